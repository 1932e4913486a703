/** An answer with a remark or a question beside it: the answer counts, what is asked is answered, and the talk goes on. */
import { asksBeside } from '../../language/first-clause.ts';
import { withoutQuestion } from '../ask-again.ts';
import { firstAnswer } from '../story/first-answer.ts';
import type { Message, Outcome, Reply, Turn } from '../turn-types.ts';
import { findWay } from './find-way.ts';
import { notHereWords } from './look-up.ts';

/** Null: there is no answer in it. `answered`: what the whole message was taken for, which goes before. */
export function answeredBeside(turn: Turn, input: Message, answered: Outcome | null): Outcome | null {
  const first = answered === null ? firstAnswer(turn, input.text) : null;
  if (first === null) return null;
  const { outcome, rest } = first;
  const beside = asksBeside(rest) ? toldOf(turn, { ...input, text: rest }) : [];
  return { ...outcome, replies: [...beside, ...outcome.replies] };
}

/** What is told to the question, without the one that stood open. Where it leads away, it is not gone. */
function toldOf(turn: Turn, input: Message): Reply[] {
  const found = findWay(turn, input);
  const isHere = found !== null && found.next === undefined && found.state.step === turn.state.step;
  const replies = isHere ? withoutQuestion(turn, found.replies) : [];
  const goingOn = turn.say('commands.goingOn');
  const told = replies.map((reply) => ({ ...reply, text: reply.text.replace(goingOn, '').trim() }));
  const words = told.filter(({ text }) => text !== '');
  return words.length > 0 ? words : [{ text: notHereWords(turn, undefined), choices: [] }];
}
