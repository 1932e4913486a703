import { z } from 'zod';
import type { Rows } from './rows.ts';

export const linkSchema = z.strictObject({ id: z.string().min(1) });
export type Link = z.infer<typeof linkSchema>;

/** From a name at WhatsApp to our id. */
export interface Links {
  get(key: string): Promise<string | null>;
  set(key: string, id: string): Promise<void>;
  /** Only when it still leads there. */
  remove(key: string, id: string): Promise<void>;
}

export const linksOf = (rows: Rows<Link>): Links => ({
  get: async (key) => (await rows.get(key))?.id ?? null,
  set: (key, id) => rows.change(key, (row) => ({ result: undefined, ...(row?.id === id ? {} : { row: { id } }) })),
  remove: (key, id) => rows.change(key, (row) => ({ result: undefined, ...(row?.id === id ? { row: null } : {}) })),
});

export const userKey = (phoneNumberId: string, userId: string): string => `${phoneNumberId}/user/${userId}`;
export const phoneKey = (phoneNumberId: string, phone: string): string => `${phoneNumberId}/phone/${phone}`;
