/** One household as `check` and `interview` read it: its form, the greatest numbers, and what cannot both be true. */
import { z } from 'zod';

export const householdTypes = ['single', 'singleParent', 'couple'] as const;

/** Whole numbers from 0 up to what still makes sense; above it a zero or a comma slipped. The message names the limit. */
const whole = (most: number, unit: string) =>
  z
    .int(`give a whole number of ${unit}`)
    .nonnegative(`give 0 ${unit} or more`)
    .max(most, `give at most ${String(most)} ${unit}`);
/** Generous: nobody who asks for help earns € 75.000 a month, but someone just above every limit must get an answer. */
const mostMonthlyIncomeCents = 75_000_00;
const cents = whole(100_000_000_00, 'cents');
const monthlyCents = whole(20_000_00, 'cents');
const oldest = 120;
const years = whole(oldest, 'years');
const child = z.strictObject({
  age: years.max(17, 'children are under 18; older ones count in otherAdultsAtHome'),
  inSchool: z.boolean().nullish(),
});
/** What is paid for one child: kind of childcare, hours a month, price an hour. */
export const childcare = z.strictObject({
  type: z.enum(['dagopvang', 'bso', 'gastouder']),
  hoursPerMonth: z.number().nonnegative('give 0 hours or more').max(744, 'a month has at most 744 hours'),
  hourlyRateCents: whole(1_000_00, 'cents'),
});
export type Childcare = z.infer<typeof childcare>;

const householdShape = z.strictObject({
  age: years.nullish(),
  partnerAge: years.nullish(),
  household: z.enum(householdTypes).nullish(),
  children: z.array(child).max(20).nullish(),
  incomePercent: z.number().nonnegative('give 0 percent or more').max(10_000, 'give at most 10000 percent').nullish(),
  netMonthlyIncomeCents: whole(mostMonthlyIncomeCents, 'cents').nullish(),
  yearlyIncomeCents: whole(12 * mostMonthlyIncomeCents, 'cents').nullish(),
  assetsCents: cents.nullish(),
  taxAssetsCents: cents.nullish(),
  bankBalanceCents: cents.nullish(),
  carValueCents: cents.nullish(),
  rentCents: monthlyCents.nullish(),
  serviceCostsCents: monthlyCents.nullish(),
  selfContainedHome: z.boolean().nullish(),
  rents: z.boolean().nullish(),
  monthsOnLowIncome: whole(1500, 'months').nullish(),
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
  costSharers: whole(50, 'people').nullish(),
  otherAdultsAtHome: whole(50, 'people').nullish(),
  receives: z.array(z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'a scheme id is authority/name')).nullish(),
});

type HouseholdShape = z.infer<typeof householdShape>;

/** Nobody asks for help who is younger than this. */
export const youngestResidentYears = 12;
/**
 * Years between the oldest adult and a child at home. No more than this: a young stepparent or a brother who takes care
 * of a child is no mistake.
 */
export const leastYearsBetween = 1;
/** A partner who is younger is a mistake: the age of a child was given. */
export const youngestPartnerYears = 15;
/** Someone of 30 has lived at most 371 months: the months since the last birthday are not known. */
export const mostMonthsAtAge = (ageYears: number): number => ageYears * 12 + 11;

/** The age of the oldest adult; null where there may be a partner of unknown age, who may be older. */
function oldestAdultYears({ age, partnerAge, household }: HouseholdShape): number | null {
  if (age == null || (household === 'couple' && partnerAge == null)) return null;
  return Math.max(age, partnerAge ?? 0);
}

function hasChildOlderThanParent(h: HouseholdShape): boolean {
  const adult = oldestAdultYears(h);
  return adult !== null && (h.children ?? []).some((c) => c.age + leastYearsBetween > adult);
}

function hasLowIncomeBeforeBirth(h: HouseholdShape): boolean {
  const adult = oldestAdultYears(h);
  return adult !== null && (h.monthsOnLowIncome ?? 0) > mostMonthsAtAge(adult);
}

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
  [
    'age',
    (h) => h.household === 'couple' && h.age != null && h.age < youngestPartnerYears,
    `who has a partner is at least ${String(youngestPartnerYears)}`,
  ],
  [
    'partnerAge',
    (h) => h.partnerAge != null && h.partnerAge < youngestPartnerYears,
    `a partner is at least ${String(youngestPartnerYears)}`,
  ],
  ['children', hasChildOlderThanParent, 'a child is younger than the oldest of age and partnerAge'],
  ['monthsOnLowIncome', hasLowIncomeBeforeBirth, 'these are more months than anyone in the household has lived'],
];

/** One household, as `check` and `interview` read it. A missing key or `null` means unknown. */
export const householdSchema = householdShape.superRefine((household, context) => {
  for (const [field, contradicts, message] of contradictions)
    if (contradicts(household)) context.addIssue({ code: 'custom', path: [field], message });
});
export type Household = z.infer<typeof householdSchema>;
