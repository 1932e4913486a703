import { failureFields } from '../../failure-fields.ts';
import { apologise, runGuardedTurn, type TurnParts } from '../../guarded-turn.ts';
import { defined } from '../../defined.ts';
import type { TurnQueue } from '../../turn-queue.ts';
import type { Hear } from '../hear.ts';
import type { Received, ReceivedMessage, Sender } from '../received.ts';
import type { ResidentsBook } from '../residents-book.ts';
import type { Resident } from '../residents.ts';
import type { Arrived, Inbox } from './inbox.ts';
import { createDoor } from './door.ts';
import { createLanes, type LaneItem } from './lanes.ts';
import { saysItself, turnActivity, type SaysOf } from './turn-activity.ts';

export interface InboxTurnsParts extends TurnParts {
  readonly inbox: Inbox;
  readonly residents: ResidentsBook;
  readonly queue: TurnQueue;
  readonly now: () => Date;
  readonly saysOf?: SaysOf;
  /** The window is open again; awaited before the bot runs, so that what was held back goes first. */
  readonly onWrote?: (resident: Resident) => Promise<void>;
  /** It is kept and will be answered: for ticks and typing. Not in a flood. Must not throw. */
  readonly onTaken?: (message: ReceivedMessage) => void;
  /** Called again for the same message when a kill comes in between. */
  readonly tooOld?: (resident: Resident, message: ReceivedMessage) => Promise<void>;
  /** Voice notes as words; left out, nobody listens. */
  readonly hear?: Hear;
  /** Whose number it is, when it is one municipality's. */
  readonly municipality?: string;
  readonly settleMs?: number;
  readonly mostAtOnce?: number;
  readonly retryAfterMs?: readonly number[];
}

/** Runs the bot for what came in: each sender's messages one after the other, in the order in which they were sent. */
export interface InboxTurns {
  /** Resolves once all of them are on disk, before any turn; rejects when one cannot be kept, the others are answered. */
  accept(received: readonly Received[]): Promise<void>;
  /** Takes up all that a stop cut off. Call it before the first `accept`. Resolves before the turns have run. */
  resume(): Promise<void>;
  figures(): InboxFigures;
  /** Resolves when nothing waits or runs. */
  idle(): Promise<void>;
  /** Begins no more turns; resolves when those under way are over. What waits is taken up at the next start. */
  close(): Promise<void>;
}

export interface InboxFigures {
  readonly waiting: number;
  readonly running: number;
  /** Since the start, as those below. */
  readonly duplicates: number;
  readonly tooOld: number;
  /** Left until the next start after the last try. */
  readonly setAside: number;
}

/** WhatsApp gives a day; ours closes a little earlier, clocks differ. */
export const customerWindowMs = (24 * 60 - 5) * 60_000;
const lateAfterMs = 10 * 60_000;
/** A message whose turn kills the process must not kill it at every start. */
const mostResumptions = 3;
const defaultRetryAfterMs = [500, 2_000, 8_000, 30_000, 60_000, 60_000];

interface Task extends LaneItem {
  readonly received: Received;
  readonly isResumed: boolean;
  /** Counted once a start, however often it is tried. */
  resumptions?: number;
  conversationId?: string;
  /** Only the mark is missing. */
  isOver: boolean;
}

