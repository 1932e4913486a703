/** Hears danger and need in a message, by the patterns of knowledge/urgency. Recall comes before precision. */
import type { Danger, Need } from '../../../dialogs/turn-types.ts';
import { createOthersCries } from './about-another.ts';
import { createPatternIndex, type Found } from './find-patterns.ts';
import { createElements, parsePattern, type Element, type Elements, type Pattern, type WordLists } from './pattern.ts';
import type { Place } from './message-words.ts';
import { all, crosses, leaving, spanOf } from './places.ts';
import { createReader, type Read, type Reading } from './read-message.ts';
import { createVocabulary } from './vocabulary.ts';

/** Patterns by language. */
export type Signs = Readonly<Record<string, readonly string[]>>;

export interface UrgencyContent {
  /** Lists of words that patterns name with `@`. */
  readonly words: WordLists;
  readonly dangers: readonly { readonly kind: Danger; readonly signs: Signs; readonly except: Signs }[];
  /** What may be said by somebody who is not well, and is no danger of any kind yet. */
  readonly perhaps: Signs;
  readonly needs: readonly { readonly kind: Need; readonly signs: Signs }[];
  /** What only sounds like danger ("ik schrik me dood"): its words count no more. */
  readonly noDanger: Signs;
  readonly noNeed: Signs;
  /** Who is not 18 yet, and what only seems to say so. */
  readonly minor: Signs;
  readonly noMinor: Signs;
  /** Words that resemble those of danger and are none. */
  readonly lookalikes: readonly string[];
}

export interface Heard {
  readonly danger: Danger | null;
  /** Other dangers in the same message, gravest first. */
  readonly also: readonly Danger[];
  /** Somebody may not be well: asked about kindly, also where the pattern of a danger was misled. */
  readonly perhaps: boolean;
  /** A phrase stands in it that is known to be harmless. */
  readonly calmed: boolean;
  /** Nothing else stands in it. */
  readonly harmless: boolean;
  /** What is said besides such a phrase. */
  readonly besides: string;
  readonly urgent: boolean;
  /** What cannot wait; null when nothing does. */
  readonly need: Need | null;
  /** A phrase stands in it that is known to be no need. */
  readonly needCalmed: boolean;
  /** Somebody in danger who is not 18 yet. */
  readonly minor: boolean;
  /** The language of the words of danger, as "tr"; null when it is not known. */
  readonly language: string | null;
  /** The words of danger and what stands between them; empty where there are none. */
  readonly words: string;
  /** The pattern that decided, for whoever wants to know why. */
  readonly because: string | null;
}

/** Of several the first is answered: who may die within the hour, then who is a child, then the rest. */
const gravity: Readonly<Record<Danger, number>> = {
  overdose: 0,
  medical: 1,
  attack: 2,
  harmToOthers: 3,
  suicide: 4,
  childDanger: 5,
  forcedMarriage: 6,
  worry: 7,
  selfHarm: 8,
  missing: 9,
  exploited: 10,
  control: 11,
  leftHome: 12,
  violence: 13,
};

const haste: Readonly<Record<Need, number>> = {
  shelter: 0,
  medicine: 1,
  food: 2,
  cutOff: 3,
  eviction: 4,
  bailiff: 5,
  income: 6,
};

/** The language of a section of patterns; Arabic in Latin letters is Arabic. */
const languages: Record<string, string> = {
  nl: 'nl',
  en: 'en',
  tr: 'tr',
  ar: 'ar',
  arLatin: 'ar',
  pl: 'pl',
  uk: 'uk',
  es: 'es',
  fr: 'fr',
  de: 'de',
};

/** Longer messages are read to here. */
const longestRead = 20_000;

