/** What is said instead of a yes or no to a human's question of consent: it is answered, and the consent stays open. */
import { allowsIf, mayAllow } from '../language/answers/consent.ts';
import { withoutQuestion } from './ask-again.ts';
import { findWay } from './ways/find-way.ts';
import { answeredThere, whereTheyWere } from './ways/something-else.ts';
import { asksConsent, refused } from './steps/human.ts';
import type { Message, Outcome, Turn } from './turn-types.ts';

/** Asked once more behind a short answer; who goes into something else is not held. */
export function besidesConsent(turn: Turn, input: Message): Outcome {
  // A number to be called on is taken out, and nobody here could call it.
  if (input.masked) return asksConsent(turn, [turn.say('human.noCallBack')], []);
  const there = whereTheyWere(turn);
  if (allowsIf(input.text)) return asksConsent(turn, [turn.say('human.onCondition')], []);
  const other = answeredThere(there, input) ?? findWay(there, input);
  const isAskedTwice = turn.state.misses > 0 || turn.state.humanAsks === 'notify';
  if (other === null && isAskedTwice) return refused(turn);
  if (other !== null && (isAskedTwice || goesOn(there, other))) return notShared(turn, other);
  const told = other === null ? [] : withoutQuestion(there, other.replies);
  return asksConsent(turn, told.length > 0 ? [] : [turn.say(notHeard(input.text))], told);
}

/** No yes was given, and that is said once. */
function notShared(turn: Turn, other: Outcome): Outcome {
  if (turn.state.humanAsks === 'notify') return other;
  return { ...other, replies: [{ text: turn.say('human.notShared'), choices: [] }, ...other.replies] };
}

const notHeard = (text: string): string => (mayAllow(text) ? 'human.onCondition' : 'misunderstood.first');

/** Something new is begun or known. */
const goesOn = ({ state }: Turn, other: Outcome): boolean =>
  other.next !== undefined || other.state.step !== state.step || other.state.answers.length > state.answers.length;
