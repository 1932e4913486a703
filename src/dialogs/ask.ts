/** Puts a pending question into words, buttons and the data that programs read. */
import type { FactId, QuestionChoice, QuestionData, Test } from '../contract.ts';
import { fold, rangeKnown } from '../eligibility/known.ts';
import { factsOf, setsAt } from '../eligibility/question.ts';
import { choiceKey } from '../knowledge/question-rules.ts';
import type { Question } from '../knowledge/schemas/question.ts';
import { addressed, type Address } from '../locales/address.ts';
import { formatDuration, formatEuros, formatNumber } from '../locales/format.ts';
import type { Say } from '../locales/texts.ts';
import { statementsOf, type Pending } from './state.ts';
import { addressFor } from './turn-of.ts';
import type { Reply, Turn } from './turn-types.ts';

export const addressOf = ({ state, municipality }: Turn): Address => addressFor(state, municipality);

export function questionOf(turn: Turn, id: string): Question | undefined {
  const question = turn.parts.knowledge.questions.find((q) => q.id === id);
  if (question === undefined) return undefined;
  const fitting = question.withOthers === undefined || !livesWithOthers(turn) ? question : besideOthers(question);
  return fitting.withoutPartner === undefined || !hasNoPartner(turn) ? fitting : withoutPartner(fitting);
}

const hasNoPartner = ({ state }: Turn): boolean => fold(statementsOf(state)).booleans.get('hasPartner') === false;

/** Who has no partner is not told to count one. */
function withoutPartner(question: Question): Question {
  const { text = question.text, hint } = question.withoutPartner ?? {};
  return { ...question, text, ...(hint !== undefined && { hint }) };
}

const livesWithOthers = ({ state }: Turn): boolean =>
  rangeKnown(fold(statementsOf(state)), 'otherAdultsAtHome').min > 0;

/** Who lives with a brother is not asked whether they live alone. */
function besideOthers(question: Question): Question {
  const { text, titles = [], phrases = [] } = question.withOthers ?? {};
  return {
    ...question,
    text: text ?? question.text,
    choices: question.choices?.map((choice, at) => ({ ...choice, title: titles[at] ?? choice.title })),
    phrases: [...question.phrases, ...phrases],
  };
}

export interface OpenQuestion {
  readonly question: Question;
  readonly pending: Pending;
}

/** The question that waits for an answer in this step, as it was asked. */
export function openQuestion(turn: Turn): OpenQuestion | null {
  const { pending } = turn.state;
  if (pending === null || turn.step.kind !== 'check') return null;
  const question = questionOf(turn, pending.question);
  return question === undefined ? null : { question, pending };
}

/** `{{value}}` of a question at a limit: `€ 1.618,18`, `3 jaar`, `2`. */
export function valueWords(question: Question, value: number): string {
  if (question.unit === 'cents') return formatEuros(value);
  return question.unit === 'months' ? formatDuration(value) : formatNumber(value);
}

/** The question in one form of address, at its limit. */
export function questionWords(question: Question, pending: Pending, address: Address): string {
  const test = pending.test;
  if (isBands(pending) && question.textBands !== undefined) return addressed(question.textBands, address);
  const template = templateAt(question, test);
  return addressed(template, address).replaceAll(
    '{{value}}',
    test === undefined ? '' : valueWords(question, test.value),
  );
}

function templateAt({ text, textUnder = text, textFrom = text }: Question, test: Test | undefined): string {
  if (test === undefined || test.op === 'le') return text;
  return test.op === 'lt' ? textUnder : textFrom;
}

/** An amount is always asked downwards: the first button is "yes, less" at every limit. */
export const askedDown = ({ unit }: Question, test: Test): Test =>
  unit === 'cents' && test.op === 'ge' ? { ...test, op: 'lt' } : test;

/** Asked as "less, exactly or more". */
export const isBands = (pending: Pending): boolean => pending.test?.op === 'eq';

