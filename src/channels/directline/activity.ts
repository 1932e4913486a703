import type { Activity } from 'botbuilder';
import { z } from 'zod';

/** An activity before it is kept: JSON, `timestamp` an ISO instant. The log gives it its id. */
export const draftSchema = z.looseObject({ type: z.string(), timestamp: z.iso.datetime() });
export type DraftActivity = z.infer<typeof draftSchema>;

/** An activity as it is kept and as clients get it. */
export const loggedActivitySchema = draftSchema.extend({ id: z.string() });
export type LoggedActivity = z.infer<typeof loggedActivitySchema>;

const account = z.object({ id: z.string(), name: z.string(), role: z.string() });
const attachment = z.object({
  contentType: z.string(),
  name: z.string().exactOptional(),
  contentUrl: z.string().exactOptional(),
});

/** What goes to the bot: built by this channel from what a client sent, or read back after a crash. */
const incomingSchema = z.object({
  type: z.string(),
  id: z.string(),
  timestamp: z.iso.datetime(),
  channelId: z.string(),
  serviceUrl: z.string(),
  conversation: z.object({ id: z.string() }),
  from: account,
  recipient: account,
  membersAdded: z.array(account).exactOptional(),
  text: z.string().exactOptional(),
  textFormat: z.string().exactOptional(),
  locale: z.string().exactOptional(),
  localTimestamp: z.string().exactOptional(),
  localTimezone: z.string().exactOptional(),
  name: z.string().exactOptional(),
  value: z.unknown().exactOptional(),
  channelData: z.unknown().exactOptional(),
  entities: z.array(z.looseObject({ type: z.string() })).exactOptional(),
  attachments: z.array(attachment).exactOptional(),
});
export type IncomingActivity = z.infer<typeof incomingSchema>;

/** The SDK's form of an activity that came in. */
export const toTurnActivity = (logged: LoggedActivity): Partial<Activity> => {
  const { timestamp, localTimestamp, conversation, ...rest } = incomingSchema.parse(logged);
  return {
    ...rest,
    timestamp: new Date(timestamp),
    ...(localTimestamp === undefined ? {} : { localTimestamp: new Date(localTimestamp) }),
    conversation: { id: conversation.id, isGroup: false, conversationType: 'personal', name: '' },
  };
};

export const channelId = 'directline';
export const serviceUrl = 'urn:wegwijs:directline';
export const botAccount = { id: 'wegwijs', name: 'Wegwijs', role: 'bot' } as const;
