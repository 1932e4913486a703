/** Words that mean about the same (knowledge/language/meanings.yaml): a meaning, and its words with a comma between them. */
import { z } from 'zod';

const wordsSchema = z
  .string()
  .transform((line) => line.split(',').map((word) => word.trim()))
  .refine(
    (words) => words.every((word) => /^[^A-Z,]+$/.test(word)),
    'words in small letters, a comma between each two',
  );

export const meaningsSchema = z.record(z.string(), wordsSchema);
export type Meanings = z.infer<typeof meaningsSchema>;
