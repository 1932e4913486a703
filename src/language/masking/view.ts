import { asciiDigits } from '../words/normalise.ts';
import { numberWords } from '../numbers/number-words.ts';
import type { Span } from '../spans.ts';

/** A text in plain digits, and where a piece of it stands in the text that it was made of. */
export interface View {
  text: string;
  origin: (span: Span) => Span;
}

/** Without invisible characters and the frames of keycap digits; digits of other scripts as 0 to 9. */
export function plainView(text: string): View {
  return view(text, hidden, () => '');
}

/** As `plainView`, with number words in digits ("nul zes" → "0 6") and the letter O of "O6" as a zero. */
export function spokenView(text: string): View {
  return view(text, spoken, (match) => digitsFor(match));
}

const hidden = /[\p{Cf}\p{Variation_Selector}\u20e3]+/gu;
const numbers =
  'nul|een|één|twee|drie|vier|vijf|zes|zeven|zeuven|acht|negen|tien|elf|twaalf|dertien|veertien|viertien|achtien|' +
  'twintig|dertig|veertig|viertig|tachtig|tagtig|honderd';
const spoken = new RegExp(
  `${hidden.source}|(?<![\\p{L}\\d\\]])[oO](?=6[ .-]{0,2}\\d)|(?<![\\p{L}\\d\\]'’])(?:${numbers})[\\p{L}\\p{M}]{0,40}`,
  'giu',
);

function digitsFor(match: RegExpExecArray): string {
  const [found] = match;
  if (/^[oO]$/.test(found)) return '0';
  if (!/^\p{L}/u.test(found)) return '';
  if (/^een$/i.test(found) && !isCounting(match)) return found;
  const value = numberWords(found);
  return value !== null && Number.isInteger(value) && value < 10_000 ? String(value) : found;
}

/** "een" is a number beside another one or after "nummer", and an article elsewhere. */
function isCounting({ input, index }: RegExpExecArray): boolean {
  const before = input.slice(Math.max(0, index - 8), index);
  const after = input.slice(index + 3, index + 12);
  return numberBefore.test(before) || numberAfter.test(after);
}

const someNumber = '(?:\\d|(?:nul|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)(?!\\p{L}))';
const numberAfter = new RegExp(`^[ ,-]{1,2}${someNumber}`, 'iu');
const numberBefore =
  /(?:\d|(?<!\p{L})(?:nul|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|nummer|nr\.?))[ ,-]{1,2}$/iu;

function view(text: string, pattern: RegExp, rewrite: (match: RegExpExecArray) => string): View {
  const plain = asciiDigits(text);
  const starts: number[] = [];
  const ends: number[] = [];
  const pieces: string[] = [];
  const copy = (from: number, to: number): void => {
    pieces.push(plain.slice(from, to));
    for (let at = from; at < to; at += 1) {
      starts.push(at);
      ends.push(at + 1);
    }
  };
  let from = 0;
  for (const match of plain.matchAll(pattern)) {
    const end = match.index + match[0].length;
    const written = rewrite(match);
    copy(from, match.index);
    from = end;
    pieces.push(written);
    if (written === '' && ends.length > 0) ends[ends.length - 1] = end;
    for (let at = 0; at < written.length; at += 1) {
      starts.push(match.index);
      ends.push(end);
    }
  }
  copy(from, plain.length);
  return { text: pieces.join(''), origin: ([start, end]) => [starts[start] ?? 0, ends[end - 1] ?? 0] };
}
