/** Limits of one fact that differ by so little that one of them is probably a slip of the pen. */
import { householdTypes, type HouseholdType, type NumberFact } from '../../contract.ts';
import type { Condition } from '../../eligibility/condition.ts';
import { limitsOf, shareOf } from '../../eligibility/diagram/limits.ts';
import type { Basis } from '../../contract.ts';
import { figureWords } from '../figure-words.ts';
import type { Path } from '../problem.ts';
import { unitOfFact } from '../reason-values.ts';
import type { Scheme } from '../schemas/scheme.ts';
import { comparisonIn } from './doubts.ts';
import type { Finding } from './finding.ts';
import { placeIn, valueOf, type Ground } from './ground.ts';

/** A limit somewhere, and how it is called. */
export interface PlacedLimit {
  readonly scheme: Scheme;
  readonly index: number;
  readonly fact: NumberFact;
  readonly byType: Readonly<Record<HouseholdType, number>>;
  readonly name: string;
  readonly file: string;
  readonly path: Path;
  readonly basis: Basis;
}

/** Above that two limits are simply two limits. */
const nearPercent = 1;

export function limitFindings(ground: Ground): Finding[] {
  const limits = ground.schemes.flatMap((scheme) => limitsOfScheme(ground, scheme));
  const pairs = limits.flatMap((one, at) => limits.slice(at + 1).map((other) => [one, other] as const));
  const close = pairs
    .filter((pair) => pair.some(({ scheme }) => scheme.authority === ground.authority))
    .flatMap(([one, other]) => closePair(one, other));
  return once([
    ...close,
    ...limits.filter((l) => ground.own.includes(l.scheme)).flatMap((l) => besideStandard(ground, l)),
  ]);
}

const once = (findings: readonly Finding[]): Finding[] => [
  ...new Map(findings.map((finding) => [JSON.stringify([finding.kind, finding.words]), finding])).values(),
];

function limitsOfScheme(ground: Ground, scheme: Scheme): PlacedLimit[] {
  return scheme.conditions.flatMap(({ when }, index) =>
    decidingLeaves(when).flatMap((leaf) => limitIn(ground, scheme, index, leaf)),
  );
}

/** A limit that counts only together with a source that does not say is a margin that somebody wrote on purpose. */
function decidingLeaves(condition: Condition): Condition[] {
  if ('all' in condition)
    return condition.all.some((part) => 'unclear' in part) ? [] : condition.all.flatMap(decidingLeaves);
  if ('any' in condition) return condition.any.flatMap(decidingLeaves);
  if ('not' in condition) return decidingLeaves(condition.not);
  return 'of' in condition ? condition.of.flatMap(decidingLeaves) : [condition];
}

const factOf = (leaf: Condition): NumberFact | null =>
  'income' in leaf
    ? 'incomePercent'
    : 'anyAdult' in leaf
      ? 'age'
      : 'fact' in leaf && !('is' in leaf)
        ? leaf.fact
        : null;

function limitIn(ground: Ground, scheme: Scheme, index: number, leaf: Condition): PlacedLimit[] {
  const [fact, operand, condition] = [factOf(leaf), comparisonIn(leaf), scheme.conditions[index]];
  if (fact === null || operand === null || condition === undefined) return [];
  const limits = limitsOf(operand, { ...ground.rules.values, ...scheme.values });
  const sure = (type: HouseholdType): number => (limits[type].low === limits[type].high ? limits[type].low : NaN);
  const byType = { single: sure('single'), singleParent: sure('singleParent'), couple: sure('couple') };
  const named = typeof operand === 'number' ? undefined : valueOf(ground, scheme, operand.value);
  const place = placeIn(scheme, index);
  const name = named?.value.title ?? `${scheme.title} (${condition.id})`;
  const at = { file: named?.file ?? place.file, path: named?.path ?? place.path };
  return [{ scheme, index, fact, byType, name, ...at, basis: named?.value.basis ?? condition.basis }];
}

function closePair(one: PlacedLimit, other: PlacedLimit): Finding[] {
  if (one.fact !== other.fact) return [];
  const type = householdTypes.find((t) => isClose(one.byType[t], other.byType[t]));
  if (type === undefined) return [];
  const words = {
    name: one.name,
    limit: figure(one.fact, one.byType[type]),
    other: other.name,
    otherLimit: figure(one.fact, other.byType[type]),
  };
  const { file, path } = one;
  return [
    { ...placeIn(one.scheme, one.index), kind: 'limitsClose', words, file, path, basis: [one.basis, other.basis] },
  ];
}

const isClose = (a: number, b: number): boolean => a !== b && Math.abs(a - b) * 100 <= nearPercent * Math.max(a, b);

const figure = (fact: NumberFact, value: number): string => figureWords(value, unitOfFact(fact));

/** The percentages that municipalities use. */
const commonPercents = [100, 105, 110, 115, 120, 125, 130, 140, 150];

/** An income in euros that is nearly, but not quite, a round percentage of the standard of an adult household. */
function besideStandard({ rules }: Ground, limit: PlacedLimit): Finding[] {
  const norms = rules.standard?.norms;
  if (norms === undefined || limit.fact !== 'netMonthlyIncomeCents') return [];
  return householdTypes.flatMap((type) => {
    const [norm, cents] = [norms[type], limit.byType[type]];
    if (norm === undefined || Number.isNaN(cents)) return [];
    const shares = commonPercents.map((percent) => ({ percent, share: shareOf(percent, norm) }));
    const near = shares.find(({ share }) => isClose(share, cents));
    if (near === undefined || shares.some(({ share }) => share === cents)) return [];
    const words = {
      name: limit.name,
      limit: figure(limit.fact, cents),
      percent: near.percent,
      standardLimit: figure(limit.fact, near.share),
    };
    const { file, path, basis } = limit;
    return [
      {
        ...placeIn(limit.scheme, limit.index),
        kind: 'limitBesideStandard',
        words,
        file,
        path,
        basis: [basis],
      } as const,
    ];
  });
}
