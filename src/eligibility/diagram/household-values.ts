/** The facts of a household read straight from its JSON form, for when many households are gone through. */
import type { BooleanFact, Household, NumberFact } from '../../contract.ts';
import { families } from '../priors.ts';
import { isSchoolAge } from '../school-age.ts';

/** The place among the families; -1 when the household does not say. */
export function familyOf({ household, children }: Household): number {
  if (household === 'single' || household === 'singleParent') return families.indexOf(household);
  if (household == null || children == null) return -1;
  return families.indexOf(children.length > 0 ? 'coupleWithChildren' : 'coupleWithoutChildren');
}

/** Null when the household does not say. Children are counted; without a partner the partner's age is 0. */
export function numberOf(household: Household, fact: NumberFact): number | null {
  if (fact === 'children.count') return household.children?.length ?? null;
  const value = household[fact] ?? null;
  return value === null && fact === 'partnerAge' && household.household !== 'couple' ? 0 : value;
}

/** Null when the household does not say, also of what lies on an axis with other facts. */
export function booleanOf(household: Household, fact: BooleanFact): boolean | null {
  if (fact === 'usesChildcare') return household.childcare == null ? null : household.childcare.length > 0;
  if (fact === 'children.anyInSchool') return anyInSchool(household);
  return fact === 'hasPartner' || fact === 'hasChildren' ? null : (household[fact] ?? null);
}

function anyInSchool({ children }: Household): boolean | null {
  if (children == null) return null;
  let isOpen = false;
  for (const { age, inSchool } of children) {
    if (inSchool === true || (inSchool == null && isSchoolAge(age))) return true;
    isOpen ||= inSchool == null;
  }
  return isOpen ? null : false;
}
