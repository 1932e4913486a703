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
  return found.reasons.find((r) => r.holds === null)?.text ?? turn.say('result.ask');
}

/** "Ik weet nog niet: uw leeftijd en uw huur." Three at most: more is a list nobody reads. */
function missingWords(turn: Turn, missing: readonly FactId[]): string {
  const names = factNames(turn.parts.knowledge, missing, addressOf(turn)).slice(0, 3);
  return names.length === 0
    ? turn.say('result.ask')
    : turn.say('assessment.missing', { facts: formatList(names, turn.say('check.and')) });
}

/** Every reason in words, the failing first. */
export function allReasons(found: AssessedScheme): string[] {
  const rank = (holds: boolean | null): number => (holds === false ? 0 : holds === null ? 1 : 2);
  return [...new Set([...found.reasons].sort((a, b) => rank(a.holds) - rank(b.holds)).map((r) => r.text))];
}
