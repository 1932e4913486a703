/** "Waarom moet dat", "wat bedoelt u": of the question itself that stands open. */
import { interrupts } from '../interrupt.ts';
import type { Outcome, Turn } from '../turn-types.ts';

/** Null: it is asked of something else. */
export function ofQuestion(turn: Turn, text: string): Outcome | null {
  const command = turn.parts.commands.match(text);
  return command === 'why' || command === 'explain' ? interrupts[command](turn) : null;
}
