import assert from 'node:assert/strict';
import fc from 'fast-check';
import { expectedQuestions, smallRules } from './small-rules.ts';

const mostAboveBest = 1.05;

describe('the planner on small knowledge bases', () => {
  it('asks on average at most 5% more than the best interview that there is, and never less', function () {
    this.timeout(60_000);
    const sums = { planned: 0, best: 0 };
    fc.assert(
      fc.property(smallRules, (rules) => {
        const { planned, best } = expectedQuestions(rules);
        assert.ok(planned >= best - 1e-9, 'better than the best');
        sums.planned += planned;
        sums.best += best;
      }),
      { numRuns: 60 },
    );
    assert.ok(sums.best > 0);
    assert.ok(sums.planned <= sums.best * mostAboveBest, `${String(sums.planned / sums.best)} times the best`);
  });
});
