/** `npm run -s check -- --municipality M --date D`: a household a line in, an assessment a line out. */
import { householdSchema } from '../contract.ts';
import { householdStatements } from '../eligibility/household-statements.ts';
import { createAssess } from '../knowledge/assessment.ts';
import { assessmentWords } from '../knowledge/assessment-words.ts';
import { municipalityOptions } from './arguments.ts';
import type { Command } from './command.ts';
import { answerLines, parseLine } from './lines.ts';

export const check: Command = (args, streams, content) => {
  const options = municipalityOptions(args, () => [...content.knowledge().municipalities.keys()]);
  const { municipality, date: referenceDate, keepGoing } = options;
  const knowledge = content.knowledge();
  const address = knowledge.municipalities.get(municipality)?.address ?? 'u';
  const assess = createAssess(knowledge, assessmentWords(content.texts().say('nl', address)));
  return answerLines({ ...streams, keepGoing }, (line) => {
    const household = parseLine(line, householdSchema);
    if (!household.ok) return household;
    return {
      ok: true,
      value: assess({ municipality, referenceDate, statements: householdStatements(household.value), address }),
    };
  });
};
