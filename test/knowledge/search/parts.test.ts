import assert from 'node:assert/strict';
import { loadKnowledge } from '../../../src/knowledge/load-knowledge.ts';
import { searchWordsSchema } from '../../../src/knowledge/schemas/search-words.ts';
import type { Entry, HitKind } from '../../../src/knowledge/search/entry.ts';
import { family, foldedWords } from '../../../src/knowledge/search/folded-words.ts';
import { isOpenAt } from '../../../src/knowledge/search/opening-hours.ts';
import { createInSense } from '../../../src/knowledge/search/only-beside.ts';
import { createOtherTown } from '../../../src/knowledge/search/other-towns.ts';
import { ownNames } from '../../../src/knowledge/search/own-names.ts';
import { unknownWordWeight } from '../../../src/knowledge/search/unknown-words.ts';
import { createNameTopics } from '../../../src/knowledge/search/name-topics.ts';
import { createWorth } from '../../../src/knowledge/search/word-worth.ts';

describe('folded words', () => {
  it('have small letters and no diacritics', () => {
    assert.deepEqual(foldedWords('Stichting Piëzo: één CAFÉ-avond!'), ['stichting', 'piezo', 'een', 'cafe', 'avond']);
    assert.deepEqual(foldedWords('مرحبا hallo'), ['مرحبا', 'hallo']);
    assert.deepEqual(foldedWords(' ?! '), []);
  });

  const families: [string, string][] = [
    ['brieven', 'brief'],
    ['huizen', 'huis'],
    ['fietsen', 'fiets'],
    ['schulden', 'schuld'],
    ['toeslagen', 'toeslag'],
    ['formulieren', 'formulier'],
    ['laptopje', 'laptop'],
    ['zorgt', 'zorg'],
    ['scholen', 'school'],
    ['juridische', 'juridisch'],
  ];
  for (const [one, other] of families)
    it(`"${one}" belongs with "${other}"`, () => {
      assert.equal(family(one), family(other));
    });

  it('keep apart what differs', () => {
    assert.notEqual(family('post'), family('pos'));
    assert.notEqual(family('huur'), family('huis'));
  });
});

describe('opening hours', () => {
  const cases: [string, string, boolean | null][] = [
    ['Tu-Fr 09:30-15:45', '2026-07-01T09:30', true],
    ['Tu-Fr 09:30-15:45', '2026-07-01T15:45', false],
    ['Tu-Fr 09:30-15:45', '2026-06-29T10:00', false],
    ['Mo,We 09:00-12:00,13:00-17:00', '2026-07-01T13:30', true],
    ['Mo,We 09:00-12:00,13:00-17:00', '2026-07-01T12:30', false],
    ['Mo-Fr 08:30-17:00; Sa 10:00-12:00', '2026-07-04T11:00', true],
    ['Fr-Mo 10:00-12:00', '2026-07-05T11:00', true],
    ['24/7', '2026-07-05T03:00', true],
    ['Mo-Fr sunrise-sunset', '2026-07-01T12:00', null],
    ['Mo-Fr 08:30-17:00', 'nu', null],
  ];
  for (const [hours, moment, expected] of cases)
    it(`${hours} at ${moment}: ${String(expected)}`, () => {
      assert.equal(isOpenAt(hours, moment), expected);
    });
});

describe('the words of the search', () => {
  const written = (empty: string) =>
    searchWordsSchema.shape.empty.safeParse(empty).success && searchWordsSchema.shape.alike.safeParse([empty]).success;
  const cases: [string, boolean][] = [
    ['de het een', true],
    ["m'n  zn", true],
    ['De het', false],
    ['één', false],
    ['', false],
  ];
  for (const [line, isGood] of cases)
    it(`"${line}" may ${isGood ? '' : 'not '}stand there`, () => {
      assert.equal(written(line), isGood);
    });

  it('are content: each that holds a thing is also a plain word, and none is empty and medical', () => {
    const { towns, empty, medical } = loadKnowledge('knowledge').searchWords;
    assert.ok(towns.names.length > 300 && empty.length > 100 && medical.length > 30);
    assert.deepEqual(
      towns.alsoThings.filter((name) => !towns.alsoWords.includes(name)),
      [],
    );
    assert.deepEqual(
      medical.filter((word) => empty.includes(word)),
      [],
    );
  });
});

describe('another town', () => {
  const words = loadKnowledge('knowledge').searchWords;
  const otherTown = createOtherTown(words.towns);
  const own = new Set(['zoetermeer', 'rokkeveen', 'de leyens']);
  const cases: [string, string | undefined][] = [
    ['bijstand in rotterdam', 'rotterdam'],
    ['voedselbank den haag', 'den haag'],
    ['alphen aan den rijn', 'alphen aan den rijn'],
    ['ik heb ruzie met mijn buren', undefined],
    ['gemeente buren', 'buren'],
    ['de beste hulp', undefined],
    ['van utrecht naar zoetermeer', undefined],
    ['delft of de leyens', undefined],
    ['almere', 'almere'],
    ['mijn post ligt in bergen op tafel', undefined],
    ['uitkering in bergen', 'bergen'],
    ['ik woon sinds vorig jaar in bergen', 'bergen'],
    ['mijn oma uit de gemeente bergen', 'bergen'],
    ['helpt de winkel in almere ook mensen uit zoetermeer', 'almere'],
    ['ik kom uit zoetermeer en werk in delft', undefined],
    ['helpt zoetermeer mensen die in delft werken', undefined],
  ];
  for (const [query, expected] of cases)
    it(`"${query}": ${expected ?? 'none'}`, () => {
      assert.equal(otherTown(query.split(' '), own), expected);
    });
});

