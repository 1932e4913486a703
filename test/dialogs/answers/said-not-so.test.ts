/** "Dat klopt niet" at a question may be of what was said back right before it: it is never a no by itself. */
import assert from 'node:assert/strict';
import type { Answer, ConversationState } from '../../../src/dialogs/state.ts';
import { saidIn, start, talk } from '../story/story-talk.ts';

const couple: Answer = {
  question: 'household',
  statements: [
    { fact: 'household', op: 'is', value: 'couple' },
    { fact: 'hasPartner', op: 'is', value: true },
    { fact: 'hasChildren', op: 'is', value: false },
  ],
};
const age: Answer = { question: 'age', statements: [{ fact: 'age', op: 'is', value: 45 }] };
const asked = (question: string, limitCents: number, op: 'le' | 'lt'): ConversationState => ({
  ...start,
  step: 'check',
  answers: [couple, age],
  pending: { question, shown: [], test: { op, value: limitCents } },
});
const savings = asked('assets', 16_000_00, 'le');
const income = asked('net-monthly-income', 2_067_30, 'lt');
const year = asked('yearly-income', 51_142_00, 'le');

describe('"dat klopt niet", said to a question', () => {
  for (const [from, name] of [
    [savings, 'savings'],
    [income, 'income'],
    [year, 'the year'],
  ] as const)
    for (const text of ['dat klopt niet', 'nee dat klopt niet', 'dat is fout', 'dat klopt niet, ik heb schulden'])
      it(`"${text}" at ${name} is said back, with the way to what was said before`, () => {
        const after = talk(from, text);
        assert.deepEqual(saidIn(after), saidIn({ state: from, replies: [], text: '' }));
        assert.match(after.text, /typ dan \*veranderen\*.* Klopt dat\?|Klopt dit\?/s);
      });

  for (const from of [savings, income, year])
    for (const text of ['dat klopt niet, samen 1100', 'dat klopt niet, 1100'])
      it(`"${text}" at ${String(from.pending?.question)} counts nowhere unasked`, () => {
        const after = talk(from, text);
        assert.deepEqual(saidIn(after), saidIn({ state: from, replies: [], text: '' }));
        assert.match(after.text, /Klopt dat\?|hele jaar\?/);
      });

  for (const text of ['dat klopt niet, ik ben 54', 'dat klopt niet 54', 'nee dat klopt niet, 54'])
    it(`"${text}" is the age that was just said`, () => {
      assert.ok(saidIn(talk(savings, text)).includes('age is 54'));
    });

  it('shows what can be changed where no yes or no is asked', () => {
    const rent: ConversationState = {
      ...start,
      step: 'check',
      answers: [couple, age],
      pending: { question: 'home', shown: [] },
    };
    assert.match(talk(rent, 'dat klopt niet').text, /Welk antwoord wilt u veranderen\?/);
  });
});

describe('having none', () => {
  it('is not what who has more says', () => {
    const after = talk(savings, 'nee we hebben meer, niks geks');
    assert.match(after.text, /meer dan € 16\.000 .*Klopt dat\?/);
    assert.deepEqual(saidIn(after), saidIn({ state: savings, replies: [], text: '' }));
  });

  it('is what who has nothing any more says', () => {
    for (const text of ['we hebben niks meer', 'geen cent meer', 'niets meer over'])
      assert.ok(saidIn(talk(savings, text)).includes('assetsCents le 1600000'), text);
  });

  it('is not what tells of another answer', () => {
    const after = talk(savings, 'nee dat was mn inkomen (samen) geen spaargeld');
    assert.deepEqual(saidIn(after), saidIn({ state: savings, replies: [], text: '' }));
  });
});
