/** The same telling does not come twice in a row to what asks something else. */
import assert from 'node:assert/strict';
import type { ConversationState } from '../../src/dialogs/state.ts';
import { start, talk } from './story/story-talk.ts';

const asked = talk(start, ['krijg ik bijstand', 'bijstand']).state;
const unknown = /^Dat weet ik niet\. Een mens bij de gemeente/;

describe('what was told right before', () => {
  it('is not told again to who asks on, and a human is near', () => {
    const first = talk(asked, 'krijg ik dan nog meer');
    assert.match(first.text, unknown);
    const second = talk(first.state, 'welke dan');
    assert.match(second.text, /^Ook dat weet ik niet\..*typ \*mens\*/);
    assert.match(second.text, /Met wie woont u\?/);
  });

  it('is told again to who asks for it, or asks about it by its words', () => {
    const told = talk(asked, ['wie helpt met formulieren', 'formulieren']);
    assert.equal(talk(told.state, ['wie helpt met formulieren', 'formulieren']).text, told.text);
  });

  it('is told again, whatever it is, to who was in danger', () => {
    const told = talk(asked, 'krijg ik dan nog meer').state;
    const danger: ConversationState = {
      ...told,
      crisis: { danger: 'suicide', minor: false, language: null, phase: 'done' },
    };
    assert.match(talk(danger, 'welke dan').text, unknown);
  });
});
