/** "Ok dank je wel": said for what was told, and neither yes nor no. */
import { foldForMatch } from '../words/normalise.ts';

const thanks = /(?<!\p{L})(?:dank\p{L}*|bedankt|thanks|merci)(?!\p{L})/u;
const small = new Set(
  'ok oke okay okee prima top fijn goed mooi super heel erg veel hartelijk alvast je u jullie wel hoor voor de hulp uitleg'.split(
    ' ',
  ),
);

export function saysOnlyThanks(text: string): boolean {
  const words = foldForMatch(text).match(/\p{L}+/gu) ?? [];
  return words.some((word) => thanks.test(word)) && words.every((word) => thanks.test(word) || small.has(word));
}
