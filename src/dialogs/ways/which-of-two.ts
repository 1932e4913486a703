/** The last way: nothing is sure, and one of two topics may be meant. */
import { perhapsTopics } from '../certainty.ts';
import type { Way } from './asked.ts';
import { isTopicToChoose } from './route.ts';

/** Once, and then the menu. In the check the open question comes first. */
export const whichOfTwo: Way = ({ turn, text, recognition, isOpen }) => {
  const { misses } = turn.state;
  const topics = perhapsTopics(recognition).filter((id) => isTopicToChoose(turn, id));
  if (turn.step.kind === 'whichTopic')
    return {
      state: { ...turn.state, misses: misses + 1 },
      replies: [{ text: turn.say('misunderstood.first'), choices: [] }],
      next: turn.step.next ?? 'topic',
    };
  if (topics.length === 0 || misses > 0 || isOpen || onlyNumbers.test(text)) return null;
  return { state: { ...turn.state, menu: topics.slice(0, 2) }, replies: [], next: 'whichTopic' };
};

/** "40 en 36": whatever they are, they say of nothing what it is about. */
const onlyNumbers = /^[^\p{L}]*\d[^\p{L}]*(?:(?:en|of|jaar|jr|plus|ik|ben|is|zijn|wij|we)(?!\p{L})[^\p{L}]*)*$/iu;
