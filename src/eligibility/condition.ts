/**
 * The language in which a scheme's conditions are written (knowledge/schemes), as zod schemas.
 * A condition is a tree; evaluate.ts gives it one of three values: it holds, it does not, or that cannot be said.
 */
import { z } from 'zod';
import { booleanFacts, householdTypes, numberFacts } from '../contract.ts';

/** A number in the fact's unit, or the name of a value (see values.ts) that has a source and a status of its own. */
const operand = z.union([z.number().nonnegative(), z.strictObject({ value: z.string() })]);
export type Operand = z.infer<typeof operand>;

export const comparisonOps = ['le', 'lt', 'ge', 'gt', 'eq'] as const;
export type ComparisonOp = (typeof comparisonOps)[number];

/** `boundary: unclear`: the source says "tot" or "tussen"; exactly at the limit nothing is decided. */
const comparison = {
  le: operand.optional(),
  lt: operand.optional(),
  ge: operand.optional(),
  gt: operand.optional(),
  eq: operand.optional(),
  boundary: z.literal('unclear').optional(),
};
const hasOneOp = (c: Partial<Record<ComparisonOp, unknown>>) =>
  comparisonOps.filter((op) => c[op] !== undefined).length === 1;
const oneOp = { message: `give exactly one of ${comparisonOps.join(', ')}` };

/** `{ fact: age, ge: 21 }` */
const numberCondition = z
  .strictObject({
    fact: z.enum(numberFacts),
    ...comparison,
    /** Taken to hold for a household that receives this scheme, as long as the number itself does not decide. */
    presumedWhen: z.string().optional(),
  })
  .refine(hasOneOp, oneOp);
/** `{ fact: student, is: true }` */
const booleanCondition = z.strictObject({ fact: z.enum(booleanFacts), is: z.boolean() });
/** `{ household: [single, singleParent] }` */
const householdCondition = z.strictObject({ household: z.array(z.enum(householdTypes)).min(1) });
/** `{ income: { le: 110 } }`: net monthly income as a percentage of the income standard that applies to the household. */
const incomeCondition = z.strictObject({ income: z.strictObject(comparison).refine(hasOneOp, oneOp) });
/** `{ anyAdult: { ge: 65 } }`: the applicant or the partner. */
const anyAdultCondition = z.strictObject({ anyAdult: z.strictObject(comparison).refine(hasOneOp, oneOp) });
/** `{ anyChild: { from: 4, below: 18 } }`: at least one child at home of that age; `{ anyChild: { inSchool: true } }`: at school. */
const anyChildCondition = z.strictObject({
  anyChild: z.union([
    z.strictObject({ from: z.int().nonnegative(), below: z.int().positive() }),
    z.strictObject({ inSchool: z.literal(true) }),
  ]),
});
/** `{ receives: nederland/bijstand }` */
const receivesCondition = z.strictObject({ receives: z.string() });
/** `{ scheme: zoetermeer/zoetermeerpas }`: holds when that scheme's outcome is eligible, or the household has it already. */
const schemeCondition = z.strictObject({ scheme: z.string() });
/**
 * `{ amount: year, ge: 2400 }`: the scheme's own formula of that name (`formulas`, in cents) comes to that or more.
 * Decided when the whole range that the formula may still give lies on one side; else open, with the facts that the
 * formula waits for. Facts enter it together (rent and income), so it is no limit of any single fact: work it out
 * with `amountRange` (amount/amount-range.ts) for what is known. A scheme without that formula leaves it undecided.
 */
const amountCondition = z.strictObject({ amount: z.string(), ge: z.number() });
/** `{ unclear: woorden }`: the source does not say it; never holds, never fails. The text names what must be asked. */
const unclearCondition = z.strictObject({ unclear: z.string() });

export type Condition =
  | z.infer<typeof numberCondition>
  | z.infer<typeof booleanCondition>
  | z.infer<typeof householdCondition>
  | z.infer<typeof incomeCondition>
  | z.infer<typeof anyAdultCondition>
  | z.infer<typeof anyChildCondition>
  | z.infer<typeof receivesCondition>
  | z.infer<typeof schemeCondition>
  | z.infer<typeof amountCondition>
  | z.infer<typeof unclearCondition>
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { atLeast: number; of: Condition[] };

export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    numberCondition,
    booleanCondition,
    householdCondition,
    incomeCondition,
    anyAdultCondition,
    anyChildCondition,
    receivesCondition,
    schemeCondition,
    amountCondition,
    unclearCondition,
    z.strictObject({ all: z.array(conditionSchema).min(1) }),
    z.strictObject({ any: z.array(conditionSchema).min(1) }),
    z.strictObject({ not: conditionSchema }),
    z.strictObject({ atLeast: z.int().positive(), of: z.array(conditionSchema).min(1) }),
  ]),
);
