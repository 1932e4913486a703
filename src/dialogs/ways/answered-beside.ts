/** An answer with a remark or a question beside it: the answer counts, what is asked is answered, and the talk goes on. */
import { askedCutsOf, asksBeside, plainQuestion, surelyAsks, type Cut } from '../../language/answers/first-clause.ts';
import { wishCutsOf } from '../../language/answers/wish-clause.ts';
import { yesAndMore } from '../answers/yes-and-more.ts';
import { openQuestion } from '../ask.ts';
import { afterAnswer } from '../outcomes/known-later.ts';
import { firstAnswer, isOfElse, takesNothing } from '../story/first-answer.ts';
import type { Message, Outcome, Reply, Turn } from '../turn-types.ts';
import { answersTo } from './answers-to.ts';
import { inBetween } from './aside-words.ts';
import { feelingIn, kindly } from './feelings.ts';
import { alsoAnswered } from './look-up/found-here.ts';
import { notHereWords } from './look-up/look-up.ts';
import { ofPart } from './of-part.ts';
import { whereTheyWere } from './something-else.ts';
import { toldHere } from './told-here.ts';

/** Null: there is no answer in it. `taken`: what the whole message was taken for. What is asked in it is no part of the answer. */
export function answeredBeside(turn: Turn, input: Message, taken: Outcome | null): Outcome | null {
  const asked = askedBeside(turn, input.text);
  const isOpen = taken === null || takesNothing(turn, taken);
  if (!isOpen && asked === undefined) return null;
  const first = firstAnswer(turn, input.text);
  if (taken !== null && isOpen && first?.answer === null)
    return asked === undefined ? null : alsoTold(turn, ofPart(input, asked.rest), taken);
  const isAsked = first !== null && (surelyAsks(first.rest) || first.rest === asked?.rest);
  if (
    first !== null &&
    (taken === null ||
      (isOpen && (isAsked || isOfElse(turn, first.rest))) ||
      (isAsked && (first.answer !== null || !adds(turn, taken))))
  )
    return behind(turn, (isAsked ? toldOf : besideWords)(turn, { ...input, text: first.rest }), first.outcome);
  return taken === null || asked === undefined ? null : alsoTold(turn, { ...input, text: asked.rest }, taken);
}

/** "Met mijn vriend, is dit anoniem?": what is asked beside what was told of oneself. */
export function toldBeside(turn: Turn, input: Message, told: Outcome): Outcome {
  const asked = askedBeside(turn, input.text);
  const also =
    asked === undefined || told.replies.length !== 1 ? told : alsoTold(turn, { ...input, text: asked.rest }, told);
  const isKnown = also.replies.length > 1 && also.replies[0]?.text !== notHereWords(turn, undefined);
  const whole = isKnown ? also : alsoAnswered(turn, input.text, told);
  return whole.replies.length > told.replies.length ? whole : also;
}

/** What is asked, or else wished. */
const askedBeside = (turn: Turn, text: string): Cut | undefined =>
  openQuestion(turn) === null
    ? undefined
    : (askedCutsOf(text)[0] ?? wishCutsOf(text).find((cut) => !isTicked(turn, cut)));

/** "Bijstand en ik heb schulden": the list asks that itself. */
const isTicked = (turn: Turn, { rest }: Cut): boolean =>
  openQuestion(turn)?.question.facts.includes('hasProblemDebts') === true && /schulden/iu.test(rest);

/** The question that is open stands last. */
function alsoTold(turn: Turn, asked: Message, taken: Outcome): Outcome {
  const before = taken.replies.map(({ text }) => text).join('\n');
  const words = toldOf(turn, asked).filter(({ text }) => !before.includes(text));
  return behind(turn, words, taken);
}

const behind = (turn: Turn, words: readonly Reply[], outcome: Outcome): Outcome => ({
  ...outcome,
  replies: [...stillTrue(turn, words, outcome), ...outcome.replies],
});

const stillTrue = (turn: Turn, words: readonly Reply[], { state }: Outcome): Reply[] => {
  const texts = words.map(({ text }) => text);
  return afterAnswer(turn, texts, state).map((text) => ({ text, choices: [] }));
};

const adds = ({ state: before }: Turn, { state }: Outcome): boolean => state.answers.length > before.answers.length;

/** At "Klopt dit?" and at consent. Null: it is no yes or no with something beside it. */
export function yesBeside(turn: Turn, input: Message): Outcome | null {
  const isAside = (rest: string): boolean => turn.parts.commands.aside(rest) !== null || feelingIn(turn, rest) !== null;
  const found = yesAndMore(turn, input.text, isAside);
  if (found === null) return null;
  const { outcome, rest } = found;
  const there = turn.step.kind === 'human' ? whereTheyWere(turn) : turn;
  const beside = stillTrue(there, besideWords(there, { ...input, text: rest }), outcome);
  // What is asked next stands last; of a consent it is said first that it was heard.
  const isNextAsked = outcome.replies.at(-1)?.choices.length !== 0;
  const replies = isNextAsked ? [...beside, ...outcome.replies] : [...outcome.replies, ...beside];
  const said = { ...outcome, replies };
  // To a question the kind word came with its answer.
  return asksBeside(rest) ? said : kindly(turn, { ...input, text: rest }, said);
}

const besideWords = (turn: Turn, input: Message): Reply[] =>
  asksBeside(input.text) ? toldOf(turn, input) : remarked(turn, input);

/** What is always said to such a remark; else it needs no answer. A kind word comes by itself. */
function remarked(turn: Turn, input: Message): Reply[] {
  const isKnown = turn.parts.commands.aside(input.text) !== null && feelingIn(turn, input.text) === null;
  const found = isKnown ? inBetween(turn, input) : null;
  return found === null ? [] : toldHere(turn, found).map((text) => ({ text, choices: [] }));
}

function toldOf(turn: Turn, input: Message): Reply[] {
  const part = ofPart(input, input.text);
  return answersTo(turn, { ...part, text: plainQuestion(part.text) }).map((text) => ({ text, choices: [] }));
}
