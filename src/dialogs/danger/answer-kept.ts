/** Words that may have been a cry, at an open question: what they answer there is kept, to be offered when it was none. */
import { openQuestion } from '../ask.ts';
import type { Answer } from '../state.ts';
import type { Message, Recognition, Turn } from '../turn-types.ts';
import { answeredThere } from '../ways/something-else.ts';

/** What the words that may have been a cry answer to the open question, or a part of them; none: they answer nothing. */
export function answerIn(turn: Turn, input: Message): Answer[][] {
  if (openQuestion(turn) === null) return [];
  const clauses = input.text.split(/[;:!?\n]+|[.,](?!\d)/).map((clause) => clause.trim());
  for (const text of [input.text, ...clauses]) {
    const lines = linesIn(turn, { ...input, text, recognition: calm });
    if (lines.length > 0) return lines;
  }
  return [];
}
const calm: Recognition = { topics: [], urgency: 'none', danger: null, locale: null };

function linesIn(turn: Turn, input: Message): Answer[][] {
  const there = answeredThere(turn, input);
  if (there === null) return [];
  const { answers, confirming, story } = there.state;
  const fresh = answers.slice(turn.state.answers.length);
  const waits = confirming === null || turn.state.confirming !== null ? [] : answerTo(turn, confirming);
  return [...[...fresh, ...waits].map((answer) => [answer]), ...(story?.lines ?? [])];
}

function answerTo({ state: { pending } }: Turn, statements: Answer['statements']): Answer[] {
  if (pending === null) return [];
  const { question, test } = pending;
  return [{ question, statements, ...(test !== undefined && { test }) }];
}
