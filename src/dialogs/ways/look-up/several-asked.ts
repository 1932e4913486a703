/** "Is dit anoniem? En kost het iets?": each is answered, where each can be. */
import { asksBeside, surelyAsks } from '../../../language/answers/first-clause.ts';
import { questionsJoined, questionsMarked } from '../../../language/answers/parts-of.ts';
import { wordsAsked } from '../../../language/asked/question.ts';
import { foldForMatch } from '../../../language/words/normalise.ts';
import { askAgain } from '../../ask-again.ts';
import type { Message, Outcome, Turn } from '../../turn-types.ts';
import { helpersNamed } from './look-up.ts';
import { ofPart } from '../of-part.ts';
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
  const marked = questionsMarked(input.text);
  const asked = marked.length > 1 ? marked : joined(turn, input.text);
  if (asked.length < 2 || asked.length > mostAsked || !asked.every((one) => isAsked(turn, one))) return null;
  if (isOfOneHelper(turn, asked)) return null;
  const none = { ...input, recognition: { ...input.recognition, topics: [] } };
  const told = asked.map((text) => {
    const one = ofPart(none, text);
    const outcome = ofQuestion(turn, text) ?? way(turn, one);
    return outcome === null ? [] : toldHere(turn, outcome);
  });
  if (told.some((texts) => texts.length === 0)) return null;
  return askAgain(turn, [...new Set(told.flat())]);
}

/** Of a helper who is named all is told at once; what is asked of this talk beside it is not of them. */
function isOfOneHelper(turn: Turn, asked: readonly string[]): boolean {
  const others = asked.filter((one) => helpersNamed(turn, one).length === 0);
  if (others.length === asked.length) return false;
  const isApart = (one: string): boolean => turn.parts.commands.aside(one) !== null && !ofThem.test(foldForMatch(one));
  return others.length < asked.length - 1 || !others.every(isApart);
}
const ofThem = /(?<!\p{L})(?:dat|die|daar|ze|zij|er|hun|hen)(?!\p{L})/u;

/** "Huh?" is no question of its own, nor is what only tells something beside one. */
const isAsked = (turn: Turn, one: string): boolean =>
  one.split(/\s+/).length > 1 && (asksBeside(one) || turn.parts.commands.aside(one) !== null);

/**
 * "Wie leest dit en hoe lang duurt het nog", "wat is aio en wat is een toeslag": only where each is of this talk, asks what
 * a word is or has the order of a question; "is de brigade gratis en kan ik binnenlopen" is one.
 */
const joined = (turn: Turn, text: string): string[] => {
  const found = questionsJoined(text);
  const isOne = (one: string): boolean =>
    turn.parts.commands.aside(one) !== null || wordsAsked(one).length > 0 || surelyAsks(one);
  // "Wat is een briefadres en wie krijgt dat" asks no second thing of this talk.
  const isOfOther = (one: string): boolean => turn.parts.commands.aside(one) !== null && ofThem.test(foldForMatch(one));
  const areAsides = found.every((one) => turn.parts.commands.aside(one) !== null);
  return found.every(isOne) && (areAsides || !found.some(isOfOther)) ? found : [];
};
