import type { B1Lists } from './b1-lists.ts';
import { isExplained } from './explanations.ts';
import type { Finding, Say } from './findings.ts';
import { createFrequentWords } from './frequent-words.ts';
import { formsOf } from './hard-words.ts';
import type { Sentence } from './sentences.ts';
import { countSyllables } from './syllables.ts';
import type { Word } from './words.ts';

const shortestJudged = 5;
const syllablesOfALongWord = 4;

interface Span {
  start: number;
  end: number;
}

/**
 * Finds words outside the frequent ones: an error when long, else advice. Names (with a capital inside the sentence, or on
 * the list), numbers, words that the text explains and words that another rule already reports (`spans`) are left alone.
 */
export function createRareWordRule(lists: B1Lists, say: Say) {
  const { isFrequent, isPersonName } = createFrequentWords(lists.plainWords, hardSingles(lists));
  const names = new Set(lists.names.flatMap((name) => name.toLowerCase().split(/[\s-]/)));

  const isPlain = (part: string): boolean => part.length < shortestJudged || names.has(part) || isFrequent(part);
  const isRare = (word: Word, first: boolean): boolean => {
    if (word.kind !== 'word' || /[.\/\p{N}]/u.test(word.text)) return false;
    if (isCapitalised(word.text) && (!first || isPersonName(word.lower))) return false;
    const parts = word.lower.replace(/^['’]|['’]s?$/g, '').split(/[-‑]/);
    return !isPlain(parts.join('')) && !parts.every((part) => isPlain(part));
  };

  return (sentence: Sentence, text: string, spans: readonly Span[]): Finding[] =>
    sentence.words
      .filter((word, i) => isRare(word, i === 0) && !spans.some((s) => word.start < s.end && word.end > s.start))
      .filter((word) => !isExplained(word.text, text))
      .map((word) => ({
        rule: 'rareWord',
        severity: countSyllables(word) >= syllablesOfALongWord ? 'error' : 'advice',
        found: word.text,
        say: say('rareWord', { found: word.text }),
      }));
}

function hardSingles(lists: B1Lists): string[] {
  return lists.hardWords.filter((entry) => !entry.official && !entry.mild).flatMap(formsOf);
}

function isCapitalised(text: string): boolean {
  return /^['’]?\p{L}*\p{Lu}/u.test(text);
}
