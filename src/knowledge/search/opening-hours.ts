/** Whether a place is open at a moment, by the part of the `opening_hours` syntax that the social map uses. */

const days = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'];

/** @param moment local wall clock, ISO: "2026-07-01T10:30". `null`: the hours cannot be read. */
export function isOpenAt(openingHours: string, moment: string): boolean | null {
  const day = new Date(`${moment.slice(0, 10)}T00:00:00Z`).getUTCDay();
  const time = moment.slice(11, 16);
  if (openingHours === '24/7') return true;
  const parts = openingHours
    .split(';')
    .map((part) => /^([A-Z][\w,-]*) ((?:\d\d:\d\d-\d\d:\d\d,? ?)+)$/.exec(part.trim()));
  if (Number.isNaN(day) || parts.some((part) => part === null)) return null;
  return parts.some(
    (part) =>
      (part?.[1] ?? '').split(',').some((range) => isInRange(range, day)) &&
      (part?.[2] ?? '').split(/, ?/).some((hours) => hours.slice(0, 5) <= time && time < hours.slice(6, 11)),
  );
}

function isInRange(range: string, day: number): boolean {
  const [from = '', to = from] = range.split('-');
  const [first, last] = [days.indexOf(from), days.indexOf(to)];
  if (first < 0 || last < 0) return false;
  return first <= last ? first <= day && day <= last : day >= first || day <= last;
}
