/** How common answers are: knowledge/priors.yaml. Each figure says where it comes from, or that it is an estimate. */
import { z } from 'zod';
import { basisSchema, booleanFacts, numberFacts } from '../../contract.ts';
import { families, type Family, type Priors } from '../../eligibility/priors.ts';
import { schemeId } from './text.ts';

/** `published`: as the source has it · `derived`: worked out from a source, the note says how · `estimated`: no source. */
export const figureStatuses = ['published', 'derived', 'estimated'] as const;

const origin = {
  status: z.enum(figureStatuses),
  note: z.string().min(10).optional(),
  basis: z.array(basisSchema).default([]),
};

interface Origin {
  readonly status: (typeof figureStatuses)[number];
  readonly note?: string | undefined;
  readonly basis: readonly unknown[];
}

/** No figure stands here without a source or an honest word. */
const accountedFor = <S extends z.ZodType<Origin>>(schema: S): S =>
  schema
    .refine(({ status, basis }) => status === 'estimated' || basis.length > 0, {
      message: 'a published or derived figure names its source',
      path: ['basis'],
    })
    .refine(({ status, note }) => status === 'published' || note !== undefined, {
      message: 'a figure that is derived or estimated says how',
      path: ['note'],
    });

const share = z.number().min(0).max(1);
const addUp = (shares: readonly number[]): boolean => Math.abs(shares.reduce((sum, one) => sum + one, 0) - 1) < 1e-9;
const notOne = { message: 'these shares add up to 1', path: ['shares'] };

const rises = (points: readonly (readonly [number, number])[]): boolean =>
  points.every(([at, value], index) => {
    const before = points[index - 1];
    return before === undefined || (before[0] < at && before[1] <= value);
  });
const quantiles = z
  .array(z.tuple([share, z.number().nonnegative()]))
  .min(2)
  .refine((points) => points[0]?.[0] === 0 && points.at(-1)?.[0] === 1, { message: 'shares run from 0 to 1' })
  .refine(rises, { message: 'shares rise, and values do not fall' });

const family = z.enum(families);
interface OneOrEach<T> {
  all?: T | undefined;
  byFamily?: Record<Family, T> | undefined;
}

/** One figure for everybody, or one for each kind of family. */
function allOrByFamily<T>(
  { all, byFamily }: OneOrEach<T>,
  context: z.RefinementCtx,
): { all: T } | { byFamily: Record<Family, T> } {
  if (all !== undefined && byFamily === undefined) return { all };
  if (byFamily !== undefined && all === undefined) return { byFamily };
  context.addIssue({ code: 'custom', message: 'a figure has either all or byFamily' });
  return z.NEVER;
}

const spread = accountedFor(
  z.strictObject({ all: quantiles.optional(), byFamily: z.record(family, quantiles).optional(), ...origin }),
).transform(allOrByFamily);
const shareTrue = accountedFor(
  z.strictObject({ all: share.optional(), byFamily: z.record(family, share).optional(), ...origin }),
).transform(allOrByFamily);
const received = accountedFor(z.strictObject({ share, amongEntitled: share.optional(), ...origin }));
const worth = accountedFor(z.strictObject({ eurosAYear: z.number().positive(), ...origin }));

/** Facts that follow from the family have no figures of their own. */
const numbers = z.enum(numberFacts).exclude(['children.count']);
const booleans = z.enum(booleanFacts).exclude(['hasPartner', 'hasChildren', 'children.anyInSchool']);

const file = z.strictObject({
  family: accountedFor(z.strictObject({ shares: z.record(family, share), ...origin })).refine(
    ({ shares }) => addUp(Object.values(shares)),
    notOne,
  ),
  childCount: accountedFor(z.strictObject({ shares: z.array(share).length(4), ...origin })).refine(
    ({ shares }) => addUp(shares),
    notOne,
  ),
  childAge: accountedFor(z.strictObject({ all: quantiles, ...origin })),
  numbers: z.partialRecord(numbers, spread),
  booleans: z.partialRecord(booleans, shareTrue),
  receives: z.record(schemeId, received),
  worth: z.record(schemeId, worth),
});

/** Gives the figures alone, in the form that the engine takes. */
export const priorsSchema = file.transform((read): Priors => {
  const received = Object.entries(read.receives);
  return {
    family: read.family.shares,
    childCount: read.childCount.shares,
    childAge: read.childAge.all,
    numbers: read.numbers,
    booleans: read.booleans,
    receives: Object.fromEntries(received.map(([id, one]) => [id, one.share])),
    takeUp: Object.fromEntries(
      received.flatMap(([id, one]) => (one.amongEntitled === undefined ? [] : [[id, one.amongEntitled]])),
    ),
    worth: Object.fromEntries(Object.entries(read.worth).map(([id, one]) => [id, one.eurosAYear])),
  };
});
