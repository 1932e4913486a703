/** What a topic says before anything is looked into: a kind sentence or what cannot wait, and who gives what is asked. */
import { findService } from '../../knowledge/service-words.ts';
import type { Topic } from '../../knowledge/schemas/article.ts';
import { foldForMatch } from '../../language/normalise.ts';
import { tellsOfSomebodyElse } from '../../language/story/of-whom.ts';
import { addressed } from '../../locales/address.ts';
import { addressOf } from '../ask.ts';
import type { Turn } from '../turn-types.ts';
import { whoHelps } from './who-helps.ts';

/** More at once is a list, and that comes later. */
const mostFirst = 1;

export function firstSaid(turn: Turn, topic: Topic, text: string): string[] {
  const first = topic.first.find(({ says }) => says.length === 0 || says.some((words) => has(text, words)));
  const opening = first?.text ?? topic.opening;
  const phone = turn.municipality?.phone.number ?? '';
  const isOther = tellsOfSomebodyElse(text);
  return [
    ...(opening === undefined ? [] : [addressed(opening, addressOf(turn)).replaceAll('{{phone}}', phone)]),
    ...whoHelps(
      turn,
      (first?.services ?? []).filter((id) => isHere(turn, id)),
      mostFirst,
    ),
    ...(isOther ? [turn.say('check.forOther')] : []),
  ];
}

/** Where a button's topic was meant in other words: only what those words make urgent. */
export function firstOfWords(turn: Turn, topicId: string | null | undefined, text: string): string[] {
  const topic = turn.parts.knowledge.topics.get(topicId ?? '');
  const isSaid = topic?.first.some(({ says }) => says.some((words) => has(text, words))) === true;
  return topic === undefined || !isSaid ? [] : firstSaid(turn, topic, text);
}

const has = (text: string, words: string): boolean => ` ${foldForMatch(text)} `.includes(` ${foldForMatch(words)}`);

const isHere = ({ parts, municipality }: Turn, id: string): boolean =>
  ['nederland', municipality?.slug].includes(findService(parts.knowledge, id)?.organisation.municipality);
