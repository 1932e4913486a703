/** The dialog as it is once the check is over: what was answered is given, nothing is asked. */
import type { Statement } from '../../../src/contract.ts';
import { createRunTurn } from '../../../src/dialogs/run-turn.ts';
import { turnOf } from '../../../src/dialogs/turn-of.ts';
import { initialState, type ConversationState } from '../../../src/dialogs/state.ts';
import { result } from '../../../src/dialogs/steps/result.ts';
import type { Outcome } from '../../../src/dialogs/turn-types.ts';
import { nothingRecognised, realParts } from '../real-turns.ts';

const parts = realParts();
const runTurn = createRunTurn(parts);

/** In the step of the result. */
export const answered = (statements: Statement[], municipality: string, date = '2026-07-01'): ConversationState => ({
  ...initialState('nl'),
  step: 'result',
  municipality,
  referenceDate: date,
  answers: [{ question: 'anything', statements }],
});

export const say = (state: ConversationState, text: string): Outcome =>
  runTurn(state, { kind: 'message', text, masked: false, recognition: nothingRecognised });

export const resultOf = (state: ConversationState): string[] =>
  result.enter(turnOf(parts, state)).replies.map((reply) => reply.text);

export const textsOf = (outcome: Outcome): string[] => outcome.replies.map((reply) => reply.text);
