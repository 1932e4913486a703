/** The topics as what a classifier of others can learn from: intents, each with utterances, none in two intents. */
import type { TopicMessages } from '../examples.ts';

export interface Utterance {
  readonly text: string;
  /** A code as "nl". */
  readonly language: string;
}

export interface Intent {
  readonly name: string;
  readonly utterances: readonly Utterance[];
}

/** Why an utterance is not in: a longer one is refused, one in two intents teaches neither, and so many are taken at most. */
export interface LeftOut {
  readonly topic: string;
  readonly text: string;
  readonly why: 'tooLong' | 'inAnotherTopic' | 'oneTooMany';
}

export interface TrainingSet {
  /** Of the content that it was made from. */
  readonly version: string;
  /** Null: all languages together. */
  readonly language: string | null;
  readonly intents: readonly Intent[];
  readonly leftOut: readonly LeftOut[];
}

export interface TrainingParts {
  readonly version: string;
  readonly topics: readonly TopicMessages[];
  /** Only utterances in this language; null: all. */
  readonly language: string | null;
  /** Null where nothing tells: then it is Dutch, as most of the topics are. */
  readonly languageOf: (text: string) => string | null;
}

/** Every app of LUIS and CLU has an intent for what is none of the others. */
export const outOfScope = { topic: 'buiten-bereik', intent: 'None' } as const;
/** Of LUIS and CLU alike. */
const longestUtterance = 500;
const dutch = 'nl';

/** Topics in the order given; an utterance of two topics stays with the first. Intents without utterances are left out. */
export function trainingSet({ version, topics, language, languageOf }: TrainingParts): TrainingSet {
  const taken = new Map<string, string>();
  const leftOut: LeftOut[] = [];
  const isNew = (topic: string, text: string): boolean => {
    const owner = taken.get(sameness(text));
    if (owner !== undefined && owner !== topic) leftOut.push({ topic, text, why: 'inAnotherTopic' });
    if (text.length > longestUtterance) leftOut.push({ topic, text, why: 'tooLong' });
    if (owner !== undefined || text.length > longestUtterance) return false;
    taken.set(sameness(text), topic);
    return true;
  };
  const intents = topics.map(({ id, phrases, examples }) => ({
    name: id === outOfScope.topic ? outOfScope.intent : id,
    utterances: [...phrases, ...examples]
      .map((raw) => utterance(raw, languageOf))
      .filter((one) => language === null || one.language === language)
      .filter(({ text }) => text !== '' && isNew(id, text)),
  }));
  return { version, language, intents: intents.filter(({ utterances }) => utterances.length > 0), leftOut };
}

const utterance = (raw: string, languageOf: TrainingParts['languageOf']): Utterance => {
  const text = cleaned(raw);
  return { text, language: languageOf(text) ?? dutch };
};

/** On one line, and without the backslash, which `.lu` cannot say before every sign. */
const cleaned = (text: string): string => text.replace(/[\\\s\p{Cc}]+/gu, ' ').trim();

/** Classifiers look past capitals. */
const sameness = (text: string): string => text.normalize('NFC').toLowerCase();

export interface Limits {
  readonly intents: number;
  readonly utterances: number;
}

/** As many of each intent as are taken in all: the longest lists are cut, at their end. */
export function within(set: TrainingSet, { utterances: most }: Limits): TrainingSet {
  const counts = set.intents.map(({ utterances }) => utterances.length);
  let each = Math.max(0, ...counts);
  while (counts.reduce((sum, count) => sum + Math.min(count, each), 0) > most) each -= 1;
  const cut = set.intents.flatMap(({ name, utterances }) =>
    utterances.slice(each).map(({ text }): LeftOut => ({ topic: name, text, why: 'oneTooMany' })),
  );
  const intents = set.intents.map(({ name, utterances }) => ({ name, utterances: utterances.slice(0, each) }));
  return { ...set, intents, leftOut: [...set.leftOut, ...cut] };
}

/** What would be refused on import, in a sentence for whoever exports; null: nothing. */
export function overLimit({ intents }: TrainingSet, limits: Limits): string | null {
  const utterances = intents.reduce((sum, one) => sum + one.utterances.length, 0);
  if (intents.length > limits.intents) return tooMany('intents', intents.length, limits.intents);
  if (utterances > limits.utterances) return tooMany('utterances', utterances, limits.utterances);
  return null;
}

const tooMany = (what: string, count: number, most: number): string =>
  `there are ${String(count)} ${what}, and at most ${String(most)} are taken`;
