/** `npm run -s interview -- --municipality M --date D`: a household a line in, the questions it is asked a line out. */
import { configOfProcess } from '../config.ts';
import { householdSchema } from '../contract.ts';
import { createAssess } from '../knowledge/assessment.ts';
import { assessmentWords } from '../knowledge/assessment-words.ts';
import { loadKnowledge } from '../knowledge/load-knowledge.ts';
import { questionRules } from '../knowledge/question-rules.ts';
import { rulesOn, schemesOn } from '../knowledge/rules.ts';
import { factsForAmounts } from '../knowledge/scheme-amount.ts';
import { loadTexts } from '../locales/texts.ts';
import { interview, type Interviewing } from './interview/interview.ts';
import { interviewOptions } from './interview/options.ts';
import { answerLines, parseLine } from './lines.ts';
import { runCommand } from './run-command.ts';

await runCommand(async () => {
  const knowledge = loadKnowledge(configOfProcess().knowledgeDir);
  const { topics, municipalities } = knowledge;
  const options = interviewOptions(process.argv.slice(2), {
    municipalities: [...municipalities.keys()],
    topics: [...topics.keys()],
  });
  const { municipality, date: referenceDate, keepGoing } = options;
  const address = municipalities.get(municipality)?.address ?? 'u';
  const assess = createAssess(knowledge, assessmentWords(loadTexts('locales').say('nl', address)));
  const schemes = topics.get(options.topic ?? '')?.schemes;
  const rules = rulesOn(knowledge, municipality, referenceDate);
  const here = schemesOn(knowledge, municipality, referenceDate);
  const setup: Interviewing = {
    rules,
    questions: knowledge.questions.map(questionRules),
    priors: options.plain ? undefined : knowledge.priors,
    inScope: (id) => schemes === undefined || schemes.includes(id),
    ...(options.amounts && { forAmounts: (found, known) => factsForAmounts(here, found, rules, known) }),
  };
  return answerLines({ input: process.stdin, output: process.stdout, errors: process.stderr, keepGoing }, (line) => {
    const household = parseLine(line, householdSchema);
    if (!household.ok) return household;
    const { questions, statements } = interview(setup, household.value);
    return {
      ok: true,
      value: {
        questions: questions.map(({ facts, kind }) => ({ facts, kind })),
        results: assess({ municipality, referenceDate, statements, address }),
      },
    };
  });
});
