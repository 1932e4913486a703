/** What grows old: sources that nobody looked at for two years, editions that end soon without a next one. */
import { dayAfter, isValidOn, type Valid } from '../edition.ts';
import { formatDate } from '../../locales/format.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Finding } from './finding.ts';
import { isNational, placeIn, standardFile, valuesFile, type Ground } from './ground.ts';

const oldAfterMonths = 24;
const warnDays = 60;

export const sourceFindings = (ground: Ground): Finding[] => [
  ...ground.own
    .filter(({ lastCheckedOn }) => addMonths(lastCheckedOn, oldAfterMonths) < ground.date)
    .map((scheme): Finding => ({
      ...placeIn(scheme),
      kind: 'sourceOld',
      words: { date: formatDate(scheme.lastCheckedOn) },
      path: ['lastCheckedOn'],
    })),
  ...ground.own
    .filter((scheme) =>
      endsSoon(
        scheme,
        ground,
        ground.knowledge.schemes.filter(({ id }) => id === scheme.id),
      ),
    )
    .map((scheme): Finding => ({ ...placeIn(scheme), ...ending(scheme) })),
  ...(isNational(ground.authority) ? endingStandards(ground.knowledge, ground.date) : []),
];

const ending = ({ validTo }: Valid): Pick<Finding, 'kind' | 'words' | 'path'> => ({
  kind: 'editionEnds',
  words: { date: formatDate(validTo ?? '') },
  path: ['validTo'],
});

function endingStandards(knowledge: Knowledge, date: string): Finding[] {
  const { incomeStandards, nationalValues } = knowledge;
  const of = (editions: readonly Valid[], file: (validFrom: string) => string): Finding[] =>
    editions
      .filter((edition) => endsSoon(edition, { date }, editions))
      .map((edition) => ({ ...ending(edition), file: file(edition.validFrom), basis: [] }));
  return [...of(incomeStandards, standardFile), ...of(nationalValues, valuesFile)];
}

/** Whether it holds today, ends within the days, and nothing takes over the day after. */
function endsSoon(edition: Valid, { date }: { readonly date: string }, editions: readonly Valid[]): boolean {
  const { validTo } = edition;
  if (validTo === undefined || !isValidOn(edition, date) || validTo > addDays(date, warnDays)) return false;
  return !editions.some((next) => isValidOn(next, dayAfter(validTo)));
}

const addDays = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

/** The same day of a later month; of a month that is too short the day after its end. */
function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, day)).toISOString().slice(0, 10);
}
