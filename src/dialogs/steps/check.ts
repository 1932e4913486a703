/** The check: one question after the other, until nothing undecided can still change. */
import type { FactId } from '../../contract.ts';
import { parseDontKnow } from '../../language/answers/dont-know.ts';
import { tellsOnesIncome } from '../../language/money/income-words.ts';
import { asksSomewhere } from '../../language/asked/question.ts';
import { withoutRegret } from '../../language/story/regret.ts';
import { saysOnlyThanks } from '../../language/answers/thanks.ts';
import { saidNotSo } from '../../language/answers/not-so.ts';
import { success } from '../../language/parsed.ts';
import { parseYesNo } from '../../language/answers/yes-no.ts';
import type { Question } from '../../knowledge/schemas/question.ts';
import { addressOf, factsAsked, questionOf, yesAndNo } from '../ask.ts';
import { addressed } from '../../locales/address.ts';
import { offerMonth, withAmounts } from '../story/amounts-told.ts';
import { partnerIn } from '../story/household-money.ts';
import { askedOf } from '../answers/asked-of.ts';
import { answerOf, withAnswer } from '../answers/answer-of.ts';
import { isIncomeInstead, notOfThis } from '../answers/not-of-this.ts';
import { doubtAbout, type Doubt } from '../answers/plausible.ts';
import { besideConfirmed, saysMore, withoutSpending, type Beside } from '../answers/beside-yes.ts';
import { namesWhatWaits } from '../answers/phrases.ts';
import { saidWords, subject } from '../answers/said.ts';
import { spoken } from '../answers/doubt-words.ts';
import { asksAll } from '../story/asks-all.ts';
import { behindNo, numberMeant, tellsSeveral } from '../story/bare-no.ts';
import { corrected, deniedAnswer, isOfLast, isTheOther, meantWords } from '../story/story-repair.ts';
import { keptOffered } from '../story/kept.ts';
import { readLines } from '../story/story-lines.ts';
import { next } from '../scope.ts';
import { type Answer, type Pending, type Story } from '../state.ts';
import { understand } from '../answers/understand.ts';
import { agreesOnPeriod, ofPeriod } from '../answers/understand-amount.ts';
import type { Outcome, StepKind, Turn } from '../turn-types.ts';
import {
  again,
  denied,
  isBareYes,
  isSeldom,
  isSide,
  leaning,
  pressed,
  sideAskedBack,
  toConfirm,
  toWhichSide,
} from './confirm.ts';
import { listAdded, listChanged } from './list-changed.ts';
import { kindWords } from './kind-words.ts';
import { proceed } from './proceed.ts';
import { chosenSide, doubtedOften, letGo, withDoubt } from './doubt.ts';
import { notKnown } from './not-known.ts';
import { allAtOnce, isInSteps } from './small-steps.ts';

export const check: StepKind = {
  enter: (turn) => keptOffered(turn) ?? proceed(turn, []),
  answer: (turn, said) => {
    const text = withoutRegret(said);
    const { pending } = turn.state;
    const question = pending === null ? undefined : questionOf(turn, pending.question);
    if (pending === null || question === undefined) return proceed(turn, []);
    const repaired = turn.state.confirming === null ? corrected(turn, text) : null;
    if (turn.state.confirming === null && isOfSomeAnswer(question, pending, text) && turn.state.answers.length > 0)
      return whichOther(turn);
    if (repaired?.isTurned === true) return isItSo(turn, repaired.answer);
    if (repaired !== null)
      return proceed({ ...turn, state: { ...turn.state, answers: repaired.answers } }, [
        turn.say('story.corrected'),
        spoken(turn, repaired.answer),
      ]);
    const added = turn.state.confirming === null ? listAdded(turn, text) : null;
    if (added !== null) return added;
    const denied = turn.state.confirming === null ? deniedAnswer(turn, text) : null;
    if (denied !== null) return askedAnew(turn, denied);
    if (turn.state.confirming === null && isOfLast(text)) return lastAgain(turn);
    if (turn.state.confirming === null && numberMeant({ question, pending }, text) !== null)
      return ofWhichAnswer(turn, question, pending, text);
    if (turn.state.confirming !== null)
      return confirmed(turn, question, pending, text) ?? passedOver(turn, question, pending, text);
    return (
      answered(turn, question, pending, meantWords(text)) ??
      passedOver(turn, question, pending, text) ??
      everything(turn, text) ??
      (tellsSomething(turn, text) ? null : leaning(turn, question, pending, text))
    );
  },
};

