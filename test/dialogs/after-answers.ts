/** The dialog as it is once the check is over: what was answered is given, nothing is asked. */
import type { Statement } from '../../src/contract.ts';
import { loadCommands } from '../../src/dialogs/commands.ts';
import { loadFlow } from '../../src/dialogs/flow.ts';
import { createRunTurn, turnOf } from '../../src/dialogs/run-turn.ts';
import { initialState, type ConversationState } from '../../src/dialogs/state.ts';
import { result } from '../../src/dialogs/steps/result.ts';
import type { DialogParts, Outcome } from '../../src/dialogs/turn-types.ts';
import { createAssess } from '../../src/knowledge/assessment.ts';
import { assessmentWords } from '../../src/knowledge/assessment-words.ts';
import { realContent } from '../transcripts/conversation.ts';

const { knowledge, texts } = realContent();
const parts: DialogParts = {
  knowledge,
  texts,
  assess: (say) => createAssess(knowledge, assessmentWords(say)),
  flow: loadFlow('dialogs', 'main', texts.keys('nl')),
  commands: loadCommands('dialogs'),
  now: () => new Date('2026-07-01T10:00:00Z'),
};
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
  runTurn(state, { kind: 'message', text, masked: false, recognition: { topic: null, urgency: 'none' } });

export const resultOf = (state: ConversationState): string[] =>
  result.enter(turnOf(parts, state)).replies.map((reply) => reply.text);

export const textsOf = (outcome: Outcome): string[] => outcome.replies.map((reply) => reply.text);
