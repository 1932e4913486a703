/** An answer as it is kept. */
import { withoutOldMoney } from '../story/household-money.ts';
import type { Answer, ConversationState, Pending } from '../state.ts';

/** What was understood, with the limit that it answers. */
export const answerOf = (pending: Pending, statements: Answer['statements']): Answer => ({
  question: pending.question,
  statements,
  ...(pending.test !== undefined && { test: pending.test }),
});

export const withAnswer = (state: ConversationState, answer: Answer): ConversationState => ({
  ...state,
  answers: withoutOldMoney(state.answers, [...state.answers, answer]),
});
