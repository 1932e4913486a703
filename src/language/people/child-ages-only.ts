/** "Ja. 3 7 en 12", "nee 3 en 13": nothing but ages, of children where those are spoken of. */
import { spokenNumber } from '../answers/choice-position.ts';
import { foldForMatch } from '../words/normalise.ts';

/** Two or more, all of them under 18; none where it says anything else. */
export function agesOnly(text: string): readonly string[] {
  const folded = foldForMatch(text).replace(oneOf, '');
  const ages = withoutCount(folded) ?? meant.exec(folded)?.[1]?.match(/\d+/g) ?? [];
  return ages.length > 1 && ages.every((age) => Number(age) < grownFrom) ? ages : [];
}
const grownFrom = 18;
/** "Een van 11, een van 7". */
const oneOf = /(?<!\p{L})(?:een|eentje|1) (?:(?:kind|zoon|dochter|jongen|meisje) )?van (?=\d)/gu;

const meant =
  /^(?:(?:nee|neen|ja|jep|(?:dat )?zei ik(?: toch| al| net)*|klopt|maar|en|oh?|sorry|wacht|het is|dat is|dat zijn|ze zijn|die zijn|zijn|die|ik bedoel|bedoel|(?:ik|we|wij) (?:heb|hebben) er|kids|kinderen|de kinderen|de kids|leeftijden|toch|van)[ ,.:!-]+)*(\d{1,2}(?: ?jaar| ?jr)?(?:(?: ?[,.+&/] ?| en | ,? ?en | )\d{1,2}(?: ?jaar| ?jr)?)+)(?: oud)?[ .!]*$/;

/** "Ik heb er 3, 11 en 7 en 4": first how many, then of each the age. Null: it is not said so, or they are not as many. */
function withoutCount(folded: string): string[] | null {
  const { count, ages = '' } = counted.exec(folded)?.groups ?? {};
  const each = ages.match(/\d+/g) ?? [];
  const isWhole = count !== undefined && spokenNumber(count) === each.length;
  return isWhole ? each : null;
}
const years = '\\d{1,2}(?: ?jaar| ?jr)?';
const has = '(?:(?:(?:ik|we|wij) )?(?:heb|hebben)(?: (?:er|toch|wel|ook|gewoon))*|(?:het|er|dat) zijn(?: er)?)';
const between = '[ ,.:;(=-]+(?:(?:van|namelijk|nl|en|die|zijn|dus) )*';
const counted = new RegExp(
  `^(?:(?:nee|neen|ja|nou|oh?|sorry|wacht|dat klopt niet|klopt niet|klopt|maar|want|eigenlijk)[ ,.:!-]+)*(?:${has} )?(?<count>[1-9]|\\p{L}+)(?: kinderen| kids)?${between}(?<ages>${years}(?:(?: ?[,.+&/] ?| en | ,? ?en | )${years})*)(?: oud)?[ .!)]*$`,
  'u',
);

/** "De oudste is 9 geworden", "die van 5 is nu 6": the ages as they are now. Null: it is not said so, or it does not fit. */
export function agedAnew(ages: readonly number[], text: string): readonly number[] | null {
  const { which = '', of, now } = aged.exec(foldForMatch(text))?.groups ?? {};
  const sorted = [...ages].sort((a, b) => a - b);
  const old = of !== undefined ? Number(of) : which.startsWith('oudste') ? sorted.at(-1) : sorted[0];
  const at = old === undefined ? -1 : ages.indexOf(old);
  const anew = Number(now);
  if (at < 0 || ages.length < 2 || now === undefined || anew >= grownFrom || anew === old) return null;
  const all = ages.map((age, place) => (place === at ? anew : age));
  const isStill = of !== undefined || (which === 'oudste' ? Math.max(...all) : Math.min(...all)) === anew;
  return isStill ? all : null;
}
const whose = "(?:(?:mijn|mn|m'n|me|onze|ons|de|die|degene) )?";
const lately = '(?:nu|net|pas|al|inmiddels|toch|eigenlijk|dus|vandaag|gisteren|vorige week|vorige maand|sinds \\p{L}+)';
const aged = new RegExp(
  `^(?:(?:nee|neen|ja|jep|klopt|dat klopt|en|oh?|ow|oja|wacht|even|ff|sorry|oeps|maar|trouwens|foutje|vergeten)[ ,.:!-]+)*${whose}(?:(?<which>oudste|jongste)(?: (?:zoon|dochter|kind))?|(?:(?:kind|zoon|dochter) )?van (?<of>\\d{1,2})) (?:is|werd|was)(?: ${lately})* (?<now>\\d{1,2})(?: ?jaar)?(?: oud)?(?: geworden)?(?:[ ,]+(?:${lately}|hoor|trouwens|jarig|geweest))*[ .!]*$`,
  'u',
);

const ofOne = '(?:is|van|wordt|nu|net|al|,|:| )+(\\d|1[0-7])(?: ?jaar| ?jr)?';
const inFront =
  '^(?:(?:nee|neen|ja|jep|klopt|dat klopt|en|oh?|trouwens|dus|ook)[ ,.:!-]+)*(?:(?:mijn|mn|de|onze|ons) )?';
const oldestFirst = new RegExp(`${inFront}oudste${ofOne}[ ,.]*(?:en )?(?:de )?jongste${ofOne}[ .!]*$`, 'u');
const youngestFirst = new RegExp(`${inFront}jongste${ofOne}[ ,.]*(?:en )?(?:de )?oudste${ofOne}[ .!]*$`, 'u');
const onlyOne = new RegExp(
  `${inFront}(?:oudste|jongste|middelste|zoon|zoontje|dochter|dochtertje|kleine|kleinste)${ofOne}(?: oud| hoor)*[ .!]*$`,
  'u',
);

/** "De oudste is 9 en de jongste 5", of two children: both ages; none where it is not said so. */
export function oldestAndYoungest(text: string): readonly string[] {
  const folded = foldForMatch(text);
  const [, ...ages] = oldestFirst.exec(folded) ?? youngestFirst.exec(folded) ?? [];
  return ages;
}

/** "En de jongste is 5": the age of one, where there are more. */
export const tellsAgeOfOne = (text: string): boolean => onlyOne.test(foldForMatch(text));

/** Told in full; null where there are none. */
export const childrenOf = (ages: readonly string[]): string | null =>
  ages.length === 0 ? null : `${String(ages.length)} kinderen van ${ages.join(', ')} jaar`;
