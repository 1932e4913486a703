/** Changes an earlier answer: choose which, and it is asked again; everything then follows as if it had been said so at once. */
import type { FactId } from '../../contract.ts';
import { parseChoice } from '../../language/answers/choice.ts';
import { parseDontKnow } from '../../language/answers/dont-know.ts';
import { wordsOf } from '../../language/answers/choice-words.ts';
import { foldForMatch } from '../../language/words/normalise.ts';
import { addressed } from '../../locales/address.ts';
import { namesLimit } from '../../knowledge/question-rules.ts';
import { addressOf, ask, questionOf } from '../ask.ts';
import { withoutOldMoney } from '../story/household-money.ts';
import { next } from '../scope.ts';
import type { Answer, Pending } from '../state.ts';
import { isUnlikely } from '../answers/plausible.ts';
import { stillAsked, withoutTelling } from '../answers/still-asked.ts';
import { chosenOption } from '../options.ts';
import { backAt } from '../turn-of.ts';
import type { Outcome, StepKind, Turn } from '../turn-types.ts';
import { check } from './check.ts';
import { proceed } from './proceed.ts';

export const change: StepKind = {
  enter: (turn) => {
    const ids = changeable(turn);
    if (ids.length === 0)
      return {
        state: { ...turn.state, returnTo: null },
        replies: [{ text: turn.say('change.none'), choices: [] }],
        next: turn.state.returnTo ?? 'topic',
      };
    return which(turn, ids);
  },
  answer: (turn, text) => {
    const titles = turn.state.menu.map((id) => labelOf(turn, id));
    const parsed = parseChoice(text, [...titles, turn.say('change.keep')]);
    if (parsed.status === 'fail' && parseDontKnow(text) === null)
      return oneOfSome(turn, text) ?? numberOf(turn, text) ?? whereItWas(turn, text);
    const id = parsed.status === 'fail' ? undefined : turn.state.menu[parsed.value];
    return id === undefined ? nothingChanged(turn) : askAgain(turn, id);
  },
};

const nothingChanged = (turn: Turn): Outcome => ({
  state: { ...turn.state, returnTo: null },
  replies: [],
  next: backAt(turn, turn.state.returnTo ?? 'check'),
});

/** "Vertel meer", a button of the result that one came from: nothing is to be changed. */
function whereItWas(turn: Turn, text: string): Outcome | null {
  const name = turn.state.returnTo ?? 'check';
  const step = turn.parts.flow.steps[name];
  return step?.options === undefined
    ? null
    : chosenOption({ ...turn, step, state: { ...turn.state, step: name, returnTo: null } }, text);
}

/** "36": how it is. Of one answer that it can be, that one is given anew; of several only those are shown. */
function numberOf(turn: Turn, text: string): Outcome | null {
  const number = Number(onlyNumber.exec(text.trim())?.[1]);
  const ids = Number.isNaN(number) ? [] : turn.state.menu.filter((id) => mayBe(turn, id, number));
  const [only, ...more] = ids;
  if (only === undefined) return null;
  if (more.length > 0) return which(turn, ids);
  const asked = askAgain(turn, only);
  // Of two ages nobody knows which.
  if (questionOf(turn, only)?.form === 'ages') return asked;
  return check.answer({ ...turn, step: turn.parts.flow.steps['check'] ?? turn.step, state: asked.state }, text);
}
const onlyNumber = /^(?:€ ?)?(\d{2,5})(?: (?:euro|jaar))?$/;

function mayBe({ state }: Turn, id: string, number: number): boolean {
  const said = state.answers.filter(({ question }) => question === id).flatMap(({ statements }) => statements);
  return said.some(({ fact, op }) => {
    const isMoney = fact.endsWith('Cents');
    return op === 'is' && (isMoney || ages.has(fact)) && !isUnlikely(fact, isMoney ? number * 100 : number);
  });
}
const ages: ReadonlySet<FactId> = new Set(['age', 'partnerAge']);