/** What was answered last is asked once more. */
function lastAgain(turn: Turn): Outcome {
  const last = turn.state.answers.at(-1);
  return last === undefined ? proceed(turn, [turn.say('commands.nothingBefore')]) : askedAnew(turn, last);
}

function askedAnew(turn: Turn, answer: Answer): Outcome {
  const state = { ...turn.state, answers: turn.state.answers.filter((one) => one !== answer) };
  return proceed({ ...turn, state }, [turn.say('check.tryAgain')], answer.question);
}

/** A yes that becomes a no: what was said and what it would become are shown, and asked back, before an outcome hangs on it. */
function isItSo(turn: Turn, answer: Answer): Outcome {
  const story: Story = { lines: [[answer]], odd: null, next: 'check', topic: null, asking: 'all' };
  return { state: { ...turn.state, story }, replies: [], next: 'story' };
}

/** "Nee 13", where the last answer has no place for it: several ages are asked again; a number is said back before it counts. */
function ofWhichAnswer(turn: Turn, question: Question, pending: Pending, text: string): Outcome | null {
  const { answers } = turn.state;
  const last = answers.at(-1);
  if (last !== undefined && turn.state.misses === 0 && tellsSeveral(last.statements))
    return proceed(
      { ...turn, state: { ...turn.state, answers: answers.slice(0, -1) } },
      [turn.say('check.tryAgain')],
      last.question,
    );
  const isNumber = question.kind === 'number' || pending.test !== undefined;
  const taken = isNumber ? answered(turn, question, pending, text) : null;
  const answer = taken?.state.answers.at(answers.length);
  return answer === undefined ? taken : toWhichSide(turn, answer);
}

/** "Dat andere", or "dat klopt niet" where no yes or no is asked: of an answer that was given. */
const isOfSomeAnswer = ({ kind }: Question, { test }: Pending, text: string): boolean =>
  isTheOther(text) || (saidNotSo(text) === '' && kind !== 'yesNo' && test === undefined);

/** Nobody knows which answer it is of. */
const whichOther = ({ state }: Turn): Outcome => ({
  state: { ...state, returnTo: state.step },
  replies: [],
  next: 'change',
});

/** "Alles", where something or all is looked into already. */
const everything = (turn: Turn, text: string): Outcome | null =>
  asksAll(turn, text)
    ? proceed({ ...turn, state: { ...turn.state, topic: null } }, [turn.say('check.everything')])
    : null;

