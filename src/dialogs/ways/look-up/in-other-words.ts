/** "Wat is een eigen voordeur" at the question that has these words, and none of its own for them: what it is for is told. */
import { foldForMatch } from '../../../language/words/normalise.ts';
import { wordsAsked } from '../../../language/asked/question.ts';
import { addressOf, choicesOf, openQuestion, questionWords } from '../../ask.ts';
import { interrupts } from '../../interrupt.ts';
import type { Outcome, Turn } from '../../turn-types.ts';

/** Null: no word of the open question is asked. */
export function inOtherWords(turn: Turn, text: string): Outcome | null {
  const open = openQuestion(turn);
  const asked = wordsAsked(text);
  if (open === null || asked.length === 0) return null;
  const { question, pending } = open;
  const shown = [
    questionWords(question, pending, addressOf(turn)),
    question.hint ?? '',
    ...choicesOf(turn, question, pending).map(({ title }) => title),
  ];
  const words = new Set(foldForMatch(shown.join(' ')).match(/[\p{L}\p{N}]+/gu) ?? []);
  return asked.every((word) => words.has(word)) ? interrupts.explain(turn) : null;
}
