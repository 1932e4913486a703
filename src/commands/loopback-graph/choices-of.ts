import { jsonOf, listOf, textOf, type Json } from './meta-json.ts';

export interface Choice {
  readonly kind: 'button_reply' | 'list_reply';
  readonly id: string;
  readonly title: string;
  readonly description?: string;
}

/** What can be tapped under a message, in order. */
export function choicesOf(body: Json): Choice[] {
  const action = jsonOf(jsonOf(body['interactive'])['action']);
  const buttons = listOf(action['buttons']).map((button) => choice('button_reply', jsonOf(jsonOf(button)['reply'])));
  const rows = listOf(action['sections']).flatMap((section) => listOf(jsonOf(section)['rows']));
  return [...buttons, ...rows.map((row) => choice('list_reply', jsonOf(row)))];
}

function choice(kind: Choice['kind'], { id, title, description }: Json): Choice {
  const told = textOf(description);
  return {
    kind,
    id: textOf(id) ?? '',
    title: textOf(title) ?? '',
    ...(told === undefined ? {} : { description: told }),
  };
}

/** By place, from 0, or by title. @throws CHOICE_UNKNOWN */
export function pick(body: Json, which: number | string): Choice {
  const choices = choicesOf(body);
  const found = typeof which === 'number' ? choices[which] : choices.find(({ title }) => title === which);
  if (found === undefined)
    throw new Error(`CHOICE_UNKNOWN: ${String(which)}; there is ${choices.map(({ title }) => title).join(', ')}`);
  return found;
}
