/**
 * Damerau–Levenshtein distance: the fewest letters to add, drop, change or swap with their neighbour. Work is the
 * product of the lengths; hand in words, not texts.
 */
export function editDistance(left: string, right: string): number {
  const a = [...left];
  const b = [...right];
  const worst = a.length + b.length;
  const cost = new Map<number, number>();
  const at = (i: number, j: number): number => cost.get(i * (b.length + 1) + j) ?? worst;
  const lastRowWith = new Map<string, number>();
  for (let i = 0; i <= a.length; i += 1) {
    let lastMatch = 0;
    for (let j = 0; j <= b.length; j += 1) {
      const same = i > 0 && j > 0 && a[i - 1] === b[j - 1];
      const row = lastRowWith.get(b[j - 1] ?? '') ?? 0;
      const swapped = row > 0 && lastMatch > 0 ? at(row - 1, lastMatch - 1) + (i - row) + (j - lastMatch) - 1 : worst;
      const least = i === 0 || j === 0 ? i + j : Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, swapped);
      cost.set(i * (b.length + 1) + j, i > 0 && j > 0 ? Math.min(least, at(i - 1, j - 1) + (same ? 0 : 1)) : least);
      if (same) lastMatch = j;
    }
    const letter = a[i - 1];
    if (letter !== undefined) lastRowWith.set(letter, i);
  }
  return at(a.length, b.length);
}

/** The typing errors that a known word forgives: 1 from five letters on, 2 from nine; short words none. */
export function forgivenErrors(known: string): number {
  if (known.length >= 9) return 2;
  return known.length >= 5 ? 1 : 0;
}

/** The distance of a typed word to a known one, or `null` when it is more than the known word forgives. */
export function typoDistance(typed: string, known: string): number | null {
  if (typed === known) return 0;
  const forgiven = forgivenErrors(known);
  if (forgiven === 0 || Math.abs(typed.length - known.length) > forgiven) return null;
  const distance = editDistance(typed, known);
  return distance <= forgiven ? distance : null;
}
