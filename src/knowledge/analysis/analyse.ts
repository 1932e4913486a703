/** Looks for what is odd in the rules of an authority on a day. Pure: the same knowledge gives the same findings. */
import type { Say } from '../../locales/texts.ts';
import type { Knowledge } from '../knowledge.ts';
import { conditionFindings } from './conditions.ts';
import { inOrder, type Finding } from './finding.ts';
import { groundOf } from './ground.ts';
import { limitFindings } from './limits.ts';
import { outcomeFindings } from './outcomes.ts';
import { sourceFindings } from './sources.ts';
import { standardFindings } from './standard-gaps.ts';

/**
 * @param authority a municipality's slug; or `nederland` for what is the same everywhere, which is not told again for each
 *   municipality
 * @param date ISO day
 */
export function analyse(knowledge: Knowledge, authority: string, date: string, say: Say): Finding[] {
  const ground = groundOf(knowledge, authority, date, say);
  return inOrder([
    ...conditionFindings(ground),
    ...outcomeFindings(ground),
    ...limitFindings(ground),
    ...standardFindings(ground),
    ...sourceFindings(ground),
  ]);
}
