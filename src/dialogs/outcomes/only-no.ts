/** Nothing but a no in a check of some schemes: there may be more, and nobody is left with only that. */
import { next, type Entry } from '../scope.ts';
import type { Turn } from '../turn-types.ts';

export const isRefused = ({ found }: Entry): boolean => found.outcome === 'ineligible' && found.received !== true;

/** All that was looked into is a no, and there is more to look into. */
export const isOnlyNo = (turn: Turn, entries: readonly Entry[]): boolean =>
  turn.state.topic !== null && entries.length > 0 && entries.every(isRefused) && next(widened(turn)) !== null;

/** The same answers, and everything is looked into. */
export const widened = (turn: Turn): Turn => ({ ...turn, state: { ...turn.state, topic: null } });

/** So soon that the check was hardly begun: it was never theirs, whoever chose it. */
export function isNoAtOnce({ state }: Turn): boolean {
  const asked = state.answers.filter(({ volunteered }) => volunteered !== true).length + state.passed.length;
  return asked <= mostAtOnce && state.urgency === 'none' && !state.exact;
}
const mostAtOnce = 2;
