import { createHash } from 'node:crypto';
import { z } from 'zod';
import { receivedSchema, type Received, type Sender } from '../received.ts';
import type { Rows } from '../rows.ts';

/** One message that came in: its words until it is handled, after that only that it came. */
export const inboxRowSchema = z.strictObject({
  /** A hash: WhatsApp's ids hold the sender's number, and this stays when the words are gone. */
  key: z.string(),
  /** Microseconds by our clock, growing: the order in which they came. */
  arrival: z.int(),
  /** Starts of the service at which it was taken up again. */
  resumptions: z.int(),
  received: receivedSchema.nullable(),
});
export type InboxRow = z.infer<typeof inboxRowSchema>;

export interface Arrived {
  readonly received: Received;
  readonly arrival: number;
}

/** What WhatsApp calls a message. */
export type MessageName = Pick<Received, 'phoneNumberId' | 'id'>;

export interface Kept {
  /** Those that came for the first time and are on disk now, in their order. */
  readonly fresh: readonly Arrived[];
  readonly duplicates: number;
  /** Why the others could not be kept. */
  readonly failures: readonly unknown[];
}

export interface Inbox {
  /** Never rejects: some may be kept when others cannot be. */
  keep(received: readonly Received[]): Promise<Kept>;
  /** All that is not handled, the first come first. */
  waiting(): Promise<Arrived[]>;
  isWaiting(name: MessageName): Promise<boolean>;
  /** The words go at once; the name stays, so that the message is known when it is delivered again. */
  markHandled(name: MessageName): Promise<void>;
  /** Resolves with how often it has been taken up, this time included; 0 when it is handled. */
  countResumption(name: MessageName): Promise<number>;
  /** Forgets what was handled more than eight days ago (WhatsApp delivers again for seven). Resolves with how many. */
  removeOld(): Promise<number>;
  /** What somebody sent before this instant and is not handled goes unanswered. Resolves with how many. */
  removeWordsOf(who: Sender & { phoneNumberId: string }, sentBefore: string): Promise<number>;
}

export interface InboxParts {
  readonly rows: Rows<InboxRow>;
  readonly now: () => Date;
}

const keptForMs = 8 * 24 * 3_600_000;

export const createInbox = ({ rows, now }: InboxParts): Inbox => {
  const nextArrival = createArrivals(now);

  const keepOne = async (received: Received): Promise<Arrived | null> => {
    const arrival = nextArrival();
    const key = keyOf(received);
    const isFresh = await rows.change(key, (row) =>
      row === null ? { result: true, row: { key, arrival, resumptions: 0, received } } : { result: false },
    );
    return isFresh ? { received, arrival } : null;
  };
  const removeIf = async (key: string, isGoing: (row: InboxRow) => boolean): Promise<number> =>
    rows.change(key, (row) => (row !== null && isGoing(row) ? { result: 1, row: null } : { result: 0 }));

  return {
    keep: async (received) => sorted(await Promise.allSettled(received.map(keepOne))),
    waiting: async () => {
      const waiting: Arrived[] = [];
      for await (const { received, arrival } of rows.all()) if (received !== null) waiting.push({ received, arrival });
      return waiting.sort((one, other) => one.arrival - other.arrival);
    },
    isWaiting: async (name) => ((await rows.get(keyOf(name)))?.received ?? null) !== null,
    markHandled: (name) => rows.change(keyOf(name), (row) => ({ result: undefined, ...withoutWords(row) })),
    countResumption: (name) =>
      rows.change(keyOf(name), (row) => {
        if (row?.received == null) return { result: 0 };
        const resumptions = row.resumptions + 1;
        return { result: resumptions, row: { ...row, resumptions } };
      }),
    removeOld: async () => {
      const before = (now().getTime() - keptForMs) * 1000;
      const isOld = (row: InboxRow): boolean => row.received === null && row.arrival < before;
      let count = 0;
      for await (const row of rows.all()) if (isOld(row)) count += await removeIf(row.key, isOld);
      return count;
    },
    removeWordsOf: async (who, sentBefore) => {
      let count = 0;
      for await (const { received } of rows.all()) {
        if (received === null || received.sentAt >= sentBefore || !isFrom(received, who)) continue;
        await rows.change(keyOf(received), (row) => ({ result: undefined, ...withoutWords(row) }));
        count += 1;
      }
      return count;
    },
  };
};

const keyOf = ({ phoneNumberId, id }: MessageName): string =>
  createHash('sha256')
    .update(JSON.stringify([phoneNumberId, id]))
    .digest('hex');

/** Never twice the same, also when the clock stands still or goes back. */
const createArrivals = (now: () => Date): (() => number) => {
  let last = 0;
  return () => (last = Math.max(last + 1, now().getTime() * 1000));
};

const sorted = (settled: readonly PromiseSettledResult<Arrived | null>[]): Kept => {
  const fresh = settled.flatMap((one) => (one.status === 'fulfilled' && one.value !== null ? [one.value] : []));
  const failures = settled.flatMap((one): unknown[] => (one.status === 'rejected' ? [one.reason] : []));
  return { fresh, failures, duplicates: settled.length - fresh.length - failures.length };
};

const withoutWords = (row: InboxRow | null): { row?: InboxRow } =>
  row?.received == null ? {} : { row: { ...row, received: null } };

/** By user id where both have one: a number alone may have become somebody else's. */
const isFrom = (received: Received, who: Sender & { phoneNumberId: string }): boolean => {
  if (received.kind !== 'message' || received.phoneNumberId !== who.phoneNumberId) return false;
  const { userId, phone } = received.sender;
  if (userId !== undefined && who.userId !== undefined) return userId === who.userId;
  return phone !== undefined && phone === who.phone;
};
