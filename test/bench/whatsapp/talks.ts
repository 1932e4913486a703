/** Whole checks of made-up households, held with the bot in this process: what is said, and what WhatsApp would show. */
import type { Activity } from 'botbuilder';
import type { Household, QuestionData } from '../../../src/contract.ts';
import type { Message } from '../../../src/channels/whatsapp/outgoing.ts';
import { endsOffer } from '../../../src/channels/whatsapp/render/blocks.ts';
import { createRender, type Render } from '../../../src/channels/whatsapp/render/render.ts';
import { createSaysOf, type SaysOf } from '../../../src/channels/whatsapp/render/says.ts';
import type { Offer } from '../../../src/channels/whatsapp/residents.ts';
import { loadShortTitles } from '../../../src/locales/short-titles.ts';
import { loadTexts } from '../../../src/locales/texts.ts';
import { answer } from '../../service/resident.ts';
import { createConversation, type Conversation } from '../../transcripts/conversation.ts';

/** One message of the resident and what it is answered with. */
export interface Turn {
  readonly said: string;
  readonly bubbles: readonly Message[];
  /** How many texts the bot put into them. */
  readonly texts: number;
}

const farthest = 60;

/** Between the bot and what WhatsApp shows, as the channel puts them together. */
export interface Shown {
  readonly render: Render;
  readonly saysOf: SaysOf;
}

export function asShown(): Shown {
  const shortTitles = loadShortTitles('locales')('nl');
  return {
    render: createRender({ say: loadTexts('locales').say('nl', 'u'), shortTitles }),
    saysOf: createSaysOf({ shortTitles }),
  };
}

/** From the first word to the result. */
export async function wholeTalk(
  household: Household,
  { render, saysOf, now, municipality }: Shown & { now: () => Date; municipality: string },
): Promise<Turn[]> {
  const talk = createConversation(now, 'whatsapp');
  const turns: Turn[] = [];
  let offered: Offer | null = null;
  const say = async (said: string): Promise<Partial<Activity>[]> => {
    const { text } = saysOf({ kind: 'text', text: said }, { offer: offered });
    const heard = await heardOf(talk, text, municipality);
    const messages = heard.filter(({ type }) => type === undefined || type === 'message');
    const { messages: bubbles, offer } = render(messages, '00000000');
    if (offer !== null || messages.some(endsOffer)) offered = offer;
    turns.push({ said, bubbles, texts: messages.length });
    return heard;
  };
  await say('hallo');
  let heard = await say('Alles nagaan');
  while (turns.length < farthest && dataOf(heard, 'assessment') === undefined) {
    const question = dataOf<QuestionData>(heard, 'question');
    if (question === undefined) throw new Error(`no question after "${turns.at(-1)?.said ?? ''}"`);
    heard = await say(answer(question, household));
    if (dataOf(heard, 'confirm') !== undefined) heard = await say('ja');
  }
  return turns;
}

const heardOf = (talk: Conversation, text: string, municipality: string): Promise<Partial<Activity>[]> =>
  talk.say(text, { channelData: { whatsapp: { municipality } } });

const dataOf = <T>(heard: readonly Partial<Activity>[], key: string): T | undefined =>
  heard
    .map((one): T | undefined => JSON.parse(JSON.stringify(one.channelData?.[key] ?? null)) ?? undefined)
    .find((data) => data !== undefined);

/** The words of a bubble, whatever its form. */
export const wordsOf = (message: Message): string =>
  message.type === 'text' ? message.text.body : message.type === 'interactive' ? message.interactive.body.text : '';
