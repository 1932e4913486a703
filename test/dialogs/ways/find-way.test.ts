/** Messages that answer nothing: looked up, gone into, or asked about; never a guess, never the same sentence twice. */
import assert from 'node:assert/strict';
import { begun, ranked, say, words, type Heard } from './way-talk.ts';
const titles = ({ replies }: Heard): readonly string[] => replies.at(-1)?.choices ?? [];

describe('a question', () => {
  it('is answered from the social map, with the menu after it', () => {
    const heard = say(begun(), 'waar is de voedselbank?', ranked(['voedselbank', 0.95]));
    assert.match(words(heard), /Voedselbank/);
    assert.ok(titles(heard).includes('Alles nagaan'));
  });

  it('does not become a fact: what was not checked for long is told as perhaps, with the number to ask', () => {
    const text = words(say(begun(), 'waar is de voedselbank?', ranked(['voedselbank', 0.95])));
    assert.match(text, /^Misschien helpt dit\. Bel 14 079 om te vragen of het nog klopt:$/m);
    assert.match(text, /14 079/);
  });

  it('about hours that are not sure gets the number, not the hours', () => {
    const text = words(say(begun(), 'hoe laat is de voedselbank open?', ranked(['openingstijden', 0.9])));
    assert.match(text, /weet ik niet zeker/);
    assert.doesNotMatch(text, /\d{1,2}[.:]\d{2}/);
  });

  it('about medicine is not answered, and says who can', () => {
    const text = words(say(begun(), 'welke pillen helpen tegen hoofdpijn?', ranked(['buiten-bereik', 0.9])));
    assert.match(text, /Bel .* huisarts/);
  });

  it('about another town is not answered with this one', () => {
    const text = words(say(begun(), 'hoe vraag ik bijstand aan in rotterdam?', ranked(['bijstand', 0.9])));
    assert.match(text, /andere plaats/);
    assert.doesNotMatch(text, /14 079/);
  });

  it('about a train is about no town', () => {
    const text = words(say(begun(), 'hoe laat gaat de trein naar utrecht', ranked(['buiten-bereik', 0.99])));
    assert.match(text, /^Dat weet ik niet/);
    assert.doesNotMatch(text, /andere plaats/);
  });

  it('which number to call brings the number, and no result once more', () => {
    const result = say(begun(), 'Kapotte spullen');
    const text = words(say(result, 'welk nummer moet ik bellen voor dat geld', ranked(['bijzondere-bijstand', 0.71])));
    assert.match(text, /Bel 14 079/);
    assert.doesNotMatch(text, /Dit kan misschien/);
  });

  it('in the middle of the check is answered, and the same question comes again', () => {
    const asked = say(begun(), 'Alles nagaan');
    const heard = say(asked, 'wie helpt met formulieren invullen?', ranked(['formulieren', 0.9]));
    assert.match(words(heard), /[Ff]ormulier/);
    assert.deepEqual(heard.state.pending, asked.state.pending);
    assert.deepEqual(heard.replies.at(-1)?.data?.question, asked.replies.at(-1)?.data?.question);
  });

  it('may be asked as often as one likes', () => {
    let heard = say(begun(), 'Alles nagaan');
    for (let count = 0; count < 5; count += 1)
      heard = say(heard, 'wie helpt met formulieren invullen?', ranked(['formulieren', 0.9]));
    assert.match(words(heard), /[Ff]ormulier/);
    assert.equal(heard.state.step, 'check');
  });
});

describe('what is surely about something else', () => {
  const asked: [said: string, score: number, found: RegExp][] = [
    ['welk team speelt zaterdag uit?', 0.85, /Integrale/],
    ['welke telefoon voor een kind van 9?', 0.82, /DigiD/],
    ['knie dik na voetballen, ijs of warmte?', 0.58, /Jeugdfonds/],
  ];
  for (const [said, score, found] of asked)
    it(`is not answered with what has one of its words: ${said}`, () => {
      const text = words(say(begun('almere'), said, ranked(['buiten-bereik', score])));
      assert.match(text, /^Dat weet ik niet/);
      assert.doesNotMatch(text, found);
    });

  it('is answered when what is found is nearer than that', () => {
    const text = words(say(begun(), 'zijn er bezoekvrouwen?', ranked(['buiten-bereik', 0.52])));
    assert.match(text, /Piëzo/);
  });

  it('is never said of what cannot wait', () => {
    const heard = say(begun(), 'gas en licht zijn dicht, wie helpt?', {
      ...ranked(['buiten-bereik', 0.7]),
      urgency: 'urgent',
      need: 'cutOff',
    });
    assert.doesNotMatch(words(heard), /Dat weet ik niet/);
  });
});