function which(turn: Turn, ids: string[]): Outcome {
  const choices = ids.map((id) => ({ title: labelOf(turn, id), value: id }));
  const reply = {
    text: turn.say('change.which'),
    choices: [...choices.map((c) => c.title), turn.say('change.keep')],
    data: { menu: { id: 'change', choices } },
  };
  return { state: { ...turn.state, menu: ids, misses: 0 }, replies: [reply] };
}

/** "Mijn leeftijd". "Spaargeld", where two answers are about it: only those are shown. Null: the words name none, or all. */
function oneOfSome(turn: Turn, text: string): Outcome | null {
  const said = wordsOf(foldForMatch(text)).filter((word) => !small.has(word));
  const ids = turn.state.menu.filter((id) => {
    const words = new Set(wordsOf(foldForMatch(labelOf(turn, id))));
    return said.length > 0 && said.every((word) => words.has(word));
  });
  const [only, ...more] = ids;
  if (only !== undefined && more.length === 0) return askAgain(turn, only);
  return only === undefined || ids.length === turn.state.menu.length ? null : which(turn, ids);
}
const small = new Set('mijn mn me de het die dat van over ik wil graag veranderen klopt niet'.split(' '));

/**
 * Of an amount and its limit the one that was asked first: to a resident they are one question, with one label. The age of
 * a partner is changed with both ages.
 */
function changeable(turn: Turn): string[] {
  const ids = [...new Set([...turn.state.answers, ...turn.state.passed].map((a) => a.question))];
  const isSame = (one: string, other: string): boolean => isPart(turn, one, other) && isPart(turn, other, one);
  const isWithin = (id: string): boolean => id === 'partner-age' && ids.includes('ages');
  return ids.filter((id, index) => !isWithin(id) && !ids.slice(0, index).some((earlier) => isSame(earlier, id)));
}

function labelOf(turn: Turn, id: string): string {
  const label = addressed(questionOf(turn, id)?.label ?? id, addressOf(turn));
  return label.charAt(0).toUpperCase() + label.slice(1);
}

/**
 * Takes the answer away, with those to parts of the same question and those that were only asked because of it, and asks
 * it first.
 */
export function askAgain(turn: Turn, id: string, before: readonly string[] = []): Outcome {
  const stays = ({ question }: { question: string }): boolean => question !== id && !isPart(turn, question, id);
  const earlier = turn.state.answers;
  const answers = stillAsked(turn, withoutOldMoney(earlier, earlier.filter(stays)));
  const passed = turn.state.passed.filter(stays);
  const doubted = turn.state.doubted.filter((asked) => asked !== id);
  const state = { ...turn.state, answers, passed, doubted, returnTo: null, step: 'check' };
  const step = turn.parts.flow.steps['check'] ?? turn.step;
  const again = { ...turn, state, step };
  // Another answer may tell the same: then that is what is to be changed.
  const told = next(again, id) === null ? stillAsked(again, withoutTelling(again, answers, id)) : answers;
  const there = { ...again, state: { ...state, answers: told } };
  return (next(there, id) === null ? askAnyway(there, id, before, earlier) : null) ?? proceed(there, before, id);
}

/** It changes no outcome, and was asked to be changed: as it was asked before. Null: of a list it is not known any more what it held. */
function askAnyway(turn: Turn, id: string, before: readonly string[], earlier: readonly Answer[]): Outcome | null {
  const question = questionOf(turn, id);
  const test = earlier.findLast((answer) => answer.question === id)?.test;
  if (question === undefined || (question.kind !== 'number' && question.kind !== 'yesNo')) return null;
  if (question.kind === 'yesNo' && namesLimit(question) && test === undefined) return null;
  const pending: Pending = { question: id, shown: [], ...(test !== undefined && { test }) };
  const state = { ...turn.state, pending, confirming: null, misses: 0 };
  return { state, replies: [ask(turn, question, pending, before)] };
}

/** "Do children live with you?" is a part of "with whom do you live?"; an amount and its limit are parts of each other. */
function isPart(turn: Turn, part: string, whole: string): boolean {
  const [smaller, larger] = [part, whole].map((id) => questionOf(turn, id)?.facts ?? []);
  if (smaller === undefined || larger === undefined) return false;
  return smaller.every((fact) => larger.includes(fact));
}
