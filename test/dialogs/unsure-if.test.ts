/** An own business, told in passing, leaves no certain yes for bijstand. */
import assert from 'node:assert/strict';
import type { Statement } from '../../src/contract.ts';
import { assessmentOf } from '../../src/dialogs/scope.ts';
import type { ConversationState } from '../../src/dialogs/state.ts';
import { circumstances } from '../../src/language/story/besides-rules.ts';
import { turnOf } from '../../src/dialogs/turn-of.ts';
import { realParts } from './real-turns.ts';
import { start, talk } from './story/story-talk.ts';

const statements: Statement[] = [
  { fact: 'age', op: 'is', value: 40 },
  { fact: 'household', op: 'is', value: 'single' },
  { fact: 'hasChildren', op: 'is', value: false },
  { fact: 'otherAdultsAtHome', op: 'is', value: 0 },
  { fact: 'netMonthlyIncomeCents', op: 'is', value: 50_000 },
  { fact: 'assetsCents', op: 'is', value: 0 },
  { fact: 'student', op: 'is', value: false },
];
const known: ConversationState = { ...start, answers: [{ question: 'age', statements }] };
const bijstand = (state: ConversationState) =>
  assessmentOf(turnOf(realParts(), state)).schemes.find(({ id }) => id === 'nederland/bijstand');

describe('what no rule knows', () => {
  it('is not needed for a yes', () => assert.equal(bijstand(known)?.outcome, 'eligible'));

  it('leaves no certain yes, with the reason first and no amount', () => {
    const found = bijstand(talk(known, "ik ben trouwens zzp'er").state);
    assert.equal(found?.outcome, 'unknown');
    assert.match(found.reasons[0]?.text ?? '', /eigen bedrijf/);
    assert.equal(found.amountCents, undefined);
  });

  it('stands at what was no certain yes before', () => {
    const { replies } = talk(
      start,
      ['ik heb een koopflat, kan ik kwijtschelding krijgen', 'kwijtschelding'],
      'ja klopt',
    );
    assert.match(replies.map(({ text }) => text).join(' '), /meer waard is dan de hypotheek/);
  });

  it('can be taken back', () => {
    const told = talk(known, "ik ben trouwens zzp'er", 'nee ik heb geen eigen bedrijf');
    assert.equal(bijstand(told.state)?.outcome, 'eligible');
  });

  it('takes nothing away from who has it already: nobody is told to ask for what they have', () => {
    const parts = realParts();
    const receives = [...new Set(parts.knowledge.schemes.map(({ id }) => id))];
    const has: Statement[] = [{ fact: 'receives', op: 'has', value: receives }];
    const all = { ...known, answers: [...known.answers, { question: 'receives', statements: has }] };
    for (const id of circumstances)
      for (const found of assessmentOf(turnOf(parts, { ...all, circumstances: [id] })).schemes)
        assert.equal(found.received, true, `${found.id} beside ${id}`);
  });

  it('is forgotten when the talk begins anew', () =>
    assert.deepEqual(talk(known, "ik ben zzp'er", 'opnieuw beginnen').state.circumstances, []));
});
