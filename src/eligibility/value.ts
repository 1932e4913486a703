/**
 * A value that a condition compares with: a limit, an age, an amount. It has a status of its own:
 * `confirmed` and `secondary` decide; `not_confirmed` never does, save through bounds that are sure.
 */
import { z } from 'zod';
import { basisSchema } from '../contract.ts';

export const statuses = ['confirmed', 'secondary', 'not_confirmed'] as const;
export type Status = (typeof statuses)[number];

const byHousehold = z.strictObject({ single: z.number(), singleParent: z.number(), couple: z.number() });

const kindsGiven = (v: { number?: unknown; byHousehold?: unknown; steps?: unknown }): number =>
  [v.number, v.byHousehold, v.steps].filter((given) => given !== undefined).length;

export const valueSchema = z
  .strictObject({
    /** What it is, in words a resident can read: "de inkomensgrens van de ZoetermeerPas". */
    title: z.string(),
    status: z.enum(statuses),
    /** In the unit of the fact it is compared with (cents, years, months, percent). */
    number: z.number().optional(),
    byHousehold: byHousehold.optional(),
    /** A table for `steps` in a formula: rows `[from, number]`, ascending; each runs up to the next. */
    steps: z
      .array(z.tuple([z.number(), z.number()]))
      .min(1)
      .refine((rows) => rows.every(([from], i) => i === 0 || from > (rows[i - 1]?.[0] ?? from)), 'rows ascend')
      .optional(),
    /** Sure bounds of a value that is not confirmed. */
    atLeast: z.number().optional(),
    atMost: z.number().optional(),
    /** Whom to ask when it is not confirmed: an organisation id of the social map. */
    ask: z.string().optional(),
    basis: basisSchema,
  })
  .refine((v) => v.status === 'not_confirmed' || kindsGiven(v) === 1, {
    message: 'a value that decides has either number, byHousehold or steps',
    path: ['number'],
  })
  .refine((v) => v.status !== 'not_confirmed' || (kindsGiven(v) === 0 && v.ask !== undefined), {
    message: 'a value that is not confirmed has no number and says whom to ask',
    path: ['ask'],
  })
  .refine((v) => (v.atLeast ?? -Infinity) <= (v.atMost ?? Infinity), {
    message: 'atLeast is not more than atMost',
    path: ['atLeast'],
  });
export type Value = z.infer<typeof valueSchema>;
export type Values = Record<string, Value>;
