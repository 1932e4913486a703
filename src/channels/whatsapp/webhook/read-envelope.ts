import { z } from 'zod';
import type { DeliveryStatus, Received } from '../received.ts';
import { anything, maybe, maybeId, maybeList, maybeText } from './lenient.ts';
import { readUpdate } from './read-identity.ts';
import { readMessage } from './read-message.ts';
import { readContacts } from './read-sender.ts';
import { readErrorCodes, readStatus } from './read-status.ts';

export interface Envelope {
  readonly received: Received[];
  readonly statuses: DeliveryStatus[];
  /** Fields, statuses and notices that are nothing to us. */
  ignored: number;
  /** Messages and statuses that could not be read at all. */
  broken: number;
  /** Changes for a number that is not ours. */
  notOurs: number;
  /** What Meta itself complains of. */
  readonly errorCodes: number[];
}

export interface EnvelopeParts {
  readonly now: Date;
  readonly isOurs: (phoneNumberId: string) => boolean;
}

const envelopeSchema = z.object({ entry: z.array(z.unknown()) });
const entrySchema = maybe(z.object({ changes: maybeList }));
const changeSchema = z.object({
  field: maybeText,
  value: z.object({
    metadata: maybe(z.object({ phone_number_id: maybeId })),
    contacts: anything,
    messages: anything,
    statuses: anything,
    errors: anything,
    user_id_update: anything,
    user_id: anything,
    previous_user_id: anything,
    wa_id: anything,
    previous_wa_id: anything,
    timestamp: anything,
  }),
});
type Change = z.infer<typeof changeSchema>;

/** Everything in one post of Meta's, in its order. Null when it is no envelope. Never throws, whatever JSON comes. */
export const readEnvelope = (body: unknown, parts: EnvelopeParts): Envelope | null => {
  const parsed = envelopeSchema.safeParse(body);
  if (!parsed.success) return null;
  const envelope: Envelope = { received: [], statuses: [], ignored: 0, broken: 0, notOurs: 0, errorCodes: [] };
  for (const change of changesIn(parsed.data.entry)) readChange(change, parts, envelope);
  return envelope;
};

const changesIn = (entries: readonly unknown[]): unknown[] =>
  entries.flatMap((entry) => entrySchema.parse(entry)?.changes ?? []);

const fields = ['messages', 'user_id_update'];

const readChange = (change: unknown, parts: EnvelopeParts, envelope: Envelope): void => {
  const parsed = changeSchema.safeParse(change);
  if (!parsed.success || !fields.includes(parsed.data.field ?? '')) envelope.ignored += 1;
  else if (!parts.isOurs(numberOf(parsed.data))) envelope.notOurs += 1;
  else readOurs(parsed.data, parts.now, envelope);
};

const numberOf = ({ value }: Change): string => value.metadata?.phone_number_id ?? '';

const readOurs = (change: Change, now: Date, envelope: Envelope): void => {
  const { contacts, messages, statuses, errors } = change.value;
  const told = { phoneNumberId: numberOf(change), now };
  const [people, list] = [readContacts(contacts), maybeList.parse(messages)];
  const place = { ...told, contacts: people, count: list.length };
  list.forEach((message, index) => put(readMessage(message, { ...place, index }), envelope, envelope.received));
  for (const status of maybeList.parse(statuses)) put(readStatus(status, now), envelope, envelope.statuses);
  for (const update of updatesIn(change)) put(readUpdate(update, told) ?? 'ignored', envelope, envelope.received);
  for (const code of readErrorCodes(errors)) envelope.errorCodes.push(code);
};

const put = <Item>(item: Item | 'ignored' | 'broken', envelope: Envelope, list: Item[]): void => {
  if (item === 'ignored') envelope.ignored += 1;
  else if (item === 'broken') envelope.broken += 1;
  else list.push(item);
};

/** One update or a list of them; the older form has its fields in the value itself. */
const updatesIn = ({ field, value }: Change): unknown[] => {
  if (field !== 'user_id_update') return [];
  if (Array.isArray(value.user_id_update)) return maybeList.parse(value.user_id_update);
  return [value.user_id_update ?? value];
};
