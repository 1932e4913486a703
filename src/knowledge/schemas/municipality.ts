/** A municipality: knowledge/municipalities/<slug>.yaml. A new one needs no line of code. */
import { z } from 'zod';
import { basisSchema, isoDate } from '../../contract.ts';
import { residentText, slug } from './text.ts';

export const municipalitySchema = z.strictObject({
  slug,
  name: z.string(),
  /** What people type for it: old names, neighbourhoods, misspellings. */
  alsoCalled: z.array(z.string()).default([]),
  /** How residents are addressed. */
  address: z.enum(['u', 'je']),
  locale: z.string().default('nl'),
  /** Ranges of the four digits, both ends in; `shared` ones ask which municipality. */
  postcodes: z.array(z.strictObject({ from: z.int(), to: z.int(), shared: z.boolean().default(false) })).min(1),
  phone: z.strictObject({ number: z.string(), hours: z.string(), hoursInWords: residentText, basis: basisSchema }),
  website: z.url(),
  /** Organisation id in the social map. */
  organisation: z.string(),
  /** Who helps with forms: a service id, and whether residents may be told so. */
  formsHelp: z.string().optional(),
  theme: z.strictObject({ primary: z.string(), onPrimary: z.string() }),
  lastCheckedOn: isoDate,
});
export type Municipality = z.infer<typeof municipalitySchema>;
