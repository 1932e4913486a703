/**
 * The JSON forms that cross a border: what other programs send to Wegwijs and read from it.
 * Money is in integer cents, days are ISO strings (`2026-07-01`), ages in whole years.
 */
import { z } from 'zod';

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

export const householdTypes = ['single', 'singleParent', 'couple'] as const;

export type NumberFact = (typeof numberFacts)[number];
export type BooleanFact = (typeof booleanFacts)[number];
export type FactId = (typeof factIds)[number];
export type HouseholdType = (typeof householdTypes)[number];

const cents = z.int().nonnegative().max(100_000_000_00);
const years = z.int().nonnegative().max(120);
const child = z.strictObject({ age: years.max(17), inSchool: z.boolean().nullish() });
const childcare = z.strictObject({
  type: z.enum(['dagopvang', 'bso', 'gastouder']),
  hoursPerMonth: z.number().nonnegative(),
  hourlyRateCents: cents,
});

const householdShape = z.strictObject({
  age: years.nullish(),
  partnerAge: years.nullish(),
  household: z.enum(householdTypes).nullish(),
  children: z.array(child).max(20).nullish(),
  incomePercent: z.number().nonnegative().max(100_000).nullish(),
  netMonthlyIncomeCents: cents.nullish(),
  yearlyIncomeCents: cents.nullish(),
  assetsCents: cents.nullish(),
  taxAssetsCents: cents.nullish(),
  bankBalanceCents: cents.nullish(),
  carValueCents: cents.nullish(),
  rentCents: cents.nullish(),
  serviceCostsCents: cents.nullish(),
  selfContainedHome: z.boolean().nullish(),
  rents: z.boolean().nullish(),
  monthsOnLowIncome: z.int().nonnegative().max(1500).nullish(),
  workProspect: z.boolean().nullish(),
  chronicallyIllOrDisabled: z.boolean().nullish(),
  student: z.boolean().nullish(),
  disabledStudent: z.boolean().nullish(),
  statePensionIncomplete: z.boolean().nullish(),
  hasHealthInsurance: z.boolean().nullish(),
  hasProblemDebts: z.boolean().nullish(),
  receivesChildBenefit: z.boolean().nullish(),
  worksOrStudies: z.boolean().nullish(),
  childcare: z.array(childcare).max(20).nullish(),
  costSharers: z.int().nonnegative().max(50).nullish(),
  otherAdultsAtHome: z.int().nonnegative().max(50).nullish(),
  receives: z.array(z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'a scheme id is authority/name')).nullish(),
});

type HouseholdShape = z.infer<typeof householdShape>;

/** Pairs of answers that cannot both be true: the field to name, and why. */
const contradictions: readonly [string, (h: HouseholdShape) => boolean, string][] = [
  [
    'children',
    (h) => h.household === 'single' && (h.children?.length ?? 0) > 0,
    'a single with children is a singleParent',
  ],
  [
    'children',
    (h) => h.household === 'singleParent' && h.children?.length === 0,
    'a singleParent has at least one child under 18',
  ],
  [
    'partnerAge',
    (h) => h.partnerAge != null && h.household != null && h.household !== 'couple',
    'only a couple has a partner',
  ],
  [
    'costSharers',
    (h) => h.costSharers != null && h.otherAdultsAtHome != null && h.costSharers > h.otherAdultsAtHome,
    'there are more cost sharers than other adults at home',
  ],
  ['disabledStudent', (h) => h.disabledStudent === true && h.student === false, 'a disabled student is a student'],
  ['rentCents', (h) => (h.rentCents ?? 0) > 0 && h.rents === false, 'someone who does not rent pays no rent'],
  [
    'receivesChildBenefit',
    (h) => h.receivesChildBenefit === true && (h.household === 'single' || h.children?.length === 0),
    'child benefit needs a child',
  ],
  [
    'childcare',
    (h) => (h.childcare?.length ?? 0) > 0 && (h.household === 'single' || h.children?.length === 0),
    'childcare needs a child',
  ],
];

/** One household, as `check` and `interview` read it. A missing key or `null` means unknown. */
export const householdSchema = householdShape.superRefine((household, context) => {
  for (const [field, contradicts, message] of contradictions)
    if (contradicts(household)) context.addIssue({ code: 'custom', path: [field], message });
});
export type Household = z.infer<typeof householdSchema>;

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

const factValue = z.union([z.number(), z.boolean(), z.string(), z.array(z.string()), z.array(z.number())]);
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
