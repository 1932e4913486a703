/** Who ends the questions for something else gets that, and no next question. */
import assert from 'node:assert/strict';
import { begun, ranked, say, words } from './way-talk.ts';

describe('"stop maar", with what is wanted', () => {
  const asked = say(begun('almere'), 'Geld voor huur');
  const debts = ranked(['schulden', 0.9]);
  const wanted: [text: string, told: RegExp, topic?: string][] = [
    ['stop maar, wie kan mij helpen met die schulden?', /Hulp bij geld en schulden/, 'schulden'],
    ['laat die vragen maar zitten, ik wil een mens spreken', /14 036/],
    ['hou maar op met die vragen ik wil gewoon een mens', /14 036/, 'mens-spreken'],
  ];
  for (const [text, told, topic] of wanted)
    it(text, () => {
      const heard = say(asked, text, topic === undefined ? undefined : ranked([topic, 0.9]));
      assert.match(words(heard), told);
      assert.notEqual(heard.state.step, 'check');
      assert.equal(heard.state.pending, null);
    });

  it('keeps the answers', () => {
    const told = say(say(begun('almere'), 'Alles nagaan'), 'helemaal alleen');
    const heard = say(told, 'stop maar, wie kan mij helpen met die schulden?', debts);
    assert.deepEqual(heard.state.answers, told.state.answers);
  });

  it('"ik wil alleen" something else ends them too', () => {
    const told = say(begun('almere'), 'Alles nagaan');
    const heard = say(told, 'nee ik wil alleen die wasmachine', ranked(['bijzondere-bijstand', 0.9]));
    assert.equal(heard.state.topic, 'bijzondere-bijstand');
    assert.equal(heard.state.pending, null);
    const same = say(asked, 'ik wil alleen huurtoeslag', ranked(['huur', 0.9]));
    assert.equal(same.state.pending?.question, asked.state.pending?.question);
  });

  for (const text of ['nee ik bedoel die bijzondere bijstand', 'stop hier maar mee, ik wil bijzondere bijstand'])
    it(`"${text}" is another subject`, () => {
      const heard = say(say(begun('almere'), 'Alles nagaan'), text, ranked(['bijzondere-bijstand', 0.9]));
      assert.equal(heard.state.topic, 'bijzondere-bijstand');
      assert.equal(heard.state.pending, null);
    });

  it('stop by itself is stop, and "stop" in an answer is none', () => {
    assert.equal(say(asked, 'stop').state.step, 'closed');
    assert.equal(say(asked, 'ik stop volgende maand met werken, telt dat mee?').state.step, 'check');
  });
});
