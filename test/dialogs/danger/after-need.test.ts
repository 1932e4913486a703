import assert from 'node:assert/strict';
import type { Recognition } from '../../../src/dialogs/turn-types.ts';
import { nothingRecognised } from '../real-turns.ts';
import { begun, say, words } from '../ways/way-talk.ts';

const eviction: Recognition = {
  ...nothingRecognised,
  topics: [{ topic: 'huur', score: 0.9 }],
  urgency: 'urgent',
  need: 'eviction',
};
const told = () => say(begun(), 'ik heb 3 maanden huurachterstand en ze gaan ontruimen', eviction);

describe('after it was told whom to call', () => {
  it('names who helps with debts before who pays an allowance', () => {
    const text = words(told());
    assert.match(text, /Hulp bij geld en schulden[^]*Dienst Toeslagen/);
  });
  it('says the day back', () => {
    assert.match(words(say(told(), 'ja woensdag om 9 uur')), /woensdag om 9 uur[^]*14 079/);
  });
  it('tells the papers for that call', () => {
    assert.match(words(say(told(), 'wat moet ik meenemen als ik bel')), /ID-kaart/);
  });
  it('answers about a landlord who comes', () => {
    const text = words(say(told(), 'het is niet de deurwaarder maar iemand vd woningbouw zelf, is dat erg?'));
    assert.match(text, /14 079[^]*rechter/);
  });
  it('opens the door to who sleeps no more and has had enough', () => {
    const text = words(say(told(), 'ik slaap al weken niet en ik ben er helemaal klaar mee'));
    assert.match(text, /zwaar[^]*zeg het hier gerust/);
    assert.doesNotMatch(text, /Boos/);
  });
  it('believes who does nothing to themselves, and keeps a cry beside it', () => {
    const perhaps: Recognition = { ...nothingRecognised, urgency: 'crisis' };
    const text = words(say(told(), 'nee niet zo bedoeld, ik doe mezelf niks. gewoon moe', perhaps));
    assert.match(text, /113/);
    assert.doesNotMatch(text, /Veilig Thuis/);
    assert.match(words(say(told(), 'ik doe mezelf niks maar ik kan niet meer', perhaps)), /112/);
  });
  it('says nothing of papers or days where nothing is urgent', () => {
    assert.doesNotMatch(words(say(begun(), 'ja woensdag om 9 uur')), /noem die dag/);
  });
});
