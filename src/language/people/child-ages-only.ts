/** "Ja. 3 7 en 12", "nee 3 en 13": nothing but ages, of children where those are spoken of. */
import { foldForMatch } from '../words/normalise.ts';

/** Two or more, all of them under 18; none where it says anything else. */
export function agesOnly(text: string): readonly string[] {
  const ages = meant.exec(foldForMatch(text))?.[1]?.match(/\d+/g) ?? [];
  return ages.length > 1 && ages.every((age) => Number(age) < grownFrom) ? ages : [];
}
const grownFrom = 18;

const meant =
  /^(?:(?:nee|neen|ja|jep|(?:dat )?zei ik(?: toch| al| net)*|klopt|maar|en|oh?|sorry|wacht|het is|dat is|dat zijn|ze zijn|die zijn|zijn|die|ik bedoel|bedoel|kids|kinderen|de kinderen|de kids|leeftijden|toch|van)[ ,.:!-]+)*(\d{1,2}(?: ?jaar| ?jr)?(?:(?: ?[,.+&/] ?| en | ,? ?en | )\d{1,2}(?: ?jaar| ?jr)?)+)(?: oud)?[ .!]*$/;

/** Told in full; null where there are none. */
export const childrenOf = (ages: readonly string[]): string | null =>
  ages.length === 0 ? null : `${String(ages.length)} kinderen van ${ages.join(', ')} jaar`;
