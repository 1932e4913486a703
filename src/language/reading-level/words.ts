export type WordKind = 'word' | 'number' | 'link';

/** A word as a reader counts it: an amount, a telephone number or a web address is one. */
export interface Word {
  text: string;
  lower: string;
  kind: WordKind;
  start: number;
  end: number;
}

const link = String.raw`(?:https?:\/\/|www\.)[^\s<>()]*[\p{L}\p{N}/]|[\p{L}\p{N}._-]{1,64}@[\p{L}\p{N}.-]{1,250}\.\p{L}{2,24}|[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,5}\.(?:nl|com|org|eu|be|net)\b(?:\/[^\s,;)]*[\p{L}\p{N}/])?`;
const phone = String.raw`(?:\+31\s?\d{1,3}|(?<!\d)0\d{1,3})(?:[\s-]{1,3}\d{2,8}){1,4}(?!\d)|(?<!\d)14\s0\d{2,3}(?!\d)`;
const amount = String.raw`€\s?\d+(?:[.,]\d+)*(?:,?-(?!\d))?`;
const number = String.raw`\d+(?:[.,:/-]\d+)*\s?%|\d+(?:[.,:/-]\d+)*(?:[-'’]?\p{L}+)*`;
const dotted = String.raw`\p{L}{1,3}(?:\.\p{L}{1,3})+\.?(?!\p{L})`;
const slashed = String.raw`(?<!\p{L})(?:t\/m|p\/m|p\/j|km\/u|c\.?q\.|a\/d)(?!\p{L})`;
const plain = String.raw`['’]?\p{L}[\p{L}\p{M}]*(?:[-'’‑][\p{L}\p{M}\p{N}]+)*`;

const kinds: readonly [WordKind, string][] = [
  ['link', link],
  ['number', `${phone}|${amount}`],
  ['word', `${slashed}|${dotted}`],
  ['number', number],
  ['word', plain],
];
const pattern = new RegExp(kinds.map(([, source]) => `(${source})`).join('|'), 'giu');

/** The words of one sentence, in order, with their place in it. */
export function splitWords(sentence: string): Word[] {
  return [...sentence.matchAll(pattern)].map((match) => {
    const group = match.slice(1).findIndex((part) => part !== undefined);
    const text = match[0];
    const kind = kinds[group]?.[0] ?? 'word';
    return { text, lower: text.toLowerCase(), kind, start: match.index, end: match.index + text.length };
  });
}
