import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createBreaker, type Attempt, type BreakerState } from '../../../../src/bot/recognizer/luis/breaker.ts';

const limits = { failuresToOpen: 3, restMs: 100 };

function watchedBreaker() {
  let nowMs = 1_000_000;
  const states: BreakerState[] = [];
  const breaker = createBreaker({ ...limits, nowMs: () => nowMs, changed: (state) => states.push(state) });
  return { breaker, states, pass: (ms: number) => void (nowMs += ms) };
}

/** Each letter a turn: f fails, s succeeds, - must be left alone; a number lets milliseconds pass. */
function play(turns: string): BreakerState[] {
  const { breaker, states, pass } = watchedBreaker();
  for (const turn of turns.split(' ')) {
    if (/\d/.test(turn)) pass(Number(turn));
    else end(breaker.begin(), turn);
  }
  return states;
}

function end(attempt: Attempt | null, turn: string): void {
  assert.equal(attempt === null, turn === '-');
  if (turn === 'f') attempt?.failed();
  if (turn === 's') attempt?.succeeded();
}

describe('the circuit breaker', () => {
  const played: [turns: string, states: BreakerState[], why: string][] = [
    ['s s f s', [], 'one failure is nothing'],
    ['f f s f f s', [], 'failures count in a row'],
    ['f f f', ['open'], 'the third opens'],
    ['f f f - - 99 -', ['open'], 'it rests'],
    ['f f f 100 s s f f s', ['open', 'halfOpen', 'closed'], 'it closes, and counts from nothing'],
    ['f f f 100 f - 99 -', ['open', 'halfOpen', 'open'], 'one failure opens it again, for as long'],
    ['f f f 100 f 100 s', ['open', 'halfOpen', 'open', 'halfOpen', 'closed'], 'again and again'],
    ['f f f -5000 s', ['open', 'halfOpen', 'closed'], 'a clock set back does not keep it shut'],
  ];
  for (const [turns, states, why] of played)
    it(`${turns}: ${why}`, () => {
      assert.deepEqual(play(turns), states);
    });

  it('lets one of many try', () => {
    const { breaker, pass } = watchedBreaker();
    for (let turn = 0; turn < 3; turn += 1) breaker.begin()?.failed();
    pass(100);
    const trying = breaker.begin();
    assert.ok(trying !== null);
    assert.deepEqual([breaker.begin(), breaker.begin()], [null, null]);
    trying.succeeded();
    assert.ok(breaker.begin() !== null);
  });

  it('does not listen to what began before it opened', () => {
    const { breaker, states, pass } = watchedBreaker();
    const [slow, late] = [breaker.begin(), breaker.begin()];
    for (let turn = 0; turn < 3; turn += 1) breaker.begin()?.failed();
    slow?.succeeded();
    assert.deepEqual([states, breaker.begin()], [['open'], null]);
    pass(100);
    const trying = breaker.begin();
    late?.failed();
    trying?.succeeded();
    assert.deepEqual(states, ['open', 'halfOpen', 'closed']);
  });

  it('always comes back to an endpoint that has recovered, whatever came before', () => {
    const turn = fc.oneof(fc.constantFrom('fail', 'succeed', 'leave'), fc.integer({ min: -300, max: 300 }));
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 60 }), (turns) => {
        const { breaker, pass } = watchedBreaker();
        for (const what of turns) {
          if (typeof what === 'number') pass(what);
          else if (what === 'fail') breaker.begin()?.failed();
          else breaker.begin()?.succeeded();
        }
        breaker.begin()?.failed();
        pass(limits.restMs);
        breaker.begin()?.succeeded();
        assert.ok(breaker.begin() !== null);
      }),
      { numRuns: 2000 },
    );
  });
});
