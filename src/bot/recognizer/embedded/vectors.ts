/** Features as sparse vectors: weighted by how rare they are, words and letter groups each of length one. */
import { hashBits, type HashedFeatures } from './features.ts';

/** Rows of (column, value), one after the other. */
export interface SparseRows {
  /** Where each row begins; one more than there are rows. */
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float32Array;
}

/** Which features there are, and how rare each is in the texts that were learned from. */
export interface Vocabulary {
  /** Per hash the column, or -1. */
  readonly columnOf: Int32Array;
  readonly rarity: Float32Array;
}

/** Features that occur in fewer texts than this say nothing that can be learned; where there are few texts of a class, each says something. */
const fewestTexts = 2;
const fewOfClass = 100;

/** @param labels the class of each text */
export function vocabularyOf(texts: readonly HashedFeatures[], labels: readonly number[]): Vocabulary {
  const counts = textsPerHash(texts);
  const ofFew = featuresOfFew(texts, labels);
  const columnOf = new Int32Array(1 << hashBits).fill(-1);
  const rarity: number[] = [];
  for (let hash = 0; hash < counts.length; hash += 1) {
    const count = counts[hash] ?? 0;
    if (count < fewestTexts && !ofFew.has(hash)) continue;
    columnOf[hash] = rarity.length;
    rarity.push(Math.log((1 + texts.length) / (1 + count)) + 1);
  }
  return { columnOf, rarity: Float32Array.from(rarity) };
}

/** What is said where there is little to learn from: a topic that a municipality has just begun. */
function featuresOfFew(texts: readonly HashedFeatures[], labels: readonly number[]): Set<number> {
  const sizes = new Map<number, number>();
  for (const label of labels) sizes.set(label, (sizes.get(label) ?? 0) + 1);
  const few = texts.filter((_, at) => (sizes.get(labels[at] ?? -1) ?? 0) < fewOfClass);
  return new Set(few.flatMap(({ meanings, words, letters }) => [...meanings, ...words, ...letters]));
}

function textsPerHash(texts: readonly HashedFeatures[]): Uint16Array {
  const counts = new Uint16Array(1 << hashBits);
  const lastText = new Int32Array(1 << hashBits).fill(-1);
  texts.forEach(({ meanings, words, letters }, text) => {
    for (const group of [meanings, words, letters])
      for (const hash of group) {
        if (lastText[hash] === text) continue;
        lastText[hash] = text;
        counts[hash] = Math.min(65535, (counts[hash] ?? 0) + 1);
      }
  });
  return counts;
}

/** One text as (column, value) pairs. */
export interface SparseRow {
  readonly columns: Int32Array;
  readonly values: Float64Array;
}

/** Makes rows of features; it keeps its place to count in, which is as long as the vocabulary. */
export function createRowOf(vocabulary: Vocabulary): (features: HashedFeatures) => SparseRow {
  const counts = new Uint16Array(vocabulary.rarity.length);
  return ({ meanings, words, letters }) => {
    const most = meanings.length + words.length + letters.length;
    const row = { columns: new Int32Array(most), values: new Float64Array(most) };
    const afterMeanings = addGroup(meanings, share.meanings, vocabulary, counts, row, 0);
    const afterWords = addGroup(words, share.words, vocabulary, counts, row, afterMeanings);
    const length = addGroup(letters, share.letters, vocabulary, counts, row, afterWords);
    return { columns: row.columns.slice(0, length), values: row.values.slice(0, length) };
  };
}

/** How much each kind of feature weighs. */
const share = { meanings: 1.2, words: 0.7, letters: 0.7 };

/** Counts dampened (1 + log), times rarity, the whole group scaled to length `share`. Leaves `counts` at nothing. Where the group ends. */
function addGroup(
  hashes: readonly number[],
  share: number,
  { columnOf, rarity }: Vocabulary,
  counts: Uint16Array,
  { columns, values }: SparseRow,
  from: number,
): number {
  let end = from;
  for (const hash of hashes) {
    const column = columnOf[hash] ?? -1;
    if (column < 0) continue;
    const before = counts[column] ?? 0;
    if (before === 0) columns[end++] = column;
    counts[column] = before + 1;
  }
  let squares = 0;
  for (let at = from; at < end; at += 1) {
    const column = columns[at] ?? 0;
    const count = counts[column] ?? 1;
    const value = (count === 1 ? 1 : 1 + Math.log(count)) * (rarity[column] ?? 0);
    counts[column] = 0;
    squares += value * value;
    values[at] = value;
  }
  const scale = squares === 0 ? 0 : share / Math.sqrt(squares);
  for (let at = from; at < end; at += 1) values[at] = (values[at] ?? 0) * scale;
  return end;
}

export function rowsOf(texts: readonly SparseRow[]): SparseRows {
  const starts = new Int32Array(texts.length + 1);
  texts.forEach(({ columns }, text) => (starts[text + 1] = (starts[text] ?? 0) + columns.length));
  const all = starts[texts.length] ?? 0;
  const columns = new Int32Array(all);
  const values = new Float32Array(all);
  texts.forEach((row, text) => {
    columns.set(row.columns, starts[text]);
    values.set(row.values, starts[text]);
  });
  return { starts, columns, values };
}