/** `test`: what it is held against, where that is not what was asked first. */
function answered(turn: Turn, question: Question, pending: Pending, text: string, test = pending.test): Outcome | null {
  // "Geen idee" is not "Geen huur": who does not know has chosen nothing.
  if (parseDontKnow(text) !== null || (question.kind === 'yesNo' && saysOnlyThanks(text))) return null;
  const hasPartner = partnerIn(turn.state.answers);
  const income = isIncomeInstead(question, text);
  if (income === 'told' || (income === 'perhaps' && tellsSomething(turn, text))) return null;
  const asksBack = income === 'perhaps' ? 'check.notIncome' : notOfThis(question, text);
  // "Mijn vriendin heeft ook 600": what both have is asked.
  if (asksBack === 'check.aboutYou' && hasPartner === true && tellsOnesIncome(text)) return null;
  if (asksBack !== null)
    return asksSomewhere(text) || turn.state.misses >= maxAskedBack
      ? null
      : again(
          turn,
          question,
          pending,
          turn.say(ofWhom(turn, asksBack), { label: addressed(question.label, addressOf(turn)) }),
        );
  const asked = askedOf(turn, question, pending, test);
  const held = asked.pending;
  const understood = understand(asked, text);
  if (understood.status === 'fail') return null;
  if (understood.status === 'askBack' && isInSteps(question, understood.key) && turn.state.misses > 0)
    return stepByStep(turn);
  if (understood.status === 'askBack')
    return turn.state.misses < (understood.asksItself === true ? 1 : maxAskedBack)
      ? again(turn, question, pending, turn.say(understood.key, understood.values), understood.asksItself)
      : goOn(turn, question, pending);
  const doubt = doubtAbout(turn.state.answers, understood.statements);
  if (doubt !== null && (understood.status === 'answer' || doubt.kind !== 'unlikely'))
    return inDoubt(turn, question, pending, understood.statements, doubt);
  if (understood.status === 'confirm')
    return toConfirm(
      turn,
      understood.statements,
      turn.say(understood.key, { label: subject(turn, question), ...understood.values }),
    );
  const answer = answerOf(pending, understood.statements);
  const isFirst = held.test === pending.test;
  const isUnsure =
    isFirst &&
    (isSeldom(turn, question, answer) ||
      isBareYes(turn, question, pending, text) ||
      (saysMore({ question, pending }, turn.parts.knowledge.questions, text) && !tellsSomething(turn, text)));
  if (understood.status === 'whichSide') return toWhichSide(turn, answer, understood.why);
  if (isUnsure) return toWhichSide(turn, answer);
  const state = withAnswer(turn.state, answer);
  const note = understood.note === undefined ? [] : [turn.say(understood.note)];
  // The very words of a button need not be repeated, save of a limit that was asked back.
  const titles = [understood.value, ...yesAndNo(turn, question, held)];
  const said = isFirst && titles.includes(text.trim()) ? [] : [saidWords(turn, answer)];
  return proceed({ ...turn, state }, [...kindWords(turn, answer), ...said, ...note]);
}

/** Of who fills it in for somebody, "u" is that person. */
const ofWhom = ({ state }: Turn, key: string): string =>
  state.forOther && key === 'check.aboutYou' ? 'whose.means' : key;

/** "Ja, en mijn huur is 640": those words have their own place. */
const tellsSomething = (turn: Turn, text: string): boolean => readLines(turn, text, true).lines.length > 0;

/** What cannot be, or hardly, is asked back. After that the check goes on without it. */
function inDoubt(turn: Turn, question: Question, pending: Pending, fresh: Answer['statements'], doubt: Doubt): Outcome {
  if (doubt.kind === 'unlikely') return toConfirm(turn, [...doubt.statements], turn.say(doubt.key, doubt.values));
  if (doubtedOften(turn.state, question.id)) return goOn(turn, question, pending);
  return withDoubt(turn, { question, pending }, answerOf(pending, fresh), doubt);
}

/** As if it is not known: nobody is asked for ever, and nothing is guessed. */
function goOn(turn: Turn, question: Question, pending: Pending): Outcome {
  const there = { ...turn, state: letGo(turn, [question.id], factsAsked(turn, question, pending)) };
  return offerMonth(there, question, []) ?? proceed(there, [turn.say('plausible.goOn')]);
}

/** Who lives there, asked back once in one: the second time it is asked one by one. */
const stepByStep = (turn: Turn): Outcome =>
  proceed({ ...turn, state: letGo(turn, allAtOnce, []) }, [turn.say('check.stepByStep')]);

/** More than this the same question is not asked. */
const maxAskedBack = 2;

