import sinon from 'sinon';
import type { LogFields } from '../../../../src/channels/log.ts';
import { errorClassOf, type RefusalCode } from '../../../../src/channels/whatsapp/graph/error-classes.ts';
import type { Sent } from '../../../../src/channels/whatsapp/graph/read-answer.ts';
import type { OutboxParts } from '../../../../src/channels/whatsapp/outbox/outbox-parts.ts';
import type { OutboxRow } from '../../../../src/channels/whatsapp/outbox/outbox-row.ts';
import { createOutbox, type Outbox } from '../../../../src/channels/whatsapp/outbox/outbox.ts';
import type { Message, Outgoing } from '../../../../src/channels/whatsapp/outgoing.ts';
import type { DeliveryStatus, Sender } from '../../../../src/channels/whatsapp/received.ts';
import type { Rows } from '../../../../src/channels/whatsapp/rows.ts';
import { createMemoryRecords } from '../../../../src/storage/memory/memory-records.ts';

export const seconds = 1000;
export const minutes = 60 * seconds;
export const hours = 60 * minutes;
export const days = 24 * hours;

/** What WhatsApp answers to a call; `hang`: nothing, until the process ends. */
export type Answer = 'accept' | 'acceptThenReset' | 'acceptThenHang' | 'reset' | 'hang' | RefusalCode;

const takes: ReadonlySet<Answer> = new Set(['accept', 'acceptThenReset', 'acceptThenHang'] as const);

export interface Call {
  readonly at: number;
  readonly id: string;
  readonly to: Sender;
  readonly message: Message;
  readonly accepted: string | null;
}

export const outgoing = (id: string, more: Partial<Outgoing> = {}): Outgoing => ({
  ...{ id, conversationId: 'c1', phoneNumberId: 'n1', to: { phone: '316' }, kind: 'answer' },
  ...{ message: { type: 'text', text: { body: `body of ${id}`, preview_url: false } } },
  ...more,
});

/** An outbox over rows in memory, with a WhatsApp that answers by script and a clock that is turned by hand. */
export const createOutboxUnderTest = (more: Partial<OutboxParts> = {}) => {
  const clock = sinon.useFakeTimers({
    now: Date.UTC(2026, 10, 22, 9),
    toFake: ['setTimeout', 'clearTimeout', 'Date'],
  });
  const rows = createMemoryRecords<OutboxRow>();
  const calls: Call[] = [];
  const logged: LogFields[] = [];
  const script: Answer[] = [];
  const windows = new Map<string, Date | null>();
  const optedOut: string[] = [];
  const closed: string[] = [];
  const mayNotify = { is: true };
  let count = 0;
  let byMessage: ((id: string) => Answer | undefined) | null = null;
  let beforeCall: ((id: string) => Promise<void>) | null = null;
  let under = start();

  function start(): { outbox: Outbox; end: () => void } {
    const life = { isOver: false };
    const never = <T>(): Promise<T> => new Promise(() => undefined);
    /** A process that was killed writes no more and hears no more. */
    const alive = async <T>(result: Promise<T>): Promise<T> => {
      const value = await result;
      return life.isOver ? never() : value;
    };
    const mortal: Rows<OutboxRow> = {
      get: (key) => (life.isOver ? never() : alive(rows.get(key))),
      change: (key, decide) => (life.isOver ? never() : alive(rows.change(key, decide))),
      all: () => rows.all(),
    };
    const log = (fields: LogFields): void => void logged.push(fields);
    const outbox = createOutbox({
      ...{ rows: mortal, now: () => new Date(), random: () => 0.5, logger: { info: log, warn: log, error: log } },
      client: {
        send: (_, to, message, id) => (life.isOver ? never() : alive(answered(to, message, id))),
      },
      windowOpenUntil: async (id) => (windows.has(id) ? (windows.get(id) ?? null) : new Date(Date.now() + days)),
      closeWindow: async (id) => void (closed.push(id), windows.set(id, null)),
      mayNotify: async () => mayNotify.is,
      optOut: async (id) => void optedOut.push(id),
      template: { name: 'antwoord_klaar', language: 'nl' },
      ...more,
    });
    return { outbox, end: () => void (life.isOver = true) };
  }
  async function answered(to: Sender, message: Message, id: string): Promise<Sent> {
    const answer = byMessage?.(id) ?? script.shift() ?? 'accept';
    const messageId = takes.has(answer) ? `wamid.${String(count++)}` : null;
    await beforeCall?.(id);
    calls.push({ at: Date.now(), id, to, message, accepted: messageId });
    if (answer === 'hang' || answer === 'acceptThenHang') return new Promise(() => undefined);
    await Promise.resolve();
    if (answer === 'acceptThenReset' || answer === 'reset') return { kind: 'unclear', why: 'reset' };
    if (messageId !== null) return { kind: 'accepted', messageId };
    const code = answer === 'accept' ? 1 : answer;
    return { kind: 'refused', code, errorClass: errorClassOf(code) };
  }
  const start0 = Date.now();
  const settle = async (): Promise<void> => {
    await clock.tickAsync(0);
  };
  return {
    ...{ rows, calls, logged, script, windows, optedOut, closed, mayNotify, clock },
    get outbox(): Outbox {
      return under.outbox;
    },
    /** Whole seconds since the start. */
    times: (): number[] => calls.map(({ at }) => Math.round((at - start0) / 1000)),
    sent: (): string[] => calls.map(({ id }) => id),
    codes: (): string[] => logged.map(({ code }) => code),
    row: (id: string): Promise<OutboxRow | null> => rows.get(id),
    stateOf: async (id: string): Promise<string | undefined> => (await rows.get(id))?.state,
    answerBy: (choose: (id: string) => Answer | undefined): void => void (byMessage = choose),
    /** Sees the rows as they are when WhatsApp is asked. */
    onCall: (look: (id: string) => Promise<void>): void => void (beforeCall = look),
    settle,
    pass: async (milliseconds: number): Promise<void> => void (await clock.tickAsync(milliseconds)),
    add: async (...messages: Outgoing[]): Promise<void> => {
      await under.outbox.add(messages);
      await settle();
    },
    status: async (status: Partial<DeliveryStatus> & Pick<DeliveryStatus, 'status'>): Promise<void> => {
      await under.outbox.status({ messageId: 'wamid.0', at: new Date().toISOString(), ...status });
      await settle();
    },
    /** Another process over the same rows, after a kill. */
    restart: async (): Promise<void> => {
      under.end();
      void under.outbox.close();
      under = start();
      await under.outbox.resume();
      await settle();
    },
    end: async (): Promise<void> => {
      under.end();
      void under.outbox.close();
      clock.restore();
    },
  };
};
export type OutboxUnderTest = ReturnType<typeof createOutboxUnderTest>;
