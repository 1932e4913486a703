/** Every text that residents can read, held against the B1 check in both forms of address. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { b1ListsSchema } from '../language/reading-level/b1-lists.ts';
import { createReadingCheck, type ReadingCheck } from '../language/reading-level/reading-check.ts';
import { readings } from '../language/reading-level/readings.ts';
import { folders } from './folders.ts';
import { problemAt, type Path, type Problem } from './problem.ts';
import { readYaml } from './read-yaml.ts';
import { residentTexts } from './resident-texts.ts';
import { yamlFiles } from './yaml-files.ts';

const lists = 'language/b1.yaml';

/** The check with the word lists of the knowledge base. */
export const readingCheckOf = (root: string): ReadingCheck =>
  createReadingCheck(b1ListsSchema.parse(parse(readFileSync(join(root, lists), 'utf8'))));

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

/** Of content that cannot be read `readKnowledge` tells; without its word lists nothing can be checked. */
export function readingProblems(root: string): Problem[] {
  if (!existsSync(join(root, lists))) return [{ file: lists, line: 0, field: '', message: 'there is no such file' }];
  const found = readYaml(root, lists, b1ListsSchema);
  if (!found.ok) return found.problems;
  const check = createReadingCheck(found.value);
  return Object.entries(folders).flatMap(([folder, schema]) =>
    yamlFiles(root, folder).flatMap((file) => {
      const read = readYaml<unknown>(root, file, schema);
      if (!read.ok) return [];
      return residentTexts(schema, read.value).flatMap(({ path, text }) =>
        [...readingTrouble(check, text), ...placeholderTrouble(folder, path, text)].map((message) =>
          problemAt(read.place, path, message),
        ),
      );
    }),
  );
}

/** Where a placeholder is filled in; anywhere else a resident would read its name. */
const filled: readonly [folder: string, field: RegExp, name: string][] = [
  ['schemes', /^conditions\.\d+\.text\./, 'limit'],
  ['facts', /^(text|textUnder|textFrom|choices\.\d+\.title|said(\.(yes|no))?)$/, 'value'],
  ['facts', /^said$/, 'second'],
  ['articles', /^(short|ask)$/, 'phone'],
  ['topics', /^(first\.\d+\.text|young)$/, 'phone'],
  ['facts', /^counts\.\d+\.text$/, 'phone'],
];

function placeholderTrouble(folder: string, path: Path, text: string): string[] {
  const names = [...text.matchAll(/\{\{(.*?)\}\}/g)].map(([, name = '']) => name);
  return names
    .filter(
      (name) => !filled.some(([of, field, known]) => of === folder && field.test(path.join('.')) && known === name),
    )
    .map((name) => `nothing fills in {{${name}}} here`);
}
