/** What is said to "Klopt dit?" besides yes or no: each fact in it counts, and none before it was confirmed. */
import assert from 'node:assert/strict';
import { saidIn, start, talk } from '../story/story-talk.ts';

const alone = talk(start, 'ik ben alleenstaand met 2 kinderen en huur is 600').state;
const couple = talk(start, 'ik woon samen met mijn vriend').state;

describe('a correction at "Klopt dit?"', () => {
  const lines = '• U woont alleen met 3 kinderen\n• Uw huur is';
  const cases: [said: string, card: string][] = [
    ['nee 3 kinderen, huur 650', `${lines} € 650 per maand`],
    ['nee 3 kinderen', `${lines} € 600 per maand`],
    ['drie kinderen zeg ik toch', `${lines} € 600 per maand`],
    ['nee ik heb er drie', `${lines} € 600 per maand`],
    ['het zijn er 3', `${lines} € 600 per maand`],
  ];
  for (const [said, card] of cases)
    it(`"${said}" is all of it heard`, () => {
      const told = talk(alone, said);
      assert.ok(told.text.endsWith(card), told.text);
      assert.deepEqual(saidIn(told), []);
      assert.ok(saidIn(talk(told.state, 'ja')).includes('children.count is 3'));
    });

  it('"ik heb er nog een van 6" is a child more', () => {
    const told = talk(start, 'alleen met een kind van 9', 'ik heb er nog een van 6');
    assert.match(told.text, /2 kinderen \(9 en 6 jaar\)$/);
  });

  it('the number of children is asked anew of who told their ages', () => {
    const told = talk(start, 'alleen met 2 kinderen van 5 en 9', 'nee 3 kinderen', 'ja');
    assert.ok(!saidIn(told).some((said) => said.startsWith('children.ages')), saidIn(told).join());
  });
});

describe('new facts behind a "nee"', () => {
  it('are offered, of both what is told of both', () => {
    const told = talk(couple, 'nee we hebben 3 kinderen en verdient 1100');
    assert.match(told.text, /• U hebt thuis 3 kinderen\n• Het inkomen van uw huishouden is netto € 1\.100 per maand$/);
  });

  it('the income of one of two is not that of both, and is not passed over in silence', () => {
    const told = talk(couple, 'nee we hebben 3 kinderen en ik verdien 1100');
    assert.match(told.text, /^Fijn dat u dit vertelt\. Daar kom ik zo op terug\.[^]*3 kinderen$/);
  });
});

describe('new facts behind a "ja"', () => {
  for (const said of ['ja en ik ben 33', 'ja klopt. ik ben 33'])
    it(`"${said}" settles what stands there`, () => {
      const told = talk(alone, said);
      assert.match(told.text, /^Dank u\. Klopt dit\?\n• U bent 33 jaar$/);
      assert.ok(saidIn(told).includes('rentCents is 60000'));
      assert.ok(!saidIn(told).includes('age is 33'));
    });

  it('what changes a line settles nothing', () => {
    const told = talk(alone, 'ja maar huur is 650');
    assert.deepEqual(saidIn(told), []);
    assert.match(told.text, /€ 650/);
  });
});

describe('a yes with something behind it', () => {
  const family = talk(start, 'ik woon met mijn man en 3 kinderen van 4 7 en 13').state;
  const tenant = talk(start, ['huurtoeslag huur 780 ik ben 34 alleen', 'huurtoeslag']).state;

  for (const text of ['ja klopt maar de oudste word volgende maand 14', 'klopt maar de jongste wordt morgen 5'])
    it(`"${text}": the ages of today count`, () =>
      assert.ok(saidIn(talk(family, text)).includes('children.ages is 4,7,13')));

  it('a grandchild who lives there is offered beside what was said yes to', () => {
    const told = talk(family, 'ja maar me kleinzoon van 28 woont er ook bij');
    assert.match(told.text, /partner en 3 kinderen \(4, 7 en 13 jaar\)\n• Er woont nog 1 volwassene/);
    assert.deepEqual(saidIn(told), []);
  });

  const rents: [said: string, card: RegExp][] = [
    ['klopt maar das met servicekosten 35 euro erbij', /huur is € 745 per maand\n• Uw servicekosten zijn € 35/],
    ['ja maar dat is inclusief 35 servicekosten', /huur is € 745 per maand\n• Uw servicekosten zijn € 35/],
    ['ja maar daar komt nog 35 servicekosten bij', /^Dank u\. Klopt dit\?\n• Uw servicekosten zijn € 35/],
  ];
  for (const [said, card] of rents)
    it(`"${said}" keeps the costs apart`, () => assert.match(talk(tenant, said).text, card));
});

describe('a question at "Klopt dit?"', () => {
  for (const said of [
    'waar zit je',
    'waar kan ik heen',
    'waar moet ik zijn',
    'en waar moet ik dan heen',
    'mag dat wel',
  ])
    it(`"${said}" is no yes`, () => assert.deepEqual(saidIn(talk(alone, said)), []));

  it('behind a yes it leaves that a yes', () => {
    assert.ok(saidIn(talk(alone, 'ja waar moet ik heen')).includes('children.count is 2'));
  });
});
