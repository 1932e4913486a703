/**
 * The language in which an amount is written down (`formulas` of a scheme), as a zod schema.
 * Amounts are in cents. What the law changes every year stands in named values, each with its source, date and status.
 */
import { z } from 'zod';
import { numberFacts, type Childcare, type NumberFact } from '../../contract.ts';
import { conditionSchema, type Condition } from '../condition.ts';

export const roundings = ['down', 'up', 'halfUp'] as const;
export type Rounding = (typeof roundings)[number];

export type Formula =
  | number
  /** `{ value: drempelinkomen }` */
  | { value: string }
  /**
   * `{ fact: yearlyIncomeCents }`. `presumed`: whoever receives that scheme is taken to stay under the limit, as long as
   * the number is not known; the scheme says so to the resident among its assumptions.
   */
  | { fact: NumberFact; presumed?: { receives: string; atMost: Formula } | undefined }
  /** `{ standard: 100 }`: a percentage of the income standard of this household, without holiday pay. */
  | { standard: number }
  | { plus: Formula[] }
  /** The first less all the others. */
  | { minus: Formula[] }
  | { times: Formula[] }
  | { divide: Formula; by: Formula }
  | { max: Formula[] }
  | { min: Formula[] }
  | { percent: Formula; of: Formula }
  | { round: Rounding; to: 'cent' | 'euro'; of: Formula }
  /** Where the condition is not decided: anything between the two. */
  | { when: Condition; then: Formula; otherwise: Formula }
  /** For each child at home the amount of its age, added up; an age that is not named gives nothing. */
  | { perChild: { from: number; below: number; gives: Formula }[] }
  /** A table: the row with the highest `from` that is not more than `at`. */
  | { steps: string; at: Formula }
  /** Each part of a number at its own percentage: from `from` up to the first edge, and so on; the last has no edge. */
  | { graded: Formula; from: Formula; bands: { upTo?: Formula | undefined; percent: Formula }[] }
  | { childcare: ChildcareFormula }
  /** What is known does not say where between the two; the words name what must be asked. */
  | { between: [Formula, Formula]; unclear: string }
  /** Nothing can be said; the words name what must be asked. */
  | { unclear: string };

/** For every child: paid hours and price, both capped, times a percentage; each step half up to the cent. */
export interface ChildcareFormula {
  hoursAtMost: Formula;
  rateAtMost: Record<Childcare['type'], Formula>;
  /** For the child with the most hours (with as many: the highest cost), and for each other child. */
  percentFirst: Formula;
  percentNext: Formula;
}

const formula = z.lazy((): z.ZodType<Formula> => formulaSchema);
const some = z.array(formula).min(1);

export const formulaSchema: z.ZodType<Formula> = z.union([
  z.number(),
  z.strictObject({ value: z.string() }),
  z.strictObject({
    fact: z.enum(numberFacts),
    presumed: z.strictObject({ receives: z.string(), atMost: formula }).optional(),
  }),
  z.strictObject({ standard: z.number().positive() }),
  z.strictObject({ plus: some }),
  z.strictObject({ minus: some }),
  z.strictObject({ times: some }),
  z.strictObject({ divide: formula, by: formula }),
  z.strictObject({ max: some }),
  z.strictObject({ min: some }),
  z.strictObject({ percent: formula, of: formula }),
  z.strictObject({ round: z.enum(roundings), to: z.enum(['cent', 'euro']), of: formula }),
  z.strictObject({ when: conditionSchema, then: formula, otherwise: formula }),
  z.strictObject({
    perChild: z.array(z.strictObject({ from: z.int(), below: z.int(), gives: formula })).min(1),
  }),
  z.strictObject({ steps: z.string(), at: formula }),
  z.strictObject({
    graded: formula,
    from: formula,
    bands: z.array(z.strictObject({ upTo: formula.optional(), percent: formula })).min(1),
  }),
  z.strictObject({
    childcare: z.strictObject({
      hoursAtMost: formula,
      rateAtMost: z.strictObject({ dagopvang: formula, bso: formula, gastouder: formula }),
      percentFirst: formula,
      percentNext: formula,
    }),
  }),
  z.strictObject({ between: z.tuple([formula, formula]), unclear: z.string() }),
  z.strictObject({ unclear: z.string() }),
]);

/** The formulas of one scheme, by name: `month`, `year`. */
export type Formulas = Readonly<Record<string, Formula>>;
