/** How the choices under a question look on a phone: buttons, a list, or numbers in the text. */
import type { ShortTitles } from '../../../locales/short-titles.ts';
import { sameTitle, type Choice } from '../../choices.ts';
import type { Asked } from './blocks.ts';
import { longest, mostButtons, mostRows } from './limits.ts';
import { withoutMarkup } from './markup.ts';

/** A choice with its place in the offer, which a button left out keeps. */
export interface Option {
  readonly index: number;
  readonly says: string;
  /** In full. */
  readonly title: string;
  /** The word that does the same when typed. */
  readonly typed: string | null;
}

export interface Shown extends Option {
  /** As it stands on the button or the row. */
  readonly label: string;
}

export type Layout =
  | { readonly kind: 'buttons'; readonly shown: readonly Shown[]; readonly footer: string | null }
  | { readonly kind: 'list'; readonly shown: readonly Shown[] }
  /** `byWords`: a number in front of the titles would be mistaken for what they, or the answer, say. */
  | { readonly kind: 'text'; readonly options: readonly Option[]; readonly byWords: boolean };

export interface LayoutParts {
  readonly shortTitles: ShortTitles;
  /** "Of typ: waarom" */
  readonly orType: (words: string) => string;
}

/** Choices without their doubles; titles as one plain line. */
export function optionsOf(choices: readonly Choice[], shortTitles: ShortTitles): Option[] {
  const plain = choices.map(({ title, says }) => ({
    title: withoutMarkup(title),
    says,
    typed: shortTitles.typed(title),
  }));
  return plain
    .filter(({ title }, at) => title !== '' && plain.findIndex((other) => sameTitle(other.title, title)) === at)
    .map((option, index) => ({ index, ...option }));
}

/** Where several may be chosen, a button would end the question at the first of them. */
export function layoutOf(parts: LayoutParts, options: readonly Option[], asked: Asked): Layout {
  const fitting = asked.several ? null : (buttons(parts, options) ?? list(parts, options));
  const byWords = asked.answeredByNumber || options.some(({ title }) => /^\d/.test(title));
  return fitting ?? { kind: 'text', options, byWords };
}

/** Whether "2" picks the second: where the numbers stand there, or can mean nothing else. */
export const picksByNumber = (layout: Layout, options: readonly Option[], asked: Asked): boolean =>
  layout.kind === 'text' ? !layout.byWords : asked.pointedAtByNumber && options.every(({ title }) => !/\d/.test(title));

/** With more than three, those that can as well be typed make room, and the footer says so. */
function buttons(parts: LayoutParts, options: readonly Option[]): Layout | null {
  if (options.length <= mostButtons) return buttonsOf(parts, options, null);
  const left = options.filter(({ typed }) => typed === null);
  const words = options.flatMap(({ typed }) => typed ?? []);
  const footer = parts.orType(words.join(', '));
  if (left.length === 0 || left.length > mostButtons || footer.length > longest.footer) return null;
  return buttonsOf(parts, left, footer);
}

function buttonsOf(parts: LayoutParts, options: readonly Option[], footer: string | null): Layout | null {
  const shown = labelled(parts, options, longest.buttonTitle);
  return shown === null ? null : { kind: 'buttons', shown, footer };
}

function list(parts: LayoutParts, options: readonly Option[]): Layout | null {
  if (options.length > mostRows) return null;
  const shown = labelled(parts, options, longest.rowTitle);
  return shown?.every(({ title, label }) => title === label || title.length <= longest.rowDescription) === true
    ? { kind: 'list', shown }
    : null;
}

/** The full title where it fits, else the short one; null where one does not fit either, or two would look the same. */
function labelled({ shortTitles }: LayoutParts, options: readonly Option[], limit: number): Shown[] | null {
  const shown = options.map((option) => ({
    ...option,
    label: option.title.length <= limit ? option.title : shortTitles.short(option.title),
  }));
  const fits = shown.every(({ label }) => label.length <= limit);
  const differ = shown.every(({ label }, at) => shown.findIndex((other) => sameTitle(other.label, label)) === at);
  return fits && differ && shown.length > 0 ? shown : null;
}
