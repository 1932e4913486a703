/** Small building blocks of the knowledge schemas. */
import { z } from 'zod';

export const slug = z.string().regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/, 'letters, digits and hyphens only');
/** `<authority>/<scheme>` */
export const schemeId = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'an id is authority/name in small letters');

/** What the program fills in. */
const placeholders: readonly string[] = ['limit', 'value', 'second', 'phone'];
const placeholdersIn = (text: string): string[] =>
  text
    .split('{{')
    .slice(1)
    .map((part) => part.split('}}')[0] ?? '');

/**
 * A sentence or two that a resident may read: B1, both forms of address in square brackets
 * (`[U hebt|Je hebt]`), placeholders as `{{limit}}`. Held by the content test, which finds them by this very schema (resident-texts.ts).
 */
export const residentText = z
  .string()
  .trim()
  .min(2)
  .refine((text) => !/[[\]]/.test(text.replace(/\[[^[\]|]*\|[^[\]|]*\]/g, '')), {
    message: 'write both forms of address as [U hebt|Je hebt]',
  })
  .refine((text) => placeholdersIn(text).every((name) => placeholders.includes(name)), {
    message: `a placeholder is one of ${placeholders.map((name) => `{{${name}}}`).join(', ')}`,
  });
