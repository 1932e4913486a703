/** Questions about health itself: nobody here may answer them. What care costs is another matter. */
import type { SearchWords } from '../schemas/search-words.ts';
import { family } from './folded-words.ts';

type AboutHealth = Pick<SearchWords, 'medical' | 'costsOfCare'>;

export function createAsksForMedicine({ medical, costsOfCare }: AboutHealth): (words: readonly string[]) => boolean {
  const health = new Set(medical.map(family));
  const costs = new Set(costsOfCare.map(family));
  return (words) => {
    const kin = words.map(family);
    return kin.some((word) => health.has(word)) && !kin.some((word) => costs.has(word));
  };
}
