/** What a word means, at any question and without one; and what is not worked out here, asked by its name. */
import assert from 'node:assert/strict';
import { begun, ranked, say, words, type Heard } from '../way-talk.ts';

const asked = say(begun(), 'Geld voor huur');
const atHome = say(asked, 'niets van deze');

describe('a word of the questions', () => {
  const rows: [string, RegExp][] = [
    ['wat is kale huur', /^De \*kale huur\* is/],
    ['wat zijn servicekosten', /^\*Servicekosten\* zijn/],
    ['ik weet niet wat netto is', /^\*Netto\* is/],
    ['wat bedoel je met bruto', /^\*Bruto\* is/],
    ['wat bedoel je met vermogen', /^Vermogen is/],
    ['peildatum wat is dat', /1 januari/],
    ['wat wordt bedoeld met een toeslagpartner', /^Een toeslagpartner is/],
    ['wat is kgb', /^\*Kindgebonden budget\*: /],
  ];
  for (const [text, answer] of rows) {
    it(`is explained at a question, which comes again: ${text}`, () => {
      const heard = say(atHome, text, ranked(['begrijp-niet', 0.9]));
      assert.match(words(heard), answer);
      assert.deepEqual(heard.state.answers, atHome.state.answers);
      assert.deepEqual(heard.state.pending, atHome.state.pending);
      assert.deepEqual(heard.replies.at(-1)?.choices, atHome.replies.at(-1)?.choices);
    });
    it(`is explained where nothing is asked: ${text}`, () =>
      assert.match(words(say(begun(), text, ranked(['begrijp-niet', 0.9]))), answer));
  }

  it('without words of its own is told by what the question is for', () => {
    const heard = say(atHome, 'wat zijn andere gedeeld', ranked(['begrijp-niet', 0.9]));
    assert.doesNotMatch(words(heard), /U huurt/);
    assert.match(words(say(atHome, 'wat is een wc', ranked(['begrijp-niet', 0.9]))), /^Ik leg het uit\./);
  });

  it('that nobody here knows is not said to be explained', () => {
    const heard = say(atHome, 'wat bedoel je met loonheffing', ranked(['begrijp-niet', 0.9]));
    assert.doesNotMatch(words(heard), /Ik vraag het nog eens|Ik leg het uit|brieven/);
    assert.deepEqual(heard.state.pending, atHome.state.pending);
  });

  it('beside what is told of oneself leaves that to be read', () => {
    const heard = say(atHome, 'wat is netto ik ben 40');
    assert.match(words(heard), /U bent 40 jaar/);
  });
});

describe('what is not worked out here', () => {
  it('is told to who asks whether they get it', () =>
    assert.match(words(say(begun('almere'), 'krijg ik anw', ranked(['scheiding', 0.9]))), /^Anw is geld van de SVB/));

  it('is told beside what was told of oneself, and the question stands last', () => {
    const heard: Heard = say(begun(), 'mijn man is overleden krijg ik anw', ranked(['scheiding', 0.9]));
    assert.match(words(heard), /^Gecondoleerd[^]*Anw is geld van de SVB[^]*Klopt dit\?\n• U woont zonder partner$/);
  });
});

describe('what an article answers', () => {
  it('is told, and no check is begun for it', () => {
    const aow = say(begun(), 'Wordt mijn AOW lager als mijn dochter bij mij komt wonen?', ranked(['ouderen', 0.9]));
    assert.match(words(aow), /^Dat kan\. Wie met een partner woont/);
    const fine = say(begun('almere'), 'kan ik een betalingsregeling krijgen bij het cjib', ranked(['boete', 0.9]));
    assert.match(words(fine), /^Wacht niet als je een boete niet kunt betalen\./);
  });

  it('is told beside what was told of oneself', () => {
    const heard = say(begun(), 'Mijn man is overleden, is er geld voor weduwen?', ranked(['scheiding', 0.9]));
    assert.match(words(heard), /Anw is geld van de SVB[^]*Klopt dit\?\n• U woont zonder partner$/);
  });

  it('is not told to who asks whether they get a scheme', () => {
    const heard = say(begun(), 'kan ik kwijtschelding krijgen met een auto?', ranked(['kwijtschelding', 0.9]));
    assert.notEqual(heard.state.step, 'topic');
  });
});

describe('what somebody has already', () => {
  it('is offered back, and not explained', () => {
    const heard = say(begun(), 'zorgtoeslag krijgen we al', ranked(['zorgtoeslag', 0.95]));
    assert.match(words(heard), /Klopt dit\?\n• U hebt zorgtoeslag$/);
    assert.doesNotMatch(words(heard), /Zorgtoeslag helpt/);
  });

  it('may be asked about all the same', () =>
    assert.match(words(say(begun(), 'ik heb zorgtoeslag', ranked(['zorgtoeslag', 0.95]))), /Zorgtoeslag helpt/));
});

describe('what of wages is kept', () => {
  it('is told where they are seized', () => {
    assert.match(words(say(begun(), 'er is loonbeslag hoeveel mag ik houden')), /^De beslagvrije voet/);
    const bailiff = say(begun(), 'ik heb loonbeslag', {
      ...ranked(['schulden', 0.9]),
      urgency: 'urgent',
      need: 'bailiff',
    });
    assert.match(words(say(bailiff, 'hoeveel mag ik houden')), /^De beslagvrije voet/);
  });
});

describe('doing nothing', () => {
  it('costs nothing but money that may be missed', () => {
    for (const from of [begun(), atHome])
      assert.match(
        words(say(from, 'wat gebeurt er als ik niks doe', ranked(['privacy', 0.9]))),
        /^Niets is hier verplicht\./,
      );
  });

  it('is never said to be harmless where somebody owes money', () => {
    const text = words(say(say(begun(), 'Schulden'), 'en als ik niks doe', ranked(['privacy', 0.9])));
    assert.match(text, /Maar wacht niet met een schuld of een brief\. Bel 14 079/);
  });
});

describe('how to ask for a scheme that is named', () => {
  const rows: [string, RegExp][] = [
    ['hoe vraag ik bijzondere bijstand aan voor mijn medicijnen', /^\*Bijzondere bijstand\*\. Zo vraagt u het aan:/],
    ['welke papieren heb ik nodig voor bijzondere bijstand', /^\*Bijzondere bijstand\*\. Over de papieren:/],
    ['hoe lang duurt bijzondere bijstand', /^\*Bijzondere bijstand\*\. Over de tijd:/],
    ['welke papieren zijn nodig voor de huurtoeslag', /^\*Huurtoeslag\*\. Over de papieren:/],
  ];
  for (const [text, answer] of rows)
    it(`is told before any question: ${text}`, () =>
      assert.match(words(say(begun(), text, ranked(['bijzondere-bijstand', 0.95]))), answer));

  it('comes with its questions, where those say whether it can be got', () => {
    const heard = say(begun(), 'hoe vraag ik huurtoeslag aan', ranked(['huur', 0.95]));
    assert.equal(heard.state.step, 'check');
  });
});
