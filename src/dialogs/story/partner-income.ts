/** What one of two brings in, one of two benefits, or a profit: the whole income is asked, so that a part is never lost or taken for all. */
import { fold } from '../../eligibility/known.ts';
import { saysThatIsAll, tellsMoreIncome, tellsOnesIncome, tellsProfit } from '../../language/money/income-words.ts';
import { next } from '../scope.ts';
import { statementsOf } from '../state.ts';
import { readLines } from './story-lines.ts';
import { askAgain } from '../steps/change.ts';
import { withoutTelling } from '../answers/still-asked.ts';
import type { Outcome, Turn } from '../turn-types.ts';

const tellsBoth = (turn: Turn, text: string): boolean =>
  readLines(turn, text, false).lines.some((line) => line.some(({ question }) => incomeQuestions.includes(question)));

const incomeQuestions = ['net-monthly-income', 'net-income-amount', 'yearly-income', 'yearly-income-amount'];

/** Null: no part was told, or the open question asked it back itself. An answer beside it counts. */
export function incomeOfOne(before: Turn, text: string, answered: Outcome | null): Outcome | null {
  const why = partTold(before, text);
  if (why === null) return null;
  const open = incomeQuestions.filter((id) => id === before.state.pending?.question);
  if (open.length > 0 && answered !== null) return null;
  const isAnswered = answered !== null && answered.state.answers.length > before.state.answers.length;
  const turn = isAnswered ? { ...before, state: answered.state } : before;
  const { answers } = turn.state;
  const asked = [...open, ...incomeQuestions].find((id) => {
    const state = { ...turn.state, answers: withoutTelling(turn, answers, id) };
    return next({ ...turn, state }, id) !== null;
  });
  if (asked === undefined) return null;
  const free = { ...turn, state: { ...turn.state, confirming: null } };
  const again = ofYear.includes(asked)
    ? itself(askAgain(free, asked), turn.say(why === 'amount.oneIncome' ? 'amount.allOfMonth' : why))
    : askAgain(free, asked, [turn.say(why)]);
  // A bare "ja" may be said to these words: it is said back before it counts.
  return { ...again, state: { ...again.state, misses: 1 } };
}

/** Where a year is asked an amount a month is asked for by itself: a limit of the year behind it asks something else. */
const itself = (asked: Outcome, text: string): Outcome => ({
  ...asked,
  replies: asked.replies.map((reply, at) => (at === asked.replies.length - 1 ? { ...reply, text } : reply)),
});
const ofYear: readonly string[] = ['yearly-income', 'yearly-income-amount'];

/** What is asked for instead of the part that was told: a key of locales. */
function partTold(turn: Turn, text: string): string | null {
  if (text.includes('?')) return null;
  if (tellsMoreIncome(text)) return 'amount.oneIncome';
  if (tellsProfit(text)) return 'amount.profit';
  const hasPartner = fold(statementsOf(turn.state)).booleans.get('hasPartner') === true;
  return hasPartner && tellsOnesIncome(text) && !saysThatIsAll(text) && !tellsBoth(turn, text)
    ? 'check.incomeTogether'
    : null;
}
