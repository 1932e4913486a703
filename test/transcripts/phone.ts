/** The same bot on a phone: what is typed and tapped goes through WhatsApp's reading, what is said through its writing. */
import type { Activity } from 'botbuilder';
import type { BotLogic } from '../../src/bot/bot-logic.ts';
import { createTurnQueue } from '../../src/channels/turn-queue.ts';
import { turnActivity } from '../../src/channels/whatsapp/inbox/turn-activity.ts';
import type { Message, Outgoing } from '../../src/channels/whatsapp/outgoing.ts';
import type { Content, MediaKind } from '../../src/channels/whatsapp/received.ts';
import { createRender } from '../../src/channels/whatsapp/render/render.ts';
import { createSaysOf } from '../../src/channels/whatsapp/render/says.ts';
import type { Resident } from '../../src/channels/whatsapp/residents.ts';
import { WhatsAppAdapter } from '../../src/channels/whatsapp/whatsapp-adapter.ts';
import { choicesOf } from '../../src/commands/loopback-graph/choices-of.ts';
import { loadShortTitles } from '../../src/locales/short-titles.ts';
import { bubble } from '../service/whatsapp-bubble.ts';
import { realContent } from './conversation.ts';

export interface Phone {
  /**
   * The bubbles that answer. `[Ja]` taps a button or a row of the last bubble that has any, `(oude knop) Ja` one of long ago;
   * `(foto) mijn brief` is a photo with a caption, `(laat) hoi` comes late.
   */
  says(line: string, at: Date): Promise<string[]>;
}

export type OnReplies = (replies: readonly Partial<Activity>[]) => void;

export interface PhoneParts {
  readonly bot: BotLogic;
  readonly municipality?: string;
  /** Told of what the bot says in one go, before it becomes bubbles. */
  readonly onReplies: OnReplies;
}

const media: Readonly<Record<string, MediaKind>> = {
  ...{ foto: 'image', spraakbericht: 'voice', video: 'video', bestand: 'document', sticker: 'sticker' },
};
const others: Readonly<Record<string, Content>> = {
  locatie: { kind: 'location' },
  contact: { kind: 'contact' },
  gewijzigd: { kind: 'edited' },
  onbekend: { kind: 'unknown', type: 'order' },
};
const noButtonOfOurs = '00000000:0';

export function createPhone({ bot, municipality, onReplies }: PhoneParts): Phone {
  const queue = createTurnQueue();
  const shortTitles = loadShortTitles('locales')('nl');
  const render = createRender({ say: realContent().texts.say('nl', 'u'), shortTitles });
  const heard: Message[] = [];
  let resident: Resident = {
    id: 'talk',
    phoneNumberId: '1',
    userId: 'NL.1',
    lastWroteAt: null,
    offer: null,
    mayNotifySince: null,
  };
  let count = 0;
  const adapter = new WhatsAppAdapter({
    queue,
    add: async (messages: readonly Outgoing[]) => void heard.push(...messages.map(({ message }) => message)),
    resident: async () => resident,
    setOffer: async (_, offer) => void (resident = { ...resident, offer }),
    render: (replies, ref) => {
      onReplies(replies);
      return render(replies, ref);
    },
    newId: () => 'unasked',
    typing: async () => undefined,
  });
  const saysOf = createSaysOf({ shortTitles });
  let shown: Message[] = [];

  const contentOf = (line: string, mark: string | undefined, words: string): Content => {
    const mediaKind = media[mark ?? ''];
    if (mediaKind !== undefined)
      return {
        kind: 'media',
        what: mediaKind,
        mediaId: `media-${String(count)}`,
        ...(words !== '' && { caption: words }),
      };
    if (mark === 'oude knop') return { kind: 'tapped', id: noButtonOfOurs, title: words };
    const tapped = /^\[(.+)\]$/.exec(words)?.[1];
    return tapped === undefined ? (others[mark ?? ''] ?? { kind: 'text', text: words }) : tap(tapped, line);
  };
  const tap = (title: string, line: string): Content => {
    const choices = shown.flatMap((message) => choicesOf({ ...message }));
    const found = choices.find((choice) => choice.title === title);
    if (found === undefined)
      throw new Error(`nothing to tap for ${line}: ${choices.map((one) => one.title).join(', ')}`);
    return { kind: 'tapped', id: found.id, title };
  };
  const activityOf = (line: string, at: Date): Partial<Activity> => {
    const [, mark, words = line] = /^\(([a-z ]+)\) ?(.*)$/.exec(line) ?? [];
    const isKnown = mark === undefined || mark in media || mark in others || ['laat', 'oude knop'].includes(mark);
    if (!isKnown) throw new Error(`a talk knows no (${mark})`);
    count += 1;
    const from = {
      id: `wamid.${String(count)}`,
      phoneNumberId: '1',
      sender: { userId: 'NL.1' },
      sentAt: at.toISOString(),
    };
    const message = { kind: 'message', ...from, content: contentOf(line, mark, words) } as const;
    return turnActivity(message, resident, {
      saysOf,
      isLate: mark === 'laat',
      ...(municipality !== undefined && { municipality }),
    });
  };

  return {
    says: async (line, at) => {
      heard.splice(0);
      await adapter.runTurn(activityOf(line, at), bot);
      shown = [...heard];
      return shown.map((message) => bubble({ body: { ...message } }));
    },
  };
}
