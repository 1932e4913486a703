/** What is asked after a result, of "dat" or of nothing by name: of the scheme that stands first there. */
import assert from 'node:assert/strict';
import { begun, ranked, say, words, type Heard } from './way-talk.ts';

const answers = ['Helemaal alleen', '40', 'niets van deze', 'Ja, minder', 'Ja, minder'];
const result = answers.reduce(
  (before: Heard, text) => say(before, text),
  say(begun(), 'zorgtoeslag', ranked(['zorgtoeslag', 0.95])),
);

describe('after a result', () => {
  it('stands a scheme', () => assert.match(words(result), /✔ \*Zorgtoeslag/));

  const rows: [string, RegExp][] = [
    ['welke papieren', /^\*Zorgtoeslag\*\. Over de papieren:/],
    ['wat heb ik daarvoor nodig?', /^\*Zorgtoeslag\*\. Over de papieren:/],
    ['hoe lang duurt dat', /^\*Zorgtoeslag\*\. Over de tijd:/],
    ['wanneer krijg ik het geld', /^\*Zorgtoeslag\*\. Over de tijd:/],
    ['waar', /^\*Zorgtoeslag\*\. Zo vraagt u het aan:/],
    ['waar moet ik zijn', /^\*Zorgtoeslag\*\. Zo vraagt u het aan:/],
    ['hoe vraag ik dat aan', /^\*Zorgtoeslag\*\. Zo vraagt u het aan:/],
    ['zo 129 euro?? per maand? hoe vraag ik dat aan', /^\*Zorgtoeslag\*\. Zo vraagt u het aan:/],
  ];
  for (const [text, answer] of rows)
    it(`"${text}" is answered of it, and what to do is asked again`, () => {
      const heard = say(result, text, ranked(['formulieren', 0.9]));
      assert.match(words(heard), answer);
      assert.match(words(heard), /Wat wilt u nu doen\?$/);
      assert.doesNotMatch(words(heard), /andere regeling/);
    });

  it('is asked of the scheme though a helper was told with it', () => {
    const heard = say(say(result, 'waar moet ik zijn'), 'welke papieren');
    assert.match(words(heard), /^\*Zorgtoeslag\*\. Over de papieren:/);
  });

  it('of several it is the first, and how to ask about another is said', () => {
    const several = say(say(begun(), 'Kapotte spullen'), 'welke papieren');
    assert.match(words(several), /^\*\S[^*]*\*\. Over de papieren:/);
  });

  it('more is told of the one that is named', () => {
    const several = { ...result, state: { ...result.state, topic: null } };
    assert.match(words(say(several, 'vertel meer')), /Over welke regeling/);
    const more = say(several, 'vertel meer over huurtoeslag');
    assert.equal(more.state.scheme, 'nederland/huurtoeslag');
    assert.doesNotMatch(words(more), /Over welke regeling/);
  });

  it('what names something is no such question', () =>
    assert.doesNotMatch(words(say(result, 'wat heb ik')), /Over de papieren/));
});

describe('before a result', () => {
  it('nothing is told of a scheme', () =>
    assert.doesNotMatch(words(say(begun(), 'welke papieren')), /Over de papieren/));
});
