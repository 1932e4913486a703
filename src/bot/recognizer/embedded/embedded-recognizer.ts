/** The recognizer that needs no network: learned at the start from the topics' phrases and examples. */
import { outOfScopeTopic, type RankedTopic, type TopicRecognizer } from '../recognizer.ts';
import { remembering } from '../../../language/remembering.ts';
import type { Need } from '../../../dialogs/turn-types.ts';
import { createFeaturesOf } from './features.ts';
import { learn, type Lessons, type TopicModel } from './learn.ts';
import { createFindMeanings } from './meanings.ts';
import { modelFrom, modelToBytes } from './model-bytes.ts';
import { modelKey, type ModelStore } from './model-store.ts';
import { hiddenScores } from './hidden.ts';
import { sumsOf } from './sparse-layer.ts';
import { softmax } from './train.ts';
import { createMend } from './typos.ts';
import { createRowOf, type SparseRow } from './vectors.ts';

export interface EmbeddedRecognizer extends TopicRecognizer {
  /** From 0 to 1: how much a masked message is like messages of danger that were learned from. */
  dangerIn(text: string): number;
  /** What cannot wait, as far as a masked message is like such messages that were learned from; best first, from 0 to 1. */
  needsIn(text: string): readonly { readonly need: Need; readonly score: number }[];
}

/** A message and its clauses. */
const mostKept = 24;

/** Learns, or takes from the store what was learned from the same content before. */
export function createEmbeddedRecognizer(lessons: Lessons, store?: ModelStore): EmbeddedRecognizer {
  const model = store === undefined ? learn(lessons) : remembered(lessons, store);
  const findMeanings = createFindMeanings(model.phrases);
  const mend = createMend(model.words, findMeanings);
  const featuresOf = createFeaturesOf(findMeanings, mend);
  const rowOf = createRowOf(model.vocabulary);
  // Danger is asked of a text first, then of its clauses, then its needs and topics.
  const scoresOf = remembering((text) => scoresOfRow(model, rowOf(featuresOf(text))), mostKept);
  return {
    rank: (text) => Promise.resolve(ranked(model, scoresOf(text))),
    dangerIn: (text) => {
      const scores = scoresOf(text);
      return scores === null ? 0 : (softmax(scores.topics.slice())[model.topics.length] ?? 0);
    },
    needsIn: (text) => {
      const scores = scoresOf(text);
      const shares = scores === null ? null : softmax(scores.needs.slice());
      if (shares === null) return [];
      return model.needs.map((need, at) => ({ need, score: shares[at] ?? 0 })).sort((a, b) => b.score - a.score);
    },
  };
}

interface Scores {
  /** Of the topics, then of danger and of what only sounds like it. */
  readonly topics: Float64Array;
  readonly needs: Float64Array;
}

/** Null: nothing in it is known. */
function scoresOfRow({ layer, hidden }: TopicModel, row: SparseRow): Scores | null {
  const [topics, units, needs] = sumsOf(layer, row);
  if (row.columns.length === 0 || topics === undefined || units === undefined || needs === undefined) return null;
  const learnedOtherwise = hiddenScores(hidden, units);
  return { topics: topics.map((score, at) => score + hiddenShare * ((learnedOtherwise[at] ?? 0) - score)), needs };
}

function remembered(lessons: Lessons, store: ModelStore): TopicModel {
  const key = modelKey(lessons);
  const stored = store.read(key);
  const known = stored === null ? null : modelFrom(stored);
  if (known !== null) return known;
  const model = learn(lessons);
  store.write(key, modelToBytes(model));
  return model;
}

/** Danger is heard apart: it takes nothing from the topics. */
function ranked({ topics }: TopicModel, scores: Scores | null): RankedTopic[] {
  if (scores === null) return [];
  const shares = softmax(
    scores.topics
      .subarray(0, topics.length)
      .map((score, at) => score - (topics[at] === outOfScopeTopic ? outOfScopeLess : 0)),
  );
  return topics
    .map((topic, at) => ({ topic, score: shares[at] ?? 0 }))
    .sort((a, b) => b.score - a.score)
    .slice(0, most);
}

/** How much the hidden units count beside the weights of single features. */
const hiddenShare = 0.4;

/** What is out of scope has the whole world to be taught of; it is met far less often than it was taught. */
const outOfScopeLess = 1;

/** Beyond these nothing is worth telling. */
const most = 8;
