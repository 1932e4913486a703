import { insteadOf } from './danger/minor.ts';
import { stepKinds } from './steps/step-kinds.ts';
import { begunAgain, turnOf } from './turn-of.ts';
import type { DialogParts, Outcome } from './turn-types.ts';

/** A turn passes through few steps; more is a flow that runs in circles. */
const maxSteps = 8;

/** Enters the steps that follow, until one waits for an answer. */
export function enterSteps(parts: DialogParts, outcome: Outcome): Outcome {
  let current = outcome;
  for (let count = 0; current.next !== undefined; count += 1) {
    if (count > maxSteps) throw new Error(`FLOW_CIRCLES: ${current.next}`);
    current = entered(parts, current);
  }
  return current;
}

/** What is to be carried out goes along, whatever is said on the way. */
function entered(parts: DialogParts, { state, replies, next: step = '', ...carried }: Outcome): Outcome {
  const base = step === 'restart' ? begunAgain(state) : state;
  const turn = turnOf(parts, { ...base, step });
  const result = insteadOf(turn) ?? stepKinds[turn.step.kind].enter(turn);
  return { ...carried, ...result, replies: [...replies, ...result.replies] };
}
