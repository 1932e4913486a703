/** Stopped: what was said is kept until the resident comes back or has it erased. */
import { parseChoice } from '../../language/answers/choice.ts';
import type { AsideId } from '../ways/asides.ts';
import type { StepKind } from '../turn-types.ts';
import { urgentAgain } from '../danger/urgent.ts';

export const closed: StepKind = {
  enter: (turn) => ({
    state: turn.state,
    replies: [
      ...urgentAgain(turn),
      { text: turn.say('closed.text'), choices: [turn.say('closed.goOn'), turn.say('closed.erase')] },
    ],
  }),
  answer: (turn, text) => {
    // A thank-you after the end begins nothing anew.
    const said = turn.parts.commands.aside(text);
    if (kindWords.has(said ?? '')) return null;
    const goesOn = said === 'goOn' || parseChoice(text, [turn.say('closed.goOn')]).status === 'success';
    if (!goesOn) return { state: turn.state, replies: [], next: 'resume' };
    return { state: { ...turn.state, returnTo: null }, replies: [], next: turn.state.returnTo ?? 'topic' };
  },
};

const kindWords: ReadonlySet<string> = new Set(['thanks', 'good'] satisfies AsideId[]);