describe('the names of organisations', () => {
  const entry = (kind: HitKind, texts: Entry['texts']): Entry => ({
    kind,
    id: texts.title ?? '',
    title: texts.title ?? '',
    topics: [],
    municipalities: [],
    lastCheckedOn: '2026-07-01',
    texts,
  });
  const names = ownNames(
    [
      entry('organisation', { title: 'Stichting Brijder Delft' }),
      entry('service', { title: 'Hulp', organisation: 'Stichting Brijder Delft' }),
      entry('organisation', { title: 'Dienst Toeslagen' }),
      ...['huur', 'zorg', 'kind'].map((one) => entry('scheme', { title: one, text: 'een van de toeslagen' })),
    ],
    new Set(['delft']),
    { emptyWords: new Set<string>(), isWord: (word) => ['stichting', 'dienst', 'hulp'].includes(word) },
  );

  it('lead to it and its services; towns and words that all use do not', () => {
    assert.deepEqual([...names], [['brijder', [0, 1]]]);
  });
});

describe('a word that nothing knows', () => {
  it('weighs more the rarer it is', () => {
    const weights = ['dat', 'bakker', 'xylofoonles'].map(unknownWordWeight);
    assert.deepEqual(
      weights,
      [...weights].sort((a, b) => a - b),
    );
    assert.ok((weights[0] ?? 1) < (weights[2] ?? 0));
  });
});

describe('what a word counts in what is asked', () => {
  const worthOf = createWorth({ forWhom: ['zoon'], numbering: ['nummer'] });
  const counts: readonly [word: string, before: string | undefined, worth: number][] = [
    ['turnen', 'op', 1],
    ['zoon', 'mijn', 0.5],
    ['9', 'van', 0],
    ['72', undefined, 0],
    ['14', 'nummer', 1],
    ['2026', 'in', 1],
  ];
  for (const [word, before, worth] of counts)
    it(`${before ?? ''} ${word}: ${String(worth)}`, () => {
      assert.equal(worthOf(word, before), worth);
    });
});

describe('the topics that a query names', () => {
  const { name, says, knows } = createNameTopics(
    [
      { id: 'eten', title: 'Eten', phrases: ['voedselbank', 'geen eten', 'koelkast leeg'] },
      { id: 'spullen', title: 'Spullen', phrases: ['koelkast kapot', 'wasmachine'] },
    ],
    {
      emptyWords: new Set(['is', 'er', 'bij', 'ons', 'een', 'mijn', 'nieuwe', 'geen']),
      synonymsOf: (word) => (word === 'ijskast' ? ['koelkast'] : []),
      worthOf: createWorth({ forWhom: ['zoon'], numbering: ['nummer'] }),
      isWord: (word) => word === 'wasmachines',
    },
  );
  const best = (query: string) => [...name(query)].sort(([, a], [, b]) => b - a).map(([id]) => id);

  it('are sure when the query is a phrase', () => {
    assert.equal(name('koelkast kapot').get('spullen'), 1);
    assert.equal(name('Geen eten!').get('eten'), 1);
  });
  it('come from single words, in both when both use them', () => {
    assert.deepEqual(best('mijn wasmachine'), ['spullen']);
    assert.equal(best('een koelkast').length, 2);
  });
  it('are said in a whole phrase, of two words at least', () => {
    assert.ok(says('er is bij ons geen eten', 'eten'));
    assert.ok(!says('eten is er geen', 'eten') && !says('voedselbank', 'eten') && !says('geen eten', 'spullen'));
  });
  it('come from words of a phrase that lie apart', () => {
    assert.equal(best('kapot is mijn nieuwe koelkast')[0], 'spullen');
  });
  it('are the same when it is told for whom, and how old', () => {
    const plain = name('koelkast').get('eten') ?? 0;
    assert.equal(name('koelkast 72').get('eten'), plain);
    const forSon = name('koelkast zoon 9').get('eten') ?? 0;
    const elsewhere = name('koelkast xylofoonles').get('eten') ?? 0;
    assert.ok(plain > forSon && forSon > elsewhere);
  });
  it('forgive typing errors, and know synonyms', () => {
    assert.deepEqual(best('voedslbank'), ['eten']);
    assert.equal(best('ijskast kapot')[0], 'spullen');
    assert.ok(knows('voedselbnak') && !knows('fiets'));
  });
});

describe('a word in another sense', () => {
  const inSense = createInSense({ onlyBeside: [{ words: ['dood'], beside: ['man', 'begrafenis'] }] });

  it('is left out without its company', () => {
    assert.deepEqual(inSense(['verwarming', 'is', 'dood']), ['verwarming', 'is']);
    assert.deepEqual(inSense(['mijn', 'man', 'is', 'dood']), ['mijn', 'man', 'is', 'dood']);
  });

  it('may be sought by itself', () => {
    assert.deepEqual(inSense(['dood']), ['dood']);
  });
});
