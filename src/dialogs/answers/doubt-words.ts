/** Asks which of two answers is right, in the words that were used before. */
import { questionOf } from '../ask.ts';
import { labelled, saidWords } from './said.ts';
import type { Answer } from '../state.ts';
import type { Reply, Turn } from '../turn-types.ts';

/** The buttons: what was said before, what is said now. */
export const sideTitles = (turn: Turn): [earlier: string, fresh: string] => [
  turn.say('plausible.earlier'),
  turn.say('plausible.fresh'),
];

export function whichIsRight(turn: Turn, earlier: readonly Answer[], fresh: Answer): Reply {
  const [before, now] = sideTitles(turn);
  const lines = [
    turn.say('plausible.contradicts'),
    ...earlier.map((answer) => turn.say('plausible.first', { said: spoken(turn, answer) })),
    turn.say('plausible.now', { said: spoken(turn, fresh) }),
    turn.say('plausible.which'),
  ];
  const menu = { id: 'contradiction', choices: [choice(before, 'earlier'), choice(now, 'fresh')] };
  return { text: lines.join('\n'), choices: [before, now, turn.say('check.dontKnow')], data: { menu } };
}

const choice = (title: string, value: string) => ({ title, value });

/** Every answer can be repeated here: "Dank u" would not tell what was said. */
export function spoken(turn: Turn, answer: Answer): string {
  const words = saidWords(turn, answer);
  const question = questionOf(turn, answer.question);
  return words === turn.say('check.thanks') && question !== undefined ? labelled(turn, question, answer) : words;
}
