/** What Meta posts and when: in batches, twice, in another order than it was written, or not from Meta at all. */
import { createRandom } from '../search-entries.ts';
import type { Turn } from './talks.ts';

/** A message that a resident writes. */
export interface Written {
  /** Place of the resident, and of the message in what they write. */
  readonly resident: number;
  readonly place: number;
  readonly turn: Turn;
  /** Milliseconds from the start. Whole seconds of two messages of one resident always differ. */
  readonly writtenAt: number;
  readonly postedAt: number;
  /** It comes after the one that was written next. */
  readonly isReordered: boolean;
}

export type Forgery = 'other secret' | 'changed after signing' | 'no signature' | 'half a signature';

export interface PlannedPost {
  readonly at: number;
  /** Places in `written`; of a forgery the one that it takes after. */
  readonly messages: readonly number[];
  readonly isDuplicate: boolean;
  readonly forgery?: Forgery;
  /** Forged, and never written by anybody. */
  readonly isInvented: boolean;
}

export interface Plan {
  readonly written: readonly Written[];
  /** By `at`. */
  readonly posts: readonly PlannedPost[];
  readonly residents: number;
  readonly lastsMs: number;
  /** When the process is killed. */
  readonly kills: readonly number[];
}

export interface PlanOptions {
  readonly posts: number;
  readonly postsPerSecond: number;
  readonly talks: readonly (readonly Turn[])[];
  readonly kills: number;
}

const duplicates = 0.2;
const forged = 0.02;
const reordered = 0.1;
const batched = 0.1;
/** Of those that are batched: 2, 3 or 4. */
const meanBatch = 3;
const forgeries: readonly Forgery[] = ['other secret', 'changed after signing', 'no signature', 'half a signature'];

export function planOf({ posts, postsPerSecond, talks, kills }: PlanOptions): Plan {
  const random = createRandom(42);
  const some = (low: number, high: number): number => low + random() * (high - low);
  const pick = (count: number): number => Math.floor(random() * count);
  const [again, forgedPosts] = [Math.round(posts * duplicates), Math.round(posts * forged)];
  const firsts = posts - again - forgedPosts;
  const batches = Math.round(firsts * batched);
  const lastsMs = (posts / postsPerSecond) * 1000;

  const written: Written[] = [];
  let residents = 0;
  while (written.length < firsts + batches * (meanBatch - 1)) {
    const talk = talks[residents % talks.length] ?? [];
    written.push(...messagesOf(talk, residents));
    residents += 1;
  }

  function messagesOf(talk: readonly Turn[], resident: number): Written[] {
    // Two seconds apart: a message a second late still comes before the one after the next.
    const gaps = talk.map(() => some(2_000, 6_000));
    const length = gaps.reduce((sum, gap) => sum + gap, 0);
    let at = some(0, Math.max(1, lastsMs - length));
    const times = gaps.map((gap) => (at += gap));
    const late = talk.map(() => false);
    for (let place = 0; place + 1 < talk.length; place += 1)
      late[place] = late[place - 1] !== true && random() < reordered * 1.28;
    const usual = times.map((time) => time + some(0, 150));
    return talk.map((turn, place) => ({
      resident,
      place,
      turn,
      writtenAt: times[place] ?? 0,
      postedAt: late[place] === true ? (usual[place + 1] ?? 0) + some(20, 1_000) : (usual[place] ?? 0),
      isReordered: late[place] === true,
    }));
  }

  const inOrder = written
    .map(({ postedAt }, message) => ({ postedAt, message }))
    .sort((one, other) => one.postedAt - other.postedAt);
  const first: PlannedPost[] = [];
  while (inOrder.length > 0) {
    const tooMany = inOrder.length - (firsts - first.length);
    const size = tooMany > 0 && random() < batched * 1.2 ? Math.min(tooMany + 1, 2 + pick(3)) : 1;
    const taken = inOrder.splice(0, size);
    // Nothing is made later by going together, and nothing comes before it was written.
    const at = Math.max(taken[0]?.postedAt ?? 0, ...taken.map(({ message }) => written[message]?.writtenAt ?? 0));
    first.push({ at, messages: taken.map(({ message }) => message), isDuplicate: false, isInvented: false });
  }
  const repeated = Array.from({ length: again }, (): PlannedPost => {
    const post = first[pick(first.length)] ?? never();
    const [wait, kind] = [random(), random()];
    const laterMs = kind < 0.5 ? wait * 1_000 : kind < 0.8 ? 1_000 + wait * 9_000 : 10_000 + wait * 50_000;
    return { ...post, at: post.at + laterMs, isDuplicate: true };
  });
  const forgedOnes = Array.from({ length: forgedPosts }, (_, place): PlannedPost => {
    const [message] = (first[pick(first.length)] ?? never()).messages;
    const postedAt = written[message ?? 0]?.postedAt ?? 0;
    // The other half takes after a message that is sent properly a little later.
    const isInvented = place % 2 === 0;
    const forgery = forgeries[place % forgeries.length] ?? 'no signature';
    const at = Math.max(0, postedAt - some(10, 900));
    return { at, messages: [message ?? 0], isDuplicate: false, forgery, isInvented };
  });
  return {
    written,
    posts: [...first, ...repeated, ...forgedOnes].sort((one, other) => one.at - other.at),
    residents,
    lastsMs,
    kills: Array.from({ length: kills }, (_, place) => ((place + some(0.5, 0.9)) / (kills + 0.5)) * lastsMs),
  };
}

function never(): never {
  throw new Error('no posts were planned');
}
