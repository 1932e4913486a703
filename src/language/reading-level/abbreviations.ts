import type { B1Lists } from './b1-lists.ts';
import { isExplained } from './explanations.ts';
import type { Finding, Say } from './findings.ts';
import type { Sentence } from './sentences.ts';
import type { Word } from './words.ts';

/** Finds shortened words ("o.a.", "bijv.") and letter words ("AIO") that the text does not explain. */
export function createAbbreviationRule(lists: B1Lists, isFrequent: (lower: string) => boolean, say: Say) {
  const full = new Map(lists.abbreviations.map((entry) => [entry.a.toLowerCase(), entry]));
  const letters = new Map(Object.entries(lists.acronyms).map(([name, plain]) => [name.toUpperCase(), plain]));
  const names = new Set(lists.names);

  const shortened = (sentence: Sentence, word: Word): Finding | undefined => {
    const dot = sentence.text[word.end] === '.';
    const entry = full.get(word.lower) ?? (dot || word.lower.includes('.') ? full.get(`${word.lower}.`) : undefined);
    if (!entry || (word.start > 0 && word.text !== word.lower)) return undefined;
    const last = sentence.text.length <= word.end + 1 && sentence.words.length > 1;
    if (last && !entry.endsSentence && !word.lower.includes('.') && entry.a.endsWith('.')) return undefined;
    const found = dot && entry.a.endsWith('.') ? `${word.text}.` : word.text;
    return { rule: 'abbreviation', severity: 'error', found, say: say('abbreviation', { found, plain: entry.b }) };
  };

  const letterWord = (sentence: Sentence, word: Word, text: string): Finding | undefined => {
    const found = word.text.replace(/-.*$/, '');
    const plain = letters.get(found.toUpperCase());
    const shouted = plain === undefined && isFrequent(found.toLowerCase());
    if (!isLetterWord(found, plain !== undefined) || shouted || names.has(found)) return undefined;
    if (isExplained(found, text) || (plain === undefined && isPartOfName(sentence, word))) return undefined;
    const hint = plain === undefined ? '' : ` (${plain})`;
    return { rule: 'abbreviation', severity: 'error', found, say: say('acronym', { found, hint }) };
  };

  return (sentence: Sentence, text: string): Finding[] =>
    sentence.words
      .filter((word) => word.kind === 'word')
      .flatMap((word) => shortened(sentence, word) ?? letterWord(sentence, word, text) ?? []);
}

/** Capitals ("AIO", "KvK"), or small letters for one that is on the list ("pgb"). */
function isLetterWord(text: string, listed: boolean): boolean {
  return /^(?:\p{Lu}{2,6}|\p{Lu}\p{Ll}\p{Lu}{1,3})$/u.test(text) || listed;
}

/** "FC Almere", "Stichting MIM", "1300 AE": letters beside a capital or a postcode are a name. */
function isPartOfName(sentence: Sentence, word: Word): boolean {
  const i = sentence.words.indexOf(word);
  const before = sentence.words[i - 1]?.text ?? '';
  const after = sentence.words[i + 1]?.text ?? '';
  return /^\p{Lu}/u.test(after) || /^(?:\p{Lu}.{3,}|\d{4})$/u.test(before);
}
