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
    const row = { columns: [], values: [] };
    addGroup(meanings, share.meanings, vocabulary, counts, row);
    addGroup(words, share.words, vocabulary, counts, row);
    addGroup(letters, share.letters, vocabulary, counts, row);
    return { columns: Int32Array.from(row.columns), values: Float64Array.from(row.values) };
  };
}

/** How much each kind of feature weighs. */
const share = { meanings: 1.2, words: 0.7, letters: 0.7 };

/** Counts dampened (1 + log), times rarity, the whole group scaled to length `share`. Leaves `counts` at nothing. */
function addGroup(
  hashes: readonly number[],
  share: number,
  { columnOf, rarity }: Vocabulary,
  counts: Uint16Array,
  row: { columns: number[]; values: number[] },
): void {
  const from = row.columns.length;
  for (const hash of hashes) {
    const column = columnOf[hash] ?? -1;
    if (column < 0) continue;
    const before = counts[column] ?? 0;
    if (before === 0) row.columns.push(column);
    counts[column] = before + 1;
  }
  let squares = 0;
  for (let at = from; at < row.columns.length; at += 1) {
    const column = row.columns[at] ?? 0;
    const value = (1 + Math.log(counts[column] ?? 1)) * (rarity[column] ?? 0);
    counts[column] = 0;
    squares += value * value;
    row.values.push(value);
  }
  const scale = squares === 0 ? 0 : share / Math.sqrt(squares);
  for (let at = from; at < row.values.length; at += 1) row.values[at] = (row.values[at] ?? 0) * scale;
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
