/** Turns in which danger is heard as the patterns hear it, through the flow on the real content. */
import { createDangerDetector } from '../../../src/bot/recognizer/danger/danger-detector.ts';
import type { ConversationState } from '../../../src/dialogs/state.ts';
import type { Outcome, Recognition } from '../../../src/dialogs/turn-types.ts';
import { realContent } from '../../transcripts/conversation.ts';
import { at, nothingRecognised, realTurns } from '../real-turns.ts';

export const runTurn = realTurns();
export const detect = createDangerDetector(realContent().knowledge.urgency);

export const heard = (text: string): Recognition => {
  const { danger, also, urgent, need, minor, language } = detect(text);
  const urgency = danger !== null ? 'crisis' : urgent ? 'urgent' : 'none';
  return { ...nothingRecognised, urgency, danger, also, need, minor, locale: danger === null ? null : language };
};

export const say = (state: ConversationState, text: string): Outcome =>
  runTurn(state, { kind: 'message', text, recognition: heard(text), masked: false });

export const talk = (state: ConversationState, ...said: string[]): Outcome =>
  said.reduce<Outcome>((outcome, text) => say(outcome.state, text), { state, replies: [] });

/** In the middle of the check, with a question open. */
export const asked = (municipality = 'zoetermeer'): ConversationState =>
  talk(at('topic', { municipality }), 'alles nagaan').state;

/** As the net beneath the patterns hears an answer that is a little like danger. */
export const alarmed = { ...nothingRecognised, urgency: 'crisis' } as const;
