/** What the analysis of one authority on one day stands on: its schemes, and what their diagrams can reach. */
import { diagramsOf, type Diagrams } from '../../eligibility/diagram/compile.ts';
import { reachesNo, reachesYes, yes } from '../../eligibility/diagram/pool.ts';
import type { Position } from '../../eligibility/diagram/position.ts';
import { fold } from '../../eligibility/known.ts';
import type { Rules } from '../../eligibility/rules.ts';
import type { Value } from '../../eligibility/value.ts';
import { editionOn } from '../edition.ts';
import type { Knowledge } from '../knowledge.ts';
import { national, rulesOn, schemesOn } from '../rules.ts';
import type { Say } from '../../locales/texts.ts';
import type { Scheme } from '../schemas/scheme.ts';
import type { Finding } from './finding.ts';

export interface Ground {
  readonly knowledge: Knowledge;
  /** A municipality, or `nederland`: then only what is the same everywhere. */
  readonly authority: string;
  readonly date: string;
  readonly rules: Rules;
  /** Valid on the day: of the authority and of the nation. */
  readonly schemes: readonly Scheme[];
  /** Those of the authority itself: what there is to say of the nation's is said once. */
  readonly own: readonly Scheme[];
  readonly diagrams: Diagrams;
  /** Nothing is known: every possible household. */
  readonly anybody: Position;
  readonly say: Say;
}

export function groundOf(knowledge: Knowledge, authority: string, date: string, say: Say): Ground {
  const rules = rulesOn(knowledge, authority, date);
  const schemes = schemesOn(knowledge, authority, date);
  const diagrams = diagramsOf(rules);
  return {
    knowledge,
    authority,
    date,
    rules,
    schemes,
    own: schemes.filter((scheme) => scheme.authority === authority),
    diagrams,
    anybody: diagrams.position(fold([])),
    say,
  };
}

/**
 * The ends that some household reaches when all of these conditions count together, as bits of pool.ts. Exact, save that
 * households that only a birth certificate rules out (a parent of twelve) count as possible, and sums as free.
 */
export const reachOf = ({ diagrams, anybody }: Ground, conditions: readonly number[]): number =>
  diagrams.pool.reach(conditions.reduce(diagrams.pool.and, yes), anybody);

export const canHold = (reach: number): boolean => (reach & reachesYes) !== 0;
export const canFail = (reach: number): boolean => (reach & reachesNo) !== 0;

export const conditionNodes = ({ diagrams }: Ground, scheme: Scheme): readonly number[] =>
  diagrams.conditions.get(scheme.id) ?? [];

export const schemeFile = ({ id, validFrom }: Scheme): string => `schemes/${id}/${validFrom}.yaml`;
export const valuesFile = (validFrom: string): string => `standards/values/${validFrom}.yaml`;
export const standardFile = (validFrom: string): string => `standards/income/${validFrom}.yaml`;

/** Where a finding about a condition belongs; without an index it is about the scheme. */
export function placeIn(scheme: Scheme, index?: number): Omit<Finding, 'kind' | 'words'> {
  const condition = index === undefined ? undefined : scheme.conditions[index];
  const about = { scheme: scheme.id, edition: scheme.validFrom, file: schemeFile(scheme) };
  return condition === undefined
    ? { ...about, path: ['id'], basis: scheme.basis.slice(0, 1) }
    : { ...about, condition: condition.id, path: ['conditions', index ?? 0], basis: [condition.basis] };
}

export interface PlacedValue {
  readonly value: Value;
  readonly file: string;
  readonly path: readonly string[];
}

/** A value by name: the scheme's own, else the nation's of that day. */
export function valueOf({ knowledge, date }: Ground, scheme: Scheme, name: string): PlacedValue | undefined {
  const path = ['values', name];
  const own = scheme.values[name];
  if (own !== undefined) return { value: own, file: schemeFile(scheme), path };
  const edition = editionOn(knowledge.nationalValues, date);
  const value = edition?.values[name];
  return edition === undefined || value === undefined
    ? undefined
    : { value, file: valuesFile(edition.validFrom), path };
}

/** Whose name an editor reads for an organisation's id. */
export const organisationName = (knowledge: Knowledge, id: string): string =>
  knowledge.organisations.get(id)?.name ?? id;

/** Whom to ask about a source that does not say: where one applies, here or nationally; else the municipality. */
export function whomToAsk({ knowledge, authority, say }: Ground, scheme: Scheme): string {
  const places = scheme.application.where.flatMap((id) => knowledge.organisations.get(id.split('/')[0] ?? '') ?? []);
  const here = places.find((o) => o.municipality === authority) ?? places.find((o) => o.municipality === national);
  const id = here?.id ?? knowledge.municipalities.get(authority)?.organisation;
  return id === undefined ? say('analyse.municipality') : organisationName(knowledge, id);
}

export const isNational = (authority: string): boolean => authority === national;
