/** Put in when the page is built; the words stand in locales. */
declare const PHONE_TEXTS: Record<string, string>;

export const text = (key: string, values: Record<string, string> = {}): string =>
  (PHONE_TEXTS[key] ?? key).replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');

const time = new Intl.DateTimeFormat('nl', { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat('nl', { weekday: 'long', day: 'numeric', month: 'long' });
const moment = new Intl.DateTimeFormat('nl', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
});
const second = new Intl.DateTimeFormat('nl', { hour: '2-digit', minute: '2-digit', second: '2-digit' });

export const timeOf = (at: string): string => time.format(new Date(at));
export const dayOf = (at: string): string => day.format(new Date(at));
export const momentOf = (at: string): string => moment.format(new Date(at));
export const secondOf = (at: string): string => second.format(new Date(at));
