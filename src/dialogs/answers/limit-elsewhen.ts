/** "Wat is dat in de maand?", asked of the limit of a year, or of a year at the limit of a month. */
import { foldForMatch } from '../../language/words/normalise.ts';
import { formatEuros } from '../../locales/format.ts';
import { openQuestion } from '../ask.ts';
import type { Turn } from '../turn-types.ts';
import { periodOf } from './understand-amount.ts';

type Asked = 'week' | 'month' | 'year';

/** Null: nothing of the kind is asked, or the question has that time already. */
export function limitElsewhen(turn: Turn, text: string): string | null {
  const asked = periodAsked(text);
  const open = openQuestion(turn);
  const fact = open?.question.facts[0];
  if (asked === null || open === null || fact === undefined || open.question.unit !== 'cents') return null;
  const period = periodOf(fact);
  if ((period !== 'month' && period !== 'year') || period === asked) return null;
  const { test } = open.pending;
  if (test === undefined) return period === 'year' ? turn.say('amount.yearTellMonth') : null;
  const cents = (test.value * inYear[period]) / inYear[asked];
  return turn.say(keys[asked], { limit: formatEuros(test.value), amount: formatEuros(Math.round(cents / 100) * 100) });
}

const inYear: Readonly<Record<Asked, number>> = { week: 52, month: 12, year: 1 };
const keys = {
  week: 'amount.limitPerWeek',
  month: 'amount.limitPerMonth',
  year: 'amount.limitPerYear',
} as const satisfies Record<Asked, string>;

function periodAsked(text: string): Asked | null {
  const found = asking.exec(foldForMatch(text))?.[1];
  return found === 'maand' ? 'month' : found === 'jaar' ? 'year' : found === 'week' ? 'week' : null;
}
const asking =
  /^(?:(?:en|maar|ja|dus|ok|oke|eh|nou|huh)[ ,]+)*(?:wat|hoeveel|hoe veel) (?:is|wordt|komt|zou)(?: (?:dat|dit|het|die|zijn|dan|ongeveer|omgerekend|netto|bruto|neer|op))* (?:per|in de|in het|in een|elke|de) (maand|week|jaar)(?: (?:dan|ongeveer|omgerekend|eigenlijk|precies))*\W*$/u;
