/**
 * The known words that a Dutch compound is made of: "huurtoeslag" → ["huur", "toeslag"], over a linking -s-, -e-, -n-, -en-
 * or -er- too ("bijstandsuitkering"). As few parts as possible, each of three letters or more; a word that is known itself
 * is split only into parts of four or more. `[word]` when it cannot be split.
 */
export function splitCompound(word: string, known: ReadonlySet<string>): string[] {
  if (word.length > longestWord) return [word];
  const shortest = known.has(word) ? 4 : 3;
  /** Per position the fewest parts that cover the letters before it. */
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = shortest; end <= word.length; end += 1) best[end] = partsUpTo(word, end, { known, best, shortest });
  const parts = best[word.length];
  return parts && parts.length > 1 ? [...parts] : [word];
}

interface Search {
  known: ReadonlySet<string>;
  best: readonly (readonly string[] | undefined)[];
  shortest: number;
}

const longestWord = 64;
const links = ['', 's', 'e', 'n', 'en', 'er', '-', 's-'];

function partsUpTo(word: string, end: number, { known, best, shortest }: Search): readonly string[] | undefined {
  let fewest: readonly string[] | undefined;
  for (let start = end - shortest; start >= 0; start -= 1) {
    const part = word.slice(start, end);
    if (!known.has(part) || (start === 0 && end === word.length)) continue;
    for (const link of start === 0 ? [''] : links) {
      const before = word.slice(0, start).endsWith(link) ? best[start - link.length] : undefined;
      if (before && (start === 0 || before.length > 0) && before.length + 1 < (fewest?.length ?? Infinity))
        fewest = [...before, part];
    }
  }
  return fewest;
}
