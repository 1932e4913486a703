/** Asks which of two answers is right, in the words that were used before. */
import type { Statement } from '../../contract.ts';
import { addressed } from '../../locales/address.ts';
import { addressOf, questionOf, valueWords } from '../ask.ts';
import { saidWords } from './said.ts';
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
  return words === turn.say('check.thanks') ? labelled(turn, answer) : words;
}

const sides: Partial<Record<Statement['op'], string>> = {
  lt: 'plausible.lt',
  le: 'plausible.le',
  ge: 'plausible.ge',
  gt: 'plausible.gt',
};

/** "Uw inkomen per maand: minder dan € 1.250." */
function labelled(turn: Turn, { question: id, statements }: Answer): string {
  const question = questionOf(turn, id);
  const label = question === undefined ? id : addressed(question.label, addressOf(turn));
  const words = statements.flatMap(({ op, value }) => {
    if (question === undefined || typeof value !== 'number') return [];
    const side = sides[op];
    const shown = valueWords(question, value);
    return [side === undefined ? shown : turn.say(side, { value: shown })];
  });
  const start = label.charAt(0).toUpperCase() + label.slice(1);
  return words.length === 0 ? `${start}.` : turn.say('check.exactly', { label: start, value: words.join(', ') });
}
