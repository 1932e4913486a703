/** Words that look like an answer to what is asked, or like a question, and tell something else. */
import { foldForMatch } from '../../language/normalise.ts';
import { ask, openQuestion, questionOf } from '../ask.ts';
import type { Answer, StoryLine } from '../state.ts';
import type { Outcome, Turn } from '../turn-types.ts';
import { onlyReceived, readLines } from './story-lines.ts';

/** What is told instead of an answer. Null: it is the answer. `last`: what it was read as. */
export function toldInstead(turn: Turn, text: string, last: Answer | undefined): readonly StoryLine[] | null {
  const isAnswer = last !== undefined && turn.state.answers.at(-1) !== last;
  const other = isAnswer ? otherAge.get(last.question) : undefined;
  if (last === undefined || !isAnswer || (other === undefined && !takesBack(text))) return null;
  const { lines } = readLines(turn, text, true);
  if (other !== undefined && tells(lines, [other])) return tells(lines, [ownAge(last)]) ? null : lines;
  const asked = questionOf(turn, last.question)?.facts ?? [];
  return takesBack(text) && lines.length > 0 && !tells(lines, asked) ? lines : null;
}

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

/** It is known already: the question again, and no lesson about it. */
export function knownAlready(turn: Turn): Outcome | null {
  const open = openQuestion(turn);
  return open === null
    ? null
    : { state: turn.state, replies: [ask(turn, open.question, open.pending, [turn.say('check.thanks')])] };
}
