/** Whether the best hit may be given as an answer. */
import type { NamedTopics } from './name-topics.ts';

/** Another town is named · the question is about something else · nothing comes near enough. */
export type Doubt = 'otherTown' | 'outOfScope' | 'nothingNear';

interface Found {
  readonly bestScore: number;
  /** The share of its words that are neither known here nor everyday Dutch. */
  readonly strange: number;
  readonly medical: boolean;
  readonly named: NamedTopics;
  readonly town: string | undefined;
}

const outside = 'buiten-bereik';
const leastScore = 0.345;
/** More is asked when the query has words that are neither known here nor everyday Dutch. */
const moreWhenStrange = 0.1;
const leastOutside = 0.4;

export function confidenceIn({ bestScore, strange, medical, named, town }: Found): Doubt | undefined {
  if (town !== undefined) return 'otherTown';
  const out = named.get(outside) ?? 0;
  const inside = Math.max(0, ...[...named].filter(([topic]) => topic !== outside).map(([, score]) => score));
  if (medical || (out >= leastOutside && out > inside)) return 'outOfScope';
  const least = leastScore + moreWhenStrange * strange;
  return bestScore < least ? 'nothingNear' : undefined;
}
