/** "Is dit anoniem? En kost het iets?": each is answered, where each can be. */
import { asksBeside, surelyAsks } from '../../../language/answers/first-clause.ts';
import { wordsAsked } from '../../../language/asked/question.ts';
import { askAgain } from '../../ask-again.ts';
import type { Message, Outcome, Turn } from '../../turn-types.ts';
import { helpersNamed } from './look-up.ts';
import { ofQuestion } from '../of-question.ts';
import { toldHere } from '../told-here.ts';

/** More at once nobody reads. */
const mostAsked = 3;

/** `way`: for one of them. Null: only one is asked, or one of them has no answer here. */
export function severalAsked(
  turn: Turn,
  input: Message,
  way: (turn: Turn, one: Message) => Outcome | null,
): Outcome | null {
  const marked = withMarks(input.text);
  const asked = marked.length > 1 ? marked : joined(turn, input.text);
  if (asked.length < 2 || asked.length > mostAsked || !asked.every((one) => isAsked(turn, one))) return null;
  // Of a helper who is named all is told at once.
  if (helpersNamed(turn, input.text).length > 0) return null;
  const toldTo = (one: Message): string[] => {
    const outcome = ofQuestion(turn, one.text) ?? way(turn, one);
    return outcome === null ? [] : toldHere(turn, outcome);
  };
  const told = asked.map((text) => toldTo({ ...input, text, recognition: { ...input.recognition, topics: [] } }));
  const left = told.flatMap((texts, at) => (texts.length === 0 ? [at] : []));
  // What the whole message was taken for is the one that is left.
  const [last] = left;
  if (left.length === 1 && last !== undefined) told[last] = toldTo({ ...input, text: asked[last] ?? '' });
  if (told.some((texts) => texts.length === 0)) return null;
  return askAgain(turn, [...new Set(told.flat())]);
}

/** "Huh?" is no question of its own, nor is what only tells something beside one. */
const isAsked = (turn: Turn, one: string): boolean =>
  one.split(/\s+/).length > 1 && (asksBeside(one) || turn.parts.commands.aside(one) !== null);

const withMarks = (text: string): string[] => pieces(text, /(?<=\?)\s*|\n+/u);
/**
 * "Wie leest dit en hoe lang duurt het nog", "wat is aio en wat is een toeslag": only where each is of this talk, asks what
 * a word is or has the order of a question; "is de brigade gratis en kan ik binnenlopen" is one.
 */
const joined = (turn: Turn, text: string): string[] => {
  const found = pieces(text, /[?\n]+|,?\s+en\s+/iu);
  const isOne = (one: string): boolean =>
    turn.parts.commands.aside(one) !== null || wordsAsked(one).length > 0 || surelyAsks(one);
  return found.every(isOne) ? found : [];
};

const pieces = (text: string, between: RegExp): string[] =>
  text
    .split(between)
    .map((one) => one.trim())
    .filter((one) => /\p{L}/u.test(one));
