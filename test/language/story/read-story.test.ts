/** What a message says by itself, whatever was asked: never more than is sure, and never slow. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { longestStory } from '../../../src/language/story/story-text.ts';
import { readStory, type StoryNames } from '../../../src/language/story/read-story.ts';
import { storyAbouts } from '../../../src/language/story/story-part.ts';

const names: StoryNames = {
  schemes: ['bijstand', 'zorgtoeslag', 'huurtoeslag', 'kindgebonden-budget'].map((name) => ({
    id: `nederland/${name}`,
    names: [name.replace('-', ' ')],
  })),
  places: [
    { slug: 'zoetermeer', names: ['Zoetermeer', 'dorp', 'rokkeveen'], postcodes: [{ from: 2711, to: 2729 }] },
    { slug: 'almere', names: ['Almere'], postcodes: [{ from: 1301, to: 1379 }] },
  ],
};

const told = (text: string): string[] =>
  readStory(text, '2026-07-01', names).map(({ about, words }) => `${about}: ${words}`);

/** The pieces of which stories are made, also those that must not be taken. */
const pieces = fc.constantFrom(
  ...'ik ben 34 alleen met 2 kinderen van 5 en 9 jaar , bijstand . huur 640 euro per maand mijn moeder man vrouw heeft krijg geen'.split(
    ' ',
  ),
  ...'€ zoon dochter tweeling getrouwd als niet ? ! netto woon in almere 2711 AB geboren 1990 12-03-1980 schulden student'.split(
    ' ',
  ),
  ...'vijfendertig een baby huurtoeslag zorg- op de bank 3000 al 5 inkomen 1400 verdien samen we zijn 70 68 ( ) - + 99999999'.split(
    ' ',
  ),
);
const story = fc.array(pieces, { maxLength: 60 }).map((words) => words.join(' '));
/** Without a number, and without a word that says anything of a household. */
const chatter = fc
  .array(
    fc.constantFrom(
      ...'hallo kunt u mij helpen ik weet het niet meer graag wat moet nu doen de brief is kwijt dank je wel vandaag morgen regen'.split(
        ' ',
      ),
    ),
    { maxLength: 40 },
  )
  .map((words) => words.join(' '));

describe('a story', () => {
  it('tells the ages of both, in either order', () => {
    for (const said of ['mijn man is achtenzestig en ik ben zeventig', 'ik ben 70 en mijn man is 68'])
      assert.deepEqual(told(said), ['hasPartner: ja', 'age: 70 jaar', 'partnerAge: 68 jaar']);
  });

  it('tells of two who both work, and of the child at childcare', () => {
    assert.equal(told('wij werken allebei, 1 kind van 2 op de opvang')[0], 'living: coupleWithChildren');
    assert.deepEqual(told('1 kind van 2 op de opvang'), ['hasChildren: ja', 'childAges: 2 jaar']);
  });

  it('tells of income before what brings it', () => {
    for (const said of ['naja ik krijg 1200 bijstand ofzo', 'maaş 1200 wajong'])
      assert.ok(told(said).includes('income: 1200 euro'), said);
  });

  it('hears that there is no partner in plain words', () => {
    assert.equal(told('3 kinderen van 2 6 en 11 en geen vent meer')[0], 'living: singleParent');
  });

  it('is read in parts, each at most once', () => {
    assert.deepEqual(told('ik ben 34, alleen met twee kinderen van 5 en 9, bijstand, huur 640'), [
      'living: singleParent',
      'childAges: 5 jaar, 9 jaar',
      'age: 34 jaar',
      'received: nederland/bijstand',
      'rent: 640 euro',
    ]);
  });

  it('names where somebody lives, and no other town', () => {
    assert.deepEqual(told('wij wonen in rokkeveen'), ['municipality: zoetermeer']);
    assert.deepEqual(told('mijn postcode is 1311 XZ'), ['municipality: almere']);
    for (const text of ['ik woon in rotterdam', 'ik woon in een dorp', 'ik werk in almere', 'mijn zus woont in almere'])
      assert.deepEqual(told(text), [], text);
  });

  it('says which age was said aside', () => {
    const explicit = (text: string) => readStory(text, '2026-07-01', names).map((part) => part.explicit);
    assert.deepEqual([explicit('ik ben 34'), explicit('67 jr')], [[true], [false]]);
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(story, fc.string({ maxLength: 300, unit: 'grapheme' })), (text) => {
        const parts = readStory(text, '2026-07-01', names);
        const single = parts
          .map(({ about }) => about)
          .filter((about) => about !== 'received' && about !== 'notReceived');
        assert.equal(new Set(single).size, single.length, parts.map(({ about }) => about).join());
        assert.ok(parts.every(({ about, words }) => storyAbouts.includes(about) && words !== ''));
      }),
      { numRuns: 1500 },
    );
  });

  it('tells nothing without a number or a word of a household', () => {
    fc.assert(
      fc.property(chatter, (text) => {
        assert.deepEqual(told(text), []);
      }),
    );
  });

  it('of somebody else tells nothing', () => {
    const others = fc.constantFrom(
      'moeder',
      'vader',
      'zus',
      'broer',
      'oma',
      'tante',
      'buurvrouw',
      'schoonmoeder',
      'ex',
    );
    const things = fc.constantFrom(
      ...[
        'is 80',
        'heeft bijstand',
        'woont alleen',
        'krijgt huurtoeslag',
        'heeft 2 kinderen van 5 en 9',
        'verdient 1400 netto per maand',
      ],
      ...[
        'betaalt 640 huur',
        'is gescheiden',
        'is 34 jaar en heeft 3 kinderen',
        'is student',
        'heeft geen zorgverzekering',
      ],
    );
    fc.assert(
      fc.property(others, fc.array(things, { minLength: 1, maxLength: 4 }), (who, what) => {
        assert.deepEqual(told(`mijn ${who} ${what.join(' en ')}`), []);
      }),
    );
  });

  it('takes work that does not grow faster than its length', () => {
    const times = ['kinderen 5, ', 'mijn huur is 640 ', 'en ', '1 ', 'woon alleen ', 'krijg '].map((unit) => {
      const text = unit.repeat(Math.ceil((50 * longestStory) / unit.length));
      const start = process.hrtime.bigint();
      readStory(text, '2026-07-01', names);
      return Number(process.hrtime.bigint() - start) / 1e6;
    });
    assert.ok(Math.max(...times) < 500, times.join());
  });
});
