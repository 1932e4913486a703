/** A training set as CLU takes it: the JSON of a project, each utterance with its language. */
import type { Limits, TrainingSet } from './training-set.ts';

export const cluLimits: Limits = { intents: 500, utterances: 25_000 };

export const cluProjectOf = ({ version, language, intents }: TrainingSet) => ({
  projectFileVersion: '2023-04-01',
  stringIndexType: 'Utf16CodeUnit',
  metadata: {
    projectKind: 'Conversation',
    projectName: 'wegwijs',
    description: `The topics of Wegwijs, ${version}`,
    language: language ?? 'nl',
    multilingual: language === null,
    settings: { confidenceThreshold: 0 },
  },
  assets: {
    projectKind: 'Conversation',
    intents: intents.map(({ name }) => ({ category: name })),
    entities: [],
    utterances: intents.flatMap(({ name, utterances }) =>
      utterances.map((one) => ({
        text: one.text,
        language: one.language,
        intent: name,
        entities: [],
        dataset: 'Train',
      })),
    ),
  },
});
