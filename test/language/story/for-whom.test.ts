/** For whom somebody asks, and what is left to be told of that person. */
import assert from 'node:assert/strict';
import { ageBesideMine, forWhom } from '../../../src/language/story/for-whom.ts';

describe('for whom somebody asks', () => {
  const rows: [text: string, whom: string, who: string | null, told: string][] = [
    [
      'ik zorg voor mijn moeder van 83, ik vraag het voor haar. ze heeft aow',
      'other',
      'moeder',
      'ik ben 83 jaar, ik heb aow',
    ],
    ['nee mijn moeder is 83 niet ik. het gaat over haar', 'other', 'moeder', 'ik ben 83 jaar'],
    ['ik ben de dochter, ik vraag het namens mijn moeder', 'other', 'moeder', ''],
    ['ik typ voor mijn buurman Ahmed, 66', 'other', 'buurman', 'ik ben 66 jaar'],
    ['ik typ voor hem hij is 66', 'other', null, 'ik ben 66'],
    ['voor een client van mij (ik ben maatschappelijk werker)', 'other', 'cliënt', ''],
    ['ben begeleider, vraag het voor een cliënt van 34', 'other', 'cliënt', 'ik ben 34 jaar'],
    ['vul dit in voor me ma 79 weduwe huur 610', 'other', 'moeder', 'ik ben 79 jaar, weduwe huur 610'],
    ['nee wacht het gaat niet om mij maar om mijn vader van 80', 'other', 'vader', 'ik ben 80 jaar'],
    ['ik ben 15 en vul dit in voor mijn moeder', 'other', 'moeder', ''],
    ['tis voor mijn opa', 'other', 'opa', ''],
    ['ik help mn buurman met dit, hij is 70 en zn vrouw 64', 'other', 'buurman', 'ik ben 70 en mijn vrouw 64'],
    ['ik help mijn oma hiermee', 'other', 'oma', ''],
    ['mag ik dit voor mijn moeder invullen', 'other', 'moeder', ''],
    ['ik vraag huurtoeslag aan voor mijn moeder', 'other', 'moeder', 'huurtoeslag'],
    ['heeft mijn moeder recht op zorgtoeslag', 'other', 'moeder', 'heb ik recht op zorgtoeslag'],
    ['ik vraag het voor mijn zoon van 24', 'other', 'zoon', 'ik ben 24 jaar'],
    ['ik bel voor een mevrouw uit de straat', 'other', null, ''],
    [
      'mijn moeder van 81 kan de huur niet betalen, ik vraag t voor haar',
      'other',
      'moeder',
      'ik ben 81 jaar, mijn moeder van 81 kan de huur niet betalen',
    ],
    ['ik vraag het voor mijn vader, mijn moeder van 81 is ziek', 'other', 'vader', 'mijn moeder van 81 is ziek'],
    ['ik vraag het voor mijn man', 'asked', null, ''],
    ['ik of mn moeder?', 'asked', 'moeder', ''],
    ['nee dat is mijn moeder', 'asked', 'moeder', ''],
    ['eerst voor mezelf, straks voor mijn moeder', 'self', null, ''],
    ['nu voor mezelf', 'self', null, ''],
    ['dit is voor mezelf, 45', 'self', null, '45'],
  ];
  for (const [text, whom, who, told] of rows)
    it(`"${text}"`, () => {
      const said = forWhom(text);
      assert.deepEqual([said?.whom, said?.who, said?.told], [whom, who, told]);
    });

  for (const text of [
    'ik ben bang voor mijn ex',
    'het gaat over mijn ex',
    'ik woon bij mijn moeder',
    'mijn vader is overleden',
    'ik betaal de huur voor mijn zoon van 20',
    'voor mijn kinderen',
    'kleren voor mijn zoon van 9',
    'huurtoeslag voor mijn man',
    'ik ben mantelzorger',
    'ik zorg voor mijn moeder',
    'ik help mijn moeder met dit huis',
    'dat is niet voor mij',
    'niet ik',
    'straks voor mijn moeder',
    'eerst mijn moeder dan ik',
    'samen met mijn vrouw, geen kinderen',
  ])
    it(`is not said in "${text}"`, () => {
      assert.equal(forWhom(text), null);
    });

  it('leaves words that tell of something else', () => {
    const said = forWhom('ik vraag het voor mijn moeder maar ik heb pillen genomen');
    assert.equal(said?.isAll, false);
    assert.match(said.told, /pillen/);
  });
});

describe('the age of a parent beside that of who writes', () => {
  for (const [text, age] of [
    ['Mijn moeder is 83 ik ben 55', '83'],
    ['ben 55, me moeder 83', '83'],
    ['met mijn moeder van 83', null],
    ['mijn moeder, 83', null],
  ] as const)
    it(`"${text}": ${String(age)}`, () => {
      assert.equal(ageBesideMine(text), age);
    });
});
