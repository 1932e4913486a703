import assert from 'node:assert/strict';
import { householdSchema } from '../../src/contract.ts';
import { householdStatements } from '../../src/eligibility/household-statements.ts';
import { assessmentWords } from '../../src/knowledge/assessment-words.ts';
import { createAssess } from '../../src/knowledge/assessment.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { loadTexts } from '../../src/locales/texts.ts';

const knowledge = loadKnowledge('knowledge');
const assess = createAssess(knowledge, assessmentWords(loadTexts('locales').say('nl', 'u')));

function found(scheme: string, year: number, household: object) {
  const statements = householdStatements(householdSchema.parse(household));
  const request = { municipality: 'almere', referenceDate: `${year}-07-01`, statements, address: 'u' as const };
  const one = assess(request).schemes.find(({ id }) => id === `nederland/${scheme}`);
  assert.ok(one !== undefined, `${scheme} has no edition in ${year}`);
  return one;
}

/** Whole euros a month; nothing where it is refused. */
function euros(scheme: string, year: number, household: object): number | string {
  const { outcome, amountCents, amountRangeCents } = found(scheme, year, household);
  if (outcome === 'ineligible') return 0;
  return amountCents === undefined ? `${outcome} ${String(amountRangeCents)}` : amountCents / 100;
}

const someone = {
  age: 27,
  otherAdultsAtHome: 0,
  costSharers: 0,
  taxAssetsCents: 0,
  hasHealthInsurance: true,
  chronicallyIllOrDisabled: false,
  receives: [],
};
const alone = { ...someone, household: 'single', children: [] };
const together = { ...someone, household: 'couple', partnerAge: 30, children: [] };
const parent = (...ages: number[]) => ({
  ...someone,
  household: 'singleParent',
  children: ages.map((age) => ({ age, inSchool: true })),
  receivesChildBenefit: true,
});
const parents = (...ages: number[]) => ({ ...parent(...ages), household: 'couple', partnerAge: 30 });
const earning = (household: object, income: number) => ({ ...household, yearlyIncomeCents: income * 100 });
const renting = (household: object, rent: number) => ({
  ...household,
  rents: true,
  selfContainedHome: true,
  serviceCostsCents: 0,
  rentCents: Math.round(rent * 100),
});

/** Tables printed by the press from the tax office: income in the year, whole euros a month. */
const zorgtoeslag: [year: number, household: object, rows: [income: number, euros: number][]][] = [
  [
    2025,
    alone,
    // prettier-ignore
    [[28000, 131], [29000, 124], [30000, 112], [31000, 101], [32000, 90], [33000, 78], [34000, 67], [35000, 55],
      [36000, 44], [37000, 33], [38000, 21], [39000, 10]],
  ],
  [
    2025,
    together,
    // prettier-ignore
    [[28000, 250], [29000, 244], [30000, 232], [31000, 221], [32000, 209], [33000, 198], [34000, 187], [35000, 175],
      [36000, 164], [37000, 152], [38000, 141], [39000, 129], [40000, 118], [41000, 107], [42000, 95], [43000, 84]],
  ],
  [
    2026,
    alone,
    // prettier-ignore
    [[29500, 129], [30000, 126], [30500, 120], [31000, 114], [31500, 109], [32000, 103], [32500, 97], [33000, 91],
      [33500, 86], [34000, 80], [34500, 74], [35000, 69], [35500, 63], [36000, 57], [36500, 51], [37000, 46],
      [37500, 40], [38000, 34], [38500, 28], [39000, 23], [39500, 17], [40000, 11], [40500, 6], [41000, 0]],
  ],
  // The highest incomes and amounts that are published.
  [
    2024,
    alone,
    [
      [20000, 123],
      [37496, 2],
      [37497, 0],
    ],
  ],
  [
    2024,
    together,
    [
      [20000, 236],
      [47368, 2],
      [47369, 0],
    ],
  ],
  [
    2025,
    alone,
    [
      [20000, 131],
      [39719, 2],
      [39720, 0],
    ],
  ],
  [
    2025,
    together,
    [
      [20000, 250],
      [50206, 2],
      [50207, 0],
    ],
  ],
  [
    2026,
    alone,
    [
      [20000, 129],
      [40857, 2],
      [40858, 0],
    ],
  ],
  [
    2026,
    together,
    [
      [20000, 246],
      [51142, 2],
      [51143, 0],
    ],
  ],
];

