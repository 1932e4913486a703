/** From topics with their phrases and examples to a model: the same model every time. */
import type { Need } from '../../../dialogs/turn-types.ts';
import { everydayWords } from '../../../language/everyday-spelling.ts';
import { addComplement } from './complement.ts';
import { featuresOf, type HashedFeatures } from './features.ts';
import { createFindMeanings, type FindMeanings, type Meanings } from './meanings.ts';
import { train, type LinearModel, type TrainingOptions } from './train.ts';
import { rowOfFeatures, rowsOf, vocabularyOf, type SparseRows, type Vocabulary } from './vectors.ts';

/** What the recognizer needs of a topic. */
export interface TopicExamples {
  readonly id: string;
  readonly phrases: readonly string[];
  readonly examples: readonly string[];
}

/** Danger, and what only sounds like it. */
export const dangerClasses = 2;
/** What only sounds like a need. */
export const calmClasses = 1;

/** All that is learned from. */
export interface Lessons {
  readonly topics: readonly TopicExamples[];
  readonly meanings: Meanings;
  readonly danger: DangerExamples;
  readonly needs: NeedExamples;
}

/** Whole messages of danger, and messages that only sound like it. */
export interface DangerExamples {
  readonly examples: readonly string[];
  readonly soundsLike: readonly string[];
}

/** Messages of what cannot wait, by kind, and messages that only sound like it. */
export interface NeedExamples {
  readonly kinds: readonly { readonly kind: Need; readonly examples: readonly string[] }[];
  readonly soundsLike: readonly string[];
}

export interface TopicModel {
  /** The topics, then danger and what only sounds like it: the last two columns of the weights. */
  readonly topics: readonly string[];
  readonly vocabulary: Vocabulary;
  readonly linear: LinearModel;
  /** A model of its own: a need belongs to a topic, it is no other topic. Its last column is what only sounds like a need. */
  readonly needs: { readonly kinds: readonly Need[]; readonly linear: LinearModel };
  /** The words that were seen, with how often: typing errors are mended towards these. */
  readonly words: ReadonlyMap<string, number>;
}

/** Slow steps, and few of them: scores come out too even, and `sharpness` in the recognizer puts that right. */
export const usual: TrainingOptions = { passes: 6, rate: 0.1, decay: 0 };
/** What the complement counts beside what is trained. */
const complementShare = 1.5;

export function learn(
  lessons: Lessons,
  findMeanings: FindMeanings = createFindMeanings(lessons.meanings),
  options: TrainingOptions = usual,
): TopicModel {
  const { topics, danger } = lessons;
  const needs = { ...lessons.needs, kinds: lessons.needs.kinds.filter(({ examples }) => examples.length > 0) };
  const classes = [
    ...topics.map(({ phrases, examples }) => [...examples, ...phrases]),
    danger.examples,
    // Who has nothing to eat is in need, not in danger.
    [...danger.soundsLike, ...needs.kinds.flatMap(({ examples }) => examples), ...needs.soundsLike],
  ];
  const texts = labelled(classes);
  const features = texts.map(({ text }) => featuresOf(text, findMeanings));
  const vocabulary = vocabularyOf(features);
  const rowsFor = (some: readonly HashedFeatures[]): SparseRows =>
    rowsOf(some.map((of) => rowOfFeatures(of, vocabulary)));
  const needTexts = labelled([...needs.kinds.map(({ examples }) => examples), needs.soundsLike]);
  const needRows = rowsFor(needTexts.map(({ text }) => featuresOf(text, findMeanings)));
  return {
    topics: topics.map(({ id }) => id),
    vocabulary,
    linear: learnClasses(rowsFor(features), texts, classes.length, vocabulary, options),
    needs: {
      kinds: needs.kinds.map(({ kind }) => kind),
      linear: learnClasses(needRows, needTexts, needs.kinds.length + calmClasses, vocabulary, options),
    },
    words: countWords(texts.map(({ text }) => text)),
  };
}

interface Labelled {
  readonly text: string;
  readonly label: number;
}

const labelled = (classes: readonly (readonly string[])[]): Labelled[] =>
  classes.flatMap((some, label) => [...new Set(some)].map((text) => ({ text, label })));

function learnClasses(
  rows: SparseRows,
  texts: readonly Labelled[],
  classes: number,
  { rarity }: Vocabulary,
  options: TrainingOptions,
): LinearModel {
  const labels = Uint8Array.from(texts, ({ label }) => label);
  const importance = importanceOf(labels, classes);
  const linear = train({ rows, labels, importance, classes, columns: rarity.length }, options);
  addComplement(linear, rows, labels, complementShare);
  return linear;
}

function countWords(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of texts.flatMap(everydayWords)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** A topic of a thousand phrases is not ten times as likely as one of a hundred: all that it has beyond the usual counts for less. */
function importanceOf(labels: Uint8Array, topics: number): Float32Array {
  const counts = new Float64Array(topics);
  for (const label of labels) counts[label] = (counts[label] ?? 0) + 1;
  const usualCount = [...counts].sort((a, b) => a - b)[Math.floor(topics / 2)] ?? 1;
  return Float32Array.from(labels, (label) => Math.min(1, usualCount / (counts[label] ?? 1)));
}
