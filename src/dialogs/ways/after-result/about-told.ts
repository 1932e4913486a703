/** "Betaalt dat ook zwemles", "is dat een lening": of the scheme in sight what its own text says; no new check, and no other subject. */
import { aboutAsked, placesIn, type AboutAsked, type AboutPart } from '../../../language/asked/about-scheme.ts';
import { schemesOn } from '../../../knowledge/rules.ts';
import type { Scheme } from '../../../knowledge/schemas/scheme.ts';
import { foldForMatch } from '../../../language/words/normalise.ts';
import { openQuestion } from '../../ask.ts';
import { askAgain } from '../../ask-again.ts';
import { asksMeaning } from '../../../language/asked/question.ts';
import { knownLater } from '../../outcomes/known-later.ts';
import { entriesInScope } from '../../scope.ts';
import { moreOf } from '../../steps/scheme.ts';
import { notSaid, schemeAnswer, whoKnows } from '../../outcomes/scheme-asked.ts';
import type { Outcome, Turn } from '../../turn-types.ts';
import { wordsMeant } from '../look-up/article-meant.ts';
import { isAfterResult, offered, schemeMeant } from './scheme-meant.ts';

interface Meant {
  readonly asked: AboutAsked;
  /** By its name, or by its kind: "die pas". */
  readonly named: Scheme | undefined;
}

/** Null: nothing is in sight, or something else is asked. */
export function aboutTold(turn: Turn, text: string): Outcome | null {
  const isAsking = openQuestion(turn) !== null || turn.step.kind === 'story';
  if (turn.municipality === null || !(isAsking || isAfterResult(turn))) return null;
  const meant = meantIn(turn, text);
  if (meant === null || (isAsking && !isSurely(turn, meant))) return null;
  if (meant.asked.part === 'outcome') return outcomeOf(turn, meant.named, isAsking);
  const told =
    meant.named === undefined ? ofInSight(turn, text, meant.asked) : answered(turn, text, meant.named, meant.asked);
  return told.length === 0 ? null : askAgain(turn, told);
}

/** While something is asked, "dat" may be the question itself. */
const isSurely = ({ state }: Turn, { asked: { part }, named }: Meant): boolean =>
  !onlyOfResult.has(part) && (named !== undefined || (state.topic !== null && ofMoney.has(part)));
const onlyOfResult: ReadonlySet<AboutPart> = new Set<AboutPart>(['bought', 'also', 'beside', 'matters']);
const ofMoney: ReadonlySet<AboutPart> = new Set<AboutPart>(['payBack', 'past', 'lastYear', 'longAgo']);

/** "En huurtoeslag, krijg ik die ook", at a list that has it: no tick. What is named besides is. */
export function asksOutcome(turn: Turn, text: string): boolean {
  if (openQuestion(turn)?.question.kind !== 'multi') return false;
  const meant = meantIn(turn, text);
  const named = placesIn(text).flatMap((place) => namedIn(turn, place, [])?.scheme ?? []);
  return meant?.asked.part === 'outcome' && named.every(({ id }) => id === meant.named?.id);
}

/** "Krijg ik dan geen zorgtoeslag": how that came out, or that it comes after the questions. Null: it was not looked into. */
function outcomeOf(turn: Turn, named: Scheme | undefined, isAsking: boolean): Outcome | null {
  const isLookedInto = entriesInScope(turn).some(
    ({ scheme, found }) => scheme.id === named?.id && found.received !== true,
  );
  if (named === undefined || !isLookedInto) return null;
  return isAsking ? askAgain(turn, [soFar(turn, named)]) : moreOf(turn, named.id);
}

/** What is probable already need not wait for the other questions. */
function soFar(turn: Turn, { id, title }: Scheme): string {
  const found = offered(turn).find(({ scheme }) => scheme.id === id)?.found;
  return found?.outcome === 'eligible' ? turn.say('aside.gain', { schemes: title }) : knownLater(turn);
}

/** The first place that asks; what it is about may stand before it: "en die pas, wat kan je daarmee". */
function meantIn(turn: Turn, text: string): Meant | null {
  const inSight = orderOf(turn);
  let last: Scheme | undefined;
  let also: Meant | null = null;
  for (const place of placesIn(text)) {
    const found = namedIn(turn, place, inSight);
    const asked = askedIn(place, found?.clause);
    // "Wat is huurtoeslag" has its own words.
    if (asked?.part === 'what' && found?.isByName === true && asksMeaning(place)) return null;
    if (asked?.part === 'also') also ??= { asked, named: found?.scheme };
    else if (asked !== null) return { asked, named: ofOther(asked) ? undefined : (found?.scheme ?? last) };
    last = found?.scheme ?? last;
  }
  return also;
}
const askedIn = (place: string, named = place): AboutAsked | null => {
  const asked = [named, place].flatMap((clause) => aboutAsked(clause) ?? []);
  return asked.find(({ part }) => part !== 'also') ?? asked[0] ?? null;
};
/** "Heeft dat gevolgen voor mijn huurtoeslag" names what it may touch, and not what is meant. */
const ofOther = ({ part }: AboutAsked): boolean => part === 'counts' || part === 'beside' || part === 'matters';

