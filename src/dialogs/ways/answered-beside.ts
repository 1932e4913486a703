/** An answer with a remark or a question beside it: the answer counts, what is asked is answered, and the talk goes on. */
import { asksBeside } from '../../language/first-clause.ts';
import { yesAndMore } from '../answers/yes-and-more.ts';
import { firstAnswer } from '../story/first-answer.ts';
import type { Message, Outcome, Reply, Turn } from '../turn-types.ts';
import { inBetween } from './aside-words.ts';
import { wordsBeside } from './beside-question.ts';
import { likelyTopic } from './certainty.ts';
import { feelingIn, kindly } from './feelings.ts';
import { findWay } from './find-way.ts';
import { notHereWords } from './look-up.ts';
import { whereTheyWere } from './something-else.ts';
import { toldHere } from './told-here.ts';

/** Null: there is no answer in it. `answered`: what the whole message was taken for, which goes before. */
export function answeredBeside(turn: Turn, input: Message, answered: Outcome | null): Outcome | null {
  const first = answered === null ? firstAnswer(turn, input.text) : null;
  if (first === null) return null;
  const { outcome, rest } = first;
  return { ...outcome, replies: [...besideWords(turn, { ...input, text: rest }), ...outcome.replies] };
}

/** At "Klopt dit?" and at consent. Null: it is no yes or no with something beside it. */
export function yesBeside(turn: Turn, input: Message): Outcome | null {
  const isAside = (rest: string): boolean => turn.parts.commands.aside(rest) !== null || feelingIn(turn, rest) !== null;
  const found = yesAndMore(turn, input.text, isAside);
  if (found === null) return null;
  const { outcome, rest } = found;
  const there = turn.step.kind === 'human' ? whereTheyWere(turn) : turn;
  const beside = besideWords(there, { ...input, text: rest });
  // What is asked next stands last; of a consent it is said first that it was heard.
  const isNextAsked = outcome.replies.at(-1)?.choices.length !== 0;
  const replies = isNextAsked ? [...beside, ...outcome.replies] : [...outcome.replies, ...beside];
  const said = { ...outcome, replies };
  // To a question the kind word came with its answer.
  return asksBeside(rest) ? said : kindly(turn, { ...input, text: rest }, said);
}

const besideWords = (turn: Turn, input: Message): Reply[] =>
  asksBeside(input.text) ? toldOf(turn, input) : remarked(turn, input);

/** What is always said to such a remark; else it needs no answer. A kind word comes by itself. */
function remarked(turn: Turn, input: Message): Reply[] {
  const isKnown = turn.parts.commands.aside(input.text) !== null && feelingIn(turn, input.text) === null;
  const found = isKnown ? inBetween(turn, input) : null;
  return found === null ? [] : toldHere(turn, found).map((text) => ({ text, choices: [] }));
}

/** What is told to the question, without the one that stood open. Where it leads away, it is not gone. */
function toldOf(turn: Turn, input: Message): Reply[] {
  const found = findWay(turn, input);
  const told = found === null ? [] : toldHere(turn, found);
  const besides = told.length > 0 ? told : wordsBeside(turn, input.text, likelyTopic(input.recognition));
  const texts = besides.length > 0 ? besides : [notHereWords(turn, undefined)];
  return texts.map((text) => ({ text, choices: [] }));
}
