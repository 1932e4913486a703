/** The small checks that every part of a message is held to; each gives the first fault, or null. */
import { fault, type GraphFault } from './graph-fault.ts';
import { isJson } from './meta-json.ts';

export type Check = GraphFault | null;

export const missing = (at: string): GraphFault => fault(131008, `The parameter ${at} is required.`);
export const wrong = (at: string, why: string): GraphFault => fault(131009, `${at}: ${why}`);

export interface TextLimits {
  readonly most: number;
  readonly least?: number;
  /** What Meta answers to one that is too long. */
  readonly code?: number;
}

/** A text that must be there. Lengths in UTF-16 units, the strictest reading. */
export function checkText(at: string, value: unknown, { most, least = 1, code = 131009 }: TextLimits): Check {
  if (value === undefined || value === null) return missing(at);
  if (typeof value !== 'string') return fault(100, `Param ${at} must be a string.`);
  if (value.trim().length < least) return missing(at);
  if (value.length > most) return fault(code, `Param ${at} must be at most ${String(most)} characters long.`);
  return null;
}

export const checkOptionalText = (at: string, value: unknown, limits: TextLimits): Check =>
  value === undefined ? null : checkText(at, value, { least: 0, ...limits });

export function checkList(at: string, value: unknown, least: number, most: number): Check {
  if (value === undefined) return missing(at);
  if (!Array.isArray(value)) return fault(100, `Param ${at} must be an array.`);
  if (value.length < least || value.length > most)
    return wrong(at, `Min count: ${String(least)}, max count: ${String(most)}.`);
  return null;
}

export const checkObject = (at: string, value: unknown): Check =>
  value === undefined ? missing(at) : isJson(value) ? null : fault(100, `Param ${at} must be a JSON object.`);

export function checkUnique(at: string, values: readonly unknown[]): Check {
  return new Set(values).size === values.length ? null : wrong(at, 'Duplicated values.');
}

/** Meta refuses fields that it does not know. */
export function checkKnown(at: string, value: object, known: readonly string[]): Check {
  const extra = Object.keys(value).find((key) => !known.includes(key));
  return extra === undefined ? null : fault(100, `Unexpected key "${extra}" on param "${at}".`);
}

/** The first that is wrong; the later ones are only looked at when those before hold. */
export function firstFault(checks: Iterable<() => Check>): Check {
  for (const check of checks) {
    const found = check();
    if (found !== null) return found;
  }
  return null;
}
