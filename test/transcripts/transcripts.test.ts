import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hold, readTranscript } from './transcript.ts';

const folder = join(import.meta.dirname, 'talks');
/** `UPDATE_TRANSCRIPTS=1 npx mocha …` writes what the bot says now; the difference is then read by a person. */
const update = process.env['UPDATE_TRANSCRIPTS'] === '1';

describe('transcripts', () => {
  for (const file of readdirSync(folder)) {
    it(file.replace(/\.txt$/, ''), async () => {
      const path = join(folder, file);
      const expected = readFileSync(path, 'utf8');
      const held = await hold(readTranscript(expected));
      if (update) writeFileSync(path, held);
      else assert.equal(held, expected);
    });
  }
});
