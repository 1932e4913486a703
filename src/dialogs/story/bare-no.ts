/** "Nee 34", behind an answer: that "nee" and that number are of what was said, and neither answers what is asked now. */
import { isNumberFact, type Statement, type Test } from '../../contract.ts';
import { saidNotSo } from '../../language/answers/not-so.ts';
import { foldForMatch } from '../../language/words/normalise.ts';
import { amountsIn } from '../../language/numbers/qualifiers.ts';
import type { OpenQuestion } from '../ask.ts';
import { isUnlikely } from '../answers/plausible.ts';

const bare =
  /^(?:(?:het is|dat is|ik ben|hij is|zij is|ze is|is|toch|maar|samen|ik heb|we hebben|wij hebben) )*((?:€ ?)?\d[\d.]*(?: ?(?:jaar|jr|euro|netto|per maand|en|,) ?\d*)*)[ .!]*$/;
const no = /^(?:nee|neen|oh? nee)[ ,.:!-]+(.*)$/su;

/** The number that was meant; null where the words are something else, or answer the limit that is asked: "nee, 20000". */
export function numberMeant({ question, pending }: OpenQuestion, text: string): string | null {
  const rest = saidNotSo(text) ?? no.exec(foldForMatch(text))?.[1];
  const words = bare.exec(rest ?? '')?.[1];
  if (words === undefined) return null;
  const [number = 0] = amountsIn(words);
  const fact = question.facts.find(isNumberFact);
  const { test } = pending;
  if (test === undefined || fact === undefined) return words;
  if (question.unit !== 'cents') return null;
  return isOtherSide(test, number * 100) && !isUnlikely(fact, number * 100) ? null : words;
}

/** "Nee, wij hebben 1500": what is said instead of what was asked back; null where no number is. */
export function behindNo(text: string): string | null {
  const rest = /^\s*(?:nee|neen|nope|oh? nee)(?: hoor)?[ ,.:!-]+(.*\d.*)$/isu.exec(text)?.[1];
  return rest === undefined ? null : rest.trim();
}

const isOtherSide = ({ op, value }: Test, cents: number): boolean =>
  op !== 'eq' && (op === 'le' || op === 'lt' ? cents >= value : cents <= value);

/** As many numbers of the same facts, and nothing but numbers: "13" is not what replaces "3 en 12", and no place in a list. */
export const isSameShape = (before: readonly Statement[], now: readonly Statement[]): boolean =>
  before.every(isNumber) && now.every(isNumber) && countsNumbers(before) === countsNumbers(now);

const isNumber = ({ fact, op, value }: Statement): boolean =>
  fact === 'children.anyInSchool' || (op === 'is' && (typeof value === 'number' || Array.isArray(value)));

const countsNumbers = (statements: readonly Statement[]): string =>
  statements
    .filter(({ value }) => typeof value === 'number' || Array.isArray(value))
    .map(({ fact, op, value }) => `${fact} ${op} ${String(Array.isArray(value) ? value.length : 1)}`)
    .join();

/** Of several numbers nobody knows which is meant. */
export const tellsSeveral = (statements: readonly Statement[]): boolean =>
  statements
    .filter(({ fact, op }) => op === 'is' && fact !== 'children.count')
    .reduce(
      (count, { value }) => count + (Array.isArray(value) ? value.length : typeof value === 'number' ? 1 : 0),
      0,
    ) > 1;
