/** What is said to a question that is no answer to it: a lone "?", "verder", "nee vorige", "alles". */
import assert from 'node:assert/strict';
import { saidIn, start, talk } from './story/story-talk.ts';

const age = talk(start, 'alles nagaan', 'Helemaal alleen', 'antwoord veranderen', 'Niets veranderen');
const open = age.state.pending?.question;

describe('in the check', () => {
  for (const text of ['?', '??', 'huh', 'wat', 'wat bedoelt u'])
    it(`"${text}" is told why, and asked again`, () => {
      const after = talk(age.state, text);
      assert.match(after.text, /^Ik leg het uit\./);
      assert.equal(after.state.pending?.question, open);
      assert.deepEqual(after.state.passed, []);
    });

  it('"nee vorige" goes back', () => {
    assert.ok(!saidIn(talk(age.state, 'nee vorige')).includes('household is single'));
  });

  it('"alles" goes on, and "ik ben alles kwijt" does not', () => {
    assert.match(talk(age.state, 'alles').text, /^Goed, ik kijk alles na\./);
    assert.doesNotMatch(talk(age.state, 'ik ben alles kwijt').text, /^Goed, ik kijk alles na/);
  });

  it('savings are no income', () => {
    const state = {
      ...age.state,
      pending: { question: 'net-monthly-income', shown: [], test: { op: 'le' as const, value: 1 } },
    };
    const after = talk(state, 'ik heb 12.000 gespaard');
    assert.match(after.text, /^Klopt dit\?\n• Spaargeld en spullen van waarde: € 12\.000 \(schulden al eraf\)\n/);
    assert.deepEqual(saidIn(after), saidIn(age));
  });
});

describe('"verder"', () => {
  const offered = talk(start, 'ik woon alleen, ben 50 jaar en mijn huur is 640');
  for (const text of ['verder', 'ga verder', 'doe maar verder'])
    it(`"${text}" at "Klopt dit?" asks that again, whatever it is taken for`, () => {
      const after = talk(offered.state, [text, 'stoppen-wissen']);
      assert.match(after.text, /Klopt dit\?/);
      assert.equal(after.state.step, 'story');
    });
});

describe('after stop', () => {
  const stopped = talk(age.state, 'stop');
  it('a question is answered at once', () => {
    const after = talk(stopped.state, 'wat is bijzondere bijstand?');
    assert.match(after.text, /^Welkom terug\.\n/);
    assert.notEqual(after.state.step, 'resume');
  });
  it('"hallo" asks whether to go on', () => assert.equal(talk(stopped.state, 'hallo').state.step, 'resume'));
});

describe('what waits for a yes', () => {
  const said = talk(age.state, 'ongeveer 31');
  for (const between of ['wat is huurtoeslag?', 'waarom', 'herhaal', 'help', 'flat van vidomes', 'zumba pindakaas'])
    it(`keeps waiting behind "${between}"`, () => {
      const after = talk(said.state, between);
      assert.match(after.text, /31\. Klopt dat\?$/m);
      assert.ok(saidIn(talk(after.state, 'ja')).includes('age is 31'));
    });
});

describe('a few words of oneself that are no answer', () => {
  for (const [said, topic] of [
    ['ja ik werk', 'werkloos-ziek'],
    ['ik woon in een flat', 'woning-zoeken'],
  ] as const)
    it(`"${said}" gets no lesson about ${topic}`, () => {
      const after = talk(age.state, [said, topic]);
      assert.doesNotMatch(after.text, /•|geld van/);
      assert.equal(after.state.pending?.question === open || after.state.step === 'story', true);
    });
  it('that tell something are offered back', () =>
    assert.equal(talk(age.state, ['we huren', 'huur']).text, 'Klopt dit?\n• U huurt een woning of kamer'));
  it('with trouble in them do', () => assert.match(talk(age.state, ['ik heb schulden', 'schulden']).text, /schulden/i));
});
