import assert from 'node:assert/strict';
import fc from 'fast-check';
import { assess } from '../../src/eligibility/assess.ts';
import { householdStatements } from '../../src/eligibility/household-statements.ts';
import { fold } from '../../src/eligibility/known.ts';
import { all } from '../../src/eligibility/node.ts';
import { householdsFrom } from '../../src/eligibility/population/households.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { rulesOn } from '../../src/knowledge/rules.ts';

const knowledge = loadKnowledge('knowledge');
const { standard } = rulesOn(knowledge, 'zoetermeer', '2026-07-01');
const households =
  standard === null ? [] : householdsFrom(knowledge.priors, { seed: 3, count: 400, population: 'mixed', standard });

/** A household of which only some things were said; a percentage stands beside no standard in euros. */
const partly = fc.tuple(fc.constantFrom(...households), fc.infiniteStream(fc.boolean())).map(([household, coin]) => {
  const statements = householdStatements({ ...household, incomePercent: null });
  return statements.filter(() => coin.next().value === true);
});

describe('an outcome never says other than its reasons', () => {
  for (const city of knowledge.municipalities.keys())
    for (const date of ['2010-10-15', '2025-07-01', '2026-07-01'])
      it(`${city} on ${date}`, () => {
        const rules = rulesOn(knowledge, city, date);
        fc.assert(
          fc.property(partly, (statements) => {
            for (const { id, outcome, conditions } of assess(rules, fold(statements))) {
              const { holds } = all(conditions.map(({ node }) => node));
              if (holds !== null) assert.equal(outcome, holds ? 'eligible' : 'ineligible', id);
            }
          }),
          { numRuns: 150 },
        );
      });
});
