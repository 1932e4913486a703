/** "Welke papieren", "hoe lang duurt dat" after a result: of the scheme that is looked at, or else the one shown first. */
import { foldForMatch } from '../../language/normalise.ts';
import { namesNothing, partAsked, type PartAsked } from '../../language/asked-of-scheme.ts';
import { openQuestion } from '../ask.ts';
import { askAgain } from '../ask-again.ts';
import { mostFirst } from '../outcomes/amount-words.ts';
import { urgentFirst } from '../outcomes/order-words.ts';
import { schemeParts } from '../outcomes/scheme-words.ts';
import { phoneOf } from '../phone.ts';
import { entriesInScope, type Entry } from '../scope.ts';
import { moreOf } from '../steps/scheme.ts';
import { articleWords } from './topic-article.ts';
import type { Outcome, Turn } from '../turn-types.ts';

/** Null: nothing came out, or something else is asked. */
export function ofSchemeTold(turn: Turn, text: string): Outcome | null {
  if (openQuestion(turn) !== null || turn.step.kind === 'story')
    return asksLater(text) ? askAgain(turn, [turn.say('lookup.howLater')]) : null;
  if (!isAfterResult(turn)) return null;
  const named = schemeNamed(turn, text);
  const part = partAsked(text, named?.name);
  if (part === null || part === 'more') return null;
  // Of what was refused before nobody knows which, where it is not named.
  const meant = named?.entry ?? (part === 'refused' ? undefined : schemeMeant(turn));
  return meant === undefined ? null : told(turn, text, meant, part, named === null);
}

/** "Vertel meer over huurtoeslag", "die huurtoeslag van net": no list to choose from. Null: none of the result is named, or more is said. */
export function moreOfTold(turn: Turn, text: string): Outcome | null {
  const named = isAfterResult(turn) ? schemeNamed(turn, text) : null;
  if (named === null) return null;
  const part = partAsked(text, named.name);
  return part === 'more' || (part === null && named.isAll) ? moreOf(turn, named.entry.scheme.id) : null;
}

/** While a question is open: "hoe vraag ik dat dan aan". "Waar" alone is asked of the question. */
function asksLater(text: string): boolean {
  const part = partAsked(text);
  return (part === 'how' || part === 'papers') && text.trim().split(/\s+/).length >= fewestWords;
}
const fewestWords = 3;

function told(
  turn: Turn,
  text: string,
  { scheme }: Entry,
  part: Exclude<PartAsked, 'more'>,
  isGuess: boolean,
): Outcome {
  const [first = '', ...more] = schemeParts[part](turn, scheme);
  const before = part === 'refused' ? [turn.say('lookup.refusedBefore', phoneOf(turn))] : mayDoItFor(turn, text);
  const others = isGuess && offered(turn).length > 1 ? [turn.say('lookup.otherScheme')] : [];
  return askAgain(turn, [...before, `*${scheme.title}*. ${first}`, ...more, ...others]);
}

/** "Kan ik dat voor haar regelen": who may do it in another's place. */
function mayDoItFor(turn: Turn, text: string): string[] {
  const article = forAnother.test(foldForMatch(text)) ? turn.parts.knowledge.articles.get(inTheirPlace) : undefined;
  return article === undefined ? [] : [articleWords(turn, article)];
}
const inTheirPlace = 'iemand-machtigen';
const forAnother =
  /(?<!\p{L})(?:voor|namens) (?:haar|hem|hun|hen|ze|mijn|mn|m'n|me|iemand|(?:de|een) (?:buurvrouw|buurman|client|vriend|vriendin))(?!\p{L})/u;

interface Named {
  readonly entry: Entry;
  readonly name: string;
  /** Nothing is said besides. */
  readonly isAll: boolean;
}

/** The scheme of the result that is named; of two names the longer. */
function schemeNamed(turn: Turn, text: string): Named | null {
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
