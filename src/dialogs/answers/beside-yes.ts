/** "Ja eigen voordeur", said to a question about income: words that are not of the question may answer another one. */
import type { Statement, Test } from '../../contract.ts';
import { amountsIn, qualifiersIn, type Qualifier } from '../../language/numbers/qualifiers.ts';
import { foldForMatch } from '../../language/words/normalise.ts';
import { stem, words } from '../../language/words/stemming.ts';
import { parseYesNo, wordsBesideYesNo } from '../../language/answers/yes-no.ts';
import type { Question } from '../../knowledge/schemas/question.ts';
import type { OpenQuestion } from '../ask.ts';
import { incomeFacts } from '../story/household-money.ts';
import { saysSideFirst, sideConcluded, sideSaid } from './understand-side.ts';

/** A yes, or at a limit also a no, that may be about something else: it is said back before it counts. */
export function saysMore(
  { question, pending: { test } }: OpenQuestion,
  others: readonly Question[],
  text: string,
): boolean {
  const yes = parseYesNo(text);
  if (question.kind !== 'yesNo' || yes.status === 'fail') return false;
  if (test === undefined && !yes.value) return deniesOther(question, text);
  if (test !== undefined && (sideSaid(question, test, text) !== null || agrees(test, yes.value, text))) return false;
  const known = stemsOf(question);
  const strange = wordsBesideYesNo(text).filter(
    (word) => sides.has(word) || !(small.has(word) || known.has(stem(word))),
  );
  // At a limit nobody tells more; beside another yes only what is asked elsewhere is doubtful: "ja, uit Suriname".
  return strange.some((word) => test !== undefined || sides.has(word) || isAsked(others, stem(word)));
}

/** "Ja minder, ik heb net mijn auto verkocht": yes and side say the same, and what follows takes nothing back. */
const agrees = (test: Test, yes: boolean, text: string): boolean =>
  saysSideFirst(text) && (sideConcluded(test, text) === test.op) === yes;

/** "Nee geen pas", said to "Wonen er kinderen bij u?". */
function deniesOther(question: Question, text: string): boolean {
  const known = stemsOf(question);
  const denied = [...foldForMatch(text).matchAll(noneOf)].map(([, word = '']) => word);
  return denied.length > 0 && denied.every((word) => !known.has(stem(word)));
}
const noneOf = /(?<!\p{L})geen (?:(?:een|enkele?|eigen|echte?) )?(\p{L}+)/gu;

const isAsked = (questions: readonly Question[], word: string): boolean =>
  questions.some(({ text, label }) => words(foldForMatch(`${text} ${label}`)).some((asked) => stem(asked) === word));

/** Where they fit what is asked, `sideSaid` has heard them. */
const sides = new Set(['minder', 'meer', 'lager', 'hoger', 'korter', 'langer']);

const stemsOf = ({ text, textUnder, textFrom, hint, why, label, said, phrases }: Question): ReadonlySet<string> => {
  const sentences = typeof said === 'string' ? [said] : [said.yes, said.no];
  const own = [
    text,
    textUnder ?? '',
    textFrom ?? '',
    hint ?? '',
    why,
    label,
    ...sentences,
    ...phrases.flatMap(({ says }) => says),
  ];
  return new Set(own.flatMap((part) => words(foldForMatch(part))).map(stem));
};

/** Whether words beside a yes or no are all of the question itself, or say only how much. */
export const isOfQuestion = (question: Question, text: string): boolean =>
  wordsBesideYesNo(text).every((word) => sums.has(word) || (word.length > 3 && stemsOf(question).has(stem(word))));
const sums = new Set('euro eur netto per maand ongeveer ruim kaal kale op de bank mijn'.split(' '));

