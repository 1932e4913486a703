/** The options of a step in the flow, as buttons and as an answer. */
import { parseChoice } from '../language/answers/choice.ts';
import type { FlowStep, offers } from './flow.ts';
import { hasMoreHelp } from './ways/organisations/helpers-left.ts';
import { asksOtherHelper, saysMore } from './ways/look-up/look-up.ts';
import { next } from './scope.ts';
import { isOnTheWay } from './turn-of.ts';
import { firstOfWords } from './ways/topic-first.ts';
import type { Outcome, Reply, Turn } from './turn-types.ts';

type Option = NonNullable<FlowStep['options']>[number];

const isOffered: Readonly<Record<(typeof offers)[number], (turn: Turn) => boolean>> = {
  answered: ({ state }) => state.answers.length + state.passed.length > 0,
  moreHelp: hasMoreHelp,
  // Only some of the schemes were looked into.
  moreToCheck: ({ state }) => state.topic !== null,
};

/** Without a button now, and understood when it is typed. */
const optionsToType = (turn: Turn): Option[] =>
  (turn.step.options ?? []).filter(({ offered }) => offered !== undefined && !isOffered[offered](turn));

const optionsOf = (turn: Turn): Option[] =>
  (turn.step.options ?? [])
    .filter((option) => option.exact !== true || next(exactly(turn)) !== null)
    .filter(({ offered }) => offered === undefined || isOffered[offered](turn))
    .filter((option) => isForThem(turn, option));
/** A child has the buttons of which there are words for a child; who fills it in for a parent has all. */
const isForThem = ({ state, parts }: Turn, { topic }: Option): boolean =>
  !state.minor || state.forOther || topic === undefined || parts.knowledge.topics.get(topic ?? '')?.young !== undefined;
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

/** "Ik zoek meer werk" does not ask who else helps with the debts. */
const isLoose = (turn: Turn, text: string, option: Option): boolean =>
  option.offered === 'moreHelp' && text.trim().split(/\s+/).length >= sentence && saysMore(text, titleOf(turn, option));
const sentence = 3;

/** What choosing an option does; null when the words name none. */
export function chosenOption(turn: Turn, text: string): Outcome | null {
  const options = [...optionsOf(turn), ...optionsToType(turn)];
  const titles = options.map((option) => titleOf(turn, option));
  const parsed = parseChoice(text, titles);
  const option = parsed.status === 'success' ? options[parsed.value] : undefined;
  if (option === undefined || asksOtherHelper(turn, text, titleOf(turn, option)) || isLoose(turn, text, option))
    return null;
  const topic = option.topic === undefined ? turn.state.topic : option.topic;
  const exact = option.exact ?? turn.state.exact;
  const replies = firstOfWords(turn, option.topic, text).map((said) => ({ text: said, choices: [] }));
  const returnTo = isOnTheWay(turn, option.next) ? turn.state.step : turn.state.returnTo;
  return { state: { ...turn.state, topic, exact, returnTo, misses: 0 }, replies, next: option.next };
}
