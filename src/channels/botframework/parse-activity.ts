import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { cutText } from '../channel-limits.ts';
import { checkStart } from '../start-event.ts';

export type ParsedActivity = { ok: true; activity: Activity } | { ok: false; message: string };

const account = z.looseObject({ id: z.string() });
const instant = z.coerce.date();

/** What the SDK and the bot rely on; all else passes through as it came. */
const shape = z.looseObject({
  type: z.string().min(1),
  conversation: account,
  channelId: z.string().min(1),
  from: account,
  recipient: account.optional(),
  serviceUrl: z.url(),
  id: z.string().optional(),
  text: z.string().transform(cutText).nullish(),
  timestamp: instant.optional(),
  localTimestamp: instant.optional(),
  name: z.string().nullish(),
  locale: z.string().nullish(),
});
const isActivity = z.custom<Activity>((value) => shape.safeParse(value).success);

export const parseActivity = (body: unknown, production: boolean): ParsedActivity => {
  const parsed = shape.safeParse(body);
  if (!parsed.success)
    return {
      ok: false,
      message: `${parsed.error.issues[0]?.path.join('.') || 'the activity'} is missing or not valid`,
    };
  const { type, name, value } = parsed.data;
  const check = type === 'event' && name === 'start' ? checkStart(value, 'value', production) : null;
  if (check !== null && !check.ok) return check;
  return { ok: true, activity: isActivity.parse(parsed.data) };
};
