/** Questions about health itself: nobody here may answer them. What care costs is another matter. Folded. */
import { family } from './folded-words.ts';

const families = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/).map(family));

const medical = families(`
  pil pillen medicijn medicatie paracetamol ibuprofen aspirine antibiotica dosis dosering bijwerking slikken innemen
  hoestdrank zalf vaccin vaccinatie griepprik inenting symptoom diagnose bloeddruk koorts hoofdpijn keelpijn buikpijn
  tandpijn oorpijn spierpijn eczeem moedervlek zwangerschapstest apotheek medicine pills headache`);
const costs = families(`
  betalen betaalt duur kosten vergoed vergoeding vergoeden geld rekening verzekering verzekerd premie goedkoop gratis
  toeslag bijstand eigen risico aftrekken`);

export function asksForMedicine(words: readonly string[]): boolean {
  const kin = words.map(family);
  return kin.some((word) => medical.has(word)) && !kin.some((word) => costs.has(word));
}
