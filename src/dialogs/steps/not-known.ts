/** What is said to "weet ik niet". */
import type { Turn } from '../turn-types.ts';

/** Never the same words twice in a row; whoever knows little is offered a human, and again after as many questions. */
export function notKnown({ state }: Turn): string {
  const times = state.passed.filter(({ how }) => how === 'dontKnow').length;
  return notKnownWords[times % notKnownWords.length] ?? notKnownWords[0];
}
const notKnownWords = [
  'check.dontKnowAnswer',
  'check.dontKnowMore',
  'check.dontKnowAnswer',
  'check.dontKnowOften',
] as const;
