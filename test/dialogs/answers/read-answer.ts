import type { Statement, Test } from '../../../src/contract.ts';
import { choicesAt } from '../../../src/dialogs/ask.ts';
import { understand } from '../../../src/dialogs/answers/understand.ts';
import type { Understood } from '../../../src/dialogs/answers/understood.ts';
import { realContent } from '../../transcripts/conversation.ts';

/** A real question with all its choices, answered in the words of a resident on 1 July 2026. */
export function readAnswer(id: string, text: string, test?: Test): Understood {
  const question = realContent().knowledge.questions.find((q) => q.id === id);
  if (question === undefined) throw new Error(id);
  const pending = { question: id, shown: [], ...(test !== undefined && { test }) };
  const choices = choicesAt(question, test, 'u');
  return understand({ question, pending, choices, none: question.none ?? null, referenceDate: '2026-07-01' }, text);
}

/** `rents = true`, `monthsOnLowIncome ge 36`; of an answer that is none, why. */
export function saidIn(understood: Understood): string[] {
  if (understood.status !== 'answer') return [understood.status];
  return understood.statements.map(inWords).sort();
}

const inWords = ({ fact, op, value }: Statement): string => `${fact} ${op === 'is' ? '=' : op} ${String(value)}`;
