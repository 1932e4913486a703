/** The value of the simple conditions in formulas, without the tree of reasons that evaluate.ts makes. */
import { comparisonOps, type Condition } from '../condition.ts';
import { rangeKnown, type Known } from '../known.ts';
import { allAbove, allBelow, type Range } from '../range.ts';

type Kind<K extends string> = Extract<Condition, Record<K, unknown>>;
/** `undefined`: not simple; only `evaluate` knows. */
type Quick = boolean | null | undefined;

/** What `evaluate` would say, for what is known. */
export function quickly(condition: Condition, known: Known): Quick {
  if ('fact' in condition) return 'is' in condition ? is(condition, known) : number(condition, known);
  if ('all' in condition) return join(condition.all, known, false);
  if ('any' in condition) return join(condition.any, known, true);
  if ('household' in condition) return household(condition.household, known);
  if ('anyAdult' in condition) return anyAdult(condition.anyAdult, known);
  return 'unclear' in condition ? null : undefined;
}

function is({ fact, is: wanted }: Kind<'is'>, known: Known): Quick {
  const value = known.booleans.get(fact);
  return value === undefined ? null : value === wanted;
}

/** One part that is `settling` settles the whole. */
function join(parts: readonly Condition[], known: Known, settling: boolean): Quick {
  let whole: Quick = !settling;
  for (const part of parts) {
    const value = quickly(part, known);
    if (value === settling) return settling;
    if (value === undefined || whole === undefined) whole = undefined;
    else if (value === null) whole = null;
  }
  return whole;
}

function household(types: Kind<'household'>['household'], known: Known): Quick {
  let inside = 0;
  for (const type of known.household) if (types.includes(type)) inside += 1;
  if (inside === known.household.size) return true;
  return inside === 0 ? false : null;
}

type Spec = Kind<'anyAdult'>['anyAdult'];

/** A partner's age is so only of somebody with a partner: that is left to `evaluate`. */
function number(condition: Exclude<Kind<'fact'>, Kind<'is'>>, known: Known): Quick {
  const { fact, presumedWhen } = condition;
  if (presumedWhen !== undefined || fact === 'partnerAge') return undefined;
  return compared(rangeKnown(known, fact), condition);
}

function anyAdult(spec: Spec, known: Known): Quick {
  const own = compared(rangeKnown(known, 'age'), spec);
  const hasPartner = known.booleans.get('hasPartner');
  if (own === undefined || own === true || hasPartner === undefined) return own === true ? true : undefined;
  if (!hasPartner) return own;
  const partner = compared(rangeKnown(known, 'partnerAge'), spec);
  return partner === false ? own : partner;
}

function compared(range: Range, spec: Spec): Quick {
  if (spec.boundary !== undefined) return undefined;
  for (const op of comparisonOps) {
    const limit = spec[op];
    if (limit === undefined) continue;
    if (typeof limit !== 'number' || op === 'eq') return undefined;
    const isUpper = op === 'le' || op === 'lt';
    if (allBelow(range, limit, op === 'le' || op === 'gt')) return isUpper;
    return allAbove(range, limit, op === 'ge' || op === 'lt') ? !isUpper : null;
  }
  return undefined;
}
