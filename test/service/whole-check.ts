/** Holds a whole check as a resident with this household, and gives what the bot concluded. */
import type { Assessment, Household, QuestionData } from '../../src/contract.ts';
import type { ReceivedActivity, Talk } from './direct-line-client.ts';
import { answer } from './resident.ts';

const maxQuestions = 60;

export interface Told {
  readonly assessment: Assessment;
  readonly questions: QuestionData[];
}

/** Starts where the bot shows its first menu. */
export async function wholeCheck(talk: Talk, household: Household): Promise<Told> {
  return goOn(talk, household, await talk.say('Alles nagaan'), []);
}

/** Answers until the result is there. `beforeAnswer` may put something between question and answer. */
export async function goOn(
  talk: Talk,
  household: Household,
  first: ReceivedActivity[],
  asked: QuestionData[],
  beforeAnswer: (count: number) => Promise<Talk> = () => Promise.resolve(talk),
): Promise<Told> {
  let heard = first;
  for (let count = asked.length; count < maxQuestions; count += 1) {
    const assessment = dataOf<Assessment>(heard, 'assessment');
    if (assessment !== undefined) return { assessment, questions: asked };
    const question = dataOf<QuestionData>(heard, 'question');
    if (question === undefined) throw new Error(`no question in: ${heard.map((a) => a.text).join(' | ')}`);
    asked.push(question);
    const here = await beforeAnswer(count);
    heard = await here.say(answer(question, household));
  }
  throw new Error('the check does not end');
}

const dataOf = <T>(heard: readonly ReceivedActivity[], key: string): T | undefined =>
  heard
    .map((a): T | undefined => JSON.parse(JSON.stringify(a.channelData?.[key] ?? null)) ?? undefined)
    .find((data) => data !== undefined);

/** Of what the household has already nothing is asked, so nothing need be decided. */
export const outcomes = (assessment: Assessment): Record<string, string> =>
  Object.fromEntries(assessment.schemes.map((s) => [s.id, s.received === true ? 'received' : s.outcome]));
