/** How many questions are left is said now and then, each time fewer. */
import assert from 'node:assert/strict';
import { progress } from '../../../src/dialogs/steps/progress.ts';
import { turnOf } from '../../../src/dialogs/turn-of.ts';
import { realParts } from '../real-turns.ts';
import { start, talk } from '../story/story-talk.ts';

const parts = realParts();
const left = (leftTold: { topic: string | null; count: number } | null, remaining: number) =>
  progress(turnOf(parts, { ...start, leftTold }), remaining);

describe('how many questions are left', () => {
  it('is said, and kept', () => {
    const told = left(null, 9);
    assert.equal(told.words, 'Nog ongeveer 9 korte vragen.');
    assert.deepEqual(told.leftTold, { topic: null, count: 9 });
  });

  it('is not said again where it became no fewer', () => {
    for (const remaining of [2, 5]) assert.equal(left({ topic: null, count: 2 }, remaining).words, '');
    assert.match(left({ topic: null, count: 5 }, 4).words, /4/);
  });

  it('of something else is said anew', () => {
    assert.match(left({ topic: 'huur', count: 2 }, 9).words, /9/);
  });

  it('is not said twice around what is offered in between', () => {
    const told = talk(start, 'alles nagaan', 'mijn huur is 640');
    assert.match(talk(start, 'alles nagaan').text, /Nog ongeveer \d+ korte vragen/);
    assert.doesNotMatch(talk(told.state, 'Iets klopt niet').text, /Nog ongeveer/);
  });
});
