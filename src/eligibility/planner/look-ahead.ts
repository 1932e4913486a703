/** Plays the interview on after each of the few best questions, and takes the one after which least is left. */
import type { Position } from '../diagram/position.ts';
import type { Particle } from './particles.ts';
import { needsAfter, sorted } from './shares.ts';
import type { Survey } from './survey.ts';

/** Needed by so nearly every household that it may as well be asked now. */
const asGoodAsSure = 0.2;
/** So many of the best are played on, with half of the households. */
const most = 3;
/** Questions that are as good as this to each other stand in their plain order: what belongs together stays together. */
const asGood = 0.05;

/** Index of the best candidate that is due; -1 when none is. */
export function lookAhead(survey: Survey, shares: readonly number[]): number {
  const { candidates } = survey;
  const regret = (index: number): number => (1 - (shares[index] ?? 0)) * (candidates[index]?.burden ?? 1);
  const due = sorted(candidates, regret).filter((index) => candidates[index]?.due === true);
  const [least, second] = due;
  if (least === undefined) return -1;
  const sure = due.filter((index) => regret(index) < asGoodAsSure);
  if (sure.length > 0) return Math.min(...sure);
  if (second === undefined) return least;
  const best = due.slice(0, most).map((index) => ({ index, cost: costOf(survey, shares, index) }));
  const cheapest = Math.min(...best.map(({ cost }) => cost));
  return Math.min(...best.filter(({ cost }) => cost <= cheapest + asGood).map(({ index }) => index));
}

/** Burden of the whole rest of the interview when this is asked first, on average. */
function costOf(survey: Survey, shares: readonly number[], index: number): number {
  const { candidates, particles } = survey;
  const some = particles.slice(0, Math.ceil(particles.length / 2));
  const groups = grouped(survey, index, some);
  const costs = groups.map((group) => costAfter(survey, shares, index, group));
  return (candidates[index]?.burden ?? 1) + costs.reduce((sum, cost) => sum + cost, 0) / Math.max(1, some.length);
}

/** Households that would answer alike. */
function grouped({ told }: Survey, index: number, particles: readonly Particle[]): Particle[][] {
  const groups = new Map<string, Particle[]>();
  for (const particle of particles) {
    const answer = told[index]?.map(({ axis }) => particle[axis]).join() ?? '';
    groups.set(answer, [...(groups.get(answer) ?? []), particle]);
  }
  return [...groups.values()];
}

/** Burden of all that the households of one group are still asked, in the order of what most of them need. */
function costAfter(survey: Survey, shares: readonly number[], index: number, group: readonly Particle[]): number {
  const { candidates, known } = survey;
  const first = survey.answers();
  const [one] = group;
  if (one === undefined) return 0;
  first.begin(one, known, [index]);
  const others = sorted(candidates, (other) => shares[other] ?? 0).filter((other) => other !== index);
  const needs = needsAfter(survey, first.position, group, others);
  const order = sorted(candidates, (other) => -(needs.shares[other] ?? 0)).filter((other) => needs.shares[other] !== 0);
  const play = player(survey, first.position, others, order);
  return group.reduce((sum, particle) => sum + play(particle), 0);
}

/** Asks one after the other what can still change something, until nothing is left to learn. */
function player(
  survey: Survey,
  after: Position,
  others: readonly number[],
  order: readonly number[],
): (particle: Particle) => number {
  const { candidates } = survey;
  const { pool } = survey.diagrams;
  const roots = [...new Set(order.flatMap((index) => candidates[index]?.roots ?? []))];
  const answers = survey.answers();
  const reached = (root: number): number => pool.reach(root, answers.position);
  return (particle) => {
    answers.begin(particle, after, others);
    const target = new Map(roots.map((root) => [root, reached(root)]));
    answers.begin(particle, after, []);
    let open = roots.filter((root) => reached(root) !== target.get(root));
    let burden = 0;
    for (const index of order) {
      if (open.length === 0) break;
      const candidate = candidates[index];
      if (candidate === undefined || !candidate.roots.some((root) => open.includes(root))) continue;
      answers.add(index);
      burden += candidate.burden;
      open = open.filter((root) => reached(root) !== target.get(root));
    }
    return burden;
  };
}
