/** Before WhatsApp was there. */
const earliestSeconds = 1_230_000_000;
/** Clocks differ a little; further ahead is nonsense. */
const mostAheadMs = 5 * 60_000;

/** Seconds as text or number, as an ISO instant in whole seconds; what cannot be is `now`. */
export const readInstant = (value: unknown, now: Date): string => {
  const seconds = secondsIn(value);
  const isSane = seconds > earliestSeconds && seconds * 1000 <= now.getTime() + mostAheadMs;
  return new Date((isSane ? seconds : Math.floor(now.getTime() / 1000)) * 1000).toISOString();
};

const secondsIn = (value: unknown): number => {
  if (typeof value === 'number') return Math.floor(value);
  return typeof value === 'string' && /^\d{1,12}$/.test(value) ? Number(value) : NaN;
};
