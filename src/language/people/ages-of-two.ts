/** "Hij is 47 ik ben 45", "ben van 88 en zij 86": said of two who live together, in words that tell whose each age is. */
import { foldForMatch } from '../words/normalise.ts';
import { withAgesOfYears } from './birth-years.ts';
import { countsMoney, saidOfAge } from './said-of-age.ts';
import { parseWhoseAges, type WhoseAges } from './whose-ages.ts';

/** As it is where it is not only of ages, or may be of a child. */
export function agesOfTwo(text: string, hasChildren: boolean, referenceDate: string): string {
  const folded = foldForMatch(text);
  const answer = lead.exec(folded)?.[0] ?? '';
  const said = withYears(folded.slice(answer.length), referenceDate);
  const { own, partner } = inOrder(said) ?? onlyAges(said) ?? {};
  if (partner === undefined || !isGrown(partner) || (own !== undefined && !isGrown(own))) return text;
  if (hasChildren && (own === undefined ? partner < surelyNoChild : Math.abs(own - partner) > apart)) return text;
  return `${answer}${own === undefined ? '' : `ik ben ${String(own)} jaar en `}mijn partner is ${String(partner)} jaar`;
}

const onlyAges = (said: string): WhoseAges | null =>
  countsMoney(said) || saidOfAge(said) !== 'plain' || inDoubt.test(said) ? null : parseWhoseAges(said);

const lead = /^(?:(?:ja+|jep|jawel|klopt|inderdaad|nee+|neen)[ ,.!]+)+/;
/** Such an age is not just told as it is. */
const inDoubt =
  /(?<!\p{L})(?:bijna|ongeveer|rond|word|wordt|geworden|ouder|jonger|toen|geleden|maand|maanden|week|weken)(?!\p{L})/u;
const isGrown = (age: number): boolean => age >= 18 && age <= 110;
/** Beside children "hij is 19" may be a son. */
const [surelyNoChild, apart] = [30, 15];

/** In "ben van 88 en zij 86" the second is a year too. */
const withYears = (text: string, referenceDate: string): string =>
  withAgesOfYears(ofYear.test(text) ? text.replace(bareSecond, '$1 van $2') : text, referenceDate) ?? text;
const ofYear = /(?<!\p{L})(?:ben|is|hij|zij|ze|ik) van '?\d{2}(?!\d)/u;
const bareSecond = /(?<=(?:^|[ ,.]))((?:hij|zij|ze|ik)(?: is| ben)?) '?(\d{2})(?!\d| jaar)/gu;

/** "Wij zijn 45 en 47": who speaks comes first. */
function inOrder(text: string): WhoseAges | null {
  const [, own, partner] = weAre.exec(text) ?? [];
  return own === undefined || partner === undefined ? null : { own: Number(own), partner: Number(partner) };
}
const weAre = /^(?:en )?(?:wij|we) zijn (?:nu |al )?(\d{2})(?: jaar)? en (\d{2})(?: jaar)?[ .!]*$/u;
