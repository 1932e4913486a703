/** What stands on several accounts, and what still has to be paid from it: that is never added. In euros; it is offered. */
import { amountsIn, plainLine } from '../numbers/qualifiers.ts';

/** "1300 op de bank, 4000 apart voor de begrafenis": each stands somewhere of its own. Null: of one it is not told. */
export function savingsSummed(text: string): number | null {
  const line = plainLine(text);
  const clauses = clausesOf(line);
  const areKept = clauses.every(isKept);
  const amounts = amountsIn(text);
  if (!areKept || clauses.length !== amounts.length || amounts.length < 2 || notKept.test(line)) return null;
  return sumOf(clauses);
}

export interface SavedAndOwed {
  readonly saved: number;
  readonly owed: number;
}

/** "3000 op de rekening, de begrafenis moet nog 2400": null where nothing is owed, or more is said than that. */
export function savedAndOwed(text: string): SavedAndOwed | null {
  const clauses = clausesOf(plainLine(text));
  const due = clauses.filter(isDue);
  const saved = clauses.filter((clause) => !isDue(clause));
  const isPlain = saved.length === 1 || saved.every(isKept);
  const isAll = clauses.every(hasOne) && clauses.length === amountsIn(text).length;
  if (due.length === 0 || saved.length === 0 || !isPlain || !isAll || saved.some(isOther)) return null;
  return { saved: sumOf(saved), owed: sumOf(due.filter((clause) => !paid.test(clause))) };
}

/** "8000 op de bank, ik 5000 zij 3000". */
export const namesSavings = (text: string): boolean =>
  / (?:(?:op|bij) (?:de|een|mijn) (?:bank|\p{L}*rekening)|spaar\p{L}*|gespaard|vermogen) /u.test(plainLine(text));

/** An amount that is still to be paid stands in it. */
export const tellsOwed = (text: string): boolean => clausesOf(plainLine(text)).some(isDue);

const clausesOf = (line: string): string[] =>
  line
    .split(/ (?:[,;.|+]|en|plus|min|minus|maar|want|waarvan|daarvan|verder|wel) (?=(?:.* )?\d)/)
    .map((clause) => ` ${clause.trim()} `)
    .filter((clause) => /\d/.test(clause));
const numbersIn = (clause: string): number[] =>
  [...clause.matchAll(/(?<= )\d+(?:\.\d+)?(?= )/g)].map(([found]) => Number(found));
const hasOne = (clause: string): boolean => numbersIn(clause).length === 1;
const sumOf = (clauses: readonly string[]): number => clauses.flatMap(numbersIn).reduce((sum, one) => sum + one, 0);

const isKept = (clause: string): boolean => kept.test(clause) && hasOne(clause) && !isDue(clause);
const kept =
  / (?:bank|rekening|\p{L}*rekening|spaar\p{L}*|gespaard|apart|opzij|contant|cash|thuis|kluis|sok|pot|potje|begrafenis|uitvaart) /u;
/** Then the one may be in the other, or is not there. */
const notKept =
  / (?:waarvan|daarvan|samen|totaal|schuld|schulden|rood|min|minus|lening|geen|niet|of|eerst|was|had|vorig|nu) /u;
const isOther = (clause: string): boolean =>
  / (?:per maand|huur|toeslag|geen|niet|of|eerst|was|vorig|auto|wagen|inkomen|loon|salaris) /u.test(clause);

/** What comes in still is no debt. */
const isDue = (clause: string): boolean =>
  due.test(clause) && !/ (?:krijg\p{L}*|ontvang\p{L}*|terugkrijgen|moet(?:en)? (?:me|mij|ons)) /u.test(clause);
const due =
  / (?:schuld|schulden|studieschuld|lening|leen|krediet|achterstand|rood|openstaande?|open staan|onbetaalde?|deurwaarder|boete|aanslag|naheffing|betalen|betaald|terugbetalen|aflossen|voldoen|afbetalen|eraf|er af) | moet(?:en)? (?:\S+ ){0,4}?(?:nog|weg|af|naar) | (?:komt|komen|gaat|gaan) (?:\S+ ){0,2}?(?:nog|af|vanaf|naar) | \p{L}*(?:rekening|factuur|nota) (?:van|voor|bij) (?!\d)/u;
const paid = / al (?:\S+ )*(?:betaald|afgelost|voldaan) /;
