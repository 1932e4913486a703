/** What is posted to the webhook, around messages and statuses. */
import { randomBytes } from 'node:crypto';
import { inSeconds } from './graph-clock.ts';
import { statusError, type GraphFault } from './graph-fault.ts';
import { given, type Json } from './meta-json.ts';
import type { Person } from './people.ts';
import type { Sent } from './sent.ts';
import type { StatusName } from './status-plan.ts';

/** The number that residents write to. */
export interface Business {
  readonly accountId: string;
  readonly phoneNumberId: string;
  readonly displayPhone: string;
}

/** One change; `field` is `messages` when left out. */
export interface Change {
  readonly field?: string;
  readonly value: Json;
}

/** Product and number are added to each change, unless it brings its own. */
export const envelopeOf = (business: Business, changes: readonly Change[]): Json => ({
  object: 'whatsapp_business_account',
  entry: [
    {
      id: business.accountId,
      changes: changes.map(({ field = 'messages', value }) => ({
        value: { messaging_product: 'whatsapp', metadata: metadataOf(business), ...value },
        field,
      })),
    },
  ],
});

const metadataOf = ({ displayPhone, phoneNumberId }: Business): Json => ({
  display_phone_number: displayPhone,
  phone_number_id: phoneNumberId,
});

/** The phone is left out for who keeps it hidden. */
export const contactOf = ({ name, username, phone, phoneVisible, userId }: Person): Json => ({
  profile: given({ name, username }),
  ...given({ wa_id: phoneVisible ? phone : undefined, user_id: userId }),
});

export const newMessageId = (): string =>
  `wamid.${Buffer.from(`HBgL${randomBytes(24).toString('hex')}`).toString('base64')}`;

export interface StatusOf {
  readonly sent: Sent;
  readonly status: StatusName;
  readonly at: Date;
  readonly fault?: GraphFault;
}

/** The value of a change that tells what became of a message. */
export function statusValue({ sent, status, at, fault }: StatusOf): Json {
  const { person } = sent;
  return given({
    contacts: status === 'failed' || person === undefined ? undefined : [contactOf(person)],
    statuses: [
      given({
        id: sent.id,
        status,
        timestamp: inSeconds(at),
        recipient_id: sent.to,
        recipient_user_id: person?.userId ?? sent.recipient,
        recipient_type: 'individual',
        pricing: status === 'failed' || status === 'read' ? undefined : pricingOf(sent),
        errors: fault === undefined ? undefined : [statusError(fault)],
        biz_opaque_callback_data: sent.bizData,
      }),
    ],
  });
}

const pricingOf = ({ type }: Sent): Json => ({
  billable: true,
  pricing_model: 'PMP',
  type: 'regular',
  category: type === 'template' ? 'utility' : 'service',
});
