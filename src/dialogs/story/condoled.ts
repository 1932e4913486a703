/** Who tells of a death first hears a kind word, and then what is asked. */
import { tellsOfDeath } from '../../language/people/not-living-here.ts';
import type { Outcome, Turn } from '../turn-types.ts';

export function condoled({ say }: Turn, text: string, outcome: Outcome): Outcome {
  const words = say('check.condolence');
  const [first, ...others] = outcome.replies;
  if (!tellsOfDeath(text) || outcome.replies.some((reply) => reply.text.includes(words))) return outcome;
  const replies =
    first === undefined ? [{ text: words, choices: [] }] : [{ ...first, text: `${words} ${first.text}` }, ...others];
  return { ...outcome, replies };
}
