import { formatList } from '../locales/format.ts';
import type { Say } from '../locales/texts.ts';
import type { AssessmentWords } from './assessment.ts';

/** The words of an assessment that are no property of a scheme, from locales. */
export const assessmentWords = (say: Say): AssessmentWords => ({
  perMonth: (amount) => say('assessment.perMonth', { amount }),
  percentOfStandard: (percent) => say('assessment.percentOfStandard', { percent }),
  atBoundary: say('assessment.atBoundary'),
  noStandard: say('assessment.noStandard'),
  missing: (facts) => say('assessment.missing', { facts: formatList(facts, say('check.and')) }),
});
