/** What who learns Dutch leaves out: "ik 39 vrouw 35". */
import assert from 'node:assert/strict';
import { start, talk } from './story-talk.ts';

describe('a story with words left out', () => {
  for (const [text, line] of [
    ['ik heb 3 kinder en vrouw. geld te weinig', 'U woont samen met een partner en 3 kinderen'],
    ['ik heb vrouw en 3 kinderen', 'U woont samen met een partner en 3 kinderen'],
    ['ik en vrouw en 3 kind', 'U woont samen met een partner en 3 kinderen'],
    ['ik 39 vrouw 35', 'U bent 39 jaar\n• Uw partner is 35 jaar'],
    ['ik werk 1900 maand', 'Het inkomen van uw huishouden is netto € 1.900 per maand'],
    ['man werk niet, ik werk 1200', 'U woont samen met een partner'],
  ] as const)
    it(`"${text}"`, () => assert.ok(talk(start, text).text.includes(`• ${line}`), talk(start, text).text));

  for (const text of [
    'ik ben een vrouw van 45 met 2 kinderen',
    'vrouw 35 alleen 2 kinderen',
    'man 52 bijstand huur 600',
  ])
    it(`makes nobody of one's own partner: "${text}"`, () =>
      assert.doesNotMatch(talk(start, text).text, /partner en|met een partner/));
});
