import assert from 'node:assert/strict';
import { readEnvelope, type Envelope } from '../../../../src/channels/whatsapp/webhook/read-envelope.ts';
import { phoneNumberId } from './posts.ts';

const now = new Date('2026-11-22T10:00:00.400Z');
export const sentAt = '2026-11-22T09:00:00.000Z';
export const parts = { now, isOurs: (id: string) => id === phoneNumberId };

/** What is read at ten o'clock. */
export const read = (body: unknown): Envelope => {
  const envelope = readEnvelope(body, parts);
  assert.ok(envelope !== null);
  return envelope;
};
