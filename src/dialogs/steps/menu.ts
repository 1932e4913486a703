/** A menu of the flow; words that name a topic do as well as a button. */
import { looseAnswer } from '../answers/loose-answer.ts';
import { chosenOption, withOptions } from '../options.ts';
import { moreOfTold } from '../ways/after-result/scheme-meant.ts';
import { everything, route } from '../ways/route.ts';
import { asksAllBeside } from '../story/asks-all.ts';
import type { Outcome, StepKind, Turn } from '../turn-types.ts';

export const menu: StepKind = {
  enter: (turn) => ({ state: turn.state, replies: [withOptions(turn, turn.say(turn.step.text ?? 'topic.ask'))] }),
  answer: (turn, text) => {
    const more = moreOfTold(turn, text);
    if (more !== null) return more;
    const chosen = chosenOption(turn, text) ?? allBeside(turn, text);
    return chosen ?? looseAnswer(turn, text);
  },
};

/** "Alles nagaan want de opvang vreet ons op": what is said besides makes it no less. */
const allBeside = (turn: Turn, text: string): Outcome | null => (asksAllBeside(text) ? route(turn, everything) : null);
