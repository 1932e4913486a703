import assert from 'node:assert/strict';
import { asksAllBeside } from '../../../src/dialogs/story/asks-all.ts';
import { saidIn, start, talk } from './story-talk.ts';

describe('that all may be looked into', () => {
  for (const text of ['kijk maar alles na', 'kijk alles maar na', 'zoek gewoon alles even uit', 'graag alles nakijken'])
    it(`"${text}"`, () => {
      assert.ok(asksAllBeside(text));
      assert.match(talk(start, 'Geld voor huur', text).text, /^Goed, ik kijk alles na\./);
    });
  for (const text of ['alles nagaan want de opvang vreet ons op', 'ziektewet brengt minder op. alles nagaan dan maar'])
    it(`"${text}" at the menu`, () => {
      const told = talk(start, [text, 'geld-voor-kinderen']);
      assert.equal(told.state.topic, null);
      assert.equal(told.state.step, 'check');
    });
  for (const text of ['ik heb alles al nagekeken', 'kijk niet alles na', 'alles gaat goed', 'hoe zoek ik alles uit?'])
    it(`not "${text}"`, () => {
      assert.ok(!asksAllBeside(text));
    });

  it('beside what is told waits for "Klopt dit?"', () => {
    const told = talk(start, ['ww krijg ik wel al 2 maanden, 1150. kijk maar alles na', 'werkloos-ziek']);
    assert.match(told.text, /Klopt dit\?\n• Het inkomen van uw huishouden is netto € 1\.150 per maand$/);
    assert.doesNotMatch(told.text, /Vraag WW eerst aan/);
    const after = talk(told.state, 'ja');
    assert.equal(after.state.topic, null);
    assert.ok(saidIn(after).includes('netMonthlyIncomeCents is 115000'));
  });
});

describe('"alles nagaan" at "Klopt dit?"', () => {
  it('asks the card again, and looks into everything after it', () => {
    const told = talk(start, 'ik woon alleen, ben 50 jaar en mijn huur is 640');
    const all = talk(told.state, 'alles nagaan');
    assert.match(all.text, /^Goed, ik kijk alles na\.[^]*Klopt dit\?/);
    const on = talk(all.state, 'ja');
    assert.equal(on.state.step, 'check');
    assert.equal(on.state.topic, null);
  });
});
