/** Who fills it in for somebody else says "zij heeft aow": from then on that is told of whom "u" means. */
import { foldForMatch } from '../language/normalise.ts';
import { asTheOtherWouldSay, asTheyWouldSay, isForSomebody, isHelper } from '../language/story/for-somebody.ts';
import type { StepKindName } from './flow.ts';
import type { ConversationState } from './state.ts';
import type { DialogParts, Message } from './turn-types.ts';

interface Heard {
  readonly state: ConversationState;
  readonly message: Message;
}

export function forOther(parts: DialogParts, state: ConversationState, message: Message): Heard {
  if (parts.flow.steps[state.step]?.kind === 'whose') return { state, message };
  const helper = isHelper(message.text) ? withoutWish(message) : message;
  if (ofMyself.test(foldForMatch(message.text))) {
    const own = { ...state, forOther: false };
    return { state: state.forOther ? whoseAnswers(parts, own, message) : own, message };
  }
  if (!state.forOther) {
    const isOther = isSaid(parts, message.text);
    const theirs = { ...state, forOther: isOther };
    return { state: isOther ? whoseAnswers(parts, theirs, message) : theirs, message: helper };
  }
  const isButton = state.shownChoices.some((title) => title.toLowerCase() === message.text.trim().toLowerCase());
  return { state, message: isButton ? message : { ...helper, text: asTheOtherWouldSay(message.text) } };
}

/** What was answered before may be of the one who sends: that is asked first, where the message tells nothing more. */
function whoseAnswers(parts: DialogParts, state: ConversationState, { text, recognition }: Message): ConversationState {
  const kind = parts.flow.steps[state.step]?.kind;
  const step = Object.entries(parts.flow.steps).find(([, { kind }]) => kind === 'whose')?.[0];
  const tellsMore = asTheyWouldSay(text) !== text || /\d/.test(text) || recognition.urgency === 'crisis';
  if (step === undefined || kind === undefined || !whereAnswered.has(kind) || tellsMore || state.answers.length === 0)
    return state;
  return { ...state, step, returnTo: state.returnTo ?? state.step, menu: [] };
}
const whereAnswered: ReadonlySet<StepKindName> = new Set(['check', 'menu', 'result', 'scheme', 'services']);

const isSaid = (parts: DialogParts, text: string): boolean =>
  isForSomebody(text) || asTheyWouldSay(text) !== text || parts.commands.aside(text) === 'forOther';

const ofMyself =
  /(?<!\p{L})(?<!niet )(?:voor|over|om) (?:mezelf|mijzelf|mij zelf|me zelf|mijn eigen situatie)(?!\p{L})/u;

/** Who is a volunteer asks for none. */
const withoutWish = (message: Message): Message => ({
  ...message,
  recognition: {
    ...message.recognition,
    topics: message.recognition.topics.filter(({ topic }) => topic !== 'mens-spreken'),
  },
});
