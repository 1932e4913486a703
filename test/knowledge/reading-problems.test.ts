import assert from 'node:assert/strict';
import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { problemLine } from '../../src/knowledge/problem.ts';
import { readingProblems } from '../../src/knowledge/reading-problems.ts';
import { smallKnowledge, writeKnowledge } from './small-knowledge.ts';

const article = 'articles/over.yaml';

/** The problems of the small knowledge base with one text of an article in it, and the real word lists. */
function problemsWith(file: string, from: string, to: string, isBroken = false): string[] {
  const text = smallKnowledge[file] ?? '';
  const root = writeKnowledge({ ...smallKnowledge, [file]: text.replace(from, to) });
  assert.ok(isBroken || readKnowledge(root).problems.length === 0);
  copyFileSync('knowledge/language/b1.yaml', join(root, 'language/b1.yaml'));
  const found = readingProblems(root).map(problemLine);
  rmSync(root, { recursive: true });
  return found;
}

describe('the texts of the knowledge base', () => {
  const cases: [string, string, string, string, RegExp | null][] = [
    ['a plain text', article, 'Dit is een computer.', "'[U hoeft|Je hoeft] [uw|je] naam niet te zeggen.'", null],
    [
      'a hard word',
      article,
      'Dit is een computer.',
      'Helaas is dit een computer.',
      /^articles\/over.yaml:4 short: "[Hh]elaas"/,
    ],
    [
      'hard in one form of address only',
      article,
      'Dit is een computer.',
      "'[U belt|Je moet bellen].'",
      /^articles\/over.yaml:4 short: "[Jj]e moet/,
    ],
    ['a placeholder that is filled in', 'facts/age.yaml', '{{value}} jaar', '{{value}} jaar oud', null],
    [
      'a placeholder in another place',
      'topics/rondkomen.yaml',
      'title: Rondkomen',
      "title: '{{limit}}'",
      /^topics\/rondkomen.yaml:2 title: nothing fills in/,
    ],
  ];
  for (const [name, file, from, to, expected] of cases)
    it(name, () => {
      const found = problemsWith(file, from, to);
      if (expected === null) assert.deepEqual(found, []);
      else assert.match(found.join('\n'), expected);
    });

  it('leaves a file that cannot be read to whoever reads it', () => {
    assert.deepEqual(problemsWith(article, 'short:', 'short: [', true), []);
  });

  it('says that the word lists are not there', () => {
    assert.deepEqual(readingProblems('/nowhere').map(problemLine), ['language/b1.yaml: there is no such file']);
  });
});
