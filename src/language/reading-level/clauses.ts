import type { Sentence } from './sentences.ts';
import type { Word } from './words.ts';

/** Words that open a clause of their own, so that the verbs on both sides do not belong together. */
const openers = new Set(
  `als dat omdat want maar die wie wat waar waarom hoe hoeveel welke terwijl zodat voordat nadat totdat doordat wanneer
   toen sinds om waardoor waarmee waarvoor waarna tenzij hoewel zodra zolang dus`.split(/\s+/),
);
const coordinators = new Set(['en', 'of']);

/** The clauses of a sentence: cut at commas, colons, brackets and at words that open a clause; at "en" and "of" on request. */
export function splitClauses(sentence: Sentence, options: { atCoordinators: boolean }): Word[][] {
  const clauses: Word[][] = [[]];
  let end = 0;
  for (const word of sentence.words) {
    const cut = /[,;:()–—]/.test(sentence.text.slice(end, word.start));
    const opens = openers.has(word.lower) || (options.atCoordinators && coordinators.has(word.lower));
    if (cut || opens) clauses.push([]);
    clauses.at(-1)?.push(word);
    end = word.end;
  }
  return clauses.filter((clause) => clause.length > 0);
}

/** The text from one word up to and including another. */
export function textBetween(sentence: Sentence, a: Word, b: Word): string {
  return sentence.text.slice(Math.min(a.start, b.start), Math.max(a.end, b.end));
}
