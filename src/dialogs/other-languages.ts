/** The few words of other languages that count as an answer or a command: dialogs/other-languages.yaml. */
import { z } from 'zod';
import { foldForMatch } from '../language/normalise.ts';
import { readContent } from './read-content.ts';

const schema = z.record(z.string(), z.record(z.string().length(2), z.array(z.string()).min(1)));

/** The Dutch words that a whole message means, or null. */
export type InDutch = (text: string) => string | null;

/** @throws FLOW_INVALID with the field */
export function loadOtherLanguages(root: string): InDutch {
  const meanings = readContent(root, 'other-languages.yaml', schema);
  const dutch = new Map(
    Object.entries(meanings).flatMap(([meaning, languages]) =>
      Object.values(languages)
        .flat()
        .map((words): [string, string] => [bare(words), meaning]),
    ),
  );
  return (text) => dutch.get(bare(text)) ?? null;
}

const bare = (text: string): string =>
  foldForMatch(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