function bands(question: Question, { test }: Pending, say: Say): QuestionChoice[] {
  const fact = question.facts[0];
  if (test === undefined || fact === undefined) return [];
  const value = valueWords(question, test.value);
  return (['lt', 'eq', 'gt'] as const).map((op) => ({
    title: say(`check.bands.${op}`, { value }),
    sets: { [fact]: { op, value: test.value } },
  }));
}

/** The choices of a question at the limit that is asked. */
export function choicesAt(question: Question, test: Test | undefined, address: Address): QuestionChoice[] {
  const value = test === undefined ? '' : valueWords(question, test.value);
  return (question.choices ?? []).map(({ title, sets }) => ({
    title: addressed(title, address).replaceAll('{{value}}', value),
    sets: setsAt(sets, test?.value),
  }));
}

/** The choices of a list; of a tick list only those that still matter. */
export function choicesOf(turn: Turn, question: Question, pending: Pending): QuestionChoice[] {
  const address = addressOf(turn);
  if (isBands(pending)) return bands(question, pending, turn.say);
  const choices = choicesAt(question, pending.test, address);
  return question.kind === 'multi' ? choices.filter(({ sets }) => pending.shown.includes(choiceKey(sets))) : choices;
}

/** What a question asks; of a tick list what the choices speak of that are shown. */
export function factsAsked(turn: Turn, question: Question, pending: Pending): FactId[] {
  if (question.kind !== 'multi') return question.facts;
  const shown = new Set(choicesOf(turn, question, pending).flatMap(({ sets }) => factsOf(sets)));
  return question.facts.filter((fact) => shown.has(fact));
}

function questionData(turn: Turn, question: Question, pending: Pending): QuestionData {
  const choices = choicesOf(turn, question, pending);
  return {
    facts: factsAsked(turn, question, pending),
    kind: isBands(pending) ? 'choice' : question.kind,
    ...(question.kind === 'yesNo' && pending.test !== undefined && !isBands(pending) && { test: pending.test }),
    ...(choices.length > 0 && { choices }),
  };
}

/**
 * `before`: what comes first in the same message, such as "Nog ongeveer 4 vragen."; `without`: buttons whose answer that
 * is, and that are not offered again under it.
 */
export function ask(
  turn: Turn,
  question: Question,
  pending: Pending,
  before: readonly string[] = [],
  without: readonly string[] = [],
): Reply {
  const address = addressOf(turn);
  const hint = question.hint === undefined ? [] : [addressed(question.hint, address)];
  const words = questionWords(question, pending, address);
  return {
    text: [...before, ...(question.kind === 'yesNo' ? [...hint, words] : [words, ...hint])].join('\n'),
    choices: buttons(turn, question, pending).filter((title) => !without.includes(title)),
    data: { question: questionData(turn, question, pending) },
  };
}

/** The open question once more, or what waits there for a yes: that keeps waiting, whatever was said in between. */
export function openAgain(
  turn: Turn,
  { question, pending }: OpenQuestion,
  before: readonly string[],
  without: readonly string[] = [],
): Reply[] {
  const { confirming, lastAsked } = turn.state;
  if (confirming === null || lastAsked === null) return [ask(turn, question, pending, before, without)];
  return [...before.map((text) => ({ text, choices: [] })), lastAsked];
}

/** At an amount the buttons say which side they mean: "nee" alone may be "more" and "none". */
export function yesAndNo({ say }: Turn, { unit }: Question, { test }: Pending): string[] {
  const isAmount = unit === 'cents' && test !== undefined;
  return isAmount ? [say('check.yesLess'), say('check.noMore')] : [say('check.yes'), say('check.no')];
}

function buttons(turn: Turn, question: Question, pending: Pending): string[] {
  const { say } = turn;
  const titles = choicesOf(turn, question, pending).map((c) => c.title);
  const none = question.none === undefined ? [] : [addressed(question.none, addressOf(turn))];
  const own = question.kind === 'yesNo' && !isBands(pending) ? yesAndNo(turn, question, pending) : [...titles, ...none];
  const out = question.sensitive || question.private ? [say('check.ratherNot')] : [];
  return [...own, say('check.dontKnow'), ...out, say('check.why')];
}
