/** The limit that a reason tells is where its condition turns: on it and just past it the answer differs. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { AssessedReason, Statement } from '../../src/contract.ts';
import { householdStatements } from '../../src/eligibility/household-statements.ts';
import { createAssess } from '../../src/knowledge/assessment.ts';
import { assessmentWords } from '../../src/knowledge/assessment-words.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { loadTexts } from '../../src/locales/texts.ts';
import { completeHousehold } from '../eligibility/arbitrary-household.ts';

const assess = createAssess(loadKnowledge('knowledge'), assessmentWords(loadTexts('locales').say('nl', 'u')));

describe('the limit of a reason', () => {
  for (const municipality of ['zoetermeer', 'almere'])
    it(`is where the answer changes, in ${municipality}`, () => {
      const reasonsOf = (statements: Statement[]) =>
        assess({ municipality, referenceDate: '2026-07-01', statements, address: 'u' }).schemes.flatMap((scheme) =>
          scheme.reasons.map((reason): [string, AssessedReason] => [`${scheme.id} ${reason.condition}`, reason]),
        );
      let told = 0;
      fc.assert(
        fc.property(completeHousehold.map(householdStatements), (statements) => {
          for (const [name, { limit, known, holds, text }] of reasonsOf(statements)) {
            if (limit === undefined || known?.fact === undefined || holds === null || !isAmount(known.fact)) continue;
            told += 1;
            const at = [-1, 0, 1].map((step) => {
              const changed = statements.filter((s) => s.fact !== known.fact);
              const value = limit.value + step;
              const all: Statement[] = [...changed, { fact: known.fact, op: 'is', value }];
              return new Map(reasonsOf(all)).get(name)?.holds;
            });
            assert.ok(new Set(at).size > 1, `${name}: ${text} at ${String(limit.value)}: ${at.join()}`);
          }
        }),
        { numRuns: 25 },
      );
      assert.ok(told > 50, String(told));
    });
});

const isAmount = (fact: string): boolean => fact.endsWith('Cents') && fact !== 'rentCents';
