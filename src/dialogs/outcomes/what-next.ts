/** What can be done after an outcome: the first step of a yes, what else there is after a no. */
import type { AssessedScheme } from '../../contract.ts';
import { nearestChange, type Change } from '../../eligibility/nearest-change.ts';
import { changeWords, isNear } from '../../knowledge/change-words.ts';
import { factNames } from '../../knowledge/missing-words.ts';
import { unitOfFact } from '../../knowledge/reason-values.ts';
import { rulesOn } from '../../knowledge/rules.ts';
import type { Scheme } from '../../knowledge/schemas/scheme.ts';
import { addressed } from '../../locales/address.ts';
import { addressOf } from '../ask.ts';
import { packed } from '../lines.ts';
import { statementsOf } from '../state.ts';
import type { Turn } from '../turn-types.ts';

/** Just above a limit all of it is worth knowing; far from it one line is enough. */
const othersNear = 3;
const othersFar = 1;

/**
 * What would change the outcome, when that is near: an age of many years from now, or half an income, helps nobody.
 */
export function changeLines(turn: Turn, found: AssessedScheme): string[] {
  const change = nearChange(turn, found);
  return change === null ? [] : [aboutWords(turn, found, change)];
}

/** The same, where only time has to pass. */
export function waitLines(turn: Turn, found: AssessedScheme): string[] {
  const change = nearChange(turn, found);
  return change === null || !passing.has(unitOfFact(change.fact)) ? [] : [aboutWords(turn, found, change)];
}
const passing: ReadonlySet<string> = new Set(['years', 'months']);

/** Within a year. */
export function isSoon(turn: Turn, found: AssessedScheme): boolean {
  const change = nearChange(turn, found);
  if (change === null || change.op === 'is') return false;
  return unitOfFact(change.fact) !== 'years' || (change.distance ?? 0) <= 1;
}

function nearChange(turn: Turn, found: AssessedScheme): Change | null {
  if (found.outcome === 'eligible') return null;
  const rules = rulesOn(turn.parts.knowledge, turn.state.municipality ?? '', turn.today);
  const change = nearestChange(rules, statementsOf(turn.state), found.id);
  return change !== null && isNear(change) ? change : null;
}

/** Named, where the reasons do not name it: an allowance may end where rent and income together leave nothing. */
function aboutWords(turn: Turn, found: AssessedScheme, change: Change): string {
  const words = changeWords(change, turn.say);
  const isNamed = found.reasons.some((r) => r.holds !== true && r.known?.fact === change.fact);
  const [name] = factNames(turn.parts.knowledge, [change.fact], addressOf(turn));
  return isNamed || name === undefined ? words : turn.say('explain.change', { fact: name, change: words });
}

/** After a no: what else there is. */
export function otherwise(turn: Turn, scheme: Scheme, isNearMiss: boolean): string[] {
  const others = scheme.otherwise.slice(0, isNearMiss ? othersNear : othersFar);
  return packed(
    turn.say('result.otherwise'),
    others.map((text) => `• ${addressed(text, addressOf(turn))}`),
  );
}

/** Nobody applies for a scheme of years ago. */
export function firstStep(turn: Turn, scheme: Scheme): string[] {
  const [step] = scheme.application.how;
  const isOver = scheme.validTo !== undefined && scheme.validTo < turn.realDay;
  return step === undefined || isOver ? [] : [turn.say('scheme.firstStep', { text: addressed(step, addressOf(turn)) })];
}
