/** An endpoint in front of the embedded recognizer: within one turn either the one answers in time, or the other does. */
import { detectLanguage } from '../../../language/words/detect-language.ts';
import type { TopicRecognizer } from '../recognizer.ts';
import { createBreaker, type BreakerLimits, type BreakerState } from './breaker.ts';
import { EndpointFailure } from './endpoint-failure.ts';
import { topicsOf, type ScoredIntent } from './intent-topics.ts';

/** Something that answers with intents; a rejection is an `EndpointFailure`, or counts as UNREACHABLE. */
export interface Endpoint {
  /** Stands before the codes in the log. */
  readonly name: 'LUIS' | 'CLU';
  /** UTF-16 units; a longer message is refused there, so it is not sent. */
  readonly longestText: number;
  /** The languages that it learned, or null: any. */
  readonly languages: readonly string[] | null;
  /** @param language of the message, as "nl"; null: nothing tells */
  ask(text: string, language: string | null, deadline: Deadline): Promise<readonly ScoredIntent[]>;
}

/** When the answer comes too late: the same moment twice, since clients differ in what they take. */
export interface Deadline {
  readonly signal: AbortSignal;
  readonly timeoutMs: number;
}

/** What is told about an endpoint: never a word, a key or an address. */
export interface EndpointLogLine {
  readonly code: string;
  /** How long the request took, or how long the endpoint is left alone. */
  readonly milliseconds: number;
}

export interface FallbackParts {
  readonly fallback: TopicRecognizer;
  /** The ids of our topics. */
  readonly topics: readonly string[];
  readonly timeoutMs?: number;
  readonly breaker?: BreakerLimits;
  readonly log: (line: EndpointLogLine) => void;
  readonly now: () => Date;
}

const usualTimeoutMs = 300;
const usualBreaker: BreakerLimits = { failuresToOpen: 3, restMs: 30_000 };

export function withFallback(endpoint: Endpoint, parts: FallbackParts): TopicRecognizer {
  const { fallback, timeoutMs = usualTimeoutMs, log } = parts;
  const nowMs = (): number => parts.now().getTime();
  const limits = parts.breaker ?? usualBreaker;
  const topics = new Set(parts.topics);
  const breaker = createBreaker({ ...limits, nowMs, changed: (state) => log(changeLine(endpoint, state, limits)) });
  return {
    rank: async (text, locale) => {
      const language = detectLanguage(text) ?? languageOf(locale);
      const attempt = isFor(endpoint, text, language) ? breaker.begin() : null;
      if (attempt === null) return fallback.rank(text, locale);
      const sinceMs = nowMs();
      try {
        const ranked = await inTime(
          async (deadline) => topicsOf(await endpoint.ask(text, language, deadline), topics),
          timeoutMs,
        );
        attempt.succeeded();
        return ranked;
      } catch (error) {
        const code = error instanceof EndpointFailure ? error.code : 'UNREACHABLE';
        log({ code: `${endpoint.name}_${code}`, milliseconds: nowMs() - sinceMs });
        attempt.failed();
        return fallback.rank(text, locale);
      }
    },
  };
}

/** In a language that the endpoint never learned its answer would be a guess. */
const isFor = ({ longestText, languages }: Endpoint, text: string, language: string | null): boolean =>
  text.trim() !== '' &&
  text.length <= longestText &&
  (languages === null || language === null || languages.includes(language));

const languageOf = (locale: string): string | null => /^[a-z]{2}(?=-|$)/.exec(locale.toLowerCase())?.[0] ?? null;

/** Whatever a client does with the signal, the turn goes on. */
async function inTime<T>(work: (deadline: Deadline) => Promise<T>, timeoutMs: number): Promise<T> {
  const ending = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new EndpointFailure('TIMEOUT'));
      ending.abort();
    }, timeoutMs);
  });
  try {
    return await Promise.race([work({ signal: ending.signal, timeoutMs }), late]);
  } finally {
    clearTimeout(timer);
  }
}

const stateCodes: Readonly<Record<BreakerState, string>> = {
  closed: 'BREAKER_CLOSED',
  open: 'BREAKER_OPEN',
  halfOpen: 'BREAKER_TRIES',
};

const changeLine = ({ name }: Endpoint, state: BreakerState, { restMs }: BreakerLimits): EndpointLogLine => ({
  code: `${name}_${stateCodes[state]}`,
  milliseconds: state === 'open' ? restMs : 0,
});
