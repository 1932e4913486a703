import { z } from 'zod';

const deepest = 20;

/** JSON that is safe to copy, merge and write again: not nested without end, no key that reaches a prototype. */
export const isShallow = (value: unknown, depth = 0): boolean => {
  if (typeof value !== 'object' || value === null) return true;
  if (depth >= deepest || Object.hasOwn(value, '__proto__')) return false;
  return Object.values(value).every((inner) => isShallow(inner, depth + 1));
};

export const plainJson = z.unknown().refine((value) => isShallow(value));

/** The same JSON with every text in it passed through `change`; keys stay. */
export const mapTexts = (value: unknown, change: (text: string) => string): unknown => {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((inner) => mapTexts(inner, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapTexts(inner, change)]));
};
