/** Savings and income that hang together as they do in life: net and gross, assistance and the standard. */
import type { Household, NumberFact } from '../../contract.ts';
import type { Family } from '../priors.ts';
import { near, type Draw } from './draw-from-priors.ts';

export type Savings = Record<'assetsCents' | 'taxAssetsCents' | 'bankBalanceCents' | 'carValueCents', number>;

/** Who has a low income often has few savings (`incomeRank`); with problem debts there is little left. */
export function savingsOf(draw: Draw, family: Family, incomeRank: number, debts: boolean): Savings {
  const rank = (draw.yes(0.5) ? near(draw, incomeRank, 0.3) : draw.rank()) * (debts ? 0.4 : 1);
  const at = (fact: NumberFact): number => draw.number(fact, family, near(draw, rank, 0.15));
  return {
    assetsCents: at('assetsCents'),
    taxAssetsCents: at('taxAssetsCents'),
    bankBalanceCents: at('bankBalanceCents'),
    carValueCents: draw.number('carValueCents', family),
  };
}

/** Where the income comes from: bijstand, AIO, a pension without it, a student's, or anything else. */
export type Source = 'assistance' | 'supplement' | 'pension' | 'student' | 'other';

export interface Income {
  readonly source: Source;
  readonly netMonthlyIncomeCents: number;
  readonly yearlyIncomeCents: number;
}

export interface Earner {
  readonly family: Family;
  readonly household: Household['household'];
  /** How many of the one or two adults are of state pension age. */
  readonly pensioners: number;
  readonly adults: number;
  /** Where they stand among families of their kind. */
  readonly incomeRank: number;
  readonly student: boolean;
  readonly statePensionIncomplete: boolean;
  readonly assetsCents: number;
  /** The income standard of this household: cents a month, without holiday pay. */
  readonly standardCents: number;
}

export function incomeOf(draw: Draw, earner: Earner): Income {
  const source = earner.pensioners > 0 ? 'pension' : earner.student ? 'student' : 'other';
  const own = ownIncome(draw, earner, source);
  const filled = filledUp(draw, earner, source, own);
  const net = filled === null ? own : earner.standardCents;
  return {
    source: filled ?? source,
    netMonthlyIncomeCents: net,
    yearlyIncomeCents: yearlyOf(draw, filled ?? source, net, earner.adults),
  };
}

/** A state pension is about the standard of pensioners; years abroad take some of it away. */
function ownIncome(draw: Draw, earner: Earner, source: Source): number {
  const drawn = draw.number('netMonthlyIncomeCents', earner.family, earner.incomeRank);
  const standard = earner.standardCents;
  if (source === 'student') return Math.min(drawn, Math.round(standard * (0.2 + 0.8 * draw.rank())));
  if (source !== 'pension') return drawn;
  if (earner.statePensionIncomplete) return Math.min(drawn, Math.round(standard * (0.5 + draw.rank())));
  return Math.max(drawn, earner.pensioners === earner.adults ? standard : Math.ceil(standard * 0.55));
}

/** Participatiewet art. 34, as in 2026: only to see who may live on assistance. */
const assetLimitCents = (household: Household['household']): number => (household === 'single' ? 800_000 : 1_600_000);

/** Assistance fills an income up to the standard, for those who have little and ask for it. */
function filledUp(draw: Draw, earner: Earner, source: Source, own: number): 'assistance' | 'supplement' | null {
  const poor = own <= earner.standardCents && earner.assetsCents <= assetLimitCents(earner.household);
  const fullPension = earner.pensioners === earner.adults && !earner.statePensionIncomplete;
  if (!poor || source === 'student' || (source === 'pension' && fullPension)) return null;
  const kind = source === 'pension' ? 'supplement' : 'assistance';
  return draw.yes(draw.priors.takeUp?.[idOf[kind]] ?? 0.5) ? kind : null;
}

export const idOf = { assistance: 'nederland/bijstand', supplement: 'nederland/aio' } as const;

/** The highest general tax credit of 2026, and what the first bracket leaves of a euro. */
const taxCreditCents = 311_500;
const leftOfEuro = 0.6425;
/** Up to about this a year a credit takes most of the tax away: for workers, and for others. */
const lightlyTaxedCents = { other: 1_700_000, rest: 1_400_000 };

/** Gross for the tax, with holiday pay; never less than twelve times net. Some had more earlier in the year. */
function yearlyOf(draw: Draw, source: Source, net: number, adults: number): number {
  const year = (net * 12) / 0.95;
  const each = year / adults;
  if (source === 'assistance') return Math.round(Math.max(year, (adults * (each - taxCreditCents)) / leftOfEuro));
  const free = source === 'other' ? lightlyTaxedCents.other : lightlyTaxedCents.rest;
  const factor = Math.min(1.4, 1.02 + Math.max(0, each - free) / 9_000_000);
  const fell = source === 'other' && draw.yes(0.06) ? 1.1 + 0.5 * draw.rank() : 1;
  return Math.round(year * factor * fell * (1 + 0.02 * draw.rank()));
}
