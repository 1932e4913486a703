import type { Access } from './access.ts';
import { boundUser } from './activity-calls.ts';
import { inConversation, type Answer, type Call, type CallParts, type Handle } from './call.ts';
import { parseClientActivity, type ClientActivity } from './client-activity.ts';
import { readUpload, type ReadUpload } from './read-upload.ts';
import { isRefusal, refusals, type Refusal } from './refusal.ts';
import type { Upload, UploadStore } from '../upload-store.ts';

export interface UploadCallParts extends CallParts {
  uploads: UploadStore;
  /** Says whether a file may be kept: the place for a virus scanner. */
  acceptUpload: (bytes: Buffer) => Promise<boolean>;
  now: () => Date;
}

/** Files become attachments of one message; they are kept for a day. */
export const postUpload = (parts: UploadCallParts): Handle =>
  inConversation(parts, async (call, access) => {
    const read = await readUpload({ ...call, bytes: Buffer.isBuffer(call.body) ? call.body : Buffer.alloc(0) });
    if (isRefusal(read)) return read;
    const activity = parseClientActivity(spokenBy(call, read), parts.production);
    if (isRefusal(activity)) return activity;
    return keepAndPost(parts, call, access, activity, read.files);
  });

/** The address is its own key, as an image in a page cannot send a token: signed, for this file, for a day. */
export const readFile = async (parts: UploadCallParts, call: Call): Promise<Upload | Refusal> => {
  const verified = parts.tokens.file.verify(typeof call.query.t === 'string' ? call.query.t : '');
  if (verified.kind === 'expired') return refusals.tokenExpired;
  if (verified.kind === 'invalid') return refusals.unauthorized;
  const { conv, file } = verified.claims;
  if (conv !== call.conversationId || file !== call.fileId) return refusals.otherConversation;
  return (await parts.uploads.get(call.fileId)) ?? refusals.unknownAddress;
};

const spokenBy = ({ query }: Call, { activity }: ReadUpload): unknown => {
  const from = { id: typeof query.userId === 'string' ? query.userId : '' };
  return typeof activity === 'object' && activity !== null ? { from, ...activity } : { type: 'message', from };
};

const keepAndPost = async (
  parts: UploadCallParts,
  call: Call,
  access: Access,
  activity: ClientActivity,
  files: ReadUpload['files'],
): Promise<Answer | Refusal> => {
  for (const { bytes } of files) if (!(await parts.acceptUpload(bytes))) return refusals.fileKind;
  const attachments = await Promise.all(files.map((file) => keep(parts, call, file)));
  const posted = await parts.conversations.post(call.conversationId, { activity, attachments, ...boundUser(access) });
  return isRefusal(posted) ? posted : { status: 200, body: posted };
};

const keep = async (
  { uploads, tokens, now }: UploadCallParts,
  { conversationId, baseUrl }: Call,
  file: ReadUpload['files'][number],
) => {
  const id = await uploads.save({ ...file, conversationId, savedAt: now().toISOString() });
  const ticket = tokens.file.sign({ conv: conversationId, file: id });
  const contentUrl = `${baseUrl}/v3/directline/conversations/${conversationId}/files/${id}?t=${ticket}`;
  return { contentType: file.contentType, name: file.name, contentUrl };
};
