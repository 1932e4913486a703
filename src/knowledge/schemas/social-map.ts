/**
 * The social map (sociale kaart), one organisation a file with its services and locations nested:
 * knowledge/social-map/<municipality>/<organisation>.yaml. Nouns and meaning follow Open Referral HSDS 3.1.
 */
import { z } from 'zod';
import { isoDate } from '../../contract.ts';
import { statuses } from '../../eligibility/value.ts';
import { residentText, slug } from './text.ts';

const source = z.strictObject({ title: z.string(), url: z.url().optional(), date: z.string() });

const phone = z.strictObject({
  number: z.string(),
  description: z.string().optional(),
  status: z.enum(statuses),
});
const schedule = z.strictObject({
  /** `opening_hours` syntax: "Mo-Fr 08:30-17:00"; HSDS rows are made from it. */
  openingHours: z.string(),
  description: residentText.optional(),
  status: z.enum(statuses),
});
const location = z.strictObject({
  id: slug,
  name: z.string(),
  locationType: z.enum(['physical', 'postal', 'virtual']),
  address1: z.string().optional(),
  postalCode: z
    .string()
    .regex(/^\d{4} [A-Z]{2}$/)
    .optional(),
  city: z.string(),
  stateProvince: z.string(),
  country: z.literal('NL').default('NL'),
  status: z.enum(statuses),
});
const service = z.strictObject({
  /** `<organisation>/<service>` */
  id: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/),
  name: z.string(),
  status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed']),
  description: residentText,
  eligibilityDescription: residentText.optional(),
  minimumAge: z.int().optional(),
  maximumAge: z.int().optional(),
  feesDescription: residentText.optional(),
  languages: z.array(z.string()).default([]),
  /** How to get in. */
  access: z.array(z.enum(['walkIn', 'appointment', 'referral', 'homeVisit', 'phone', 'online', 'unknown'])).min(1),
  applicationProcess: residentText.optional(),
  topics: z.array(slug).min(1),
  locations: z.array(slug).default([]),
  schedules: z.array(schedule).default([]),
  phones: z.array(phone).default([]),
  url: z.url().optional(),
});

export const organisationSchema = z.strictObject({
  id: slug,
  name: z.string(),
  alternateName: z.string().optional(),
  /** Municipality slug, or `nederland`. */
  municipality: slug,
  description: residentText,
  website: z.url().optional(),
  email: z.email().optional(),
  phones: z.array(phone).default([]),
  locations: z.array(location).default([]),
  services: z.array(service).min(1),
  /** The last day on which somebody checked that this is still so. Over 24 months ago: no fact for residents. */
  lastCheckedOn: isoDate,
  status: z.enum(statuses),
  /** What it did then is all that is known: only for who names it. */
  pastOnly: z.boolean().default(false),
  sources: z.array(source).min(1),
  /** For volunteers and editors only. */
  note: z.string().optional(),
});
export type Organisation = z.infer<typeof organisationSchema>;
export type Service = Organisation['services'][number];
