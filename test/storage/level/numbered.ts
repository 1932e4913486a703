import { z } from 'zod';

/** The rows of `write-numbers.ts`. */
export const numberedSchema = z.strictObject({ number: z.int(), filling: z.string() });
