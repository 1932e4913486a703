import { z } from 'zod';
import { checkStart } from '../start-event.ts';
import { cutText, largestBesideTextCharacters } from '../channel-limits.ts';
import { isShallow, plainJson } from './plain-json.ts';
import { refusals, type Refusal } from './refusal.ts';

const label = z.string().max(200);
const localInstant = z.iso.datetime({ offset: true, local: true });

/**
 * The fields that a client may set; all others are dropped, among them `serviceUrl`, `recipient`, `id`,
 * `timestamp` and `conversation`, which only the channel knows.
 */
const clientActivitySchema = z.object({
  type: z.enum(['message', 'typing', 'event']),
  from: z.object({ id: label, name: label.nullish() }),
  text: z.string().nullish(),
  textFormat: z.enum(['plain', 'markdown', 'xml']).nullish(),
  locale: label.nullish(),
  localTimestamp: localInstant.nullish(),
  localTimezone: label.nullish(),
  name: label.nullish(),
  value: plainJson.nullish(),
  channelData: plainJson.nullish(),
  entities: z
    .array(z.looseObject({ type: label }))
    .max(50)
    .refine(isShallow)
    .nullish(),
  attachments: z.array(z.unknown()).nullish(),
});
export type ClientActivity = z.infer<typeof clientActivitySchema>;

/** What a client posted, or why not. `production` refuses a reference date in the event `start`. */
export const parseClientActivity = (body: unknown, production: boolean): ClientActivity | Refusal => {
  const parsed = clientActivitySchema.safeParse(body);
  if (!parsed.success) return refusals.malformed(`${fieldOf(parsed.error)} is missing or not valid`);
  const activity = parsed.data;
  if (isTooLarge(activity)) return refusals.tooLarge;
  return refuseEvent(activity, production) ?? { ...activity, text: cut(activity.text), channelData: open(activity) };
};

const isTooLarge = ({ value, channelData, entities }: ClientActivity): boolean =>
  JSON.stringify([value, channelData, entities]).length > largestBesideTextCharacters;

/** A browser must not be able to play the desk. */
const refuseEvent = ({ type, name, value }: ClientActivity, production: boolean): Refusal | null => {
  if (type !== 'event') return null;
  if (name == null || name === '') return refusals.malformed('name is missing');
  if (/^handoff\b/i.test(name)) return refusals.malformed('name: clients may not send handoff events');
  if (name !== 'start') return null;
  const check = checkStart(value, 'value', production);
  return check.ok ? null : refusals.malformed(check.message);
};

const fieldOf = (error: z.ZodError): string => {
  const path = error.issues[0]?.path.join('.') ?? '';
  return path === '' ? 'the activity' : path;
};

const cut = (text: string | null | undefined) => (text == null ? text : cutText(text));

/** Only the bot and the desk may say these about a message. */
const staffKeys = ['question', 'confirm', 'assessment', 'handoff', 'menu'];

const open = ({ channelData }: ClientActivity): unknown =>
  typeof channelData === 'object' && channelData !== null && !Array.isArray(channelData)
    ? Object.fromEntries(Object.entries(channelData).filter(([key]) => !staffKeys.includes(key)))
    : channelData;
