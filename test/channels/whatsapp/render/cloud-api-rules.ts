/** What the Cloud API refuses, or a phone shows badly, of a message. */
import type { Interactive, Message } from '../../../../src/channels/whatsapp/outgoing.ts';

/** Empty when the message can go out. Every length counts in UTF-16 and in characters. */
export function problemsOf(message: Message): string[] {
  if (message.type === 'text') return within('text', message.text.body, 4096);
  if (message.type === 'template') return ['a template'];
  const { interactive } = message;
  const footer = 'footer' in interactive && interactive.footer !== undefined ? interactive.footer.text : null;
  return [
    ...within('body', interactive.body.text, 1024),
    ...(footer === null ? [] : within('footer', footer, 60)),
    ...actionProblems(interactive),
  ];
}

/** What can be tapped. */
export function tappable(message: Message): { id: string; title: string; description?: string }[] {
  if (message.type !== 'interactive') return [];
  const { interactive } = message;
  if (interactive.type === 'button') return interactive.action.buttons.map(({ reply }) => reply);
  return interactive.type === 'list' ? interactive.action.sections.flatMap(({ rows }) => [...rows]) : [];
}

export const bodyOf = (message: Message): string =>
  message.type === 'text' ? message.text.body : message.type === 'interactive' ? message.interactive.body.text : '';

function actionProblems(interactive: Interactive): string[] {
  const message: Message = { type: 'interactive', interactive };
  const taps = tappable(message);
  const different = (values: readonly string[]): string[] =>
    new Set(values.map((value) => value.toLowerCase())).size === values.length ? [] : [`two are one: ${values.join()}`];
  const all = [...different(taps.map(({ id }) => id)), ...different(taps.map(({ title }) => title))];
  if (interactive.type === 'button')
    return [
      ...(taps.length >= 1 && taps.length <= 3 ? [] : [`${String(taps.length)} buttons`]),
      ...taps.flatMap(({ id, title }) => [...within('id', id, 256), ...oneLine('button', title, 20)]),
      ...all,
    ];
  if (interactive.type === 'list')
    return [
      ...(taps.length >= 1 && taps.length <= 10 ? [] : [`${String(taps.length)} rows`]),
      ...within('list button', interactive.action.button, 20),
      ...taps.flatMap(({ id, title, description }) => [
        ...within('id', id, 200),
        ...oneLine('row', title, 24),
        ...(description === undefined ? [] : oneLine('description', description, 72)),
      ]),
      ...all,
    ];
  if (interactive.type === 'cta_url') return oneLine('link', interactive.action.parameters.display_text, 20);
  return [];
}

const within = (what: string, text: string, most: number): string[] => [
  ...(text.length <= most && [...text].length <= most ? [] : [`${what} of ${String(text.length)}: ${text}`]),
  ...(text.trim() === text && text !== '' ? [] : [`${what} is empty or has edges: "${text}"`]),
];

const oneLine = (what: string, text: string, most: number): string[] => [
  ...within(what, text, most),
  ...(/[\n*~`]|(?<!\S)_|_(?!\S)/.test(text) ? [`${what} has markup: ${text}`] : []),
];
