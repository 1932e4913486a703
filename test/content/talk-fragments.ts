/** What people type in the middle of a talk. Nothing is learned from these. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

export const fragmentKinds = ['danger', 'need', 'ordinary', 'facts'] as const;
export type FragmentKind = (typeof fragmentKinds)[number];

export const talkFragments = (): Record<FragmentKind, string[]> =>
  z
    .record(z.enum(fragmentKinds), z.array(z.string()).min(1))
    .parse(parse(readFileSync(new URL('talk-fragments.yaml', import.meta.url), 'utf8')));
