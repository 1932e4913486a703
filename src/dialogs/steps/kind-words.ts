/** A kind word for who tells something that is hard to say: before what it does to the questions. */
import type { FactId } from '../../contract.ts';
import { statementsOf, type Answer } from '../state.ts';
import type { Turn } from '../turn-types.ts';

const words: readonly (readonly [FactId, string])[] = [
  ['hasProblemDebts', 'check.kind.debts'],
  ['chronicallyIllOrDisabled', 'check.kind.illness'],
  ['disabledStudent', 'check.kind.illness'],
];

/** One at most, and none for what was said before. */
export function kindWords(turn: Turn, { statements }: Answer): string[] {
  const said = statementsOf(turn.state);
  const isSaid = (list: Answer['statements'], fact: FactId): boolean =>
    list.some((one) => one.fact === fact && one.value === true);
  const found = words.find(([fact]) => isSaid(statements, fact) && !isSaid(said, fact));
  return found === undefined ? [] : [turn.say(found[1])];
}
