import type { KeptRows } from './kept-rows.ts';
import { inState, isFinal, isOut, later, withoutWords, type OutboxRow } from './outbox-row.ts';
import type { Queues } from './queues.ts';

export interface HousekeepingParts {
  readonly rows: KeptRows;
  readonly queues: Queues;
  readonly now: () => Date;
  readonly graceMs: number;
  readonly isKnown: (conversationId: string) => Promise<boolean>;
}

export interface Housekeeping {
  /** Gives the last place that is taken; -1: none. */
  load(): Promise<number>;
  erase(conversationId: string, keepIds: ReadonlySet<string>): Promise<void>;
  removeOld(): Promise<void>;
}

const dayMs = 24 * 3_600_000;
const keptMs = 30 * dayMs;

export const createHousekeeping = ({ rows, queues, now, graceMs, isKnown }: HousekeepingParts): Housekeeping => ({
  load: async () => {
    let last = -1;
    const cutOff: string[] = [];
    for await (const row of rows.all()) {
      last = Math.max(last, row.place);
      if (row.state === 'sending' || row.state === 'doubtful') cutOff.push(row.id);
      queues.sync(row);
    }
    // Statuses that came while we were down are sent again by WhatsApp: so the grace begins anew.
    const dueAt = later(now(), graceMs);
    const doubt = (row: OutboxRow): OutboxRow => inState(row, 'doubtful', now(), { inDoubt: true, dueAt });
    await Promise.all(cutOff.map((id) => rows.edit(id, doubt)));
    return last;
  },
  erase: async (conversationId, keepIds) => {
    for await (const { id, ...row } of rows.all())
      if (row.conversationId === conversationId && !keepIds.has(id)) await rows.edit(id, erased);
  },
  removeOld: async () => {
    const at = now().getTime();
    for await (const { id, state, conversationId } of rows.all()) {
      const isOfNobody = isFinal(state) && !(await isKnown(conversationId));
      await rows.edit(id, (row) => (isOfNobody ? null : withoutOld(row, at)));
    }
  },
});

/** Also what is out goes whole: WhatsApp's ids hold the resident's number. */
const erased = (row: OutboxRow): OutboxRow | null => (row.state === 'sending' ? { ...row, erased: true } : null);

const withoutOld = (row: OutboxRow, at: number): OutboxRow | null | undefined => {
  const age = at - Date.parse(row.state === 'parked' ? row.addedAt : row.changedAt);
  if (isOut(row.state) || row.state === 'parked') {
    if (age > keptMs) return null;
    // Sent again it would come outside the window.
    if (isOut(row.state) && !isFinal(row.state) && age > dayMs && row.message !== null) return withoutWords(row);
  }
  return undefined;
};
