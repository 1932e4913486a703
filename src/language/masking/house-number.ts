import { isDutchWord } from '../words/dutch-words.ts';
import { countsNothing, units } from './counts.ts';

const label = '(?:nr|no|nummer|huisnummer|huisnr)\\.?';
/** What may stand behind the digits: "12-3", "12 a", "12 bis", "17 III". */
const addition = '(?:[ ]?[-/][ ]?[1-9]\\d{0,3}|[ -/]{0,2}[a-zA-Z](?![\\p{L}\\d])|[ ]?(?:bis|hs|huis)|[ ][IVX]{1,4})?';
const quarter = '(?:[ -](?:west|oost|noord|zuid|midden)(?=[ ,]))?';

/** Source of a pattern for a house number behind the name of a street; not for a number that counts something. */
export const houseNumber =
  `${quarter}[ ,\\u00a0]{1,3}(?:${label})?[ ]{0,2}[1-9]\\d{0,3}(?!\\d|[.,]\\d)${addition}` +
  `(?:[ ,]{1,2}${label}[ ]?[1-9]\\d{0,3}[a-z]?)?(?![\\p{L}\\d])${countsNothing}`;

/**
 * Whether the number before this place counts what follows it ("3 jongens", "14 dagen", "43 alleen"): then it is a house
 * number only behind the sure name of a street. What may follow a house number is the end, a name, or one of the words allowed.
 */
export function countsWhatFollows(text: string, end: number, allowed = afterHouseNumber): boolean {
  const next = /^[ ]{0,2}(\p{L}{1,30})/u.exec(text.slice(end, end + 32))?.[1]?.toLowerCase();
  if (next === undefined || allowed.has(next)) return false;
  return isDutchWord(next) || unitLike.test(next);
}

const unitLike = new RegExp(
  `^(?:${units}|kind\\p{L}*|\\p{L}*kinderen|(?:jan|febr)uari|maart|april|mei|ju[nl]i|augustus|(?:septem|okto|novem|decem)ber)$`,
  'u',
);

const afterHouseNumber = new Set(
  (
    'en in te yn met sinds bij is dat waar daar want maar al huur nu ik wij we mijn tot van op of aan dus eerste tweede derde ' +
    'vierde boven beneden links rechts hoog achter voor woon wonen postcode'
  ).split(' '),
);
