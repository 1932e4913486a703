import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { loadKnowledge, readKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { KnowledgeError, type Problem } from '../../src/knowledge/problem.ts';
import { smallKnowledge, writeKnowledge } from './small-knowledge.ts';

const folders: string[] = [];
function folderOf(files: Readonly<Record<string, string>>): string {
  const root = writeKnowledge(files);
  folders.push(root);
  return root;
}

type Change = [file: string, from: string, to: string];
function changed(...changes: Change[]): Record<string, string> {
  const files = { ...smallKnowledge };
  for (const [file, from, to] of changes) {
    const text = files[file];
    assert.ok(text?.includes(from) === true, `${file} holds ${from}`);
    files[file] = text.replace(from, to);
  }
  return files;
}

const place = ({ file, line, field }: Problem): string => `${file}:${String(line)} ${field}`;

describe('the knowledge base', () => {
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  });

  it('is read when nothing is wrong', () => {
    const knowledge = loadKnowledge(folderOf(smallKnowledge));
    assert.deepEqual(
      knowledge.schemes.map((s) => [s.id, s.validFrom]),
      [
        ['dorp/fonds', '2026-01-01'],
        ['dorp/pas', '2025-01-01'],
        ['dorp/pas', '2026-01-01'],
      ],
    );
    assert.deepEqual([...knowledge.organisations.keys()], ['stad']);
    const eviction = { kind: 'eviction', denied: [], helpers: [], signs: { nl: ['vandaag uit _ huis'] }, topics: [] };
    assert.deepEqual(knowledge.urgency.needs, [eviction]);
  });

  it('has another version when a letter changes, and the same when nothing does', () => {
    const version = (files: Record<string, string>): string => loadKnowledge(folderOf(files)).version;
    const before = version({ ...smallKnowledge });
    assert.match(before, /^[0-9a-f]{12}$/);
    assert.equal(version({ ...smallKnowledge }), before);
    assert.notEqual(version(changed(['articles/over.yaml', 'een computer', 'geen mens'])), before);
  });

  it('is not there: that is said, and stops', () => {
    assert.throws(() => loadKnowledge('/nowhere/knowledge'), /\/nowhere\/knowledge: there is no such folder/);
  });

  const pas = 'schemes/dorp/pas/2026-01-01.yaml';
  const fonds = 'schemes/dorp/fonds/2026-01-01.yaml';
  const old = 'schemes/dorp/pas/2025-01-01.yaml';
  const map = 'social-map/dorp/stad.yaml';
  const rule = '{ fact: age, ge: { value: adultAge } }';
  const broken: [string, Change[], place: string, RegExp][] = [
    ['broken YAML', [[pas, 'topics: [rondkomen]', 'topics: [rondkomen']], `${pas}:9 conditions`, /./],
    ['the same key twice', [[pas, 'lasts:', 'papers:']], `${pas}:17 papers`, /unique/i],
    ['an alias of nothing', [[pas, "lasts: 'Een jaar.'", 'lasts: *jaar']], `${pas}:0 `, /jaar/],
    ['an unknown field', [[pas, 'lasts:', 'last:']], `${pas}:17 last`, /[Uu]nrecognized/],
    [
      'a missing text',
      [[pas, "fails: 'U bent jonger.', ", '']],
      `${pas}:12 conditions.0.text.fails`,
      /expected string/,
    ],
    ['an empty text', [[pas, "lasts: 'Een jaar.'", "lasts: ' '"]], `${pas}:17 lasts`, /2 char/],
    ['a date that does not exist', [[pas, '2026-07-01', '2026-02-30']], `${pas}:23 lastCheckedOn`, /date/],
    [
      'a basis without a date',
      [[pas, "basis: [{ title: Een verordening, date: '2026' }]", 'basis: [{ title: Een wet }]']],
      `${pas}:22 basis.0.date`,
      /string/,
    ],
    [
      'two comparisons in one',
      [[pas, rule, '{ fact: age, ge: 18, le: 20 }']],
      `${pas}:11 conditions.0.when`,
      /exactly one of/,
    ],
    ['an unknown fact', [[pas, rule, '{ fact: shoeSize, ge: 18 }']], `${pas}:11 conditions.0.when`, /./],
    [
      'a value that is not confirmed but has a number',
      [['standards/values/2026-01-01.yaml', 'status: confirmed', 'status: not_confirmed']],
      'standards/values/2026-01-01.yaml:3 values.adultAge.ask',
      /no number/,
    ],
    [
      'bounds the wrong way round',
      [
        [
          'standards/values/2026-01-01.yaml',
          'status: confirmed, number: 18',
          'status: not_confirmed, ask: stad, atLeast: 68, atMost: 67',
        ],
      ],
      'standards/values/2026-01-01.yaml:3 values.adultAge.atLeast',
      /not more/,
    ],
    [
      'overlapping editions',
      [[old, 'validTo: 2025-12-31', 'validTo: 2026-01-01']],
      `${pas}:6 validFrom`,
      /overlaps with schemes\/dorp\/pas\/2025-01-01.yaml/,
    ],
    [
      'an edition without an end before another',
      [[old, 'validTo: 2025-12-31\n', '']],
      `${pas}:6 validFrom`,
      /overlaps/,
    ],
    [
      'a gap that nobody declared',
      [[old, 'validTo: 2025-12-31', 'validTo: 2025-12-30']],
      `${pas}:1 gapBefore`,
      /nothing holds from 2025-12-31/,
    ],
    [
      'an end before the beginning',
      [[pas, 'giftOrLoan', 'validTo: 2025-01-01\ngiftOrLoan']],
      `${pas}:7 validTo`,
      /before validFrom/,
    ],
    ['an unknown topic', [[pas, '[rondkomen]', '[rondkomen, nergens]']], `${pas}:8 topics.1`, /there is no nergens/],
    [
      'an unknown helper',
      [[pas, 'helpers: [stad/balie]', 'helpers: [stad/loket]']],
      `${pas}:21 helpers.0`,
      /there is no stad\/loket/,
    ],
    [
      'an unknown place to apply',
      [[pas, 'where: [stad/balie]', 'where: [stad/loket]']],
      `${pas}:16 application.where.0`,
      /there is no stad\/loket/,
    ],
    [
      'an unknown value',
      [[pas, 'value: adultAge', 'value: oldAge']],
      `${pas}:11 conditions.0.when`,
      /there is no value oldAge on 2026-01-01/,
    ],
    [
      'a value that stops before the edition does',
      [['standards/values/2026-01-01.yaml', '2026-01-01\n', '2026-01-01\nvalidTo: 2026-12-31\n']],
      `${fonds}:11 conditions.0.when`,
      /there is no value adultAge on 2027-01-01/,
    ],
    [
      'an unknown scheme in a condition',
      [[pas, rule, '{ scheme: dorp/korting }']],
      `${pas}:11 conditions.0.when`,
      /there is no dorp\/korting/,
    ],
    [
      'a scheme that one cannot receive',
      [[pas, rule, '{ receives: dorp/korting }']],
      `${pas}:11 conditions.0.when`,
      /there is no dorp\/korting/,
    ],
    [
      'schemes that wait for each other',
      [
        [pas, rule, '{ scheme: dorp/fonds }'],
        [fonds, rule, '{ not: { scheme: dorp/pas } }'],
      ],
      `${fonds}:10 conditions`,
      /depends on itself/,
    ],
    [
      'a condition twice',
      [
        [
          pas,
          'papers:',
          `  - { id: age, when: ${rule}, text: { holds: Ja., fails: Nee., unknown: Wie weet. }, status: confirmed, basis: { title: Wet, date: '2026' } }\npapers:`,
        ],
      ],
      `${pas}:15 conditions.1.id`,
      /age stands here twice/,
    ],
    [
      'another authority',
      [[pas, 'authority: dorp', 'authority: nederland']],
      `${pas}:4 authority`,
      /not given by nederland/,
    ],
    [
      'a file in the wrong place',
      [[pas, 'id: dorp/pas', 'id: dorp/kaart']],
      `${pas}:1 id`,
      /belongs in schemes\/dorp\/kaart\/2026-01-01.yaml/,
    ],
    [
      'a service of another organisation',
      [[map, 'id: stad/balie', 'id: dorp/balie']],
      `${map}:8 services.0.id`,
      /begins with stad\//,
    ],
    [
      'an unknown location',
      [[map, 'locations: [hal]', 'locations: [plein]']],
      `${map}:8 services.0.locations.0`,
      /there is no plein/,
    ],
    [
      'an unknown article',
      [['topics/rondkomen.yaml', '[over]', '[under]']],
      'topics/rondkomen.yaml:6 articles.0',
      /there is no under/,
    ],
    [
      'nobody to ask',
      [['standards/values/2026-01-01.yaml', 'status: confirmed, number: 18', 'status: not_confirmed, ask: niemand']],
      'standards/values/2026-01-01.yaml:3 values.adultAge.ask',
      /there is no niemand/,
    ],
    [
      'an unknown organisation of a municipality',
      [['municipalities/dorp.yaml', 'organisation: stad', 'organisation: dorp']],
      'municipalities/dorp.yaml:7 organisation',
      /there is no dorp/,
    ],
    [
      'a question that depends on a value',
      [['facts/age.yaml', 'label:', `when: ${rule}\nlabel:`]],
      'facts/age.yaml:5 when',
      /named value/,
    ],
    [
      'a number without a form',
      [['facts/age.yaml', 'form: age\n', '']],
      'facts/age.yaml:1 form',
      /what is typed has a form/,
    ],
    [
      'no pattern of a need',
      [['urgency/need/eviction.yaml', '[vandaag uit _ huis]', '[]']],
      'urgency/need/eviction.yaml:2 signs.nl',
      /./,
    ],
    [
      'a pattern with a list that is not there',
      [['urgency/need/eviction.yaml', '[vandaag uit _ huis]', "['@deurwaarder komt']"]],
      'urgency/need/eviction.yaml:2 signs.nl.0',
      /deurwaarder/,
    ],
  ];
  for (const [name, changes, where, message] of broken)
    it(`${name}: ${where}`, () => {
      const root = folderOf(changed(...changes));
      const { problems } = readKnowledge(root);
      const found = problems.find((p) => place(p) === where);
      assert.ok(found !== undefined, problems.map((p) => `${place(p)}: ${p.message}`).join('\n'));
      assert.match(found.message, message);
      assert.throws(
        () => loadKnowledge(root),
        (error) => error instanceof KnowledgeError && error.problems.some((p) => place(p) === where),
      );
    });

  it('takes bounds that meet', () => {
    const bounds = 'status: not_confirmed, ask: stad, atLeast: 67, atMost: 67';
    const root = folderOf(changed(['standards/values/2026-01-01.yaml', 'status: confirmed, number: 18', bounds]));
    assert.deepEqual(readKnowledge(root).problems, []);
  });

  it('takes a gap that says why', () => {
    const root = folderOf(
      changed(
        [old, 'validTo: 2025-12-31', 'validTo: 2025-06-30'],
        [pas, 'giftOrLoan', 'gapBefore: De raad had nog niets besloten.\ngiftOrLoan'],
      ),
    );
    assert.deepEqual(readKnowledge(root).problems, []);
  });

  it('finds an organisation that stands in two folders', () => {
    const files = {
      ...smallKnowledge,
      'social-map/nederland/stad.yaml': (smallKnowledge[map] ?? '').replace(
        'municipality: dorp',
        'municipality: nederland',
      ),
    };
    assert.deepEqual(readKnowledge(folderOf(files)).problems.map(place), ['social-map/nederland/stad.yaml:1 id']);
  });
});
