/** The income standard (bijstandsnorm) that applies to a household, or all that may apply while facts are missing. */
import type { FactId, HouseholdType } from '../contract.ts';
import type { Limit } from './compare.ts';
import { rangeKnown, type Known } from './known.ts';
import { isExact, type Range } from './range.ts';

export type NormId =
  | 'single'
  | 'singleParent'
  | 'couple'
  | 'singlePension'
  | 'couplePension'
  | 'singleYoung'
  | 'singleParentYoung'
  | 'coupleYoung'
  | 'coupleYoungChildren'
  | 'coupleOneYoung'
  | 'coupleOneYoungChildren';

/** The standards of one half year, in cents a month without holiday pay; a norm that is left out is not known. */
export interface IncomeStandard {
  readonly validFrom: string;
  readonly norms: Readonly<Partial<Record<NormId, number>>>;
  /** Percent of the couple's norm for each person, by the number of people who share the costs (from 2). */
  readonly costSharerPercent: ReadonlyMap<number, number>;
  /** Whole years (AOW-leeftijd); 67 in 2026 and 2027. */
  readonly statePensionAge: number;
}

type AgeClass = 'minor' | 'young' | 'adult' | 'pension';
const unknownStandard: Limit = { low: 0, high: Infinity };
/** Participatiewet art. 22a: the share falls towards 30% as more people share. */
const leastSharePercent = 30;

const halfUp = (value: number): number => Math.floor(value + 0.5);

function ageClasses(range: Range, pensionAge: number): AgeClass[] {
  const spans: [AgeClass, number, number][] = [
    ['minor', 0, 17],
    ['young', 18, 20],
    ['adult', 21, pensionAge - 1],
    ['pension', pensionAge, Infinity],
  ];
  return spans.filter(([, from, to]) => range.max >= from && range.min <= to).map(([name]) => name);
}

/** Every standard that may apply, and the facts that would tell which. */
export function possibleStandards(known: Known, standard: IncomeStandard): { limits: Limit[]; facts: FactId[] } {
  const age = rangeKnown(known, 'age');
  const partnerAge = rangeKnown(known, 'partnerAge');
  const sharers = rangeKnown(known, 'costSharers');
  const mine = ageClasses(age, standard.statePensionAge);
  const partners = ageClasses(partnerAge, standard.statePensionAge);
  const limits = [...known.household].flatMap((type) =>
    mine.flatMap((own) =>
      (type === 'couple' ? partners : [null]).flatMap((partner) =>
        standardsFor(type, own, partner, sharers, known, standard),
      ),
    ),
  );
  const distinct = [...new Map(limits.map((l) => [`${String(l.low)}-${String(l.high)}`, l])).values()];
  return { limits: distinct, facts: distinct.length > 1 ? openFacts(known, mine, partners) : [] };
}

function openFacts(known: Known, mine: AgeClass[], partners: AgeClass[]): FactId[] {
  const open: [FactId, boolean][] = [
    ['household', known.household.size > 1],
    ['age', mine.length > 1],
    ['partnerAge', known.household.has('couple') && partners.length > 1],
    ['costSharers', !isExact(rangeKnown(known, 'costSharers'))],
    ['children.count', mine.includes('young') && !isExact(rangeKnown(known, 'children.count'))],
  ];
  return open.filter(([, isOpen]) => isOpen).map(([fact]) => fact);
}

function standardsFor(
  type: HouseholdType,
  own: AgeClass,
  partner: AgeClass | null,
  sharers: Range,
  known: Known,
  standard: IncomeStandard,
): Limit[] {
  const alone = sharers.min === 0 ? [normLimit(normIds(type, own, partner, known), standard)] : [];
  return sharers.max === 0 ? alone : [...alone, ...shared(own, partner, sharers, standard)];
}

function normLimit(ids: NormId[] | null, standard: IncomeStandard): Limit {
  const cents = ids?.map((id) => standard.norms[id]) ?? [undefined];
  const sure = cents.flatMap((c) => (c === undefined ? [] : [c]));
  if (sure.length !== cents.length) return unknownStandard;
  return { low: Math.min(...sure), high: Math.max(...sure) };
}

/** The norms of Participatiewet art. 20–22; null where the law has none for such a household. */
function normIds(type: HouseholdType, own: AgeClass, partner: AgeClass | null, known: Known): NormId[] | null {
  if (own === 'minor' || partner === 'minor') return null;
  if (type !== 'couple' || partner === null) return [aloneNorm(type === 'singleParent', own)];
  if (own === 'pension' || partner === 'pension')
    return own === 'young' || partner === 'young' ? null : ['couplePension'];
  if (own === 'adult' && partner === 'adult') return ['couple'];
  const base = own === 'young' && partner === 'young' ? 'coupleYoung' : 'coupleOneYoung';
  const children = rangeKnown(known, 'children.count');
  if (children.max === 0) return [base];
  return children.min > 0 ? [`${base}Children`] : [base, `${base}Children`];
}

function aloneNorm(parent: boolean, own: AgeClass): NormId {
  if (own === 'pension') return 'singlePension';
  if (own === 'young') return parent ? 'singleParentYoung' : 'singleYoung';
  return parent ? 'singleParent' : 'single';
}

/** The cost-sharer norm (kostendelersnorm): a share of the couple's norm for each of the one or two applicants. */
function shared(own: AgeClass, partner: AgeClass | null, sharers: Range, standard: IncomeStandard): Limit[] {
  const ages = partner === null ? [own] : [own, partner];
  if (ages.some((a) => a === 'minor' || a === 'young')) return [unknownStandard];
  const couple = standard.norms[ages.includes('pension') ? 'couplePension' : 'couple'];
  if (couple === undefined) return [unknownStandard];
  const part = (percent: number) => ages.length * halfUp((percent * couple) / 100);
  const fits = [...standard.costSharerPercent].filter(([people]) => inRange(people - ages.length, sharers));
  const most = Math.max(...standard.costSharerPercent.keys());
  const beyond =
    sharers.max > most - ages.length
      ? [{ low: part(leastSharePercent), high: part(standard.costSharerPercent.get(most) ?? 100) }]
      : [];
  return [...fits.map(([, percent]) => ({ low: part(percent), high: part(percent) })), ...beyond];
}

const inRange = (count: number, range: Range): boolean => count >= 1 && count >= range.min && count <= range.max;
