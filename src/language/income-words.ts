/** Whether an amount in a short answer is said to be income, and whose. */
import { foldForMatch } from './normalise.ts';

const amount = /\d{3}|\d\.\d{3}/;
const incomeWord =
  /(?<!\p{L})(?:\p{L}*inkomen|inkomsten|verdien\p{L}*|krijg\p{L}*|ontvang\p{L}*|\p{L}*uitkering|loon|salaris|maa[sş]|bijstand|wajong|ww|wia|wao|aow|pensioen)(?!\p{L})/u;
/** Then the amount may be of these. */
const otherThing = /(?:spaar|spaard|bank|rekening|huur|schuld|auto|toeslag|kinderbijslag|vermogen)/;

/** "Ik bedoel mijn inkomen is 1250", "maaş 1100 wajong": not savings, whatever was asked. */
export function tellsIncome(text: string): boolean {
  const folded = foldForMatch(text);
  return amount.test(folded) && incomeWord.test(folded) && !otherThing.test(folded);
}

const ofPartner =
  /(?<!\p{L})(?:hij|zij|ze|(?:mijn|m'n|mn|me|de) (?:man|vrouw|vriend|vriendin|partner|echtgenoot|echtgenote|verloofde)) (?:(?:zelf|nu|ook|dus|maar) )*(?:verdient|krijgt|ontvangt|heeft een inkomen|brengt)(?!\p{L})/u;

/** "Hij verdient 1600": of one of the two, where the income of both is asked. */
export function tellsPartnersIncome(text: string): boolean {
  const folded = foldForMatch(text);
  return ofPartner.test(folded) && amount.test(folded) && !otherThing.test(folded) && !/\bsamen\b/.test(folded);
}
