/** How many households a second are held against 60 schemes: by our diagrams, with all reasons, and by json-rules-engine. */
import type { Household } from '../../src/contract.ts';
import { assess } from '../../src/eligibility/assess.ts';
import { diagramsOf } from '../../src/eligibility/diagram/compile.ts';
import { yes } from '../../src/eligibility/diagram/pool.ts';
import { householdStatements } from '../../src/eligibility/household-statements.ts';
import { fold } from '../../src/eligibility/known.ts';
import type { Rules } from '../../src/eligibility/rules.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { rulesOn } from '../../src/knowledge/rules.ts';
import { eligibleBy, factsOf, jsonRules } from './json-rules.ts';
import { median, timed } from './measures.ts';
import { plainSchemes, withCopies } from './more-schemes.ts';
import { householdsIn, referenceDate } from './populations.ts';
import type { Bench } from './report.ts';

const schemes = 60;
const usual = 500;
const runs = 7;
const target = 100;

export const engine: Bench = {
  about: `households a second against ${String(schemes)} schemes of plain conditions`,
  run: async ({ count = usual }) => {
    const knowledge = loadKnowledge('knowledge');
    const households = householdsIn(knowledge, 'zoetermeer', { seed: 7, count, population: 'mixed' });
    const rules = plainRules(rulesOn(knowledge, 'zoetermeer', referenceDate));
    const yesses = await sameOutcomes(rules, households);
    const rates = await ratesOf(rules, households);
    const ratio = (rates[0]?.perSecond ?? 0) / (rates[2]?.perSecond ?? 1);
    return {
      tables: [
        {
          title: `${String(rules.schemes.length)} schemes, median of ${String(runs)} runs over ${String(count)} households`,
          columns: ['', 'households a second', 'µs a household'],
          rows: rates.map(({ name, perSecond }) => [name, perSecond, 1e6 / perSecond]),
        },
      ],
      notes: [
        `All ${String(count * rules.schemes.length)} outcomes were compared first and are the same three times; ${String(yesses)} are yes.`,
        `Diagrams against json-rules-engine: ${ratio.toFixed(0)} times as fast; at least ${String(target)} is wanted.`,
      ],
    };
  },
};

/** Real conditions in a form that every engine knows, in copies with other limits. */
export function plainRules(rules: Rules): Rules {
  const many = withCopies(rules, schemes * 3);
  return { schemes: plainSchemes(many).slice(0, schemes), standard: rules.standard, values: {} };
}

const reasoned = (rules: Rules, household: Household) =>
  assess(rules, fold(householdStatements({ ...household, incomePercent: null })));

/**
 * Gives how many are yes.
 * @throws when one of the three ways says otherwise: then their speed cannot be compared
 */
export async function sameOutcomes(rules: Rules, households: readonly Household[]): Promise<number> {
  const { ends } = diagramsOf(rules);
  const other = jsonRules(rules.schemes);
  let yesses = 0;
  for (const household of households) {
    const found = ends(household);
    const theirs = await eligibleBy(other, factsOf(household));
    const full = reasoned(rules, household);
    rules.schemes.forEach(({ id }, index) => {
      const ours = found?.[index] === yes;
      if (found === null || ours !== theirs.has(id) || full[index]?.outcome !== (ours ? 'eligible' : 'ineligible'))
        throw new Error(`${id} comes out otherwise for ${JSON.stringify(household)}`);
      if (ours) yesses += 1;
    });
  }
  return yesses;
}

interface Rate {
  readonly name: string;
  readonly perSecond: number;
}

/** So often in a run, so that the clock can tell. */
const rounds = 40;

async function ratesOf(rules: Rules, households: readonly Household[]): Promise<Rate[]> {
  const { ends } = diagramsOf(rules);
  const each = (times: number, way: (household: Household) => unknown): number => {
    const spent = timed(runs, () => {
      for (let round = 0; round < times; round += 1) for (const household of households) way(household);
    });
    return (1000 * times * households.length) / median(spent);
  };
  return [
    { name: 'decision diagrams', perSecond: each(rounds, ends) },
    { name: 'with all reasons', perSecond: each(1, (household) => reasoned(rules, household)) },
    { name: 'json-rules-engine', perSecond: await theirRate(rules, households) },
  ];
}

/** Its facts are put ready beforehand. */
async function theirRate(rules: Rules, households: readonly Household[]): Promise<number> {
  const other = jsonRules(rules.schemes);
  const facts = households.map(factsOf);
  const spent: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    for (const one of facts) await eligibleBy(other, one);
    spent.push(performance.now() - start);
  }
  return (1000 * households.length) / median(spent);
}
