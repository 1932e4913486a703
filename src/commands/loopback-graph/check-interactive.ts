import {
  checkKnown,
  checkList,
  checkObject,
  checkOptionalText,
  checkText,
  checkUnique,
  firstFault,
  wrong,
  type Check,
} from './checks.ts';
import { fault } from './graph-fault.ts';
import { jsonOf, listOf, type Json } from './meta-json.ts';

const mostBody = { most: 1024 };
const mostTitle = 24;
const mostRows = 10;

export function checkInteractive(interactive: Json): Check {
  const action = jsonOf(interactive['action']);
  const byType: Record<string, (() => Check)[]> = {
    button: [() => checkButtons(action)],
    list: [() => checkListAction(action), () => checkTextHeader(interactive['header'])],
    cta_url: [() => checkLink(action), () => checkTextHeader(interactive['header'])],
    location_request_message: [() => checkNamed(action, 'send_location')],
    request_contact_info: [() => checkNamed(action, 'request_contact_info')],
  };
  const type = interactive['type'];
  if (type === undefined) return checkText('interactive.type', type, mostBody);
  const own = typeof type === 'string' ? byType[type] : undefined;
  if (own === undefined) return wrong('interactive.type', 'Unsupported interactive type.');
  return firstFault([
    () => checkKnown('interactive', interactive, ['type', 'header', 'body', 'footer', 'action']),
    () => checkObject('interactive.body', interactive['body']),
    () => checkText('interactive.body.text', jsonOf(interactive['body'])['text'], mostBody),
    () => checkFooter(interactive['footer']),
    () => checkHeader(interactive['header']),
    () => checkObject('interactive.action', interactive['action']),
    ...own,
  ]);
}

const checkFooter = (footer: unknown): Check =>
  footer === undefined ? null : checkText('interactive.footer.text', jsonOf(footer)['text'], { most: 60 });

const headerTypes = ['text', 'image', 'video', 'document'];

function checkHeader(header: unknown): Check {
  if (header === undefined) return null;
  const { type, text } = jsonOf(header);
  if (typeof type !== 'string' || !headerTypes.includes(type)) return wrong('interactive.header.type', 'Unknown type.');
  return type === 'text' ? checkText('interactive.header.text', text, { most: 60 }) : null;
}

const checkTextHeader = (header: unknown): Check =>
  header === undefined || jsonOf(header)['type'] === 'text'
    ? null
    : wrong('interactive.header.type', 'Only a text header is allowed here.');

function checkButtons(action: Json): Check {
  const buttons = listOf(action['buttons']).map(jsonOf);
  const replies = buttons.map((button) => jsonOf(button['reply']));
  return firstFault([
    () => checkList('interactive.action.buttons', action['buttons'], 1, 3),
    ...buttons.map(
      (button) => () =>
        button['type'] === 'reply' ? null : wrong('interactive.action.buttons.type', 'Must be reply.'),
    ),
    ...replies.map((reply) => () => checkId('button reply id', reply['id'], 256)),
    ...replies.map((reply) => () => checkTitle('button title', reply['title'], 20)),
    () =>
      checkUnique(
        'button title',
        replies.map((reply) => reply['title']),
      ),
    () =>
      checkUnique(
        'button reply id',
        replies.map((reply) => reply['id']),
      ),
  ]);
}

function checkListAction(action: Json): Check {
  const sections = listOf(action['sections']).map(jsonOf);
  const rows = sections.flatMap((section) => listOf(section['rows']).map(jsonOf));
  const sectionTitle = { most: mostTitle, least: sections.length > 1 ? 1 : 0 };
  return firstFault([
    () => checkKnown('interactive.action', action, ['button', 'sections']),
    () => checkTitle('interactive.action.button', action['button'], 20),
    () => checkList('interactive.action.sections', action['sections'], 1, 10),
    ...sections.map(
      ({ title }) =>
        () =>
          sections.length > 1 || title !== undefined ? checkText('section title', title, sectionTitle) : null,
    ),
    ...sections.map((section) => () => checkList('section rows', section['rows'], 1, mostRows)),
    () =>
      rows.length > mostRows
        ? wrong('interactive.action', `Total row count exceed max allowed count: ${String(mostRows)}`)
        : null,
    ...rows.map((row) => () => checkKnown('row', row, ['id', 'title', 'description'])),
    ...rows.map((row) => () => checkId('row id', row['id'], 200)),
    ...rows.map((row) => () => checkText('row title', row['title'], { most: mostTitle })),
    ...rows.map((row) => () => checkOptionalText('row description', row['description'], { most: 72 })),
    () =>
      checkUnique(
        'row id',
        rows.map((row) => row['id']),
      ),
  ]);
}

function checkLink(action: Json): Check {
  const parameters = jsonOf(action['parameters']);
  const { url } = parameters;
  return firstFault([
    () => checkNamed(action, 'cta_url'),
    () => checkObject('interactive.action.parameters', action['parameters']),
    () => checkTitle('display_text', parameters['display_text'], 20),
    () => checkText('url', url, { most: 2000 }),
    () => (typeof url === 'string' && /^https?:\/\/\S+$/.test(url) ? null : wrong('url', 'Not a valid URL.')),
  ]);
}

const checkNamed = (action: Json, name: string): Check =>
  action['name'] === name ? null : fault(131009, `interactive.action.name: must be ${name}.`);

const checkId = (at: string, id: unknown, most: number): Check =>
  firstFault([
    () => checkText(at, id, { most }),
    () => (typeof id === 'string' && id !== id.trim() ? wrong(at, 'No spaces at the edges.') : null),
  ]);

/** Titles show as they are: no markup, no line breaks. */
const checkTitle = (at: string, title: unknown, most: number): Check =>
  firstFault([
    () => checkText(at, title, { most }),
    () => (typeof title === 'string' && /[*_~`\n]/.test(title) ? wrong(at, 'No markup or line breaks.') : null),
  ]);
