/**
 * The tables of 2010, read once more as plain functions, to hold the knowledge base against.
 * Verwey-Jonker Instituut, "Samen voor succes in armoedebestrijding": Zoetermeer (September 2010) and Almere (October
 * 2010), §2.4 Tabel 1. "Op of onder" and "en ouder" include the boundary; "tot" and "tussen" do not say: null there.
 */
import type { Household, Outcome } from '../../src/contract.ts';

type Holds = boolean | null;
type Given = number | null | undefined;

const or = (...parts: Holds[]): Holds => (parts.includes(true) ? true : parts.includes(null) ? null : false);
const outcome = (...conditions: Holds[]): Outcome =>
  conditions.includes(false) ? 'ineligible' : conditions.includes(null) ? 'unknown' : 'eligible';

const atMost = (value: Given, limit: number): Holds => (value == null ? null : value <= limit);
const atLeast = (value: Given, limit: number): Holds => (value == null ? null : value >= limit);
/** "tot" */
const under = (value: Given, limit: number): Holds => (value == null || value === limit ? null : value < limit);
const over = (value: Given, limit: number): Holds => (value == null || value === limit ? null : value > limit);
const yes = (value: boolean | null | undefined): Holds => value ?? null;
const no = (value: boolean | null | undefined): Holds => (value == null ? null : !value);

function partnerIs65({ household, partnerAge }: Household): Holds {
  if (household === 'single' || household === 'singleParent') return false;
  return atLeast(partnerAge, 65);
}

const atSchool = ({ children }: Household): boolean =>
  (children ?? []).some(({ age, inSchool }) => inSchool ?? (age >= 5 && age <= 15));

/** "Een inkomen van 100%": nothing is said of less. */
function exactlyTheNorm(percent: Given): Holds {
  if (percent == null || percent < 100) return null;
  return percent === 100;
}

export function zoetermeer2010(h: Household): Record<string, Outcome> {
  const { age, incomePercent: percent } = h;
  return {
    'zoetermeer/bijzondere-bijstand': 'unknown',
    'zoetermeer/chronisch-zieken': outcome(
      yes(h.chronicallyIllOrDisabled),
      over(age, 18),
      under(age, 65),
      atMost(percent, 110),
    ),
    'zoetermeer/collectieve-zorgverzekering-110': outcome(atMost(percent, 110)),
    'zoetermeer/collectieve-zorgverzekering-120': outcome(over(percent, 110), under(percent, 120)),
    'zoetermeer/kwijtschelding': outcome(under(percent, 100)),
    'zoetermeer/langdurigheidstoeslag': outcome(
      over(age, 21),
      under(age, 65),
      no(h.workProspect),
      atLeast(h.monthsOnLowIncome, 36),
      exactlyTheNorm(percent),
    ),
    'zoetermeer/ouderen': outcome(or(atLeast(age, 65), partnerIs65(h)), atMost(percent, 110)),
    'zoetermeer/schoolkosten': outcome(atMost(percent, 120), atSchool(h) ? true : null),
    'zoetermeer/zoetermeerpas': outcome(atMost(percent, 120)),
  };
}

export function almere2010(h: Household): Record<string, Outcome> {
  const { age, incomePercent: percent, monthsOnLowIncome: months } = h;
  const income = under(percent, 105);
  return {
    'almere/aanvullende-zorgverzekering': outcome(under(percent, 120)),
    'almere/bijstand': outcome(income),
    'almere/bijzondere-bijstand': 'unknown',
    'almere/kwijtschelding': outcome(income),
    'almere/langdurigheidstoeslag': outcome(income, atLeast(months, 60), age != null && age < 65 ? true : null),
    'almere/woonlastenfonds': outcome(income, atLeast(months, 36) === true ? true : null),
  };
}
