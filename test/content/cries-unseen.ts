/** Cries beside questions about money, and calm messages, that nobody looked at. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const cries = z.strictObject({ danger: z.array(z.string()).min(1), calm: z.array(z.string()).min(1) });

export const criesUnseen = (): z.infer<typeof cries> =>
  cries.parse(parse(readFileSync(new URL('cries-unseen.yaml', import.meta.url), 'utf8')));
