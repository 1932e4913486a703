/** Start and end (exclusive) of a piece of text; lists of them are ascending and do not overlap. */
export type Span = readonly [start: number, end: number];

/** Where a pattern (with the flag g) stands in the text. */
export function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match): Span => [match.index, match.index + match[0].length]);
}

/**
 * Source of a pattern for what may stand between the digits of one number: up to three spaces, dots, dashes or brackets, and
 * the invisible characters that come along when pasted. Bounded, so that work stays linear.
 */
export const gap = '[ \\u00a0\\u2000-\\u200f\\u202f\\u2060\\ufeff._/()\\u2010-\\u2015\\u2212-]{0,3}';

/** Source of a pattern for a date written in digits, day first. */
export const writtenDate = '(?:0?[1-9]|[12]\\d|3[01])[-/. ]{1,3}(?:0?[1-9]|1[0-2])[-/. ]{1,3}(?:19|20)\\d\\d(?!\\d)';

/** The spans in order; those that overlap become one. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const [start, end] of [...spans].sort(([a], [b]) => a - b)) {
    const last = joined.at(-1);
    if (last && start < last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], end)];
    else joined.push([start, end]);
  }
  return joined;
}
