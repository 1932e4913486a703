/** Whose fact is it? What is somebody else's is never read as the resident's, and what the resident's is stays so. */
import assert from 'node:assert/strict';
import { isOfSomebodyElse, tellsOfSomebodyElse } from '../../../src/language/story/of-whom.ts';
import { readStory } from '../../../src/language/story/read-story.ts';

const names = {
  schemes: ['bijstand', 'zorgtoeslag', 'huurtoeslag'].map((name) => ({ id: `nederland/${name}`, names: [name] })),
  places: [],
};
const told = (text: string): string[] =>
  readStory(text, '2026-11-22', names)
    .filter(({ perhaps }) => perhaps !== true)
    .map(({ about, words, count }) =>
      [about, ...(words === '' ? [] : [words]), ...(count === undefined ? [] : [`#${String(count)}`])].join(' '),
    );

const others = [
  'Mijn zoon is 24, licht verstandelijk beperkt en heeft ruim 4000 euro schuld door telefoons.',
  'ja, mijn zoon heeft schulden',
  'mijn zoon van 24 heeft veel schulden',
  'mijn volwassen zoon zit in de wsnp',
  'onze zoon (26) woont alleen en zit in de bijstand',
  'me dochter 19 krijgt 600 per maand',
  'mijn dochter van 22 is alleenstaande moeder met een baby',
  'mijn dochter is 22 en heeft een kind van 2',
  'mijn zoon is 31 en gescheiden',
  'Ik ben vrijwilliger in Buytenwegh en ken een moeder met twee kleintjes, ze komt nooit buiten',
  'ik ken een gezin met 3 kinderen die in de bijstand zitten',
  'ik help een gezin met 2 kinderen van 4 en 6',
  'als vrijwilliger help ik een vrouw van 34 met 3 kinderen',
  'ik begeleid een man van 50, alleenstaand, bijstand, huur 560',
  'er woont een moeder met 3 kinderen naast mij',
  'de moeder heeft 2 kinderen van 3 en 5',
  'mijn cliënt is 45, alleenstaand en heeft bijstand',
  'een vriendin is 34 met 2 kinderen, ze heeft bijstand',
  'de buurman is 80 en heeft bijstand',
  'pa is 78 en zit alleen sinds ma dood is',
  'mijn vader kan zijn huur van 640 niet betalen',
  'ik vraag dit voor mijn vader, 79 jaar, alleenstaand, huur 600',
];

const own: readonly (readonly [text: string, read: string[]])[] = [
  ['mijn moeder is 80 en ik ben 55', ['age 55 jaar']],
  ['mijn moeder van 72 woont bij mij in, ik ben 45', ['living withOthers', 'age 45 jaar']],
  ['mijn zoon is 18 en mijn dochter 15', ['hasChildren ja #1', 'childAges 15 jaar']],
  ['mijn dochter is 3', ['hasChildren ja #1', 'childAges 3 jaar']],
  ['mijn kind is 34 weken', ['hasChildren ja #1', 'childAges 0 jaar']],
  [
    'ik ben een moeder van 34 met 2 kinderen van 5 en 9',
    ['hasChildren ja #2', 'childAges 5 jaar, 9 jaar', 'age 34 jaar'],
  ],
];

/** A child that goes to school or the crèche is under 18, and at home as good as surely. */
const atSchool = [
  'me zoon gaat naar de brugklas en moet een labtop hebben van school wie betaald dat',
  'mijn dochter gaat naar groep 5',
  'mijn kinderen gaan naar school',
  'mijn kind zit op de creche',
  'onze jongste zit op de basisschool',
];
const notAtSchool = [
  'mijn dochter werkt op een school',
  'mijn zoon van 19 zit nog op school',
  'mijn kleinzoon gaat naar de brugklas',
  'de zoon van mijn zus gaat naar school',
  'mijn kinderen gaan naar school en wonen bij hun vader',
];