function confirmed(turn: Turn, question: Question, pending: Pending, said: string): Outcome | null {
  const text = pressed(turn, said);
  const doubt = doubtAbout(turn.state.answers, turn.state.confirming ?? []);
  if (doubt?.kind === 'contradicts') return sided(turn, question, pending, doubt.answers, text);
  const cleared = { ...turn, state: { ...turn.state, confirming: null } };
  const side = sideAskedBack(pending, turn.state.confirming ?? []);
  const statements = turn.state.confirming ?? [];
  const changed = listChanged(cleared, { question, pending }, statements, text);
  if (changed !== null) return changed;
  const period = agreesOnPeriod(statements, text);
  const isSoToo = period?.status === 'success' && period.value;
  if (side !== undefined) return answered(cleared, question, pending, isSoToo ? turn.say('check.yes') : text, side);
  const plain = withoutSpending(statements, text);
  const yes = period ?? (namesWhatWaits({ question, pending }, statements, plain) ? success(true) : parseYesNo(plain));
  if (yes.status === 'fail') return answered(cleared, question, pending, text);
  const beside = yes.value ? besideConfirmed(statements, plain) : null;
  if (beside !== null && !tellsOther(turn, question, text)) return meantElse(cleared, question, pending, beside);
  const anew = yes.value ? null : behindNo(text);
  const meant = anew === null ? null : answered(cleared, question, pending, anew);
  if (meant !== null) return meant;
  const told = yes.value ? null : ofPeriod(statements, text);
  const inPeriod = told === null ? null : answered(withHeard(cleared, told), question, pending, told);
  if (inPeriod !== null) return inPeriod;
  if (!yes.value) return denied(cleared, question, pending, statements);
  const answer = answerOf(pending, statements);
  return proceed({ ...cleared, state: withAnswer(cleared.state, answer) }, [
    statements.some(isSide) ? spoken(turn, answer) : turn.say('check.thanks'),
  ]);
}

/** What is said to be of a month is kept for the question that asks it, and nothing was misunderstood. */
const withHeard = (turn: Turn, told: string): Turn => ({ ...turn, state: { ...withAmounts(turn, told), misses: 0 } });

/** Of something else than was asked: that is offered by itself, behind the yes. */
const tellsOther = (turn: Turn, { facts }: Question, text: string): boolean => {
  const told = readLines(turn, text, true).lines.flat();
  return told.length > 0 && !told.some(({ statements }) => statements.some(({ fact }) => facts.includes(fact)));
};

/** "Ja 700", said to "€ 600. Klopt dat?": offered in its turn, as long as it can be. */
function meantElse(turn: Turn, question: Question, pending: Pending, beside: Beside): Outcome | null {
  if ('words' in beside) return answered(turn, question, pending, beside.words);
  const doubt = doubtAbout(turn.state.answers, [beside.said]);
  if (doubt !== null) return inDoubt(turn, question, pending, [beside.said], doubt);
  return toWhichSide(turn, answerOf(pending, [beside.said]));
}

/** Which of two answers is right: a button, or a new answer. A bare "ja" does not say which. */
function sided(turn: Turn, question: Question, pending: Pending, earlier: readonly Answer[], text: string) {
  const fresh = answerOf(pending, turn.state.confirming ?? []);
  const chosen = chosenSide(turn, earlier, fresh, factsAsked(turn, question, pending), text);
  if (chosen !== null) return proceed({ ...turn, state: chosen.state }, [turn.say(chosen.words)]);
  if (parseYesNo(text).status === 'success') return null;
  return answered({ ...turn, state: { ...turn.state, confirming: null } }, question, pending, text);
}

/** Who does not know what they receive, does know whether they study: the rest of the list is asked by itself. */
function factsPassed(turn: Turn, question: Question, pending: Pending, how: 'dontKnow' | 'ratherNot'): FactId[] {
  const asked = factsAsked(turn, question, pending);
  return question.kind === 'multi' && how === 'dontKnow' ? asked.filter((fact) => fact === 'receives') : asked;
}

/** "Weet ik niet" and "liever niet" are answers: the check goes around them. */
function passedOver(turn: Turn, question: Question, pending: Pending, text: string): Outcome | null {
  const how = parseDontKnow(text);
  if (how === null) return null;
  const facts = factsPassed(turn, question, pending, how);
  const state = { ...turn.state, passed: [...turn.state.passed, { question: pending.question, how, facts }] };
  const goesOn = next({ ...turn, state }) !== null;
  const words = how === 'ratherNot' ? 'check.ratherNotAnswer' : goesOn ? notKnown(turn) : 'check.dontKnowLast';
  return (
    (how === 'dontKnow' ? offerMonth({ ...turn, state }, question, [turn.say(words)]) : null) ??
    proceed({ ...turn, state }, [turn.say(words)])
  );
}
