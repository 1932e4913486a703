/** Stopped: what was said is kept until the resident comes back or has it erased. */
import type { StepKind } from '../turn-types.ts';

export const closed: StepKind = {
  enter: (turn) => ({
    state: turn.state,
    replies: [{ text: turn.say('closed.text'), choices: [turn.say('closed.goOn'), turn.say('closed.erase')] }],
  }),
  answer: (turn) => ({ state: turn.state, replies: [], next: 'resume' }),
};
