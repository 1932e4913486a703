import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseChoice, parseChoices } from '../../../src/language/answers/choice.ts';

const allowances = ['Zorgtoeslag', 'Huurtoeslag', 'Kindgebonden budget', 'Niets van deze', 'Weet ik niet'];
const homes = [
  'Alleen, zonder kinderen',
  'Alleen, met kinderen',
  'Met partner, zonder kinderen',
  'Met partner, met kinderen',
];
const kids = ['Geen kinderen', '1 kind', '2 kinderen', '3 of meer'];
const living = ['Alleen', 'Met partner', 'Anders'];
const bands = ['Minder dan € 1.000', '€ 1.000 tot € 1.500', 'Meer dan € 1.500'];
const savings = ['Ja, minder', 'Nee, meer', 'Weet ik niet'];

const answers = ['Uw leeftijd', 'Spaargeld op 1 januari', 'Uw inkomen per maand', 'Niets veranderen'];

const rows: [readonly string[], Record<string, number | null>][] = [
  [answers, { '3': 2, '1': 0, 'spaargeld op 1 januari': 1, '9': null }],
  [
    allowances,
    {
      zorgtoeslag: 0,
      'ZORGTOESLAG!': 0,
      zorgtoelsag: 0,
      huurtoeslg: 1,
      huurtoeslagen: 1,
      'ik denk huurtoeslag': 1,
      budget: 2,
      'kindgebonden buget': 2,
      'weet niet': 4,
      '2': 1,
      '2.': 1,
      twee: 1,
      'optie 2': 1,
      'nr 3': 2,
      'de tweede': 1,
      '3e': 2,
      'de laatste': 4,
      toeslag: null,
      '0': null,
      '6': null,
      'de negende': null,
      'wat is zorgtoeslag': null,
      'wat is zorgtoeslag?': null,
      'zorgtoeslag?': 0,
      'geen zorgtoeslag': null,
      'zorgtoeslag of huurtoeslag': null,
      'zorgtoeslag maar soms': null,
      iets: null,
      niet: null,
      'dat weet ik wel': null,
      '': null,
    },
  ],
  [
    homes,
    {
      'alleen met kinderen': 1,
      'ik woon alleen zonder kinderen': 0,
      'alleen zonder kids': 0,
      'partner met kinderen': 3,
      alleen: null,
      'met partner': null,
      'zonder kinderen': null,
    },
  ],
  [kids, { geen: 0, '1 kind': 1, '2 kinderen': 2, '2': null, twee: null, '4': null }],
  [['0', '1', '2'], { '0': 0, '1': 1, '2': 2, twee: null }],
  [
    living,
    {
      'ik woon alleen': 0,
      allleen: 0,
      partner: 1,
      'met mijn partner': 1,
      'ik heb geen partner': null,
      'ik ga met de bus': null,
      'ik kan het niet alleen': null,
      'ik wil graag weten hoe lang het allemaal gaat duren als ik alleen woon': null,
    },
  ],
  [bands, { minder: 0, 'meer dan 1500': 2, '1.000 tot 1.500': 1, '1500': null, '1200': null }],
  [
    savings,
    {
      ja: 0,
      'ja hoor': 0,
      nee: 1,
      'nee meer': 1,
      minder: 0,
      'haha ja was t maar zo': 0,
      'ja meer': null,
      'nee geen spaargeld': null,
    },
  ],
  [['a', 'a'], { a: null }],
  [['Langer', 'Korter'], { lager: null }],
  [[], { ja: null }],
];

describe('parseChoice', () => {
  for (const [titles, answers] of rows)
    for (const [text, expected] of Object.entries(answers))
      it(`${JSON.stringify(text)} of [${titles.join(' | ')}]: ${expected ?? 'doubtful'}`, () => {
        assert.deepEqual(
          parseChoice(text, titles),
          expected === null ? { status: 'fail' } : { status: 'success', value: expected },
        );
      });

  const word = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnop'), minLength: 5, maxLength: 12 });
  const titles = fc.uniqueArray(
    fc.tuple(word, word).map((pair) => pair.join(' ')),
    { minLength: 1, maxLength: 6 },
  );

  it('finds any title by itself', () => {
    fc.assert(
      fc.property(titles, fc.nat(5), (list, pick) => {
        fc.pre(new Set(list.map((title) => title.replace(/(.)\1+/g, '$1'))).size === list.length);
        const index = pick % list.length;
        assert.deepEqual(parseChoice(list[index]?.toUpperCase() ?? '', list), { status: 'success', value: index });
      }),
    );
  });

  it('never chooses between titles of the same words', () => {
    fc.assert(
      fc.property(word, word, word, (a, b, text) => parseChoice(text, [`${a} ${b}`, `${b} ${a}`]).status === 'fail'),
    );
  });
});

describe('parseChoices', () => {
  const table: [string, readonly string[], number[] | null][] = [
    ['1 en 3', allowances, [0, 2]],
    ['3, 1', allowances, [0, 2]],
    ['1,3', allowances, [0, 2]],
    ['1 2 3', allowances, [0, 1, 2]],
    ['optie 1 en 2', allowances, [0, 1]],
    ['de eerste en de derde', allowances, [0, 2]],
    ['zorgtoeslag, huurtoeslag', allowances, [0, 1]],
    ['zorgtoeslag & huurtoeslag', allowances, [0, 1]],
    ['zorgtoeslag huurtoeslag', allowances, [0, 1]],
    ['zorgtoeslag en ook huurtoelag', allowances, [0, 1]],
    ['zorg- en huurtoeslag', allowances, [0, 1]],
    ['zorg en huurtoeslag', allowances, [0, 1]],
    ['ik heb zorgtoeslag en kindgebonden budget', allowances, [0, 2]],
    ['alleen zorgtoeslag', allowances, [0]],
    ['weet ik niet', allowances, [4]],
    ['alles', allowances, [0, 1, 2]],
    ['allemaal', allowances, [0, 1, 2]],
    ['allebei', ['Gas en licht', 'Huur'], [0, 1]],
    ['gas en licht, huur', ['Gas en licht', 'Huur', 'Water'], [0, 1]],
    ['geen van deze', allowances, []],
    ['ik denk niets van deze', allowances, []],
    ['Niets van deze', allowances, []],
    ['niets', allowances, []],
    ['niks hoor', allowances, []],
    ['nee', allowances, []],
    ['geen huurtoeslag', allowances, null],
    ['zorgtoeslag en iets geks', allowances, null],
    ['alles behalve huurtoeslag', allowances, null],
    ['1 en 9', allowances, null],
    ['13', allowances, null],
    ['wat is zorgtoeslag?', allowances, null],
    ['', allowances, null],
  ];
  for (const [text, titles, expected] of table)
    it(`${JSON.stringify(text)}: ${JSON.stringify(expected)}`, () => {
      assert.deepEqual(
        parseChoices(text, titles),
        expected === null ? { status: 'fail' } : { status: 'success', value: expected },
      );
    });

  it('finds any set of places', () => {
    const titles = ['Appel', 'Peer', 'Druif', 'Kers', 'Pruim'];
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(4), { minLength: 1 }), (picked) => {
        const expected = { status: 'success', value: [...picked].sort((a, b) => a - b) };
        assert.deepEqual(parseChoices(picked.map((index) => index + 1).join(' en '), titles), expected);
        assert.deepEqual(parseChoices(picked.map((index) => titles[index]).join(', '), titles), expected);
      }),
    );
  });
});
