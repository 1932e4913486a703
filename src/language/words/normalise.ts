/**
 * The text as one plain line: NFC, lower case, straight quotes and dashes, ASCII digits, single spaces, no invisible or
 * bidi characters, a letter at most twice in a row ("jaaaa" → "jaa"), no punctuation at the ends. A minus sign before a
 * first amount stays: without it a debt would read as money. Idempotent, linear, never throws.
 */
export function normalise(text: string): string {
  return withoutEndPunctuation(isPlain(text) ? plainLine(text) : anyLine(text));
}

/** Most messages: what is slow has nothing to do in them. */
const isPlain = (text: string): boolean => /^[ -~]*$/.test(text);

const plainLine = (text: string): string =>
  text
    .toLowerCase()
    .replace(/`/g, "'")
    .replace(/ {2,}/g, ' ')
    .replace(/([a-z])\1{2,}/g, '$1$1');

const anyLine = (text: string): string =>
  asciiDigits(text)
    .toLowerCase()
    .replace(/[\p{Cf}\p{Variation_Selector}]/gu, '')
    .normalize('NFC')
    .replace(/[‘’‚‛`´ʼ′]/g, "'")
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/[\s\p{Z}\p{Cc}]+/gu, ' ')
    .replace(/(\p{L})\1{2,}/gu, '$1$1');

/** As `normalise`, and without diacritics: "privé" and "prive", "tweeëntwintig" and "tweeentwintig" come out the same. */
export function foldForMatch(text: string): string {
  return normalise(isPlain(text) ? text : text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''));
}

/** Arabic, Persian and full-width digits as 0 to 9; every character keeps its place. */
export function asciiDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹０-９]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

const endPunctuation = new Set(' .,;:!?…\'"()*_-');

function withoutEndPunctuation(text: string): string {
  // A sign or a decimal mark belongs to the number behind it; three dots before a number do not.
  const kept = text.replace(/^(?:(?!-[\s€]*\d|(?<!\.)[.,]\d)[ .,;:!?…'"()*_-])+/u, '');
  let end = kept.length;
  while (end > 0 && endPunctuation.has(kept.charAt(end - 1))) end -= 1;
  return kept.slice(0, end);
}
