import type { B1Lists } from './b1-lists.ts';
import { isExplained } from './explanations.ts';
import type { Finding, Say } from './findings.ts';
import type { Sentence } from './sentences.ts';
import type { Word } from './words.ts';

/** Finds shortened words ("o.a.", "bijv.") and letter words ("AIO") that the text does not explain. */
export function createAbbreviationRule(lists: B1Lists, say: Say): (sentence: Sentence, text: string) => Finding[] {
  const full = new Map(lists.abbreviations.map(({ a, b }) => [a.toLowerCase(), b]));
  const names = new Set(lists.names);

  const shortened = (sentence: Sentence, word: Word): Finding | undefined => {
    const dot = sentence.text[word.end] === '.' && full.has(`${word.lower}.`);
    const plain = full.get(dot ? `${word.lower}.` : word.lower);
    if (plain === undefined) return undefined;
    const found = dot ? `${word.text}.` : word.text;
    return { rule: 'abbreviation', severity: 'error', found, say: say('abbreviation', { found, plain }) };
  };

  const letterWord = (word: Word, text: string): Finding | undefined => {
    const found = word.text.replace(/-.*$/, '');
    if (!isLetterWord(found) || names.has(found) || isExplained(found, text)) return undefined;
    const plain = Object.hasOwn(lists.acronyms, found) ? lists.acronyms[found] : undefined;
    const hint = plain === undefined ? '' : ` (${plain})`;
    return { rule: 'abbreviation', severity: 'error', found, say: say('acronym', { found, hint }) };
  };

  return (sentence, text) =>
    sentence.words
      .filter((word) => word.kind === 'word')
      .flatMap((word) => shortened(sentence, word) ?? letterWord(word, text) ?? []);
}

function isLetterWord(text: string): boolean {
  return /^(?:\p{Lu}{2,6}|\p{Lu}\p{Ll}\p{Lu}{1,3}|Wmo|Wlz|Wtcg)$/u.test(text);
}
