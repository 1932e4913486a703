/** Who was not understood again and again can get a human with one tap. */
import type { Reply } from './reply.ts';
import type { Turn } from './turn-types.ts';

export function withHuman({ say }: Turn, replies: readonly Reply[]): Reply[] {
  const last = replies.at(-1);
  const human = say('result.human');
  if (last === undefined || last.choices.length === 0 || last.choices.includes(human)) return [...replies];
  return [...replies.slice(0, -1), { ...last, choices: [...last.choices, human] }];
}
