/** Cries, many beside questions about money, and calm messages. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const cries = z.strictObject({ danger: z.array(z.string()).min(1), calm: z.array(z.string()).min(1) });

type Cries = z.infer<typeof cries>;

const read = (file: string): Cries => cries.parse(parse(readFileSync(new URL(file, import.meta.url), 'utf8')));

/** That nobody looked at. */
export const criesUnseen = (): Cries => read('cries-unseen.yaml');
/** After which patterns were mended. */
export const criesPractice = (): Cries => read('cries-practice.yaml');
