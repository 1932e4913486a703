import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hold, readTranscript, type Transcript } from './transcript.ts';

const folder = join(import.meta.dirname, 'talks');
const talksIn = (path: string): string[] => readdirSync(path).filter((file) => file.endsWith('.txt'));
/** `UPDATE_TRANSCRIPTS=1 npx mocha …` writes what the bot says now; the difference is then read by a person. */
const update = process.env['UPDATE_TRANSCRIPTS'] === '1';

function talks(path: string, channel: Transcript['channel']): void {
  for (const file of talksIn(path))
    it(file.replace(/\.txt$/, ''), async () => {
      const expected = readFileSync(join(path, file), 'utf8');
      const transcript = readTranscript(expected);
      assert.equal(transcript.channel, channel);
      const held = await hold(transcript);
      if (update) writeFileSync(join(path, file), held);
      else assert.equal(held, expected);
    });
}

describe('transcripts', () => {
  talks(folder, 'directline');
});

const byPhone = join(folder, 'whatsapp');

describe('transcripts on WhatsApp', () => {
  talks(byPhone, 'whatsapp');
});

/** On WhatsApp somebody has to say something first; a tap says what stands on the button. */
const wordsOf = ({ said, channel }: Transcript): string[] =>
  said.slice(channel === 'whatsapp' ? 1 : 0).map(({ text }) => text.replace(/^\[(.+)\]$/, '$1').toLowerCase());

describe('a talk that is there for both channels', () => {
  for (const file of talksIn(byPhone).filter((name) => existsSync(join(folder, name))))
    it(`${file.replace(/\.txt$/, '')} is the same conversation`, () => {
      const [widget, phone] = [folder, byPhone].map((path) => readTranscript(readFileSync(join(path, file), 'utf8')));
      assert.ok(widget !== undefined && phone !== undefined);
      assert.deepEqual(wordsOf(phone), wordsOf(widget));
      assert.deepEqual(phone.start, widget.start);
    });
});
