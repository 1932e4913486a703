import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';

const file = 'schemes/zoetermeer/zoetermeerpas/2010-01-01.yaml';

const breaks: { name: string; from: string; to: string }[] = [
  { name: 'a placeholder that nothing fills', from: '{{limit}}', to: '{{limiet}}' },
  { name: 'a form of address that is not closed', from: '[Uw|Je] inkomen is niet', to: '[Uw inkomen is niet' },
  { name: 'a limit below nought', from: 'le: 120', to: 'le: -5' },
];

describe('broken content is refused at the start, by file', () => {
  for (const { name, from, to } of breaks)
    it(name, () => {
      const folder = mkdtempSync(join(tmpdir(), 'knowledge-'));
      try {
        cpSync('knowledge', folder, { recursive: true });
        const good = readFileSync(join(folder, file), 'utf8');
        assert.ok(good.includes(from));
        writeFileSync(join(folder, file), good.replace(from, to));
        assert.throws(() => loadKnowledge(folder), /zoetermeerpas/);
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
});
