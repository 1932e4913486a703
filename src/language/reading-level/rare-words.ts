import type { B1Lists } from './b1-lists.ts';
import { isExplained } from './explanations.ts';
import type { Finding, Say } from './findings.ts';
import type { FrequentWords } from './frequent-words.ts';
import type { Sentence } from './sentences.ts';
import { countSyllables } from './syllables.ts';
import type { Word } from './words.ts';

const shortestJudged = 5;
const syllablesOfALongWord = 5;
const syllablesOfALearnedWord = 4;
const learnedEnding =
  /(?:atie|iteit|isme|istisch|iek|ief|ieve|aal|ale|air|aire|eel|ele|ent|ering|eringen|eren|eerd|heid|logie|elijk|elijke|orisch)(?:s|en)?$/;

interface Span {
  start: number;
  end: number;
}

/**
 * Finds words outside the frequent ones: an error when long or learned, else advice. Names (with a capital inside the sentence, or on
 * the list), numbers, words that the text explains and words that another rule already reports (`spans`) are left alone.
 */
export function createRareWordRule(lists: B1Lists, { isFrequent, isPersonName }: FrequentWords, say: Say) {
  const names = new Set(lists.names.flatMap((name) => name.toLowerCase().split(/[\s-]/)));

  const isPlain = (part: string): boolean => part.length < shortestJudged || names.has(part) || isFrequent(part);
  const isRare = (word: Word, first: boolean, next: string): boolean => {
    if (word.kind !== 'word' || /[.\/\p{N}]/u.test(word.text)) return false;
    if (isCapitalised(word.text) && (!first || isPersonName(word.lower) || startsName(word.text, next))) return false;
    const parts = word.lower.replace(/^['’]|['’]s?$/g, '').split(/[-‑]/);
    return !isPlain(parts.join('')) && !parts.every((part) => isPlain(part));
  };

  return (sentence: Sentence, text: string, spans: readonly Span[]): Finding[] =>
    sentence.words
      .filter(
        (word, i) =>
          isRare(word, i === 0, sentence.words[i + 1]?.text ?? '') &&
          !spans.some((s) => word.start < s.end && word.end > s.start),
      )
      .filter((word) => !isExplained(word.text, text))
      .map((word) => ({
        rule: 'rareWord',
        severity: isLong(word) ? 'error' : 'advice',
        found: word.text,
        say: say('rareWord', { found: word.text }),
      }));
}

/** The first word of a sentence is a name when a capital follows: "Verwey-Jonker", "Zelfstandigenloket Flevoland". */
function startsName(text: string, next: string): boolean {
  return /[-‑]\p{Lu}/u.test(text) || /^\p{Lu}/u.test(next);
}

/** Long words are errors; of four syllables only those with a learned ending (-atie, -iteit): "radiator" is no error. */
function isLong(word: Word): boolean {
  const syllables = countSyllables(word);
  return syllables >= syllablesOfALongWord || (syllables >= syllablesOfALearnedWord && learnedEnding.test(word.lower));
}

function isCapitalised(text: string): boolean {
  return /^['’]?\p{L}*\p{Lu}/u.test(text);
}
