/** What the bot says to questions about the social map, in real talks: as the first message and in the middle of a check. */
import assert from 'node:assert/strict';
import { ask, isRight, mapQuestions, type mapSets, type Want, type Where } from './map-questions.ts';

/** At least this share right. The figures of today stand a little above. */
const floors: [set: (typeof mapSets)[number], where: Where, want: Want, least: number][] = [
  ['questions', 'first', 'answer', 0.8],
  ['questions', 'first', 'refuse', 0.8],
  ['questions', 'first', 'unconfirmed', 0.8],
  ['questions', 'first', 'escalate', 0.7],
  ['questions', 'inCheck', 'answer', 0.6],
  ['questions', 'inCheck', 'refuse', 0.73],
  ['questions', 'inCheck', 'unconfirmed', 0.8],
  ['questions', 'inCheck', 'escalate', 0.4],
  ['unseen', 'first', 'answer', 0.55],
  ['unseen', 'first', 'refuse', 0.75],
  ['unseen', 'inCheck', 'refuse', 0.75],
];

describe('questions about the social map', () => {
  for (const [set, where, want, least] of floors)
    it(`(${set}) get what is right ${where === 'first' ? 'as the first message' : 'in a check'}, where that is: ${want}`, async () => {
      const asked = mapQuestions(set).filter((one) => one.want === want);
      const right: boolean[] = [];
      for (const one of asked) right.push(isRight(one, await ask(one, where)));
      const count = right.filter((one) => one).length;
      assert.ok(count / asked.length >= least, `${String(count)} of ${String(asked.length)}`);
    });
});
