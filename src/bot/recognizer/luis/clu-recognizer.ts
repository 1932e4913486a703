/** Topics from an endpoint that speaks conversational language understanding (CLU), the successor of LUIS. */
import { z } from 'zod';
import type { TopicRecognizer } from '../recognizer.ts';
import { EndpointFailure } from './endpoint-failure.ts';
import type { ScoredIntent } from './intent-topics.ts';
import { withFallback, type Deadline, type FallbackParts } from './with-fallback.ts';

export interface CluSettings {
  /** Without a slash at the end. */
  readonly endpoint: string;
  readonly key: string;
  readonly project: string;
  readonly deployment: string;
}

const apiVersion = '2023-04-01';

const analysis = z.object({
  result: z.object({
    prediction: z.object({ intents: z.array(z.object({ category: z.string(), confidenceScore: z.number() })) }),
  }),
});

/** CLU takes at most 1,000 characters, in any language. */
export const createCluRecognizer = (settings: CluSettings, parts: FallbackParts): TopicRecognizer => {
  const ask = async (text: string, language: string | null, { signal }: Deadline): Promise<readonly ScoredIntent[]> => {
    const response = await fetch(`${settings.endpoint}/language/:analyze-conversations?api-version=${apiVersion}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Ocp-Apim-Subscription-Key': settings.key },
      body: JSON.stringify(question(settings, text, language)),
      // Elsewhere nobody may have the words.
      redirect: 'error',
      signal,
    });
    if (!response.ok) throw new EndpointFailure(`HTTP_${response.status}`);
    return intentsOf(await bodyOf(response));
  };
  return withFallback({ name: 'CLU', longestText: 1000, languages: null, ask }, parts);
};

const question = ({ project, deployment }: CluSettings, text: string, language: string | null) => ({
  kind: 'Conversation',
  analysisInput: {
    conversationItem: {
      id: '1',
      participantId: 'user',
      modality: 'text',
      text,
      ...(language !== null && { language }),
    },
  },
  parameters: {
    projectName: project,
    deploymentName: deployment,
    verbose: false,
    isLoggingEnabled: false,
    stringIndexType: 'Utf16CodeUnit',
  },
});

async function bodyOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (error) {
    // A line that broke is something else than an answer that is no JSON.
    throw new EndpointFailure(error instanceof SyntaxError ? 'UNREADABLE' : 'UNREACHABLE');
  }
}

function intentsOf(answer: unknown): readonly ScoredIntent[] {
  const parsed = analysis.safeParse(answer);
  if (!parsed.success) throw new EndpointFailure('UNREADABLE');
  return parsed.data.result.prediction.intents.map(({ category, confidenceScore }) => ({
    name: category,
    score: confidenceScore,
  }));
}
