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
  const begun = treeOf(phrases);
  const atoms = new Set([...phrases.keys()].flatMap((phrase) => phrase.split(' ')));
  const atomsIn = remembering((word) => atomsOf(word, atoms));
  return (words) => {
    const said = words.map(atomsIn);
    const found: string[] = [];
    for (let from = 0; from < said.length; from += 1) walk(begun, said, from, found);
    return found;
  };
}

/** What has been said when its words were met one after the other, and which may follow. */
interface Begun {
  readonly meanings: string[];
  readonly next: Map<string, Begun>;
}

/** An atom is a word by its sound, "begin*" or "*end". */
function treeOf(phrases: MeaningPhrases): Begun {
  const root: Begun = { meanings: [], next: new Map() };
  for (const [phrase, meanings] of phrases) {
    const atoms = phrase.split(' ');
    if (atoms.length > mostWords) continue;
    let at = root;
    for (const atom of atoms) {
      const there = at.next.get(atom) ?? { meanings: [], next: new Map() };
      at.next.set(atom, there);
      at = there;
    }
    at.meanings.push(...meanings);
  }
  return root;
}

function walk(begun: Begun, said: readonly (readonly string[])[], at: number, found: string[]): void {
  for (const atom of said[at] ?? []) {
    const after = begun.next.get(atom);
    if (after === undefined) continue;
    found.push(...after.meanings);
    walk(after, said, at + 1, found);
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
