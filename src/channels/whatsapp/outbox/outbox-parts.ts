import type { Log } from '../../log.ts';
import type { GraphClient } from '../graph/graph-client.ts';
import type { Rows } from '../rows.ts';
import type { OutboxRow } from './outbox-row.ts';
import type { PaceLimits } from './pace.ts';

export interface OutboxParts {
  readonly rows: Rows<OutboxRow>;
  readonly client: Pick<GraphClient, 'send'>;
  readonly now: () => Date;
  /** Until when WhatsApp lets us write freely; null: it does not. */
  readonly windowOpenUntil: (conversationId: string) => Promise<Date | null>;
  /** WhatsApp says that the window is closed, whatever we thought. */
  readonly closeWindow: (conversationId: string) => Promise<void>;
  /** The resident said that we may write first. */
  readonly mayNotify: (conversationId: string) => Promise<boolean>;
  /** Whether somebody is still there: of who had all erased also the goodbye goes, once it has arrived. Left out: yes. */
  readonly isKnown?: (conversationId: string) => Promise<boolean>;
  /** The resident told WhatsApp that we may not. */
  readonly optOut: (conversationId: string) => Promise<void>;
  /** Says "we have an answer, reply to go on"; null: none is approved, so nothing goes outside the window. */
  readonly template: { readonly name: string; readonly language: string } | null;
  readonly logger: Log;
  /** Between 0 and 1: so that those that were refused together do not come back together. */
  readonly random: () => number;
  /** How long a status may take to settle whether a call that was cut off went well. Default 20 s. */
  readonly graceMs?: number;
  readonly pace?: PaceLimits;
  /** While a number does not work, one message every so long. Default a minute. */
  readonly probeEveryMs?: number;
  /** Calls under way together. Default 16. */
  readonly mostAtOnce?: number;
}

/** `code` is only what WhatsApp's error codes are: no words. */
export const outboxLog = (logger: Log) => ({
  failed: (row: OutboxRow, code: number | string): void =>
    logger.warn({
      code: `MESSAGE_FAILED_${String(code)}`.toUpperCase(),
      conversationId: row.conversationId,
      messageId: row.messageId ?? row.id,
    }),
  possibleDouble: (row: OutboxRow): void =>
    logger.warn({ code: 'POSSIBLE_DOUBLE', conversationId: row.conversationId, messageId: row.id }),
});
