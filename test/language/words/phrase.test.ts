/** Phrases of a content file in what somebody says. */
import assert from 'node:assert/strict';
import { bareMessage, phrasePattern } from '../../../src/language/words/phrase.ts';

const holds = (text: string, phrase: string): boolean => phrasePattern(phrase).test(bareMessage(text));

describe('a phrase', () => {
  it('is found without capitals, marks and accents', () => assert.ok(holds('Moet mijn AUTO weg?!', 'auto weg')));
  it('leaves room for three words at a star', () => {
    assert.ok(holds('mag ik mijn huis nu echt niet verkopen', 'huis * verkopen'));
    assert.ok(holds('huis verkopen', 'huis * verkopen'));
    assert.ok(!holds('mijn huis wil ik nu echt niet verkopen', 'huis * verkopen'));
  });
  it('is of whole words', () => assert.ok(!holds('autoweg', 'auto weg')));
});