describe('a word of a button in a sentence about something else', () => {
  it('presses no button', () => {
    const heard = say(begun(), 'ik zoek kleren voor mijn kinderen', ranked(['kleding', 0.98]));
    assert.equal(heard.state.topic, 'kleding');
    assert.match(words(heard), /Kledingbank/);
  });

  it('brings a result back with what can be done, and not a second time', () => {
    const heard = say(say(begun(), 'Kapotte spullen'), 'weet u iets van voetbal', ranked(['buiten-bereik', 0.97]));
    assert.match(words(heard), /Wat wilt u nu doen\?$/);
    assert.doesNotMatch(words(heard), /Koop nog niets|Waar gaat het over/);
  });
});

describe('who asks what there is', () => {
  for (const text of [
    'waar heb ik recht op',
    'wat kan ik allemaal krijgen',
    'heb ik recht op iets',
    'of ik iets kan krijgen',
  ])
    it(`gets everything looked into, and no lawyer for the word "recht": ${text}`, () => {
      const heard = say(begun(), text, ranked(['rondkomen', 0.98]));
      assert.equal(heard.state.step, 'check');
      assert.doesNotMatch(words(heard), /Juridisch|advocaat/);
    });

  it('hears in the check that it comes at the end', () => {
    const heard = say(say(begun(), 'Alles nagaan'), 'waar heb ik recht op', ranked(['rondkomen', 0.98]));
    assert.doesNotMatch(words(heard), /Juridisch|advocaat/);
    assert.equal(heard.state.step, 'check');
  });
});

describe('after a bailiff was told of', () => {
  const bailiff = { ...ranked(['schulden', 0.9]), urgency: 'urgent', need: 'bailiff' } as const;
  const told = say(begun('almere'), 'deurwaarder stond aan de deur', bailiff);
  const more: [said: string, topic: string][] = [
    ['het gaat over de zorgverzekering, 2300 euro', 'zorgverzekering'],
    ['de laatste brief is van de rechtbank', 'bezwaar'],
  ];
  for (const [said, topic] of more)
    it(`what is told of that debt begins nothing new: ${said}`, () => {
      const heard = say(told, said, ranked([topic, 0.95]));
      assert.match(words(heard), /deurwaarder[^]*Juridisch Loket/);
      assert.equal(heard.state.topic, told.state.topic);
    });
});

describe('a complaint', () => {
  for (const text of ['ik wil een klacht indienen', 'ik heb een klacht over de gemeente', 'waar kan ik klagen'])
    it(`is no objection to a letter: ${text}`, () => {
      const told = words(say(begun(), text, ranked(['bezwaar', 0.95])));
      assert.match(told, /Een klacht mag altijd[^]*14 079/);
      assert.doesNotMatch(told, /bezwaar|Een nee/);
    });

  it('about the landlord keeps its own answer', () => {
    const text = 'ik wil een klacht indienen over mijn verhuurder';
    assert.match(words(say(begun(), text, ranked(['huur', 0.95]))), /Schrijf die eerst aan de verhuurder/);
  });
});

describe('who asks for help with something of its own', () => {
  const clothes = say(begun(), 'kan ik ook ergens kleding krijgen voor mijn zoontje', ranked(['kleding', 0.95]));

  it('does not mean the button for who helps with what came before', () => {
    const heard = say(clothes, 'wie helpt mij met brieven van de belasting', ranked(['belastingaangifte', 0.9]));
    assert.match(words(heard), /Formulierenbrigade/);
    assert.doesNotMatch(words(heard), /Kledingbank/);
  });

  it('means the button where nothing else is named', () => {
    for (const text of ['wie helpt mij', 'wie helpt mij daarmee'])
      assert.match(words(say(clothes, text)), /Kledingbank/, text);
  });
});

describe('a question about less of a medicine', () => {
  it('gets first who knows about that, then what there is for the costs', () => {
    const asked =
      'moet ik mijn bloeddruk pillen halveren zodat ik er langer mee doe, ze kosten me te veel eigen risico';
    const heard = say(begun(), asked, ranked(['zorgverzekering', 0.95]));
    assert.match(heard.replies[0]?.text ?? '', /Bel uw huisarts of vraag het bij de apotheek/);
    assert.equal(heard.state.step, 'check');
  });

  it('and of nothing else gets that alone', () => {
    const heard = say(begun(), 'kan ik halve pillen nemen', ranked(['buiten-bereik', 0.9]));
    assert.match(words(heard), /huisarts/);
    assert.equal(heard.state.step, 'topic');
  });
});

