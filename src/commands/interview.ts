/** `npm run -s interview -- --municipality M --date D`: a household a line in, the questions it is asked a line out. */
import { householdSchema } from '../contract.ts';
import { createAssess } from '../knowledge/assessment.ts';
import { assessmentWords } from '../knowledge/assessment-words.ts';
import { questionRules } from '../knowledge/question-rules.ts';
import { rulesOn, schemesOn } from '../knowledge/rules.ts';
import { factsForAmounts } from '../knowledge/scheme-amount.ts';
import type { Command } from './command.ts';
import { interview as questionsTo, type Interviewing } from './interview/interview.ts';
import { interviewOptions } from './interview/options.ts';
import { answerLines, parseLine } from './lines.ts';

export const interview: Command = (args, streams, content) => {
  const options = interviewOptions(args, {
    municipalities: () => [...content.knowledge().municipalities.keys()],
    topics: () => [...content.knowledge().topics.keys()],
  });
  const { municipality, date: referenceDate, keepGoing } = options;
  const knowledge = content.knowledge();
  const address = knowledge.municipalities.get(municipality)?.address ?? 'u';
  const assess = createAssess(knowledge, assessmentWords(content.texts().say('nl', address)));
  const schemes = knowledge.topics.get(options.topic ?? '')?.schemes;
  const rules = rulesOn(knowledge, municipality, referenceDate);
  const here = schemesOn(knowledge, municipality, referenceDate);
  const setup: Interviewing = {
    rules,
    questions: knowledge.questions.map(questionRules),
    priors: options.plain ? undefined : knowledge.priors,
    inScope: (id) => schemes === undefined || schemes.includes(id),
    ...(options.amounts && { forAmounts: (found, known) => factsForAmounts(here, found, rules, known) }),
  };
  return answerLines({ ...streams, keepGoing }, (line) => {
    const household = parseLine(line, householdSchema);
    if (!household.ok) return household;
    const { questions, statements } = questionsTo(setup, household.value);
    return {
      ok: true,
      value: {
        questions: questions.map(({ facts, kind }) => ({ facts, kind })),
        results: assess({ municipality, referenceDate, statements, address }),
      },
    };
  });
};
