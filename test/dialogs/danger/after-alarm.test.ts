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
