/** Danger to life or safety: the numbers at once, before anything else. The questions about money wait. */
import { parseChoice } from '../../language/choice.ts';
import { parseYesNo } from '../../language/yes-no.ts';
import type { Outcome, StepKind, Turn } from '../turn-types.ts';

export const crisis: StepKind = {
  enter: (turn) => {
    const choices = [turn.say('crisis.safe'), turn.say('crisis.unsafe'), turn.say('crisis.goOn')];
    return {
      state: { ...turn.state, misses: 0 },
      replies: [{ text: turn.say('crisis.text'), choices, data: { crisis: true } }],
    };
  },
  answer: (turn, text) => {
    const parsed = parseChoice(text, [turn.say('crisis.safe'), turn.say('crisis.unsafe'), turn.say('crisis.goOn')]);
    const yes = parseYesNo(text);
    const chosen = parsed.status === 'success' ? parsed.value : yes.status === 'success' ? (yes.value ? 0 : 1) : null;
    if (chosen === 1) return stay(turn, 'crisis.callNow');
    if (chosen === 0) return stay(turn, 'crisis.whenReady');
    return chosen === null ? stay(turn, 'crisis.again') : leave(turn);
  },
};

/** Nothing else is asked until the resident wants to go on. */
const stay = (turn: Turn, key: string): Outcome => ({
  state: turn.state,
  replies: [{ text: turn.say(key), choices: [turn.say('crisis.goOn')], data: { crisis: true } }],
});

const leave = (turn: Turn): Outcome => ({
  state: { ...turn.state, returnTo: null },
  replies: [],
  next: turn.state.returnTo ?? 'topic',
});
