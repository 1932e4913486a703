/** What would change an outcome, in a sentence or two. It informs; it never advises to have less. */
import type { NumberFact } from '../contract.ts';
import type { Change, NumberChange, TurnableFact } from '../eligibility/nearest-change.ts';
import type { Say } from '../locales/texts.ts';
import { figureWords } from './figure-words.ts';
import { unitOfFact } from './reason-values.ts';

const chances: Record<Change['outcome'], string> = {
  eligible: 'nearest.chance.eligible',
  unknown: 'nearest.chance.unknown',
};

const turnedKeys: Record<TurnableFact, string> = {
  hasHealthInsurance: 'nearest.hasHealthInsurance',
  receivesChildBenefit: 'nearest.receivesChildBenefit',
  usesChildcare: 'nearest.usesChildcare',
  student: 'nearest.student',
};

/** Numbers with a sentence of their own; what is left is an amount. */
const ownKeys: Partial<Record<NumberFact, string>> = {
  age: 'nearest.age',
  partnerAge: 'nearest.partnerAge',
  monthsOnLowIncome: 'nearest.monthsOnLowIncome',
};

/** "Bij € 1.331,43 of minder kan het waarschijnlijk wel. Dat scheelt € 40." */
export function changeWords(change: Change, say: Say): string {
  const chance = say(chances[change.outcome]);
  if (change.op === 'is') return say(turnedKeys[change.fact], { chance });
  const key = ownKeys[change.fact] ?? (change.op === 'le' ? 'nearest.orLess' : 'nearest.orMore');
  const value = figureWords(change.value, unitOfFact(change.fact));
  return [say(key, { value, chance }), ...distanceWords(change, say)].join(' ');
}

function distanceWords({ fact, distance }: NumberChange, say: Say): string[] {
  if (distance === undefined) return [];
  const unit = unitOfFact(fact);
  const words = { distance: figureWords(distance, unit) };
  return [unit === 'years' || unit === 'months' ? say('nearest.inTime', words) : say('nearest.difference', words)];
}

/** Of money: within a tenth of the limit, or € 200. */
const nearShare = 0.1;
const nearCents = 20_000;
const nearYears = 5;

/** Whether it is worth telling: who is far off has no use for it, and years away the rules will be others. */
export function isNear(change: Change): boolean {
  if (change.op === 'is') return true;
  if (change.distance === undefined) return false;
  const unit = unitOfFact(change.fact);
  if (unit === 'years') return change.distance <= nearYears;
  if (unit === 'months') return change.distance <= nearYears * 12;
  return change.distance <= change.value * nearShare || (unit === 'cents' && change.distance <= nearCents);
}
