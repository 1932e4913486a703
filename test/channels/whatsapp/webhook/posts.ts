import { createHmac } from 'node:crypto';

export const appSecret = 'app-secret-test';
export const phoneNumberId = '106500000000001';

export const sign = (bytes: string | Buffer, secret = appSecret): string =>
  `sha256=${createHmac('sha256', secret).update(bytes).digest('hex')}`;

/** As Meta writes it: not an ASCII character in it, and slashes escaped. */
export const asMeta = (json: unknown): string =>
  JSON.stringify(json)
    .replace(/[\u007f-\uffff]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replaceAll('/', '\\/');

export const change = (value: object, field = 'messages'): object => ({
  field,
  value: {
    messaging_product: 'whatsapp',
    metadata: { display_phone_number: '31201234567', phone_number_id: phoneNumberId },
    ...value,
  },
});

export const envelope = (...changes: object[]): object => ({
  object: 'whatsapp_business_account',
  entry: [{ id: 'WABA', changes }],
});

export const contact = { profile: { name: 'Secret Name', username: 'secret' }, wa_id: '31612345678', user_id: 'NL.1' };

export const atSeconds = Math.floor(Date.UTC(2026, 10, 22, 9, 0, 0) / 1000);

/** A message of the contact. */
export const message = (id: string, fields: object): object => ({
  from: '31612345678',
  from_user_id: 'NL.1',
  id,
  timestamp: String(atSeconds),
  ...fields,
});

export const text = (id: string, body: string): object => message(id, { type: 'text', text: { body } });

export const messages = (...list: unknown[]): object => envelope(change({ contacts: [contact], messages: list }));
