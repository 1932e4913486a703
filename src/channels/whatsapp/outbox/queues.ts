import { callbackDataOf } from '../graph/graph-client.ts';
import { isOut, type OutboxRow } from './outbox-row.ts';

/** A row that is not out yet, as far as the order of sending needs it: the words stay on disk. */
export interface Entry {
  readonly id: string;
  readonly place: number;
  readonly kind: OutboxRow['kind'];
  readonly state: OutboxRow['state'];
  /** Milliseconds; 0: at once. */
  readonly dueAt: number;
}

/** What is to go to one resident. */
export interface Lane {
  readonly conversationId: string;
  readonly phoneNumberId: string;
  /** In the order of sending: the first holds up the others. */
  readonly pending: Entry[];
  readonly parked: Entry[];
  /** One of it is under way. */
  busy: boolean;
  /** Held by trouble of our own. Milliseconds. */
  heldUntil: number;
  /** How often the resident wrote since this lane began: a parking that was decided before does not count. */
  releases: number;
}

/** The rows in memory: what waits for whom, and which of ours a status speaks of. */
export interface Queues {
  /** After each change of a row. */
  sync(row: OutboxRow): void;
  /** `row`: as it was last. */
  drop(id: string, row: OutboxRow | null): void;
  lane(conversationId: string): Lane | undefined;
  /** Lanes with something to send, by number, the one that was served longest ago first. */
  readonly pending: ReadonlyMap<string, ReadonlySet<Lane>>;
  lanes(): Iterable<Lane>;
  /** To the end of the line, or away when nothing is left in it. */
  served(lane: Lane): void;
  idOfCallbackData(data: string): string;
  idOfMessage(messageId: string): string | undefined;
  /** Those that hold up their line because nobody knows whether WhatsApp has them. */
  inDoubt(): string[];
  /** When the last invitation was made; milliseconds. */
  invitedAt: Map<string, number>;
  figures(): { waiting: number; parked: number; doubtful: number; possibleDoubles: number; failed: number };
}

export const createQueues = (): Queues => {
  const lanes = new Map<string, Lane>();
  const pending = new Map<string, Set<Lane>>();
  const entries = new Map<string, { entry: Entry; lane: Lane }>();
  const longIds = new Map<string, string>();
  const idsOfMessages = new Map<string, string>();
  const failed = new Set<string>();
  const doubled = new Set<string>();
  const invitedAt = new Map<string, number>();

  const leave = (id: string): void => {
    const found = entries.get(id);
    if (found === undefined) return;
    entries.delete(id);
    for (const list of [found.lane.pending, found.lane.parked]) {
      const index = list.indexOf(found.entry);
      if (index >= 0) list.splice(index, 1);
    }
  };
  /** A lane that is busy stays, since what is under way comes back to it. */
  const tidy = (lane: Lane | undefined): void => {
    if (lane === undefined) return;
    const ofNumber = pending.get(lane.phoneNumberId) ?? new Set();
    setHas(ofNumber, lane, lane.pending.length > 0);
    if (ofNumber.size > 0) pending.set(lane.phoneNumberId, ofNumber);
    else pending.delete(lane.phoneNumberId);
    if (!lane.busy && lane.pending.length + lane.parked.length === 0) lanes.delete(lane.conversationId);
  };
  const enter = (row: OutboxRow): void => {
    const { id, place, kind, state, conversationId } = row;
    const entry = { id, place, kind, state, dueAt: row.dueAt === null ? 0 : Date.parse(row.dueAt) };
    const lane = lanes.get(conversationId) ?? newLane(row);
    lanes.set(conversationId, lane);
    const list = state === 'parked' ? lane.parked : lane.pending;
    const after = list.findIndex((other) => other.place > place);
    list.splice(after < 0 ? list.length : after, 0, entry);
    entries.set(id, { entry, lane });
  };
  const note = (row: OutboxRow): void => {
    setHas(failed, row.id, row.state === 'failed');
    setHas(doubled, row.id, row.possibleDouble);
    const data = callbackDataOf(row.id);
    if (data !== row.id) longIds.set(data, row.id);
    if (row.messageId !== null) idsOfMessages.set(row.messageId, row.id);
    if (row.kind === 'invitation')
      invitedAt.set(row.conversationId, Math.max(invitedAt.get(row.conversationId) ?? 0, Date.parse(row.addedAt)));
  };
  const count = (counts: (entry: Entry) => boolean): number =>
    [...entries.values()].filter(({ entry }) => counts(entry)).length;

  return {
    pending,
    invitedAt,
    sync: (row) => {
      leave(row.id);
      if (!isOut(row.state)) enter(row);
      tidy(lanes.get(row.conversationId));
      note(row);
    },
    drop: (id, row) => {
      const lane = entries.get(id)?.lane;
      leave(id);
      tidy(lane);
      failed.delete(id);
      doubled.delete(id);
      longIds.delete(callbackDataOf(id));
      if (row?.messageId != null) idsOfMessages.delete(row.messageId);
      if (row?.kind === 'invitation' && invitedAt.get(row.conversationId) === Date.parse(row.addedAt))
        invitedAt.delete(row.conversationId);
    },
    lane: (conversationId) => lanes.get(conversationId),
    lanes: () => lanes.values(),
    served: (lane) => {
      pending.get(lane.phoneNumberId)?.delete(lane);
      tidy(lane);
    },
    idOfCallbackData: (data) => longIds.get(data) ?? data,
    idOfMessage: (messageId) => idsOfMessages.get(messageId),
    inDoubt: () =>
      [...lanes.values()].flatMap(({ pending: [first] }) => (first?.state === 'doubtful' ? [first.id] : [])),
    figures: () => ({
      waiting: count(({ state }) => state === 'waiting' || state === 'sending'),
      parked: count(({ state }) => state === 'parked'),
      doubtful: count(({ state }) => state === 'doubtful'),
      ...{ possibleDoubles: doubled.size, failed: failed.size },
    }),
  };
};

const newLane = ({ conversationId, phoneNumberId }: OutboxRow): Lane => ({
  ...{ conversationId, phoneNumberId, pending: [], parked: [] },
  ...{ busy: false, heldUntil: 0, releases: 0 },
});

const setHas = <Item>(set: Set<Item>, item: Item, has: boolean): void => {
  if (has) set.add(item);
  else set.delete(item);
};