/** They say how sure, how much or since when, and nothing that may be asked elsewhere. */
const small = new Set(
  (
    'best zeer erg redelijk net pas nog weer altijd vaak elke elk iedere hele heleboel veel vrij zelfs sinds per dag week maand jaar jaren ' +
    'dagen weken maanden euro ongeveer ruim en of maar want omdat om aan op bij in uit met voor naar te tot al alleen samen ons onze wij mijn ' +
    "m'n mijne me haar hem hun zelf ook kan kunnen moet moeten mag wordt word ging had gaat ga goed stuk vrees ben snel sorry graag verder"
  ).split(' '),
);

/** What was meant instead, or the words that are to be read as an answer. */
export type Beside = { readonly said: Statement } | { readonly words: string };

/** "Ja 700", said to one number: another number, or what makes it another one. Null: it is that number. */
export function besideConfirmed([only, ...more]: readonly Statement[], text: string): Beside | null {
  if (only === undefined || only.op !== 'is' || typeof only.value !== 'number' || more.length > 0) return null;
  const isMoney = only.fact.endsWith('Cents');
  const told = isMoney ? only.value / 100 : only.value;
  const numbers = numbersBesideYes(isMoney ? text : text.replace(/ (?:jaar|jr)(?!\p{L})/giu, ''));
  if (isMoney && changesThis(text)) return { words: numbers.length > 0 ? text : `${String(told)} ${text}` };
  if (isMoney && numbers.length > 0 && qualifiersIn(text).has('car')) return { words: `${String(told)} ${text}` };
  const [number] = numbers;
  if (number === undefined || numbers.includes(told)) return null;
  return { said: { fact: only.fact, op: 'is', value: isMoney ? Math.round(number * 100) : number } };
}

/** "Klopt, maar ik moet nog belasting betalen over die 400": what goes out is no other income, nor is what was named before. */
export function withoutSpending([only]: readonly Statement[], text: string): string {
  if (only === undefined || !incomeFacts.has(only.fact)) return text;
  const clauses = text
    .split(/(?<=[,.;])|(?= (?:maar|en|want|dus) )/iu)
    .filter((clause) => !isSpending(foldForMatch(clause)));
  return clauses.join('').replace(/(?<!\p{L})(?:die|deze) (?:€ ?)?\d[\d.,]*/giu, ' ');
}
const isSpending = (clause: string): boolean => goesOut.test(clause) && !comesIn.test(clause);
const goesOut =
  /(?<!\p{L})(?:(?<!na (?:de )?)belasting(?:en)?|betaal\p{L}*|betalen|kwijt|schuld\p{L}*|boete\p{L}*|deurwaarder|huur|hypotheek|lening\p{L}*|premie|\p{L}*kosten|aflos\p{L}*|(?:gaat|gaan)(?: \S+)* af)(?!\p{L})/u;
const comesIn = /(?<!\p{L})(?:krijg\p{L}*|ontvang\p{L}*|verdien\p{L}*|netto|over)(?!\p{L})(?! (?:die|dat|deze))/u;

/** "Ja, bruto", "ja, incl. servicekosten": then the number is not what it was taken for. */
export const changesNumber = (text: string): boolean => hasAny(text, kinds);
/** Beside one number these are of that number: "ja, ieder". Beside a list "allebei" is all of it. */
const changesThis = (text: string): boolean => hasAny(text, [...kinds, 'each', 'past', 'future', 'almost', 'supposed']);
const hasAny = (text: string, some: readonly Qualifier[]): boolean => {
  const said = qualifiersIn(text);
  return some.some((one) => said.has(one));
};
const kinds: readonly Qualifier[] = ['gross', 'perHour', 'share', 'included', 'extras'];

/** Less may be the place of a button, and a year says since when. */
export const numbersBesideYes = (text: string, least = leastNumber): number[] =>
  amountsIn(text.replace(sinceWhen, ' ')).filter((number) => number >= least);
const leastNumber = 10;
const sinceWhen = /(?<!\p{L})(?:al|sinds|vanaf|in|uit|eind|begin) (?:\p{L}+ )?\d+(?: jaar)?/giu;
