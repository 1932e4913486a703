/** "Met mijn zoon", "twee": who names or counts children at the question for them has not said yes, and most likely means it. */
import assert from 'node:assert/strict';
import { saidIn, start, talk } from '../story/story-talk.ts';

const asked = { ...start, step: 'check', pending: { question: 'has-children', shown: [] } };

describe('a child that is named at the question for children', () => {
  for (const text of ['met mijn zoon', 'mn dochter', 'eentje', 'twee', '1'])
    it(`"${text}" is offered, and said again it counts`, () => {
      const said = talk(asked, text);
      assert.match(said.text, /Er wonen kinderen bij u\. Klopt dat\?$/);
      assert.deepEqual(saidIn(said), []);
      assert.ok(saidIn(talk(said.state, text)).includes('hasChildren is true'));
    });

  for (const text of ['nee mijn zoon woont bij zijn moeder', 'nee, mijn kinderen zijn 20 en 24'])
    it(`"${text}" is no yes`, () => assert.ok(!saidIn(talk(asked, text)).includes('hasChildren is true')));
});
