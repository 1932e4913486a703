/** What a topic has own words for is told before anything is looked into, and of a word alone it is asked what is meant. */
import assert from 'node:assert/strict';
import { begun, ranked, say, words } from './way-talk.ts';

type Ranks = [string, number];

const told: readonly [string, Ranks, RegExp, RegExp][] = [
  ['wie helpt mijn moeder met douchen', ['chronisch-ziek', 0.9], /Wmo/, /Piëzo|student/],
  ['ik val steeds, is er hulp in huis', ['ouderen', 0.8], /Wmo/, /Met wie/],
  ['mijn broer is gokverslaafd, waar kan hij heen', ['chronisch-ziek', 0.4], /huisarts[\s\S]*Brijder/, /student/],
  ['ik ben mantelzorger, wie helpt mij', ['chronisch-ziek', 0.9], /Zorgen voor een ander/, /student|Studietoeslag/],
  [
    'mag je naast de bijstand een paar uur werken',
    ['bijstand', 0.95],
    /de bijstand wordt dan meestal lager/,
    /Met wie/,
  ],
  ['mijn uitkering is niet gestort', ['bijstand', 0.7], /Bel vandaag wie het geld betaalt/, /Met wie/],
  ['kan ik de aanslag in termijnen betalen', ['kwijtschelding', 0.95], /in delen of later/, /waterschap/],
  [
    'de rekening van het waterschap is te hoog',
    ['kwijtschelding', 0.95],
    /het waterschap/,
    /gemeentelijke belastingen/,
  ],
  ['ik wil inzage in mijn gegevens', ['privacy', 0.9], /\*overzicht\*/, /begreep/],
  ['waar leer ik nederlands', ['taal', 0.9], /leren/, /Veel brieven/],
  ['hoe vraag ik stufi aan', ['rondkomen', 0.3], /DUO/, /Gaat het over/],
  [
    'ik wacht al vijf weken op antwoord',
    ['bijzondere-bijstand', 0.6],
    /hoe het met uw aanvraag staat/,
    /Koop nog niets/,
  ],
  ['kan ik nu overstappen', ['zorgverzekering', 0.9], /weet ik niet zeker/, /Met wie/],
  ['drie keer gebeld en niemand belt terug', ['mens-spreken', 0.95], /^Wat vervelend/, /Ik noteer dat/],
  ['hoe lang krijg ik ww', ['werkloos-ziek', 0.95], /Dat rekent het UWV uit/, /IOAW/],
];

describe('a topic with words of its own for what is said', () => {
  for (const [text, topic, right, wrong] of told)
    it(`answers "${text}", and asks nothing for a scheme`, () => {
      const heard = say(begun(), text, ranked(topic));
      assert.match(words(heard), right);
      assert.doesNotMatch(words(heard), wrong);
      assert.equal(heard.state.pending, null);
    });

  it('names who is there for it in this municipality', () => {
    const carer = say(begun('almere'), 'ik ben mantelzorger van mijn vader', ranked(['chronisch-ziek', 0.9]));
    assert.match(words(carer), /VMCA/);
    const shop = say(begun('almere'), 'bijstand en een eigen zaak, kan dat', ranked(['bijstand', 0.8]));
    assert.match(words(shop), /Zelfstandigenloket Flevoland/);
    assert.doesNotMatch(
      words(say(begun(), 'bijstand en een eigen zaak, kan dat', ranked(['bijstand', 0.8]))),
      /Flevoland/,
    );
  });

  it('asks its questions where the words are only the first to hear', () => {
    const heard = say(begun(), 'ik heb schulden bij de zorgverzekering', ranked(['zorgverzekering', 0.9]));
    assert.match(words(heard), /Bel vandaag uw zorgverzekering/);
    assert.equal(heard.state.step, 'check');
  });

  it('answers in the check too, asks the question again, and looks into the same as before', () => {
    const open = say(begun(), 'huurtoeslag', ranked(['huur', 0.9]));
    const heard = say(open, 'mag ik naast de bijstand werken', ranked(['bijstand', 0.9]));
    assert.match(words(heard), /Werken naast de bijstand mag/);
    assert.deepEqual([heard.state.topic, heard.state.pending], [open.state.topic, open.state.pending]);
  });
});

describe('who is ill', () => {
  it('hears no question for students, and sees their scheme', () => {
    const heard = say(begun(), 'ik ben al jaren ziek', ranked(['chronisch-ziek', 0.95]));
    assert.equal(heard.state.step, 'result');
    assert.match(words(heard), /Wmo[^]*Bijzondere bijstand[^]*Studietoeslag/);
    assert.doesNotMatch(words(heard), /Bent u student/);
  });

  it('is asked about it after telling of a study', () => {
    const told = say(begun(), 'ik ben student en al jaren ziek', ranked(['chronisch-ziek', 0.95]));
    const heard = say(told, 'ja');
    assert.equal(heard.state.step, 'check');
  });
});

describe('a home of their own', () => {
  it('is no rent', () => {
    const heard = say(begun(), 'ik kan de hypotheek niet betalen', ranked(['huur', 0.95]));
    assert.match(words(heard), /Een eigen huis kost veel/);
    assert.doesNotMatch(words(heard), /te hoge huur/);
  });
});

describe('one word that may mean two topics', () => {
  for (const [text, topic, first, second] of [
    ['huis', 'woning-zoeken', /huur/, /woning zoeken/],
    ['een baan', 'werk-laag-inkomen', /geen werk/, /werken en toch te weinig/],
  ] as const)
    it(`"${text}": it is asked which`, () => {
      const heard = say(begun(), text, ranked([topic, 0.95]));
      assert.equal(heard.state.step, 'whichTopic');
      assert.match(words(heard), first);
      assert.match(words(heard), second);
    });

  it('is clear in a sentence', () => {
    const heard = say(begun(), 'ik zoek een ander huis', ranked(['woning-zoeken', 0.95]));
    assert.notEqual(heard.state.step, 'whichTopic');
  });
});
