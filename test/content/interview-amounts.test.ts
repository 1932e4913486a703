import assert from 'node:assert/strict';
import type { Household } from '../../src/contract.ts';
import { interview } from '../../src/commands/interview/interview.ts';
import { assess } from '../../src/eligibility/assess.ts';
import { householdStatements } from '../../src/eligibility/household-statements.ts';
import { fold, type Known } from '../../src/eligibility/known.ts';
import { householdsFrom } from '../../src/eligibility/population/households.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { questionRules } from '../../src/knowledge/question-rules.ts';
import { rulesOn, schemesOn } from '../../src/knowledge/rules.ts';
import { amountOf, factsForAmounts } from '../../src/knowledge/scheme-amount.ts';

const knowledge = loadKnowledge('knowledge');

/** After an interview for exact amounts, and with all facts known: what each scheme gives that the household probably gets and has not yet. */
function amounts(city: string, date: string, household: Household) {
  const rules = rulesOn(knowledge, city, date);
  const schemes = schemesOn(knowledge, city, date);
  const given = (known: Known): [string, object][] =>
    assess(rules, known).flatMap((found): [string, object][] => {
      const scheme = schemes.find(({ id }) => id === found.id);
      const isHad = household.receives?.includes(found.id) === true;
      return scheme === undefined || isHad || found.outcome !== 'eligible'
        ? []
        : [[found.id, amountOf(scheme, found, rules, known)]];
    });
  const { statements, questions } = interview(
    {
      rules,
      questions: knowledge.questions.map(questionRules),
      priors: knowledge.priors,
      forAmounts: (found, known) => factsForAmounts(schemes, found, rules, known),
    },
    household,
  );
  return { asked: given(fold(statements)), known: given(fold(householdStatements(household))), questions };
}

describe('an interview for exact amounts ends with the amounts of the whole household', () => {
  for (const city of ['zoetermeer', 'almere'])
    for (const date of ['2025-07-01', '2026-07-01'])
      it(`${city} on ${date}`, () => {
        const { standard } = rulesOn(knowledge, city, date);
        if (standard === null) throw new Error('no standard');
        const drawn = householdsFrom(knowledge.priors, { seed: 23, count: 60, population: 'mixed', standard });
        for (const household of drawn) {
          const { asked, known } = amounts(city, date, { ...household, incomePercent: null });
          assert.deepEqual(asked, known, JSON.stringify(household));
        }
      });

  it('asks what the childcare costs of whoever gets money for it, and of nobody else', () => {
    const { standard } = rulesOn(knowledge, 'almere', '2026-07-01');
    if (standard === null) throw new Error('no standard');
    const drawn = householdsFrom(knowledge.priors, { seed: 29, count: 200, population: 'mixed', standard });
    const found = drawn.map((household) => {
      const { known, questions } = amounts('almere', '2026-07-01', { ...household, incomePercent: null });
      const paid = known.some(([id, amount]) => id.endsWith('/kinderopvangtoeslag') && 'amountCents' in amount);
      return [paid, questions.some(({ id }) => id === 'childcare')] as const;
    });
    assert.ok(found.some(([paid]) => paid));
    assert.deepEqual(
      found.filter(([paid, asked]) => paid !== asked),
      [],
    );
  });
});
