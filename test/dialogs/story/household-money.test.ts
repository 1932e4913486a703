/** Money that was counted without a partner is asked again when one comes in: a wrong yes would follow from it. */
import assert from 'node:assert/strict';
import { withoutOldMoney } from '../../../src/dialogs/story/household-money.ts';
import type { Answer } from '../../../src/dialogs/state.ts';
import { saidIn, start, talk } from './story-talk.ts';

const partner = (value: boolean): Answer => ({
  question: 'has-partner',
  statements: [{ fact: 'hasPartner', op: 'is', value }],
});
const income: Answer = {
  question: 'net-income-amount',
  statements: [{ fact: 'netMonthlyIncomeCents', op: 'is', value: 145000 }],
};
const rent: Answer = { question: 'rent', statements: [{ fact: 'rentCents', op: 'is', value: 64000 }] };

describe('money of the household', () => {
  it('is gone when a partner comes or goes, and the rent stays', () => {
    for (const now of [true, false])
      assert.deepEqual(withoutOldMoney([partner(!now), income, rent], [partner(now), income, rent]), [
        partner(now),
        rent,
      ]);
  });

  it('stays when it was told with the partner, or nothing changed', () => {
    const fresh = { ...income };
    assert.deepEqual(withoutOldMoney([partner(false)], [partner(true), fresh]), [partner(true), fresh]);
    assert.deepEqual(withoutOldMoney([partner(true), income], [partner(true), income]), [partner(true), income]);
    assert.deepEqual(withoutOldMoney([income], [income, partner(true)]), [income, partner(true)]);
  });
});

describe('the income of one', () => {
  const one = 'netMonthlyIncomeCents is 120000';
  it('told beside a partner is not that of the household', () => {
    const told = talk(start, ['ik woon samen met mijn man, ik verdien 1200 per maand', 'zorgtoeslag'], 'ja');
    assert.ok(saidIn(told).includes('hasPartner is true'), saidIn(told).join());
    assert.ok(!saidIn(told).includes(one));
  });

  it('told before it is known who lives there counts until a partner is told of', () => {
    const before = talk(start, ['ik verdien 1200 per maand', 'zorgtoeslag'], 'ja');
    assert.ok(saidIn(before).includes(one), saidIn(before).join());
    assert.equal(before.state.pending?.question, 'living-with');
    assert.ok(saidIn(talk(before.state, 'zonder partner')).includes(one));
    for (const answer of ['met partner', 'ik woon met mijn vrouw'])
      assert.ok(!saidIn(talk(before.state, answer, 'ja')).includes(one), answer);
  });

  it('of both stays when it is said who lives there', () => {
    const told = talk(start, ['wij verdienen samen 2100 per maand', 'zorgtoeslag'], 'ja', 'met partner');
    assert.ok(saidIn(told).includes('netMonthlyIncomeCents is 210000'), saidIn(told).join());
  });

  it('is no answer where that of both is asked', () => {
    const asked = talk(start, ['ik heb zorgkosten', 'zorgtoeslag'], 'met partner', '40', '42');
    for (let left = 6, now = asked; left > 0; left -= 1) {
      if (now.state.pending?.question.includes('income') === true) {
        assert.match(talk(now.state, 'ik verdien 1200').text, /Tel de twee bedragen bij elkaar op/);
        return;
      }
      now = talk(now.state, 'weet ik niet');
    }
    assert.fail('the income was not asked');
  });
});

