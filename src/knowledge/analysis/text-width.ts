/**
 * Cuts text into lines for a picture, which cannot wrap by itself. How wide a letter is hangs on the reader's font: the
 * widths are those of a wide one (DejaVu Sans, Verdana), so that text never runs out of its box.
 */

/** In hundredths of the size of the letters. */
const widths: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ijl.,:;'’|!]/, 32],
  [/[ \u00a0ftr()[\]/-]/, 42],
  [/[mwMW%@—]/, 98],
  [/[A-Z€&]/, 74],
  [/./u, 64],
];

const letterWidth = (letter: string): number => widths.find(([letters]) => letters.test(letter))?.[1] ?? 64;

/** In the unit of `size`. */
export const textWidth = (text: string, size: number): number =>
  ([...text].reduce((sum, letter) => sum + letterWidth(letter), 0) * size) / 100;

/** Lines of at most `width`; a word that is wider is broken with a hyphen. */
export function wrapped(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of text.split(' ').flatMap((one) => broken(one, width, size))) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (current !== '' && textWidth(longer, size) > width) {
      lines.push(current);
      current = word;
    } else current = longer;
  }
  return [...lines, current];
}

function broken(word: string, width: number, size: number): string[] {
  if (textWidth(word, size) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part !== '' && textWidth(`${part}${letter}-`, size) > width) {
      parts.push(`${part}-`);
      part = letter;
    } else part += letter;
  }
  return [...parts, part];
}