describe('a message that may be about two things', () => {
  const unsure = ranked(['huur', 0.4], ['energie', 0.35]);

  it('is asked about, with both and neither as buttons', () => {
    const heard = say(begun(), 'de kosten lopen op', unsure);
    assert.match(words(heard), /Gaat het over \*huur en wonen betalen\* of over \*energie en water\*\?/);
    assert.deepEqual(titles(heard), ['Huur en wonen betalen', 'Energie en water', 'Iets anders']);
  });

  it('goes on with the one that is chosen', () => {
    assert.equal(say(say(begun(), 'de kosten lopen op', unsure), 'de huur').state.topic, 'huur');
  });

  it('goes on with the other where one is denied', () => {
    assert.equal(say(say(begun(), 'de kosten lopen op', unsure), 'niet over energie hoor').state.topic, 'huur');
    const both = say(say(begun(), 'de kosten lopen op', unsure), 'niet leuk', unsure);
    assert.notEqual(both.state.topic, 'huur');
  });

  it('gets the menu when it is neither', () => {
    assert.equal(say(say(begun(), 'de kosten lopen op', unsure), 'Iets anders').state.step, 'topic');
  });

  it('is not asked about twice: then the menu, then who to call, never in the same words', () => {
    let heard = say(begun(), 'de kosten lopen op', unsure);
    const said = new Set([words(heard)]);
    for (let count = 0; count < 3; count += 1) {
      heard = say(heard, 'hmm tja', unsure);
      assert.ok(!said.has(words(heard)), words(heard));
      said.add(words(heard));
    }
    assert.match(words(heard), /Een mens helpt u beter[\s\S]*14 079/);
  });

  it('is not asked about when nothing is near', () => {
    const heard = say(begun(), 'blaat', ranked(['huur', 0.1], ['energie', 0.1]));
    assert.notEqual(heard.state.step, 'whichTopic');
  });
});

describe('what is said of this talk, or of what was just told', () => {
  it('is no stop where only the buttons are too much', () => {
    const heard = say(begun(), 'hou op met die knopjes', ranked(['stoppen-wissen', 0.9]));
    assert.equal(heard.state.step, 'topic');
    assert.match(words(heard), /Een knop kiezen hoeft niet/);
  });

  it('is answered by who we are, in one sentence of it', () => {
    const text = words(say(begun(), 'wie is je baas', ranked(['wie-ben-je', 0.9])));
    assert.equal(text.split('Ik ben Wegwijs').length, 2);
    assert.doesNotMatch(text, /UWV/);
  });

  it('is told of the one scheme that stands there', () => {
    const heard = say(
      say(begun(), 'Kapotte spullen'),
      'moet ik dat terugbetalen',
      ranked(['toeslag-terugbetalen', 0.9]),
    );
    assert.match(words(heard), /lening zonder rente/);
    assert.doesNotMatch(words(heard), /Schrikken/);
  });

  it('is no mail to be sent', () => {
    assert.match(words(say(begun(), 'mail me op [mail]')), /Mailen kan ik niet/);
  });
});

describe('a word that means something else', () => {
  it('makes no objection of "not even"', () => {
    const heard = say(begun(), 'ik kan niet eens boodschappen doen', ranked(['bezwaar', 0.9]));
    assert.doesNotMatch(words(heard), /bezwaar/);
  });

  it('makes no care for children of the shelter where somebody lives', () => {
    const heard = say(say(begun(), 'Geld voor huur'), 'nee ik woon in opvang');
    assert.doesNotMatch(words(heard), /Kinderopvang/);
    assert.match(words(heard), /Geen vaste plek/);
  });

  it('of anger brings nobody who helps, though helpers were told before', () => {
    const told = say(begun(), 'waar kan ik eten krijgen', ranked(['voedselbank', 0.95]));
    const heard = say(
      { ...told, state: { ...told.state, step: 'services', topic: 'voedselbank' } },
      'jullie zijn oplichters',
      ranked(['belediging', 0.95]),
    );
    assert.match(words(heard), /boos/);
    assert.doesNotMatch(words(heard), /•|staat hierboven/);
  });
});

it('what has no helpers is told again to whoever asks again', () => {
  const first = say(begun(), 'kan ik anoniem blijven', ranked(['privacy', 0.95]));
  const heard = say(first, 'is dit anoniem', ranked(['privacy', 0.95]));
  assert.match(words(heard), /geen naam/);
});
