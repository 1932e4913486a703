import assert from 'node:assert/strict';
import { allowsBeside, allowsIf, parseConsent } from '../../../src/language/answers/consent.ts';

const titles = ['Ja, dat mag', 'Nee'];

describe('consent', () => {
  for (const yes of [
    'Ja, dat mag',
    '1',
    'ok',
    'ja hoor prima, dank je',
    'ja dat mag van mij',
    'mag wel',
    'mij best',
    'ja ze mogen het zien',
    'ja laat maar zien',
    'doe maar',
    '👍',
  ])
    it(`is given: ${yes}`, () => assert.equal(parseConsent(yes, titles), true));
  for (const no of ['nee', '2', 'nee dank je, mijn zoon zoekt een laptop', 'liever niet', 'weet ik niet', 'mag niet'])
    it(`is refused: ${no}`, () => assert.equal(parseConsent(no, titles), false));
  for (const other of [
    'ok dank je, en me zoon zit op school maar moet n laptop hebben',
    'dank je wel',
    'ok ik bel morgen',
    'ja ik snap het',
    'ja mijn laptop kapot',
    'ja ze is gescheiden',
    'ja ik ben 46',
    'prima en hoeveel krijg ik dan',
    'mag mijn man dat zien',
    'ja help mij',
  ])
    it(`is neither given nor refused: ${other}`, () => assert.equal(parseConsent(other, titles), null));

  it('with a question beside it counts, and not where it is asked who sees it', () => {
    const cut = (first: string, rest: string) => ({ first, rest, isSentence: false, isMarked: true });
    assert.ok(allowsBeside(cut('ja hoor', 'wissen jullie het daarna?')));
    assert.ok(!allowsBeside(cut('ja hoor', 'wie leest dat')));
  });

  it('that hangs on something is none', () => {
    assert.ok(allowsIf('ja, maar niet mijn schulden'));
    assert.ok(!allowsIf('ok dank je, maar niet vandaag'));
  });
});
