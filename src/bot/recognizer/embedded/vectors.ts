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
  readonly columns: readonly number[];
  readonly values: readonly number[];
}

export function rowOfFeatures({ meanings, words, letters }: HashedFeatures, vocabulary: Vocabulary): SparseRow {
  const columns: number[] = [];
  const values: number[] = [];
  addGroup(meanings, share.meanings, vocabulary, { columns, values });
  addGroup(words, share.words, vocabulary, { columns, values });
  addGroup(letters, share.letters, vocabulary, { columns, values });
  return { columns, values };
}

/** How much each kind of feature weighs. */
const share = { meanings: 1.2, words: 0.7, letters: 0.7 };

/** Counts dampened (1 + log), times rarity, the whole group scaled to length `share`. */
function addGroup(
  hashes: readonly number[],
  share: number,
  { columnOf, rarity }: Vocabulary,
  row: { columns: number[]; values: number[] },
): void {
  const counts = new Map<number, number>();
  for (const hash of hashes) {
    const column = columnOf[hash] ?? -1;
    if (column >= 0) counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  let squares = 0;
  const from = row.values.length;
  for (const [column, count] of counts) {
    const value = (1 + Math.log(count)) * (rarity[column] ?? 0);
    squares += value * value;
    row.columns.push(column);
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
