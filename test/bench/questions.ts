/** How many messages each way of asking takes, on the same households. */
import type { Household } from '../../src/contract.ts';
import type { Interviewing } from '../../src/commands/interview/interview.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { formsFor, held, type Cost } from './interviewers.ts';
import { lossTable, worst } from './losses.ts';
import { lowerBound } from './lower-bound.ts';
import { summary } from './measures.ts';
import { cities, householdsIn, populations, setupFor } from './populations.ts';
import type { Bench, BenchReport, Cell, Table } from './report.ts';

const seed = 7;
const usual = 300;
const shown = 2;

export const questions: Bench = {
  about: 'messages that need an answer, facts revealed and burden, by way of asking',
  run: ({ count = usual }) => {
    const knowledge = loadKnowledge('knowledge');
    const parts = [undefined, 'huur'].flatMap((topic) =>
      cities.flatMap((city) =>
        populations.map((population) => compared(knowledge, { city, population, topic, count })),
      ),
    );
    return { tables: parts.flatMap(({ tables }) => tables), notes: notesOn(parts) };
  },
};

interface Group {
  readonly city: string;
  readonly population: 'mixed' | 'low';
  readonly topic: string | undefined;
  readonly count: number;
}

interface Compared {
  readonly tables: readonly Table[];
  readonly wrong: number;
  /** The households that were asked most in vain. */
  readonly worst: readonly string[];
}

function compared(knowledge: Knowledge, { city, population, topic, count }: Group): Compared {
  const setup = setupFor(knowledge, city, topic);
  const households = householdsIn(knowledge, city, { seed, count, population });
  const planned = households.map((household) => ({ household, ...held(setup, household) }));
  const plain = each(households, { ...setup, priors: undefined }, held);
  const losses = planned.map((one) => ({
    household: one.household,
    planned: one,
    least: lowerBound(setup, one.household),
  }));
  const ways: [string, readonly Cost[]][] = [
    ['planner', planned],
    ['plain order', plain],
    ['a form a scheme', each(households, setup, formsFor)],
    ['lower bound', losses.map(({ least }) => least)],
  ];
  const title = `${topic ?? 'everything'}, ${city}, ${population} incomes`;
  const columns = ['', ...['messages', 'facts', 'burden'].flatMap((what) => [`${what} p50`, 'p90', 'max', 'mean'])];
  return {
    tables: [
      {
        title: `${title}, ${String(count)} households`,
        columns,
        rows: ways.map(([name, costs]) => rowOf(name, costs)),
      },
      lossTable(`${title}: messages a household, by question`, losses),
    ],
    wrong: [...planned, ...plain].reduce((sum, { wrong }) => sum + wrong.length, 0),
    worst: [`${title}, most in vain:`, ...worst(losses, shown)],
  };
}

const each = <T>(
  households: readonly Household[],
  setup: Interviewing,
  way: (s: Interviewing, h: Household) => T,
): T[] => households.map((household) => way(setup, household));

function rowOf(name: string, costs: readonly Cost[]): Cell[] {
  const figures = (['messages', 'facts', 'burden'] as const).flatMap((what) => {
    const { median, p90, max, mean } = summary(costs.map((cost) => cost[what]));
    return [median, p90, max, mean];
  });
  return [name, ...figures];
}

const notesOn = (parts: readonly Compared[]): BenchReport['notes'] => [
  ...parts.flatMap(({ worst: lines }) => lines),
  `Outcomes that differ from those with everything known: ${String(parts.reduce((sum, { wrong }) => sum + wrong, 0))}.`,
];
