/** Whether an amount in a short answer is said to be income, and whose. */
import { foldForMatch } from './normalise.ts';

const amount = /\d{3}|\d\.\d{3}/;
const incomeWord =
  /(?<!\p{L})(?:\p{L}*inkomen|inkomsten|verdien\p{L}*|krijg\p{L}*|ontvang\p{L}*|\p{L}*uitkering|loon|salaris|maa[sş]|bijstand|wajong|ww|wia|wao|aow|pensioen)(?!\p{L})/u;
/** Then the amount may be of these. */
const otherThing =
  /(?:spaar|spaard|bank|rekening|huur|schuld|auto|toeslag|kinderbijslag|vermogen|alimentatie|kindgebonden|vakantiegeld|boete|leen|lening|terug)/;

/** "Ik bedoel mijn inkomen is 1250", "maaş 1100 wajong": not savings, whatever was asked. */
export function tellsIncome(text: string): boolean {
  const folded = foldForMatch(text);
  return amount.test(folded) && incomeWord.test(folded) && !otherThing.test(folded);
}

const savingsWord =
  /(?<!\p{L})(?<!(?:geen|niet|niks|niets) )(?:gespaard|spaargeld|spaarrekening|spaarpot|spaarcent\p{L}*)(?!\p{L})/u;

/** "Ik heb 12.000 gespaard": what somebody has, and not what comes in. */
export function tellsSavings(text: string): boolean {
  const folded = foldForMatch(text);
  return amount.test(folded) && savingsWord.test(folded) && !incomeWord.test(folded);
}

const oneOfTwo =
  /(?<!\p{L})(?:(?:hij|zij|ze|(?:mijn|m'n|mn|me|de) (?:man|vrouw|vriend|vriendin|partner|echtgenoot|echtgenote|verloofde)) (?:(?:zelf|nu|ook|dus|maar) )*(?:verdient|krijgt|ontvangt|heeft een inkomen|brengt)|(?:ik|'k) (?:(?:zelf|nu|ook|dus|maar) )*(?:verdien|krijg|ontvang)|(?:verdien|krijg|ontvang) ik|mijn (?:eigen )?(?:inkomen|loon|salaris|uitkering|pensioen))(?!\p{L})/u;
const ofTwo = /(?<!\p{L})(?:samen|allebei|beiden?|wij|we|ons|bij elkaar|met z'n twee[eë]n)(?!\p{L})/u;

/** "Hij verdient 1600", "ik krijg 1200": of one of the two, where the income of both is asked. */
export function tellsOnesIncome(text: string): boolean {
  const folded = foldForMatch(text);
  return oneOfTwo.test(folded) && amount.test(folded) && !otherThing.test(folded) && !ofTwo.test(folded);
}