/** Of what is in sight the first, or where only one of them says it, that one. */
function ofInSight(turn: Turn, text: string, asked: AboutAsked): string[] {
  const all = orderOf(turn);
  const says = ofAny.has(asked.part) ? all.find((scheme) => schemeAnswer(turn, scheme, asked).length > 0) : undefined;
  const meant = says ?? all[0];
  return meant === undefined ? [] : answered(turn, text, meant, asked, offered(turn).length > 1);
}
const ofAny: ReadonlySet<AboutPart> = new Set<AboutPart>(['payBack', 'bought', 'covers', 'also']);

function answered(turn: Turn, text: string, scheme: Scheme, asked: AboutAsked, isGuess = false): string[] {
  const told = schemeAnswer(turn, scheme, asked);
  const other = isGuess && isAfterResult(turn) ? [turn.say('lookup.otherScheme')] : [];
  if (told.length > 0) return [...told, ...(asked.part === 'bought' ? afterBuying(turn, text, scheme) : []), ...other];
  // What an article answers in its own words needs no "dat weet ik niet".
  if (onlyWhereSaid.has(asked.part) || wordsMeant(turn, text).length > 0) return [];
  return [...notSaid(turn, scheme, asked), ...other];
}
const onlyWhereSaid: ReadonlySet<AboutPart> = new Set<AboutPart>(['also', 'bought', 'outcome']);

/** Who to ask; who bought it on credit hears that there is help for that too. */
const afterBuying = (turn: Turn, text: string, scheme: Scheme): string[] => [
  ...whoKnows(turn, scheme, turn.say('scheme.askHere')),
  ...(onCredit.test(foldForMatch(text)) ? [turn.say('aside.alsoDebts')] : []),
];
const onCredit = /afbetaling|krediet|achteraf betalen|klarna|lening|geleend|rood staan/u;

/** What is looked at, or stands first, before the others. */
function orderOf(turn: Turn): Scheme[] {
  const first = schemeMeant(turn)?.scheme;
  const all = offered(turn).map(({ scheme }) => scheme);
  return first === undefined ? all : [first, ...all.filter(({ id }) => id !== first.id)];
}

interface Found {
  readonly scheme: Scheme;
  readonly isByName: boolean;
  /** With "dat" in the place of its name. */
  readonly clause: string;
}

/** "Leergeld", "huurtoeslag"; "die pas" of what is in sight. The last that is named, and of two names the longer. */
function namedIn(turn: Turn, clause: string, inSight: readonly Scheme[]): Found | undefined {
  const here = schemesOn(turn.parts.knowledge, turn.municipality?.slug ?? '', turn.today);
  const byName = here.flatMap((scheme) =>
    namesOf(scheme).map((name) => ({ scheme, pattern: asWords(name), length: name.length })),
  );
  const byKind = inSight.flatMap((scheme) =>
    kindsOf(scheme, clause).map((kind) => ({ scheme, pattern: kind, length: 0 })),
  );
  const [best] = [...byName, ...byKind]
    .filter(({ pattern }) => pattern.test(clause))
    .sort((a, b) => b.length - a.length);
  return best === undefined
    ? undefined
    : { scheme: best.scheme, isByName: best.length > 0, clause: clause.replace(best.pattern, 'dat') };
}

const ending = ({ id }: Scheme): string => (id.split('/')[1] ?? '').replaceAll('-', ' ');
const namesOf = (scheme: Scheme): string[] => [
  foldForMatch(scheme.title.replace(/\(.*?\)/g, ' ')).trim(),
  ending(scheme),
];
const asWords = (name: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?:(?:de|het|die|dat|deze|dit) )?${name}(?!\\p{L})`, 'u');

/** "Die pas" where the pass of this town is in sight. */
const kindsOf = (scheme: Scheme, clause: string): RegExp[] =>
  [...clause.matchAll(ofKind)]
    .filter(([, kind = '']) => ending(scheme).endsWith(kind) && kind.length >= shortestKind)
    .map(([all]) => asWords(all));
const ofKind = /(?<!\p{L})(?:de|het|die|dat|deze|dit) (\p{L}+)/gu;
const shortestKind = 3;
