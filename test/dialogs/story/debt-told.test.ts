/** A debt told beside an answer: what helps is said, the answer counts, and the questions go on. */
import assert from 'node:assert/strict';
import { talk } from '../danger/danger-turns.ts';
import { at, words } from '../real-turns.ts';

const home = talk(at('topic'), 'Geld voor huur', 'Niets van deze');
const savings = talk(home.state, 'Huur, niet gedeeld', 'Helemaal alleen', '45');
const rent = talk(savings.state, 'Ja, minder', 'Ja, minder');

const rentLate = /Bel vandaag uw verhuurder/;
const paysBack = /Betaal niet meteen alles/;
const billDue = /Lukt dat niet op tijd\?/;

describe('a debt told beside an answer', () => {
  const cases: [there: typeof rent, text: string, told: RegExp, taken: RegExp][] = [
    [rent, '1100 en heb de huur van vorige maand niet betaald', rentLate, /Uw huur is € 1\.100 per maand/],
    [rent, '640 maar die kan ik niet meer betalen', rentLate, /Uw huur is € 640 per maand/],
    [rent, '640, ik loop een maand achter', rentLate, /Uw huur is € 640 per maand/],
    [rent, 'mijn huur is 720 en die is nu 2 weken te laat', rentLate, /huur is € 720 per maand/],
    [rent, '850, kan ik eigenlijk niet opbrengen', rentLate, /Uw huur is € 850 per maand/],
    [savings, 'minder en ik kan de huur deze maand niet betalen', rentLate, /€ 38\.479 of minder spaargeld\./],
    [savings, 'ja minder, de belastingdienst wil 900 euro toeslag terug', paysBack, /€ 38\.479 of minder spaargeld\./],
    [savings, 'ja minder maar ik moet ook 1840 huurtoeslag terugbetalen', paysBack, /€ 38\.479 of minder spaargeld\./],
    [savings, 'minder, ik moet toeslagen terugbetalen', paysBack, /€ 38\.479 of minder spaargeld\./],
    [savings, 'ja minder en ik heb een aanmaning van vattenfall', billDue, /€ 38\.479 of minder spaargeld\./],
    [savings, 'ja minder en we kunnen de huur niet betalen', rentLate, /€ 38\.479 of minder spaargeld\./],
  ];
  for (const [there, text, told, taken] of cases)
    it(`is heard in "${text}"`, () => {
      const outcome = talk(there.state, text);
      assert.match(words(outcome), told);
      assert.match(words(outcome), taken);
      assert.equal(outcome.state.answers.length, there.state.answers.length + 1);
      assert.equal(words(outcome).split(told).length, 2);
    });

  for (const [there, text, told] of [
    [savings, 'ik moet 1840 huurtoeslag terugbetalen', paysBack],
    [savings, 'brief moet binnen 2 weken betaald', billDue],
    [rent, 'de huur van vorige maand heb ik niet betaald', rentLate],
  ] as const)
    it(`answers nothing by itself: "${text}"`, () => {
      const { state, replies } = talk(there.state, text);
      assert.match(replies[0]?.text ?? '', told);
      assert.equal(state.pending?.question, there.state.pending?.question);
      assert.equal(state.answers.length, there.state.answers.length);
    });

  it('gives way to what cannot wait', () => {
    const told = words(talk(home.state, 'ja en ik loop 2 maanden achter met de huur'));
    assert.match(told, /^Wacht niet: bel vandaag/);
    assert.doesNotMatch(told, rentLate);
    assert.match(told, /U huurt een woning of kamer/);
  });

  it('is heard behind what was told and is shown', () => {
    const card = talk(at('topic'), 'ik ben 45 en woon alleen');
    const told = words(talk(card.state, 'klopt maar ik moet 1840 huurtoeslag terugbetalen'));
    assert.match(told, /^Betaal niet meteen alles[^]*Dank u\./);
  });
});

describe('no debt', () => {
  for (const text of [
    '640',
    '640, gas hoef ik niet te betalen',
    '640 en ik ben nooit te laat',
    '640 zonder servicekosten',
    '640 en geen huurachterstand',
    '640, vroeger liep ik achter met de huur',
    '640 en ik krijg huurtoeslag',
    '640, mijn loon wordt binnen 2 weken betaald',
    '640 en ik woon achter het station',
  ])
    it(`is told with "${text}"`, () => {
      const told = words(talk(rent.state, text));
      for (const debt of [rentLate, paysBack, billDue]) assert.doesNotMatch(told, debt);
    });
});
