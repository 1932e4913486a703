import { z } from 'zod';
import { defined } from '../../defined.ts';
import type { Sender } from '../received.ts';
import { maybe, maybeId, maybeList } from './lenient.ts';

const contactSchema = maybe(z.object({ wa_id: maybeId, user_id: maybeId }));
const namedSchema = maybe(z.object({ from: maybeId, from_user_id: maybeId }));

/** The profile's name is left where it is: nobody needs it. */
export const readContacts = (contacts: unknown): Sender[] =>
  maybeList.parse(contacts).map((contact) => {
    const { wa_id, user_id } = contactSchema.parse(contact) ?? {};
    return senderOf(user_id, wa_id);
  });

/**
 * Who sent the message at `index` of `count`: its own fields, completed by the contact that agrees with one of them. A contact
 * counts by its place only when nothing in it speaks against that: somebody else's id must never be taken. Null when nobody is named.
 */
export const readSender = (
  message: unknown,
  contacts: readonly Sender[],
  index: number,
  count: number,
): Sender | null => {
  const { from, from_user_id } = namedSchema.parse(message) ?? {};
  const named = senderOf(from_user_id, from);
  const placed = contacts.length === count ? contacts[index] : contacts.length === 1 ? contacts[0] : undefined;
  const contact = contacts.find((one) => agrees(one, named)) ?? (placed && !differs(placed, named) ? placed : {});
  const sender = { ...contact, ...named };
  return sender.userId === undefined && sender.phone === undefined ? null : sender;
};

/** Digits are a phone number; a business-scoped user id starts with a country (`NL.1349…`), also where a number was expected. */
export const senderOf = (userId: string | undefined, phone: string | undefined): Sender => {
  const digits = phone?.replace(/^\+/, '').replace(/[ ()-]/g, '') ?? '';
  return {
    ...defined({ userId: userId ?? (isUserId.test(phone ?? '') ? phone : undefined) }),
    ...(/^\d{5,20}$/.test(digits) ? { phone: digits } : {}),
  };
};

const isUserId = /^[A-Z]{2}\.[A-Za-z0-9.]{1,140}$/;

const agrees = (one: Sender, other: Sender): boolean =>
  !differs(one, other) && (isSame(one.userId, other.userId) || isSame(one.phone, other.phone));

const differs = (one: Sender, other: Sender): boolean =>
  isOther(one.userId, other.userId) || isOther(one.phone, other.phone);

const isSame = (one: string | undefined, other: string | undefined): boolean => one !== undefined && one === other;
const isOther = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other;
