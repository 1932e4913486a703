/** The options of a step in the flow, as buttons and as an answer. */
import { parseChoice } from '../language/choice.ts';
import type { FlowStep } from './flow.ts';
import { asksOtherHelper } from './ways/look-up.ts';
import { next } from './scope.ts';
import { firstOfWords } from './ways/topic-first.ts';
import type { Outcome, Reply, Turn } from './turn-types.ts';

type Option = NonNullable<FlowStep['options']>[number];

const optionsOf = (turn: Turn): Option[] =>
  (turn.step.options ?? []).filter((option) => option.exact !== true || next(exactly(turn)) !== null);
const exactly = (turn: Turn): Turn => ({ ...turn, state: { ...turn.state, exact: true } });
const titleOf = (turn: Turn, option: Option): string => turn.say(option.title);

/** A message with the options of the step as its menu. */
export function withOptions(turn: Turn, text: string): Reply {
  const choices = optionsOf(turn).map((option) => ({
    title: titleOf(turn, option),
    value: option.topic ?? option.next,
  }));
  return { text, choices: choices.map((c) => c.title), data: { menu: { id: turn.state.step, choices } } };
}

/** What choosing an option does; null when the words name none. */
export function chosenOption(turn: Turn, text: string): Outcome | null {
  const titles = optionsOf(turn).map((option) => titleOf(turn, option));
  const parsed = parseChoice(text, titles);
  const option = parsed.status === 'success' ? optionsOf(turn)[parsed.value] : undefined;
  if (option === undefined || asksOtherHelper(turn, text, titleOf(turn, option))) return null;
  const topic = option.topic === undefined ? turn.state.topic : option.topic;
  const exact = option.exact ?? turn.state.exact;
  const replies = firstOfWords(turn, option.topic, text).map((said) => ({ text: said, choices: [] }));
  return { state: { ...turn.state, topic, exact, misses: 0 }, replies, next: option.next };
}
