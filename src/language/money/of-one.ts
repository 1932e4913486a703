/** Whose an amount is said to be, where that of two people is asked. */
import { foldForMatch } from '../words/normalise.ts';

const both = /(?<!\p{L})(?:wij|we|ons|onze|samen|allebei|beiden?)(?!\p{L})/u;
const speaker = "(?:ik|'?k|mij|mijzelf|mezelf|mijn|m'n|mn)";
const theirs =
  "(?:(?:mijn|m'n|mn|me|de) (?:man|vrouw|partner|vriend|vriendin|echtgenoot|echtgenote|verloofde)|hij|zij|ze|hem|haar)";
const one = new RegExp(`(?<![\\p{L}\\d])(?:${speaker}|${theirs})(?!\\p{L})`, 'u');
const owned = new RegExp(
  `(?<!\\p{L})(?:van (?:mij|mijzelf|mezelf|hem|haar)(?!\\p{L})|${theirs} (?:heeft|had|spaart)|(?:van|bij) ${theirs}(?!\\p{L})|(?:zijn|z'n|zn|haar) (?:\\p{L}*rekening|spaar\\p{L}+))`,
  'u',
);

/** "Ik heb 8000", "8000 van mij", "op zijn naam": and not "we hebben 8000 op mijn rekening". */
export function namesOne(text: string): boolean {
  const folded = foldForMatch(text).replace(unsure, ' ');
  return one.test(folded) && !both.test(folded);
}
const unsure =
  /(?<!\p{L})(?:(?:denk|dacht|geloof|schat|gok|weet) ik|(?:ik|'?k) (?:denk|dacht|geloof|schat|gok)|volgens mij)(?!\p{L})/gu;

/** "8000 van mij", "mijn vrouw heeft 8000": plainly not what both have; "ik heb 8000" may be. */
export const isOnlyOfOne = (text: string): boolean => namesOne(text) && owned.test(foldForMatch(text));
