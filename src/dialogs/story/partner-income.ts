/** What one of two brings in: the income of both together is asked, so that it is never lost or taken for all. */
import { fold } from '../../eligibility/known.ts';
import { tellsOnesIncome } from '../../language/income-words.ts';
import { next } from '../scope.ts';
import { statementsOf } from '../state.ts';
import { readLines } from './story-lines.ts';
import { askAgain } from '../steps/change.ts';
import { withoutTelling } from '../answers/still-asked.ts';
import type { Outcome, Turn } from '../turn-types.ts';

const tellsBoth = (turn: Turn, text: string): boolean =>
  readLines(turn, text, false).lines.some((line) => line.some(({ question }) => incomeQuestions.includes(question)));

const incomeQuestions = ['net-monthly-income', 'net-income-amount', 'yearly-income', 'yearly-income-amount'];

/** Null: nothing of the kind was told, that of both was, no partner is known, or the open question asked it back itself. */
export function incomeOfOne(turn: Turn, text: string, answered: Outcome | null): Outcome | null {
  const { pending, answers } = turn.state;
  const hasPartner = fold(statementsOf(turn.state)).booleans.get('hasPartner') === true;
  if (!hasPartner || !tellsOnesIncome(text) || tellsBoth(turn, text)) return null;
  const open = incomeQuestions.filter((id) => id === pending?.question);
  if (open.length > 0 && answered !== null) return null;
  const asked = [...open, ...incomeQuestions].find((id) => {
    const state = { ...turn.state, answers: withoutTelling(turn, answers, id) };
    return next({ ...turn, state }, id) !== null;
  });
  if (asked === undefined) return null;
  const free = { ...turn, state: { ...turn.state, confirming: null } };
  const again = askAgain(free, asked, [turn.say('check.incomeTogether')]);
  // A bare "ja" may be said to these words: it is said back before it counts.
  return { ...again, state: { ...again.state, misses: 1 } };
}
