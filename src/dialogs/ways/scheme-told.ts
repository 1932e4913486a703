/** "Welke papieren", "hoe lang duurt dat" after a result: of the scheme that is looked at, or else the one shown first. */
import { foldForMatch } from '../../language/normalise.ts';
import { askAgain } from '../ask-again.ts';
import { mostFirst } from '../outcomes/amount-words.ts';
import { urgentFirst } from '../outcomes/order-words.ts';
import { schemeParts, type SchemePart } from '../outcomes/scheme-words.ts';
import { entriesInScope, type Entry } from '../scope.ts';
import type { Outcome, Turn } from '../turn-types.ts';

type Part = Extract<SchemePart, 'how' | 'papers' | 'time'>;

const before = '^(?:(?:en|maar|ok|oke|ja|goed|dus|dan)[ ,]+)*';
const that = '(?:dat|dit|het|die|er|daar)';
const asked: Readonly<Record<Part, RegExp>> = {
  papers: new RegExp(
    `${before}(?:welke (?:papieren|documenten|bewijzen|bewijsstukken|gegevens)|wat (?:heb|moet|neem) ik)(?: (?:heb|moet|ik|${that}|daarvoor|hiervoor|ervoor|voor|allemaal|dan|bij|nodig|mee|meenemen|opsturen|meesturen|inleveren|hebben|zijn))*$`,
    'u',
  ),
  time: new RegExp(
    `${before}(?:hoe ?lang (?:duurt|moet ik|ga ik)|wanneer (?:krijg|hoor) ik|hoe snel (?:krijg|hoor|gaat))(?: (?:ik|${that}|wachten|ongeveer|dan|iets|geld|voordat|voor|krijg|weet|hoor|heb))*$`,
    'u',
  ),
  how: new RegExp(
    `${before}(?:waar|waar (?:dan|precies)|(?:waar|hoe|bij wie) (?:kan|moet|vraag) (?:ik|je|we)(?: (?:${that}|daarvoor|hiervoor|dan|allemaal))*(?: (?:aan|aanvragen|zijn|heen|naartoe|naar toe|terecht|regelen))?)$`,
    'u',
  ),
};
const needsMore = /^\W*(?:\S+ )?wat (?:heb|moet|neem) ik$/u;
const parts = ['papers', 'time', 'how'] as const;

/** "Zo, 507 euro?? Hoe vraag ik dat aan": what was exclaimed before it asks nothing. */
const lastSaid = (text: string): string =>
  foldForMatch(text)
    .split(/[?!.]+/)
    .map((sentence) => sentence.trim())
    .findLast((sentence) => sentence !== '') ?? '';

const partAsked = (text: string): Part | null => {
  const folded = lastSaid(text);
  return needsMore.test(folded) ? null : (parts.find((part) => asked[part].test(folded)) ?? null);
};

/** Null: nothing came out, or something else is asked. */
export function ofSchemeTold(turn: Turn, text: string): Outcome | null {
  const part = isAfterwards(turn) ? partAsked(text) : null;
  const meant = part === null ? undefined : schemeMeant(turn);
  if (part === null || meant === undefined) return null;
  const title = meant.scheme.title;
  const [first = '', ...more] = schemeParts[part](turn, meant.scheme);
  const others = offered(turn).length > 1 ? [turn.say('lookup.otherScheme')] : [];
  return askAgain(turn, [`*${title}*. ${first}`, ...more, ...others]);
}

/** The menu that comes after a result is a part of it; where who helps was told last, they are asked. */
const isAfterwards = ({ step, state }: Turn): boolean =>
  step.kind === 'result' || step.kind === 'scheme' || state.step === 'after';

/** What may still be got. */
export const offered = (turn: Turn): Entry[] =>
  entriesInScope(turn).filter(({ found }) => found.outcome !== 'ineligible' && found.received !== true);

/** The scheme that is looked at, or else the most certain one, as it stands first in the result. */
export function schemeMeant(turn: Turn): Entry | undefined {
  const entries = urgentFirst(turn, offered(turn));
  return (
    entries.find(({ scheme }) => scheme.id === turn.state.scheme) ??
    mostFirst(entries.filter(({ found }) => found.outcome === 'eligible'))[0] ??
    entries[0]
  );
}
