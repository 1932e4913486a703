/** One scheme's assessment for a policy officer: every condition with what was known, the limit, and the source. */
import type { AssessedReason, AssessedScheme, Basis, ReasonKnown, ReasonLimit } from '../contract.ts';
import type { Status } from '../eligibility/value.ts';
import type { Address } from '../locales/address.ts';
import { formatDate, formatNumber } from '../locales/format.ts';
import type { Say } from '../locales/texts.ts';
import { figureWords } from './figure-words.ts';
import type { Knowledge } from './knowledge.ts';
import { factNames } from './missing-words.ts';
import { unitOfFact } from './reason-values.ts';
import type { Scheme } from './schemas/scheme.ts';

export interface Explained {
  readonly knowledge: Knowledge;
  readonly say: Say;
  readonly address: Address;
  readonly scheme: Scheme;
  readonly found: AssessedScheme;
}

const outcomes: Record<AssessedScheme['outcome'], string> = {
  eligible: 'explain.outcome.eligible',
  unknown: 'explain.outcome.unknown',
  ineligible: 'explain.outcome.ineligible',
};

/** The scheme on a line; each condition below it, two spaces in, and its figures and source four. */
export function explanationLines(explained: Explained): string[] {
  const { say, found } = explained;
  const outcome = found.received === true ? say('explain.received') : say(outcomes[found.outcome]);
  return [
    say('explain.scheme', { id: found.id, outcome, edition: formatDate(found.edition) }),
    ...found.reasons.flatMap((reason) => reasonLines(explained, reason)),
    ...found.unconfirmed.map((doubt) => `  ${say('explain.unconfirmed', { value: doubt.value, ask: doubt.ask })}`),
  ];
}

function reasonLines({ knowledge, say, address, scheme }: Explained, reason: AssessedReason): string[] {
  const words = { text: reason.text, condition: reason.condition };
  const status = scheme.conditions.find((c) => c.id === reason.condition)?.status ?? 'not_confirmed';
  const fact = reason.known === undefined ? [] : factNames(knowledge, [reason.known.fact], address);
  return [
    `  ${verdict(say, reason.holds, words)}`,
    ...knownLines(say, reason.known, fact[0]).map((line) => `    ${line}`),
    ...limitLines(say, reason.limit).map((line) => `    ${line}`),
    `    ${say('explain.basis', { basis: basisWords(reason.basis), status: say(statusKeys[status]) })}`,
  ];
}

function verdict(say: Say, holds: boolean | null, words: { text: string; condition: string }): string {
  if (holds === null) return say('explain.unsure', words);
  return holds ? say('explain.holds', words) : say('explain.fails', words);
}

const statusKeys: Record<Status, string> = {
  confirmed: 'explain.status.confirmed',
  secondary: 'explain.status.secondary',
  not_confirmed: 'explain.status.notConfirmed',
};

const basisWords = ({ title, article, date, url }: Basis): string =>
  [title, article, formatDate(date), url].filter((part) => part !== undefined).join(', ');

function limitLines(say: Say, limit: ReasonLimit | undefined): string[] {
  if (limit === undefined) return [];
  const value = figureWords(limit.value, limit.unit);
  return limit.percent === undefined
    ? [say('explain.limit', { value })]
    : [say('explain.limitShare', { value, percent: formatNumber(limit.percent) })];
}

function knownLines(say: Say, known: ReasonKnown | undefined, name: string | undefined): string[] {
  if (known === undefined) return [];
  const value = knownValues(say, known).join(', ');
  return [say('explain.known', { fact: name ?? known.fact, value })];
}

const households: Readonly<Record<string, string>> = {
  single: 'explain.single',
  singleParent: 'explain.singleParent',
  couple: 'explain.couple',
};

function knownValues(say: Say, known: ReasonKnown): string[] {
  const { fact, value } = known;
  if (typeof value === 'boolean') return [value ? say('explain.yes') : say('explain.no')];
  if (typeof value === 'string') return [say(households[value] ?? 'explain.couple')];
  const figure = (n: number): string => figureWords(n, unitOfFact(fact));
  if (value !== undefined) return [figure(value)];
  return [
    ...(known.atLeast === undefined ? [] : [say('explain.atLeast', { value: figure(known.atLeast) })]),
    ...(known.moreThan === undefined ? [] : [say('explain.moreThan', { value: figure(known.moreThan) })]),
    ...(known.atMost === undefined ? [] : [say('explain.atMost', { value: figure(known.atMost) })]),
    ...(known.lessThan === undefined ? [] : [say('explain.lessThan', { value: figure(known.lessThan) })]),
  ];
}
