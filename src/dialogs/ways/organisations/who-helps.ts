/** Helpers as messages: each by what it does, and said once for all what has to be checked by phone. */
import { findService, serviceLine, type ServiceLine } from '../../../knowledge/service-words.ts';
import { addressOf } from '../../ask.ts';
import { packed } from '../../lines.ts';
import { phoneOf } from '../../phone.ts';
import type { Turn } from '../../turn-types.ts';

/** What the words about a service need. */
export const helperWords = (turn: Turn) => ({
  say: turn.say,
  address: addressOf(turn),
  today: turn.realDay,
  ...phoneOf(turn),
});

/** The best so many, in messages; sure and perhaps apart, the best of all first. `heading` stands above what is sure. */
export function whoHelps(turn: Turn, ids: readonly string[], most: number, heading = ''): string[] {
  const recent = ids.filter((id) => turn.state.helpersFirst.includes(id) || !isLongAgo(turn, id));
  const shown = recent.filter((id) => isSure(turn, id)).length >= enough ? recent : ids;
  const told = distinct(shown.flatMap((id) => serviceLine(turn.parts.knowledge, id, helperWords(turn)) ?? [])).slice(
    0,
    most,
  );
  const first = told[0]?.isFact ?? true;
  return [...block(turn, told, first, heading), ...block(turn, told, !first, heading)];
}

/** Beside so many who are there now, who was there long ago helps nobody: they may well be gone. */
const enough = 2;
const isSure = (turn: Turn, id: string): boolean =>
  serviceLine(turn.parts.knowledge, id, helperWords(turn))?.isFact === true;

function isLongAgo({ parts, realDay }: Turn, id: string): boolean {
  const checked = findService(parts.knowledge, id)?.organisation.lastCheckedOn ?? realDay;
  return Number(realDay.slice(0, 4)) - Number(checked.slice(0, 4)) > mostYears;
}
const mostYears = 10;

function distinct(lines: readonly ServiceLine[]): ServiceLine[] {
  return [...new Map(lines.map((one) => [one.line, one])).values()];
}

function block(turn: Turn, told: readonly ServiceLine[], isFact: boolean, heading: string): string[] {
  const lines = told.filter((one) => one.isFact === isFact).map(({ line }) => line);
  if (lines.length === 0) return [];
  if (isFact) return packed(heading, lines);
  return packed(turn.say('service.perhapsHeading', phoneOf(turn)), lines, turn.say('service.perhapsMore'));
}
