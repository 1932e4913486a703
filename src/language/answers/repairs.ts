import type { NumberToken } from '../numbers/number-tokens.ts';

/**
 * The numbers that the writer stands by: after a correction only what follows it ("1100 of nee 1200", "1100, ik bedoel
 * 1200"), and never a number that is taken back ("niet 1100 maar 1200").
 */
export function afterRepair(tokens: readonly NumberToken[]): NumberToken[] {
  const standing = tokens.filter((token, index) => token.kind !== 'number' || !isDenied(tokens, index));
  const at = standing.findLastIndex((token) => token.kind === 'word' && corrections.has(token.text));
  const before = standing.slice(0, Math.max(at, 0));
  const after = standing.slice(at + 1);
  return before.some(isNumber) && after.some(isNumber) ? after : standing;
}

const corrections = new Set(
  'nee neen sorry bedoel bedoelde bedoelt pardon oeps correctie foutje fout verkeerd wacht eigenlijk althans'.split(
    ' ',
  ),
);

function isNumber(token: NumberToken): boolean {
  return token.kind === 'number';
}

/** "Niet 1100", "geen 76 duizend"; "nog geen 1100" is a bound. */
function isDenied(tokens: readonly NumberToken[], at: number): boolean {
  const [before, last] = [tokens[at - 2], tokens[at - 1]];
  const isOfMoney = last?.kind === 'word' && last.text === '€';
  if (isOfMoney) return isDenied(tokens, at - 1);
  return isWord(last, 'niet') || (isWord(last, 'geen') && !isWord(before, 'nog'));
}

function isWord(token: NumberToken | undefined, text: string): boolean {
  return token?.kind === 'word' && token.text === text;
}
