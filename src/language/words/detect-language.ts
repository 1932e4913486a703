import { detectAll } from 'tinyld';
import { isDutchWord } from './dutch-words.ts';
import { languageLetters, languageWords } from './language-words.ts';
import { foldForMatch, normalise } from './normalise.ts';
import { remembering } from '../remembering.ts';

/**
 * The language that most words of a message are in, as a code ("nl", "tr"); null under three words, unless the script
 * tells, and where nothing tells. A resident here writes Dutch, well or badly: only clear signs of another language count.
 * Linear in the length; looks at the first 60 words.
 */
export function detectLanguage(text: string): string | null {
  const byScript = languageOfScript(text);
  if (byScript !== null) return byScript;
  const found = (normalise(text).match(/[\p{L}\p{M}]+(?:'[\p{L}]+)?/gu) ?? []).slice(0, mostWords);
  if (found.length < fewestWords) return null;
  return mostVoted(votes(found))?.[0] ?? null;
}

const fewestWords = 3;
const mostWords = 60;

/** Letters of Arabic, Cyrillic or Ethiopic, when most of the message is written in them. */
function languageOfScript(text: string): string | null {
  if (!/[\p{Script=Arabic}\p{Script=Ethiopic}\p{Script=Cyrillic}]/u.test(text)) return null;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const share = (script: RegExp): number => (text.match(script)?.length ?? 0) / Math.max(1, letters);
  if (share(/\p{Script=Arabic}/gu) > 0.5) return /[پچژگکی]/u.test(text) ? 'fa' : 'ar';
  if (share(/\p{Script=Ethiopic}/gu) > 0.5) return 'ti';
  if (share(/\p{Script=Cyrillic}/gu) > 0.5) return cyrillic(text);
  return null;
}

/** Ukrainian letters, Russian letters, and without either what the words say; a word or two count as Ukrainian. */
function cyrillic(text: string): string {
  if (/[іїєґ]/iu.test(text)) return 'uk';
  if (/[ыэёъ]/iu.test(text)) return 'ru';
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.length < fewestWords ? 'uk' : (detectAll(text, { only: ['uk', 'ru'] })[0]?.lang ?? 'uk');
}

/** Each word votes for the languages that have it; what nobody knows is left to the letter groups of the whole message. */
function votes(found: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>([['nl', dutchFirst]]);
  const add = (language: string, weight: number) => counts.set(language, (counts.get(language) ?? 0) + weight);
  let unknown = 0;
  for (const word of found) {
    const known = languagesOf(word);
    if (known.length === 0 && !ofHere.test(word)) unknown += 1;
    for (const language of known) add(language, 1 / known.length);
  }
  if (isSettled(counts, unknown)) return counts;
  for (const [language, share] of byLetterGroups(found)) add(language, unknown * share);
  return counts;
}

const mostVoted = (counts: ReadonlyMap<string, number>) => [...counts].sort(([, a], [, b]) => b - a)[0];

/** Names of here, that are the same in whatever language somebody writes. */
const ofHere = /^(?:\p{L}*toeslag(?:en)?|wajong|wia|wao|ww|aow|aio|anw|kgb|uwv|svb|duo|digid)$/iu;

/** The letter groups, which cost the most, could not change who leads. */
function isSettled(counts: ReadonlyMap<string, number>, unknown: number): boolean {
  const [first = 0, second = 0] = [...counts.values()].sort((a, b) => b - a);
  return first - second > unknown * letterGroupWeight;
}

/** With nothing else to go by, it is Dutch. */
const dutchFirst = 0.1;

/** The languages that have a word; few words make most messages. */
const languagesOf = remembering((word): readonly string[] => {
  const bare = foldForMatch(word);
  const listed = Object.keys(languageWords).filter((language) => languageWords[language]?.has(bare) === true);
  if (listed.length > 0) return listed;
  const lettered = languageLetters.filter(([, letters]) => letters.test(word)).map(([language]) => language);
  if (lettered.length > 0) return lettered;
  return word.length >= 4 && isDutchWord(word) ? ['nl'] : [];
});

/** Afrikaans is Dutch with typos here. */
const asSaid: Readonly<Record<string, string>> = { af: 'nl' };
const told = ['nl', 'af', 'en', 'tr', 'pl', 'es', 'de', 'fr'];

function byLetterGroups(found: readonly string[]): [language: string, share: number][] {
  const ranked = detectAll(found.join(' '), { only: told });
  const all = ranked.reduce((sum, { accuracy }) => sum + accuracy, 0);
  return all === 0
    ? []
    : ranked.map(({ lang, accuracy }) => [asSaid[lang] ?? lang, (accuracy / all) * letterGroupWeight]);
}

/** Letter groups of a short message say less than a word that is known. */
const letterGroupWeight = 0.7;
