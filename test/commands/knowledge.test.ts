import assert from 'node:assert/strict';
import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { knowledge } from '../../src/commands/knowledge.ts';
import { smallKnowledge, writeKnowledge } from '../knowledge/small-knowledge.ts';
import { run, runProgram } from './run.ts';

const topic = 'topics/rondkomen.yaml';

describe('npm run knowledge -- validate', () => {
  let root = '';
  const write = (text = smallKnowledge[topic] ?? ''): string => {
    root = writeKnowledge({ ...smallKnowledge, [topic]: text });
    copyFileSync('knowledge/language/b1.yaml', join(root, 'language/b1.yaml'));
    return root;
  };
  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });

  it('finds nothing wrong', async () => {
    const { status, out, err } = await run(knowledge, ['validate', write()]);
    assert.deepEqual([status, err], [0, '']);
    assert.equal(out, '3 editions of schemes, 1 organisations, 1 articles, 1 topics: 0 problems\n');
  });

  it('names file, line and field of a reference to nothing, and of a sentence that is hard to read, as a program', () => {
    const text = (smallKnowledge[topic] ?? '').replace('[over]', '[onder]').replace('Rondkomen', 'Helaas te weinig');
    const { status, out } = runProgram('knowledge', ['validate', write(text)]);
    assert.equal(status, 1);
    assert.match(out, /^topics\/rondkomen\.yaml:6 articles\.0: there is no onder$/m);
    assert.match(out, /^topics\/rondkomen\.yaml:2 title: "Helaas"/m);
    assert.match(out, / 2 problems\n$/);
  });

  it('says how it is used', async () => {
    const { status, out, err } = await run(knowledge, ['check']);
    assert.deepEqual([status, out], [2, '']);
    assert.match(err, /^write: knowledge validate \[DIR\]$/m);
    assert.match(err, /knowledge explain --municipality M --date D/);
    assert.equal((await run(knowledge, ['validate', 'a', 'b'])).err, 'write: knowledge validate [DIR]\n');
  });
});
