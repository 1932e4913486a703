/** A question as it was asked, with all that its answer is held against. */
import type { Question } from '../../knowledge/schemas/question.ts';
import { addressed } from '../../locales/address.ts';
import { addressOf, choicesOf } from '../ask.ts';
import { partnerIn } from '../story/household-money.ts';
import type { Pending } from '../state.ts';
import type { Turn } from '../turn-types.ts';
import type { Asked } from './understood.ts';

/** `test`: what it is held against, where that is not what was asked first. */
export function askedOf(turn: Turn, question: Question, pending: Pending, test = pending.test): Asked {
  return {
    question,
    pending: test === undefined ? pending : { ...pending, test },
    choices: choicesOf(turn, question, pending),
    none: question.none === undefined ? null : addressed(question.none, addressOf(turn)),
    referenceDate: turn.today,
    hasPartner: partnerIn(turn.state.answers),
  };
}
