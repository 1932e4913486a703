/** Turns of the real flow on the real content, with their state in hand. */
import { loadCommands } from '../../src/dialogs/commands.ts';
import { loadFlow } from '../../src/dialogs/flow.ts';
import { createRunTurn, type RunTurn } from '../../src/dialogs/run-turn.ts';
import type { DialogParts, Recognition } from '../../src/dialogs/turn-types.ts';
import { createAssess } from '../../src/knowledge/assessment.ts';
import { assessmentWords } from '../../src/knowledge/assessment-words.ts';
import { realContent } from '../transcripts/conversation.ts';

/** Of words that are only an answer. */
export const nothingRecognised: Recognition = { topics: [], urgency: 'none', danger: null, locale: null };

export function realParts(): DialogParts {
  const { knowledge, texts } = realContent();
  return {
    knowledge,
    texts,
    assess: (say) => createAssess(knowledge, assessmentWords(say)),
    flow: loadFlow('dialogs', 'main', texts.keys('nl')),
    commands: loadCommands('dialogs'),
    now: () => new Date('2026-07-01T10:00:00Z'),
  };
}

export const realTurns = (): RunTurn => createRunTurn(realParts());
