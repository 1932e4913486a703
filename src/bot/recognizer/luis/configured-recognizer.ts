/** The topic recognizer that the configuration asks for: an endpoint in front of the embedded one, or that one alone. */
import type { TopicRecognizer } from '../recognizer.ts';
import { createCluRecognizer, type CluSettings } from './clu-recognizer.ts';
import { createLuisRecognizer, type LuisSettings } from './luis-recognizer.ts';
import type { EndpointLogLine } from './with-fallback.ts';

export interface EndpointSettings {
  readonly luis: LuisSettings | null;
  readonly clu: CluSettings | null;
}

export interface ConfiguredParts {
  readonly embedded: TopicRecognizer;
  /** The ids of our topics. */
  readonly topics: readonly string[];
  readonly log: (line: EndpointLogLine) => void;
  readonly now: () => Date;
}

export function createConfiguredRecognizer({ luis, clu }: EndpointSettings, parts: ConfiguredParts): TopicRecognizer {
  const { embedded, topics, log, now } = parts;
  const shared = { fallback: embedded, topics, log, now };
  if (luis !== null) return createLuisRecognizer(luis, shared);
  if (clu !== null) return createCluRecognizer(clu, shared);
  return embedded;
}
