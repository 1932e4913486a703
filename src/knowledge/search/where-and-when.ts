/** Where and when each entry holds, and whether it was checked lately, in arrays that are quick to ask. */
import type { Described } from './entry.ts';
import { isOpenAt } from './opening-hours.ts';

export interface Place {
  readonly municipality: string;
  readonly date: string;
  /** The four digits. */
  readonly postcode?: number | undefined;
  /** Local wall clock, ISO: "2026-07-01T10:30". */
  readonly now?: string | undefined;
}

export interface Standing {
  readonly stale: boolean;
  /** `undefined`: not asked, or no hours that may be told. */
  readonly openNow: boolean | undefined;
  /** What its score is multiplied with. */
  readonly factor: number;
}

export interface WhereAndWhen {
  holds(entry: number, place: Place): boolean;
  standing(entry: number, place: Place): Standing;
}

const staleFactor = 0.93;
const lessEachYear = 0.005;
const mostYears = 10;
const openFactor = 1.04;
const closedFactor = 0.98;
const nearFactor = 1.05;
/** Postcodes whose numbers differ no more than this lie near each other. */
const nearPostcodes = 2;
const always = { from: 0, to: 99999999 };

export function whereAndWhen(entries: readonly Described[]): WhereAndWhen {
  const from = Uint32Array.from(entries, (e) => (e.validFrom === undefined ? always.from : dayNumber(e.validFrom)));
  const to = Uint32Array.from(entries, (e) => (e.validTo === undefined ? always.to : dayNumber(e.validTo)));
  const freshUntil = Uint32Array.from(entries, freshUntilDay);
  return {
    holds: (number, { municipality, date }) => {
      const day = dayNumber(date);
      const only = entries[number]?.municipalities ?? [];
      return (
        (from[number] ?? 0) <= day && day <= (to[number] ?? 0) && (only.length === 0 || only.includes(municipality))
      );
    },
    standing: (number, place) => {
      const entry = entries[number];
      if (entry === undefined) return { stale: false, openNow: undefined, factor: 1 };
      const stale = (freshUntil[number] ?? 0) < dayNumber(place.date);
      const openNow = stale ? undefined : openAt(entry, place.now);
      const age = stale
        ? staleFactor - lessEachYear * Math.min(mostYears, yearsBetween(entry.lastCheckedOn, place.date))
        : 1;
      const open = openNow === undefined ? 1 : openNow ? openFactor : closedFactor;
      return { stale, openNow, factor: age * open * (isNear(entry, place.postcode) ? nearFactor : 1) };
    },
  };
}

/** The last day on which it is no older than 24 months, as `isStale` of a service has it; never confirmed: none. */
function freshUntilDay({ lastCheckedOn, notConfirmed }: Described): number {
  const [year = 0, month = 0, day = 0] = lastCheckedOn.split('-').map(Number);
  return notConfirmed === true ? 0 : dayNumber(new Date(Date.UTC(year + 2, month - 1, day)).toISOString());
}

const dayNumber = (date: string): number => Number(date.slice(0, 4) + date.slice(5, 7) + date.slice(8, 10));
const yearsBetween = (earlier: string, later: string): number =>
  Math.max(0, Number(later.slice(0, 4)) - Number(earlier.slice(0, 4)));

function openAt({ openingHours = [] }: Described, now: string | undefined): boolean | undefined {
  if (now === undefined || openingHours.length === 0) return undefined;
  const answers = openingHours.map((hours) => isOpenAt(hours, now));
  return answers.includes(null) ? undefined : answers.includes(true);
}

const isNear = ({ postcodes = [] }: Described, postcode: number | undefined): boolean =>
  postcode !== undefined && postcodes.some((one) => Math.abs(one - postcode) <= nearPostcodes);
