import { z } from 'zod';
import type { Message } from '../outgoing.ts';

const text = z.strictObject({ text: z.string() });
const row = z.strictObject({ id: z.string(), title: z.string(), description: z.string().exactOptional() });
const button = z.strictObject({
  type: z.literal('reply'),
  reply: z.strictObject({ id: z.string(), title: z.string() }),
});
const parameter = z.strictObject({ type: z.literal('text'), text: z.string() });

const interactive = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('button'),
    body: text,
    footer: text.exactOptional(),
    action: z.strictObject({ buttons: z.array(button) }),
  }),
  z.strictObject({
    type: z.literal('list'),
    body: text,
    footer: text.exactOptional(),
    action: z.strictObject({ button: z.string(), sections: z.array(z.strictObject({ rows: z.array(row) })) }),
  }),
  z.strictObject({
    type: z.literal('cta_url'),
    body: text,
    action: z.strictObject({
      name: z.literal('cta_url'),
      parameters: z.strictObject({ display_text: z.string(), url: z.string() }),
    }),
  }),
  z.strictObject({
    type: z.literal('location_request_message'),
    body: text,
    action: z.strictObject({ name: z.literal('send_location') }),
  }),
]);

/** A message as it is kept until it has arrived. */
export const messageSchema: z.ZodType<Message> = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('text'),
    text: z.strictObject({ body: z.string(), preview_url: z.literal(false) }),
  }),
  z.strictObject({ type: z.literal('interactive'), interactive }),
  z.strictObject({
    type: z.literal('template'),
    template: z.strictObject({
      name: z.string(),
      language: z.strictObject({ code: z.string() }),
      components: z.array(z.strictObject({ type: z.literal('body'), parameters: z.array(parameter) })).exactOptional(),
    }),
  }),
]);
