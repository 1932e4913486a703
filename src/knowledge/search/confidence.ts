/** Whether the best hit may be given as an answer. */
import type { NamedTopics } from './name-topics.ts';

/** Another town is named · about health itself · names what nobody here knows · about something else · nothing comes near enough. */
export type Doubt = 'otherTown' | 'medical' | 'notOurs' | 'outOfScope' | 'nothingNear';

interface Found {
  readonly bestScore: number;
  /** The best was found by more than the place where it is or a topic. */
  readonly byItsWords: boolean;
  /** The share of its words that are neither known here nor everyday Dutch. */
  readonly strange: number;
  readonly medical: boolean;
  readonly notOurs: boolean;
  readonly named: NamedTopics;
  readonly town: string | undefined;
}

const outside = 'buiten-bereik';
const leastScore = 0.345;
/** More is asked when the query has words that are neither known here nor everyday Dutch. */
const moreWhenStrange = 0.1;
/** Neither do words of which none is about what was found: "een uber naar het stadhuis". */
const moreWhenPlaceOnly = 0.1;
const leastOutside = 0.4;

export function confidenceIn({
  bestScore,
  byItsWords,
  strange,
  medical,
  notOurs,
  named,
  town,
}: Found): Doubt | undefined {
  if (town !== undefined) return 'otherTown';
  const out = named.get(outside) ?? 0;
  const inside = Math.max(0, ...[...named].filter(([topic]) => topic !== outside).map(([, score]) => score));
  if (medical) return 'medical';
  if (notOurs) return 'notOurs';
  if (out >= leastOutside && out > inside) return 'outOfScope';
  const least = leastScore + moreWhenStrange * strange + (byItsWords || strange === 0 ? 0 : moreWhenPlaceOnly);
  return bestScore < least ? 'nothingNear' : undefined;
}
