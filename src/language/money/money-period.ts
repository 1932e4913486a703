import { foldForMatch } from '../words/normalise.ts';

export type Period = 'day' | 'week' | 'fourWeeks' | 'month' | 'quarter' | 'year';

/**
 * Finds over which time an amount in a folded text goes ("per 4 weken", "p/m", "in de week"), and takes the words out,
 * so that their numbers are not amounts. `null` when it cannot be told: two periods, or one that is not in `Period`
 * (per hour, every two weeks, per child).
 */
export function takePeriod(folded: string): { period: Period | null; rest: string } | null {
  const found = new Set<Period | 'other'>();
  const rest = patterns.reduce(
    (text, [period, pattern]) =>
      text.replace(pattern, () => {
        found.add(period);
        return ' ';
      }),
    folded,
  );
  const [period = null, second] = [...found];
  return period === 'other' || second !== undefined ? null : { period, rest: rest.trim() };
}

/** A time by itself: "per maand", "een heel jaar". */
export function parsePeriod(text: string): Period | null {
  const folded = foldForMatch(text).replace(/^(?:(?:een|de|het|hele|heel) )*(?=(?:week|maand|jaar)$)/, 'per ');
  const taken = takePeriod(folded);
  return taken?.rest === '' ? taken.period : null;
}

/** Over which time an amount in a sentence goes; null: none is said. */
export function periodTold(text: string): Period | 'other' | null {
  const taken = takePeriod(foldForMatch(text));
  return taken === null ? 'other' : taken.period;
}

/**
 * An amount per month in cents, rounded half up; for amounts of zero and more. A week is 52/12 of a month, four weeks
 * 13/12, a quarter 1/3, a year 1/12. `null` for a day (how many days are worked is not known) and for no period at all
 * (the question knows which one it asked for).
 */
export function perMonthCents(cents: number, period: Period | null): number | null {
  const ratio = period === null ? null : monthly[period];
  if (ratio === null) return null;
  const [times, parts] = ratio;
  return Math.floor((2 * cents * times + parts) / (2 * parts));
}

const monthly: Record<Period, readonly [number, number] | null> = {
  day: null,
  week: [52, 12],
  fourWeeks: [13, 12],
  month: [1, 1],
  quarter: [1, 3],
  year: [1, 12],
};

const lead =
  "(?:\\b(?:per|elke|elk|iedere|ieder|(?:om|in) (?:de|het|een)|de|'s|s|p\\.?)\\s+|\\s?\\/\\s?|\\bp\\s?[./]\\s?)";
const month = '(?:maanden|maand|mnden|mnd|mndn|mdn|md)';
const week = '(?:weken|week|wkn|wk)';
const end = '(?![\\p{L}\\d])';
const many = '(?:\\d+|twee|drie|vier|vijf|zes|anderhalve?|een halve?|halve?|half)';

/** From the longest to the shortest, so that "per 4 weken" is not taken for a week. */
const patterns: readonly [Period | 'other', RegExp][] = [
  ['fourWeeks', period(`${lead}(?:periode van )?(?:4|vier)\\s?(?:${week}|w)`)],
  ['fourWeeks', period('(?<![\\p{L}\\d])(?:4|vier)[ -]?(?:wekelijkse?|weekse?)(?: basis| periode)?')],
  ['quarter', period(`${lead}(?:kwartaal|kwart jaar|(?:3|drie) ${month})`)],
  ['quarter', period('(?<!\\p{L})driemaandelijkse?')],
  ['other', period(`${lead}${many}\\s?(?:dagen|dag|${week}|${month}|jaren|jaar|jr|uur)`)],
  ['other', period(`(?<![\\p{L}\\d])(?:2|twee|3|drie|half)[ -]?(?:wekelijkse?|maandelijkse?|jaarlijkse?)`)],
  ['other', period(`\\bom de (?:dag|week|maand)|${lead}(?:uur|u|kind|persoon|nacht|keer|stuk|m2)`)],
  ['day', period(`${lead}(?:dag|d)|(?<!\\p{L})dagelijkse?`)],
  ['week', period(`${lead}(?:${week}|w)|(?<!\\p{L})(?:wekelijkse?|pw)`)],
  ['month', period(`${lead}(?:${month}|m)|(?<!\\p{L})(?:maandelijkse?|'?s? ?maands|pm)`)],
  ['month', period(`(?<=\\d{3}|\\d[.,]\\d\\d|\\d[.,]-|euro) ${month}`)],
  ['year', period(`${lead}(?:jaar|jr|j)|(?<!\\p{L})(?:jaarlijkse?|op jaarbasis|pj)`)],
];

function period(source: string): RegExp {
  return new RegExp(`(?:${source})${end}\\.?`, 'gu');
}
