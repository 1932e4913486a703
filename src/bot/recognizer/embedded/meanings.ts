/** Words that mean about the same, found in a message: what is learned of one of them holds for all. */
import { everydayWords, soundOf } from '../../../language/words/everyday-spelling.ts';
import { remembering } from '../../../language/remembering.ts';

/** Meaning → its words and short sentences; a star stands for any ending, or in front for any beginning. */
export type Meanings = Readonly<Record<string, readonly string[]>>;

/** The meanings in a message's words, each as often as it occurs. */
export type FindMeanings = (words: readonly string[]) => string[];

const mostWords = 4;

/** Phrase, each word of it by its sound, "begin*" or "*end" → its meanings. Working out 30,000 sounds is slow: it is kept. */
export type MeaningPhrases = ReadonlyMap<string, readonly string[]>;

export function createFindMeanings(phrases: MeaningPhrases): FindMeanings {
  const index = indexOf(phrases);
  const atomsIn = remembering((word) => atomsOf(word, index.atoms));
  return (words) => {
    const atoms = words.map(atomsIn);
    const found: string[] = [];
    atoms.forEach((_, from) => {
      walk(index, atoms, from, from, '', found);
    });
    return found;
  };
}

interface Index {
  /** A word by its sound, "begin*" or "*end". */
  readonly atoms: ReadonlySet<string>;
  readonly phrases: MeaningPhrases;
  /** Atoms with a space between them. */
  readonly beginnings: ReadonlySet<string>;
}

function indexOf(phrases: MeaningPhrases): Index {
  const atoms = new Set<string>();
  const beginnings = new Set<string>();
  for (const phrase of phrases.keys()) {
    for (const atom of phrase.split(' ')) atoms.add(atom);
    for (let at = phrase.indexOf(' '); at > 0; at = phrase.indexOf(' ', at + 1)) beginnings.add(phrase.slice(0, at));
  }
  return { atoms, phrases, beginnings };
}

function walk(index: Index, atoms: readonly string[][], from: number, at: number, said: string, found: string[]): void {
  for (const atom of atoms[at] ?? []) {
    const phrase = said === '' ? atom : `${said} ${atom}`;
    found.push(...(index.phrases.get(phrase) ?? []));
    if (at - from + 1 < mostWords && index.beginnings.has(phrase)) walk(index, atoms, from, at + 1, phrase, found);
  }
}

const shortestBegin = 3;
const shortestEnd = 4;

function atomsOf(word: string, atoms: ReadonlySet<string>): string[] {
  const bare = plain(word);
  const sound = soundOf(word);
  const found = atoms.has(sound) ? [sound] : [];
  for (let end = shortestBegin; end <= bare.length; end += 1) {
    const begin = `${bare.slice(0, end)}*`;
    if (atoms.has(begin)) found.push(begin);
  }
  for (let start = 1; start <= bare.length - shortestEnd; start += 1) {
    const end = `*${bare.slice(start)}`;
    if (atoms.has(end)) found.push(end);
  }
  return found;
}

/** Sounds only change Latin words; elsewhere the sound is the word without its article. */
const plain = (word: string): string => (/^[a-z]/.test(word) ? word : soundOf(word));

export function phrasesOf(meanings: Meanings): MeaningPhrases {
  const phrases = new Map<string, string[]>();
  for (const [meaning, words] of Object.entries(meanings))
    for (const entry of words) {
      const phrase = entry.trim().split(/\s+/).flatMap(partsOf).join(' ');
      if (phrase !== '') phrases.set(phrase, [...(phrases.get(phrase) ?? []), meaning]);
    }
  return phrases;
}

function partsOf(part: string): string[] {
  if (part.endsWith('*')) return lastOf(part.slice(0, -1)).map((word) => `${plain(word)}*`);
  return part.startsWith('*')
    ? lastOf(part.slice(1)).map((word) => `*${plain(word)}`)
    : everydayWords(part).map(soundOf);
}

const lastOf = (part: string): string[] => everydayWords(part).slice(-1);