/** The detector; the text is masked before. Pure, about a millisecond for 2,000 characters. */
export function createDangerDetector(content: UrgencyContent): (text: string) => Heard {
  const elements = createElements(content.words);
  const parse = <K extends Danger | Need | null>(kind: K, signs: Signs) =>
    Object.entries(signs).flatMap(([language, sources]) =>
      sources.flatMap((source) =>
        parsePattern(source, language, elements).map((pattern) => ({ ...pattern, kind, language })),
      ),
    );
  const dangers = content.dangers.flatMap(({ kind, signs }) => parse(kind, signs));
  const needs = content.needs.flatMap(({ kind, signs }) => parse(kind, signs));
  const othersCries = createOthersCries(
    dangers,
    content.dangers.flatMap(({ except }) => parse(null, except)),
  );
  const noDanger = without(parse(null, content.noDanger));
  const findDanger = firstOf(dangers, ({ kind }) => gravity[kind], othersCries);
  const findPerhaps = firstOf(parse(null, content.perhaps), () => 0);
  const noNeed = without(parse(null, content.noNeed));
  const findNeed = firstOf(needs, ({ kind }) => haste[kind]);
  const noMinor = without(parse(null, content.noMinor));
  const findMinor = firstOf(parse(null, content.minor), () => 0);
  const read = readerOf(elements, content.lookalikes);
  return (text) => {
    const reading = read(text.slice(0, longestRead));
    const besideHarmless = noDanger(reading);
    const { sign: danger, places, others, calmed, harmless, besides } = findDanger(reading, besideHarmless);
    const { sign: need, calmed: needCalmed } = findNeed(reading, noNeed(reading));
    return {
      danger: danger?.kind ?? null,
      also: [...new Set(others.map(({ kind }) => kind))].filter((kind) => kind !== danger?.kind),
      perhaps: findPerhaps(reading, besideHarmless).sign !== null,
      calmed,
      harmless,
      besides,
      urgent: need !== null,
      need: need?.kind ?? null,
      needCalmed,
      minor: danger !== null && findMinor(reading, noMinor(reading)).sign !== null,
      language: danger === null ? null : (languages[danger.language] ?? null),
      words: wordsOn(places, reading),
      because: danger?.source ?? need?.source ?? null,
    };
  };
}

function readerOf(elements: Elements, lookalikes: readonly string[]): Read {
  const vocabulary = createVocabulary(wordsOf(elements.all()), wordsOf(elements.all('nl')), lookalikes);
  return createReader(elements.all(), vocabulary);
}

const wordsOf = (elements: readonly Element[]): string[] =>
  elements.flatMap(({ alternatives }) =>
    alternatives.flatMap((alternative) => alternative.filter((word) => typeof word === 'string')),
  );

interface Sign<P> {
  readonly sign: P | null;
  /** Where words of danger stand closest together. */
  readonly places: readonly Place[];
  /** Those of other words, in order: "ik ga dood" is not two dangers. */
  readonly others: readonly P[];
  /** A harmless phrase stands in the message. */
  readonly calmed: boolean;
  /** At most one word stands beside it. */
  readonly harmless: boolean;
  /** The words beside it. */
  readonly besides: string;
}

/** The first, in order, of which a pattern stands in what is left of the message without harmless phrases. */
function firstOf<P extends Pattern>(
  signs: readonly P[],
  /** The lowest comes first. */
  order: (sign: P) => number,
  /** Which of what was found in the rest of the message counts. */
  counts: (found: readonly Found<P>[], rest: Reading, whole: Reading) => readonly Found<P>[] = (found) => found,
): (reading: Reading, left: Reading) => Sign<P> {
  const index = createPatternIndex(signs);
  return (reading, left) => {
    const calmed = left !== reading;
    const found = [...counts(index.find(left), left, reading)].sort((a, b) => order(a.pattern) - order(b.pattern));
    const sign = found[0]?.pattern ?? null;
    const same = found.filter(({ pattern }) => sign !== null && order(pattern) === order(sign));
    const taken = new Set(same.flatMap(({ places }) => places.flatMap(all)));
    const others = found.filter(({ places }) => !places.flatMap(all).some((place) => taken.has(place)));
    const isAll = calmed && left.words.length < 2;
    const [places = []] = found.map((one) => one.places).sort((a, b) => width(spanOf(a)) - width(spanOf(b)));
    const besides = left.words.map(({ word }) => word).join(' ');
    return { sign, places, others: others.map(({ pattern }) => pattern), calmed, harmless: isAll, besides };
  };
}

const width = ({ start, end }: Place): number => end - start;

/** The words that stand on these places and between them. */
function wordsOn(places: readonly Place[], { words }: Reading): string {
  const span = spanOf(places);
  const near = words.filter(({ start, end }) => start >= span.start && end <= span.end);
  return near.map(({ word }) => word).join(' ');
}

/** The words of harmless phrases count no more; the rest of the message does. The same reading where none stands in it. */
function without(harmless: readonly Pattern[]): (reading: Reading) => Reading {
  const index = createPatternIndex(harmless);
  return (reading) => {
    const found = index.findAll(reading).filter(({ places }) => !crosses(places, reading.stops));
    return leaving(
      reading,
      found.flatMap(({ places }) => places),
    );
  };
}
