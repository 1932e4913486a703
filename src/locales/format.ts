/** Dutch amounts, dates and lists, as residents read them. */

const grouped = (whole: number): string => String(whole).replace(/\B(?=(\d{3})+(?!\d))/g, '.');

/** `€ 1.618,18`; cents are left out when they are zero: `€ 640`. */
export function formatEuros(cents: number): string {
  const rest = Math.abs(cents) % 100;
  const euros = grouped(Math.floor(Math.abs(cents) / 100));
  return `${cents < 0 ? '-' : ''}€ ${euros}${rest === 0 ? '' : `,${String(rest).padStart(2, '0')}`}`;
}

/** `99,9` */
export function formatNumber(value: number): string {
  const [whole = '0', decimals] = String(value).split('.');
  return decimals === undefined ? grouped(Number(whole)) : `${grouped(Number(whole))},${decimals}`;
}

const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** `1 juli 2026`, `juli 2026` or `2026` for an ISO day, month or year. */
export function formatDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  const name = month === undefined ? undefined : months[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** `a, b en c` */
export function formatList(items: readonly string[], and: string): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${and} ${last}`;
}

/** `3 jaar`, `1 jaar en 6 maanden`, `11 maanden` for a number of months. */
export function formatDuration(months: number): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  const parts = [
    years > 0 ? `${String(years)} jaar` : '',
    rest > 0 ? `${String(rest)} ${rest === 1 ? 'maand' : 'maanden'}` : '',
  ];
  return parts.filter((part) => part !== '').join(' en ') || '0 maanden';
}
