/** Whether a number in the words is an age of who was asked: plainly, beside other words, or of something else. */
import { foldForMatch } from '../words/normalise.ts';
import { numberTokens } from '../numbers/number-tokens.ts';
import { longestAnswer } from '../parsed.ts';
import { oneChild, otherPeople } from '../story/story-words.ts';

/** `aside`: it stands in a sentence that may be about something else, so it is offered. `none`: it is no age. */
export type SaidOfAge = 'plain' | 'aside' | 'none';

export function saidOfAge(text: string): SaidOfAge {
  if (text.length > longestAnswer) return 'none';
  if (clausesOf(text).some((clause) => /\d/.test(clause) && (isMoney(clause) || (!isSmall(clause) && isOther(clause)))))
    return 'none';
  if (birthday.test(lineOf(text))) return 'none';
  const tokens = numberTokens(text);
  const numbers = tokens.filter((token) => token.kind === 'number');
  if (numbers.length > 0 && numbers.every(({ article }) => article)) return 'none';
  const isPlain = isSmall(text) || clausesOf(text).some(isAgeAlone);
  if (isPlain) return 'plain';
  return ofTime.test(lineOf(text)) ? 'none' : 'aside';
}

/** "22, en ik werk 20u": a number with another unit is nobody's age. */
export const withoutOtherUnits = (text: string): string => text.replace(otherUnit, ' ');
const otherUnit =
  /(?<![\p{L}\d.,])\d+(?:[.,]\d+)? ?-?(?:u|uur|uren|uurtjes|uurs|urig\p{L}*|x|keer|km|m2|dagen|%|procent)(?:(?: per| in de| p| ?\/) ?(?:w|week|wk|dag))?(?![\p{L}\d])/giu;

/** "38 al voel ik me 60": how old somebody feels or looks is not how old they are. */
export const withoutFeltAge = (text: string): string => text.replace(feltFirst, '').replace(feltAge, ' ');
const feltAge =
  /(?:[ ,.]+(?:al|ook al|maar|en|hoewel))?[ ,.]+(?:(?:ik )?voel|(?:ik )?lijk|voelt)(?: (?:ik|me|mij|mn eigen|soms|wel|meer|vaak|eerder|net|als|wel eens)){1,4} \d{1,3}(?: jaar)?(?![\p{L}\d])/giu;
const feltFirst =
  /^\W*(?:ik )?(?:voel|lijk)(?: (?:me|mij|ik|soms|wel|net|als)){0,4} \d{1,3}(?: jaar)?[ ,.]+(?:maar |en )?(?=.*\d)/iu;

/** Of "22, en ik werk bij filiaal 12" what is said of ages; all of it where that is not told apart. */
export function onlyOfAges(text: string): string {
  const clauses = clausesOf(text).filter((clause) => /\d/.test(clause));
  const other = clauses.findIndex((clause) => !isSmall(clause));
  return other <= 0 ? text : clauses.slice(0, other).join(', ');
}

const isSmall = (text: string): boolean =>
  numberTokens(text).every((token) => token.kind !== 'word' || small.has(token.text) || /\d/.test(token.text));

/** "34 en ik krijg zorgtoeslag": it stands first by itself, or says that it is so. */
const isAgeAlone = (clause: string, at: number): boolean =>
  /\d/.test(clause) && isSmall(clause) && (at === 0 || /\bben\b|\boud\b|leeftijd/.test(clause));

/** Beside a number: "40 euro", "huur 640", "€ 17". */
export const countsMoney = (text: string): boolean =>
  clausesOf(text).some((clause) => /\d/.test(clause) && isMoney(clause));

const isMoney = (clause: string): boolean =>
  /€| (?:euro|euros|eur|huur|per (?:maand|week|uur)|pm|\S*kosten|spaar\S+|gespaard|inkomen|loon|salaris|netto|premie|alimentatie) |\deuro/.test(
    ` ${clause} `,
  );

const isOther = (clause: string): boolean =>
  (clause.match(/\p{L}+/gu) ?? []).some((word) => otherPeople.has(word) || oneChild.has(word));

/** Numbers in digits, "een" as a word. */
const lineOf = (text: string): string =>
  numberTokens(text)
    .map((token) => (token.kind === 'number' ? (token.article ? 'een' : String(token.value)) : token.text))
    .join(' ');

const clausesOf = (text: string): string[] =>
  lineOf(text)
    .split(/[;,|]| (?:en|maar|dus|want) /)
    .map((clause) => foldForMatch(clause));

/** How long, or when: "al 20 jaar in de bijstand", "sinds 2019", "over 3 weken". */
const ofTime = /\b(?:al|sinds|na|over|om|nog|binnen|nummer|nr|lijn|vanaf|tot) (?:\w+ )?\d/;

const months =
  'januari februari maart april mei juni juli augustus september oktober november december jan feb mrt apr jun jul aug sep sept okt nov dec';
/** "In maart 43 geworden" is not born in March 1943. */
const birthday = new RegExp(`(?:${months.replaceAll(' ', '|')}) \\d{1,3} (?:jaar )?ge?worden`);

/** They leave an age what it is. */
const small = new Set(
  (
    'mam lata lat i am years old my age ik ben jij u mijn mn m n leeftijd is was nu net al hoor dus jaar jaren jr j oud jong word geworden ja nee nou sorry oeps ' +
    'bedoel en een maand maanden mnd week weken haha pas nog steeds inmiddels intussen precies gewoon helaas alweer zo ' +
    'geboren geb gebore in op uit de dat het van bouwjaar bj geboortejaar geboortedatum jaargang mij me ' +
    'hij zij ze man vrouw partner vriend vriendin echtgenoot echtgenote verloofde hem haar eh ehm uh um t moet zijn niet maar weet ' +
    months
  ).split(' '),
);
