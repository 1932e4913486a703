/** Turns of the real flow on the real content, with their state in hand. */
import { createRunTurn, type RunTurn } from '../../src/dialogs/run-turn.ts';
import { initialState, type ConversationState } from '../../src/dialogs/state.ts';
import type { DialogParts, Outcome, Recognition } from '../../src/dialogs/turn-types.ts';
import { dialogParts } from '../transcripts/conversation.ts';

/** Of words that are only an answer. */
export const nothingRecognised: Recognition = { topics: [], urgency: 'none', danger: null, locale: null };

export const realParts = (): DialogParts => dialogParts(() => new Date('2026-07-01T10:00:00Z'));

export const realTurns = (): RunTurn => createRunTurn(realParts());

/** Somebody of Zoetermeer in a step of the flow. */
export const at = (step: string, more: Partial<ConversationState> = {}): ConversationState => ({
  ...initialState('nl'),
  municipality: 'zoetermeer',
  step,
  ...more,
});

export const words = ({ replies }: Pick<Outcome, 'replies'>): string => replies.map(({ text }) => text).join('\n');
