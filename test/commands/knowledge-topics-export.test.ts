import assert from 'node:assert/strict';
import { readLu } from '../knowledge/topics-export/read-lu.ts';
import { knowledge } from '../../src/commands/knowledge.ts';
import { run, runProgram } from './run.ts';

const exported = (...args: string[]) => run(knowledge, ['export', ...args]);

describe('npm run knowledge -- export', () => {
  it('writes the topics as .lu, in Dutch, and says on stderr how much there is, as a program', async () => {
    const { status, out, err } = runProgram('knowledge', ['export', '--format', 'lu']);
    assert.equal(status, 0);
    const read = await readLu(out);
    assert.equal(read.culture, 'nl-nl');
    assert.match(
      err,
      new RegExp(`^${String(read.intents.length)} intents, ${String(read.utterances.length)} utterances$`, 'm'),
    );
  });

  it('writes them as the JSON of a LUIS app, in a language that LUIS has', async () => {
    const app = JSON.parse((await exported('--format', 'luis-json', '--locale', 'tr')).out);
    assert.equal(app.culture, 'tr-tr');
    assert.ok(app.utterances.length > 0);
  });

  it('writes them as the JSON of a CLU project, in all languages', async () => {
    const { metadata, assets } = JSON.parse((await exported('--format', 'clu-json')).out);
    assert.equal(metadata.multilingual, true);
    const languages = new Set(assets.utterances.map(({ language }: { language: string }) => language));
    for (const language of ['nl', 'en', 'tr', 'ar', 'pl', 'uk', 'es']) assert.ok(languages.has(language), language);
  });

  const refused: [args: string[], sentence: RegExp][] = [
    [[], /^write: knowledge export --format lu\|luis-json\|clu-json \[--locale L\]$/m],
    [['--format', 'constructor'], /^write: knowledge export/],
    [['--format', 'lu', '--locale', 'pl'], /^--locale: LUIS has nl, en/],
    [['--format', 'lu', '--locale', 'xx'], /^--locale: LUIS has nl, en/],
    [['--format', 'clu-json', '--locale', 'xx'], /^there are no utterances in xx$/m],
    [['--format', 'lu', '--to', 'x'], /'--to'.*\n.*write: knowledge export/s],
  ];
  for (const [args, sentence] of refused)
    it(`refuses ${args.join(' ') || 'nothing'}`, async () => {
      const { status, out, err } = await exported(...args);
      assert.deepEqual([status, out], [2, '']);
      assert.match(err, sentence);
    });
});
