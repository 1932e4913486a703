/** Who lives there is asked in one question with many choices; where that does not help, in those that ask a part of it. */
import type { Question } from '../../knowledge/schemas/question.ts';

/** What comes back once beside the same choices: a second time it would be no help. */
export const isInSteps = ({ facts }: Question, key: string): boolean =>
  facts.includes('household') && cameBack.has(key);
const cameBack: ReadonlySet<string> = new Set([
  'check.livesOrVisits',
  'check.whoLivesHere',
  'check.staysOver',
  'story.sharedChildren',
]);

/** The questions that ask all of it at once; what they ask about is not let go. */
export const allAtOnce: readonly string[] = ['living-with', 'household'];
