/** What a line of a talk is as an activity: `(foto) mijn brief` is a photo with a caption, `(oude knop) Ja` an old button. */
import type { Activity } from 'botbuilder';
import type { UnreadableKind } from '../../src/dialogs/turn-types.ts';
import type { Transcript } from './transcript.ts';

const marks: Record<string, { readonly unreadable: UnreadableKind } | { readonly [flag: string]: true }> = {
  foto: { unreadable: 'photo' },
  spraakbericht: { unreadable: 'voice' },
  video: { unreadable: 'video' },
  bestand: { unreadable: 'file' },
  sticker: { unreadable: 'sticker' },
  locatie: { unreadable: 'location' },
  contact: { unreadable: 'contact' },
  gewijzigd: { unreadable: 'edited' },
  onbekend: { unreadable: 'unknown' },
  'oude knop': { oldButton: true },
  laat: { late: true },
};
const withMedia: ReadonlySet<string> = new Set(['foto', 'spraakbericht', 'video', 'bestand', 'sticker']);
const contentTypes: Record<string, string> = { foto: 'image/jpeg', spraakbericht: 'audio/ogg', video: 'video/mp4' };

export function sentAs(line: string, { channel, start }: Transcript, mediaId: string): Partial<Activity> {
  const [, mark = '', text = line] = /^\(([a-z ]+)\) ?(.*)$/.exec(line) ?? [];
  if (mark !== '' && marks[mark] === undefined) throw new Error(`a talk knows no (${mark})`);
  if (channel === 'directline') return { type: 'message', text, ...(withMedia.has(mark) && upload(mark)) };
  const { municipality } = start;
  const whatsapp = {
    ...marks[mark],
    ...(withMedia.has(mark) && { mediaId }),
    ...(municipality !== undefined && { municipality }),
  };
  return { type: 'message', text, channelData: { whatsapp } };
}

const upload = (mark: string): Partial<Activity> => ({
  attachments: [
    {
      contentType: contentTypes[mark] ?? 'application/pdf',
      contentUrl: 'https://wegwijs.example/upload/1',
      name: mark,
    },
  ],
});
