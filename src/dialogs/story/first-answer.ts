/** "41, maar moet de moeder ook mee?": what answers the question by itself, where the whole message does not. */
import type { FactId } from '../../contract.ts';
import { asksBeside, cutsOf, type Cut } from '../../language/first-clause.ts';
import { foldForMatch } from '../../language/normalise.ts';
import { qualifiersIn, type Qualifier } from '../../language/qualifiers.ts';
import { oneChild, otherPeople, partners } from '../../language/story/story-words.ts';
import { parseYesNo } from '../../language/yes-no.ts';
import { openQuestion, questionOf } from '../ask.ts';
import type { Answer, ConversationState } from '../state.ts';
import { check } from '../steps/check.ts';
import { toWhichSide } from '../steps/confirm.ts';
import type { Outcome, Turn } from '../turn-types.ts';
import { readLines } from './story-lines.ts';

export interface FirstAnswer {
  readonly outcome: Outcome;
  /** What counts now; null: it is only said back, or the question was passed. */
  readonly answer: Answer | null;
  readonly rest: string;
}

/** Null: no first piece of it is an answer, or what follows takes it back or says another. */
export function firstAnswer(turn: Turn, text: string): FirstAnswer | null {
  if (turn.step.kind !== 'check' || openQuestion(turn) === null) return null;
  for (const cut of cutsOf(text)) {
    const outcome = check.answer(turn, cut.first);
    if (outcome !== null && isTaken(turn.state, outcome.state, cut.isMarked)) return weighed(turn, cut, outcome);
  }
  return null;
}

/** "Weet ik niet" is an answer where it stands by itself. */
function isTaken(before: ConversationState, after: ConversationState, isMarked = true): boolean {
  const isSaidBack = after.confirming !== null && after.confirming !== before.confirming;
  return (
    after.answers.length > before.answers.length ||
    (isMarked && after.passed.length > before.passed.length) ||
    isSaidBack
  );
}

/** It counts where the rest changes nothing in it; else it is said back. */
function weighed(turn: Turn, cut: Cut, outcome: Outcome): FirstAnswer | null {
  const { rest } = cut;
  const counts = outcome.state.answers.length > turn.state.answers.length;
  const answer = counts ? (outcome.state.answers.at(-1) ?? null) : null;
  const isWaiting = turn.state.confirming !== null;
  if (saysAnother(turn, rest) || (isBare(cut) && !isWaiting)) return null;
  if (!changes(turn, rest)) return { outcome, answer, rest };
  // What was asked back already is not asked back once more with less.
  if (isWaiting || answer === null || isOtherNumber(turn, rest)) return null;
  return { outcome: toWhichSide(turn, answer), answer: null, rest };
}

/** "Nee, ze woonde hier altijd": a yes or no may be of anything, save where it is a sentence. */
const isBare = ({ first, isSentence }: Cut): boolean =>
  !isSentence && /^\W*\p{L}+\W*$/u.test(first) && parseYesNo(first).status === 'success';

/** The rest answers the same question: which is meant, is not known. */
function saysAnother(turn: Turn, rest: string): boolean {
  const asked = openQuestion(turn)?.question.kind;
  // "8 en 11" are no places of a list that ends before.
  if (asked === 'multi' && /^\W*(?:en )?\d/.test(rest)) return true;
  const other = asked === 'yesNo' || asksBeside(rest) ? null : check.answer(turn, rest);
  return other !== null && isTaken(turn.state, other.state);
}

function changes(turn: Turn, rest: string): boolean {
  const facts = openQuestion(turn)?.question.facts ?? [];
  const told = asksBeside(rest) ? [] : readLines(turn, rest, true).lines.flat();
  const isOfThis = told.some(({ statements }) => statements.some(({ fact }) => facts.includes(fact)));
  if (isOfThis || isOtherNumber(turn, rest) || (facts.some((fact) => ofPeople.has(fact)) && namesSomebody(rest)))
    return true;
  return /\d/.test(rest.replace(ofThisTalk, '')) && told.length === 0;
}

/** "Moet dat nou, 12 vragen": no number of theirs. */
const ofThisTalk = /\d+ (?:korte )?(?:vragen|vraagjes|minuten)/giu;

/** "Dat is bruto"; what is asked, and how somebody is or was, says nothing of a number before it. */
const isOtherNumber = (turn: Turn, rest: string): boolean =>
  openQuestion(turn)?.question.choices === undefined &&
  !asksBeside(rest) &&
  [...qualifiersIn(rest)].some((one) => !remarks.has(one));
const remarks: ReadonlySet<Qualifier> = new Set(['car', 'housing', 'bill', 'partners', 'willBe', 'wasSaid']);

const ofPeople: ReadonlySet<FactId> = new Set([
  'household',
  'hasPartner',
  'hasChildren',
  'children.count',
  'otherAdultsAtHome',
  'costSharers',
]);
const namesSomebody = (rest: string): boolean =>
  foldForMatch(rest)
    .split(/[^\p{L}]+/u)
    .some((word) => word !== 'bewindvoerder' && (otherPeople.has(word) || oneChild.has(word) || partners.has(word)));

/** What else it tells, without what the answer says itself. */
export function besidesAnswer(turn: Turn, answer: Answer, text: string): Answer[][] {
  const asked = questionOf(turn, answer.question)?.facts ?? [];
  const isOther = ({ statements }: Answer): boolean => !statements.some(({ fact }) => asked.includes(fact));
  return readLines(turn, text, true)
    .lines.map((line) => line.filter(isOther))
    .filter((line) => line.length > 0);
}
