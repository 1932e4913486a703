import assert from 'node:assert/strict';
import { addressed } from '../../src/locales/address.ts';
import { askedDown, questionWords } from '../../src/dialogs/ask.ts';
import { realContent } from '../transcripts/conversation.ts';

const { questions } = realContent().knowledge;
const ofAmounts = questions.filter(({ textUnder }) => textUnder !== undefined);

describe('an amount is asked downwards at every limit', () => {
  it('is asked so of several questions', () => {
    assert.ok(ofAmounts.length >= 6);
  });

  for (const question of ofAmounts)
    it(`${question.id}: yes means less, and who has just the limit is on the side that the rule means`, () => {
      const at = { value: 123_456 };
      const words = (op: 'le' | 'ge'): string => {
        const test = askedDown(question, { ...at, op });
        return questionWords(question, { question: question.id, shown: [], test }, 'u');
      };
      assert.match(words('le'), /€ 1\.234,56 (?:per maand )?of minder/);
      assert.match(words('ge'), /minder dan € 1\.234,56/);
      assert.deepEqual(askedDown(question, { ...at, op: 'ge' }), { ...at, op: 'lt' });
      assert.ok(!addressed(question.textUnder ?? '', 'je').includes(' of m'));
    });

  it('a duration is asked as it was', () => {
    const [duration] = questions.filter(({ unit, textFrom }) => unit === 'months' && textFrom !== undefined);
    assert.ok(duration !== undefined);
    assert.deepEqual(askedDown(duration, { op: 'ge', value: 36 }), { op: 'ge', value: 36 });
  });
});
