/** Which scheme of a result is meant: the one that is named, or else the one that is looked at. */
import { asksInside } from '../../../language/answers/first-clause.ts';
import { namesNothing, partAsked } from '../../../language/asked/asked-of-scheme.ts';
import { foldForMatch } from '../../../language/words/normalise.ts';
import { mostFirst } from '../../outcomes/amount-words.ts';
import { urgentFirst } from '../../outcomes/order-words.ts';
import { entriesInScope, type Entry } from '../../scope.ts';
import { moreOf } from '../../steps/scheme.ts';
import type { Outcome, Turn } from '../../turn-types.ts';

/** "Vertel meer over huurtoeslag", "die huurtoeslag van net": no list to choose from. Null: none of the result is named, or more is said. */
export function moreOfTold(turn: Turn, text: string): Outcome | null {
  const named = isAfterResult(turn) ? schemeNamed(turn, text) : null;
  if (named === null) return null;
  const part = partAsked(text, named.name);
  return part === 'more' || (part === null && named.isAll) ? moreOf(turn, named.entry.scheme.id) : null;
}

/** "Hoe vraag ik die bijstand aan", where bijzondere bijstand was told: it is called by its own name. Any other text as it is. */
export function inSightNamed(turn: Turn, text: string): string {
  if (!isAfterResult(turn) || !asksInside(text)) return text;
  return foldForMatch(text).replace(ofKind, (all: string, kind: string) => {
    const named = offered(turn).map(({ scheme }) => bareName(scheme.title));
    const [meant, ...others] = named.filter((name) => name.endsWith(` ${kind}`));
    return meant === undefined || others.length > 0 || named.includes(kind) ? all : meant;
  });
}
const ofKind = /(?<!\p{L})(?:die|deze) (\p{L}{4,})(?!\p{L})/gu;

interface Named {
  readonly entry: Entry;
  readonly name: string;
  /** Nothing is said besides. */
  readonly isAll: boolean;
}

/** The scheme of the result that is named; of two names the longer. */
export function schemeNamed(turn: Turn, text: string): Named | null {
  const folded = foldForMatch(text);
  const named = entriesInScope(turn)
    .map((entry) => ({ entry, name: bareName(entry.scheme.title) }))
    .filter(({ name }) => folded.includes(name))
    .sort((a, b) => b.name.length - a.name.length)[0];
  return named === undefined ? null : { ...named, isAll: isAllOf(folded, named.name) };
}

/** "Huren, die huurtoeslag van net": a word or two beside it say no more. */
function isAllOf(folded: string, name: string): boolean {
  const clauses = folded.split(/[,;]/);
  const others = clauses.filter((clause) => !clause.includes(name)).join(' ');
  const own = clauses.filter((clause) => clause.includes(name));
  return (
    own.every((clause) => namesNothing(clause.replace(name, ' '))) && others.trim().split(/\s+/).length <= mostBeside
  );
}
const mostBeside = 2;

/** "AIO (extra geld bij een lage AOW)" is called "AIO". */
const bareName = (title: string): string => foldForMatch(title.replace(/\(.*?\)/g, ' ')).trim();

/** The menu that comes after a result is a part of it; where who helps was told last, they are asked. */
export const isAfterResult = ({ step, state }: Turn): boolean =>
  step.kind === 'result' || step.kind === 'scheme' || state.step === 'after';

/** What may still be got. */
export const offered = (turn: Turn): Entry[] =>
  entriesInScope(turn).filter(({ found }) => found.outcome !== 'ineligible' && found.received !== true);

/** The scheme that is looked at, or else the most certain one, as it stands first in the result. */
export function schemeMeant(turn: Turn): Entry | undefined {
  const entries = urgentFirst(turn, offered(turn));
  return (
    entries.find(({ scheme }) => scheme.id === turn.state.scheme) ??
    mostFirst(entries.filter(({ found }) => found.outcome === 'eligible'))[0] ??
    entries[0]
  );
}
