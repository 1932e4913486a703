/** Topics that only resemble what is said: taken out before anything is made of a message. */
import { tellsOfCaring, tellsOfOwnHome } from '../language/asked/not-meant.ts';
import { topicOfNeed } from './danger/urgent.ts';
import type { Message } from './turn-types.ts';

/** "Ik ben weer thuis in mijn huurflat" tells of a home, "ik zorg voor mijn moeder" of no insurance. */
export function inItsSense(input: Message): Message {
  const { need, topics } = input.recognition;
  const hasHome = need !== 'shelter' && tellsOfOwnHome(input.text);
  const notMeant = [...(hasHome ? [topicOfNeed.shelter] : []), ...(tellsOfCaring(input.text) ? ofCare : [])];
  if (notMeant.length === 0) return input;
  const others = topics.filter(({ topic }) => !notMeant.includes(topic));
  return { ...input, recognition: { ...input.recognition, topics: others } };
}
const ofCare = ['zorgtoeslag', 'zorgverzekering'];
