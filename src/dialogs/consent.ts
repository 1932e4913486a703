/** What is said instead of a yes or no to a human's question of consent: it is answered, and the consent stays open. */
import { cutsOf } from '../language/answers/first-clause.ts';
import { isPlainYes } from '../language/answers/yes-no.ts';
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
  if (saysYesIf(input.text)) return asksConsent(turn, [turn.say('human.onCondition')], []);
  const other = answeredThere(there, input) ?? findWay(there, input);
  const isAskedTwice = turn.state.misses > 0 || turn.state.humanAsks === 'notify';
  if (other === null) return isAskedTwice ? refused(turn) : asksConsent(turn, [turn.say('misunderstood.first')], []);
  if (isAskedTwice || goesOn(there, other)) return other;
  return asksConsent(turn, [], withoutQuestion(there, other.replies));
}

/** "Ja, als ze maar niet aan de deur komen": nobody here can promise that. */
const saysYesIf = (text: string): boolean => cutsOf(text).some(({ first }) => isPlainYes(first));

/** Something new is begun or known. */
const goesOn = ({ state }: Turn, other: Outcome): boolean =>
  other.next !== undefined || other.state.step !== state.step || other.state.answers.length > state.answers.length;
