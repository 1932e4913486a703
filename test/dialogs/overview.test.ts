/** Privacy: whoever asks what is kept gets all of it, also what no question asked. */
import assert from 'node:assert/strict';
import { circumstances } from '../../src/language/story/besides-rules.ts';
import { start, talk } from './story/story-talk.ts';

const asked = 'wat weet u van mij';
const inCheck = talk(start, 'alles nagaan');

describe('what is kept of a talk', () => {
  it('is nothing before anything was said', () => {
    assert.match(talk(inCheck.state, asked).text, /^U hebt nog niets geantwoord\./);
  });

  it('tells each thing that was told besides the questions', () => {
    const { text } = talk({ ...inCheck.state, circumstances: [...circumstances] }, asked);
    assert.equal(text.match(/^• U vertelde /gm)?.length, circumstances.length);
    assert.match(text, /eigen bedrijf[\s\S]*antwoord veranderen/);
  });

  it('tells amounts that wait for their question', () => {
    const amountsTold = [
      { fact: 'netMonthlyIncomeCents' as const, value: 170_000, about: false },
      { fact: 'yearlyIncomeCents' as const, value: 2_000_000, about: false },
      { fact: 'rentCents' as const, value: 64_000, about: false },
    ];
    const { text } = talk({ ...inCheck.state, amountsTold }, asked);
    assert.match(text, /€ 1\.700 per maand\. Dat vraag ik nog na\./);
    assert.match(text, /€ 20\.000 per jaar\./);
    assert.match(text, /huur van € 640\./);
  });

  it('tells what was answered first', () => {
    const { state } = talk(inCheck.state, 'Helemaal alleen');
    const { text } = talk({ ...state, circumstances: ['debts'] }, asked);
    assert.match(text, /^Dit heb ik van u gehoord:\n• .*alleen.*\n• U vertelde over schulden\./);
  });
});
