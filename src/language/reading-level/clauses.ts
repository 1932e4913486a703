import type { Sentence } from './sentences.ts';
import type { Word } from './words.ts';

/** Words that open a clause of their own, so that the verbs on both sides do not belong together. */
const openers = new Set(
  `als dat omdat want maar die wie wat waar waarom hoe hoeveel welke terwijl zodat voordat nadat totdat doordat wanneer
   toen sinds om waardoor waarmee waarvoor waarna tenzij hoewel zodra zolang dus`.split(/\s+/),
);
const subjects = new Set(
  `ik u je jij hij zij ze het we wij jullie men er iemand niemand de een uw jouw mijn ons onze zijn haar hun dit deze geen
   alle`.split(/\s+/),
);
const verbsBeforeObject = new Set(
  'word wordt worden werd werden is zijn kan kunt kunnen mag mogen zal zou zouden moet moeten wil wilt'.split(' '),
);
const coordinators = new Set(['en', 'of']);

/** The clauses of a sentence: cut at commas, colons, brackets and at words that open a clause; at "en" and "of" on request. */
export function splitClauses(sentence: Sentence, options: { atCoordinators: boolean }): Word[][] {
  const clauses: Word[][] = [[]];
  let end = 0;
  for (const [i, word] of sentence.words.entries()) {
    const cut = /[,;:()–—]/.test(sentence.text.slice(end, word.start));
    const opens = opensClause(sentence.words, i) || (options.atCoordinators && coordinators.has(word.lower));
    if (cut || opens) clauses.push([]);
    clauses.at(-1)?.push(word);
    end = word.end;
  }
  return clauses.filter((clause) => clause.length > 0);
}

/** "om hulp vragen" and "wordt dat betaald?" open nothing: "om" needs its "te", "dat" a subject after it. */
function opensClause(words: readonly Word[], i: number): boolean {
  const word = words[i]?.lower ?? '';
  if (!openers.has(word)) return false;
  if (word === 'om') return words.slice(i).some((later) => later.lower === 'te');
  if (word === 'dat') return subjects.has(words[i + 1]?.lower ?? '') || /^\p{Lu}/u.test(words[i + 1]?.text ?? '');
  return word !== 'die' || !verbsBeforeObject.has(words[i - 1]?.lower ?? '');
}

/** The text from one word up to and including another. */
export function textBetween(sentence: Sentence, a: Word, b: Word): string {
  return sentence.text.slice(Math.min(a.start, b.start), Math.max(a.end, b.end));
}
