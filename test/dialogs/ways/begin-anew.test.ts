/** What only sounds like beginning again never takes the answers away unasked. */
import assert from 'node:assert/strict';
import { saidIn, start, talk } from '../story/story-talk.ts';

const asked = talk(start, ['krijg ik bijstand', 'bijstand'], 'helemaal alleen', '45');

describe('a message that may mean beginning again', () => {
  for (const text of ['ik heb het helemaal fout ingevuld', 'ik wil iets anders vragen', 'nieuwe vraag'])
    it(`"${text}" is asked first, and the answers stay`, () => {
      const perhaps = talk(asked.state, [text, 'opnieuw']);
      assert.match(
        perhaps.text,
        /^Opnieuw beginnen kan\. Dan zijn uw antwoorden weg\. Of gaan we verder waar we waren\?$/,
      );
      assert.deepEqual(perhaps.replies.at(-1)?.choices, ['Ja, verder', 'Opnieuw beginnen']);
      const on = talk(perhaps.state, 'ja');
      assert.deepEqual(saidIn(on), saidIn(asked));
      assert.equal(on.state.pending?.question, asked.state.pending?.question);
      assert.deepEqual(saidIn(talk(perhaps.state, 'Opnieuw beginnen')), []);
    });

  it('a question that names nothing of it is no such wish', () => {
    const after = talk(asked.state, ['heb ik dan iets fout gedaan?', 'opnieuw']);
    assert.deepEqual(saidIn(after), saidIn(asked));
    assert.doesNotMatch(after.text, /Opnieuw beginnen|Ik ben Wegwijs/);
  });

  it('begins at once where nothing was answered, or the command is typed', () => {
    assert.match(talk(start, ['nog een keer van voren', 'opnieuw']).text, /Ik ben Wegwijs/);
    assert.match(talk(asked.state, 'opnieuw').text, /Ik ben Wegwijs/);
  });
});
