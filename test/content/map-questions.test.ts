/** What the bot says to questions about the social map, in real talks: as the first message and in the middle of a check. */
import assert from 'node:assert/strict';
import { ask, isRight, mapQuestions, type Want, type Where } from './map-questions.ts';

const questions = mapQuestions();

/** At least this share right. The figures of today stand a little above. */
const floors: [where: Where, want: Want, least: number][] = [
  ['first', 'answer', 0.8],
  ['first', 'refuse', 0.66],
  ['first', 'unconfirmed', 0.8],
  ['first', 'escalate', 0.7],
  ['inCheck', 'answer', 0.55],
  ['inCheck', 'refuse', 0.6],
  ['inCheck', 'unconfirmed', 0.8],
  ['inCheck', 'escalate', 0.3],
];

describe('questions about the social map', () => {
  for (const [where, want, least] of floors)
    it(`get what is right ${where === 'first' ? 'as the first message' : 'in a check'}, where that is: ${want}`, async () => {
      const asked = questions.filter((one) => one.want === want);
      const right: boolean[] = [];
      for (const one of asked) right.push(isRight(one, await ask(one, where)));
      const count = right.filter((one) => one).length;
      assert.ok(count / asked.length >= least, `${String(count)} of ${String(asked.length)}`);
    });
});
