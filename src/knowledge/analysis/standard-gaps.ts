/** Households for which no income standard is known: every condition about income stays open for them. */
import type { HouseholdType } from '../../contract.ts';
import { leavesOf } from '../../eligibility/diagram/limits.ts';
import { mostSharers, standardOf, type IncomeStandard } from '../../eligibility/income-standard.ts';
import { formatDate, formatNumber } from '../../locales/format.ts';
import type { Say } from '../../locales/texts.ts';
import { isValidOn, editionOn } from '../edition.ts';
import type { Finding } from './finding.ts';
import { isNational, standardFile, type Ground } from './ground.ts';

/** Said once for the whole country: the standard is the same everywhere. */
export function standardFindings(ground: Ground): Finding[] {
  if (!isNational(ground.authority) || !someAskIncome(ground)) return [];
  const { rules, knowledge, date, say } = ground;
  if (rules.standard === null)
    return [
      { kind: 'noStandardAtAll', words: { date: formatDate(date) }, file: 'standards/income', path: [], basis: [] },
    ];
  const file = editionOn(knowledge.incomeStandards, date);
  const norms = Object.values(file?.norms ?? {}).slice(0, 1);
  // Of a norm that is not there no article can be named.
  const basis = norms.map(({ basis: { title, date: day, url } }) => ({
    title,
    date: day,
    ...(url !== undefined && { url }),
  }));
  return gaps(rules.standard).map((gap) => ({
    kind: 'noStandard',
    words: { household: householdWords(gap, say) },
    file: standardFile(file?.validFrom ?? date),
    path: gap.sharers > 0 ? ['costSharerPercent'] : ['norms'],
    basis: gap.sharers > 0 && file !== undefined ? [file.costSharerPercent.basis] : basis,
  }));
}

const someAskIncome = ({ knowledge, date }: Ground): boolean =>
  knowledge.schemes
    .filter((scheme) => isValidOn(scheme, date))
    .some((scheme) => scheme.conditions.some(({ when }) => leavesOf(when).some((leaf) => 'income' in leaf)));

const ageClasses = ['minor', 'young', 'adult', 'pension'] as const;
type AgeClass = (typeof ageClasses)[number];

interface Gap {
  /** `alone`: with children and without. */
  readonly type: HouseholdType | 'alone';
  readonly own: AgeClass;
  /** Null for whoever is alone; `any`: whatever the partner's age. */
  readonly partner: AgeClass | 'any' | null;
  /** Null: with and without. */
  readonly children: boolean | null;
  /** From how many others who share the costs on. */
  readonly sharers: number;
}

/** Each once: what is so with children and without, or for a partner of any age, is one gap. */
function gaps(standard: IncomeStandard): Gap[] {
  const leastOf = firstUnknown(standard);
  const alone = ageClasses.flatMap((own) => {
    const [single, parent] = [leastOf('single', own, own, false), leastOf('singleParent', own, own, true)];
    const gap = { own, partner: null, children: null };
    if (single === parent) return from({ ...gap, type: 'alone' }, single);
    return [...from({ ...gap, type: 'single' }, single), ...from({ ...gap, type: 'singleParent' }, parent)];
  });
  const couples = ageClasses.flatMap((own, at) => {
    const found = ageClasses.slice(at).flatMap((partner) => couple(own, partner, leastOf));
    const same = found.every((gap) => gap.sharers === found[0]?.sharers && gap.children === null);
    return own === 'minor' && same && found.length === ageClasses.length
      ? found.slice(0, 1).map((gap): Gap => ({ ...gap, partner: 'any' }))
      : found;
  });
  return [...alone, ...couples];
}

type LeastOf = (type: HouseholdType, own: AgeClass, partner: AgeClass, children: boolean) => number;

/** With how many cost sharers the standard begins to be unknown; -1: it never is. */
function firstUnknown(standard: IncomeStandard): LeastOf {
  const ages: Record<AgeClass, number> = { minor: 17, young: 18, adult: 21, pension: standard.statePensionAge };
  const counts = Array.from({ length: mostSharers + 1 }, (_, sharers) => sharers);
  return (type, own, partner, children) =>
    counts.findIndex((sharers) => {
      const household = { type, age: ages[own], partnerAge: ages[partner], sharers, children };
      const { low, high } = standardOf(household, standard);
      return low !== high;
    });
}

function couple(own: AgeClass, partner: AgeClass, leastOf: LeastOf): Gap[] {
  const [without, having] = [leastOf('couple', own, partner, false), leastOf('couple', own, partner, true)];
  const gap = { type: 'couple' as const, own, partner };
  if (without === having) return from({ ...gap, children: null }, without);
  return [...from({ ...gap, children: false }, without), ...from({ ...gap, children: true }, having)];
}

const from = (gap: Omit<Gap, 'sharers'>, sharers: number): Gap[] => (sharers < 0 ? [] : [{ ...gap, sharers }]);

const typeKeys: Record<Gap['type'], string> = {
  alone: 'analyse.alone',
  single: 'explain.single',
  singleParent: 'explain.singleParent',
  couple: 'explain.couple',
};
const ageKeys: Record<AgeClass, string> = {
  minor: 'analyse.age.minor',
  young: 'analyse.age.young',
  adult: 'analyse.age.adult',
  pension: 'analyse.age.pension',
};

function agesWords({ own, partner }: Gap, say: Say): string {
  const age = say(ageKeys[own]);
  if (partner === null) return age;
  if (partner === 'any') return say('analyse.age.one', { age });
  return partner === own
    ? say('analyse.age.same', { age })
    : say('analyse.age.both', { own: age, partner: say(ageKeys[partner]) });
}

function householdWords(gap: Gap, say: Say): string {
  const { type, children, sharers } = gap;
  const parts = [say(typeKeys[type]), agesWords(gap, say)];
  if (children !== null) parts.push(children ? say('analyse.withChildren') : say('analyse.withoutChildren'));
  if (sharers > 0) parts.push(say('analyse.withSharers', { count: formatNumber(sharers) }));
  return parts.join(', ');
}
