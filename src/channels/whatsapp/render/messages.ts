/** The forms of the Cloud API. */
import type { Button, Interactive, Message, Row } from '../outgoing.ts';
import { longest } from './limits.ts';
import type { Layout, Shown } from './options.ts';
import { splitText } from './split-text.ts';

/** None for an empty text. Without previews: a link is no picture in the middle of a talk about money. */
export const textMessages = (text: string): Message[] =>
  splitText(text, longest.text).map((body) => ({ type: 'text', text: { body, preview_url: false } }));

export const callToAction = (text: string, title: string, url: string): Interactive => ({
  type: 'cta_url',
  body: { text },
  action: { name: 'cta_url', parameters: { display_text: title, url } },
});

export const locationRequest = (text: string): Interactive => ({
  type: 'location_request_message',
  body: { text },
  action: { name: 'send_location' },
});

/** @param button what opens the list */
export function choicesUnder(
  text: string,
  layout: Exclude<Layout, { kind: 'text' }>,
  { ref, button }: { ref: string; button: string },
): Interactive {
  const body = { text };
  if (layout.kind === 'list')
    return { type: 'list', body, action: { button, sections: [{ rows: layout.shown.map((one) => row(one, ref)) }] } };
  return {
    type: 'button',
    body,
    ...(layout.footer !== null && { footer: { text: layout.footer } }),
    action: { buttons: layout.shown.map((one) => reply(one, ref)) },
  };
}

const idOf = ({ index }: Shown, ref: string): string => `${ref}:${String(index)}`;

const reply = (one: Shown, ref: string): Button => ({ type: 'reply', reply: { id: idOf(one, ref), title: one.label } });

const row = (one: Shown, ref: string): Row => ({
  id: idOf(one, ref),
  title: one.label,
  ...(one.label !== one.title && { description: one.title }),
});
