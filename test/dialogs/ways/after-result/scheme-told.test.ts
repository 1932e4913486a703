/** What is asked after a result, of "dat" or of nothing by name: of the scheme that stands first there. */
import assert from 'node:assert/strict';
import { begun, ranked, say, words, type Heard } from '../way-talk.ts';

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
    ['ja maar moet ik dan bellen of via internet', /^\*Zorgtoeslag\*\. Zo vraagt u het aan:/],
    ['moet ik daarheen of kan het online', /^\*Zorgtoeslag\*\. Zo vraagt u het aan:/],
    ['oke maar hoe regel ik dat dan allemaal', /^\*Zorgtoeslag\*\. Zo vraagt u het aan:/],
    ['waar moet ik wezen dan voor die zorgtoeslag', /^\*Zorgtoeslag\*\. Zo vraagt u het aan:/],
    [
      'mooi! kan ik dat voor haar regelen of moet ze zelf bellen',
      /^Iemand anders mag het[^]*\*Zorgtoeslag\*\. Zo vraagt/,
    ],
    [
      'zorgtoeslag had ik aangevraagd maar toen zeiden ze nee',
      /^U kreeg dus al eens een nee[^]*\*Zorgtoeslag\*\. Bent u/,
    ],
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

  it('more is told of the one that is named in a few words', () => {
    for (const text of [
      'vertel meer over zorgtoeslag',
      'meer over de zorgtoeslag graag',
      'zorg, die zorgtoeslag van daarnet',
    ])
      assert.equal(say(result, text, ranked(['zorgtoeslag', 0.99])).state.scheme, 'nederland/zorgtoeslag', text);
  });

  it('what is wrong may be changed, and nothing is guessed of it', () => {
    for (const text of ['nee de 4 people is not my family, only roommates', 'klopt niet wat hier staat']) {
      const heard = say(result, text, ranked(['werk-laag-inkomen', 0.35], ['woning-zoeken', 0.12]));
      assert.match(words(heard), /^Er klopt dus iets niet[^]*Welk antwoord wilt u veranderen/, text);
    }
    assert.equal(say(result, 'de brief van de gemeente klopt niet', ranked(['bezwaar', 1])).state.topic, 'bezwaar');
  });

  it('a bare no is no objection', () => assert.match(words(say(result, 'nee', ranked(['bezwaar', 0.52]))), /^Goed\./));

  it('what names something is no such question', () =>
    assert.doesNotMatch(words(say(result, 'wat heb ik')), /Over de papieren/));
});

describe('while a question is open', () => {
  const open = say(say(begun(), 'Alles nagaan'), 'Helemaal alleen');

  it('of a scheme that is named is told where to ask, whatever stands before it', () => {
    const heard = say(
      open,
      'nee alleen dat ik elke maand te kort kom. waar vraag ik huurtoeslag aan?',
      ranked(['huur', 0.55]),
    );
    assert.match(words(heard), /^\*Huurtoeslag\*\. Zo vraagt u het aan:/);
    assert.match(words(heard), /Hoe oud bent u\?/);
  });

  it('of "dat" is said that it comes', () =>
    assert.match(words(say(open, 'hoe vraag ik dat aan dan')), /^Na de vragen zeg ik waar[^]*Hoe oud bent u/));

  it('who made a mistake begins nothing anew', () => {
    const heard = say(open, 'ik heb me vergist', ranked(['opnieuw', 0.84]));
    assert.match(words(heard), /Welk antwoord wilt u veranderen/);
    const told = say(open, 'ik ben 52 en mijn huur is 640');
    assert.match(words(say(told, 'ik heb me vergist', ranked(['opnieuw', 0.84]))), /^Er klopt dus[^]*Klopt dit\?/);
  });

  it('a refusal of before is heard', () => {
    const text = 'bijzondere bijstand heb ik vorig jaar al gevraagd en toen kreeg ik nee';
    assert.match(words(say(open, text, ranked(['bijzondere-bijstand', 0.97]))), /^U kreeg dus al eens een nee/);
  });
});

describe('before a result', () => {
  it('nothing is told of a scheme', () =>
    assert.doesNotMatch(words(say(begun(), 'welke papieren')), /Over de papieren/));
});
