/** Income standards (bijstandsnormen) of one half year: knowledge/standards/income/<valid-from>.yaml. */
import { z } from 'zod';
import { basisSchema, isoDate } from '../../contract.ts';
import { statuses, valueSchema } from '../../eligibility/value.ts';
import { slug } from './text.ts';

/** Cents a month. Where only one is published the other is worked out (× or ÷ 0.95, half up). */
const norm = z
  .strictObject({
    withHolidayPayCents: z.int().positive().optional(),
    withoutHolidayPayCents: z.int().positive().optional(),
    status: z.enum(statuses),
    basis: basisSchema,
  })
  .refine((n) => n.withHolidayPayCents !== undefined || n.withoutHolidayPayCents !== undefined, {
    message: 'give the amount with or without holiday pay',
  });

export const normIds = [
  /** 21 up to state pension age */
  'single',
  'singleParent',
  'couple',
  /** from state pension age; couple: one or both */
  'singlePension',
  'couplePension',
  /** 18, 19, 20 */
  'singleYoung',
  'singleParentYoung',
  'coupleYoung',
  'coupleYoungChildren',
  'coupleOneYoung',
  'coupleOneYoungChildren',
] as const;

export const incomeStandardSchema = z.strictObject({
  validFrom: isoDate,
  validTo: isoDate.optional(),
  gapBefore: z.string().optional(),
  norms: z.partialRecord(z.enum(normIds), norm),
  /** Share of the couple's norm for each person, when `n` people share the costs (Participatiewet art. 22a). */
  costSharerPercent: z.strictObject({
    byPeople: z.record(z.string().regex(/^[2-9]$/), z.number()),
    status: z.enum(statuses),
    basis: basisSchema,
  }),
});
export type IncomeStandardFile = z.infer<typeof incomeStandardSchema>;

/** National values with a validity of their own (state pension age, asset limits): knowledge/standards/values/<valid-from>.yaml. */
export const nationalValuesSchema = z.strictObject({
  validFrom: isoDate,
  validTo: isoDate.optional(),
  gapBefore: z.string().optional(),
  values: z.record(slug, valueSchema),
});
export type NationalValues = z.infer<typeof nationalValuesSchema>;
