/** Reads the words of a resident as the answer to the question that was asked. */
import { isNumberFact, type NumberFact, type Test } from '../../contract.ts';
import { parseChildcare } from '../../language/childcare.ts';
import { parseYesNo } from '../../language/yes-no.ts';
import { qualified } from './qualified.ts';
import { ticks } from './ticks.ts';
import { money, months, opposite } from './understand-amount.ts';
import { choice, choiceOfLength, isSometimes, livesOrVisits } from './understand-choice.ts';
import { number } from './understand-numbers.ts';
import { asksBelow, sideSaid } from './understand-side.ts';
import { answered, fail, type Asked, type Understood } from './understood.ts';

/** A number with words that change its meaning never counts as it stands. */
export const understand = (asked: Asked, text: string): Understood => qualified(asked, text) ?? asIs(asked, text);

function asIs(asked: Asked, text: string): Understood {
  const { kind } = asked.question;
  if (asked.pending.test?.op === 'eq') return inBand(asked, asked.pending.test, text);
  if (kind === 'yesNo')
    return asked.pending.test === undefined ? plainYesNo(asked, text) : yesNoAtLimit(asked, asked.pending.test, text);
  if (kind === 'choice') return oneOf(asked, text);
  if (kind === 'multi') return ticks(asked, text);
  if (asked.question.form === 'childcare') return childcare(text);
  const fact = asked.question.form === 'euros' ? numberFactOf(asked) : undefined;
  return fact === undefined ? number(asked, text) : money(fact, null, text);
}

/** Kind, hours and price, of each child: one that is missing is asked for with an example. */
function childcare(text: string): Understood {
  const parsed = parseChildcare(text);
  if (parsed.status === 'success') return answered({ fact: 'childcare', op: 'is', value: parsed.value });
  return /\d/.test(text) ? { status: 'askBack', key: 'check.whichChildcare', values: {} } : fail;
}

const numberFactOf = (asked: Asked): NumberFact | undefined => asked.question.facts.find(isNumberFact);

function plainYesNo({ question }: Asked, text: string): Understood {
  if (isSometimes(question, text)) return livesOrVisits;
  const yes = parseYesNo(text);
  const [fact] = question.facts;
  if (yes.status === 'fail' || fact === undefined) return fail;
  return answered({ fact, op: 'is', value: yes.value });
}

/** "Less, exactly or more", or the amount itself. */
function inBand(asked: Asked, test: Test, text: string): Understood {
  const chosen = choice(asked, text);
  const fact = numberFactOf(asked);
  return chosen.status === 'fail' && fact !== undefined ? money(fact, test, text) : chosen;
}

function yesNoAtLimit(asked: Asked, test: Test, text: string): Understood {
  const fact = numberFactOf(asked);
  if (fact === undefined) return fail;
  const side = sideSaid(asked.question, test, text);
  const yes = side ?? parseYesNo(text);
  if (yes.status === 'success') {
    const op = yes.value ? test.op : opposite[test.op];
    const statements = [{ fact, op, value: test.value }];
    // "Nee" to "€ 16.000 of minder?" is also what somebody says who has nothing.
    const mayHaveNone = !yes.value && asksBelow(test) && asked.question.saysNone !== undefined;
    return side === null && mayHaveNone ? { status: 'whichSide', statements } : answered(...statements);
  }
  if (asked.question.unit === 'months') return months(asked, fact, text);
  return asked.question.unit === 'cents' ? money(fact, test, text) : fail;
}

function oneOf(asked: Asked, text: string): Understood {
  const fact = asked.pending.test === undefined ? undefined : numberFactOf(asked);
  return fact === undefined ? choice(asked, text) : choiceOfLength(asked, fact, text);
}
