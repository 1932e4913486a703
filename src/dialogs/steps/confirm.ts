/** "Klopt dat?": an answer that may be a slip, said back before it counts. */
import { isNumberFact, type Statement } from '../../contract.ts';
import { fold } from '../../eligibility/known.ts';
import { ask } from '../ask.ts';
import { peopleTold } from '../../language/story/people-told.ts';
import { sentencesOf } from '../../language/story/story-text.ts';
import { isPlainNo, leadingYesNo } from '../../language/answers/yes-no.ts';
import type { Question } from '../../knowledge/schemas/question.ts';
import { spoken } from '../answers/doubt-words.ts';
import { saidInPhrases } from '../answers/phrases.ts';
import { isLowForYear } from '../answers/plausible.ts';
import type { Understood } from '../answers/understood.ts';
import { opposite } from '../answers/understand-amount.ts';
import { asksBelow, saysOnlyYes } from '../answers/understand-side.ts';
import { statementsOf, type Answer, type Pending } from '../state.ts';
import type { Outcome, Turn } from '../turn-types.ts';

export function toConfirm(turn: Turn, statements: Answer['statements'], text: string): Outcome {
  const data = { confirm: { facts: statements.map((s) => s.fact) } };
  const no = turn.say(isOverYear(statements) ? 'check.perMonth' : 'check.confirmNo');
  return {
    state: { ...turn.state, confirming: statements },
    replies: [{ text, choices: [turn.say('check.confirmYes'), no], data }],
  };
}

/** Little for a year: it may be that of a month. */
const isOverYear = (statements: Answer['statements']): boolean =>
  statements.some(({ fact, value }) => typeof value === 'number' && isLowForYear(fact, value));

/** "2": the place of a button under an amount. Where "Nee, per maand" is the only no that stands there, a plain no is that. */
export function pressed({ state: { confirming, shownChoices }, say }: Turn, text: string): string {
  const shown = confirming ?? [];
  if (!shown.some(({ fact }) => fact.endsWith('Cents'))) return text;
  const place = /^([12])\W*$/.exec(text.trim())?.[1];
  const button = place === undefined ? undefined : shownChoices[Number(place) - 1];
  return button ?? (isOverYear(shown) && isPlainNo(text) ? say('check.perMonth') : text);
}

/** More than the limit, beside a benefit that hardly goes with it: it may be a slip of the thumb. */
export function isSeldom(
  { state }: Turn,
  { seldomMoreWith = [] }: Question,
  { test, statements: [only] }: Answer,
): boolean {
  if (test === undefined || only?.op !== (asksBelow(test) ? opposite[test.op] : test.op)) return false;
  const { receives } = fold(statementsOf(state));
  return seldomMoreWith.some((id) => receives.get(id) === true);
}

/** Behind an answer that was not understood "ja" may be said to the words that came back. */
export const isBareYes = ({ state }: Turn, question: Question, { test }: Pending, text: string): boolean =>
  state.misses > 0 && question.unit === 'cents' && test !== undefined && saysOnlyYes(question, test, text);

/** The question again, with what was missing in the answer; or only those words, where they ask it themselves. */
export function again(turn: Turn, question: Question, pending: Pending, why: string, asksItself = false): Outcome {
  const reply = ask(turn, question, pending, [why]);
  return {
    state: { ...turn.state, misses: turn.state.misses + 1 },
    replies: [asksItself ? { ...reply, text: why } : reply],
  };
}

/** A no to what was said back. Of a year it is told which amount is meant. */
export function denied(turn: Turn, question: Question, pending: Pending, [only]: Answer['statements']): Outcome {
  const isYear = only?.fact === 'yearlyIncomeCents' && only.op === 'is';
  return again(turn, question, pending, turn.say(isYear ? 'amount.yearNeeded' : 'check.tryAgain'), isYear);
}

type SideWhy = NonNullable<Extract<Understood, { status: 'whichSide' }>['why']>;
const plainSide: SideWhy = { key: 'check.whichSide', values: {} };

/** Said back as it would count: "U had op 1 januari meer dan € 146.011 spaargeld. Klopt dat?" `why`: from what it follows. */
export function toWhichSide(turn: Turn, answer: Answer, why: SideWhy = plainSide): Outcome {
  const { statements } = answer;
  const [only] = statements;
  return {
    state: { ...turn.state, confirming: statements },
    replies: [
      {
        text: turn.say(why.key, { ...why.values, said: spoken(turn, answer) }),
        choices: sidesOf(turn, only),
        data: { confirm: { facts: statements.map((s) => s.fact) } },
      },
    ],
  };
}

/** "Ja dan krijg ik niet alles", "ik kom uit Suriname": what the first word or the phrases come to, said back. */
export function leaning(turn: Turn, question: Question, pending: Pending, text: string): Outcome | null {
  const { test } = pending;
  const told = question.kind === 'yesNo' && test === undefined ? saidInPhrases({ question, pending }, text) : null;
  if (told !== null) return toWhichSide(turn, { question: question.id, statements: [told] });
  const isOfPeople = peopleTold(sentencesOf(text)) !== null;
  const yes = question.kind === 'yesNo' && test?.op !== 'eq' && !isOfPeople ? leadingYesNo(text) : null;
  const [fact] = question.facts;
  if (yes === null || yes.status === 'fail' || fact === undefined) return null;
  const answer = { question: question.id, ...(test !== undefined && { test }) };
  if (test === undefined) return toWhichSide(turn, { ...answer, statements: [{ fact, op: 'is', value: yes.value }] });
  const op = yes.value ? test.op : opposite[test.op];
  return isNumberFact(fact) ? toWhichSide(turn, { ...answer, statements: [{ fact, op, value: test.value }] }) : null;
}

/** Less or more than a limit. */
export const isSide = ({ op }: Pick<Statement, 'op'>): boolean =>
  op === 'lt' || op === 'le' || op === 'ge' || op === 'gt';

/** A yes or no that is no side of a limit is yes or no here too. */
function sidesOf({ say }: Turn, only: Answer['statements'][number] | undefined): string[] {
  if (only !== undefined && !isSide(only)) return [say('check.confirmYes'), say('check.confirmNo')];
  return only?.op === 'le' || only?.op === 'lt'
    ? [say('check.yesLess'), say('check.noMore')]
    : [say('check.yesMore'), say('check.noLess')];
}

/** The limit as it was asked back; undefined when something else waits to be confirmed. */
export function sideAskedBack({ test }: Pending, [only]: Answer['statements']): Pending['test'] {
  if (test === undefined || only?.value !== test.value) return undefined;
  const op = [test.op, opposite[test.op]].find((side) => side !== 'eq' && side === only.op);
  return op === undefined ? undefined : { op, value: test.value };
}
