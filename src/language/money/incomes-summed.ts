/** "WW 1200 en 300 loon": incomes named one by one, where nothing else is said. In euros; they are offered together. */
import { takePeriod } from './money-period.ts';
import { foldForMatch } from '../words/normalise.ts';
import { amountsIn, plainLine } from '../numbers/qualifiers.ts';

const income =
  '(?:ww|wia|wao|iva|wga|wajong|anw|aow|aio|zw|ziektewet|ioaw|bijstand|bijstandsuitkering|uitkering|\\p{L}*pensioen(?:tje)?|loon|salaris|werk|baan|bijbaan(?:tje)?|baantje|krantenwijk|inkomen|inkomsten)(?: (?:vd|van de|van het|uit de|bij de) \\p{L}+)?';
/** "90 van zijn oude baas". */
const employer =
  "(?:van|bij|via) (?:mijn|m'n|mn|zijn|z'n|zn|haar|de|een|het|me) (?:(?:oude|vorige|ex|eerste|tweede|andere|vroegere) )?(?:baas|werkgever|werk|bedrijf|zaak|fabriek|bond|fonds|pensioenfonds)";
const who =
  "(?:ik|'k|k|we|wij|hij|zij|ze|(?:mijn|m'n|mn|me|de) (?:man|vrouw|partner|vriend|vriendin|echtgenoot|echtgenote))";
const small =
  "(?:heb|hebben|heeft|krijg|krijgt|krijgen|verdien|verdient|verdienen|ontvang|ontvangt|werk|en|plus|\\+|,|;|\\.(?! \\.)|van|uit|aan|met|voor|de|het|een|mijn|m'n|mn|is|dat|ook|nog|dus|daarnaast|daarbij|erbij|bij|samen|totaal|in|per|maand|mnd|pm|p|m|/|netto|euro|ongeveer|ofzo|of zo|zo'n|rond|denk|ja|nee|minder|meer|veel|zei|net|toch|al|elke|nu|nog|niks|niets|alleen|klein|kleine|beetje|vd)";
const nothingElse = new RegExp(`^(?: (?:\\d+(?:\\.\\d+)?|${income}|${employer}|${who}|${small}))* $`, 'u');
/** Not the one of the two that is theirs. */
const twoPeople = / (?:hij|zij|ze|man|vrouw|partner|vriend|vriendin|echtgenoot|echtgenote) /;
/** By itself it is the benefit agency's, on top of a benefit; of rent or care it is no income. */
const supplement = / (?:de |een |mijn )?(?:toeslag|uwv toeslag|toeslag (?:van )?(?:het |de )?uwv)(?= )/g;
const underBenefit = / (?:ww|wia|wao|iva|wga|wajong|zw|ziektewet|uitkering) /;

/** Null: fewer than two, or more is said than that. */
export function incomesSummed(text: string): number | null {
  const line = plainLine(text);
  const amounts = amountsIn(text);
  if (amounts.length < 2 || Math.min(...amounts) < leastIncome || !nothingElse.test(line)) return null;
  const all = amounts.reduce((sum, one) => sum + one, 0);
  // "1380 en 600, samen 1980" names the sum itself.
  const named = amounts.find((one) => one * 2 === all && / (?:samen|totaal|dus) /.test(line));
  return named ?? (/ (?:samen|totaal) \d/.test(line) ? null : all);
}

/** "620 en 480 per 4 weken": the time stands behind all of them. */
export function sumBeforePeriod(text: string): number | null {
  const folded = foldForMatch(text);
  const taken = takePeriod(folded);
  return taken === null || !folded.startsWith(taken.rest) ? null : incomesSummed(taken.rest);
}

/** Less may be the place of a button. */
const leastIncome = 20;

/** "WW 1200, toeslag 80": what it comes to when that is the supplement of the benefit agency. */
export const withSupplement = (text: string): number | null => {
  const line = plainLine(text);
  return underBenefit.test(line) && supplement.test(line) ? incomesSummed(line.replace(supplement, ' ')) : null;
};

export const namesTwoPeople = (text: string): boolean => twoPeople.test(plainLine(text));
