/** Topics from an endpoint that speaks LUIS prediction v3: a container or a compatible server of one's own, since LUIS itself is gone. */
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { LUISRuntimeClient } from '@azure/cognitiveservices-luis-runtime';
import {
  agentPolicy,
  ApiKeyCredentials,
  deserializationPolicy,
  RestError,
  signingPolicy,
  type RequestPolicyFactory,
} from '@azure/ms-rest-js';
import { z } from 'zod';
import type { TopicRecognizer } from '../recognizer.ts';
import { EndpointFailure } from './endpoint-failure.ts';
import type { ScoredIntent } from './intent-topics.ts';
import { withFallback, type Deadline, type FallbackParts } from './with-fallback.ts';

export interface LuisSettings {
  /** Without a slash at the end. */
  readonly endpoint: string;
  readonly appId: string;
  readonly key: string;
  readonly slot: 'production' | 'staging';
}

const prediction = z.object({
  prediction: z.object({ intents: z.record(z.string(), z.object({ score: z.number() })) }),
});

/** LUIS takes at most 500 characters; an app of it knows one language. */
export const createLuisRecognizer = (settings: LuisSettings, parts: FallbackParts): TopicRecognizer => {
  const client = clientOf(settings);
  const ask = async (
    text: string,
    _language: string | null,
    { timeoutMs }: Deadline,
  ): Promise<readonly ScoredIntent[]> => {
    const answer = await client.prediction
      .getSlotPrediction(standIn, settings.slot, { query: text }, { ...asked, timeout: timeoutMs })
      .catch((error: unknown) => {
        throw failureOf(error);
      });
    return intentsOf(answer);
  };
  return withFallback({ name: 'LUIS', longestText: 500, languages: ['nl'], ask }, parts);
};

/** `log` false: an endpoint that keeps what residents write is one place too many. */
const asked = { log: false, showAllIntents: true, verbose: false } as const;

/**
 * The steps of a request, named one by one. Left out of the client's own: trying again (a turn does not wait for it),
 * following redirects (key and words would go with it), the proxy of the environment, and asking Azure to register.
 */
function clientOf(settings: LuisSettings): LUISRuntimeClient {
  const credentials = new ApiKeyCredentials({ inHeader: { 'Ocp-Apim-Subscription-Key': settings.key } });
  const keepAlive = { keepAlive: true };
  const agents = { http: new HttpAgent(keepAlive), https: new HttpsAgent(keepAlive) };
  return new LUISRuntimeClient(credentials, new URL(settings.endpoint).origin, {
    requestPolicyFactories: [
      signingPolicy(credentials),
      addressed(settings),
      agentPolicy(agents),
      deserializationPolicy(),
    ],
  });
}

/** Stands in for the app's id: the client takes a UUID only, and loses a path in the endpoint; servers of one's own have both. */
const standIn = '00000000-0000-0000-0000-000000000000';
const addressed = ({ endpoint, appId, slot }: LuisSettings): RequestPolicyFactory => {
  const address = `${endpoint}/luis/prediction/v3.0/apps/${encodeURIComponent(appId)}/slots/${slot}/predict`;
  return {
    create: (following) => ({
      sendRequest: (request) => {
        request.url = `${address}${new URL(request.url).search}`;
        return following.sendRequest(request);
      },
    }),
  };
};

function intentsOf(answer: unknown): readonly ScoredIntent[] {
  const parsed = prediction.safeParse(answer);
  if (!parsed.success) throw new EndpointFailure('UNREADABLE');
  return Object.entries(parsed.data.prediction.intents).map(([name, { score }]) => ({ name, score }));
}

function failureOf(error: unknown): EndpointFailure {
  if (!(error instanceof RestError)) return new EndpointFailure('UNREACHABLE');
  if (error.code === RestError.PARSE_ERROR) return new EndpointFailure('UNREADABLE');
  return new EndpointFailure(error.statusCode === undefined ? 'UNREACHABLE' : `HTTP_${error.statusCode}`);
}
