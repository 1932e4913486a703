import assert from 'node:assert/strict';
import { family, foldedWords } from '../../../src/knowledge/search/folded-words.ts';
import { isOpenAt } from '../../../src/knowledge/search/opening-hours.ts';
import { otherTown } from '../../../src/knowledge/search/other-towns.ts';
import { unknownWordWeight } from '../../../src/knowledge/search/unknown-words.ts';
import { createNameTopics } from '../../../src/knowledge/search/name-topics.ts';

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

describe('another town', () => {
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
  ];
  for (const [query, expected] of cases)
    it(`"${query}": ${expected ?? 'none'}`, () => {
      assert.equal(otherTown(query.split(' '), own), expected);
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

describe('the topics that a query names', () => {
  const { name, knows } = createNameTopics(
    [
      { id: 'eten', title: 'Eten', phrases: ['voedselbank', 'geen eten', 'koelkast leeg'] },
      { id: 'spullen', title: 'Spullen', phrases: ['koelkast kapot', 'wasmachine'] },
    ],
    { synonymsOf: (word) => (word === 'ijskast' ? ['koelkast'] : []), isWord: (word) => word === 'wasmachines' },
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
  it('come from words of a phrase that lie apart', () => {
    assert.equal(best('kapot is mijn nieuwe koelkast')[0], 'spullen');
  });
  it('forgive typing errors, and know synonyms', () => {
    assert.deepEqual(best('voedslbank'), ['eten']);
    assert.equal(best('ijskast kapot')[0], 'spullen');
    assert.ok(knows('voedselbnak') && !knows('fiets'));
  });
});
