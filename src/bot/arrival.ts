/** How a message came in, beside its words: what channels tell of it in their activity. */
import type { Activity, Attachment } from 'botbuilder';
import { z } from 'zod';
import { unreadableKinds, type Message, type UnreadableKind } from '../dialogs/turn-types.ts';

type Arrival = Pick<Message, 'channelId' | 'unreadable' | 'late' | 'heard' | 'oldButton' | 'municipality'>;

/** `channelData.whatsapp`; what cannot be read of it counts as not said. Only our own adapter may say it. */
const whatsAppSchema = z.object({
  unreadable: z.enum(unreadableKinds).optional().catch('unknown'),
  mediaId: z.string().min(1).optional().catch(undefined),
  late: z.literal(true).optional().catch(undefined),
  heard: z.literal(true).optional().catch(undefined),
  oldButton: z.literal(true).optional().catch(undefined),
  /** Something was taken out of the words before they came here. */
  masked: z.literal(true).optional().catch(undefined),
  /** The municipality whose number it was sent to. */
  municipality: z.string().optional().catch(undefined),
});
type WhatsAppData = z.infer<typeof whatsAppSchema>;

/** @param canKeep whether there is anyone to keep media; without, none is offered to be shown */
export function arrivalOf(activity: Partial<Activity>, canKeep: boolean): Arrival {
  const { channelId } = activity;
  const data = whatsAppDataOf(activity);
  const what = data.unreadable ?? uploaded(activity);
  const mediaId = canKeep ? data.mediaId : undefined;
  return {
    ...(channelId !== undefined && { channelId }),
    ...(what !== undefined && { unreadable: { what, ...(mediaId !== undefined && { mediaId }) } }),
    ...(data.late === true && { late: data.late }),
    ...(data.heard === true && { heard: data.heard }),
    ...(data.oldButton === true && { oldButton: data.oldButton }),
    ...(data.municipality !== undefined && { municipality: data.municipality }),
  };
}

export const wasMasked = (activity: Partial<Activity>): boolean => whatsAppDataOf(activity).masked === true;

function whatsAppDataOf({ channelId, channelData }: Partial<Activity>): WhatsAppData {
  const parsed = z.object({ whatsapp: whatsAppSchema }).safeParse(channelData);
  return channelId === 'whatsapp' && parsed.success ? parsed.data.whatsapp : {};
}

/** A file from the widget. Some channels send the words once more as an attachment without an address: that is no file. */
function uploaded({ attachments = [] }: Partial<Activity>): UnreadableKind | undefined {
  const file = attachments.find(({ contentUrl }) => contentUrl !== undefined);
  return file === undefined ? undefined : kindOf(file);
}

function kindOf({ contentType }: Attachment): UnreadableKind {
  const kinds: Record<string, UnreadableKind> = { image: 'photo', audio: 'voice', video: 'video' };
  return kinds[String(contentType).split('/')[0] ?? ''] ?? 'file';
}
