import { z } from 'zod';
import { defined } from '../../defined.ts';
import type { Content, MediaKind } from '../received.ts';
import { keptWords, maybe, maybeId, maybeText } from './lenient.ts';

export interface ReadContent {
  readonly content: Content;
  readonly masked: boolean;
}

const fileSchema = maybe(
  z.object({ id: maybeId, mime_type: maybeText, caption: maybeText, voice: maybe(z.boolean()) }),
);
const chosenSchema = maybe(z.object({ id: maybeText, title: maybeText }));
const namesMessage = maybe(z.object({ original_message_id: maybeId, message_id: maybeId, id: maybeId }));

/** What is read of a message besides who sent it when. All else that Meta writes is passed over. */
const messageSchema = z.object({
  type: maybeText,
  text: maybe(z.object({ body: maybeText })),
  interactive: maybe(z.object({ type: maybeText, button_reply: chosenSchema, list_reply: chosenSchema })),
  button: maybe(z.object({ payload: maybeText, text: maybeText })),
  image: fileSchema,
  video: fileSchema,
  document: fileSchema,
  audio: fileSchema,
  sticker: fileSchema,
  reaction: maybe(z.object({ message_id: maybeId, emoji: maybeText })),
  unsupported: maybe(z.object({ type: maybeText })),
  context: namesMessage,
  edit: namesMessage,
  revoke: namesMessage,
});
type Message = z.infer<typeof messageSchema>;

/** What a message says. Null when it is not even an object; a kind that is new, or not as expected, is `unknown`. */
export const readContent = (message: unknown): ReadContent | null => {
  const parsed = messageSchema.safeParse(message);
  if (!parsed.success) return null;
  const type = parsed.data.type ?? '';
  const read = Object.hasOwn(readers, type) ? readers[type]?.(parsed.data) : undefined;
  return read ?? plain(unknown(type));
};

type Reader = (message: Message) => ReadContent | undefined;

/** Text that is an edit or a withdrawal is not said anew, whatever its type says. */
const readText: Reader = (message) => {
  if (message.revoke !== undefined) return readRevoke(message);
  if (message.edit !== undefined) return plain({ kind: 'edited' });
  if (message.text?.body === undefined) return undefined;
  const { text, masked } = keptWords(message.text.body);
  return { content: { kind: 'text', text }, masked };
};

const readInteractive: Reader = ({ interactive, context }) => {
  const chosen = interactive?.button_reply ?? interactive?.list_reply;
  if (chosen === undefined) return plain(unknown(interactive?.type ?? 'interactive'));
  return tapped(chosen.id, chosen.title, context?.id);
};

/** The id is ours and stays whole: a row of digits in it is nobody's number. */
const tapped = (
  id: string | undefined,
  title: string | undefined,
  repliesTo: string | undefined,
): ReadContent | undefined => {
  const says = title ?? id;
  if (says === undefined) return undefined;
  const { text, masked } = keptWords(says);
  return { content: { kind: 'tapped', id: id?.slice(0, 256) ?? text, title: text, ...defined({ repliesTo }) }, masked };
};

const readFile =
  (field: MediaKind & keyof Message): Reader =>
  (message) => {
    const file = message[field];
    if (file?.id === undefined) return undefined;
    const what = field === 'audio' && file.voice === true ? 'voice' : field;
    const caption = file.caption === undefined ? undefined : keptWords(file.caption);
    const contentType = file.mime_type?.slice(0, 100);
    const content: Content = {
      kind: 'media',
      what,
      mediaId: file.id,
      ...defined({ contentType, caption: caption?.text }),
    };
    return { content, masked: caption?.masked ?? false };
  };

const readRevoke: Reader = ({ revoke, context }) => {
  const messageId = revoke?.original_message_id ?? revoke?.message_id ?? revoke?.id ?? context?.id;
  return plain({ kind: 'deleted', ...defined({ messageId }) });
};

/** Without the message that it is about it is still a reaction: it must not wake the bot. */
const readReaction: Reader = ({ reaction }) =>
  plain({
    kind: 'reaction',
    messageId: reaction?.message_id ?? '',
    ...defined({ emoji: reaction?.emoji?.slice(0, 32) }),
  });

const readUnsupported: Reader = (message) => {
  const what = message.unsupported?.type ?? 'unsupported';
  if (/^(edit|edited|message_edit)$/.test(what)) return plain({ kind: 'edited' });
  return /^(revoke|revoked|delete|deleted)$/.test(what) ? readRevoke(message) : plain(unknown(what));
};

const plain = (content: Content): ReadContent => ({ content, masked: false });

/** Only what looks like a type: whatever else stands there is not kept. */
const unknown = (type: string): Content => ({ kind: 'unknown', type: /^[\w.-]{1,40}$/.test(type) ? type : '' });

const readers: Readonly<Record<string, Reader>> = {
  text: readText,
  interactive: readInteractive,
  button: ({ button, context }) => tapped(button?.payload, button?.text, context?.id),
  image: readFile('image'),
  video: readFile('video'),
  document: readFile('document'),
  audio: readFile('audio'),
  sticker: readFile('sticker'),
  location: () => plain({ kind: 'location' }),
  contacts: () => plain({ kind: 'contact' }),
  reaction: readReaction,
  unsupported: readUnsupported,
  edit: () => plain({ kind: 'edited' }),
  revoke: readRevoke,
};
