/** "41, maar moet de moeder ook mee?": what answers the question by itself, where the whole message does not. */
import type { FactId } from '../../contract.ts';
import {
  anewCutsOf,
  askedCutsOf,
  asksBeside,
  cutsOf,
  surelyAsks,
  toldPart,
  type Cut,
} from '../../language/answers/first-clause.ts';
import { wishCutsOf } from '../../language/answers/wish-clause.ts';
import { wordsOf } from '../../language/answers/choice-words.ts';
import { foldForMatch } from '../../language/words/normalise.ts';
import { qualifiersIn, type Qualifier } from '../../language/numbers/qualifiers.ts';
import { oneChild, otherPeople, partners } from '../../language/story/story-words.ts';
import { parseYesNo } from '../../language/answers/yes-no.ts';
import { choicesOf, openQuestion, questionOf } from '../ask.ts';
import type { Answer, ConversationState } from '../state.ts';
import { isLooseAmount } from '../answers/loose-answer.ts';
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
  for (const cut of [...askedCutsOf(text), ...wishCutsOf(text), ...anewCutsOf(text), ...cutsOf(text)].filter(
    (one) => !asksOfName(turn, text, one),
  )) {
    const outcome = check.answer(turn, cut.first);
    if (outcome !== null && isTaken(turn.state, outcome.state, cut.isMarked))
      return isBehind(turn, text, cut) ? offeredBehind(turn, cut, outcome) : weighed(turn, cut, outcome);
    // "Ik ben van 1980": which age that is, is asked with the rest.
    if (outcome !== null && outcome.state.misses > turn.state.misses && ofBirth.test(cut.first) && surelyAsks(cut.rest))
      return { outcome, answer: null, rest: cut.rest };
  }
  return answerBehind(turn, text);
}

const ofBirth = /(?:van|uit|in|geboren) (?:19|20)\d\d\W*$/iu;

/** "Student, ik woon op mezelf": the answer stands behind what is told of something else. */
function answerBehind(turn: Turn, text: string): FirstAnswer | null {
  for (const { first: told, rest, isMarked } of cutsOf(text).filter((cut) => isOfElse(turn, cut.first))) {
    const cut: Cut = { first: rest, rest: told, isSentence: true, isMarked };
    const outcome = check.answer(turn, rest);
    if (outcome !== null && isTaken(turn.state, outcome.state, isMarked)) return weighed(turn, cut, outcome);
  }
  return null;
}

/** It is only asked back what was meant. */
export const takesNothing = ({ state: before }: Turn, { state, next }: Outcome): boolean =>
  (next ?? state.step) === before.step &&
  state.answers.length === before.answers.length &&
  state.confirming === before.confirming &&
  state.passed.length === before.passed.length &&
  state.story === before.story;

/** "Bijstand? ik werk toch gewoon": of a list, what is asked so is not ticked. "Zorgtoeslag? ja" is. */
const asksOfName = (turn: Turn, text: string, { first, rest }: Cut): boolean =>
  isList(turn) &&
  text
    .replace(first, '|')
    .replace(/^[^|]*\|/u, '')
    .trimStart()
    .startsWith('?') &&
  !saysHaving.test(rest);
const saysHaving =
  /^\W*(?:ja+|jep|jawel|klopt|die (?:heb|krijg)|(?:heb|krijg) ik|ik (?:heb|krijg) (?:die|dat|het))(?!\p{L})/iu;

/** "Telt de auto mee? Die is 3000 waard": an amount behind what is asked may be of that, save where it stands alone. */
const isBehind = (turn: Turn, text: string, { first }: Cut): boolean =>
  openQuestion(turn)?.question.unit === 'cents' &&
  /\d/.test(first) &&
  !text.trimStart().startsWith(first.trim()) &&
  !isLooseAmount(turn, first);

