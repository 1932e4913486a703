/** Who fills it in for somebody else says "zij heeft aow": from then on that is told of whom "u" means. */
import { foldForMatch } from '../language/normalise.ts';
import { asTheOtherWouldSay, asTheyWouldSay, isForSomebody, isHelper } from '../language/story/for-somebody.ts';
import type { ConversationState } from './state.ts';
import type { DialogParts, Message } from './turn-types.ts';

interface Heard {
  readonly state: ConversationState;
  readonly message: Message;
}

export function forOther(parts: DialogParts, state: ConversationState, message: Message): Heard {
  const helper = isHelper(message.text) ? withoutWish(message) : message;
  if (ofMyself.test(foldForMatch(message.text))) return { state: { ...state, forOther: false }, message };
  if (!state.forOther) return { state: { ...state, forOther: isSaid(parts, message.text) }, message: helper };
  const isButton = state.shownChoices.some((title) => title.toLowerCase() === message.text.trim().toLowerCase());
  return { state, message: isButton ? message : { ...helper, text: asTheOtherWouldSay(message.text) } };
}

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
