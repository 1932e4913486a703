/** The resident of the command `interview`, for the questions and the rules of one municipality on one day. */
import type { Household, Statement } from '../../src/contract.ts';
import { interview as interviewWith, type Interview } from '../../src/commands/interview/interview.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { questionRules } from '../../src/knowledge/question-rules.ts';
import { rulesOn } from '../../src/knowledge/rules.ts';

/** Asks somebody who told some first. */
export const interview = (
  knowledge: Knowledge,
  municipality: string,
  date: string,
  household: Household,
  told: readonly Statement[] = [],
): Interview =>
  interviewWith(
    {
      rules: rulesOn(knowledge, municipality, date),
      questions: knowledge.questions.map(questionRules),
      priors: knowledge.priors,
    },
    household,
    told,
  );
