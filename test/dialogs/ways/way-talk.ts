/** Messages with what the recognizer takes them for, through the real flow from the greeting on. */
import { initialState, type ConversationState } from '../../../src/dialogs/state.ts';
import type { Recognition, Reply } from '../../../src/dialogs/turn-types.ts';
import { nothingRecognised, realTurns } from '../real-turns.ts';

const turn = realTurns();

export interface Heard {
  readonly state: ConversationState;
  readonly replies: readonly Reply[];
}

export const ranked = (...topics: [string, number][]): Recognition => ({
  ...nothingRecognised,
  topics: topics.map(([topic, score]) => ({ topic, score })),
});

export const begun = (municipality = 'zoetermeer'): Heard =>
  turn(initialState('nl'), { kind: 'start', start: { municipality, referenceDate: '2026-07-01' } });

export const say = (before: Heard, text: string, recognition: Recognition = nothingRecognised): Heard =>
  turn(before.state, { kind: 'message', text, recognition, masked: false });

export const words = ({ replies }: Heard): string => replies.map(({ text }) => text).join('\n');
