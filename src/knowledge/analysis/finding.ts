/** What an editor should look at. Advice, never a fault: the knowledge base may well be right. */
import type { Basis } from '../../contract.ts';
import type { Path } from '../problem.ts';

/** In the order in which they are told: what decides wrongly first, what only grows old last. */
export const findingKinds = [
  'conditionNever',
  'schemeNobody',
  'conditionAlways',
  'conditionSpare',
  'unknownValue',
  'unknownSource',
  'unknownStandard',
  'neverSureValue',
  'neverSureSource',
  'neverSureStandard',
  'limitsClose',
  'limitBesideStandard',
  'noStandard',
  'noStandardAtAll',
  'sourceOld',
  'editionEnds',
] as const;
export type FindingKind = (typeof findingKinds)[number];

export interface Finding {
  readonly kind: FindingKind;
  /** The id of the scheme; none where a standard or a national value is meant. */
  readonly scheme?: string;
  readonly edition?: string;
  readonly condition?: string;
  /** What its sentence (`analyse.<kind>` in locales) is filled with, as it is read. */
  readonly words: Readonly<Record<string, string | number>>;
  /** From the knowledge folder on. */
  readonly file: string;
  /** Leads to the field in the file. */
  readonly path: Path;
  readonly basis: readonly Basis[];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const placeOf = ({ scheme, file, path }: Finding): string => [scheme ?? '', file, path.join('.')].join(' ');

/** By kind, then by place; the same findings always stand in the same order. */
export const inOrder = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort(
    (a, b) =>
      findingKinds.indexOf(a.kind) - findingKinds.indexOf(b.kind) ||
      compare(placeOf(a), placeOf(b)) ||
      compare(JSON.stringify(a.words), JSON.stringify(b.words)),
  );
