/** What a topic has own words for is told before anything is looked up; of a word that may mean two topics it is asked which. */
import { foldedWords } from '../../knowledge/search/folded-words.ts';
import type { Way } from './asked.ts';
import { perhapsTopics } from '../certainty.ts';
import { isTopicToChoose, route } from './route.ts';
import { tell } from './tell.ts';
import { hasOwnWords, saidAlone } from './topic-first.ts';

/** "Mag ik naast de bijstand werken": no check answers that. With its own words a topic need not be the surest. */
export const toldOfTopic: Way = ({ turn, text, recognition, isOpen }) => {
  if (turn.municipality === null || turn.state.minor) return null;
  const { topics } = turn.parts.knowledge;
  const id = perhapsTopics(recognition).find((one) => {
    const topic = topics.get(one);
    return topic !== undefined && hasOwnWords(topic, text);
  });
  if (id === undefined) return null;
  const alone = saidAlone(turn, topics.get(id), text, isOpen);
  if (alone === null) return isOpen ? null : route(turn, id, text);
  return tell(isOpen ? turn : { ...turn, state: { ...turn.state, topic: id } }, alone, 0);
};

/** "Huis", "baan" and no more. */
export const ofOneWord: Way = ({ turn, text, isOpen }) => {
  if (isOpen || turn.municipality === null || turn.step.kind === 'whichTopic') return null;
  const { empty, eitherTopic } = turn.parts.knowledge.searchWords;
  const [word, ...more] = foldedWords(text).filter((one) => !empty.includes(one));
  if (word === undefined || more.length > 0 || foldedWords(text).length > mostWords) return null;
  const menu = eitherTopic.find(({ words }) => words.includes(word))?.topics.filter((id) => isTopicToChoose(turn, id));
  return menu === undefined || menu.length < 2
    ? null
    : { state: { ...turn.state, menu: menu.slice(0, 2) }, replies: [], next: 'whichTopic' };
};
/** Who says more says what of it. */
const mostWords = 2;
