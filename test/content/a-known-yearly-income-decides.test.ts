import assert from 'node:assert/strict';
import { householdSchema } from '../../src/contract.ts';
import { householdStatements } from '../../src/eligibility/household-statements.ts';
import { assessmentWords } from '../../src/knowledge/assessment-words.ts';
import { createAssess } from '../../src/knowledge/assessment.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { loadTexts } from '../../src/locales/texts.ts';

const knowledge = loadKnowledge('knowledge');
const assess = createAssess(knowledge, assessmentWords(loadTexts('locales').say('nl', 'u')));

const tooMuch = {
  age: 30,
  household: 'single',
  yearlyIncomeCents: 51_143_00,
  taxAssetsCents: 0,
  hasHealthInsurance: true,
  otherAdultsAtHome: 0,
};

// That whoever has bijstand all year is under the threshold is a bound for a yearly income that is not known.
describe('a yearly income that is known decides about zorgtoeslag', () => {
  for (const receives of [undefined, [], ['nederland/bijstand']])
    it(`ineligible above the limit when receives is ${JSON.stringify(receives) ?? 'left out'}`, () => {
      const found = zorgtoeslag({ ...tooMuch, ...(receives === undefined ? {} : { receives }) });
      assert.deepEqual({ outcome: found?.outcome, missing: found?.missing }, { outcome: 'ineligible', missing: [] });
    });
});

function zorgtoeslag(household: object) {
  const statements = householdStatements(householdSchema.parse(household));
  const assessment = assess({ municipality: 'zoetermeer', referenceDate: '2026-07-01', statements, address: 'u' });
  return assessment.schemes.find((scheme) => scheme.id === 'nederland/zorgtoeslag');
}
