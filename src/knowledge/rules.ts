/** The rules of a municipality on a day, in the form that the eligibility engine takes. */
import type { Rules, SchemeRules } from '../eligibility/rules.ts';
import type { IncomeStandard, NormId } from '../eligibility/income-standard.ts';
import type { Values } from '../eligibility/value.ts';
import { editionOn, isValidOn } from './edition.ts';
import type { Knowledge } from './knowledge.ts';
import type { Scheme } from './schemas/scheme.ts';
import { normIds, type IncomeStandardFile } from './schemas/standard.ts';

export const national = 'nederland';

/** Every scheme of the municipality and of the nation with an edition valid on the day, ordered by id. */
export const schemesOn = (knowledge: Knowledge, municipality: string, date: string): Scheme[] =>
  knowledge.schemes.filter((s) => (s.authority === municipality || s.authority === national) && isValidOn(s, date));

const remembered = new WeakMap<Knowledge, Map<string, Rules>>();

/**
 * `standard` is null on a day of which no standard in euros is known. The same object as long as the same editions hold:
 * what is worked out from rules is worked out once, not once a day.
 */
export function rulesOn(knowledge: Knowledge, municipality: string, date: string): Rules {
  const ofTheYear = editionOn(knowledge.nationalValues, date);
  const file = editionOn(knowledge.incomeStandards, date);
  const schemes = schemesOn(knowledge, municipality, date);
  const key = [ofTheYear?.validFrom, file?.validFrom, ...schemes.map((s) => `${s.id}/${s.validFrom}`)].join();
  const rules = remembered.get(knowledge) ?? new Map<string, Rules>();
  remembered.set(knowledge, rules);
  const values: Values = ofTheYear?.values ?? {};
  const standard = file === undefined ? null : incomeStandard(file, values);
  const found = rules.get(key) ?? { schemes: schemes.map(schemeRules), standard, values };
  rules.set(key, found);
  return found;
}

const schemeRules = ({ id, conditions, values, formulas }: Scheme): SchemeRules => ({
  id,
  conditions,
  values,
  formulas,
});

/** The state pension age cannot be missing where standards are known: nothing would decide. */
function incomeStandard(file: IncomeStandardFile, values: Values): IncomeStandard | null {
  const statePensionAge = values['statePensionAge']?.number;
  if (statePensionAge === undefined) return null;
  const norms: Partial<Record<NormId, number>> = {};
  for (const id of normIds) {
    const cents = withoutHolidayPay(file.norms[id]);
    if (cents !== undefined) norms[id] = cents;
  }
  const { byPeople, status } = file.costSharerPercent;
  const percents = Object.entries(status === 'not_confirmed' ? {} : byPeople).map(
    ([people, percent]): [number, number] => [Number(people), percent],
  );
  return { validFrom: file.validFrom, norms, costSharerPercent: new Map(percents), statePensionAge };
}

type Norm = IncomeStandardFile['norms'][NormId];

/** Holiday pay is 5% of the whole in municipal tables: × 0.95, half up to the cent. A norm that is not confirmed decides nothing. */
function withoutHolidayPay(norm: Norm): number | undefined {
  if (norm === undefined || norm.status === 'not_confirmed') return undefined;
  if (norm.withoutHolidayPayCents !== undefined) return norm.withoutHolidayPayCents;
  return norm.withHolidayPayCents === undefined ? undefined : Math.floor((norm.withHolidayPayCents * 95) / 100 + 0.5);
}
