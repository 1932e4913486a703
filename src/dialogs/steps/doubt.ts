/** An answer that cannot be taken in as it is: asked back twice at most, and then the check goes on without it. */
import type { FactId } from '../../contract.ts';
import { parseChoice } from '../../language/answers/choice.ts';
import { parseDontKnow } from '../../language/answers/dont-know.ts';
import { ask, type OpenQuestion } from '../ask.ts';
import { sideTitles, whichIsRight } from '../answers/doubt-words.ts';
import { withoutOldMoney } from '../story/household-money.ts';
import type { Doubt } from '../answers/plausible.ts';
import type { Answer, ConversationState } from '../state.ts';
import { stillAsked } from '../answers/still-asked.ts';
import type { Outcome, Turn } from '../turn-types.ts';

const mostDoubts = 2;

export const doubtedOften = (state: ConversationState, question: string): boolean =>
  state.doubted.filter((id) => id === question).length >= mostDoubts;

/** The question again with what does not fit, or which of two answers is right. */
export function withDoubt(
  turn: Turn,
  { question, pending }: OpenQuestion,
  fresh: Answer,
  doubt: Exclude<Doubt, { kind: 'unlikely' }>,
): Outcome {
  const state = { ...turn.state, doubted: [...turn.state.doubted, question.id] };
  if (doubt.kind === 'impossible')
    return { state, replies: [ask(turn, question, pending, [turn.say(doubt.key, doubt.values)])] };
  return { state: { ...state, confirming: fresh.statements }, replies: [whichIsRight(turn, doubt.answers, fresh)] };
}

/** The questions count as not known. */
export function letGo(turn: Turn, questions: readonly string[], facts: FactId[]): ConversationState {
  const passed = questions.map((question) => ({ question, how: 'dontKnow' as const, facts }));
  return { ...turn.state, confirming: null, passed: [...turn.state.passed, ...passed] };
}

interface Chosen {
  readonly state: ConversationState;
  /** Key of what is said about it. */
  readonly words: string;
}

/** Null: the words do not say which. Who does not know either is held to neither: a guess could give a wrong yes or no. */
export function chosenSide(
  turn: Turn,
  earlier: readonly Answer[],
  fresh: Answer,
  facts: FactId[],
  text: string,
): Chosen | null {
  const state = { ...turn.state, confirming: null };
  const others = state.answers.filter((answer) => !earlier.includes(answer));
  if (parseDontKnow(text) !== null) {
    const both = [...earlier.flatMap((a) => a.statements.map((s) => s.fact)), ...facts];
    const ids = [...new Set([...earlier.map((a) => a.question), fresh.question])];
    const left = { ...turn, state: { ...state, answers: stillAsked(turn, withoutOldMoney(state.answers, others)) } };
    return { state: letGo(left, ids, [...new Set(both)]), words: 'plausible.neither' };
  }
  const side = parseChoice(text, sideTitles(turn));
  if (side.status === 'fail') return null;
  if (side.value === 0) return { state, words: 'plausible.kept' };
  const answers = stillAsked(turn, withoutOldMoney(state.answers, [...others, fresh]));
  return { state: { ...state, answers }, words: 'check.thanks' };
}
