import { defined } from '../defined.ts';
import type { Access } from './access.ts';
import { inConversation, type CallParts, type Handle } from './call.ts';
import { parseClientActivity } from './client-activity.ts';
import type { Posted } from './conversations.ts';
import { isRefusal, refusals } from './refusal.ts';
import { readWatermark } from './requests.ts';

export const getActivities = (parts: CallParts): Handle =>
  inConversation(parts, async (call) => {
    const asked = readWatermark(call.query.watermark);
    if (isRefusal(asked)) return asked;
    const set = await parts.log.since(call.conversationId, asked.watermark ?? 0);
    if (set === null) return refusals.unknownConversation;
    return { status: 200, body: { activities: set.activities, watermark: String(set.watermark) } };
  });

/** Answers once the activity is kept; the bot reads it afterwards. */
export const postActivity = (parts: CallParts): Handle =>
  inConversation(parts, async (call, access) => {
    const activity = parseClientActivity(call.body, parts.production);
    if (isRefusal(activity)) return activity;
    if ((activity.attachments ?? []).length > 0) return refusals.malformed('attachments: send files to /upload');
    const posted = await parts.conversations.post(call.conversationId, { activity, ...boundUser(access) });
    return isRefusal(posted) ? posted : { status: 200, body: posted };
  });

/** The token's user is who speaks, whatever the activity says. */
export const boundUser = (access: Access): Pick<Posted, 'user'> => {
  if (access.kind === 'secret') return {};
  const { user, userName } = access.claims;
  return { user: { id: user, ...defined({ name: userName }) } };
};
