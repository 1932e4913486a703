/** "Ja minder, maar ik had me vergist": an answer, and an earlier one that is another. Both are heard. */
import assert from 'node:assert/strict';
import type { Answer, ConversationState } from '../../../src/dialogs/state.ts';
import { saidIn, start, talk } from './story-talk.ts';

const answers: Answer[] = [
  {
    question: 'household',
    statements: [
      { fact: 'household', op: 'is', value: 'single' },
      { fact: 'hasPartner', op: 'is', value: false },
      { fact: 'hasChildren', op: 'is', value: false },
    ],
  },
  { question: 'age', statements: [{ fact: 'age', op: 'is', value: 63 }] },
  {
    question: 'net-monthly-income',
    test: { op: 'eq', value: 1_348_49 },
    statements: [{ fact: 'netMonthlyIncomeCents', op: 'is', value: 1_335_00 }],
  },
];
const pending = { question: 'assets', shown: [], test: { op: 'le', value: 8_000_00 } } as const;
const from: ConversationState = { ...start, step: 'check', answers, pending: { ...pending, shown: [] } };

describe('an earlier answer that is another, told beside an answer', () => {
  const income = 'netMonthlyIncomeCents is 135500';
  const told: [string, string, string][] = [
    ['ja minder. maar ik had me vergist het inkomen is 1355 per maand', 'assetsCents le 800000', income],
    ['minder. oh en mijn inkomen was fout moet 1355 zijn', 'assetsCents le 800000', income],
    ['ja minder, inkomen klopt niet het is 1355', 'assetsCents le 800000', income],
    ['2000 maar mn inkomen is niet 1335 maar 1355', 'assetsCents is 200000', income],
    ['ja. vergiste me net, krijg 1355', 'assetsCents le 800000', income],
    ['ja en die 1335 moet 1355 zijn', 'assetsCents le 800000', income],
    ['ja minder. ik zei 1335 maar het is 1355', 'assetsCents le 800000', income],
    ['ja minder, en ik heb mn inkomen verkeerd gezegd het is 1355', 'assetsCents le 800000', income],
    ['ja minder. vorige antwoord klopt niet het is 1355', 'assetsCents le 800000', income],
    ['ja minder. ben trouwens 64 niet 63', 'assetsCents le 800000', 'age is 64'],
    ['ja minder. foutje ik ben 64', 'assetsCents le 800000', 'age is 64'],
  ];
  for (const [text, answer, corrected] of told)
    it(`"${text}"`, () => {
      const offered = talk(from, text);
      assert.ok(saidIn(offered).includes(answer), saidIn(offered).join());
      assert.ok(!saidIn(offered).includes(corrected));
      assert.match(offered.text, /U zei eerst: [^]*Klopt nu: /);
      const after = saidIn(talk(offered.state, 'ja'));
      assert.ok(after.includes(answer) && after.includes(corrected), after.join());
    });

  it('is asked once more where it is not said how it is', () => {
    const after = talk(from, 'ja minder maar dat inkomen had ik verkeerd');
    assert.match(after.text, /Hoe hoog is het inkomen/);
    assert.ok(saidIn(after).includes('assetsCents le 800000'));
  });

  for (const text of ['ja minder', 'ja minder, ik heb niks', 'minder. vergeet dat niet hoor'])
    it(`"${text}" corrects nothing`, () => assert.doesNotMatch(talk(from, text).text, /U zei eerst|nog eens/));
});
