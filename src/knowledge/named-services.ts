/** Which helper a question names: "de voedselbank", "stichting MIM", "een wijkcoach", "maatschappelijk werker". */
import type { Knowledge } from './knowledge.ts';
import type { Organisation } from './schemas/social-map.ts';
import { family, foldedWords } from './search/folded-words.ts';
import { isEverydayWord } from './search/unknown-words.ts';

/** A name, as its words in order. */
type Name = readonly string[];

interface Named {
  readonly id: string;
  readonly municipality: string;
  readonly services: readonly string[];
  readonly names: readonly Name[];
  /** Everyday words that are its name in capitals: "MEE", "MOOI". */
  readonly capitals: readonly string[];
}

const indexes = new WeakMap<Knowledge, readonly Named[]>();

/** The active services of every helper of that place that is named, helpers in the order of the files. */
export function namedServices(knowledge: Knowledge, municipality: string, text: string): string[] {
  return named(knowledge, text)
    .filter((one) => one.municipality === municipality || one.municipality === 'nederland')
    .flatMap(({ services }) => services);
}

/** Helpers of that place whose whole name is said, and that are there no more. */
export function goneServices(
  { organisations }: Knowledge,
  municipality: string,
  text: string,
): { name: string; instead: string }[] {
  const said = new Set(foldedWords(text));
  return [...organisations.values()].flatMap(({ municipality: place, name, alternateName = '', services }) => {
    if (place !== municipality || services.some(({ status }) => status === 'active')) return [];
    const isMeant = [name, ...alternateName.split(',')]
      .map((one) => foldedWords(one).filter((word) => word.length > 2 && word !== municipality))
      .some((words) => words.length > 0 && words.every((word) => said.has(word)));
    return isMeant ? [{ name, instead: services[0]?.applicationProcess ?? '' }] : [];
  });
}

/** A helper of another place is named, and none of this place. */
export function namesElsewhere(knowledge: Knowledge, municipality: string, text: string): boolean {
  const found = named(knowledge, text).map((one) => one.municipality);
  return found.length > 0 && !found.includes(municipality) && !found.includes('nederland');
}

function named(knowledge: Knowledge, text: string): Named[] {
  const words = foldedWords(text);
  const index = indexes.get(knowledge) ?? indexOf(knowledge);
  indexes.set(knowledge, index);
  return index.filter(
    ({ names, capitals }) =>
      names.some((name) => isIn(words, name)) || capitals.some((word) => isSaidAsName(text, words, word)),
  );
}

function indexOf({ organisations, municipalities, searchWords }: Knowledge): Named[] {
  const places = new Set([...municipalities.values()].flatMap(({ name, slug }) => [...foldedWords(name), slug]));
  const known = { places, generic: new Set(searchWords.partsOfNames) };
  return [...organisations.values()].map((one) => entry(one, known));
}

/** Words that name no helper by themselves. */
interface Nameless {
  readonly places: ReadonlySet<string>;
  readonly generic: ReadonlySet<string>;
}

function entry(organisation: Organisation, nameless: Nameless): Named {
  const active = organisation.services.filter(({ status }) => status === 'active');
  const parts = [organisation.name, organisation.alternateName ?? ''].flatMap((name) => name.split(/[,()]/));
  return {
    id: organisation.id,
    municipality: organisation.municipality,
    services: active.map(({ id }) => id),
    capitals: parts.flatMap(inCapitals),
    names: [...parts.flatMap((part) => namesIn(part, nameless)), ...active.flatMap(({ id }) => callings(id))],
  };
}

/** The whole name, and each word of it that nobody uses for something else. */
function namesIn(part: string, { places, generic }: Nameless): Name[] {
  const words = foldedWords(part).filter((word) => !places.has(word));
  const core = words.filter((word) => !generic.has(word));
  const own = core.filter((word) => word.length > 2 && !isEverydayWord(word)).map((word) => [word]);
  const whole = words.filter((word) => word !== 'stichting');
  return whole.length > 1 && core.length > 0 ? [whole, ...own] : [...own, ...abbreviation(part, core)];
}

/** "DUO" is a common word for many; not so what stands here in capitals. */
const abbreviation = (part: string, core: readonly string[]): Name[] =>
  core.length === 1 && /^\p{Lu}{3}$/u.test(part.trim()) ? [core] : [];

const inCapitals = (part: string): string[] =>
  (part.match(/(?<!\p{L})\p{Lu}{3,}(?!\p{L})/gu) ?? []).flatMap(foldedWords).filter(isEverydayWord);

/** In capitals too, behind "stichting", first after "heeft", or last behind "bij", "wat doet" and the like: not "wie doet mee". */
function isSaidAsName(text: string, words: readonly string[], word: string): boolean {
  const isShouted = text === text.toUpperCase();
  if (!isShouted && new RegExp(`(?<!\\p{L})${word.toUpperCase()}(?!\\p{L})`, 'u').test(text)) return true;
  return words.some((one, at) => {
    const [first, before] = [words[at - 2], words[at - 1] ?? ''];
    if (one !== word || before === '') return false;
    if (before === 'stichting' || (at === 1 && before === 'heeft')) return true;
    return (
      at === words.length - 1 && (['bij', 'naar', 'van'].includes(before) || (first === 'wat' && before === 'doet'))
    );
  });
}

/** What somebody is called who does it: "maatschappelijk werk" is done by a "maatschappelijk werker". */
function callings(serviceId: string): Name[] {
  const words = serviceId.slice(serviceId.indexOf('/') + 1).split('-');
  return words[0] === 'maatschappelijk' ? [words] : [];
}

const isIn = (words: readonly string[], name: Name): boolean =>
  words.some((_, at) => name.every((part, index) => isForm(words[at + index], part)));

/** "wijkcoach" of "wijkcoaches", "werker" of "werk". */
const isForm = (word: string | undefined, part: string): boolean =>
  word !== undefined &&
  (word === part ||
    (part.length > 3 && family(word) === family(part)) ||
    (part.length > 6 && isEnding(word, part)) ||
    (part === 'werk' && /^werk(?:er|ster)s?$/.test(word)));

/** "wijkcoach" and "wijkcoaches" are no family for the stemmer. */
const isEnding = (word: string, part: string): boolean =>
  ['s', 'es', 'en'].some((ending) => word === part + ending || part === word + ending);
