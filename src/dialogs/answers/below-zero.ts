/** "-500", "500 min", "ik sta 500 rood": a number below nothing. It is heard, so that it can be asked back. */
const minus = /(?<!\d\s?)-(?=[\s€]*\d)|(?<![\p{L}\d])(?:min|minus|negatief|rood|in het rood)(?!\p{L}| of meer)/giu;

/** The text without its minus, or null when it has none. */
export function withoutMinus(text: string): string | null {
  const bare = text.replace(minus, ' ').replace(/\s+/g, ' ').trim();
  return bare === text.replace(/\s+/g, ' ').trim() ? null : bare;
}
