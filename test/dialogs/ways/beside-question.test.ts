/** What is said beside an open question: told in short when it is sure, honestly not known when it is not, and then the question. */
import assert from 'node:assert/strict';
import { begun, ranked, say, words } from './way-talk.ts';

const inCheck = say(begun(), 'huurtoeslag', ranked(['huur', 0.95]));
const atStory = say(inCheck, 'Helemaal alleen');

describe('beside an open question', () => {
  const told: [said: string, topic: [string, number], has: RegExp, lacks: RegExp][] = [
    ['klacht over mijn woningcorporatie', ['huur', 0.95], /verhuurder/i, /4 toeslagen/],
    ['bibliotheek computer', ['digid', 0.5], /bibliotheek/i, /begreep/],
    ['afkicken alcohol hulp', ['buiten-bereik', 0.5], /Brijder/, /begreep/],
    ['rolstoel lenen', ['chronisch-ziek', 0.95], /Wmo/i, /Ik kijk met u/],
    ['maatje voor mijn administratie', ['formulieren', 0.95], /vrijwilliger/, /begreep/],
    ['speelgoed voor sinterklaas', ['geld-voor-kinderen', 0.95], /weet ik niet/, /4 toeslagen/],
    ['nummer van de moskee', ['mens-spreken', 0.9], /Dat weet ik niet/, /Ik noteer/],
  ];
  for (const [said, topic, has, lacks] of told)
    it(`"${said}" gets what the message names`, () => {
      const heard = say(inCheck, said, ranked(topic));
      assert.match(words(heard), has);
      assert.doesNotMatch(words(heard), lacks);
      assert.deepEqual(heard.state.pending, inCheck.state.pending);
    });

  it('one word that stands in many texts is no question about any of them', () => {
    for (const word of ['minder', 'kijk maar', 'samen ja'])
      assert.match(words(say(inCheck, word)), /^Ik begreep u niet goed/);
  });

  it('more words that nobody here understood may be a question: then it is not known, and a human is near', () => {
    const heard = say(inCheck, 'bro me band is lek hoe fix ik da zelf');
    assert.match(words(heard), /^Ik begreep u niet goed.*Dan weet ik het niet.*14 079, of typ \*mens\*/);
    assert.deepEqual(heard.state.pending, inCheck.state.pending);
    assert.match(words(say(heard, 'bro me band is lek hoe fix ik da')), /^Ik begrijp het nog niet/);
  });

  it('one word of a whole sentence is not what it is about', () => {
    assert.doesNotMatch(words(say(inCheck, 'niemand, de kinderen zijn de deur uit')), /deurwaarder/);
  });

  it('a question of which no word is known is about nothing here', () => {
    const cooks = ranked(['voedselbank', 0.84], ['buiten-bereik', 0.14]);
    assert.match(words(say(inCheck, 'hoe kook ik rijst', cooks)), /^Dat weet ik niet/);
    assert.match(words(say(begun(), 'hoe kook ik rijst', cooks)), /^Dat weet ik niet/);
  });

  it('what is about something else is not known here, and is no answer', () => {
    for (const [said, score] of [
      ['ligplaats voor een sloep', 0.7],
      ['huishoudbeurs kaartjes', 0.74],
      ['laptop blauw scherm bij opstarten help', 0.75],
      ['gratis kattenbrokken almere buiten', 0.47],
      ['oud papier ophalen dinsdag', 0.73],
    ] as const) {
      const heard = say(inCheck, said, ranked(['buiten-bereik', score]));
      assert.match(words(heard), /^Dat weet ik niet/, said);
      assert.deepEqual(heard.state.pending, inCheck.state.pending);
      assert.equal(heard.state.misses, 0);
    }
  });

  it('half an answer, or one with letters wrong, is still one', () => {
    for (const [said, score] of [
      ['moeder woont boven', 0.48],
      ['oude auto van mijn pa', 0.72],
      ['helemal alleeen', 0.3],
      ['rond de zevenhonderd', 0.2],
      ['kostganger', 0.9],
      ['geen idee joh', 0.5],
    ] as const)
      assert.doesNotMatch(words(say(inCheck, said, ranked(['buiten-bereik', score]))), /^Dat weet ik niet/, said);
  });

  it('what somebody tells of themselves may be an answer, however strange its words', () => {
    const heard = say(inCheck, 'zit in een vakantiehuisje tot april', ranked(['buiten-bereik', 0.7]));
    assert.match(words(heard), /^Ik begreep u niet goed/);
  });

  it('what a scheme is helps nobody who did not ask that', () => {
    const rents = say(inCheck, 'kontrakt huur zelf kuchnia i wc, cale mieszkanie', ranked(['huur', 0.95]));
    assert.doesNotMatch(words(rents), /Huurtoeslag is geld/);
    const asked = say(inCheck, 'komt de huurtoeslag ook op de rekening van iemand anders?', ranked(['huur', 0.95]));
    assert.doesNotMatch(words(asked), /Huurtoeslag is geld/);
    assert.match(words(asked), /weet ik niet|Dienst Toeslagen/);
    assert.match(words(say(inCheck, 'wat is zorgtoeslag', ranked(['zorgtoeslag', 0.95]))), /Zorgtoeslag is geld/);
  });

  it('a number is an attempt at an answer', () => {
    assert.match(words(say(inCheck, '1200 voor de kledingbank kleren')), /^Ik begreep u niet goed/);
  });

  it('whoever is there for danger only is not named for a word that resembles it', () => {
    assert.doesNotMatch(words(say(inCheck, 'mijn warmtepomp slaat steeds af')), /Veilig Thuis/);
  });

  it('the same topic is not told twice', () => {
    const once = say(inCheck, 'speelgoed voor sinterklaas', ranked(['geld-voor-kinderen', 0.95]));
    const twice = say(once, 'speelgoed voor sinterklaas', ranked(['geld-voor-kinderen', 0.95]));
    assert.notEqual(words(twice), words(once));
  });

  it('at "Klopt dit?" it is told, and that is asked again', () => {
    const heard = say(atStory, 'afkicken alcohol hulp', ranked(['buiten-bereik', 0.5]));
    assert.match(words(heard), /Brijder[\s\S]*Klopt dit\?/);
    assert.equal(heard.state.step, 'story');
  });
});

describe('as a first message', () => {
  it('what it names comes before the schemes of its topic', () => {
    const heard = say(begun(), 'rolstoel lenen', ranked(['chronisch-ziek', 0.95]));
    assert.match(words(heard), /Wmo/i);
    assert.equal(heard.state.step, 'result');
  });

  it('is told where its topic is in doubt', () => {
    const heard = say(begun(), 'vluchteling status hulp', ranked(['formulieren', 0.4], ['chronisch-ziek', 0.3]));
    assert.match(words(heard), /VluchtelingenWerk/);
    assert.doesNotMatch(words(heard), /Gaat het over/);
  });

  it('is not guessed at where it may be about nothing here', () => {
    const heard = say(begun(), 'repair cafe vrijdag', ranked(['voedselbank', 0.4], ['buiten-bereik', 0.3]));
    assert.match(words(heard), /Dat weet ik niet/);
  });
});
