/** What is told beside a wish for help waits until the questions begin. */
import assert from 'node:assert/strict';
import { saidIn, start, talk } from './story-talk.ts';

describe('what is told beside a wish for help', () => {
  const text = 'ik ben 34, woon alleen met 2 kinderen en heb een voedselpakket nodig';
  const help = talk(start, [text, 'voedselbank']);

  it('keeps nobody from it, and is no answer yet', () => {
    assert.match(help.text, /Voedselbank/);
    assert.equal(help.state.step, 'services');
    assert.deepEqual(saidIn(help), []);
  });

  it('is offered when the questions begin', () => {
    const asked = talk(help.state, 'alles nagaan');
    assert.match(asked.text, /Klopt dit\?\n• U woont alleen met 2 kinderen\n• U bent 34 jaar$/);
    assert.match(talk(asked.state, 'ja').text, /^Dank u\..*Wat geldt nu voor u\?/s);
  });

  it('is offered with what is told next, unless that says it anew', () => {
    assert.match(talk(help.state, 'mijn huur is 640').text, /2 kinderen\n• U bent 34 jaar\n• Uw huur is € 640/);
    assert.doesNotMatch(talk(help.state, 'ik ben 35 en mijn huur is 640').text, /34 jaar/);
  });

  it('in passing is not kept', () =>
    assert.match(talk(start, ['mijn man drinkt, wie helpt?', 'verslaving'], 'alles nagaan').text, /Met wie woont u\?/));
});
