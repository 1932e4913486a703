import type { Content, ReceivedMessage } from '../../../../src/channels/whatsapp/received.ts';

export const phoneNumberId = '1065';
export const sentAtOf = (second: number): string => new Date(Date.UTC(2026, 10, 22, 9, 0, second)).toISOString();

/** A message sent in that second of the hour. */
export const received = (
  id: string,
  second: number,
  fields: Partial<Omit<ReceivedMessage, 'content'>> & { content?: Content; text?: string } = {},
): ReceivedMessage => {
  const { text = id, content = { kind: 'text', text } as const, ...rest } = fields;
  const frame = { kind: 'message', id, phoneNumberId, sender: { userId: 'NL.a' }, sentAt: sentAtOf(second) } as const;
  return { ...frame, ...rest, content };
};
