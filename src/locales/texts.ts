/** All texts of /locales: `<language>/<file>.yaml`, keys joined with dots; i18next fills the placeholders. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInstance } from 'i18next';
import { parse } from 'yaml';
import { z } from 'zod';
import { addressed, type Address } from './address.ts';
import { textKeys } from './text-keys.ts';

/** A text by key, `file.key`; a key that does not exist is a programming fault and throws. */
export type Say = (key: string, values?: Record<string, string | number>) => string;

export interface Texts {
  readonly languages: readonly string[];
  /** Every key of a language, for the test that all are there and used. */
  keys(language: string): string[];
  /** The text of a key as written, with both forms of address. */
  raw(language: string, key: string): string;
  say(language: string, address: Address): Say;
}

type Tree = { [key: string]: string | Tree };
const tree: z.ZodType<Tree> = z.lazy(() => z.record(z.string(), z.union([z.string(), tree])));

/** The language that every other falls back to. */
const fallback = 'nl';
/** Other folders of /locales hold what is no tree of texts. */
const isLanguage = /^[a-z]{2,3}(-\w+)?$/;

/** @throws LOCALE_INVALID with the file and key, when a file is no tree of texts or a Dutch text is missing */
export function loadTexts(root: string, required = textKeys): Texts {
  const folders = readdirSync(root, { withFileTypes: true }).filter((e) => e.isDirectory() && isLanguage.test(e.name));
  const byLanguage = new Map(folders.map(({ name }) => [name, loadLanguage(root, name)]));
  refuseGaps(root, byLanguage.get(fallback) ?? new Map(), required);
  const i18n = createInstance();
  void i18n.init({
    initAsync: false,
    lng: fallback,
    fallbackLng: fallback,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    resources: Object.fromEntries(
      [...byLanguage].map(([language, texts]) => [language, { translation: Object.fromEntries(texts) }]),
    ),
  });
  const raw = (language: string, key: string): string => {
    const text = byLanguage.get(language)?.get(key) ?? byLanguage.get(fallback)?.get(key);
    if (text === undefined) throw new Error(`TEXT_UNKNOWN: ${key}`);
    return text;
  };
  return {
    languages: [...byLanguage.keys()],
    keys: (language) => [...(byLanguage.get(language)?.keys() ?? [])],
    raw,
    say: (language, address) => (key, values) => {
      raw(language, key);
      return addressed(i18n.t(key, { lng: language, ...values }), address);
    },
  };
}

function refuseGaps(root: string, texts: ReadonlyMap<string, string>, required: typeof textKeys): void {
  const gaps = Object.entries(required).flatMap(([file, keys]) =>
    keys
      .filter((key) => !texts.has(`${file}.${key}`))
      .map((key) => `${join(root, fallback, file)}.yaml: ${key} is missing`),
  );
  if (gaps.length > 0) throw new Error(`LOCALE_INVALID: ${gaps.join('\n')}`);
}

function loadLanguage(root: string, language: string): Map<string, string> {
  const files = readdirSync(join(root, language)).filter((file) => file.endsWith('.yaml'));
  return new Map(files.flatMap((file) => flatten(readTree(join(root, language, file)), file.replace(/\.yaml$/, ''))));
}

function readTree(path: string): Tree {
  const parsed = tree.safeParse(readYaml(path));
  if (!parsed.success)
    throw new Error(`LOCALE_INVALID: ${path}: ${parsed.error.issues[0]?.path.join('.') ?? ''} is no text`);
  return parsed.data;
}

function readYaml(path: string): unknown {
  try {
    return parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`LOCALE_INVALID: ${path}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

const flatten = (node: Tree, prefix: string): [string, string][] =>
  Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${prefix}.${key}`, value]] : flatten(value, `${prefix}.${key}`),
  );
