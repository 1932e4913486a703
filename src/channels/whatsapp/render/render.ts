/** What the bot says in one go, as WhatsApp messages. Every bubble costs money and a buzz: one, wherever it can be read. */
import type { Activity } from 'botbuilder';
import type { ShortTitles } from '../../../locales/short-titles.ts';
import type { Say } from '../../../locales/texts.ts';
import type { Interactive, Message } from '../outgoing.ts';
import type { Offer } from '../residents.ts';
import { blocksOf, type Block, type End } from './blocks.ts';
import { longest } from './limits.ts';
import { callToAction, choicesUnder, locationRequest, textMessages } from './messages.ts';
import { layoutOf, optionsOf, picksByNumber, type Layout } from './options.ts';
import { splitTail } from './split-text.ts';

export interface RenderParts {
  readonly say: Say;
  readonly shortTitles: ShortTitles;
}

export interface Rendered {
  /** In the order in which they are to be read. */
  readonly messages: readonly Message[];
  /** What can be chosen now; null where nothing was offered. */
  readonly offer: Offer | null;
}

/**
 * The messages of one `sendActivities`.
 * @param ref 8 hex characters, the same for the same turn: in the ids of buttons and rows, `<ref>:<place from 0>`
 */
export type Render = (activities: readonly Partial<Activity>[], ref: string) => Rendered;

export function createRender({ say, shortTitles }: RenderParts): Render {
  const orType = (words: string): string => say('choices.orType', { words });
  return (activities, ref) => {
    const blocks = blocksOf(activities, (text) => text.length <= longest.body);
    const made = blocks.map((block) => rendered(block));
    return {
      messages: made.flatMap(({ messages }) => messages),
      offer: made.map(({ offer }) => offer).find((offer) => offer !== null) ?? null,
    };

    function rendered({ text, end }: Block): Rendered {
      if (end.kind === 'nothing') return { messages: textMessages(text), offer: null };
      if (end.kind !== 'choices') return { messages: withEnd(text, end), offer: null };
      const options = optionsOf(end.choices, shortTitles);
      if (options.length === 0) return { messages: textMessages(text), offer: null };
      const layout = layoutOf({ shortTitles, orType }, options, end.asked);
      const messages =
        layout.kind === 'text'
          ? textMessages(numbered(text, layout, end.asked.several))
          : withBody(text, (body) => choicesUnder(body, layout, { ref, button: say('choices.choose') }));
      const titles = options.map(({ says }) => says);
      return { messages, offer: { ref, titles, byNumber: picksByNumber(layout, options, end.asked) } };
    }
  };

  function withEnd(text: string, end: Exclude<End, { kind: 'choices' | 'nothing' }>): Message[] {
    if (end.kind === 'location') return withBody(text, locationRequest);
    const label = shortTitles.short(end.title);
    const title = end.title.length <= longest.buttonTitle ? end.title : label;
    return title.length <= longest.buttonTitle && title !== ''
      ? withBody(text, (body) => callToAction(body, title, end.url))
      : textMessages([text, `${end.title}: ${end.url}`].filter((line) => line !== '').join('\n'));
  }

  /** Words that are too long for a body go before it; the question is the last of them. */
  function withBody(text: string, interactive: (body: string) => Interactive): Message[] {
    const { head, tail } = splitTail(text, longest.body);
    const body = tail === '' ? say('choices.choose') : tail;
    return [...textMessages(head), { type: 'interactive', interactive: interactive(body) }];
  }

  function numbered(text: string, { options, byWords }: Extract<Layout, { kind: 'text' }>, several: boolean): string {
    // What is a word of its own needs no number: the list is long enough.
    const listed = options.filter(({ typed }) => typed === null);
    const words = options.flatMap(({ typed }) => typed ?? []);
    const lines = listed.map(({ title, index }) => (byWords ? `• ${title}` : `${String(index + 1)}. ${title}`));
    const how = say(byWords ? 'choices.typeWords' : several ? 'choices.typeNumbers' : 'choices.typeNumber');
    const also = words.length === 0 ? how : `${how}\n${orType(words.join(', '))}`;
    return [text, lines.join('\n'), also].filter((part) => part !== '').join('\n\n');
  }
}
