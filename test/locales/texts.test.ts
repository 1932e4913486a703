import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadTexts } from '../../src/locales/texts.ts';

describe('the texts', () => {
  let root = '';
  const write = (file: string, text: string): void => {
    const [language = ''] = file.split('/');
    mkdirSync(join(root, language), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'locales-'));
    write('nl/check.yaml', "hello: '[Bent u|Ben je] {{name}}?'\nper:\n  month: '{{amount}} per maand'\n'yes': Ja\n");
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  it('are found by file and key, at any depth', () => {
    assert.deepEqual(loadTexts(root, {}).keys('nl'), ['check.hello', 'check.per.month', 'check.yes']);
  });

  it('fill their placeholders and take one form of address', () => {
    const texts = loadTexts(root, {});
    assert.equal(texts.say('nl', 'u')('check.hello', { name: 'Noor' }), 'Bent u Noor?');
    assert.equal(texts.say('nl', 'je')('check.hello', { name: 'Noor' }), 'Ben je Noor?');
    assert.equal(texts.raw('nl', 'check.hello'), '[Bent u|Ben je] {{name}}?');
  });

  it('say what was filled in as it is', () => {
    const say = loadTexts(root, {}).say('nl', 'u');
    for (const name of ['<b>&amp;', '$t(check.yes)', '{{amount}}', "d'Hondt"])
      assert.equal(say('check.hello', { name }), `Bent u ${name}?`);
  });

  it('fall back on Dutch where a language has no text', () => {
    write('en/check.yaml', "'yes': Yes\n");
    const say = loadTexts(root, {}).say('en', 'u');
    assert.deepEqual([say('check.yes'), say('check.per.month', { amount: '€ 5' })], ['Yes', '€ 5 per maand']);
  });

  it('throw for a key that nobody wrote', () => {
    assert.throws(() => loadTexts(root, {}).say('nl', 'u')('check.bye'), /TEXT_UNKNOWN: check.bye/);
  });

  const broken: [string, string, RegExp][] = [
    ['a list', 'hello: [a]\n', /LOCALE_INVALID: .*nl\/check.yaml: hello/],
    ['nothing', 'hello:\n', /LOCALE_INVALID: .*nl\/check.yaml: hello/],
    ['a key twice', 'hello: a\nhello: b\n', /LOCALE_INVALID: .*nl\/check.yaml: .*unique/],
    ['no YAML', 'hello: [\n', /LOCALE_INVALID: .*nl\/check.yaml: /],
  ];
  for (const [name, text, message] of broken)
    it(`name the file that holds ${name}`, () => {
      write('nl/check.yaml', text);
      assert.throws(() => loadTexts(root, {}), message);
    });

  it('name the file and the key that Dutch lacks', () => {
    assert.throws(() => loadTexts(root, { check: ['yes', 'no'] }), /LOCALE_INVALID: .*nl\/check.yaml: no is missing$/);
  });

  it('are only in folders', () => {
    writeFileSync(join(root, 'notes.txt'), 'not a language');
    assert.deepEqual(loadTexts(root, {}).languages, ['nl']);
  });
});
