import { parseArgs } from 'node:util';
import { topicMessages } from '../knowledge/examples.ts';
import { cluLimits, cluProjectOf } from '../knowledge/topics-export/clu-project.ts';
import { luisAppOf, luisCultures, luisLimits, luOf } from '../knowledge/topics-export/luis-app.ts';
import {
  overLimit,
  trainingSet,
  type LeftOut,
  type Limits,
  type TrainingSet,
  within,
} from '../knowledge/topics-export/training-set.ts';
import { detectLanguage } from '../language/words/detect-language.ts';
import { UsageError } from './arguments.ts';
import type { Command } from './command.ts';

type Write = (set: TrainingSet) => string;

interface Format {
  readonly limits: Limits;
  /** Without `--locale`: an app of LUIS knows one language, a project of CLU all. */
  readonly language: string | null;
  /** @throws UsageError where it cannot be written in that language: told before all is read through */
  readonly writerIn: (language: string | null) => Write;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const forLuis = (write: (set: TrainingSet, culture: string) => string): Format => ({
  limits: luisLimits,
  language: 'nl',
  writerIn: (language) => {
    const culture = cultureOf(language);
    return (set) => write(set, culture);
  },
});

const formats: Readonly<Record<string, Format>> = {
  lu: forLuis(luOf),
  'luis-json': forLuis((set, culture) => json(luisAppOf(set, culture))),
  'clu-json': { limits: cluLimits, language: null, writerIn: () => (set) => json(cluProjectOf(set)) },
};

const usage = `write: knowledge export --format ${Object.keys(formats).join('|')} [--locale L]`;

/** `knowledge export --format F [--locale L]`: the topics, for who trains a recognizer of others; what is left out on stderr. */
export const exportTopics: Command = (args, { output, errors }, content) => {
  const { format: name = '', locale } = parsed(args);
  const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
  if (format === undefined) throw new UsageError(usage);
  const language = locale ?? format.language;
  const write = format.writerIn(language);
  const knowledge = content.knowledge();
  const topics = topicMessages(knowledge);
  const whole = trainingSet({ version: knowledge.version, topics, language, languageOf: detectLanguage });
  const set = within(whole, format.limits);
  const problem =
    set.intents.length === 0 ? `there are no utterances in ${language ?? ''}` : overLimit(set, format.limits);
  if (problem !== null) throw new UsageError(problem);
  output.write(write(set));
  errors.write(summary(set));
  return 0;
};

function cultureOf(language: string | null): string {
  const culture = luisCultures[language ?? 'nl'];
  if (culture === undefined) throw new UsageError(`--locale: LUIS has ${Object.keys(luisCultures).join(', ')}`);
  return culture;
}

const reasons: Readonly<Record<LeftOut['why'], string>> = {
  tooLong: 'is too long',
  inAnotherTopic: 'stands under another topic too',
  oneTooMany: 'is one too many',
};

function summary({ intents, leftOut }: TrainingSet): string {
  const utterances = intents.reduce((sum, one) => sum + one.utterances.length, 0);
  const tooMany = leftOut.filter(({ why }) => why === 'oneTooMany').length;
  const cut = tooMany === 0 ? [] : [`left out ${String(tooMany)} utterances: more are not taken`];
  const lines = leftOut
    .filter(({ why }) => why !== 'oneTooMany')
    .map(({ topic, text, why }) => `left out of ${topic}: "${text.slice(0, 60)}" ${reasons[why]}`);
  return [...lines, ...cut, `${String(intents.length)} intents, ${String(utterances)} utterances`, ''].join('\n');
}

function parsed(args: string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ args, options: { format: text, locale: text } }).values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}
