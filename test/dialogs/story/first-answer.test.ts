/** An answer with a remark or a question beside it: the answer is not lost, and what changes it is asked back. */
import assert from 'node:assert/strict';
import type { Test } from '../../../src/contract.ts';
import type { ConversationState } from '../../../src/dialogs/state.ts';
import { saidIn, start, talk } from './story-talk.ts';

const asked = (question: string, test?: Test): ConversationState => ({
  ...start,
  step: 'check',
  answers: [
    { question: 'household', statements: [{ fact: 'household', op: 'is', value: 'singleParent' }], volunteered: true },
  ],
  pending: { question, shown: [], ...(test !== undefined && { test }) },
});

describe('an answer with more beside it', () => {
  const counts: [question: string, text: string, said: string, beside?: RegExp][] = [
    ['age', '41 maar moet de moeder ook meegeteld worden??', 'age is 41', /^Dat weet ik niet/],
    ['child-ages', '5 en 9, de oudste wil op voetbal', 'children.ages is 5,9'],
  ];
  for (const [question, text, said, beside] of counts)
    it(`${question}: "${text}"`, () => {
      const reply = talk(asked(question), text);
      assert.ok(saidIn(reply).includes(said), `${saidIn(reply).join()} ${reply.text}`);
      if (beside !== undefined) assert.match(reply.text, beside);
      assert.notEqual(reply.state.pending?.question, question);
    });

  const offered: [question: string, text: string, said: RegExp][] = [
    ['child-ages', '7 en 10, om de week dus 3,5 dag', /7 en 10 jaar\. Klopt dat\?/],
    ['other-adults', '1. mijn broer komt soms slapen', /Klopt dat\?|soms/],
  ];
  for (const [question, text, said] of offered)
    it(`${question}: "${text}" is said back`, () => {
      const reply = talk(asked(question), text);
      assert.match(reply.text, said);
      assert.equal(saidIn(reply).length, 1);
    });

  it('a no counts beside what is asked', () => {
    const childcare = talk(start, 'alles nagaan', 'alleen met kinderen', '41', 'niets van deze', '7 en 10');
    const reply = talk(childcare.state, 'nee. wat is gastouder');
    assert.ok(saidIn(reply).includes('usesChildcare is false'), reply.text);
    assert.match(reply.text, /^Een \*gastouder\* past op kinderen/);
  });

  it('a place in the list counts beside what is asked of something else', () => {
    const list = talk(start, 'alles nagaan', 'alleen met kinderen', '41');
    const reply = talk(list.state, 'zorgtoeslag en kgb wat is huurtoeslag voor mij dan');
    assert.match(reply.text, /^\*Huurtoeslag\*: [^]*Dit geldt voor u: zorgtoeslag en kindgebonden budget\./);
  });

  it('takes nothing from what only asks', () => {
    const reply = talk(asked('age'), 'wat bedoel je, moet ik dat zeggen?');
    assert.equal(saidIn(reply).length, 1);
    assert.equal(reply.state.pending?.question, 'age');
  });
});

describe('a name of the list with a question mark', () => {
  const list = talk(start, 'alles nagaan', 'helemaal alleen', '45').state;
  for (const text of [
    'bijstand? ik werk toch gewoon',
    'bijstand? nooit gehad',
    'huurtoeslag? nee joh',
    'student? ik ben 45',
  ])
    it(`"${text}" is no tick`, () => {
      const told = talk(list, text);
      assert.deepEqual([saidIn(told), told.state.confirming], [saidIn({ ...told, state: list }), null]);
    });

  it('with a yes behind it is one', () =>
    assert.ok(saidIn(talk(list, 'zorgtoeslag? ja')).includes('receives has nederland/zorgtoeslag')));

  it('"nee ook nr 2 en 3" names places', () =>
    assert.ok(saidIn(talk(list, 'nee ook nr 2 en 3')).includes('receives has nederland/huurtoeslag')));
});
