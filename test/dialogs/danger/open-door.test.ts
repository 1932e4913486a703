import assert from 'node:assert/strict';
import type { ConversationState } from '../../../src/dialogs/state.ts';
import type { Outcome } from '../../../src/dialogs/turn-types.ts';
import { at, nothingRecognised } from '../real-turns.ts';
import { alarmed, asked, runTurn } from './danger-turns.ts';

const door = /^Gaat het niet goed met (?:u|je) of .* bel \*112\*\.$/;
const texts = ({ replies }: Outcome): string[] => replies.map(({ text }) => text);
const faintly = (state: ConversationState, text: string): Outcome =>
  runTurn(state, {
    kind: 'message',
    text,
    recognition: { ...nothingRecognised, mayBeUnwell: true },
    masked: false,
  });

describe('the door that is opened to what is faintly like a cry', () => {
  it('stands before the question again, where nothing was understood', () => {
    const outcome = faintly(asked(), 'het hoeft allemaal niet zo meer');
    assert.match(texts(outcome)[0] ?? '', door);
    assert.ok((outcome.replies.at(-1)?.choices.length ?? 0) > 0);
    assert.equal(outcome.state.crisis, null);
  });

  it('stands before the answer to a question', () => {
    const outcome = faintly(at('topic', { municipality: 'almere' }), 'wat heeft een schuld aflossen nog voor zin');
    assert.match(texts(outcome)[0] ?? '', door);
  });

  it('is not opened to an answer', () => {
    for (const answer of ['ik weet het niet', 'helemaal alleen', 'alleen met kinderen'])
      assert.ok(!texts(faintly(asked(), answer)).some((text) => door.test(text)), answer);
  });

  it('is opened to an answer with more beside it', () => {
    const [first = ''] = texts(faintly(asked(), 'alleen met kinderen, en voor de rest hoeft het niet zo meer van mij'));
    assert.match(first, door);
  });

  it('is not opened to a button or a command', () => {
    const shown = { ...asked(), shownChoices: ['Als het nee is'] };
    for (const text of ['als het nee is', 'ik wil stoppen'])
      assert.ok(!texts(faintly(shown, text)).some((one) => door.test(one)), text);
  });

  it('is opened once', () => {
    const again = faintly(faintly(asked(), 'het hoeft niet zo meer').state, 'het hoeft niet zo meer');
    assert.ok(!texts(again).some((text) => door.test(text)));
  });

  it('is not opened where danger was talked about', () => {
    const recognition = alarmed;
    const crisis = runTurn(asked(), { kind: 'message', text: 'het hoeft niet meer', recognition, masked: false });
    assert.ok(!texts(faintly(crisis.state, 'het hoeft niet zo meer')).some((text) => door.test(text)));
  });
});