export const createInboxTurns = (parts: InboxTurnsParts): InboxTurns => {
  const { inbox, logger } = parts;
  /** What was not answered yet when its sender thought better of it. */
  const takenBack = new Set<string>();
  const counted = { duplicates: 0, tooOld: 0, setAside: 0 };

  const door = createDoor();
  const lanes = createLanes<Task>({
    settleMs: parts.settleMs ?? 1200,
    mostAtOnce: parts.mostAtOnce ?? 2,
    retryAfterMs: parts.retryAfterMs ?? defaultRetryAfterMs,
    work: async (task) => {
      if (!task.isOver && (await inbox.isWaiting(task.received))) await handle(task);
      task.isOver = true;
      await inbox.markHandled(task.received);
      takenBack.delete(takenBackBy(task));
    },
    onFailure: (task, error, count, isLast) => {
      if (isLast) counted.setAside += 1;
      const { conversationId, received } = task;
      const where = { messageId: received.id, count, ...defined({ conversationId }) };
      logger.error({ ...failureFields(error, isLast ? 'TURN_SET_ASIDE' : 'TURN_NOT_KEPT'), ...where });
    },
  });

  const handle = async (task: Task): Promise<void> => {
    const { received } = task;
    if (received.kind === 'identity') return parts.residents.moved(received);
    if (silent.includes(received.content.kind) || takenBack.has(nameIn(task.lane, received.id))) return;
    const { id } = await parts.residents.of(received.phoneNumberId, received.sender);
    task.conversationId = id;
    await parts.queue.run(id, () => answer(task, received, id));
  };

  const ageOf = ({ sentAt }: ReceivedMessage): number => parts.now().getTime() - Date.parse(sentAt);

  const answer = async (task: Task, message: ReceivedMessage, residentId: string): Promise<void> => {
    const resident = await parts.residents.wrote(residentId, message.sentAt);
    if (resident === null) throw new Error('the resident was forgotten just now');
    const ageMs = ageOf(message);
    if (ageMs > customerWindowMs) return leaveUnanswered(resident, message);
    await parts.onWrote?.(resident);
    const isGivenUp = await isResumedTooOften(task);
    const { saysOf = saysItself, municipality } = parts;
    const heard = (await parts.hear?.(message)) ?? null;
    const activity = turnActivity(heard ?? message, resident, {
      isHeard: heard !== null,
      saysOf,
      isLate: ageMs > lateAfterMs,
      ...defined({ municipality }),
    });
    if (isGivenUp) return apologise(parts, activity);
    await door.quiet();
    await runGuardedTurn(parts, activity);
  };

  /** A cheerful answer to what was asked days ago would be out of place, and WhatsApp would refuse it. */
  const leaveUnanswered = async (resident: Resident, message: ReceivedMessage): Promise<void> => {
    counted.tooOld += 1;
    logger.warn({ code: 'MESSAGE_TOO_OLD', conversationId: resident.id, messageId: message.id });
    await parts.tooOld?.(resident, message);
  };

  const isResumedTooOften = async (task: Task): Promise<boolean> => {
    if (!task.isResumed) return false;
    task.resumptions ??= await inbox.countResumption(task.received);
    if (task.resumptions <= mostResumptions) return false;
    const where = { messageId: task.received.id, ...defined({ conversationId: task.conversationId }) };
    logger.error({ code: 'TURN_GIVEN_UP', count: task.resumptions, ...where });
    return true;
  };

  const add = (arrived: readonly Arrived[], isResumed: boolean): void => {
    const tasks = arrived.map((one) => taskOf(one, isResumed));
    for (const name of tasks.map(takenBackBy)) if (name !== '') takenBack.add(name);
    lanes.add(tasks);
  };

  const isAnswered = (received: Received): received is ReceivedMessage =>
    received.kind === 'message' && !silent.includes(received.content.kind) && ageOf(received) <= customerWindowMs;

  return {
    accept: async (received) => {
      const { fresh, duplicates, failures } = await door.enter(() => inbox.keep(received));
      counted.duplicates += duplicates;
      add(fresh, false);
      if (lanes.waiting() < flood) for (const { received: one } of fresh) if (isAnswered(one)) parts.onTaken?.(one);
      if (failures.length > 0) throw failures[0];
    },
    resume: async () => add(await inbox.waiting(), true),
    figures: () => ({ waiting: lanes.waiting(), running: lanes.running(), ...counted }),
    idle: () => lanes.idle(),
    close: () => lanes.close(),
  };
};

/** Whoever waits among so many will wait longer than WhatsApp shows that we write. */
const flood = 20;

/** They wake nobody, and open no window. */
const silent: readonly string[] = ['reaction', 'deleted'];

/** What a notice names, in its own sender's lane; nothing for any other message. */
const takenBackBy = ({ lane, received }: Task): string =>
  received.kind === 'message' && received.content.kind === 'deleted'
    ? nameIn(lane, received.content.messageId ?? '')
    : '';

const nameIn = (lane: string, messageId: string): string => JSON.stringify([lane, messageId]);

const taskOf = ({ received, arrival }: Arrived, isResumed: boolean): Task => ({
  key: JSON.stringify([received.phoneNumberId, received.id]),
  lane: laneOf(received.phoneNumberId, received.kind === 'message' ? received.sender : received.after),
  sentAt: received.sentAt,
  arrival,
  ...(received.kind === 'identity' ? { waitsFor: laneOf(received.phoneNumberId, received.before) } : {}),
  received,
  isResumed,
  isOver: false,
});

const laneOf = (phoneNumberId: string, { userId, phone }: Sender): string =>
  JSON.stringify([phoneNumberId, userId ?? phone]);
