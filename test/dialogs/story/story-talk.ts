/** Turns of the real flow from a given state on, each through the stored form of the state. */
import type { Statement } from '../../../src/contract.ts';
import { initialState, stateSchema, statementsOf, type ConversationState } from '../../../src/dialogs/state.ts';
import type { Outcome, Recognition, Reply } from '../../../src/dialogs/turn-types.ts';
import { nothingRecognised, realTurns } from '../real-turns.ts';

const runTurn = realTurns();
export const start: ConversationState = {
  ...initialState('nl'),
  step: 'topic',
  municipality: 'zoetermeer',
  referenceDate: '2026-07-01',
};

export interface Talk {
  readonly state: ConversationState;
  readonly replies: readonly Reply[];
  readonly text: string;
}

const about = (topic: string): Recognition => ({ ...nothingRecognised, topics: [{ topic, score: 0.9 }] });

/** A message, or one with its topic. The state goes through its stored form after each. */
export function talk(from: ConversationState, ...said: (string | [text: string, topic: string])[]): Talk {
  let outcome: Outcome = { state: from, replies: [] };
  for (const one of said) {
    const [text, topic] = typeof one === 'string' ? [one, null] : one;
    const recognition = topic === null ? nothingRecognised : about(topic);
    const state = stateSchema.parse(JSON.parse(JSON.stringify(outcome.state)));
    outcome = runTurn(state, { kind: 'message', text, recognition, masked: false });
  }
  return { ...outcome, text: outcome.replies.map((r) => r.text).join('\n') };
}

const inWords = ({ fact, op, value }: Statement): string => `${fact} ${op} ${String(value)}`;
export const saidIn = ({ state }: Talk): string[] => statementsOf(state).map(inWords);
