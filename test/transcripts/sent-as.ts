/** What a line of a talk is in the widget: `(foto) mijn brief` is a photo with words. */
import type { Activity } from 'botbuilder';

const contentTypes: Readonly<Record<string, string>> = {
  foto: 'image/jpeg',
  spraakbericht: 'audio/ogg',
  video: 'video/mp4',
  bestand: 'application/pdf',
};

export function sentAs(line: string): Partial<Activity> {
  const [, mark, text = line] = /^\(([a-z ]+)\) ?(.*)$/.exec(line) ?? [];
  if (mark === undefined) return { type: 'message', text };
  const contentType = contentTypes[mark];
  if (contentType === undefined) throw new Error(`a talk in the widget knows no (${mark})`);
  return {
    type: 'message',
    text,
    attachments: [{ contentType, contentUrl: 'https://wegwijs.example/upload/1', name: mark }],
  };
}
