import { booleanFacts, numberFacts, type Household, type Statement } from '../contract.ts';
import { isSchoolAge } from './school-age.ts';

/** A household in the JSON form of the contract as statements; unknown keys of it say nothing. */
export function householdStatements(household: Household): Statement[] {
  return [...numbers(household), ...booleans(household), ...family(household)];
}

function numbers(household: Household): Statement[] {
  return numberFacts.flatMap((fact) => {
    const value = fact === 'children.count' ? undefined : household[fact];
    return value == null ? [] : [{ fact, op: 'is' as const, value }];
  });
}

type DerivedBoolean = 'usesChildcare' | 'hasPartner' | 'hasChildren' | 'children.anyInSchool';
const isDerived = (fact: string): fact is DerivedBoolean =>
  fact === 'usesChildcare' || fact === 'hasPartner' || fact === 'hasChildren' || fact === 'children.anyInSchool';

function booleans(household: Household): Statement[] {
  return booleanFacts.flatMap((fact) => {
    const value = isDerived(fact) ? undefined : household[fact];
    return value == null ? [] : [{ fact, op: 'is' as const, value }];
  });
}

function family({ household: type, partnerAge, children, childcare, receives }: Household): Statement[] {
  const statements: Statement[] = [];
  if (type != null) statements.push({ fact: 'household', op: 'is', value: type });
  if (type == null && partnerAge != null) statements.push({ fact: 'hasPartner', op: 'is', value: true });
  if (children != null)
    statements.push({ fact: 'children.ages', op: 'is', value: children.map((c) => c.age) }, ...school(children));
  if (childcare != null) statements.push({ fact: 'childcare', op: 'is', value: childcare });
  if (receives != null) statements.push({ fact: 'receives', op: 'is', value: receives });
  return statements;
}

/** Undecided as long as a child may or may not be at school. */
function school(children: NonNullable<Household['children']>): Statement[] {
  const fact = 'children.anyInSchool' as const;
  const each = children.map((child) => child.inSchool ?? (isSchoolAge(child.age) ? true : null));
  if (each.includes(true)) return [{ fact, op: 'is', value: true }];
  return each.includes(null) ? [] : [{ fact, op: 'is', value: false }];
}
