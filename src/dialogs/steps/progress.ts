/** How many questions are left: said at the start and then at every third answer, often enough to give courage. */
import type { ConversationState } from '../state.ts';
import type { Turn } from '../turn-types.ts';

export interface Progress {
  readonly words: string;
  readonly leftTold: ConversationState['leftTold'];
}

/** Only where it is fewer than was said: an answer may open questions that nobody could foresee. */
export function progress({ state, say }: Turn, remaining: number): Progress {
  const done = state.answers.filter((a) => a.volunteered !== true).length + state.passed.length;
  const before = state.leftTold?.topic === state.topic ? state.leftTold : null;
  if (done % 3 !== 0 || (before !== null && remaining >= before.count)) return { words: '', leftTold: before };
  const words = remaining === 1 ? say('check.lastQuestion') : say('check.remaining', { count: remaining });
  return { words, leftTold: { topic: state.topic, count: remaining } };
}
