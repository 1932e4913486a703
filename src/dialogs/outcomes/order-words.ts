/** What schemes do to one another: which must not wait, and where one counts for another. */
import type { AssessedScheme } from '../../contract.ts';
import type { Scheme } from '../../knowledge/schemas/scheme.ts';
import { addressed } from '../../locales/address.ts';
import { addressOf } from '../ask.ts';
import { packed } from '../lines.ts';
import type { Turn } from '../turn-types.ts';
import { worthFirst } from './amount-words.ts';

interface Entry {
  readonly found: AssessedScheme;
  readonly scheme: Scheme;
}

/** More haste than this is no haste. */
const maxUrgent = 3;
/** Who is known so little may be anybody: "call today" would be a guess. */
const mostMissing = 2;

/** Who wants to buy something hears first to wait with it; who asked about the rent buys nothing. */
const isUrgent = ({ state }: Turn, { scheme }: Entry): boolean => {
  const topics = scheme.order?.noDelayTopics ?? [];
  const isAbout = topics.length === 0 || (state.topic !== null && topics.includes(state.topic));
  return scheme.order?.noDelay !== undefined && isAbout;
};
const isToBuy = ({ scheme }: Entry): boolean => (scheme.order?.noDelayTopics ?? []).length > 0;
const isSure = ({ found }: Entry): boolean => found.outcome === 'eligible';
/** What only hangs on what is not known yet; what nobody can say for sure is no haste: bijstand for a student. */
const isNearlySure = (entry: Entry): boolean => {
  const { outcome, missing } = entry.found;
  return outcome === 'unknown' && missing.length <= mostMissing && (missing.length > 0 || isToBuy(entry));
};
const isOffered = ({ found }: Entry): boolean => found.outcome !== 'ineligible' && found.received !== true;

/** What must not wait comes first; the rest keeps its order. */
export const urgentFirst = <T extends Entry>(turn: Turn, entries: readonly T[]): T[] => [
  ...entries.filter((entry) => isUrgent(turn, entry)),
  ...entries.filter((entry) => !isUrgent(turn, entry)),
];

const read = (turn: Turn, text: string): string => addressed(text, addressOf(turn));

/** What must not wait and how, of what is offered. */
export function waitWords(turn: Turn, entries: readonly Entry[]): string[] {
  const offered = entries.filter(isOffered);
  const sure = offered.filter(isSure);
  // What was told makes it doubtful, or asks for something else first: that stands with it.
  const isDoubtful = ({ scheme }: Entry): boolean => turn.state.circumstances.some((id) => scheme.unsureIf[id]);
  const urgent = [...worthFirst(turn, sure), ...worthFirst(turn, offered.filter(isNearlySure))]
    .filter((entry) => isUrgent(turn, entry) && !isDoubtful(entry))
    .slice(0, maxUrgent);
  // Not to buy yet is no haste, and the name of the only scheme follows at once.
  if (offered.length === 1 && urgent.every(isToBuy))
    return urgent.map(({ scheme }) => read(turn, scheme.order?.noDelay ?? ''));
  const lines = urgent.map(({ scheme }) => `• *${scheme.title}*: ${read(turn, scheme.order?.noDelay ?? '')}`);
  return lines.length === 0 ? [] : packed(turn.say('result.noDelay'), lines);
}

/** One effect at most of what is offered on something that they have or may get. */
export function effectWords(turn: Turn, entries: readonly Entry[]): string[] {
  const sure = entries.filter((entry) => isOffered(entry) && isSure(entry));
  return effects(sure, entries)
    .slice(0, 1)
    .map((text) => read(turn, text));
}

/** Of a yes only: what may not come has no effects yet. */
function effects(sure: readonly Entry[], entries: readonly Entry[]): string[] {
  const has = (id: string): boolean => entries.some((e) => e.scheme.id === id && e.found.received === true);
  const mayGet = (id: string): boolean => entries.some((e) => e.scheme.id === id && isOffered(e));
  return sure.flatMap(({ scheme }) => [
    ...(scheme.order?.ends ?? []).filter((e) => has(e.scheme)).map((e) => e.text),
    ...(scheme.order?.countsFor ?? []).filter((e) => has(e.scheme) || mayGet(e.scheme)).map((e) => e.text),
  ]);
}
