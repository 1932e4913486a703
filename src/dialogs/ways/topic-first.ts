/** What a topic says before anything is looked into: a kind sentence or what cannot wait, and who gives what is asked. */
import { foldedWords } from '../../knowledge/search/folded-words.ts';
import { findService } from '../../knowledge/service-words.ts';
import type { Topic, TopicFirst } from '../../knowledge/schemas/article.ts';
import { typoDistance } from '../../language/words/edit-distance.ts';
import { tellsOfSomebodyElse } from '../../language/story/of-whom.ts';
import { withPhone } from '../phone.ts';
import type { Turn } from '../turn-types.ts';
import { articleWords } from './look-up/topic-article.ts';
import { whoHelps } from './organisations/who-helps.ts';

/** More at once is a list, and that comes later; where it is all there is, not. */
const mostFirst = 1;
const mostAlone = 2;

/** Of those for these words, or for any. */
const firstFor = (topic: Topic, text: string): TopicFirst | undefined =>
  topic.first.find(({ says }) => says.length === 0 || says.some((words) => has(text, words)));

export function firstSaid(turn: Turn, topic: Topic, text: string): string[] {
  const first = firstFor(topic, text);
  const opening = first?.text ?? (first?.article === undefined ? topic.opening : undefined);
  return [
    ...(opening === undefined ? [] : [withPhone(turn, opening)]),
    ...besides(turn, first, mostFirst),
    ...(tellsOfSomebodyElse(text) && !turn.state.forOther ? [turn.say('check.forOther')] : []),
  ];
}

/** The whole answer to what was said of the topic; null: it is looked into. While a question is open an article is all there is. */
export function saidAlone(turn: Turn, topic: Topic | undefined, text: string, isOpen: boolean): string[] | null {
  const first = topic === undefined ? undefined : firstFor(topic, text);
  if (first === undefined || !(first.alone || (isOpen && first.article !== undefined))) return null;
  return [...(first.text === undefined ? [] : [withPhone(turn, first.text)]), ...besides(turn, first, mostAlone)];
}

/** Where a button's topic was meant in other words: only what those words make urgent. */
export function firstOfWords(turn: Turn, topicId: string | null | undefined, text: string): string[] {
  const topic = turn.parts.knowledge.topics.get(topicId ?? '');
  return topic === undefined || !hasOwnWords(topic, text) ? [] : firstSaid(turn, topic, text);
}

/** It has words for just what was said. */
export const hasOwnWords = ({ first }: Topic, text: string): boolean =>
  first.some(({ says }) => says.some((words) => has(text, words)));

function besides(turn: Turn, first: TopicFirst | undefined, most: number): string[] {
  const article = turn.parts.knowledge.articles.get(first?.article ?? '');
  const services = [...turn.state.helpersFirst, ...(first?.services ?? [])].filter((id) => isHere(turn, id));
  return [...(article === undefined ? [] : [articleWords(turn, article)]), ...whoHelps(turn, services, most)];
}

/** Beside each other, the last perhaps with an ending, each perhaps with a letter wrong. */
function has(text: string, words: string): boolean {
  const said = foldedWords(text);
  const meant = foldedWords(words);
  return said.some((_, at) =>
    meant.every((word, index) => {
      const one = said[at + index] ?? '';
      return (index === meant.length - 1 && one.startsWith(word)) || typoDistance(one, word) !== null;
    }),
  );
}

const isHere = ({ parts, municipality }: Turn, id: string): boolean =>
  ['nederland', municipality?.slug].includes(findService(parts.knowledge, id)?.organisation.municipality);
