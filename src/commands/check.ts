/** `npm run -s check -- --municipality M --date D`: a household a line in, an assessment a line out. */
import { configOfProcess } from '../config.ts';
import { householdSchema } from '../contract.ts';
import { householdStatements } from '../eligibility/household-statements.ts';
import { createAssess } from '../knowledge/assessment.ts';
import { loadKnowledge } from '../knowledge/load-knowledge.ts';
import { loadTexts } from '../locales/texts.ts';
import { assessmentWords } from '../knowledge/assessment-words.ts';
import { municipalityOptions } from './arguments.ts';
import { answerLines, parseLine } from './lines.ts';
import { runCommand } from './run-command.ts';

await runCommand(async () => {
  const knowledge = loadKnowledge(configOfProcess().knowledgeDir);
  const options = municipalityOptions(process.argv.slice(2), [...knowledge.municipalities.keys()]);
  const address = knowledge.municipalities.get(options.municipality)?.address ?? 'u';
  const assess = createAssess(knowledge, assessmentWords(loadTexts('locales').say('nl', address)));
  const { municipality, date: referenceDate, keepGoing } = options;
  return answerLines({ input: process.stdin, output: process.stdout, errors: process.stderr, keepGoing }, (line) => {
    const household = parseLine(line, householdSchema);
    if (!household.ok) return household;
    return {
      ok: true,
      value: assess({ municipality, referenceDate, statements: householdStatements(household.value), address }),
    };
  });
});