describe('a fact of somebody else', () => {
  for (const text of others)
    it(`is not the resident's: ${text}`, () => {
      assert.deepEqual(told(text), []);
    });

  for (const [text, read] of own)
    it(`leaves what is the resident's: ${text}`, () => {
      assert.deepEqual(told(text), read);
    });

  it('is known where all of an answer is of it', () => {
    for (const text of ['ja, mijn zoon heeft schulden', 'mijn moeder is 80', 'ja mijn zoon van 24 wel'])
      assert.ok(isOfSomebodyElse(text), text);
    for (const text of [
      'ja',
      'ik ben 80',
      'mijn man heeft 1200',
      'hij verdient 1200',
      'ja ik heb schulden bij mijn broer',
    ])
      assert.ok(!isOfSomebodyElse(text), text);
  });

  it('is known where a story has nothing else', () => {
    for (const text of [
      'mijn moeder zegt dat ze geen geld heeft voor een bril',
      'mijn zoon van 24 heeft veel schulden',
      'ik vraag dit voor mijn vader, 79 jaar',
      others[9] ?? '',
    ])
      assert.ok(tellsOfSomebodyElse(text), text);
    for (const text of [
      'mn zus uit almere zegt dat er een pas is',
      'mijn buurvrouw zei dat ik recht heb op huurtoeslag',
      'volgens mijn broer kan ik geld krijgen voor een fiets',
      'mijn buurvrouw krijgt 700 huurtoeslag en ik niks',
      'mijn ex betaalt geen alimentatie',
      'mijn vriend is weg',
      'mijn vader is overleden',
      'mijn huisbaas wil meer huur',
      'ze hebben de huurtoeslag gestopt',
      'mijn zoon gaat naar de brugklas',
      'hey ben 22, woon bij me ouders, net ontslagen',
    ])
      assert.ok(!tellsOfSomebodyElse(text), text);
  });
});

describe('a child at school', () => {
  for (const text of atSchool)
    it(`is a child at home: ${text}`, () => {
      assert.deepEqual(told(text), ['hasChildren ja']);
    });
  for (const text of notAtSchool)
    it(`is none: ${text}`, () => {
      assert.deepEqual(told(text), []);
    });
});

describe('children of whom one may be grown', () => {
  const table: readonly (readonly [text: string, read: string[]])[] = [
    ['heb 2 kinderen, 1 van 19 en 1 van 15 thuis', ['hasChildren ja #1', 'childAges 15 jaar']],
    ['weduwe 3 kids 12 15 19', ['hasPartner nee', 'hasChildren ja #2', 'childAges 12 jaar, 15 jaar']],
    [
      'mijn zoon is 18 en studeert, mijn dochter 12, ik ben alleen',
      ['hasPartner nee', 'hasChildren ja #1', 'childAges 12 jaar'],
    ],
  ];
  for (const [text, read] of table)
    it(`says not who lives there: ${text}`, () => {
      assert.deepEqual(told(text), read);
    });
});

describe('what is said the second time', () => {
  const table: readonly (readonly [text: string, read: string[]])[] = [
    ['huur 780 nee wacht 700', ['rent 700 euro']],
    ['huur 650, o nee sorry 680', ['rent 680 euro']],
    ['heb 2 kinderen van 5 en 8, oh nee 9', ['hasChildren ja #2', 'childAges 5 jaar, 9 jaar']],
    ['ik zei net 2 kinderen maar het zijn er 3, 2 4 en 6', []],
    ['ik ben 43, nee 44', ['age 44 jaar']],
    ['ik ben 34, nee, 2 kinderen', ['hasChildren ja #2', 'age 34 jaar']],
    ['nee wacht 700', []],
  ];
  for (const [text, read] of table)
    it(`is meant: ${text}`, () => {
      assert.deepEqual(told(text), read);
    });
});

describe('a partner who moved in', () => {
  it('is one, and takes back that there is none', () => {
    assert.deepEqual(told('mn vriend is vorige maand bij me ingetrokken'), ['hasPartner ja']);
    assert.deepEqual(told('ik ben alleenstaand, mn vriend is vorige maand bij me ingetrokken'), []);
    assert.deepEqual(told('mijn vriend wil bij me ingetrokken zijn'), []);
    for (const words of ['ik vergis me mijn vriend woont er eigenlijk ook', 'mn vriendin woont ook bij mij'])
      assert.deepEqual(told(words), ['hasPartner ja'], words);
    for (const words of ['mijn vriend woont ook in almere', 'mijn vriend woont er niet', 'mijn vriend woont hier soms'])
      assert.deepEqual(told(words), [], words);
  });

  it('who is there now and then', () => {
    for (const words of ['mijn man woont hier soms', 'mijn man is hier af en toe', 'soms mijn man'])
      assert.deepEqual(told(words), [], words);
    assert.deepEqual(told('mijn man is soms ziek'), ['hasPartner ja']);
  });
});

describe('numbers that are no age and no income', () => {
  for (const text of [
    'ik ben 1,5 jaar alleen sinds me man dood is',
    'ik word in januari 67',
    'ik wordt in januari 67',
    'ik krijg 120 per week van me bewindvoerder',
  ])
    it(text, () => {
      const read = told(text).filter((line) => !line.startsWith('hasPartner'));
      assert.deepEqual(read, []);
    });
});
