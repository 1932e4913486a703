/** What is said first to who is safe, or goes on after a medical alarm. */
import assert from 'node:assert/strict';
import { start, talk } from '../story/story-talk.ts';

const after = (danger: 'overdose' | 'violence') => ({
  ...start,
  step: 'crisis',
  quiet: true,
  crisis: { danger, minor: false, language: null, phase: 'safe' as const },
});

describe('after an alarm', () => {
  it('who goes on is asked about 112 first', () =>
    assert.match(talk(after('overdose'), 'verder').text, /^Hebt u \*112\* gebeld\? Dat gaat voor\./));

  it('who says to be safe hears that this is good', () =>
    assert.match(talk(after('violence'), 'ja ik ben veilig').text, /^Fijn dat u nu veilig bent\. Mag niemand/));
});

const alarm = (danger: 'suicide' | 'worry' | 'violence', minor = false) => ({
  ...after('violence'),
  crisis: { danger, minor, language: null, phase: 'safe' as const },
});
const home = alarm('violence');

describe('an answer to whether it is safe, in the words of every day', () => {
  it('that who gave danger is gone, said once more, is a yes', () => {
    const gone = talk(home, 'ja hij is weg nu').state;
    assert.match(talk(gone, 'nee hoor hij is weg, het is veilig nu').text, /^Mag niemand dit gesprek zien\?/);
  });

  it('goes on where a part of it says so', () =>
    assert.match(talk(home, 'verder. hij is niet thuis gelukkig').text, /^Veilig Thuis blijft er/));

  it('is heard beside what is asked', () =>
    assert.match(talk(home, 'ja kan even, hij is douchen. wat moet ik doen').text, /^Bel Veilig Thuis/));

  it('was only a thought', () =>
    assert.match(talk(alarm('suicide'), 'ja nu wel. was maar een gedachte').text, /^Dat is goed om te horen/));

  it('says that the other sees a doctor', () =>
    assert.match(talk(alarm('worry'), 'ze is bij de dokter ermee').text, /^Goed dat er hulp is/));

  for (const text of ['papa komt naar boven', 'hij komt nu mijn kamer in', 'hij staat voor de deur'])
    it(`is danger at once, also where something else was asked: ${text}`, () => {
      const child = alarm('violence', true);
      const share = { ...child, crisis: { ...child.crisis, phase: 'share' as const } };
      for (const state of [home, child, share]) assert.match(talk(state, text).text, /112/);
      assert.match(talk(share, text).text, /^Bel nu \*112\*/);
    });
});
