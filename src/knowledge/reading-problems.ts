/** Every text that residents can read, held against the B1 check in both forms of address. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { b1ListsSchema } from '../language/reading-level/b1-lists.ts';
import { createReadingCheck, type ReadingCheck } from '../language/reading-level/reading-check.ts';
import { readings } from '../language/reading-level/readings.ts';
import { folders } from './folders.ts';
import type { Problem } from './problem.ts';
import { readYaml } from './read-yaml.ts';
import { residentTexts } from './resident-texts.ts';
import { yamlFiles } from './yaml-files.ts';

/** The check with the word lists of the knowledge base (`language/b1.yaml`). */
export const readingCheckOf = (root: string): ReadingCheck =>
  createReadingCheck(b1ListsSchema.parse(parse(readFileSync(join(root, 'language/b1.yaml'), 'utf8'))));

/** A message of the bot has at most 60 words. */
const maxWords = 60;

/** What keeps a text from passing, in one line: the words found and what to write instead. */
export function readingTrouble(check: ReadingCheck, text: string): string[] {
  const findings = readings(text).flatMap((reading) => {
    const report = check(reading, { maxWords });
    return [...report.findings, ...report.sentenceReports.flatMap((s) => s.findings)];
  });
  return [...new Set(findings.filter((f) => f.severity === 'error').map((f) => `"${f.found}": ${f.say}`))];
}

export function readingProblems(root: string): Problem[] {
  const check = readingCheckOf(root);
  return Object.entries(folders).flatMap(([folder, schema]) =>
    yamlFiles(root, folder).flatMap((file) => {
      const read = readYaml<unknown>(root, file, schema);
      return residentTexts(schema, read.ok ? read.value : undefined).flatMap(({ field, text }) =>
        readingTrouble(check, text).map((message) => ({ file, line: 0, field, message })),
      );
    }),
  );
}
