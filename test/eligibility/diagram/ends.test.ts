import assert from 'node:assert/strict';
import { assess } from '../../../src/eligibility/assess.ts';
import { diagramsOf } from '../../../src/eligibility/diagram/compile.ts';
import { no, unclear, yes } from '../../../src/eligibility/diagram/pool.ts';
import { householdStatements } from '../../../src/eligibility/household-statements.ts';
import { fold } from '../../../src/eligibility/known.ts';
import { householdsFrom } from '../../../src/eligibility/population/households.ts';
import type { Rules } from '../../../src/eligibility/rules.ts';
import { loadKnowledge } from '../../../src/knowledge/load-knowledge.ts';
import { rulesOn } from '../../../src/knowledge/rules.ts';

const knowledge = loadKnowledge('knowledge');
const endOf = { eligible: yes, ineligible: no, unknown: unclear };

/** Without the schemes that hang on an amount: those have no cells of their own. */
function plainRules(municipality: string): Rules {
  const rules = rulesOn(knowledge, municipality, '2026-07-01');
  return { ...rules, schemes: rules.schemes.filter(({ formulas }) => formulas === undefined) };
}

describe('whole households at once', () => {
  for (const municipality of ['zoetermeer', 'almere'])
    it(`end as the assessment ends: ${municipality}`, () => {
      const rules = plainRules(municipality);
      assert.ok(rules.standard !== null && rules.schemes.length > 5);
      const options = { seed: 3, count: 200, population: 'mixed' as const, standard: rules.standard };
      for (const household of householdsFrom(knowledge.priors, options)) {
        const found = assess(rules, fold(householdStatements({ ...household, incomePercent: null })));
        assert.deepEqual(
          [...(diagramsOf(rules).ends(household) ?? [])],
          found.map(({ outcome }) => endOf[outcome]),
        );
      }
    });

  it('are not guessed when something is not known', () => {
    assert.equal(diagramsOf(plainRules('almere')).ends({ household: 'single', children: [], age: 40 }), null);
  });
});
