/**
 * From which score on a topic is taken for what was meant. Measured on messages that nobody learned from (`npm run bench --
 * understanding`): from 0.6 on the best topic is right in about nine of ten; between, one of the two best is in about three
 * of four; below, in half or less.
 */
import type { Recognition } from './turn-types.ts';

/** From here on the bot goes into the topic without asking; below, it asks between the two best. */
export const sureFrom = 0.6;
/** While a question is open, what is no clear topic was more likely meant as an answer. */
export const sureInBetween = 0.8;
/** Below this not even the two best are worth asking about: the menu. */
export const worthAskingFrom = 0.2;

/** The topic that the message is about, as far as it is sure enough to act on; null otherwise. */
export function likelyTopic({ topics }: Recognition, from = sureFrom): string | null {
  const best = topics[0];
  return best !== undefined && best.score >= from ? best.topic : null;
}

/** The two best, when it is not sure but worth asking. */
export const perhapsTopics = ({ topics }: Recognition): string[] =>
  (topics[0]?.score ?? 0) < worthAskingFrom ? [] : topics.slice(0, 2).map(({ topic }) => topic);
