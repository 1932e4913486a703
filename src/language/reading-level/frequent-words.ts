import { dictionary } from '@zxcvbn-ts/language-nl-be';

/** Longer than any Dutch word that people read: judged at once. */
const longestWord = 60;
const cachedWords = 20_000;
const encyclopediaWords = 2500;
const shortestOfEncyclopedia = 6;

/** Which Dutch words people meet every day. Words are lower case. */
export interface FrequentWords {
  isFrequent: (lower: string) => boolean;
  isPersonName: (lower: string) => boolean;
}

/**
 * Frequent = in the list of spoken Dutch (film subtitles, with a Belgian flavour), among the first words of the
 * encyclopedia list, or in `plainWords`; in an inflected form; or a compound of two or three such words.
 */
export function createFrequentWords(plainWords: readonly string[], hardWords: readonly string[]): FrequentWords {
  const known = new Set([...dictionary.commonWords, ...encyclopedia()]);
  for (const word of hardWords) known.delete(word.toLowerCase());
  for (const word of plainWords) known.add(word.toLowerCase());
  const names = new Set([...dictionary.boysFirstnames, ...dictionary.girlsFirstnames, ...dictionary.lastnames]);
  const single = (lower: string): boolean => known.has(lower) || baseForms(lower).some((base) => known.has(base));
  const cache = new Map<string, boolean>();
  const isFrequent = (lower: string): boolean => {
    if (lower.length > longestWord) return false;
    const seen = cache.get(lower);
    if (seen !== undefined) return seen;
    const result = single(lower) || isCompound(lower, known, 3);
    if (cache.size >= cachedWords) cache.clear();
    cache.set(lower, result);
    return result;
  };
  return { isFrequent, isPersonName: (lower) => names.has(lower) };
}

function encyclopedia(): string[] {
  return dictionary.wikipedia.slice(0, encyclopediaWords).filter((word) => word.length >= shortestOfEncyclopedia);
}

/** Both parts of a compound are words as listed (the last may be a plural), at least four letters or a known short one. */
function isCompound(lower: string, known: ReadonlySet<string>, parts: number): boolean {
  if (parts < 2) return false;
  for (let at = 2; at <= lower.length - 3; at += 1) {
    if (!isHead(lower.slice(0, at), known)) continue;
    const tail = lower.slice(at);
    if (isTail(tail, known) || isCompound(tail, known, parts - 1)) return true;
  }
  return false;
}

function isHead(head: string, known: ReadonlySet<string>): boolean {
  if (particles.has(head) || shortParts.has(head)) return true;
  return (
    head.length > 3 && (known.has(head) || (head.endsWith('s') && head.length > 4 && isPart(head.slice(0, -1), known)))
  );
}

function isTail(tail: string, known: ReadonlySet<string>): boolean {
  return (
    isPart(tail, known) ||
    pluralEndings.some((ending) => tail.endsWith(ending) && singulars(tail, ending).some((s) => isPart(s, known)))
  );
}

function isPart(part: string, known: ReadonlySet<string>): boolean {
  return shortParts.has(part) || (part.length > 3 && known.has(part));
}

const particles = new Set(
  `aan achter af bij binnen buiten door in mee mede na om onder op over open terug toe uit vast weg voor weer samen tegen
   thuis`.split(/\s+/),
);
/** Words too short to be trusted as a part of any compound, save these. */
const shortParts = new Set(
  `arm bad bal bar bed bel bon box bus dag dak dek eet ei erf gas gat hal hek hok jas kas kat kin kinder kip kop les lid
   man map mat mes net oma oog oor opa ov pak pan pas pen pet pin pot rem rij rok rol rug sap sok tas tv uur vak vat vis was
   weg wet zak zee zit zon zus`.split(/\s+/),
);
const pluralEndings = ['en', 's', "'s", 'n', 'tjes', 'jes', 'tje', 'je', 'e'];

function singulars(tail: string, ending: string): string[] {
  return spellings(tail.slice(0, -ending.length));
}

/** What a word may be an inflected form of: endings off, doubled letters undone, "ge-" off, the vowel long again. */
function baseForms(lower: string): string[] {
  const stems = [lower, ...withoutGe(lower)].flatMap((form) => [form, ...withoutEnding(form)]);
  return stems.filter((stem) => stem.length >= 3).flatMap((stem) => spellings(stem));
}

function withoutGe(lower: string): string[] {
  const match = /^(.{0,6}?)ge(.{3,})$/.exec(lower);
  if (!match || !(match[1] === '' || particles.has(match[1] ?? ''))) return [];
  return [`${match[1] ?? ''}${match[2] ?? ''}`];
}

const endings = "en e n s 's t d te de ten den je tje pje jes tjes er ere ste st end ende".split(' ');

function withoutEnding(form: string): string[] {
  return endings
    .filter((ending) => form.endsWith(ending) && form.length - ending.length >= 3)
    .map((ending) => form.slice(0, -ending.length));
}

/** A stem as it may stand in the list: huiz → huis, bel(l) → bel, gev → geef, and the infinitive. */
function spellings(stem: string): string[] {
  const last = stem.at(-1) ?? '';
  const hard = last === 'v' ? 'f' : last === 'z' ? 's' : last;
  const base = stem.slice(0, -1) + hard;
  const long = base.replace(/([^aeiou])([aeou])([^aeiou])$/, '$1$2$2$3');
  const single = /([bdfgklmnprst])\1$/.test(stem) ? [stem.slice(0, -1), `${stem}en`] : [`${stem}${last}en`];
  return [base, long, `${stem}en`, `${stem}n`, ...single];
}
