import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadShortTitles } from '../../src/locales/short-titles.ts';
import { loadTexts } from '../../src/locales/texts.ts';

describe('the short titles of a folder', () => {
  let root = '';
  const write = (text: string): void => writeFileSync(join(root, 'short-titles', 'nl.yaml'), text);
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'locales-'));
    mkdirSync(join(root, 'short-titles'));
    write(`
- { title: '[Waarom vraagt u dit?|Waarom vraag je dit?]', short: 'Waarom?', typed: waarom }
- { title: Liever niet, typed: liever niet }
- { title: 'Al {{value}}, straks hoger', short: 'Al {{value}}, dan meer' }
- { title: 'Wat [u|je] krijgt', short: '[Uw|Je] geld' }
`);
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  const cases: [title: string, short: string, typed: string | null][] = [
    ['Waarom vraagt u dit?', 'Waarom?', 'waarom'],
    ['Waarom vraag je dit?', 'Waarom?', 'waarom'],
    ['Liever niet', 'Liever niet', 'liever niet'],
    ['Al 3 jaar, straks hoger', 'Al 3 jaar, dan meer', null],
    ['Al , straks hoger', 'Al , straks hoger', null],
    ['Wat je krijgt', 'Je geld', null],
    ['Iets heel anders', 'Iets heel anders', null],
  ];
  for (const [title, short, typed] of cases)
    it(title, () => {
      const titles = loadShortTitles(root)('nl');
      assert.equal(titles.short(title), short);
      assert.equal(titles.typed(title), typed);
    });

  it('are those of one form of address where that is known', () => {
    assert.equal(loadShortTitles(root)('nl', 'u').short('Wat je krijgt'), 'Wat je krijgt');
    assert.equal(loadShortTitles(root)('nl', 'je').short('Wat je krijgt'), 'Je geld');
  });

  it('fall back on Dutch in a language that has none', () => {
    assert.equal(loadShortTitles(root)('pl').short('Waarom vraagt u dit?'), 'Waarom?');
  });

  const broken: [why: string, yaml: string][] = [
    ['no list', 'title: Ja\n'],
    ['neither short nor typed', '- { title: Ja }\n'],
    ['an unknown field', '- { title: Ja, short: J, long: Jaaa }\n'],
    ['twice the same', '- { title: Ja, short: J }\n- { title: Ja, short: K }\n'],
    ['no YAML', '- {\n'],
  ];
  for (const [why, yaml] of broken)
    it(`are refused with the file: ${why}`, () => {
      write(yaml);
      assert.throws(() => loadShortTitles(root), /^Error: LOCALE_INVALID: .*nl\.yaml/);
    });

  it('are no language of the texts', () => {
    mkdirSync(join(root, 'nl'));
    assert.deepEqual(loadTexts(root, {}).languages, ['nl']);
  });
});
