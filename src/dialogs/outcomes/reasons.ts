/** Why an outcome is what it is, in the fewest words. */
import type { AssessedScheme, FactId } from '../../contract.ts';
import type { Scheme } from '../../knowledge/schemas/scheme.ts';
import { factNames } from '../../knowledge/missing-words.ts';
import { formatList } from '../../locales/format.ts';
import { addressOf } from '../ask.ts';
import { toldBeside } from '../scope.ts';
import { reasonChain } from './reason-chain.ts';
import type { Turn } from '../turn-types.ts';

/** The one sentence that says most: what failed, what is not known yet, what is not sure, or what holds. */
export function shortReason(turn: Turn, found: AssessedScheme, scheme: Scheme): string {
  if (found.outcome === 'ineligible') return found.reasons.find((r) => r.holds === false)?.text ?? '';
  const telling = found.reasons.find((r) => r.condition === scheme.tellingCondition) ?? found.reasons[0];
  if (found.outcome === 'eligible') return telling?.text ?? '';
  // What they told of themselves makes it unsure whatever else does.
  const told = found.reasons
    .filter((r) => r.condition === toldBeside)
    .map((r) => r.text)
    .slice(-1);
  if (found.missing.length > 0) return [...told, missingWords(turn, found.missing)].join(' ');
  if (told.length > 0) return told.join(' ');
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

/**
 * Every reason that speaks for the outcome, the one that says most as a chain of limit and what was said. Of a no all
 * that fails; else what is not sure before what holds.
 */
export function reasonLines(turn: Turn, found: AssessedScheme, scheme: Scheme): string[] {
  const failing = found.reasons.filter((r) => r.holds === false);
  const unsure = found.reasons.filter((r) => r.holds === null);
  const holding = found.reasons.filter((r) => r.holds === true);
  const telling = holding.filter((r) => r.condition === scheme.tellingCondition);
  const others = holding.filter((r) => !telling.includes(r)).map((r) => r.text);
  const told = found.outcome === 'ineligible' ? failing : [...unsure, ...telling];
  const chains = told.map((r) => reasonChain(turn, r));
  return [...new Set(found.outcome === 'ineligible' ? chains : [...chains, ...others])];
}
