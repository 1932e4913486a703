/** All who live there, as one answer: told one by one, or following from how many there are. */
import type { FactId, Statement } from '../../contract.ts';
import { rangeKnown, type Known } from '../../eligibility/known.ts';
import { isSchoolAge } from '../../eligibility/school-age.ts';
import type { Answer } from '../state.ts';

/** Nobody lives there but them. `children`: their ages, null where an age was not told. */
export function household(hasPartner: boolean, children: readonly (number | null)[]): Answer[] {
  const form = hasPartner ? 'couple' : children.length > 0 ? 'singleParent' : 'single';
  const has = children.length > 0 && hasPartner ? [is('hasChildren', true)] : [];
  const statements = [is('household', form), ...has, ...counted(children), is('otherAdultsAtHome', 0)];
  return [{ question: 'living-with', statements }];
}

/** How many, and how old where that was told of each. */
export function counted(children: readonly (number | null)[]): Statement[] {
  const ages = children.filter((age): age is number => age !== null);
  const areTold = ages.length === children.length && ages.length > 0;
  return [is('children.count', children.length), ...(areTold ? agesOf(ages) : [])];
}

/** As the question for the ages takes them. */
function agesOf(ages: readonly number[]): Statement[] {
  const school = ages.some(isSchoolAge) ? [is('children.anyInSchool', true)] : [];
  return [is('children.ages', [...ages]), ...school];
}

export const is = (fact: FactId, value: Statement['value']): Statement => ({ fact, op: 'is', value });

/** How many live there by what is known, the resident too. */
export function peopleIn(known: Known): { readonly min: number; readonly max: number } {
  const partner = known.booleans.get('hasPartner');
  const others = rangeKnown(known, 'otherAdultsAtHome');
  const children = childrenIn(known);
  return {
    min: 1 + (partner === true ? 1 : 0) + children.min + others.min,
    max: 1 + (partner === false ? 0 : 1) + children.max + others.max,
  };
}

function childrenIn(known: Known): { readonly min: number; readonly max: number } {
  if (known.childAges !== null) return { min: known.childAges.length, max: known.childAges.length };
  const { min, max } = rangeKnown(known, 'children.count');
  const has = known.booleans.get('hasChildren');
  return has === false ? { min: 0, max: 0 } : { min: Math.max(min, has === true ? 1 : 0), max };
}

/**
 * "We zijn met z'n tweeën": as many as are known, so nobody else; of two without children the other is offered as a partner.
 * Null: who the others are is not known.
 */
export function settledBy(known: Known, count: number): Answer[] | null {
  const children = childrenIn(known);
  const partner = known.booleans.get('hasPartner');
  if (rangeKnown(known, 'otherAdultsAtHome').min > 0 || count > peopleIn(known).max) return null;
  const ages = known.childAges ?? Array.from({ length: children.min }, () => null);
  if (peopleIn(known).min === count) return household(partner === true, ages);
  return children.max === 0 && count === 2 && partner === undefined ? household(true, []) : null;
}
