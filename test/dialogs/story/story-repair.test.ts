/** "Nee ik bedoel 1200": the answer that was just given is given anew. */
import assert from 'node:assert/strict';
import { saidIn, start, talk } from './story-talk.ts';

describe('taking an answer back', () => {
  const rent = talk(start, 'alles nagaan', 'alleen met kinderen', '34', 'mijn huur is 640', 'ja', 'terug');
  for (const said of [
    'nee ik bedoel 1200',
    'ik bedoelde 1200',
    'sorry 1200',
    'oeps, 1200',
    'ik bedoel 1200 euro',
    'nee wacht 1200',
    'ik had het fout, het is 1200',
  ])
    it(`"${said}"`, () => {
      const given = talk(rent.state, '640');
      const after = talk(given.state, said);
      assert.ok(saidIn(after).includes('rentCents is 120000'), saidIn(after).join());
      assert.ok(!saidIn(after).includes('rentCents is 64000'));
      assert.equal(after.state.pending?.question, given.state.pending?.question);
      assert.match(after.text, /^Goed, ik heb het veranderd\. Uw huur is € 1\.200 per maand\./);
    });

  it('"ik had het fout" is said of what follows, and no word about the past', () => {
    const given = talk(rent.state, '640');
    const offered = talk(given.state, 'ik had het fout, de huur is toch 650');
    assert.match(offered.text, /^U zei eerst: .*€ 640 per maand\. Klopt nu: Uw huur is € 650 per maand\?$/);
    assert.ok(saidIn(talk(offered.state, 'ja')).includes('rentCents is 65000'));
    assert.ok(saidIn(talk(rent.state, 'ik had het fout, de huur is toch 650')).includes('rentCents is 65000'));
  });

  it('"die andere", at another question, is asked of which answer', () => {
    const state = {
      ...start,
      step: 'check',
      answers: [
        { question: 'has-partner', statements: [{ fact: 'hasPartner' as const, op: 'is' as const, value: true }] },
      ],
      pending: { question: 'age', shown: [] },
    };
    const asked = talk(state, 'nee, die andere');
    assert.deepEqual(saidIn(asked), ['hasPartner is true']);
    assert.match(asked.text, /^Welk antwoord wilt u veranderen\?$/);
    assert.deepEqual(saidIn(talk(asked.state, 'Niets veranderen')), ['hasPartner is true']);
  });

  it('takes "niet samen maar alleen" for the answer that said so, and asks', () => {
    const given = talk(start, ['bijstand', 'bijstand'], 'samen');
    const asked = talk(given.state, 'niet samen maar alleen');
    assert.match(asked.text, /^U zei eerst: .*met een partner\. Klopt nu: U woont zonder partner\?$/);
    assert.deepEqual(saidIn(talk(asked.state, 'ja')), ['hasPartner is false']);
    assert.deepEqual(saidIn(talk(given.state, 'niet getrouwd maar samen')), saidIn(given));
  });

  it('shows both sides of a limit before it is turned', () => {
    const asked = talk(start, ['bijstand', 'bijstand'], 'Helemaal alleen', '50', 'nee minder', 'ik bedoel meer');
    assert.match(asked.text, /eerst: .*minder dan € 1\.348,49\. Klopt nu: .*€ 1\.348,49 of meer\?$/);
    assert.ok(saidIn(asked).includes('netMonthlyIncomeCents lt 134849'));
  });

  it('reaches what stands at "Klopt dit?", and the answer before it', () => {
    const offered = talk(start, 'alles nagaan', 'ik woon alleen en ben 50');
    const after = talk(offered.state, 'ik bedoel met mijn vriendin', 'ja');
    assert.ok(saidIn(after).includes('hasPartner is true'), saidIn(after).join());
  });

  it('does not reach an answer that is asked now', () => {
    const told = talk(rent.state, 'sorry, nee');
    assert.ok(!saidIn(told).some((s) => s.startsWith('rentCents')));
  });

  it('gives a tick list anew', () => {
    const list = talk(start, 'ik ben 34, alleen met 2 kinderen 5 en 9, bijstand', 'ja', 'alles nagaan');
    assert.equal(list.state.pending?.question, 'receives');
    const after = talk(list.state, 'zorgtoeslag', 'nee ik bedoelde zorgtoeslag en huurtoeslag');
    const has = saidIn(after).filter((s) => s.startsWith('receives has'));
    assert.deepEqual(
      has,
      ['bijstand', 'zorgtoeslag', 'huurtoeslag'].map((name) => `receives has nederland/${name}`),
    );
  });

  it('is no "nee" to what is asked now', () => {
    const care = talk(start, 'ik ben 34, alleen met 2 kinderen 5 en 9, bijstand', 'ja', 'alles nagaan', 'zorgtoeslag');
    assert.deepEqual(saidIn(talk(care.state, 'nee ik bedoel iets heel anders')), saidIn(care));
  });
});
