/**
 * The JSON forms that cross a border: what other programs send to Wegwijs and read from it.
 * Money is in integer cents, days are ISO strings (`2026-07-01`), ages in whole years.
 */
import { z } from 'zod';
import { childcare, householdTypes } from './contract/household.ts';

export { householdTypes };

/** A day, `YYYY-MM-DD`, that exists on the calendar. */
export const isoDate = z.iso.date();

export const numberFacts = [
  'age',
  'partnerAge',
  'children.count',
  'incomePercent',
  'netMonthlyIncomeCents',
  'yearlyIncomeCents',
  'assetsCents',
  'taxAssetsCents',
  'bankBalanceCents',
  'carValueCents',
  'rentCents',
  'serviceCostsCents',
  'monthsOnLowIncome',
  'costSharers',
  'otherAdultsAtHome',
] as const;

export const booleanFacts = [
  'workProspect',
  'chronicallyIllOrDisabled',
  'student',
  'disabledStudent',
  'statePensionIncomplete',
  'hasHealthInsurance',
  'hasProblemDebts',
  'receivesChildBenefit',
  'worksOrStudies',
  'selfContainedHome',
  'rents',
  'usesChildcare',
  'hasPartner',
  'hasChildren',
  'children.anyInSchool',
] as const;

/** Every fact that a condition may use or a question may ask. */
export const factIds = [
  ...numberFacts,
  ...booleanFacts,
  'household',
  'children.ages',
  'receives',
  'childcare',
  'municipality',
] as const;

export type NumberFact = (typeof numberFacts)[number];
export type BooleanFact = (typeof booleanFacts)[number];
export type FactId = (typeof factIds)[number];
export type HouseholdType = (typeof householdTypes)[number];

export const isNumberFact = (fact: FactId): fact is NumberFact => numberFacts.some((f) => f === fact);

export {
  householdSchema,
  mostMonthsAtAge,
  leastYearsBetween,
  youngestResidentYears,
  youngestPartnerYears,
  type Childcare,
  type Household,
} from './contract/household.ts';

export const testOps = ['le', 'lt', 'ge', 'gt', 'eq'] as const;
export type TestOp = (typeof testOps)[number];
/** A comparison with a value in the fact's own unit. */
export interface Test {
  op: TestOp;
  value: number;
}

export type Outcome = 'eligible' | 'ineligible' | 'unknown';

/** The law, regulation or page on which a value or condition rests. `date` is the day or month it speaks of. */
export const basisSchema = z.strictObject({
  title: z.string().min(3),
  article: z.string().optional(),
  url: z.url().optional(),
  date: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date is 2026, 2026-07 or 2026-07-01'),
  note: z.string().optional(),
});
export type Basis = z.infer<typeof basisSchema>;

export interface AssessedReason {
  condition: string;
  holds: boolean | null;
  text: string;
  basis: Basis;
  limit?: ReasonLimit;
  known?: ReasonKnown;
}

/** What a condition compared with, worked out for this household. */
export interface ReasonLimit {
  value: number;
  unit: 'cents' | 'percent' | 'years' | 'months' | 'number';
  /** Of an income limit in cents: the share of the income standard that it is. */
  percent?: number;
}

/** What was known of the fact: its value, or how much or little it can be. Only ends that are known. */
export interface ReasonKnown {
  fact: FactId;
  value?: number | boolean | string;
  atLeast?: number;
  moreThan?: number;
  atMost?: number;
  lessThan?: number;
}

export interface AssessedScheme {
  id: string;
  edition: string;
  outcome: Outcome;
  reasons: AssessedReason[];
  missing: FactId[];
  unconfirmed: { value: string; ask: string }[];
  assumptions: string[];
  received?: true;
  amountCents?: number;
  amountRangeCents?: [number, number];
  /** What one pays oneself of the costs of a month (draagkracht), where the scheme has a formula for it. */
  ownShareCents?: number;
  ownShareRangeCents?: [number, number];
  period?: 'month' | 'year' | 'once';
}

/** What lets anyone compute the same answer again. */
export interface Receipt {
  knowledgeVersion: string;
  referenceDate: string;
  editions: Record<string, string>;
  facts: Statement[];
}

export interface Assessment {
  municipality: string;
  referenceDate: string;
  knowledgeVersion: string;
  receipt: Receipt;
  schemes: AssessedScheme[];
}

const factValue = z.union([
  z.number(),
  z.boolean(),
  z.string(),
  z.array(z.string()),
  z.array(z.number()),
  z.array(childcare),
]);
export type FactValue = z.infer<typeof factValue>;

/**
 * One thing that is known about a household: a value, or a comparison that holds.
 * `has` and `isNot` speak of single members of a list (`receives`); `is` gives the whole list.
 */
export const statementSchema = z.union([
  z.strictObject({ fact: z.enum(factIds), op: z.enum(['is', 'isNot', 'has']), value: factValue }),
  z.strictObject({ fact: z.enum(numberFacts), op: z.enum(testOps), value: z.number() }),
]);
export type Statement = z.infer<typeof statementSchema>;

export const questionKinds = ['yesNo', 'choice', 'multi', 'number', 'numbers', 'text'] as const;
export type QuestionKind = (typeof questionKinds)[number];
export interface QuestionChoice {
  title: string;
  sets: Partial<Record<FactId, FactValue | Test>>;
}
/** `channelData.question` of a message that asks something. */
export interface QuestionData {
  facts: FactId[];
  kind: QuestionKind;
  test?: Test;
  choices?: QuestionChoice[];
}

/** `value` of the event `start`: takes the place of asking. `referenceDate` is refused in production. */
export const startEventSchema = z.strictObject({
  municipality: z.string().optional(),
  locale: z.string().optional(),
  referenceDate: isoDate.optional(),
});
export type StartEvent = z.infer<typeof startEventSchema>;
