/** Short texts for buttons, of locales/short-titles/<language>.yaml: a phone shows 20 characters on a button, 24 in a list. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { addressed, type Address } from './address.ts';

export interface ShortTitles {
  /** The short text of a title, or the title itself where it has none. */
  short(title: string): string;
  /** The word that says the same when typed, so that the button may be left out; null for most. */
  typed(title: string): string | null;
}

/** @param address left out: titles in both forms are known */
export type ShortTitlesIn = (locale: string, address?: Address) => ShortTitles;

const entrySchema = z
  .strictObject({
    /** As the button says it, with both forms of address; `{{value}}` stands for any amount, time or number. */
    title: z.string().min(1),
    short: z.string().min(1).optional(),
    typed: z.string().min(1).optional(),
  })
  .refine(({ short, typed }) => short !== undefined || typed !== undefined, { message: 'neither short nor typed' });
type Entry = z.infer<typeof entrySchema>;

const fallback = 'nl';
const gap = '{{value}}';

/** @throws LOCALE_INVALID with the file, when it is no list of titles or one stands in it twice */
export function loadShortTitles(root: string): ShortTitlesIn {
  const folder = join(root, 'short-titles');
  const byLanguage = new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => [file.replace(/\.yaml$/, ''), readEntries(join(folder, file))]),
  );
  return (locale, address) => shortTitlesOf(byLanguage.get(locale) ?? byLanguage.get(fallback) ?? [], address);
}

function readEntries(path: string): Entry[] {
  try {
    const entries = z.array(entrySchema).parse(parse(readFileSync(path, 'utf8')));
    const twice = entries.find(({ title }, at) => entries.findIndex((e) => e.title === title) !== at);
    if (twice !== undefined) throw new Error(`${twice.title} stands here twice`);
    return entries;
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error) : error instanceof Error ? error.message : '';
    throw new Error(`LOCALE_INVALID: ${path}: ${why}`, { cause: error });
  }
}

interface Form {
  readonly title: string;
  readonly short: string;
  readonly typed: string | null;
}

function shortTitlesOf(entries: readonly Entry[], address: Address | undefined): ShortTitles {
  const addresses: readonly Address[] = address === undefined ? ['u', 'je'] : [address];
  const forms = entries.flatMap((entry) => addresses.map((one) => formOf(entry, one)));
  const whole = new Map(forms.filter(({ title }) => !title.includes(gap)).map((form) => [form.title, form]));
  const open = forms.filter(({ title }) => title.includes(gap));
  const find = (title: string): Form | undefined =>
    whole.get(title) ?? open.map((form) => filled(form, title)).find((form) => form !== undefined);
  return { short: (title) => find(title)?.short ?? title, typed: (title) => find(title)?.typed ?? null };
}

const formOf = ({ title, short, typed }: Entry, address: Address): Form => ({
  title: addressed(title, address),
  short: addressed(short ?? title, address),
  typed: typed === undefined ? null : addressed(typed, address),
});

/** The form with the value of this title in it; undefined when the title is another. */
function filled(form: Form, title: string): Form | undefined {
  const [before = '', after = ''] = form.title.split(gap);
  const value = title.slice(before.length, title.length - after.length);
  if (value === '' || title !== before + value + after) return undefined;
  return { title, short: form.short.replaceAll(gap, value), typed: form.typed };
}
