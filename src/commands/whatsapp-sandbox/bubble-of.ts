/** A message of the service as the phone shows it. */
import { choicesOf } from '../loopback-graph/choices-of.ts';
import { jsonOf, listOf, textOf, type Json } from '../loopback-graph/meta-json.ts';
import type { Sent } from '../loopback-graph/sent.ts';
import type { Bubble, Choice, Tick } from './phone-state.ts';

type Content = Pick<Bubble, 'kind' | 'text'> & Partial<Omit<Bubble, 'kind' | 'text'>>;

export const bubbleOf = (sent: Sent): Bubble => ({
  key: sent.id,
  own: false,
  at: sent.at,
  tick: tickOf(sent),
  ...contentOf(sent),
});

/** The furthest that was told; a failure is the last word. */
const tickOf = ({ statuses }: Sent): Tick => {
  const ranked = ['failed', 'read', 'delivered', 'sent'] as const;
  return ranked.find((status) => statuses.includes(status)) ?? 'waiting';
};

function contentOf({ type, body }: Sent): Content {
  if (type === 'text') return { kind: 'text', text: textOf(jsonOf(body['text'])['body']) ?? '' };
  if (type === 'template') return templateOf(jsonOf(body['template']));
  if (type === 'document') return { kind: 'document', text: textOf(jsonOf(body['document'])['caption']) ?? '' };
  return type === 'interactive' ? interactiveOf(body) : { kind: 'unknown', text: type };
}

function templateOf({ name, components }: Json): Content {
  const words = listOf(components)
    .flatMap((component) => listOf(jsonOf(component)['parameters']))
    .flatMap((parameter) => textOf(jsonOf(parameter)['text']) ?? []);
  return { kind: 'template', text: [textOf(name) ?? '', ...words].join('\n') };
}

function interactiveOf(body: Json): Content {
  const { type, body: words, footer, action } = jsonOf(body['interactive']);
  const small = textOf(jsonOf(footer)['text']);
  return {
    kind: 'text',
    text: textOf(jsonOf(words)['text']) ?? '',
    ...(small === undefined ? {} : { footer: small }),
    ...actionOf(String(type), jsonOf(action), choicesOf(body).map(choiceOf)),
  };
}

const choiceOf = ({ title, description }: Choice): Choice => ({
  title,
  ...(description === undefined ? {} : { description }),
});

function actionOf(type: string, action: Json, choices: readonly Choice[]): Partial<Bubble> {
  const { display_text: title, url } = jsonOf(action['parameters']);
  const actions: Record<string, Partial<Bubble>> = {
    button: { buttons: choices },
    list: { list: { button: textOf(action['button']) ?? '', rows: choices } },
    cta_url: { link: { title: textOf(title) ?? '', url: textOf(url) ?? '' } },
    location_request_message: { asksPlace: true },
  };
  return actions[type] ?? {};
}