describe('zorgtoeslag', () => {
  for (const [year, household, rows] of zorgtoeslag)
    for (const [income, expected] of rows)
      it(`${year}, ${household === alone ? 'alone' : 'together'}, ${income} a year: ${expected} a month`, () => {
        assert.equal(euros('zorgtoeslag', year, earning(household, income)), expected);
      });
});

/** "Proefberekening": 27 years, alone, rent 900, no service costs, 2025. */
// prettier-ignore
const huurtoeslag2025 = [
  [22000, 498], [23500, 482], [25000, 449], [26500, 414], [28000, 378], [29500, 339], [31000, 299], [32500, 257],
  [34000, 215], [35500, 185], [37000, 153], [39500, 98], [41000, 72], [43500, 35], [45000, 11], [46500, 0],
] as const;

describe('huurtoeslag', () => {
  for (const [income, expected] of huurtoeslag2025)
    it(`2025, alone, rent 900, ${income} a year: ${expected} a month`, () => {
      assert.equal(euros('huurtoeslag', 2025, earning(renting(alone, 900), income)), expected);
    });
});

const kindgebondenBudget: [year: number, household: object, income: number, euros: number][] = [
  // The example in the brochure: 5,975.94 a year.
  [2026, parent(5), 30000, 497],
  [2026, parent(5), 20000, 499],
  [2026, parents(5), 39141, 215],
  [2026, parents(5, 12, 16), 0, 785],
];

describe('kindgebonden budget', () => {
  for (const [year, household, income, expected] of kindgebondenBudget)
    it(`${year}, ${JSON.stringify(household).slice(0, 60)}…, ${income} a year: ${expected} a month`, () => {
      assert.equal(euros('kindgebonden-budget', year, earning(household, income)), expected);
    });
});

/** Outcome, and the amount in euros a month or its ends. */
function answer(scheme: string, year: number, household: object): string {
  const { outcome, amountCents, amountRangeCents } = found(scheme, year, household);
  const amount =
    amountRangeCents?.map((cents) => cents / 100).join('-') ?? (amountCents === undefined ? '' : amountCents / 100);
  return `${outcome} ${String(amount)}`.trim();
}

const onBijstand = { receives: ['nederland/bijstand'] };
const care = [
  { type: 'dagopvang', hoursPerMonth: 100, hourlyRateCents: 1200 },
  { type: 'bso', hoursPerMonth: 60, hourlyRateCents: 950 },
];
const working = { ...parent(2, 6), worksOrStudies: true, childcare: care };

