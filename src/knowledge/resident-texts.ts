/** Finds every text in an item that a resident can read: the leaves whose schema is `residentText`. */
import { z } from 'zod';
import type { Path } from './problem.ts';
import { residentText } from './schemas/text.ts';

export interface ResidentText {
  readonly path: Path;
  readonly text: string;
}

export function residentTexts(schema: z.core.$ZodType, value: unknown, path: Path = []): ResidentText[] {
  if (value === undefined || value === null) return [];
  if (schema === residentText) return typeof value === 'string' ? [{ path, text: value }] : [];
  if (schema instanceof z.ZodObject) {
    const shape: Record<string, z.core.$ZodType> = schema.shape;
    return entries(value).flatMap(([key, part]) => {
      const inner = shape[key];
      return inner === undefined ? [] : residentTexts(inner, part, [...path, key]);
    });
  }
  if (schema instanceof z.ZodArray && Array.isArray(value))
    return value.flatMap((part: unknown, index) => residentTexts(schema.element, part, [...path, index]));
  if (schema instanceof z.ZodRecord)
    return entries(value).flatMap(([key, part]) => residentTexts(schema.valueType, part, [...path, key]));
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
    return residentTexts(schema.unwrap(), value, path);
  if (schema instanceof z.ZodUnion)
    return schema.options
      .filter((o) => z.safeParse(o, value).success)
      .slice(0, 1)
      .flatMap((o) => residentTexts(o, value, path));
  return [];
}

const entries = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];
