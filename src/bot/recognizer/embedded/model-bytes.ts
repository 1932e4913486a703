/** A learned model as bytes and back. */
import { z } from 'zod';
import { needs as allNeeds } from '../../../dialogs/turn-types.ts';
import { hashBits } from './features.ts';
import { calmClasses, dangerClasses, type TopicModel } from './learn.ts';
import type { SeenWord } from './typos.ts';

const headSchema = z.strictObject({
  topics: z.array(z.string()).min(1),
  needs: z.array(z.enum(allNeeds)),
  columns: z.number().int().positive(),
  hidden: z.number().int().positive(),
  /** A line each: word, sound, how often. */
  words: z.string(),
  /** A line each: phrase, then its meanings, a tab between each two. */
  phrases: z.string(),
});
type Head = z.infer<typeof headSchema>;

/** Length of the head, the head as JSON, then the numbers; each part on a border of four bytes. */
export function modelToBytes({ topics, needs, vocabulary, layer, hidden, words, phrases }: TopicModel): Uint8Array {
  const hashes = new Int32Array(vocabulary.rarity.length);
  vocabulary.columnOf.forEach((column, hash) => {
    if (column >= 0) hashes[column] = hash;
  });
  const sizes = { columns: hashes.length, hidden: layer.sections[1] };
  const seen = words.map(({ word, sound, count }) => `${word} ${sound} ${String(count)}`).join('\n');
  const told = [...phrases].map(([phrase, meanings]) => [phrase, ...meanings].join('\t')).join('\n');
  const head = Buffer.from(JSON.stringify({ topics, needs, ...sizes, words: seen, phrases: told }));
  const numbers = [hashes, vocabulary.rarity, layer.scales, layer.bias, layer.weights, hidden.out, hidden.bias];
  const parts = [Int32Array.of(head.length), head, ...numbers];
  return Buffer.concat(
    parts.flatMap(({ buffer, byteOffset, byteLength }) => [
      new Uint8Array(buffer, byteOffset, byteLength),
      new Uint8Array(onBorder(byteLength) - byteLength),
    ]),
  );
}

const onBorder = (bytes: number): number => Math.ceil(bytes / 4) * 4;

/** Null when the bytes are no whole model. */
export function modelFrom(bytes: Uint8Array): TopicModel | null {
  // Numbers can only be read from a border of four bytes.
  const { buffer, byteOffset, length } = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  const headLength = length < 4 ? 0 : new DataView(buffer, byteOffset).getInt32(0, true);
  const head = headOf(new Uint8Array(buffer, byteOffset).subarray(4, 4 + Math.max(0, headLength)));
  if (head === null) return null;
  const from = 4 + onBorder(headLength);
  return length === from + numbersLength(head) ? modelOf(head, buffer, byteOffset + from) : null;
}

const classesOf = ({ topics }: Head): number => topics.length + dangerClasses;
/** Units in each section of the layer. */
const sectionsOf = (head: Head): number[] => [classesOf(head), head.hidden, head.needs.length + calmClasses];
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

function numbersLength(head: Head): number {
  const { columns, hidden } = head;
  const sections = sectionsOf(head);
  const units = sum(sections);
  const floats = 2 * columns + columns * sections.length + units + (hidden + 1) * classesOf(head);
  return 4 * floats + onBorder(columns * units);
}

function modelOf(head: Head, buffer: ArrayBufferLike, from: number): TopicModel {
  const { topics, needs, columns, hidden, words, phrases } = head;
  let at = from;
  const next = (bytes: number): number => (at += onBorder(bytes)) - onBorder(bytes);
  const floats = (count: number): Float32Array => new Float32Array(buffer, next(4 * count), count);
  const columnOf = new Int32Array(1 << hashBits).fill(-1);
  new Int32Array(buffer, next(4 * columns), columns).forEach((hash, column) => (columnOf[hash] = column));
  const vocabulary = { columnOf, rarity: floats(columns) };
  const sections = sectionsOf(head);
  const units = sum(sections);
  const scales = floats(columns * sections.length);
  const bias = floats(units);
  const weights = new Int8Array(buffer, next(columns * units), columns * units);
  return {
    topics,
    needs,
    vocabulary,
    layer: { sections, scales, bias, weights },
    hidden: { out: floats(hidden * classesOf(head)), bias: floats(classesOf(head)) },
    phrases: new Map(phrases === '' ? [] : phrases.split('\n').map(phraseTold)),
    words: words.split('\n').map(seenWord),
  };
}

function seenWord(line: string): SeenWord {
  const [word = '', sound = '', count = ''] = line.split(' ');
  return { word, sound, count: Number(count) };
}

function phraseTold(line: string): [phrase: string, meanings: string[]] {
  const [phrase = '', ...meanings] = line.split('\t');
  return [phrase, meanings];
}

function headOf(bytes: Uint8Array): Head | null {
  try {
    return headSchema.safeParse(JSON.parse(Buffer.from(bytes).toString())).data ?? null;
  } catch {
    return null;
  }
}
