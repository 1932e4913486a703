/** The intents of an endpoint as topics of ours, best first. */
import { outOfScopeTopic, type RankedTopic } from '../recognizer.ts';
import { EndpointFailure } from './endpoint-failure.ts';

export interface ScoredIntent {
  readonly name: string;
  readonly score: number;
}

/**
 * Scores are kept between 0 and 1. Intents that are no topic are left out.
 * @throws EndpointFailure NO_TOPIC when nothing is left, or the best intent is no topic: then the app is not ours, and its second best says nothing
 */
export function topicsOf(intents: readonly ScoredIntent[], topics: ReadonlySet<string>): readonly RankedTopic[] {
  const ranked = intents
    .map(({ name, score }) => ({ topic: topicOf(name), score: Math.min(1, Math.max(0, score)) }))
    .sort((a, b) => b.score - a.score);
  const best = ranked[0];
  if (best === undefined || !topics.has(best.topic)) throw new EndpointFailure('NO_TOPIC');
  const seen = new Set<string>();
  return ranked.filter(({ topic }) => topics.has(topic) && !seen.has(topic) && seen.add(topic));
}

/** Every app has the intent None, for what is none of the others. Apps that were made by hand, or by a tool, write `Toeslag_terugbetalen` for `toeslag-terugbetalen`. */
function topicOf(intent: string): string {
  const id = intent
    .trim()
    .toLowerCase()
    .replace(/[\s_.-]+/g, '-');
  return id === 'none' ? outOfScopeTopic : id;
}
