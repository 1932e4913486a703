/** "Me dochter van 11 en ik", "ik en die grote van 20": who lives there, named one by one, and nothing besides. It is only offered. */
import * as children from '../people/child-words.ts';
import { foldForMatch } from '../words/normalise.ts';
import { oneChild, partners, spelled } from './story-words.ts';

export interface WhoListed {
  /** It names the resident too, or says "alleen": then the list is all who live there. */
  readonly isAll: boolean;
  readonly hasPartner: boolean;
  /** Under 18; null where the age was not told. */
  readonly children: readonly (number | null)[];
  /** The ages of who is 18 or older. */
  readonly grown: readonly number[];
}

const grownFrom = 18;
const only = new Set('alleen enkel'.split(' '));
const self = new Set('ik mezelf mijzelf ikzelf'.split(' '));
const little = new Set(
  (
    'mijn me mn een de het ons onze die dat er is zijn woon wonen woont hier thuis nog en met plus samen dus nee ja nou hoor ' +
    'gewoon alleen maar enkel alle grote kleine lieve eigen jonge volwassen slaapt slapen ja jaar oud van nu verder niemand anders , ( ) . ! &'
  ).split(' '),
);
const several = new Set([...children.plurals, ...'kinderen kinders kids kindjes koters'.split(' ')]);
const oneOf = new Set([
  ...oneChild,
  ...children.singles,
  ...children.babies,
  ...'kind kid kindje koter grote'.split(' '),
]);
const longest = 200;

/** Null: somebody else is named, something else is told, or nobody knows how old they are. */
export function whoListed(text: string): WhoListed | null {
  if (text.length > longest || text.includes('?')) return null;
  const words = (foldForMatch(text).match(/\p{L}[\p{L}']*|\d+|[^\s\p{L}\d]/gu) ?? []).map(
    (word) => spelled.get(word) ?? word,
  );
  const isKnown = (word: string): boolean =>
    self.has(word) ||
    little.has(word) ||
    partners.has(word) ||
    oneOf.has(word) ||
    several.has(word) ||
    /^\d{1,2}$/.test(word);
  if (!words.every(isKnown)) return null;
  const listed = together(words);
  if (listed === null) return null;
  const hasPartner = words.some((word) => partners.has(word));
  const isAll = words.some((word) => self.has(word) || only.has(word));
  return listed.length === 0 && !(isAll && hasPartner) ? null : { isAll, hasPartner, ...sorted(listed) };
}

/** Each child with the number that stands behind it, or several with theirs. Null: a number is of nobody, or how many there are is not told. */
function together(words: readonly string[]): (number | null)[] | null {
  const found: (number | null)[] = [];
  let [isOfSelf, areSeveral, count] = [true, false, 0];
  for (const [at, word] of words.entries()) {
    const next = words[at + 1] ?? '';
    if (self.has(word) || partners.has(word)) isOfSelf = true;
    else if (several.has(word)) [areSeveral, isOfSelf] = [true, false];
    else if (oneOf.has(word) && !oneOf.has(next)) isOfSelf = found.push(null) === 0;
    else if (/^\d/.test(word) && several.has(next)) count = Number(word);
    else if (/^\d/.test(word) && !oneOf.has(next)) {
      if (isOfSelf) return null;
      const open = found.indexOf(null);
      if (open < 0 && !areSeveral) return null;
      found.splice(open < 0 ? found.length : open, open < 0 ? 0 : 1, Number(word));
    }
  }
  if (!areSeveral) return found;
  const unaged = Array.from({ length: count }, () => null);
  return found.length === 0 ? (count === 0 ? null : unaged) : found;
}

const sorted = (ages: readonly (number | null)[]): Pick<WhoListed, 'children' | 'grown'> => ({
  children: ages.filter((age) => age === null || age < grownFrom),
  grown: ages.filter((age): age is number => age !== null && age >= grownFrom),
});
