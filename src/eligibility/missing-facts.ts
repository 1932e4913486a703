/** Which facts would settle an unknown one: itself, and what it hangs on. */
import type { FactId } from '../contract.ts';
import { isKnown, rangeKnown, type Known } from './known.ts';

interface Root {
  readonly fact: FactId;
  /** It may still turn out so that nothing is left to ask. */
  readonly isOpen: (known: Known) => boolean;
}

const household: Root = { fact: 'household', isOpen: (known) => !known.booleans.has('hasPartner') };
const children: Root = { fact: 'hasChildren', isOpen: (known) => !known.booleans.has('hasChildren') };

/** Without a child none is at school, without a rent there is no rent to pay: see the consequences in known.ts. */
const roots: Partial<Record<FactId, Root>> = {
  hasPartner: household,
  'children.ages': children,
  'children.count': children,
  'children.anyInSchool': children,
  receivesChildBenefit: children,
  usesChildcare: children,
  costSharers: { fact: 'otherAdultsAtHome', isOpen: (known) => rangeKnown(known, 'otherAdultsAtHome').min === 0 },
  rentCents: { fact: 'rents', isOpen: (known) => !known.booleans.has('rents') },
  disabledStudent: { fact: 'student', isOpen: (known) => !known.booleans.has('student') },
};

/** None when the fact is known. */
export function missingFacts(known: Known, fact: FactId): FactId[] {
  if (isKnown(known, fact)) return [];
  const root = roots[fact];
  const own = fact === 'hasPartner' ? [] : [fact];
  return root?.isOpen(known) === true ? [root.fact, ...own] : own;
}
