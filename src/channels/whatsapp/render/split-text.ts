/** Long texts in bubbles: broken between paragraphs, else lines, else sentences, else words. */

/** From the largest piece to the smallest; each keeps the white space that stands before it. */
const borders: readonly RegExp[] = [/(?=\n\n)/, /(?=\n)/, /(?<=[.!?])(?= )/, /(?= )/, /(?:)/u];

export interface Split {
  /** What goes before, whole bubbles. */
  readonly head: string;
  /** As much of the end as fits. */
  readonly tail: string;
}

/** The longest end of a text within a limit that begins at a border. */
export function splitTail(untrimmed: string, limit: number): Split {
  const text = untrimmed.trim();
  if (text.length <= limit) return { head: '', tail: text };
  for (const border of borders) {
    const pieces = text.split(border);
    const from = firstFitting(pieces, limit);
    const tail = pieces.slice(from).join('').trim();
    if (tail !== '') return { head: pieces.slice(0, from).join('').trim(), tail };
  }
  return { head: text, tail: '' };
}

/** White space before the first piece goes, and does not count. */
function firstFitting(pieces: readonly string[], limit: number): number {
  let from = pieces.length;
  let size = 0;
  for (const piece of pieces.toReversed()) {
    if (size + piece.trimStart().length > limit) break;
    size += piece.length;
    from -= 1;
  }
  return from;
}

/** A text in parts within a limit; white space at the breaks goes. */
export function splitText(text: string, limit: number): string[] {
  const parts: string[] = [];
  let rest = text.trim();
  while (rest.length > limit) {
    const part = start(rest, limit);
    parts.push(part.trim());
    rest = rest.slice(part.length).trim();
  }
  return rest === '' ? parts : [...parts, rest];
}

/** The longest beginning within the limit that ends at a border; a border far before the limit is passed over for a smaller one. */
function start(text: string, limit: number): string {
  const parts = borders.map((border) => fitting(text.slice(0, limit + 2).split(border), limit));
  return (
    parts.slice(0, -1).find((part) => part.length >= limit / 3) ??
    parts.find((part) => part.trim() !== '') ??
    text.slice(0, limit)
  );
}

function fitting(pieces: readonly string[], limit: number): string {
  let part = '';
  for (const piece of pieces) {
    if (part.length + piece.length > limit) break;
    part += piece;
  }
  return part;
}
