/** "Die", "daar" and "dat" after a helper was told: of that helper, with what of it is not known. */
import assert from 'node:assert/strict';
import { begun, ranked, say, words } from '../way-talk.ts';

const told = say(begun(), 'waar is de voedselbank?', ranked(['voedselbank', 0.95]));
const inCheck = say(say(begun(), 'Alles nagaan'), 'wie helpt met formulieren invullen?', ranked(['formulieren', 0.9]));

describe('after a helper was told', () => {
  const asked: [said: string, topic: [string, number], has: RegExp][] = [
    ['hoe laat is die open', ['openingstijden', 0.94], /Wanneer het open is: dat weet ik niet zeker/],
    ['spreken ze daar arabisch', ['taal', 1], /Of zij uw taal spreken: dat weet ik niet zeker/],
    ['wat kost dat', ['buiten-bereik', 0.23], /Het eten is gratis/],
    ['waar is dat', ['openingstijden', 0.96], /Waar het is: dat weet ik niet zeker/],
    ['wat moet ik meenemen', ['formulieren', 0.37], /Wat u meeneemt: dat weet ik niet zeker/],
    ['heb ik daar een pas voor nodig', ['uitjes', 0.9], /Dat weet ik niet/],
    ['mag iedereen daar komen', ['huur', 0.3], /Dit is voor mensen die/],
    ['mag ik daar ook komen als ik zelfstandige ben', ['zelfstandige', 0.9], /Dit is voor mensen die/],
    ['kan ik mezelf aanmelden', ['formulieren', 0.4], /meldt u aan/],
  ];
  for (const [said, topic, has] of asked)
    it(`is asked of that one: ${said}`, () => {
      const text = words(say(told, said, ranked(topic)));
      assert.match(text, /^• \*Voedselbank /m);
      assert.match(text, has);
    });

  it('in the middle of a check too, and the question comes again', () => {
    const heard = say(inCheck, 'hoe laat is die open', ranked(['openingstijden', 0.94]));
    assert.match(words(heard), /Formulierenbrigade[^]*Wanneer het open is/);
    assert.deepEqual(heard.state.pending, inCheck.state.pending);
  });

  it('still after a thank-you, and again', () => {
    const thanked = say(told, 'dankje');
    const once = say(thanked, 'en wat kost dat');
    assert.match(words(once), /Voedselbank/);
    assert.match(words(say(once, 'waar is dat')), /Voedselbank/);
  });

  it('something of its own is asked as ever', () => {
    const heard = say(told, 'waar is de kledingbank?', ranked(['kleding', 0.95]));
    assert.match(words(heard), /Kledingbank/);
    assert.doesNotMatch(words(heard), /Voedselbank/);
  });

  it('no more where the talk has gone on', () => {
    const on = say(told, 'Alles nagaan');
    assert.equal(on.state.helper, null);
    assert.doesNotMatch(words(say(on, 'wat kost dat')), /Voedselbank/);
  });

  it('and not where none was told', () => {
    assert.match(words(say(begun(), 'wat kost dat')), /Met mij praten kost niets/);
  });
});

describe('what no social map says', () => {
  for (const text of [
    'hoe groot is de wachtlijst bij schuldhulp',
    'hoe lang duurt het bij jullie',
    'wat is het loon van een medewerker bij schuldhulp',
    'is humanitas een kerk',
  ])
    it(`is not known, with whom to ask: ${text}`, () => {
      const heard = say(begun(), text, ranked(['schulden', 0.9]));
      assert.match(words(heard), /^Dat weet ik niet\. .*14 079/);
      assert.equal(heard.state.step, 'topic');
    });

  for (const text of ['waar woont mevrouw Jansen van schuldhulp', 'is meneer de Vries van het wijkteam getrouwd'])
    it(`and of a person not at all, nor is it a fact: ${text}`, () => {
      const heard = say(say(begun(), 'Alles nagaan'), text, ranked(['schulden', 0.87]));
      assert.match(words(heard), /^Over andere mensen weet ik niets/);
      assert.deepEqual(heard.state.answers, []);
    });
});
