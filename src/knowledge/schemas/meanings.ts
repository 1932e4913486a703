/** Words that mean about the same (knowledge/language/meanings/): a meaning, and its words with a comma between them. */
import { z } from 'zod';

const wordsSchema = z
  .string()
  .transform((line) => line.split(',').map((word) => word.trim()))
  .refine(
    (entries) => entries.every((entry) => entry.split(/\s+/).every((word) => /^\*?[^A-Z,*\s]+\*?$/.test(word))),
    'words in small letters, a comma between each two, a star only at the front or the end of a word',
  );

export const meaningsSchema = z.record(z.string(), wordsSchema);
export type Meanings = z.infer<typeof meaningsSchema>;
