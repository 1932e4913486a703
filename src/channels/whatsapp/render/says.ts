/** What a tap or a typed line says, in the words that the bot knows. */
import type { ShortTitles } from '../../../locales/short-titles.ts';
import { pick, sameTitle } from '../../choices.ts';
import type { Content } from '../received.ts';
import type { Offer, Resident } from '../residents.ts';

export interface Said {
  readonly text: string;
  /** Of a button under an earlier question: these words are no answer to the question that is open now. */
  readonly oldButton?: true;
}

/** To be called when the turn begins: until then an earlier message may still change what is offered. */
export type SaysOf = (content: Content, resident: Pick<Resident, 'offer'>) => Said;

export function createSaysOf({ shortTitles }: { readonly shortTitles: ShortTitles }): SaysOf {
  return (content, { offer }) => {
    if (content.kind === 'text') return { text: offer === null ? content.text : typed(content.text, offer) };
    if (content.kind === 'tapped') return tapped(content, offer);
    return { text: content.kind === 'media' ? (content.caption ?? '') : '' };
  };

  function typed(text: string, { titles, byNumber }: Offer): string {
    const named = titles.filter((title) => sameTitle(title, text) || sameTitle(shortTitles.short(title), text));
    const [only, another] = named;
    if (only !== undefined && another === undefined) return only;
    if (!byNumber) return text;
    // In small letters, as people type: what a number stood for is repeated, unlike the words of a button.
    const choices = titles.map((title) => ({ title, says: title.toLowerCase() }));
    return pick(text, choices);
  }
}

/** Buttons stay tappable for ever. One without an id of ours, as under a template, says what stands on it. */
function tapped({ id, title }: Extract<Content, { kind: 'tapped' }>, offer: Offer | null): Said {
  const [, ref, place] = /^([0-9a-f]{8}):(\d{1,2})$/.exec(id) ?? [];
  if (ref === undefined) return { text: title };
  const says = ref === offer?.ref ? offer.titles[Number(place)] : undefined;
  return says === undefined ? { text: title, oldButton: true } : { text: says };
}
