/** "Welk antwoord wilt u veranderen?": a word that stands in two of them asks which of the two. */
import assert from 'node:assert/strict';
import { initialState, type ConversationState } from '../../src/dialogs/state.ts';
import { saidIn, start, talk } from './story/story-talk.ts';

const le = (fact: 'assetsCents' | 'taxAssetsCents', question: string) => ({
  question,
  test: { op: 'le' as const, value: 16_000_00 },
  statements: [{ fact, op: 'gt' as const, value: 16_000_00 }],
});

const state: ConversationState = {
  ...initialState('nl'),
  step: 'check',
  municipality: 'zoetermeer',
  referenceDate: '2026-07-01',
  answers: [
    { question: 'household', statements: [{ fact: 'household', op: 'is', value: 'singleParent' }] },
    { question: 'age', statements: [{ fact: 'age', op: 'is', value: 34 }] },
    le('assetsCents', 'assets'),
    le('taxAssetsCents', 'tax-assets'),
  ],
};

describe('changing an answer', () => {
  const asked = talk(state, 'antwoord veranderen');

  it('shows only the answers that the word is about', () => {
    const which = talk(asked.state, 'spaargeld');
    assert.deepEqual(which.replies.at(-1)?.choices, [
      'Spaargeld en spullen van waarde',
      'Spaargeld op 1 januari',
      'Niets veranderen',
    ]);
    assert.equal(talk(which.state, 'op 1 januari').state.pending?.question, 'tax-assets');
  });

  it('does not show everything again where no answer is named', () => {
    assert.match(talk(asked.state, 'paars').text, /^Ik begreep u niet goed/);
  });
});

describe('the menu of changes', () => {
  const answered: ConversationState = {
    ...state,
    answers: [
      { question: 'ages', statements: [{ fact: 'age', op: 'is', value: 43 }] },
      { question: 'partner-age', statements: [{ fact: 'partnerAge', op: 'is', value: 41 }] },
      { question: 'household', statements: [{ fact: 'household', op: 'is', value: 'couple' }] },
    ],
  };
  const asked = talk(answered, 'antwoord veranderen');
  const alone = talk(state, 'antwoord veranderen');

  it('has one place for both ages, which "mijn leeftijd" names', () => {
    assert.equal(asked.replies.at(-1)?.choices.filter((title) => title.includes('leeftijd')).length, 1);
    assert.equal(talk(asked.state, 'mijn leeftijd').state.pending?.question, 'ages');
  });

  it('takes how it is', () => {
    assert.match(talk(alone.state, '36').text, /^U bent 36 jaar\./);
    assert.match(talk(asked.state, '36').text, /^Hoe oud bent u, en hoe oud is uw partner\?/);
  });

  it('is left by who does not know', () => {
    const left = talk(alone.state, 'weet ik niet').state;
    assert.equal(left.step, 'check');
    assert.deepEqual(left.answers, state.answers);
  });

  it('knows the buttons of where one came from', () => {
    const result = talk({ ...state, step: 'after', topic: 'kwijtschelding' }, 'antwoord veranderen');
    assert.equal(talk(result.state, 'vertel meer').state.step, 'scheme');
  });
});

describe('an answer that changes no outcome', () => {
  it('is asked all the same by whoever wants to change it', () => {
    const before = talk(start, 'huurtoeslag', 'niets van deze', 'inkomen 1200 netto per maand', 'ja');
    const told = saidIn(before);
    assert.ok(told.includes('netMonthlyIncomeCents is 120000'), told.join());
    const asked = talk(before.state, 'antwoord veranderen', 'inkomen');
    assert.match(asked.text, /Hoe hoog is het inkomen van uw huishouden per maand\?/);
    assert.ok(saidIn(talk(asked.state, '1300')).includes('netMonthlyIncomeCents is 130000'));
  });
});
