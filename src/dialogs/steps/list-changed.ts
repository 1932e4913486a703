/** A tick list that is added to or taken off from: said back as it is then, and never asked anew. */
import type { Statement } from '../../contract.ts';
import { choiceKey } from '../../knowledge/question-rules.ts';
import { askedOf } from '../answers/asked-of.ts';
import { adds, ticksChanged } from '../answers/ticks-changed.ts';
import { questionOf, type OpenQuestion } from '../ask.ts';
import type { Outcome, Turn } from '../turn-types.ts';
import { toConfirm } from './confirm.ts';

/** Of a list that waits for "Klopt dat?". Null: it is a yes or no to it, or another answer. */
export function listChanged(
  turn: Turn,
  { question, pending }: OpenQuestion,
  before: readonly Statement[],
  text: string,
): Outcome | null {
  const changed = ticksChanged(askedOf(turn, question, pending), before, text);
  return changed?.status === 'confirm'
    ? toConfirm(turn, changed.statements, turn.say(changed.key, changed.values))
    : null;
}

/** "Nee, ook huurtoeslag", said at the question behind the list: that list, and not "nee" to what is asked now. */
export function listAdded(turn: Turn, text: string): Outcome | null {
  const last = turn.state.answers.findLast(({ volunteered }) => volunteered !== true);
  const question = last === undefined ? undefined : questionOf(turn, last.question);
  if (last === undefined || question?.kind !== 'multi' || !addsBehind(text)) return null;
  const told = new Set(last.statements.map(({ fact, value }) => (fact === 'receives' ? String(value) : fact)));
  const shown = (question.choices ?? []).map(({ sets }) => choiceKey(sets)).filter((key) => told.has(key));
  const pending = { question: question.id, shown };
  const state = { ...turn.state, pending, answers: turn.state.answers.filter((one) => one !== last) };
  return listChanged({ ...turn, state }, { question, pending }, last.statements, text);
}

/** "Huurtoeslag heb ik ook al" is told beside the list; a "nee" in front of it, or a word of what was left out, is of that list. */
const addsBehind = (text: string): boolean => adds(text) && ofList.test(text);
const ofList =
  /^\s*(?:nee+|neen|oh?|wacht|sorry|bijna|ook|en|maar)(?!\p{L})|(?<!\p{L})(?:verge\p{L}*|mist|ontbreekt)/iu;