describe('a partner who comes in after the income', () => {
  const alone = talk(start, 'alles nagaan', 'zonder partner', '35', 'niets van deze', 'wia 1450', 'ja');
  const moved = talk(alone.state, 'mijn vriend woont er ook', 'ja');
  it('makes the income count no more', () => {
    assert.ok(saidIn(alone).includes('netMonthlyIncomeCents is 145000'));
    assert.ok(saidIn(moved).includes('hasPartner is true'));
    assert.ok(!saidIn(moved).some((said) => said.startsWith('netMonthlyIncomeCents')));
  });

  it('asks the income of both, and never takes that of one', () => {
    const told = talk(moved.state, 'hij verdient 1600');
    assert.match(told.text, /Tel de twee bedragen bij elkaar op/);
    assert.equal(told.state.pending?.question, 'net-monthly-income');
    const again = talk(told.state, 'hij verdient 1600');
    assert.ok(!saidIn(again).some((said) => said.startsWith('netMonthlyIncomeCents')));
    assert.ok(saidIn(talk(again.state, '3050')).includes('netMonthlyIncomeCents is 305000'));
  });

  it('asks it again where that of one was taken in', () => {
    const told = talk(moved.state, 'hij verdient 1600', '1450', 'mijn vriend verdient 1600');
    assert.ok(!saidIn(told).some((said) => said.startsWith('netMonthlyIncomeCents')));
    assert.equal(told.state.pending?.question, 'net-monthly-income');
  });

  it('is asked again when who lives there is asked again', () => {
    const changed = talk(alone.state, 'antwoord veranderen', 'wie er bij u wonen', 'met partner');
    assert.ok(!saidIn(changed).some((said) => said.startsWith('netMonthlyIncomeCents')), saidIn(changed).join());
  });
});

describe('an amount of income at a question about savings', () => {
  const state = {
    ...start,
    step: 'check',
    answers: [
      { question: 'living-with', statements: [{ fact: 'household' as const, op: 'is' as const, value: 'single' }] },
      {
        question: 'net-monthly-income',
        test: { op: 'le' as const, value: 134849 },
        statements: [{ fact: 'netMonthlyIncomeCents' as const, op: 'is' as const, value: 115000 }],
      },
    ],
    pending: { question: 'assets', shown: [], test: { op: 'le' as const, value: 800000 } },
  };
  const before = { ...state, answers: state.answers.slice(0, 1) };

  for (const said of ['naja ik krijg 1200 bijstand ofzo', 'maaş 1200 wajong', 'mijn inkomen is 1200'])
    it(`"${said}" is offered as income, not savings`, () => {
      const offered = talk(before, said);
      assert.match(offered.text, /Klopt dit\?\n• Het inkomen van uw huishouden is netto € 1\.200 per maand/);
      const taken = talk(offered.state, 'ja');
      assert.ok(!saidIn(taken).some((one) => one.startsWith('assetsCents')));
    });

  for (const said of ['o nee het is 1250 sorry niet 1150', '1250 niet 1150', 'ik bedoel mijn inkomen is 1250'])
    it(`"${said}" puts the income right`, () => {
      const after = talk(state, said);
      assert.ok(saidIn(after).includes('netMonthlyIncomeCents is 125000'), saidIn(after).join());
      assert.ok(!saidIn(after).some((one) => one.startsWith('assetsCents')));
    });

  it('leaves an amount of savings alone', () => {
    assert.ok(saidIn(talk(state, '1250')).includes('assetsCents is 125000'));
  });
});

describe('a question at a yes or no', () => {
  const asked = {
    ...start,
    step: 'check',
    pending: { question: 'yearly-income', shown: [], test: { op: 'le' as const, value: 7277900 } },
  };
  for (const said of ['hoe zeker is dat', 'wat als ik niks heb', 'waarom zeker weten', 'is dat zeker'])
    it(`"${said}" is no answer`, () => {
      assert.deepEqual(saidIn(talk(asked, said)), []);
    });
});

describe('who has bijstand already', () => {
  it('and asks what there is, gets the whole check', () => {
    const said = 'Ik ben alleenstaande moeder met bijstand. Wat kan ik krijgen?';
    assert.equal(talk(start, [said, 'bijstand'], 'ja').state.topic, null);
  });
  it('and asks about bijstand, gets bijstand', () => {
    const said = 'Ik ben alleenstaande moeder met bijstand. Hoe hoog is de bijstand?';
    assert.equal(talk(start, [said, 'bijstand']).state.topic, 'bijstand');
  });
});
