/** What a partner brings in, told apart: the income of both together is asked, so that it is never lost or taken for all. */
import { fold } from '../../eligibility/known.ts';
import { tellsPartnersIncome } from '../../language/income-words.ts';
import { next } from '../scope.ts';
import { statementsOf } from '../state.ts';
import { askAgain } from '../steps/change.ts';
import { withoutTelling } from '../answers/still-asked.ts';
import type { Outcome, Turn } from '../turn-types.ts';

const incomeQuestions = ['net-monthly-income', 'net-income-amount', 'yearly-income', 'yearly-income-amount'];

/** Null: nothing of the kind was told, or no partner is known. */
export function partnersIncome(turn: Turn, text: string): Outcome | null {
  const { pending, answers } = turn.state;
  const hasPartner = fold(statementsOf(turn.state)).booleans.get('hasPartner') === true;
  if (!hasPartner || !tellsPartnersIncome(text)) return null;
  const open = incomeQuestions.filter((id) => id === pending?.question);
  const asked = [...open, ...incomeQuestions].find((id) => {
    const state = { ...turn.state, answers: withoutTelling(turn, answers, id) };
    return next({ ...turn, state }, id) !== null;
  });
  if (asked === undefined) return null;
  const free = { ...turn, state: { ...turn.state, confirming: null } };
  return askAgain(free, asked, [turn.say('check.incomeTogether')]);
}
