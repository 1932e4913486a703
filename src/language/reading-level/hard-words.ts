import type { B1Lists, HardWord } from './b1-lists.ts';
import { isExplained } from './explanations.ts';
import type { Finding, Say } from './findings.ts';
import { createPhraseFinder } from './phrases.ts';
import type { Phrase } from './phrases.ts';
import type { Sentence } from './sentences.ts';

export type HardWordFinder = (sentence: Sentence) => Phrase<HardWord>[];

export function createHardWordFinder(lists: B1Lists): HardWordFinder {
  const find = createPhraseFinder(lists.hardWords.map((entry) => ({ entry, forms: formsOf(entry) })));
  return (sentence) => find(sentence.text, sentence.words).filter((hit) => !goesOn(sentence, hit) && !isInName(hit));
}

/** A hard word is an error, unless the text explains it; an official name that is not explained is advice. */
export function reportHardWords(hits: readonly Phrase<HardWord>[], text: string, say: Say): Finding[] {
  return hits
    .filter((hit) => !isExplained(hit.found, text))
    .map(({ found, entry }) => ({
      rule: 'hardWord',
      severity: entry.official || entry.mild ? 'advice' : 'error',
      found,
      say: say(entry.official ? 'officialTerm' : 'hardWord', { found, plain: entry.b }),
    }));
}

/** The spellings that are errors: they make no frequent word, nor a part of one. */
export function hardSpellings(lists: B1Lists): string[] {
  return lists.hardWords.filter((entry) => !entry.official && !entry.mild).flatMap(formsOf);
}

function formsOf(entry: HardWord): string[] {
  if (entry.forms) return [entry.h, ...entry.forms];
  if (entry.h.includes(' ')) return [entry.h];
  return ['', 'e', 'en', 'n', 's', "'s"].map((ending) => entry.h + ending);
}

/** "om niet" is free of charge; "om niet te vergeten" is ordinary Dutch. */
function goesOn(sentence: Sentence, hit: Phrase<HardWord>): boolean {
  return hit.found.toLowerCase() === 'om niet' && /^[^,.;:]*\bte\b/.test(sentence.text.slice(hit.end));
}

/** A capital within the sentence: "het Centrum Indicatiestelling Zorg". */
function isInName(hit: Phrase<HardWord>): boolean {
  return hit.start > 0 && /^\p{Lu}\p{Ll}/u.test(hit.found);
}
