import { wordsOf } from './choice-words.ts';
import { monthName } from '../numbers/dates.ts';
import { numberWords } from '../numbers/number-words.ts';

/**
 * The index that a folded answer points at by place: "2", "optie 2", "de tweede", "laatste". `null` when it does not, when
 * there is no such place, or when a bare number is rather something that the titles count ("2" for "Geen", "1 kind", "2 kinderen").
 */
export function positionIn(answer: string, folded: readonly string[]): number | null {
  if (/^(?:de |het )?(?:aller)?laatste(?: optie| keuze| antwoord| knop)?$/.test(answer)) return lastOf(folded);
  const ordinal = /^(?:de |het )?(\p{L}+|\d+(?:e|de|ste))(?: optie| keuze| antwoord| knop)?$/u.exec(answer)?.[1];
  const place = ordinal === undefined ? undefined : (ordinals.get(ordinal) ?? digitsOf(ordinal));
  if (place !== undefined) return at(place, folded);
  const named = /^(?:ik kies |doe maar |kies )?(?:optie|nummer|nr\.?|keuze|antwoord|knop|no\.?) ?(\S+)$/.exec(
    answer,
  )?.[1];
  const number = named === undefined ? null : spokenNumber(named);
  return number === null ? bareNumber(answer, folded) : at(number, folded);
}

/** The value of an answer that is only a number, in digits or a word. */
export function spokenNumber(answer: string): number | null {
  const digits = /^(\d{1,4})[.)]?$/.exec(answer)?.[1];
  return digits === undefined ? numberWords(answer) : Number(digits);
}

function bareNumber(answer: string, folded: readonly string[]): number | null {
  const number = spokenNumber(answer);
  if (number === null) return null;
  const place = at(number, folded);
  const naming = folded.flatMap((title, index) => (holds(title, number) ? [index] : []));
  if (naming.length === 0) return folded.some(countsSomething) ? null : place;
  const [only, second] = naming;
  return second === undefined && only !== undefined && (place === null || place === only) ? only : null;
}

function holds(title: string, number: number): boolean {
  return numbersOf(title).includes(number);
}

/** Among "1 kind" and "3 of meer" a 4 is children, not a place. */
function countsSomething(title: string): boolean {
  return numbersOf(title).some((number) => number <= 20);
}

/** "Spaargeld op 1 januari" counts nothing. */
const dates = new RegExp(`\\b\\d{1,2} ${monthName}\\b`, 'g');

function numbersOf(title: string): number[] {
  return wordsOf(title.replace(dates, ' ')).flatMap((word) => (word === 'een' ? [] : (spokenNumber(word) ?? [])));
}

function at(place: number, folded: readonly string[]): number | null {
  return Number.isInteger(place) && place >= 1 && place <= folded.length ? place - 1 : null;
}

function lastOf(folded: readonly string[]): number | null {
  return at(folded.length, folded);
}

const ordinals = new Map(
  'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1]),
);

function digitsOf(ordinal: string): number | undefined {
  const digits = /^(\d{1,3})(?:e|de|ste)$/.exec(ordinal)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
