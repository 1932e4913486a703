/** Every set of choices that the content can put under a question, by really walking it. */
import fc from 'fast-check';
import type { Activity } from 'botbuilder';
import { activityOf } from '../../src/bot/reply-activity.ts';
import { interview } from '../../src/commands/interview/interview.ts';
import type { Household } from '../../src/contract.ts';
import { ask, questionOf } from '../../src/dialogs/ask.ts';
import { initialState, type Pending } from '../../src/dialogs/state.ts';
import type { Turn } from '../../src/dialogs/turn-types.ts';
import { nextQuestion } from '../../src/eligibility/next-question.ts';
import { questionRules } from '../../src/knowledge/question-rules.ts';
import { rulesOn } from '../../src/knowledge/rules.ts';
import { addressed, type Address } from '../../src/locales/address.ts';
import { realParts } from '../dialogs/real-turns.ts';
import { completeHousehold, householdOf2010 } from '../eligibility/arbitrary-household.ts';

const parts = realParts();
const { knowledge, texts, flow } = parts;
export const addresses: readonly Address[] = ['u', 'je'];
const editions: readonly [municipality: string, day: string, households: fc.Arbitrary<Household>][] = [
  ['zoetermeer', '2026-07-01', completeHousehold],
  ['almere', '2026-07-01', completeHousehold],
  ['zoetermeer', '2010-10-15', householdOf2010],
  ['almere', '2010-10-15', householdOf2010],
];

/** Every question as it is asked of generated households: each limit, each tick list, in both forms of address. */
export function questionsAsked(runs: number): Partial<Activity>[] {
  const asked = new Map<string, Pending>();
  for (const [municipality, day, households] of editions) {
    const rules = rulesOn(knowledge, municipality, day);
    const questions = knowledge.questions.map(questionRules);
    for (const household of fc.sample(households, { numRuns: runs, seed: 5 }))
      interview(
        {
          rules,
          questions,
          priors: knowledge.priors,
          choose: (...given) => {
            const next = nextQuestion(...given);
            if (next === null) return next;
            const pending = { question: next.id, shown: [...next.shown], ...(next.test && { test: next.test }) };
            asked.set(JSON.stringify(pending), pending);
            return next;
          },
        },
        household,
      );
  }
  return addresses.flatMap((address) => [...asked.values()].map((pending) => askedOf(pending, address)));
}

function askedOf(pending: Pending, address: Address): Partial<Activity> {
  const turn = turnIn(address);
  const question = questionOf(turn, pending.question);
  if (question === undefined) throw new Error(pending.question);
  return activityOf(ask(turn, question, pending), 'nl');
}

function turnIn(address: Address): Turn {
  const municipality = [...knowledge.municipalities.values()].find((one) => one.address === address);
  if (municipality === undefined) throw new Error(`nobody says ${address}`);
  const step = flow.steps['check'];
  if (step === undefined) throw new Error('no check');
  const say = texts.say('nl', address);
  return { parts, state: initialState('nl'), step, say, municipality, today: '2026-07-01', realDay: '2026-07-01' };
}

/** The menus of the flow, with and without what is not always offered. */
export const flowMenus = (): string[][] =>
  addresses.flatMap((address) =>
    Object.values(flow.steps).flatMap(({ options = [] }) => {
      const titles = (list: typeof options): string[] => list.map(({ title }) => texts.say('nl', address)(title));
      return [titles(options), titles(options.filter(({ exact }) => exact !== true))];
    }),
  );

/** Lists that grow with what a resident says: each title may stand with one or nine others, so each must fit on a button. */
export function singleTitles(): Record<'schemes' | 'topics' | 'answers' | 'municipalities', string[]> {
  const both = (title: string): string[] => addresses.map((address) => addressed(title, address));
  const upper = (label: string): string => label.charAt(0).toUpperCase() + label.slice(1);
  return {
    schemes: [...knowledge.schemes.map(({ title }) => title)],
    topics: [...knowledge.topics.values()].flatMap(({ title }) => both(title)),
    answers: knowledge.questions.flatMap(({ label }) => both(label).map(upper)),
    municipalities: [...knowledge.municipalities.values()].map(({ name }) => name),
  };
}
