/** Sends the statuses of a message, one after the other, as the plan of the moment says. */
import { setMaxListeners } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { Callback } from './callback.ts';
import { envelopeOf, statusValue, type Business } from './envelope.ts';
import { fault, titleOf } from './graph-fault.ts';
import type { Sent } from './sent.ts';
import { happenedAt, statusesOf, type StatusName, type StatusPlan } from './status-plan.ts';

export interface StatusSender {
  follow(plan: StatusPlan): void;
  /** After a message was taken; with a code it fails. */
  start(sent: Sent, failsWith?: number): void;
  /** One status now; resolves to what the webhook answered. */
  send(sent: Sent, status: StatusName, failsWith?: number): Promise<number>;
  idle(): Promise<void>;
  close(): Promise<void>;
}

export interface StatusSenderParts {
  readonly callback: Callback;
  readonly business: Business;
  readonly plan: StatusPlan;
  readonly onStatus: () => void;
}

export function createStatusSender({ callback, business, plan: firstPlan, onStatus }: StatusSenderParts): StatusSender {
  let plan = firstPlan;
  const closing = new AbortController();
  const underway = new Set<Promise<void>>();
  const { signal } = closing;
  setMaxListeners(0, signal);

  const send = (sent: Sent, status: StatusName, failsWith?: number): Promise<number> => {
    sent.statuses.push(status);
    onStatus();
    const value = statusValue({
      sent,
      status,
      at: happenedAt(sent.at, status),
      ...(failsWith === undefined ? {} : { fault: fault(failsWith, titleOf(failsWith)) }),
    });
    return callback.deliver(envelopeOf(business, [{ value }]));
  };

  const run = async (sent: Sent, statuses: readonly StatusName[], { delayMs = 0, gapMs = 0 }: StatusPlan) => {
    for (const [index, status] of statuses.entries()) {
      await wait(index === 0 ? delayMs : gapMs, undefined, { signal, ref: false }).catch(() => undefined);
      if (signal.aborted || !callback.hasUrl()) return;
      await send(sent, status);
    }
  };
  const fail = async (sent: Sent, code: number, { delayMs = 0 }: StatusPlan) => {
    await wait(delayMs, undefined, { signal, ref: false }).catch(() => undefined);
    if (!signal.aborted && callback.hasUrl()) await send(sent, 'failed', code);
  };

  return {
    follow: (given) => {
      plan = given;
    },
    start: (sent, failsWith) => {
      const task = failsWith === undefined ? run(sent, statusesOf(plan), plan) : fail(sent, failsWith, plan);
      underway.add(task);
      void task.finally(() => underway.delete(task));
    },
    send,
    idle: async () => {
      while (underway.size > 0) await Promise.all([...underway]);
    },
    close: async () => {
      closing.abort();
      await Promise.all([...underway]);
    },
  };
}
