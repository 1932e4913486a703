/** A scheme (regeling) in one edition: knowledge/schemes/<authority>/<scheme>/<valid-from>.yaml. */
import { z } from 'zod';
import { basisSchema, isoDate } from '../../contract.ts';
import { formulaSchema } from '../../eligibility/amount/formula.ts';
import { conditionSchema } from '../../eligibility/condition.ts';
import { statuses, valueSchema } from '../../eligibility/value.ts';
import { circumstances } from '../../language/story/besides-rules.ts';
import { schemeId, slug, residentText } from './text.ts';

export const schemeKinds = ['money', 'discount', 'remission', 'insurance', 'loan', 'inKind', 'help'] as const;

/** One legal condition: what must be so (`when`), why we say so (`basis`), and how the reason reads. */
const schemeCondition = z.strictObject({
  id: slug,
  when: conditionSchema,
  /** `{{limit}}` is the limit that decides, worked out for this household. */
  text: z.strictObject({ holds: residentText, fails: residentText, unknown: residentText }),
  /** What to ask for first, where nothing else fails: a no only until then. */
  askFirst: residentText.optional(),
  status: z.enum(statuses),
  basis: basisSchema,
});

const amount = z
  .strictObject({
    text: residentText,
    period: z.enum(['month', 'year', 'once']).optional(),
    /** The name of the formula that gives it, in cents a `period`, as the authority rounds it. */
    formula: slug.optional(),
    /** Fixed amounts in cents; the engine reports them when the household type is known. */
    cents: z.int().positive().optional(),
    byHousehold: z
      .strictObject({ single: z.int().nullable(), singleParent: z.int().nullable(), couple: z.int().nullable() })
      .optional(),
    basis: basisSchema,
    status: z.enum(statuses),
  })
  .refine((a) => a.status !== 'not_confirmed' || (a.cents === undefined && a.byHousehold === undefined), {
    message: 'an amount that is not confirmed is not given',
    path: ['cents'],
  })
  .refine((a) => a.formula === undefined || (a.status !== 'not_confirmed' && a.period !== undefined), {
    message: 'an amount with a formula is confirmed, and has a period',
    path: ['formula'],
  });

/** The part of the costs that somebody with more than the income standard pays (draagkracht): no amount one gets. */
const ownShare = z
  .strictObject({ text: residentText, formula: slug.optional(), basis: basisSchema, status: z.enum(statuses) })
  .refine((share) => share.formula === undefined || share.status !== 'not_confirmed', {
    message: 'a formula that is not confirmed is not given',
    path: ['formula'],
  });

/** What schemes do to one another in time; only where the law or the authority says so. */
const order = z
  .strictObject({
    /** Why asking must not wait, and what to do: it begins on the day of asking, or buying comes after asking. */
    noDelay: residentText.optional(),
    /** Only said where one of these topics was brought up: "Koop nog niets" is nothing for who buys nothing. None: always. */
    noDelayTopics: z.array(slug).default([]),
    /** Where what it gives counts: as income, as savings, or as means to pay from; the text names both schemes. */
    countsFor: z
      .array(z.strictObject({ scheme: schemeId, as: z.enum(['income', 'assets', 'means']), text: residentText }))
      .default([]),
    /** What ends when this one begins. */
    ends: z.array(z.strictObject({ scheme: schemeId, text: residentText })).default([]),
    basis: z.array(basisSchema).min(1),
  })
  .refine((o) => o.noDelay !== undefined || o.countsFor.length > 0 || o.ends.length > 0, {
    message: 'an order without effects is left out',
    path: ['noDelay'],
  });

const application = z.strictObject({
  /** How and where, step by step; the most urgent first ("Koop nog niets."). */
  how: z.array(residentText).min(1),
  /** Service ids of the social map (or of the same municipality) where one applies. */
  where: z.array(z.string()).default([]),
  url: z.url().optional(),
  /** By when, or from when to when. */
  deadline: residentText.optional(),
  duration: residentText,
});

export const schemeSchema = z.strictObject({
  id: schemeId,
  title: z.string(),
  /** What people call it: one B1 sentence. */
  summary: residentText,
  authority: slug,
  kind: z.enum(schemeKinds),
  validFrom: isoDate,
  validTo: isoDate.optional(),
  /** Why there is no edition between the former one and this. */
  gapBefore: z.string().optional(),
  /** Uniforme Productnamenlijst */
  upl: z.string().optional(),
  /** `advance`: paid before the year is over, and settled afterwards, as the national allowances are. */
  giftOrLoan: z.enum(['gift', 'loan', 'either', 'advance', 'notApplicable']),
  /** Residents may already have it, and are asked so early. */
  askIfReceived: z.boolean().default(false),
  topics: z.array(slug).min(1),
  values: z.record(slug, valueSchema).default({}),
  /** Sums that an amount or a condition names; see eligibility/amount/formula.ts. */
  formulas: z.record(slug, formulaSchema).optional(),
  conditions: z.array(schemeCondition).min(1),
  /** The condition whose reason says most when the answer is yes; left out: the first. */
  tellingCondition: slug.optional(),
  /** Other legal conditions: told to the resident, never deciding. */
  assumptions: z.array(residentText).default([]),
  /** What is asked by no question, and leaves no certain yes where it is told. */
  unsureIf: z.partialRecord(z.enum(circumstances), residentText).default({}),
  amount: amount.optional(),
  ownShare: ownShare.optional(),
  papers: z.array(residentText),
  application,
  lasts: residentText,
  /** Does it work back in time? */
  backInTime: residentText,
  effects: z.array(residentText).default([]),
  opens: z.array(schemeId).default([]),
  excludes: z.array(schemeId).default([]),
  order: order.optional(),
  refused: residentText,
  /** What else there is when the answer is no. */
  otherwise: z.array(residentText).min(1),
  /** Services of the social map that help to apply. */
  helpers: z.array(z.string()).default([]),
  basis: z.array(basisSchema).min(1),
  lastCheckedOn: isoDate,
});
export type Scheme = z.infer<typeof schemeSchema>;
export type SchemeCondition = Scheme['conditions'][number];
