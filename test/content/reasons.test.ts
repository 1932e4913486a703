import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Household } from '../../src/contract.ts';
import { householdStatements } from '../../src/eligibility/household-statements.ts';
import { createAssess } from '../../src/knowledge/assessment.ts';
import { assessmentWords } from '../../src/knowledge/assessment-words.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { loadTexts } from '../../src/locales/texts.ts';
import { completeHousehold, householdOf2010 } from '../eligibility/arbitrary-household.ts';

const knowledge = loadKnowledge('knowledge');
const texts = loadTexts('locales');

/** A placeholder, a form of address or a limit that was left open; an engine's own word. */
const unfinished = /\{\{|\}\}|[[\]|]| {2}| [.,?]|€(?! \d)|undefined|NaN|Infinity|boundary|incomeStandard|_/;

describe('the words of an assessment', () => {
  const editions: [string, string, fc.Arbitrary<Household>][] = [
    ['zoetermeer', '2026-07-01', completeHousehold],
    ['almere', '2026-12-31', completeHousehold],
    ['zoetermeer', '2027-07-01', completeHousehold],
    ['almere', '2028-07-01', householdOf2010],
    ['zoetermeer', '2010-10-15', householdOf2010],
    ['almere', '2010-10-15', householdOf2010],
  ];
  for (const [municipality, date, households] of editions)
    it(`are whole sentences, whatever is known: ${municipality} on ${date}`, () => {
      const address = knowledge.municipalities.get(municipality)?.address ?? 'u';
      const assess = createAssess(knowledge, assessmentWords(texts.say('nl', address)));
      const known = households.chain((household) => fc.subarray(householdStatements(household)));
      fc.assert(
        fc.property(known, (statements) => {
          const { schemes } = assess({ municipality, referenceDate: date, statements, address });
          for (const { id, reasons, unconfirmed, assumptions } of schemes) {
            for (const text of [...reasons.map((r) => r.text), ...assumptions, ...unconfirmed.map((u) => u.value)])
              assert.doesNotMatch(text, unfinished, id);
            for (const { ask } of unconfirmed) assert.ok(knowledge.organisations.has(ask), `${id} asks ${ask}`);
          }
        }),
        { numRuns: 60 },
      );
    });
});
