/** A menu of the flow; words that name a topic do as well as a button. */
import { looseAnswer } from '../answers/loose-answer.ts';
import { chosenOption, withOptions } from '../options.ts';
import type { StepKind } from '../turn-types.ts';

export const menu: StepKind = {
  enter: (turn) => ({ state: turn.state, replies: [withOptions(turn, turn.say(turn.step.text ?? 'topic.ask'))] }),
  answer: (turn, text) => chosenOption(turn, text) ?? looseAnswer(turn, text),
};
