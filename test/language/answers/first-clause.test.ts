import assert from 'node:assert/strict';
import { askedCutsOf, surelyAsks } from '../../../src/language/answers/first-clause.ts';

describe('what surely asks', () => {
  for (const text of [
    'zei ik toch',
    'dat heb ik net al gezegd?',
    'heb ik toch al verteld',
    'krijg alleen zorgtoeslag verder niks toch',
    'ik woon toch alleen toch',
  ])
    it(`not "${text}"`, () => assert.equal(surelyAsks(text), false));

  for (const text of ['dat is geen schuld toch', 'mijn spullen tellen niet mee toch', 'heb ik dan ook recht op geld'])
    it(`"${text}"`, () => assert.equal(surelyAsks(text), true));
});

describe('a yes behind what is told', () => {
  it('makes no question of it', () => assert.deepEqual(askedCutsOf('heb ik zorgtoeslag en huurtoeslag ja'), []));
  it('answers a question that has a mark', () => assert.equal(askedCutsOf('moet ik dat zeggen? ja')[0]?.first, 'ja'));
});
