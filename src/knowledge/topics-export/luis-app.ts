/** A training set as LUIS takes it: the app's JSON (schema 7.0.0), and the `.lu` that Microsoft's tools read. */
import type { Limits, TrainingSet } from './training-set.ts';

export const luisLimits: Limits = { intents: 500, utterances: 15_000 };

/** The cultures of LUIS for the languages that residents use; it never had Polish or Ukrainian. */
export const luisCultures: Readonly<Record<string, string>> = {
  nl: 'nl-nl',
  en: 'en-us',
  tr: 'tr-tr',
  ar: 'ar-ar',
  es: 'es-es',
  de: 'de-de',
  fr: 'fr-fr',
};

const appName = 'wegwijs';
const description = 'The topics of Wegwijs';
const schemaVersion = '7.0.0';

/** LUIS takes ten characters at most. */
const versionId = ({ version }: TrainingSet): string => version.slice(0, 10);

export const luisAppOf = (set: TrainingSet, culture: string) => ({
  luis_schema_version: schemaVersion,
  versionId: versionId(set),
  name: appName,
  desc: description,
  culture,
  tokenizerVersion: '1.0.0',
  intents: set.intents.map(({ name }) => ({ name, features: [] })),
  entities: [],
  hierarchicals: [],
  composites: [],
  closedLists: [],
  patternAnyEntities: [],
  regex_entities: [],
  prebuiltEntities: [],
  phraselists: [],
  regex_features: [],
  patterns: [],
  utterances: set.intents.flatMap(({ name, utterances }) =>
    utterances.map(({ text }) => ({ text, intent: name, entities: [] })),
  ),
  settings: [],
});

export function luOf(set: TrainingSet, culture: string): string {
  const settings = [
    ['name', appName],
    ['desc', description],
    ['versionId', versionId(set)],
    ['culture', culture],
    ['luis_schema_version', schemaVersion],
  ];
  const head = settings.map(([key, value]) => `> !# @app.${key ?? ''} = ${value ?? ''}`);
  const intents = set.intents.map(({ name, utterances }) =>
    ['', `# ${name}`, ...utterances.map(({ text }) => `- ${escaped(text)}`)].join('\n'),
  );
  return [...head, ...intents, ''].join('\n');
}

/** Braces label entities, brackets and parentheses make a pattern or a link of the utterance. */
const escaped = (text: string): string => text.replace(/[{}[\]()]/g, '\\$&');
