import { checkInteractive } from './check-interactive.ts';
import {
  checkKnown,
  checkList,
  checkObject,
  checkOptionalText,
  checkText,
  firstFault,
  missing,
  wrong,
  type Check,
} from './checks.ts';
import { fault } from './graph-fault.ts';
import { jsonOf, listOf, type Json } from './meta-json.ts';

export interface MessageRules {
  /** Approved templates: name, languages and how many parameters their text takes. */
  readonly templates: readonly TemplateRule[] | 'any';
  readonly isMedia: (id: string) => boolean;
}

export interface TemplateRule {
  readonly name: string;
  readonly languages: readonly string[];
  readonly parameters?: number;
}

const envelopeKeys = [
  'messaging_product',
  'recipient_type',
  'to',
  'recipient',
  'type',
  'context',
  'biz_opaque_callback_data',
];

/** The body of `POST /{phone-number-id}/messages`, as strictly as Meta documents it. */
export function checkMessage(body: Json, rules: MessageRules): Check {
  const type = body['type'] ?? 'text';
  const content = typeof type === 'string' ? contentChecks[type] : undefined;
  return firstFault([
    () => checkProduct(body),
    () => checkRecipient(body),
    () => (content === undefined ? fault(100, 'Param type must be one of the supported message types.') : null),
    () => checkKnown('message', body, [...envelopeKeys, String(type)]),
    () => checkOptionalText('biz_opaque_callback_data', body['biz_opaque_callback_data'], { most: 512, code: 100 }),
    () =>
      body['context'] === undefined
        ? null
        : checkText('context.message_id', jsonOf(body['context'])['message_id'], { most: 200 }),
    () => (type === 'contacts' ? null : checkObject(String(type), body[String(type)])),
    () => content?.(jsonOf(body[String(type)]), rules, body) ?? null,
  ]);
}

export const checkProduct = (body: Json): Check =>
  body['messaging_product'] === 'whatsapp' ? null : fault(100, 'The parameter messaging_product is required.');

function checkRecipient({ to, recipient, recipient_type: kind }: Json): Check {
  if (kind !== undefined && kind !== 'individual') return fault(100, 'Param recipient_type must be individual.');
  if (to === undefined && recipient === undefined) return fault(100, 'The parameter to is required.');
  if (to !== undefined && !(typeof to === 'string' && /^\+?\d{5,20}$/.test(to)))
    return fault(100, 'Param to must be a phone number.');
  if (recipient !== undefined && !(typeof recipient === 'string' && userIdForm.test(recipient)))
    return fault(100, 'Param recipient must be a business-scoped user id.');
  return null;
}

const userIdForm = /^[A-Z]{2}\.(ENT\.)?[A-Za-z0-9]{1,128}$/;

type ContentCheck = (content: Json, rules: MessageRules, body: Json) => Check;

const mediaCheck =
  (captioned: boolean): ContentCheck =>
  ({ id, link, caption }, { isMedia }) =>
    firstFault([
      () => (id === undefined && link === undefined ? missing('id or link') : null),
      () => (typeof id === 'string' && !isMedia(id) ? wrong('id', 'Media ID does not exist.') : null),
      () => (caption !== undefined && !captioned ? fault(100, 'Unexpected key "caption".') : null),
      () => checkOptionalText('caption', caption, { most: 1024 }),
    ]);

const contentChecks: Record<string, ContentCheck> = {
  text: (text) =>
    firstFault([
      () => checkKnown('text', text, ['body', 'preview_url']),
      () => checkText("text['body']", text['body'], { most: 4096, code: 100 }),
      () => checkFlag("text['preview_url']", text['preview_url']),
    ]),
  interactive: checkInteractive,
  template: (template, { templates }) => checkTemplate(template, templates),
  image: mediaCheck(true),
  video: mediaCheck(true),
  document: mediaCheck(true),
  audio: mediaCheck(false),
  sticker: mediaCheck(false),
  location: ({ latitude, longitude }) =>
    firstFault([() => checkNumber('latitude', latitude, 90), () => checkNumber('longitude', longitude, 180)]),
  contacts: (_, __, body) => checkList('contacts', body['contacts'], 1, 257),
  reaction: ({ message_id: id, emoji }) =>
    firstFault([
      () => checkText('reaction.message_id', id, { most: 200 }),
      () => checkText('emoji', emoji, { most: 20, least: 0 }),
    ]),
};

const checkFlag = (at: string, value: unknown): Check =>
  value === undefined || typeof value === 'boolean' ? null : fault(100, `Param ${at} must be a boolean.`);

function checkNumber(at: string, value: unknown, most: number): Check {
  if (value === undefined) return missing(at);
  return Math.abs(Number(value)) <= most ? null : wrong(at, 'Not a coordinate.');
}

const ruleOf = (name: string, templates: readonly TemplateRule[]): TemplateRule =>
  templates.find((one) => one.name === name) ?? { name, languages: [] };

function checkTemplate({ name, language, components }: Json, templates: MessageRules['templates']): Check {
  const { code } = jsonOf(language);
  const parameters = listOf(components)
    .map(jsonOf)
    .filter((component) => component['type'] === 'body')
    .flatMap((component) => listOf(component['parameters']).map(jsonOf));
  const known = templates === 'any' ? null : ruleOf(String(name), templates);
  return firstFault([
    () => checkText('template.name', name, { most: 512 }),
    () => checkText('template.language.code', code, { most: 20 }),
    () =>
      known === null || known.languages.includes(String(code))
        ? null
        : fault(132001, `template name (${String(name)}) does not exist in ${String(code)}`),
    () =>
      known === null || parameters.length === (known.parameters ?? 0)
        ? null
        : fault(132000, 'body: number of localizable_params does not match'),
    ...parameters.map(
      (parameter) => () => checkText('template parameter', parameter['text'], { most: 1024, code: 132005 }),
    ),
  ]);
}
