/** How somebody feels is heard first; a yes, a number that was taken out and a loose word lead nowhere. */
import assert from 'node:assert/strict';
import { nothingRecognised } from '../real-turns.ts';
import { begun, ranked, say, words } from './way-talk.ts';

describe('a feeling', () => {
  const told: [text: string, words: RegExp][] = [
    ['ik huil elke dag', /Dat is zwaar/],
    ['😭😭', /Dat is zwaar/],
    ['ik ben op', /Dat klinkt zwaar/],
    ['pff ben zo moe ik kan niet meer met die kids', /Dat klinkt zwaar/],
    ['ik voel me zo alleen', /Alleen zijn kan zwaar zijn/],
  ];
  for (const [text, kind] of told)
    it(`"${text}" gets a kind word at the menu and in the check, and the question again`, () => {
      assert.match(words(say(begun(), text)), kind);
      const asked = say(begun(), 'Alles nagaan');
      const heard = say(asked, text);
      assert.match(words(heard), kind);
      assert.doesNotMatch(words(heard), /begreep/);
      assert.deepEqual(heard.state.pending, asked.state.pending);
      assert.deepEqual(heard.state.answers, []);
    });

  const everywhere: [text: string, words: RegExp][] = [
    ['ik heb al een maand geen schone was voor de kinderen ik schaam me dood', /Schamen hoeft niet/],
    ['word gek van die brieven', /veel tegelijk/],
    ['jullie bekijken het maar', /Boos zijn mag/],
    ['ik durf niet', /Dat snap ik/],
    ['het heeft toch geen zin', /Zoeken kost niets/],
  ];
  for (const [text, kind] of everywhere)
    it(`"${text}" is understood at the menu, in the check and at "Klopt dit?"`, () => {
      const story = say(begun(), 'ik ben 34 en mijn huur is 640');
      for (const before of [begun(), say(begun(), 'Alles nagaan'), story]) {
        const heard = say(before, text);
        assert.match(words(heard), kind);
        assert.doesNotMatch(words(heard), /begreep|begrijp het nog niet/);
        assert.deepEqual(heard.state.story, before.state.story);
      }
    });

  it('told again gets other kind words, and none twice', () => {
    let heard = say(begun(), 'Alles nagaan');
    const first = [...Array(4)].map(() => {
      heard = say(heard, 'ik schaam me zo');
      return heard.replies[0]?.text;
    });
    assert.equal(new Set(first).size, 4);
  });

  it('with something that is help for: first the kind word, then the way', () => {
    const heard = say(begun(), 'ik schaam me zo voor mijn schulden', ranked(['schulden', 0.97]));
    assert.match(words(heard), /Schamen hoeft niet[^]*Goed dat u hulp zoekt/);
    assert.equal(heard.state.topic, 'schulden');
  });

  it('does not guess a topic that nothing in the message names', () => {
    const heard = say(begun('almere'), 'ik slaap er niet meer van', ranked(['dakloos', 0.89]));
    assert.match(words(heard), /Dat klinkt zwaar/);
    assert.equal(heard.state.topic, null);
  });

  const withFacts = [
    'ik ben kapot, 3 kinderen van 2 6 en 11 en geen vent meer',
    'zit hier te janken en ik woon alleen met 2 kinderen van 4 en 9',
    '2 kids, alleen, ik ben doodop',
  ];
  for (const text of withFacts)
    it(`with facts: half a sentence before what is offered back: ${text}`, () => {
      for (const before of [begun(), say(begun(), 'Alles nagaan')])
        assert.match(words(say(before, text)), /^Dat is zwaar\.$[^]*kinderen/mu);
    });

  it('of a thing that is broken is none', () => {
    const text = 'mijn wasmachine is kapot, ik woon alleen met 2 kinderen van 4 en 9';
    assert.doesNotMatch(words(say(begun(), text, ranked(['spullen', 0.9]))), /Dat is zwaar/);
  });

  it('of a death is met, whatever it is told with', () => {
    const heard = say(begun(), 'mijn vader is overleden', ranked(['scheiding', 0.9]));
    assert.match(words(heard), /^Gecondoleerd/);
    assert.doesNotMatch(words(heard), /iemand anders/);
  });
});

describe('what asks nothing', () => {
  it('a yes where nothing was asked', () => {
    for (const yes of ['ja', 'jawel', 'ja dat klopt']) {
      const heard = words(say(begun(), yes));
      assert.match(heard, /^Goed\. Kies wat past/, yes);
    }
    assert.doesNotMatch(words(say(say(begun(), 'Alles nagaan'), 'ja dat klopt')), /bezwaar/);
  });

  it('"waar" is no yes', () => {
    assert.match(words(say(begun(), 'waar')), /^Waar iets is, zoek ik op/);
    const offered = say(begun('almere'), 'schulden', ranked(['schulden', 0.9]));
    assert.match(words(say(offered, 'waar dan?')), /^Wat ik weet, staat hierboven/);
  });

  it('a number that was taken out', () => {
    const heard = say(begun(), 'mijn bsn is [bsn]', ranked(['privacy', 0.9]));
    assert.doesNotMatch(words(heard), /Goede vraag/);
    assert.equal(heard.state.topic, null);
  });

  it('a word for a person', () => {
    assert.doesNotMatch(words(say(begun('almere'), 'mijn vriend is weg', ranked(['scheiding', 0.88]))), /briefje/);
  });

  it('a denial among what somebody may have is no emergency', () => {
    const asked = say(begun(), 'Geld voor huur');
    const urgent = { ...nothingRecognised, urgency: 'urgent', need: 'income' } as const;
    assert.doesNotMatch(words(say(asked, 'ik krijg geen huurtoeslag', urgent)), /Wacht niet/);
    assert.match(words(say(asked, 'ik krijg geen geld meer', urgent)), /Wacht niet/);
  });
});

it('"wat kost dat" after a helper was told promises nothing of what that helper costs', () => {
  const told = say(begun('almere'), 'waar is de kledingbank', ranked(['kleding', 0.95]));
  assert.match(words(say(told, 'wat kost dat')), /VLA Almere[^]*Wat het kost: dat weet ik niet zeker/);
});

describe('an amount or a limit', () => {
  it('that is not for everyone the same gets no definition', () => {
    const limit = words(say(begun(), 'wat is de maximale huur voor huurtoeslag', ranked(['huur', 0.9])));
    assert.match(limit, /niet voor iedereen gelijk.*Typ \*Huurtoeslag\*/);
    const inCheck = say(begun(), 'Alles nagaan');
    assert.match(words(say(inCheck, 'tot welk inkomen krijg ik zorgtoeslag')), /Na de vragen/);
  });

  it('that is known is told', () => {
    assert.match(words(say(begun(), 'hoe hoog is de bijstand')), /iemand alleen is dat € 1\.\d{3},\d\d per maand/);
    assert.match(words(say(begun(), 'hoe hoog is de zorgtoeslag', ranked(['zorgtoeslag', 0.9]))), /€ 129/);
    assert.match(words(say(begun(), 'hoe hoog is de kinderbijslag')), /weet ik niet/);
  });
});

describe('a question about something else in the check', () => {
  it('is no misunderstanding', () => {
    const asked = say(begun(), 'Alles nagaan');
    const heard = say(asked, 'mag een huisarts mij weigeren');
    assert.match(words(heard), /Dat weet ik niet/);
    assert.equal(heard.state.misses, 0);
  });
});
