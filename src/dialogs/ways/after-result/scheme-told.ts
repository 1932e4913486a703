/** "Welke papieren", "hoe lang duurt dat" after a result: of the scheme that is looked at, or else the one shown first. */
import { foldForMatch } from '../../../language/words/normalise.ts';
import { partAsked, type PartAsked } from '../../../language/asked/asked-of-scheme.ts';
import { openQuestion } from '../../ask.ts';
import { askAgain } from '../../ask-again.ts';
import { schemeParts } from '../../outcomes/scheme-words.ts';
import { phoneOf } from '../../phone.ts';
import type { Entry } from '../../scope.ts';
import { isAfterResult, offered, schemeMeant, schemeNamed } from './scheme-meant.ts';
import { articleWords } from '../look-up/topic-article.ts';
import type { Outcome, Turn } from '../../turn-types.ts';

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
