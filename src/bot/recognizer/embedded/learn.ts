/** From topics with their phrases and examples to a model: the same model every time. */
import type { Need } from '../../../dialogs/turn-types.ts';
import { everydayWords, soundOf } from '../../../language/words/everyday-spelling.ts';
import { addComplement } from './complement.ts';
import { createFeaturesOf, type HashedFeatures } from './features.ts';
import { createFindMeanings, phrasesOf, type MeaningPhrases, type Meanings } from './meanings.ts';
import { trainHidden, type OutOfHidden } from './hidden.ts';
import { layerOf, type Section, type SparseLayer } from './sparse-layer.ts';
import { train, type Training } from './train.ts';
import type { SeenWord } from './typos.ts';
import { createRowOf, rowsOf, vocabularyOf, type Vocabulary } from './vectors.ts';

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
  readonly topics: readonly string[];
  readonly needs: readonly Need[];
  readonly vocabulary: Vocabulary;
  /**
   * Of each feature, in this order: the topics, then danger and what only sounds like it; the hidden units; the needs, then
   * what only sounds like a need. Needs are learned apart: a need belongs to a topic, it is no other topic.
   */
  readonly layer: SparseLayer;
  /** The same classes as the topics', learned in another way: the two err on other messages. */
  readonly hidden: OutOfHidden;
  /** What has a meaning. */
  readonly phrases: MeaningPhrases;
  /** The words that were seen more than once: typing errors are mended towards these. */
  readonly words: readonly SeenWord[];
}

/** What the complement counts beside what is trained. */
const complementShare = 1.5;

export function learn(lessons: Lessons): TopicModel {
  const phrases = phrasesOf(lessons.meanings);
  const featuresOf = createFeaturesOf(createFindMeanings(phrases));
  const { topics, danger } = lessons;
  const needs = { ...lessons.needs, kinds: lessons.needs.kinds.filter(({ examples }) => examples.length > 0) };
  const texts = labelled([
    ...topics.map(({ phrases, examples }) => [...examples, ...phrases]),
    danger.examples,
    // Who has nothing to eat is in need, not in danger.
    [...danger.soundsLike, ...needs.kinds.flatMap(({ examples }) => examples), ...needs.soundsLike],
  ]);
  const features = texts.map(({ text }) => featuresOf(text));
  const vocabulary = vocabularyOf(
    features,
    texts.map(({ label }) => label),
  );
  const trainingOf = (texts: readonly Labelled[], features: readonly HashedFeatures[], classes: number): Training => ({
    rows: rowsOf(features.map(createRowOf(vocabulary))),
    labels: Uint8Array.from(texts, ({ label }) => label),
    classes,
    columns: vocabulary.rarity.length,
  });
  const needTexts = labelled([...needs.kinds.map(({ examples }) => examples), needs.soundsLike]);
  const needFeatures = needTexts.map(({ text }) => featuresOf(text));
  const training = trainingOf(texts, features, topics.length + dangerClasses);
  const { into, hidden } = trainHidden(training);
  const needTraining = trainingOf(needTexts, needFeatures, needs.kinds.length + calmClasses);
  return {
    topics: topics.map(({ id }) => id),
    needs: needs.kinds.map(({ kind }) => kind),
    vocabulary,
    layer: layerOf([linearOf(training), into, linearOf(needTraining)]),
    hidden,
    phrases,
    words: countWords(texts.map(({ text }) => text)),
  };
}

interface Labelled {
  readonly text: string;
  readonly label: number;
}

const labelled = (classes: readonly (readonly string[])[]): Labelled[] =>
  classes.flatMap((some, label) => [...new Set(some)].map((text) => ({ text, label })));

function linearOf(training: Training): Section {
  const linear = train(training);
  addComplement(linear, training, complementShare);
  return { ...linear, differencesOnly: true };
}

/** A word that was seen once may be a typing error itself. */
const fewestTimes = 2;

function countWords(texts: readonly string[]): SeenWord[] {
  const counts = new Map<string, number>();
  for (const word of texts.flatMap(everydayWords)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= fewestTimes)
    .map(([word, count]) => ({ word, count, sound: soundOf(word) }));
}
