/** All words that patterns know, and which of them a typed word may be: with a typing error, by its sound, run together. */
import { editDistance } from '../../../language/words/edit-distance.ts';
import { soundOf, soundsFrom } from './sound.ts';

export interface Vocabulary {
  /** Empty when nothing is like it. */
  known(word: string): readonly string[];
  /** "ikwildood" → ik, wil, dood; null when it is no run of known words. */
  parts(word: string): readonly string[] | null;
  /** Exactly this word, as for "zelf" + "moord". */
  has(word: string): boolean;
}

/** Shorter words are too near to others to forgive a letter. */
const typosFrom = 5;
const firstErrorFrom = 8;
const partsFrom = 5;
const longestWord = 40;
const mostParts = 6;
const longestPart = 14;
/** Of two letters only these are taken for a word of its own; others stand in too many words. */
const shortParts = new Set(['ik', 'we', 'me', 'mn', 'er', 'te', 'ze', 'de', 'en', 'is', 'op', 'nu']);
const none: readonly string[] = [];

/** `dutch`: the words that may be known by their sound. `lookalikes`: words of every day that are one letter away from a word of danger and mean nothing of the kind. */
export function createVocabulary(
  words: Iterable<string>,
  dutch: Iterable<string>,
  lookalikes: Iterable<string>,
): Vocabulary {
  const all = new Set(words);
  const others = new Set(lookalikes);
  const bySound = grouped(
    [...new Set(dutch)].filter((word) => word.length >= soundsFrom && isLatin(word)),
    (word) => [soundOf(word)],
  );
  const byDropping = grouped(
    [...all].filter((word) => word.length >= typosFrom && !/\d/.test(word)),
    (word) => [word, ...dropped(word)],
  );
  const known = (word: string): readonly string[] => {
    if (all.has(word)) return [word];
    if (others.has(word) || word.length > longestWord) return none;
    const alike = [...(bySound.get(soundOf(word)) ?? none), ...near(word, byDropping), ...single(word, all)];
    return alike.length === 0 ? none : [...new Set(alike)];
  };
  return { known, has: (word) => all.has(word), parts: (word) => (others.has(word) ? null : split(word, all)) };
}

const isLatin = (word: string): boolean => /^[a-z]+$/.test(word);

function grouped(words: readonly string[], keysOf: (word: string) => readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words)
    for (const key of keysOf(word)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [word]);
      else group.push(word);
    }
  return groups;
}

/** The word with each letter left out once: two words with one of these in common differ by one error at most. */
const dropped = (word: string): string[] => [...word].map((_, at) => word.slice(0, at) + word.slice(at + 1));

function near(word: string, byDropping: ReadonlyMap<string, readonly string[]>): string[] {
  if (word.length < typosFrom - 1) return [];
  const candidates = new Set([word, ...dropped(word)].flatMap((key) => byDropping.get(key) ?? none));
  return [...candidates].filter((known) => beginsAlike(word, known) && editDistance(word, known) <= 1);
}

/** Few err in the first letter; in a short word that would make too many others alike. */
const beginsAlike = (word: string, known: string): boolean =>
  known.length >= firstErrorFrom ||
  soundOf(word).charAt(0) === soundOf(known).charAt(0) ||
  word.charAt(1) === known.charAt(0);

/** "wiil", "doood": letters that were held too long. */
function single(word: string, all: ReadonlySet<string>): readonly string[] {
  const short = word.replace(/(\p{L})\1+/gu, '$1');
  return short !== word && all.has(short) ? [short] : none;
}

/** The fewest known words that the text is made of; single letters are none. */
function split(word: string, all: ReadonlySet<string>): readonly string[] | null {
  if (word.length < partsFrom || word.length > longestWord || all.has(word)) return null;
  const best: (readonly string[] | null)[] = [[]];
  for (let end = 1; end <= word.length; end += 1) {
    best[end] = null;
    for (let start = Math.max(0, end - longestPart); start <= end - 2; start += 1) {
      const before = best[start];
      const part = word.slice(start, end);
      if (before === null || before === undefined || before.length >= mostParts || !all.has(part)) continue;
      if (part.length === 2 && !shortParts.has(part)) continue;
      const found = best[end];
      if (found === null || found === undefined || before.length + 1 < found.length) best[end] = [...before, part];
    }
  }
  return best[word.length] ?? null;
}
