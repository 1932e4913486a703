/** A learned model as bytes, so that what was learned once is read at the next start. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { needs as allNeeds } from '../../../dialogs/turn-types.ts';
import { hashBits } from './features.ts';
import { calmClasses, dangerClasses, type Lessons, type TopicModel } from './learn.ts';
import type { LinearModel } from './train.ts';

/** Keeps bytes by key. What cannot be read is learned again; what cannot be kept is learned at each start. */
export interface ModelStore {
  read(key: string): Uint8Array | null;
  write(key: string, bytes: Uint8Array): void;
}

/** Changes with every change of how is learned: an older model then is no longer found. */
const way = 5;

export const modelKey = ({ topics, meanings, danger, needs }: Lessons): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        way,
        meanings,
        danger,
        needs,
        topics.map(({ id, phrases, examples }) => [id, phrases, examples]),
      ]),
    )
    .digest('hex')
    .slice(0, 16);

const headSchema = z.strictObject({
  topics: z.array(z.string()).min(1),
  needs: z.array(z.enum(allNeeds)),
  columns: z.number().int().positive(),
  words: z.array(z.tuple([z.string(), z.number()])),
});

/** Length of the head, the head as JSON, then hashes, rarities, weights and biases, four bytes each. */
export function modelToBytes({ topics, vocabulary, linear, needs, words }: TopicModel): Uint8Array {
  const hashes = new Int32Array(vocabulary.rarity.length);
  vocabulary.columnOf.forEach((column, hash) => {
    if (column >= 0) hashes[column] = hash;
  });
  const head = padded(JSON.stringify({ topics, needs: needs.kinds, columns: hashes.length, words: [...words] }));
  const parts = [
    Int32Array.of(head.length),
    head,
    hashes,
    vocabulary.rarity,
    ...numbersOf(linear),
    ...numbersOf(needs.linear),
  ];
  return Buffer.concat(parts.map((part) => new Uint8Array(part.buffer, part.byteOffset, part.byteLength)));
}

const numbersOf = ({ weights, bias }: LinearModel): readonly Float32Array[] => [weights, bias];

/** Spaces after it, so that what follows lies on a border of four bytes. */
function padded(json: string): Uint8Array {
  const bytes = Buffer.from(json);
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4, ' ')]);
}

/** Null when the bytes are no whole model. */
export function modelFrom(bytes: Uint8Array): TopicModel | null {
  const copy = new Uint8Array(bytes);
  const headLength = copy.length < 4 ? 0 : new DataView(copy.buffer).getInt32(0, true);
  const head = headOf(copy.subarray(4, 4 + Math.max(0, headLength)));
  if (head === null) return null;
  const { topics, needs, columns, words } = head;
  const classes = topics.length + dangerClasses;
  const needClasses = needs.length + calmClasses;
  const wanted = 4 + headLength + 4 * (columns + columns + (columns + 1) * (classes + needClasses));
  if (copy.length !== wanted) return null;
  let at = 4 + headLength;
  const next = (count: number): [ArrayBuffer, number, number] => [copy.buffer, (at += 4 * count) - 4 * count, count];
  const hashes = new Int32Array(...next(columns));
  const rarity = new Float32Array(...next(columns));
  const linearOf = (count: number): LinearModel => ({
    classes: count,
    weights: new Float32Array(...next(columns * count)),
    bias: new Float32Array(...next(count)),
  });
  const linear = linearOf(classes);
  const needsLinear = linearOf(needClasses);
  const columnOf = new Int32Array(1 << hashBits).fill(-1);
  hashes.forEach((hash, column) => (columnOf[hash] = column));
  return {
    topics,
    vocabulary: { columnOf, rarity },
    linear,
    needs: { kinds: needs, linear: needsLinear },
    words: new Map(words),
  };
}

function headOf(bytes: Uint8Array): z.infer<typeof headSchema> | null {
  try {
    return headSchema.safeParse(JSON.parse(Buffer.from(bytes).toString())).data ?? null;
  } catch {
    return null;
  }
}