function offeredBehind(turn: Turn, cut: Cut, outcome: Outcome): FirstAnswer | null {
  const found = weighed(turn, cut, outcome);
  return found === null ? null : (saidBack(turn, found.answer, found.rest) ?? found);
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
  if (saysAnother(turn, cut)) return null;
  if (isBare(cut) && !isWaiting) return isNo(cut) && asksBeside(rest) ? saidBack(turn, answer, rest) : null;
  if (!changes(turn, cut)) return { outcome, answer, rest };
  // What was asked back already is not asked back once more with less.
  if (isWaiting || isOtherNumber(turn, rest)) return null;
  // What is asked back anyway needs no more.
  return (
    saidBack(turn, answer, rest) ??
    (isList(turn) || isStory(rest) || outcome.state.confirming === null ? null : { outcome, answer, rest })
  );
}

/** In so many words the number before them was hardly an answer. */
const isStory = (rest: string): boolean => rest.split(/\s+/).length > mostBeside;
const mostBeside = 12;

const isList = (turn: Turn): boolean => openQuestion(turn)?.question.kind === 'multi';

const saidBack = (turn: Turn, answer: Answer | null, rest: string): FirstAnswer | null =>
  answer === null ? null : { outcome: toWhichSide(turn, answer), answer: null, rest };

/** "Nee, ze woonde hier altijd": a yes or no may be of anything, save where it is a sentence. */
const isBare = ({ first, isSentence }: Cut): boolean =>
  !isSentence && /^\W*\p{L}+\W*$/u.test(first) && parseYesNo(first).status === 'success';

/** "Nee wat is een gastouder": likely both. A "ja" before a question is often no more than a breath. */
const isNo = ({ first }: Cut): boolean => {
  const said = parseYesNo(first);
  return said.status === 'success' && !said.value;
};

/** The rest answers the same question: which is meant, is not known. */
function saysAnother(turn: Turn, { first, rest }: Cut): boolean {
  // "Ze zijn 4 en 10 ik werk": half a list is no answer.
  if (/\d\W*$/.test(first) && /^\W*\d/.test(rest)) return true;
  const asked = openQuestion(turn)?.question.kind;
  // "8 en 11" are no places of a list that ends before.
  if (asked === 'multi' && (/^\W*(?:en )?\d/.test(rest) || addsTitle(turn, rest))) return true;
  const told = toldPart(rest);
  if (isOfElse(turn, told)) return false;
  const other = asked === 'yesNo' || told === '' ? null : check.answer(turn, told);
  return other !== null && isTaken(turn.state, other.state);
}

/** "Mijn huur is 640" is no age of a child. */
export function isOfElse(turn: Turn, told: string): boolean {
  const facts = openQuestion(turn)?.question.facts ?? [];
  const lines = told === '' ? [] : readLines(turn, told, true).lines.flat();
  return lines.length > 0 && lines.every(({ statements }) => statements.every(({ fact }) => !facts.includes(fact)));
}

/** "Zorgtoeslag krijg ik en huurtoeslag ook": one more of the list. */
function addsTitle(turn: Turn, rest: string): boolean {
  const open = openQuestion(turn);
  const words = wordsOf(foldForMatch(rest));
  if (open === null || rest.includes('?') || !words.includes('ook')) return false;
  return choicesOf(turn, open.question, open.pending).some(({ title }) =>
    wordsOf(foldForMatch(title)).every((word) => words.includes(word)),
  );
}

/** A number in what is asked behind an end of a sentence is of that: "9. wie betaalt de schoolreis, 80 euro?" */
function changes(turn: Turn, { rest, isSentence }: Cut): boolean {
  const facts = openQuestion(turn)?.question.facts ?? [];
  const part = toldPart(rest);
  const told = part === '' ? [] : readLines(turn, part, true).lines.flat();
  const isOfThis = told.some(({ statements }) => statements.some(({ fact }) => facts.includes(fact)));
  if (isOfThis || isOtherNumber(turn, rest) || (facts.some((fact) => ofPeople.has(fact)) && namesSomebody(rest)))
    return true;
  return /\d/.test(rest.replace(ofThisTalk, '')) && told.length === 0 && !(isSentence && asksBeside(rest));
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
