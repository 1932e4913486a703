/** Why an outcome is what it is, in the fewest words. */
import type { AssessedScheme, FactId } from '../contract.ts';
import type { Scheme } from '../knowledge/schemas/scheme.ts';
import { factNames } from '../knowledge/missing-words.ts';
import { formatList } from '../locales/format.ts';
import { addressOf } from './ask.ts';
import type { Turn } from './turn-types.ts';

/** The one sentence that says most: what failed, what is not known yet, what is not sure, or what holds. */
export function shortReason(turn: Turn, found: AssessedScheme, scheme: Scheme): string {
  if (found.outcome === 'ineligible') return found.reasons.find((r) => r.holds === false)?.text ?? '';
  const telling = found.reasons.find((r) => r.condition === scheme.tellingCondition) ?? found.reasons[0];
  if (found.outcome === 'eligible') return telling?.text ?? '';
  if (found.missing.length > 0) return missingWords(turn, found.missing);
  const unsure = found.reasons.filter((r) => r.holds === null);
  return (unsure.find((r) => r.condition === scheme.tellingCondition) ?? unsure.at(-1))?.text ?? turn.say('result.ask');
}

/** "Ik weet nog niet: uw leeftijd en uw huur." Three at most: more is a list nobody reads. */
function missingWords(turn: Turn, missing: readonly FactId[]): string {
  const names = factNames(turn.parts.knowledge, missing, addressOf(turn)).slice(0, 3);
  return names.length === 0
    ? turn.say('result.ask')
    : turn.say('assessment.missing', { facts: formatList(names, turn.say('check.and')) });
}

/** Every reason that speaks for the outcome: of a no what fails, else what is not sure before what holds. */
export function allReasons(found: AssessedScheme): string[] {
  const failing = found.reasons.filter((r) => r.holds === false);
  const unsure = found.reasons.filter((r) => r.holds === null);
  const told = found.outcome === 'ineligible' ? failing : [...unsure, ...found.reasons.filter((r) => r.holds === true)];
  return [...new Set(told.map((r) => r.text))];
}
