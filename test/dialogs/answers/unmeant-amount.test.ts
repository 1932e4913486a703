/** An amount under "geen", or only wished for: never a fact. */
import assert from 'node:assert/strict';
import type { Test } from '../../../src/contract.ts';
import { deniedAmounts } from '../../../src/language/numbers/denied-amounts.ts';
import type { ConversationState } from '../../../src/dialogs/state.ts';
import { saidIn, start, talk } from '../story/story-talk.ts';

const asked = (question: string, test?: Test): ConversationState => ({
  ...start,
  step: 'check',
  pending: { question, shown: [], ...(test !== undefined && { test }) },
});
const savings = asked('tax-assets', { op: 'le', value: 76_958_00 });
const year = asked('yearly-income', { op: 'le', value: 51_142_00 });

describe('an amount that nobody has', () => {
  const saidBack: [ConversationState, string, string][] = [
    [savings, 'haha 76 duizend was t maar waar', 'taxAssetsCents le 7695800'],
    [savings, 'ik droom van 76 duizend', 'taxAssetsCents le 7695800'],
    [year, 'nee ik heb geen 76 duizend! we hebben niks', 'yearlyIncomeCents le 5114200'],
  ];
  for (const [from, text, side] of saidBack)
    it(`"${text}" is offered as less`, () => {
      const reply = talk(from, text);
      assert.deepEqual(saidIn(reply), []);
      assert.deepEqual(saidIn(talk(reply.state, 'ja')), [side]);
    });

  it('a number beside a laugh is said back', () => {
    const reply = talk(savings, 'haha 90000');
    assert.match(reply.text, /€ 90\.000.*Klopt dat\?/);
    assert.deepEqual(saidIn(reply), []);
  });

  it('"ik verdien geen 76000 per jaar" takes that answer back and asks it again', () => {
    const before = talk(asked('yearly-income-amount'), '76000');
    assert.deepEqual(saidIn(before), ['yearlyIncomeCents is 7600000']);
    const reply = talk(before.state, 'NEE dat klopt niet, ik verdien geen 76000 per jaar');
    assert.deepEqual(saidIn(reply), []);
    assert.match(reply.text, /dan vraag ik het nog eens/);
  });

  it('"nog geen 1200" is a little less, and nothing that is denied', () => {
    assert.deepEqual(deniedAmounts('nog geen 1200'), []);
    assert.deepEqual(deniedAmounts('geen € 1200'), [1200]);
  });
});

describe('the words of a button with more around them', () => {
  const income = asked('net-monthly-income', { op: 'le', value: 1618_18 });
  it('"haha ja minder" is that button', () => {
    assert.deepEqual(saidIn(talk(income, 'haha ja minder')), ['netMonthlyIncomeCents le 161818']);
  });
  it('"ja dat zei ik toch al" is a yes', () => {
    const back = talk(income, 'ja maar net aan').state;
    assert.deepEqual(saidIn(talk(back, 'ja dat zei ik toch al')), ['netMonthlyIncomeCents le 161818']);
  });
});

describe('what something costs', () => {
  const savings = asked('tax-assets', { op: 'le', value: 3_847_900 });
  for (const text of [
    'de jongste mag op schoolreis maar die is 65 euro dat heb ik niet',
    'boete van 240 euro kan ik niet betalen',
  ])
    it(`"${text}" is nothing that somebody has`, () => {
      assert.deepEqual(saidIn(talk(savings, text)), []);
    });

  for (const text of ['65', 'heb nog 65 euro, de tandarts kost veel', '65 op de bank'])
    it(`"${text}" is`, () => {
      assert.ok(saidIn(talk(savings, text)).includes('taxAssetsCents is 6500'));
    });
});
