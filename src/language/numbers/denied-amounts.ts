/** Numbers that somebody does not stand by: "ik heb geen 76 duizend", "76 duizend was het maar waar". */
import { foldForMatch } from '../words/normalise.ts';
import { numberTokens, type NumberToken } from './number-tokens.ts';

/** The amounts under a "geen" or "niet", in euros. */
export function deniedAmounts(text: string): number[] {
  const tokens = numberTokens(foldForMatch(text)).filter((token) => token.kind === 'number' || token.text !== '€');
  return tokens.flatMap((token, at) =>
    token.kind === 'number' && isDenial(tokens[at - 1]) && !isNotYet(tokens[at - 2]) ? [token.value] : [],
  );
}

const isDenial = (token: NumberToken | undefined): boolean =>
  token?.kind === 'word' && (token.text === 'geen' || token.text === 'niet');
/** "Nog geen 1200" is a little less. */
const isNotYet = (token: NumberToken | undefined): boolean => token?.kind === 'word' && token.text === 'nog';

/** What is wished or dreamt of is not there. */
export const isWished = (text: string): boolean => wished.test(foldForMatch(text));
const wished =
  /(?<!\p{L})(?:was (?:het|t|'t|dat) maar (?:zo|waar)|(?:ik )?(?:droom|dromen|droomde)|in mijn dromen|had ik dat maar|kon ik dat maar|zou mooi zijn)(?!\p{L})/u;

/** A laugh beside a number: it may be meant otherwise. */
export const isLaughed = (text: string): boolean => /(?<!\p{L})(?:ha){2,}h?(?!\p{L})/u.test(foldForMatch(text));
