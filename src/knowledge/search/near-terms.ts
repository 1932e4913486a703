/** Which known words are one or two typing errors away: by leaving letters out on both sides (symmetric deletes). */

export interface NearTerms {
  /** Numbers of terms with their distance, nearest first only: those at 1 hide those at 2. Exact terms are not given. */
  near(word: string): { term: number; distance: number }[];
}

/** Errors forgiven by the length of the shorter word: 1 from four letters on, 2 from eight. */
export const forgiven = (length: number): number => (length >= 8 ? 2 : length >= 4 ? 1 : 0);

/** Errors behind this letter are found by comparing; those before it by the deletes. */
const prefix = 7;

/** About 30 numbers for a long word: 100,000 words take some 15 MB. */
export function createNearTerms(terms: readonly string[]): NearTerms {
  const { starts, ids, mask } = buckets(terms);
  const seen = new Uint32Array(terms.length);
  let round = 0;
  return {
    near: (word) => {
      round += 1;
      const found: { term: number; distance: number }[] = [];
      eachDelete(word, (hash) => {
        const end = starts[(hash & mask) + 1] ?? 0;
        for (let at = starts[hash & mask] ?? 0; at < end; at += 1) {
          const term = ids[at] ?? 0;
          if (seen[term] === round) continue;
          seen[term] = round;
          const distance = withinReach(word, terms[term] ?? '');
          if (distance > 0) found.push({ term, distance });
        }
      });
      const least = Math.min(...found.map((f) => f.distance));
      return found.filter((f) => f.distance === least);
    },
  };
}

interface Buckets {
  /** Terms in bucket `b` lie from `starts[b]` up to `starts[b + 1]`. */
  readonly starts: Uint32Array;
  readonly ids: Uint32Array;
  readonly mask: number;
}

function buckets(terms: readonly string[]): Buckets {
  const most = terms.reduce((sum, term) => sum + deletesOf(term), 0);
  const mask = 2 ** Math.max(8, Math.ceil(Math.log2(most + 1))) - 1;
  const hashes = new Uint32Array(most);
  const starts = new Uint32Array(mask + 2);
  let used = 0;
  const note = (hash: number): void => {
    hashes[used++] = hash & mask;
    starts[(hash & mask) + 1] = (starts[(hash & mask) + 1] ?? 0) + 1;
  };
  for (const term of terms) eachDelete(term, note);
  for (let at = 1; at < starts.length; at += 1) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  return { starts, ids: inBuckets(terms, hashes, starts), mask };
}

function inBuckets(terms: readonly string[], hashes: Uint32Array, starts: Uint32Array): Uint32Array {
  const next = starts.slice();
  const ids = new Uint32Array(hashes.length);
  let at = 0;
  terms.forEach((term, id) => {
    for (let left = deletesOf(term); left > 0; left -= 1) {
      const bucket = hashes[at++] ?? 0;
      const place = next[bucket] ?? 0;
      ids[place] = id;
      next[bucket] = place + 1;
    }
  });
  return ids;
}

/** How many `eachDelete` gives: none left out, one, and for long words two of seven. */
function deletesOf(word: string): number {
  const errors = forgiven(word.length);
  const length = Math.min(word.length, prefix);
  return errors === 0 ? 0 : 1 + length + (errors > 1 ? (length * (length - 1)) / 2 : 0);
}

/** The first letters as they are, and with one or two of them left out. */
function eachDelete(word: string, visit: (hash: number) => void): void {
  const errors = forgiven(word.length);
  if (errors === 0) return;
  const length = Math.min(word.length, prefix);
  visit(hashWithout(word, length, -1, -1));
  for (let one = 0; one < length; one += 1) {
    visit(hashWithout(word, length, one, -1));
    if (errors > 1) for (let two = one + 1; two < length; two += 1) visit(hashWithout(word, length, one, two));
  }
}

/** FNV-1a, mixed once more: its low bits choose the bucket. */
function hashWithout(word: string, length: number, one: number, two: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < length; at += 1)
    if (at !== one && at !== two) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** The distance (swapped neighbours count once), or 0 when it is more than is forgiven. */
function withinReach(typed: string, known: string): number {
  const most = forgiven(Math.min(typed.length, known.length));
  if (Math.abs(typed.length - known.length) > most || typed === known || beginsOtherwise(typed, known)) return 0;
  const distance = cappedDistance(typed, known, most);
  return distance <= most ? distance : 0;
}

/** The first letter of a short word is seldom wrong: "CJIB" is no "SJIB". */
const beginsOtherwise = (typed: string, known: string): boolean =>
  typed.length <= short && typed.length === known.length && typed[0] !== known[0] && typed[0] !== known[1];
const short = 5;

const rows = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)];

/** Damerau–Levenshtein without editing twice; only the diagonal band that can stay within `most`. */
function cappedDistance(a: string, b: string, most: number): number {
  let [before = rows0, last = rows0, row = rows0] = rows;
  for (let j = 0; j <= b.length; j += 1) last[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    row.fill(most + 1, 0, b.length + 1);
    row[0] = i;
    let least = i;
    const to = Math.min(b.length, i + most);
    for (let j = Math.max(1, i - most); j <= to; j += 1) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min((last[j - 1] ?? 0) + (same ? 0 : 1), (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1))
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [before, last, row] = [last, row, before];
  }
  return last[b.length] ?? most + 1;
}

const rows0 = new Uint8Array(64);
