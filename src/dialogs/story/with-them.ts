/** "Alleen met hen", "3 7 en 12": of the children, where it is known that there are. */
import { fold, rangeKnown, type Known } from '../../eligibility/known.ts';
import {
  agedAnew,
  agesOnly,
  childrenOf,
  oldestAndYoungest,
  tellsAgeOfOne,
} from '../../language/people/child-ages-only.ts';
import { statementsOf } from '../state.ts';
import type { Turn } from '../turn-types.ts';

/** With those who are known by what they are; as it is where more is said, or it may be somebody else. */
export function withThem({ state }: Turn, text: string): string {
  const known = knownOf(state);
  const hasPartner = known.booleans.get('hasPartner') === true;
  if (known.booleans.get('hasChildren') !== true)
    return hasPartner ? text.replace(one, '$<before>met mijn partner') : text;
  const isOnly = !hasPartner && (known.childAges?.length ?? rangeKnown(known, 'children.count').max) === 1;
  return text.replace(isOnly ? one : them, '$<before>met mijn kinderen');
}

/** "De oudste is 9 geworden": all their ages, as they are now. "De oudste is 9, de jongste 5", of two: of both. */
export function withOlderChild({ state }: Turn, text: string): string {
  const known = knownOf(state);
  const two = isUntold(known) && rangeKnown(known, 'children.count').max === 2 ? oldestAndYoungest(text) : [];
  return childrenOf(two) ?? childrenOf((agedAnew(known.childAges ?? [], text) ?? []).map(String)) ?? text;
}

/** "En de jongste is 5", where there are more: their ages are asked together, later on. */
export const isHeldAge = ({ state }: Turn, text: string): boolean => isUntold(knownOf(state)) && tellsAgeOfOne(text);

const isUntold = ({ booleans, childAges }: Known): boolean =>
  booleans.get('hasChildren') === true && childAges === null;

/** Ages by themselves, where they are no answer: of the children, if theirs are not known, or are the same. */
export function withChildAges({ state }: Turn, text: string): string {
  const { booleans, childAges } = knownOf(state);
  const ages = agesOnly(text).filter((age) => Number(age) <= oldestChild);
  const isSame = childAges === null || sorted(childAges) === sorted(ages.map(Number));
  const isOfThem = booleans.get('hasChildren') === true && isSame && ages.length === agesOnly(text).length;
  return isOfThem ? (childrenOf(ages) ?? text) : text;
}
/** From here on it may be their own age, too. */
const oldestChild = 15;
const sorted = (ages: readonly number[]): string => [...ages].sort((a, b) => a - b).join();

function knownOf(state: Turn['state']): Known {
  const lines = state.story?.lines.flat().flatMap(({ statements }) => statements) ?? [];
  return fold([...statementsOf(state), ...lines]);
}

const before =
  '(?<before>(?:(?:ja|nee|nou|dat|dus|gewoon|ik|we|wij|woon|wonen|leef|leven|zit|alleen|enkel|samen|hier|thuis|zei ik(?: toch| al)?|zoals ik(?: al)? zei)[ ,.!]+)*)';
const after =
  '(?=[ ,.!]*(?:(?:ja|dus|toch|hoor|thuis|samen|hier|alleen|gewoon|verder niemand|en verder niemand|niemand anders|zei ik al|zei ik toch)[ ,.!]*)*$)';
const them = new RegExp(
  `^${before}met (?:hen|hun|ze|hullie|die (?:twee|drie|kids|kinderen)|hen (?:twee|drie|allebei)|allebei)${after}`,
  'iu',
);
const one = new RegExp(`^${before}met (?:haar|hem|hij|zij|m)${after}`, 'iu');
