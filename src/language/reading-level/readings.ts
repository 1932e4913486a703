export type Address = 'u' | 'je';

const forms = /\[([^[\]|]*)\|([^[\]|]*)\]/g;
const placeholder = /\{\{-?\s*([\w.]+)\s*(?:,[^}]*)?\}\}|\$t\([^)]*\)/g;

/** Neutral words by what a placeholder's name says about its value. */
const neutral: readonly [RegExp, string][] = [
  [/date|day|since|until|valid|from$/i, '1 juli 2026'],
  [/amount|limit|cents|euro|rent|income|price|cost|low|high/i, '€ 100'],
  [/time|hour|open|close/i, '10.00 uur'],
  [/count|number|age|year|month|week|total|percent|minutes|left/i, '3'],
  [/phone|tel/i, '14 079'],
  [/url|link|site|page/i, 'zoetermeer.nl'],
  [/municipality|city|town|place|location|address/i, 'Zoetermeer'],
];

/** The text as a resident reads it in one form of address: `[u-form|je-form]` chosen, placeholders made neutral words. */
export function readingFor(text: string, address: Address): string {
  return text
    .replace(forms, (_, u: string, je: string) => (address === 'u' ? u : je))
    .replace(placeholder, (_, name: string | undefined) => neutralWord(name ?? ''));
}

/** The different readings of a text: one, or the u-reading and the je-reading where these differ. */
export function readings(text: string): string[] {
  return [...new Set([readingFor(text, 'u'), readingFor(text, 'je')])];
}

function neutralWord(name: string): string {
  return neutral.find(([pattern]) => pattern.test(name))?.[1] ?? 'dit';
}
