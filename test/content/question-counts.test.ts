import assert from 'node:assert/strict';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { held } from '../bench/interviewers.ts';
import { lowerBound } from '../bench/lower-bound.ts';
import { quantile } from '../bench/measures.ts';
import { cities, householdsIn, populations, setupFor } from '../bench/populations.ts';
import { remembering } from '../bench/remembering.ts';
import { wrongOutcomes } from '../bench/wrong-outcomes.ts';

const knowledge = loadKnowledge('knowledge');
const count = 150;
/** What is to be reached with every scheme in scope (messages that need an answer). */
const reached = { median: 8, p90: 11 };

describe('the number of questions', function () {
  this.timeout(60_000);
  for (const city of cities)
    for (const population of populations)
      it(`stays small for ${String(count)} households: ${city}, ${population} incomes`, () => {
        const setup = { ...setupFor(knowledge, city), choose: remembering() };
        const households = householdsIn(knowledge, city, { seed: 11, count, population });
        const interviews = households.map((household) => ({ household, ...held(setup, household) }));
        const messages = interviews.map((one) => one.messages);
        assert.deepEqual(
          interviews.filter(({ wrong }) => wrong.length > 0).map(({ household, wrong }) => ({ household, wrong })),
          [],
          'every outcome is that of all answers known',
        );
        assert.deepEqual(
          interviews.filter(({ ids }) => ids.filter((id) => isTickList(id)).length > 1).map(({ ids }) => ids),
          [],
          'one tick list is enough',
        );
        assert.ok(quantile(messages, 0.5) <= reached.median, `median ${String(quantile(messages, 0.5))}`);
        assert.ok(quantile(messages, 0.9) <= reached.p90, `p90 ${String(quantile(messages, 0.9))}`);
      });

  it('is not under the least that would do, and not far above it', () => {
    const setup = setupFor(knowledge, 'almere');
    const households = householdsIn(knowledge, 'almere', { seed: 12, count: 12, population: 'low' });
    const above = households.map((one) => held(setup, one).messages - lowerBound(setup, one).messages);
    assert.deepEqual(
      above.filter((more) => more < 0 || more > 8),
      [],
    );
  });

  it('is counted in threads too, without an outcome that differs', async () => {
    const { tables, notes } = await wrongOutcomes.run({ count: 4 });
    assert.deepEqual(
      tables[0]?.rows.map((row) => [row[1], row[3]]),
      Array.from({ length: 4 }, () => [1, 0]),
    );
    assert.match(notes[0] ?? '', /^0 households/);
  });
});

const isTickList = (id: string): boolean => knowledge.questions.some((q) => q.id === id && q.kind === 'multi');
