import assert from 'node:assert/strict';
import { asTheOtherWouldSay, asTheyWouldSay } from '../../../src/language/story/for-somebody.ts';
import { forWhom } from '../../../src/language/story/for-whom.ts';
import { start, talk } from '../../dialogs/story/story-talk.ts';

describe('what is told of somebody for whom one asks', () => {
  const told: [string, string][] = [
    ['ik vraag voor mn buurvrouw, zij is 80 en heeft aow', 'ik ben 80 en heb aow'],
    ['dit is voor mijn moeder, ze is 71, haar huur is 640', 'ik ben 71, mijn huur is 640'],
    ['ik ben vrijwilliger bij de kerk en zoek iets uit voor een mevrouw van 67', 'ik ben 67 jaar'],
    ['voor een vriendin: 34 jaar alleenstaand', '34 jaar alleenstaand'],
    ['mijn moeder kan niet rondkomen, zij woont alleen, is 80', 'kan niet rondkomen, ik woon alleen, ben 80'],
    ['mijn vader is 82, hij woont alleen', 'ben 82, ik woon alleen'],
    [
      'ik help mijn buurvrouw van 79, ze heeft alleen aow en snapt niks van de computer',
      'ik ben 79 jaar, ik heb alleen aow en snapt niks van de computer',
    ],
    ['ik help mijn tante van 75, zij heeft bijstand', 'ik ben 75 jaar, ik heb bijstand'],
    ['ik help even een oude meneer, hij kan niet rondkomen van zijn aow', 'ik kan niet rondkomen van zijn aow'],
    [
      'mijn oma is 84 en heeft alleen aow, ze begrijpt de post niet, ik doe dit voor haar',
      'ben 84 en heb alleen aow, ik begrijpt de post niet',
    ],
    [
      'goedemorgen, ik ben vrijwilliger bij de kerk. ik zit hier met een mevrouw van 68 met aow',
      'ik ben 68 jaar met aow',
    ],
  ];
  for (const [text, own] of told)
    it(`"${text}"`, () => {
      assert.equal(asTheyWouldSay(text), own);
    });

  it('may be said with some doubt', () => {
    assert.equal(asTheOtherWouldSay('zij heeft zorgtoeslag, meer niet volgens mij'), 'ik heb zorgtoeslag, meer niet');
    assert.equal(asTheOtherWouldSay('haar huur is 690 geloof ik'), 'mijn huur is 690');
    assert.equal(
      asTheOtherWouldSay('mijn moeder geeft mij geld, zij is lief'),
      'mijn moeder geeft mij geld, zij is lief',
    );
  });

  for (const [text, own] of [
    ['ik? of mijn buurvrouw? zij is 79', 'ik ben 79'],
    ['bedoelt u mij of haar? zij is 79', 'ik ben 79'],
    ['niemand, ze zit daar helemaal in haar eentje', 'niemand, ik zit daar helemaal in mijn eentje'],
    ['dat heeft ze niet nee', 'dat heb ik niet nee'],
    ['ja dan krijgt ze niet alles', 'ja dan krijg ik niet alles'],
  ] as const)
    it(`where that is known: "${text}"`, () => {
      assert.equal(asTheOtherWouldSay(text), own);
    });

  for (const text of [
    'ik ben 80 en heb aow',
    'ik zit hier met een vrouw van 68',
    'mijn moeder is 80, ik doe dit voor mezelf',
    'voor mijn moeder, zij is 80 en ik ben 50',
    'ik help mijn tante van 75',
    'ik help mijn moeder elke dag, ze is ziek',
    'ik help mijn tante van 75, krijg ik daar geld voor?',
    'ik help mijn moeder van 80, ze woont bij mij',
    'ik vraag voor mijn zoon, hij is 8',
    'mijn moeder is 80',
    'mijn moeder is 80 en woont alleen',
    'mijn moeder is 80 en woont bij mij in',
    'mijn ex heeft werk, hij woont alleen',
    'mijn buurman krijgt huurtoeslag, hij is 50',
  ])
    it(`"${text}" stays as it is`, () => {
      assert.equal(asTheyWouldSay(text), text);
    });

  for (const text of ['alles nagaan voor mijn vader', 'dit is voor mijn moeder', 'voor een vriendin'])
    it(`"${text}" says for whom it is`, () => {
      assert.equal(forWhom(text)?.whom, 'other');
      assert.match(talk(start, text).text, /Met \*u\* bedoel ik/);
      const asked = talk(talk(start, 'alles nagaan').state, text);
      assert.match(asked.text, /Met \*u\* bedoel ik[^]*Met wie woont u\?/);
      assert.deepEqual(asked.state.answers, []);
    });
  for (const text of ['kleren voor mijn zoon', 'ik zoek een huis met mijn moeder', 'ik ben bang voor mijn vader'])
    it(`"${text}" does not`, () => {
      assert.equal(forWhom(text), null);
    });

  it('is offered where nobody said for whom it is', () => {
    for (const from of [start, talk(start, 'alles nagaan').state])
      assert.match(
        talk(from, 'mijn moeder kan niet rondkomen, zij woont alleen, is 80').text,
        /Met \*u\* bedoel ik[^]*Klopt dit\?\n• U woont helemaal alleen\n• U bent 80 jaar$/,
      );
  });

  it('is nobody who lives with the resident', () => {
    const asked = talk(talk(start, 'alles nagaan').state, 'mijn moeder woont alleen');
    assert.match(asked.text, /iemand anders\?/);
    assert.deepEqual(asked.state.answers, []);
  });

  it('is offered after the words that say whom "u" means', () => {
    const offered = talk(start, 'ik vraag voor mijn moeder, ze is 71');
    assert.match(offered.text, /^U vraagt het voor uw moeder\.[^]*Klopt dit\?\n• U bent 71 jaar$/);
  });
});

describe('savings beside a car', () => {
  it('are not all that counts, also when they are given anew', () => {
    const offered = talk(start, 'inkomen 900, spaargeld 12000 en een auto van 9000', 'nee ik bedoel spaargeld 11000');
    assert.match(offered.text, /1 januari: € 11\.000/);
    assert.ok(!offered.text.includes('spullen van waarde'), offered.text);
  });

  it('are left open when the car comes with the yes', () => {
    const yes = talk(start, 'ik woon alleen, inkomen 900 netto, spaargeld 3000', 'ja en een auto van 4000');
    assert.match(yes.text, /^Een auto kan meetellen/);
    assert.ok(!yes.text.includes('spullen van waarde'), yes.text);
    assert.deepEqual(yes.state.answers, []);
  });
});

describe('the partner of somebody else', () => {
  it('"zij" behind "zijn vrouw" is she', () => {
    assert.equal(
      asTheOtherWouldSay('hij woont met zijn vrouw samen, zij is 61'),
      'ik woon met mijn vrouw samen, mijn vrouw is 61',
    );
    assert.match(asTheOtherWouldSay('zij woont met haar man, hij is 70'), /mijn man is 70/);
  });
});
