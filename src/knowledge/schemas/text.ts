/** Small building blocks of the knowledge schemas. */
import { z } from 'zod';

export const slug = z.string().regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/, 'letters, digits and hyphens only');
/** `<authority>/<scheme>` */
export const schemeId = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'an id is authority/name in small letters');

/**
 * A sentence or two that a resident may read: B1, both forms of address in square brackets
 * (`[U hebt|Je hebt]`), placeholders as `{{limit}}`. Held by the content test, which finds them by this very schema (resident-texts.ts).
 */
export const residentText = z.string().trim().min(2);
