/** A message as it looks on the phone: words, `[buttons]`, `(footer)`, `≡ list`. */
import { jsonOf, listOf, textOf, type Json } from '../../src/commands/loopback-graph/meta-json.ts';

export function bubble({ body }: { readonly body: Json }): string {
  const interactive = jsonOf(body['interactive']);
  const action = jsonOf(interactive['action']);
  const words = textOf(jsonOf(body['text'])['body']) ?? textOf(jsonOf(interactive['body'])['text']);
  const template = textOf(jsonOf(body['template'])['name']);
  const footer = textOf(jsonOf(interactive['footer'])['text']);
  const buttons = listOf(action['buttons']).map((button) => `[${textIn(jsonOf(button)['reply'], 'title')}]`);
  const rows = listOf(action['sections'])
    .flatMap((section) => listOf(jsonOf(section)['rows']))
    .map(rowOf);
  return [
    words ?? (template === undefined ? '' : `template ${template}`),
    ...(footer === undefined ? [] : [`(${footer})`]),
    ...(buttons.length === 0 ? [] : [buttons.join(' ')]),
    ...(rows.length === 0 ? [] : [`≡ ${textIn(action, 'button')}`, ...rows]),
  ].join('\n');
}

function rowOf(row: unknown): string {
  const described = textIn(row, 'description');
  return `  • ${textIn(row, 'title')}${described === '' ? '' : ` – ${described}`}`;
}

const textIn = (value: unknown, key: string): string => textOf(jsonOf(value)[key]) ?? '';
