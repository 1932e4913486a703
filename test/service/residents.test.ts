/** Residents hold the whole check over Direct Line and are told what `check` says of their household. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { householdSchema, type Household } from '../../src/contract.ts';
import { householdStatements } from '../../src/eligibility/household-statements.ts';
import { createAssess } from '../../src/knowledge/assessment.ts';
import { assessmentWords } from '../../src/knowledge/assessment-words.ts';
import { realContent } from '../transcripts/conversation.ts';
import { household2010, household2026 } from './households.ts';
import { startTalk } from './direct-line-client.ts';
import { outcomesFor, wholeCheck } from './whole-check.ts';
import { runService, type RunningService } from './running-service.ts';

const cases: readonly [string, string, string, fc.Arbitrary<Household>, number][] = [
  ['zoetermeer', '2010-10-15', 'u', household2010, 8],
  ['almere', '2010-10-15', 'je', household2010, 8],
  ['zoetermeer', '2026-07-01', 'u', household2026, 6],
  ['almere', '2026-07-01', 'je', household2026, 6],
];

describe('residents over Direct Line', function () {
  this.timeout(120_000);
  let service: RunningService;
  before(async () => {
    service = await runService();
  });
  after(() => service.stop());

  for (const [municipality, referenceDate, form, households, runs] of cases)
    it(`are told in ${municipality} what the rules of ${referenceDate} say`, async () => {
      const { knowledge, texts } = realContent();
      const address = form === 'u' ? 'u' : 'je';
      const assess = createAssess(knowledge, assessmentWords(texts.say('nl', address)));
      await fc.assert(
        fc.asyncProperty(households, async (household) => {
          const parsed = householdSchema.parse(household);
          const expected = assess({ municipality, referenceDate, statements: householdStatements(parsed), address });
          const talk = await startTalk(service.url, service.secret, { municipality, referenceDate });
          await talk.hear();
          const { assessment } = await wholeCheck(talk, parsed);
          assert.deepEqual(outcomesFor(parsed, assessment), outcomesFor(parsed, expected));
        }),
        { numRuns: runs },
      );
    });
});