/** Worked out by hand from the amounts of the law. */
const byHand: [what: string, scheme: string, year: number, household: object, answer: string][] = [
  ['the highest rent, alone', 'huurtoeslag', 2026, earning(renting(alone, 1000), 20000), 'eligible 523'],
  ['rent 700 at the edge of the income', 'huurtoeslag', 2026, earning(renting(alone, 700), 23425), 'eligible 426'],
  ['27% of 6,575 less', 'huurtoeslag', 2026, earning(renting(alone, 700), 30000), 'eligible 278'],
  ['where it stops: 2 a month', 'huurtoeslag', 2026, earning(renting(alone, 700), 42307), 'eligible 2'],
  ['the month or the year decides', 'huurtoeslag', 2026, earning(renting(alone, 700), 42308), 'unknown 1'],
  ['nothing left', 'huurtoeslag', 2026, earning(renting(alone, 700), 42310), 'ineligible'],
  [
    '18 years: rent counts up to 498.20',
    'huurtoeslag',
    2026,
    earning({ ...renting(alone, 700), age: 18 }, 20000),
    'eligible 295',
  ],
  ['2 above the lowest rent', 'huurtoeslag', 2026, earning(renting(alone, 204.52), 20000), 'eligible 2'],
  ['1.99 above it', 'huurtoeslag', 2026, earning(renting(alone, 204.51), 20000), 'unknown 1'],
  ['1.95 above it', 'huurtoeslag', 2026, earning(renting(alone, 204.47), 20000), 'ineligible'],
  ['no income told', 'huurtoeslag', 2026, renting(alone, 700), 'unknown 0-426'],
  ['bijstand all year', 'huurtoeslag', 2026, { ...renting(alone, 700), ...onBijstand }, 'eligible 426'],
  ['another adult', 'huurtoeslag', 2026, { ...earning(renting(alone, 700), 20000), otherAdultsAtHome: 1 }, 'unknown'],
  ['too high a rent', 'huurtoeslag', 2025, earning(renting(alone, 900.08), 20000), 'ineligible'],
  ['too high a rent at 22', 'huurtoeslag', 2025, earning({ ...renting(alone, 500), age: 22 }, 20000), 'ineligible'],
  [
    'service costs: 12 to 40 count',
    'huurtoeslag',
    2025,
    earning({ ...renting(alone, 700), serviceCostsCents: 4000 }, 20000),
    'eligible 423-434',
  ],
  ['an edge that is not confirmed', 'huurtoeslag', 2025, earning(renting(together, 700), 32000), 'eligible 390-391'],
  ['below that edge', 'huurtoeslag', 2025, earning(renting(together, 700), 30225), 'eligible 420'],
  ['the highest percentage', 'kinderopvangtoeslag', 2026, earning(working, 56412), 'eligible 1625'],
  ['36.5% for most hours, 68.2% for the other', 'kinderopvangtoeslag', 2026, earning(working, 300000), 'eligible 798'],
  ['hours and prices not told', 'kinderopvangtoeslag', 2026, { ...parent(2), worksOrStudies: true }, 'unknown'],
  ['the highest percentage', 'kinderopvangtoeslag', 2025, earning(working, 47403), 'eligible 1575'],
  ['a table that is not confirmed', 'kinderopvangtoeslag', 2025, earning(working, 60000), 'eligible 546-1575'],
  ['the last euro of income: 24 a year', 'kindgebonden-budget', 2026, earning(parent(2, 6), 142268), 'eligible 1'],
  ['a euro more', 'kindgebonden-budget', 2026, earning(parent(2, 6), 142269), 'ineligible'],
  ['single parent extra of 2025', 'kindgebonden-budget', 2025, earning(parent(5), 20000), 'eligible 491'],
  ['single parent extra of 2024', 'kindgebonden-budget', 2024, earning(parent(5), 20000), 'eligible 493'],
  [
    'another adult may lower it',
    'kindgebonden-budget',
    2026,
    { ...earning(parent(2), 20000), otherAdultsAtHome: 1 },
    'unknown 0-499',
  ],
  ['no income told', 'zorgtoeslag', 2026, alone, 'unknown 0-129'],
  ['bijstand all year', 'zorgtoeslag', 2026, { ...alone, ...onBijstand }, 'eligible 129'],
  [
    'the standard less the income',
    'bijstand',
    2026,
    { ...alone, assetsCents: 0, student: false, netMonthlyIncomeCents: 100_000 },
    'eligible 348.49',
  ],
  ['at most the standard', 'bijstand', 2026, { ...alone, assetsCents: 0, student: false }, 'unknown 0-1348.49'],
  [
    '19 years: the standard may be raised',
    'bijstand',
    2026,
    { ...alone, age: 19, assetsCents: 0, student: false, netMonthlyIncomeCents: 0 },
    'eligible',
  ],
];

describe('amounts worked out by hand', () => {
  for (const [what, scheme, year, household, expected] of byHand)
    it(`${scheme} ${year}, ${what}: ${expected}`, () => {
      assert.equal(answer(scheme, year, household), expected);
    });
});

/** 5% of the first 100 euros above the standard, 35% of the rest; told in euros and as a percentage of the standard. */
describe('what one pays oneself of bijzondere bijstand in Almere in 2010', () => {
  const shares = [
    [80_000, 80, 0],
    [100_000, 100, 0],
    [105_000, 105, 250],
    [110_000, 110, 500],
    [130_000, 130, 7500],
  ] as const;
  for (const [netMonthlyIncomeCents, incomePercent, expected] of shares)
    it(`${incomePercent}%: ${expected} cents a month`, () => {
      const statements = householdStatements(householdSchema.parse({ netMonthlyIncomeCents, incomePercent }));
      const { schemes } = assess({ municipality: 'almere', referenceDate: '2010-07-01', statements, address: 'u' });
      assert.equal(schemes.find(({ id }) => id === 'almere/bijzondere-bijstand')?.ownShareCents, expected);
    });
});
