/** Which entries belong to a topic, and how closely: those that the topic names, then those that name the topic. */
import type { Described } from './entry.ts';
import type { TopicPhrases } from './name-topics.ts';

export interface LinkedTopic extends TopicPhrases {
  readonly schemes: readonly string[];
  readonly services: readonly string[];
  readonly articles: readonly string[];
}

export interface TopicLinks {
  readonly entries: readonly number[];
  readonly closeness: readonly number[];
}

const named = 1;
const eachLater = 0.06;
const leastNamed = 0.6;
const ownTopic = 0.5;
/** An entry that the topic names, but that does not name the topic. */
const oneSided = 0.6;
/** An entry that names many topics is about each of them less. */
const eachOtherTopic = 0.02;
const mostOthers = 6;
/** Of an organisation, beside its service. */
const organisationShare = 0.92;

export function linkTopics(
  topics: readonly LinkedTopic[],
  entries: readonly Described[],
): ReadonlyMap<string, TopicLinks> {
  const closeness = new Map(topics.map(({ id }) => [id, new Map<number, number>()]));
  const add = (topic: string, entry: number, how: number): void => {
    const links = closeness.get(topic);
    const about = how * focus(entries[entry], topic);
    if (links !== undefined && about > (links.get(entry) ?? 0)) links.set(entry, about);
  };
  const byId = numbersById(entries);
  for (const topic of topics)
    for (const ids of [topic.schemes, topic.services, topic.articles]) {
      let place = 0;
      for (const id of ids) {
        const how = Math.max(leastNamed, named - eachLater * place);
        for (const entry of byId.get(id) ?? []) add(topic.id, entry, how);
        for (const entry of byId.get(id.split('/')[0] ?? '') ?? []) add(topic.id, entry, how * organisationShare);
        place += 1;
      }
    }
  entries.forEach((entry, number) => {
    for (const topic of entry.topics) add(topic, number, ownTopic);
  });
  return new Map(
    [...closeness].map(([id, links]) => [id, { entries: [...links.keys()], closeness: [...links.values()] }]),
  );
}

const focus = (entry: Described | undefined, topic: string): number =>
  (entry?.topics.includes(topic) === true ? 1 : oneSided) *
  (1 - eachOtherTopic * Math.min(mostOthers, Math.max(0, (entry?.topics.length ?? 1) - 1)));

export function numbersById(entries: readonly Described[]): Map<string, number[]> {
  const byId = new Map<string, number[]>();
  entries.forEach(({ id }, number) => {
    const known = byId.get(id);
    if (known === undefined) byId.set(id, [number]);
    else known.push(number);
  });
  return byId;
}
