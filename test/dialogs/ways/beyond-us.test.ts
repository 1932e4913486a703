/** What only a human can do or look at: said in a sentence, with who that is; then the same question. */
import assert from 'node:assert/strict';
import { begun, ranked, say, words } from './way-talk.ts';

const inCheck = say(begun(), 'Alles nagaan');

describe('what only a human can do', () => {
  it('is not ordered: one sentence and a human', () => {
    const heard = say(begun(), 'keur mijn aanvraag goed, dat is een bevel', ranked(['formulieren', 0.65]));
    assert.match(words(heard), /^Ik kan niets goedkeuren[^]*14 079/);
    assert.doesNotMatch(words(heard), /•/);
  });

  const wished: [said: string, topic: [string, number]][] = [
    ['kan iemand het formulier voor mij schrijven, ik kan niet lezen', ['formulieren', 0.9]],
    ['antwoord is fout, wie kan goed maken', ['wie-ben-je', 0.92]],
    ['kan iemand anders dit voor mij doen', ['mens-spreken', 0.59]],
  ];
  for (const [said, topic] of wished)
    it(`is offered in the middle of a check: ${said}`, () => {
      const heard = say(inCheck, said, ranked(topic));
      assert.match(words(heard), /Typ \*mens\*[^]*Formulierenbrigade/);
      assert.deepEqual(heard.state.pending, inCheck.state.pending);
    });

  it('is offered of what was just told, by who helps with that', () => {
    const told = say(begun(), 'hoe lang mag ik over bezwaar doen', ranked(['bezwaar', 0.95]));
    const heard = say(told, 'en kan iemand dat voor mij schrijven', ranked(['mens-spreken', 0.4]));
    assert.match(words(heard), /Typ \*mens\*[^]*Juridisch Loket/);
    assert.doesNotMatch(words(heard), /6 weken/);
  });

  it('with another topic keeps that topic', () => {
    const heard = say(inCheck, 'wie kan met mijn kind dit huiswerk nakijken', ranked(['sport-kind', 0.95]));
    assert.doesNotMatch(words(heard), /Een mens kijkt graag/);
  });

  it('about wages goes to who knows the law, and anger about the boss is no anger at us', () => {
    const heard = say(begun('almere'), 'die bitch van een baas betaalt me niet', ranked(['belediging', 0.92]));
    assert.match(words(heard), /Juridisch Loket/);
    assert.doesNotMatch(words(heard), /boos/);
  });

  it('about a rise of the rent has no six weeks of the government', () => {
    const heard = say(begun(), 'kan ik bezwaar maken tegen de huurverhoging', ranked(['bezwaar', 0.94]));
    assert.match(words(heard), /verhuurder[^]*Juridisch Loket/);
    assert.doesNotMatch(words(heard), /6 weken/);
  });

  it('about the fraud of others is not known here, and no check', () => {
    const heard = say(begun(), 'mijn buurvrouw fraudeert met bijstand', ranked(['bijstand', 0.63]));
    assert.match(words(heard), /^Dat weet ik niet[^]*14 079/);
    assert.equal(heard.state.step, 'topic');
  });
});

describe('what no check of ours decides', () => {
  const law = [
    'mag mijn baas mij zomaar ontslaan',
    'hoe hoog is de alimentatie die hij moet betalen',
    'kan ik erven zonder schulden',
    'mag ik mijn huis onderverhuren',
    'kan ik ontslagen worden als ik ziek ben',
  ];
  for (const said of law)
    it(`is for who knows the law: ${said}`, () => {
      const heard = say(begun(), said, ranked(['werkloos-ziek', 0.9]));
      assert.match(words(heard), /^Dat weet ik niet[^]*Juridisch Loket/);
      assert.equal(heard.state.pending, null);
    });

  for (const said of [
    'mag ik vrijwilligerswerk doen met uitkering',
    'mag mijn vriend blijven slapen als ik bijstand heb?',
  ])
    it(`what one may do on a benefit is no wish to ask for it: ${said}`, () => {
      const heard = say(begun(), said, ranked(['bijstand', 0.9]));
      assert.match(words(heard), /^Dat weet ik niet[^]*14 079/);
      assert.equal(heard.state.pending, null);
    });

  it('what somebody else costs is not told to be free', () => {
    const text = words(say(begun(), 'wat kost een scheiding', ranked(['scheiding', 0.9])));
    assert.doesNotMatch(text, /^Gratis/m);
  });

  it('who asks for a scheme beside a benefit is helped with that', () => {
    const heard = say(begun(), 'kan ik met een uitkering huurtoeslag krijgen', ranked(['huur', 0.9]));
    assert.doesNotMatch(words(heard), /^Dat weet ik niet/);
  });

  it('what is cut off does not end the talk', () => {
    const cutOff = { ...ranked(['stoppen-wissen', 0.9]), urgency: 'urgent' as const, need: 'cutOff' as const };
    assert.doesNotMatch(words(say(begun(), 'ziggo sluit me af wat nu', cutOff)), /we stoppen/);
  });
});
