/** Words that look like an answer to what is asked, or like a question, and tell something else. */
import { isDeepStrictEqual } from 'node:util';
import type { Statement } from '../../contract.ts';
import { foldForMatch } from '../../language/words/normalise.ts';
import { whenChosen, whenNotChosen } from '../../eligibility/question.ts';
import { isLooseAmount } from '../answers/loose-answer.ts';
import { named } from '../answers/ticks.ts';
import { addressOf, ask, choicesAt, openQuestion, questionOf } from '../ask.ts';
import type { Answer, StoryLine } from '../state.ts';
import type { Outcome, Turn } from '../turn-types.ts';
import { partnerIn } from './household-money.ts';
import { news, ofKnown, onlyReceived, readBeside, readLines } from './story-lines.ts';
import { withChildAges } from './with-them.ts';

/** What is told instead of an answer. Null: it is the answer. `last`: what it was read as. */
export function toldInstead(turn: Turn, text: string, last: Answer | undefined): readonly StoryLine[] | null {
  const isAnswer = last !== undefined && turn.state.answers.at(-1) !== last;
  const other = isAnswer ? otherAge.get(last.question) : undefined;
  const isNo = takesBack(text) || (isMore(last) && noOfOther.test(foldForMatch(text)));
  if (last === undefined || !isAnswer || (other === undefined && !isNo)) return null;
  const { lines } = readLines(turn, text, true);
  if (other !== undefined && tells(lines, [other])) return tells(lines, [ownAge(last)]) ? null : lines;
  const asked = questionOf(turn, last.question)?.facts ?? [];
  return isNo && lines.length > 0 && !tells(lines, asked) ? lines : null;
}

/** "Nee bijstand krijg ik al", said to "€ 1.348 of minder?": in one breath, that "nee" is of the bijstand. */
const noOfOther = /^(?:nee|neen) (?!en |maar |hoor|joh|want |omdat |meer|minder)\p{L}/u;
/** The same where it is only said back yet. */
export function toldWithNo(turn: Turn, text: string, answered: Outcome): readonly StoryLine[] | null {
  const isSaidBack = turn.state.confirming === null && answered.state.confirming?.some(isAbove) === true;
  if (!isSaidBack || !noOfOther.test(foldForMatch(text))) return null;
  const { lines } = readLines(turn, text, true);
  const asked = answered.state.confirming?.map(({ fact }) => fact) ?? [];
  return lines.length > 0 && !tells(lines, asked) ? lines : null;
}
const isAbove = ({ op }: Statement): boolean => op === 'gt' || op === 'ge';
const isMore = (answer: Answer | undefined): boolean => answer?.test !== undefined && answer.statements.some(isAbove);

/** Asked for a partner's age, "ik ben 34" tells another one; asked for their own, "mijn man is 70". */
const otherAge: ReadonlyMap<string, string> = new Map([
  ['partner-age', 'age'],
  ['age', 'partnerAge'],
]);
const ownAge = ({ question }: Answer): string => (question === 'age' ? 'age' : 'partnerAge');

const tells = (lines: readonly StoryLine[], facts: readonly string[]): boolean =>
  lines.flat().some(({ statements }) => statements.some(({ fact }) => facts.includes(fact)));

/** "Nee sorry ik ben 46": that "nee" is of something said before. */
const takesBack = (text: string): boolean => takenBack.test(foldForMatch(text));
const takenBack =
  /^(?:(?:oh?|ow|ja|nee|neen)[ ,.:!-]+)*(?:sorry|oeps|pardon|foutje|wacht|correctie)\b|^(?:oh?|ow|wacht)[ ,.:!-]+nee\b/;

/** "Huurtoeslag", right after the list of what somebody gets: one more of it, no question about it. */
export function alsoReceived(turn: Turn, text: string): readonly StoryLine[] | null {
  const lastAsked = turn.state.answers.findLast(({ volunteered }) => volunteered !== true);
  const isBehindList = lastAsked?.question === 'receives' && !text.includes('?');
  return isBehindList ? onlyReceived(turn, text) : null;
}

/** "Ik heb wel schulden", after the list: what was left unticked there is so after all. Null: nothing of the kind. */
export function tickedLater(turn: Turn, text: string): readonly StoryLine[] | null {
  const question = questionOf(turn, 'receives');
  const denied = turn.state.answers.filter((answer) => answer.question === 'receives').flatMap((a) => a.statements);
  if (question === undefined || denied.length === 0 || !isOfMe(foldForMatch(text)) || /[\d?]/.test(text)) return null;
  const choices = choicesAt(question, undefined, addressOf(turn)).filter(({ sets }) =>
    whenNotChosen(sets).every((one) => denied.some((other) => isDeepStrictEqual(one, other))),
  );
  const pending = { question: question.id, shown: [] };
  const chosen = named({ question, pending, choices, none: null, referenceDate: turn.today }, text);
  return chosen.length === 0 ? null : chosen.map(({ sets }) => [ownAnswer(turn, question.id, whenChosen(sets))]);
}

/** Of something that was denied, and no answer to what is asked now. */
export const saysAfterAll = (text: string): boolean => /\b(?:wel|toch)\b/.test(foldForMatch(text));

/** In the words of the question that asks only that, where there is one. */
function ownAnswer(turn: Turn, list: string, statements: Statement[]): Answer {
  const [only] = statements;
  const own = turn.parts.knowledge.questions.find(({ kind, facts }) => kind === 'yesNo' && facts.join() === only?.fact);
  return { question: own?.id ?? list, statements };
}

/** "Ik heb wel schulden", and "en die schulden wel hoor", "toch wel schulden eigenlijk". */
const isOfMe = (folded: string): boolean => ofMe.test(folded) || afterAll.test(folded);
const afterAll =
  /^(?!.*(?<!\p{L})(?:geen|niet|niks|klopt)(?!\p{L}))(?=.*(?<!\p{L})wel(?!\p{L}))(?:(?:ja|nee|oh?|en|maar|sorry|wacht|toch|wel|die|de)[ ,]+)*\p{L}{6,}(?:[ ,]+(?:heb|krijg|ik|wel|toch|ook|eigenlijk|trouwens|hoor|dus))*[ .!]*$/u;
const ofMe =
  /^(?:(?:ja|nee|o|oh|maar|sorry|wacht|toch|trouwens) ?,? )*(?:ik|we|wij) (?:heb|hebben|ben|zijn|krijg|krijgen|studeer)\b/;

/**
 * It tells what is known, what is asked of two together, or an amount of nobody knows what: heard, and no misunderstanding.
 * Null: nothing of the kind.
 */
export function heardBefore(turn: Turn, text: string): string | null {
  const { lines } = readBeside(
    { ...turn, state: { ...turn.state, answers: [] } },
    withChildAges(turn, ofKnown(turn, text)),
  );
  if (lines.length === 0)
    return turn.state.misses === 0 && isLooseAmount(turn, text) ? turn.say('story.whichAmount') : null;
  if (news(turn, lines).length === 0) return turn.say('check.thanks');
  const isOfTwo = partnerIn(turn.state.answers) === true && lines.flat().every(({ ofOne }) => ofOne === true);
  return isOfTwo ? turn.say('story.hold') : null;
}

/** It is known already: the question again, and no lesson about it. */
export function knownAlready(turn: Turn, words = turn.say('check.thanks')): Outcome | null {
  const open = openQuestion(turn);
  return open === null ? null : { state: turn.state, replies: [ask(turn, open.question, open.pending, [words])] };
}
