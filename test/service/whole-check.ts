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
    if (question === undefined) throw new Error(`no question in: ${wordsOf(heard)}`);
    asked.push(question);
    const here = await beforeAnswer(count);
    const said = answer(question, household);
    heard = await confirmed(here, said, await here.say(said));
  }
  throw new Error('the check does not end');
}

/**
 * An amount that is seldom so high or low comes back ("U zei € 3.000 per maand. Klopt dat?"), and a "nee" that may mean to
 * have nothing, or hardly goes with a benefit ("U hebt meer dan € 16.000 aan spaargeld. Klopt dat?").
 */
async function confirmed(talk: Talk, said: string, heard: ReceivedActivity[]): Promise<ReceivedActivity[]> {
  if (dataOf(heard, 'confirm') === undefined) return heard;
  const words = wordsOf(heard);
  const isSame = said === 'nee' ? /(?:meer|hoger) dan €/.test(words) : words.replaceAll('.', '').includes(`€ ${said} `);
  if (!isSame) throw new Error(`"${said}" came back as: ${words}`);
  return talk.say('ja');
}

const wordsOf = (heard: readonly ReceivedActivity[]): string => heard.map((a) => a.text).join(' | ');

const dataOf = <T>(heard: readonly ReceivedActivity[], key: string): T | undefined =>
  heard
    .map((a): T | undefined => JSON.parse(JSON.stringify(a.channelData?.[key] ?? null)) ?? undefined)
    .find((data) => data !== undefined);

/** Of what the household has already nothing is asked, so nothing need be decided. */
export const outcomes = (assessment: Assessment): Record<string, string> =>
  Object.fromEntries(assessment.schemes.map((s) => [s.id, s.received === true ? 'received' : s.outcome]));

/** A scheme that this household has is not offered: either it was heard, or the rules said no before it was asked. */
export const outcomesFor = ({ receives }: Household, assessment: Assessment): Record<string, string> =>
  Object.fromEntries(
    Object.entries(outcomes(assessment)).map(([id, outcome]) => {
      const has = receives?.includes(id) === true;
      return [id, has && (outcome === 'received' || outcome === 'ineligible') ? 'not offered' : outcome];
    }),
  );
