import { findAccounts } from './accounts.ts';
import { findStreetAddresses } from './addresses.ts';
import { findBsns } from './bsn.ts';
import { findEmails, findPhones } from './contacts.ts';
import { findDocuments } from './documents.ts';
import { plainView, spokenView } from './view.ts';
import type { View } from './view.ts';
import type { Span } from '../spans.ts';

export const maskedKinds = ['bsn', 'phone', 'email', 'account', 'document', 'streetAddress'] as const;
export type MaskedKind = (typeof maskedKinds)[number];

/**
 * The text without what could tell who someone is: BSN, phone number, mail, bank account or card, number of an identity
 * document, street with house number, each replaced by a token like `[bsn]`. `found` names the kinds that were there, each
 * once, in the order of `maskedKinds`. Postcodes, amounts, ages, dates, help lines (112, 113, 0800-…, 14 079) stay.
 * Idempotent, never throws, work linear in the length.
 */
export function mask(text: string): { text: string; found: MaskedKind[] } {
  const found = new Set<MaskedKind>();
  let masked = maskedOnce(text, found);
  // What stood beside a secret is read anew: "123456782 euro.Kerkweg 3" is no amount once the address is gone.
  for (let left = mostReadings, before = text; left > 0 && masked !== before; left -= 1) {
    before = masked;
    masked = maskedOnce(before, found);
  }
  return { text: masked, found: maskedKinds.filter((kind) => found.has(kind)) };
}

const mostReadings = 4;

function maskedOnce(text: string, found: Set<MaskedKind>): string {
  return passes.reduce((masked, [kind, token, read, find]) => {
    const view = read(masked);
    const spans = kind === 'email' || hasDigit.test(view.text) ? find(view.text).map(view.origin) : [];
    if (spans.length > 0) found.add(kind);
    return replaced(masked, spans, token);
  }, text);
}

/** Without a digit only a mail address can be there. */
const hasDigit = /\d/;

/** What holds others comes first: an account holds digits that look like a phone number, a phone number like a BSN. */
const passes: readonly [MaskedKind, string, (text: string) => View, (text: string) => Span[]][] = [
  ['email', '[mail]', plainView, findEmails],
  ['account', '[rekening]', spokenView, findAccounts],
  ['document', '[document]', plainView, findDocuments],
  ['phone', '[telefoon]', spokenView, findPhones],
  ['bsn', '[bsn]', spokenView, findBsns],
  ['streetAddress', '[adres]', spokenView, findStreetAddresses],
];

function replaced(text: string, spans: readonly Span[], token: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (const [start, end] of spans) {
    pieces.push(text.slice(from, start), token);
    from = end;
  }
  return pieces.join('') + text.slice(from);
}
