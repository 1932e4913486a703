/** A reply of the dialog as a Bot Framework activity in the language of its words; choices are built here, because the SDK would print English. */
import { ActionTypes, ActivityTypes, InputHints, type Activity } from 'botbuilder';
import type { Reply } from '../dialogs/turn-types.ts';

/** @param locale the language of the conversation */
export function activityOf(reply: Reply, locale: string): Partial<Activity> {
  const actions = reply.choices.map((title) => ({ type: ActionTypes.ImBack, title, value: title }));
  return {
    type: ActivityTypes.Message,
    text: reply.text,
    textFormat: 'plain',
    locale: reply.data?.language ?? locale,
    inputHint:
      reply.choices.length > 0 || reply.data?.question !== undefined
        ? InputHints.ExpectingInput
        : InputHints.AcceptingInput,
    ...(actions.length > 0 && { suggestedActions: { to: [], actions } }),
    ...(reply.data !== undefined && { channelData: { ...reply.data } }),
  };
}
