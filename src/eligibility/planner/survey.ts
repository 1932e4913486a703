/** The questions that are left and the households to hold them against, as far as these agree with what is known. */
import type { FactId, QuestionKind } from '../../contract.ts';
import type { Diagrams } from '../diagram/compile.ts';
import { isPossible, type Position } from '../diagram/position.ts';
import type { Known } from '../known.ts';
import type { Particle } from './particles.ts';
import { answersTo, tellingOf, toldBy, type Answers, type Told } from './reveal.ts';

export interface PlannedQuestion {
  readonly facts: readonly FactId[];
  readonly kind: QuestionKind;
  readonly sensitive: boolean;
  /** May be asked now; the others only once something else is known. */
  readonly due: boolean;
}

export interface PlanInput {
  readonly diagrams: Diagrams;
  readonly particles: readonly Particle[];
  readonly known: Known;
  /** The schemes that are looked into and not decided. */
  readonly schemes: readonly string[];
  /** In their plain order, which decides between questions that are as good. */
  readonly questions: readonly PlannedQuestion[];
}

export interface Candidate {
  /** The diagrams that an answer can change. */
  readonly roots: readonly number[];
  readonly burden: number;
  readonly due: boolean;
}

export interface Survey {
  readonly diagrams: Diagrams;
  readonly known: Position;
  readonly candidates: readonly Candidate[];
  /** By candidate: what an answer tells. */
  readonly told: readonly (readonly Told[])[];
  readonly particles: readonly Particle[];
  /** A new set of answers to these questions. */
  readonly answers: () => Answers;
}

/** A question is held against so many households; against fewer where it touches many schemes, to answer in time. */
const [fewest, most] = [12, 40];
const work = 600;

/** `position`: what is known, on the axes. */
export function surveyOf({ diagrams, particles, schemes, questions }: PlanInput, position: Position): Survey {
  const { layout, pool, roots } = diagrams;
  const open = schemes.flatMap((id) => roots.get(id) ?? []).map((root) => ({ root, axes: pool.axes(root, position) }));
  const told = questions.map(({ facts }) => toldBy(layout.axes, facts));
  const telling = tellingOf(layout.axes, told);
  const candidates = questions.map((question, index) => {
    const touched = open.filter(({ axes }) => told[index]?.some(({ axis }) => axes.has(axis)));
    return { roots: [...new Set(touched.map(({ root }) => root))], burden: burdenOf(question), due: question.due };
  });
  const touched = candidates.reduce((sum, { roots: some }) => sum + some.length, 1);
  const nearest = Math.max(fewest, Math.min(most, Math.floor(work / touched)));
  return {
    answers: () => answersTo(layout.axes.length, telling, questions.length),
    diagrams,
    known: position,
    particles: nearestTo(position, particles, nearest),
    told,
    candidates,
  };
}

/** Trouble for the resident, a plain yes or no being 1. */
export const burdenOf = ({ kind, sensitive }: Pick<PlannedQuestion, 'kind' | 'sensitive'>): number =>
  burdens[kind] + (sensitive ? 0.3 : 0);
const burdens: Readonly<Record<QuestionKind, number>> = {
  yesNo: 1,
  choice: 1.1,
  number: 1.3,
  numbers: 1.4,
  multi: 1.5,
  text: 2,
};

/** The households that agree best with what is known, made to agree with all of it. */
function nearestTo(known: Position, particles: readonly Particle[], count: number): Particle[] {
  const far = Int16Array.from(particles, (particle) => distance(known, particle));
  return particles
    .map((_, index) => index)
    .sort((a, b) => (far[a] ?? 0) - (far[b] ?? 0))
    .slice(0, count)
    .map((index) => (particles[index] ?? new Int16Array()).map((cell, axis) => nearestCell(known, axis, cell)));
}

/** On how many axes it cannot be as it is known to be. */
function distance(known: Position, particle: Particle): number {
  let count = 0;
  for (let axis = 0; axis < particle.length; axis += 1) if (!isPossible(known, axis, particle[axis] ?? 0)) count += 1;
  return count;
}

function nearestCell(known: Position, axis: number, cell: number): number {
  const [first, last] = [known.first[axis] ?? 0, known.last[axis] ?? 0];
  const near = Math.min(Math.max(cell, first), last);
  for (let step = 0; step <= last - first; step += 1)
    for (const other of [near + step, near - step]) if (isPossible(known, axis, other)) return other;
  return near;
}
