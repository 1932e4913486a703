/** A question that an article has the words of is answered by it, whatever topic it sounds like; no check begins for it. */
import assert from 'node:assert/strict';
import { begun, ranked, say, words, type Heard } from '../way-talk.ts';

const asked = (text: string, topic = 'bijstand', municipality = 'zoetermeer'): Heard =>
  say(begun(municipality), text, ranked([topic, 0.95]));

const answered: [said: string, topic: string, told: RegExp][] = [
  ['kan mn huisbaas dat zomaar doen?', 'huur', /Eerst moet een rechter het goed vinden/],
  ['mogen ze me zomaar op straat zetten', 'dakloos', /Eerst moet een rechter het goed vinden/],
  ['mag de deurwaarder ook de kinderbijslag pakken?', 'geld-voor-kinderen', /^Op kinderbijslag en kindgebonden budget/],
  ['krijg ik nog ww als t op staande voet is?', 'werkloos-ziek', /Vraag de WW dus toch aan/],
  ['wie kan mij helpen met die ontslag brief?', 'werkloos-ziek', /^Bij een ontslag helpt het Juridisch Loket/],
  ['moet ze voor dat gebit eerst zelf betalen of mag je t vooraf vragen?', 'zorgverzekering', /^Wacht nog even met/],
  ['moet ik die zorgtoeslag van ons samen terugbetalen nu hij er niet meer is?', 'zorgtoeslag', /BelastingTelefoon/],
  ['heb een aanslag v.d belastingdienst van 3200 die ik niet kan betalen', 'kwijtschelding', /BelastingTelefoon/],
  ['krijg ik nu weduwenpensioen?', 'partner-overleden', /^Anw is geld van de SVB/],
  ['mag je werken naast bijstand', 'bijstand', /^Werken naast de bijstand mag/],
  ['Als de gemeente dan mijn huis wil opeten? moet ik verkopen', 'chronisch-ziek', /^Verkoop nog niets/],
  ['mag ik mijn eigen huis houden in de bijstand', 'bijstand', /^Verkoop nog niets/],
  ['moet mijn auto weg', 'dakloos', /Een auto telt pas boven een bedrag/],
  ['tot hoeveel mag je auto waard zijn', 'buiten-bereik', /Een auto telt pas boven een bedrag/],
  ['mag ik op vakantie met bijstand', 'bijstand', /hoogstens 4 weken in het buitenland/],
  ['moet ik solliciteren in de bijstand', 'bijstand', /^De gemeente vraagt om werk te zoeken, als dat kan/],
  ['krijg ik een voorschot', 'bijstand', /^Een voorschot is geld vooruit/],
  ['krijg je met WIA ook nog iets extra’s van het uwv?', 'werkloos-ziek', /toeslag volgens de Toeslagenwet/],
  ['wajong wordt dat aangevuld', 'werkloos-ziek', /toeslag volgens de Toeslagenwet/],
  ['kan ik die al kopen', 'buiten-bereik', /^Koop nog niets/],
  ['moet ik nu een nieuwe kopen', 'bijzondere-bijstand', /^Koop nog niets/],
  ['kan het tweedehands', 'kleding', /Of het tweedehands mag, weet ik niet/],
  ['wie helpt me met werk zoeken', 'werkloos-ziek', /^Wie u hier helpt met werk zoeken, weet ik niet precies/],
  ['helpt iemand mij met een cv', 'energie', /werk zoeken, weet ik niet precies/],
  ['heeft de gemeente een jongerenloket', 'bijstand', /^Jonger dan 27, zonder werk en zonder school/],
  ['bijstand? ik krijg stufi mag dat wel?', 'bijstand', /is er meestal geen bijstand/],
  ['wat als de gemeente nee zegt op mijn aanvraag', 'wie-ben-je', /binnen 6 weken/],
  ['waar vind ik iemand die mijn post met me doorneemt', 'buiten-bereik', /Formulierenbrigade/],
  ['ik kan de eigen bijdrage niet betalen', 'zorgverzekering', /Het CAK/],
  ['brief moet binnen 2 weken betaald', 'bijstand', /^Lukt dat niet op tijd\?/],
  ['moet binnen 10 dagen 300 euro betalen', 'rondkomen', /^Lukt dat niet op tijd\?/],
  ['heb een laatste aanmaning', 'schulden', /^Lukt dat niet op tijd\?/],
  ['ik kan de huur niet betalen', 'huur', /^Bel vandaag uw verhuurder/],
  ['wie kan me helpen met toeslagen terugbetalen', 'toeslag-terugbetalen', /Formulierenbrigade[^]*Dienst Toeslagen/],
  ['ik moet toeslag terugbetalen wie helpt me', 'toeslag-terugbetalen', /Formulierenbrigade[^]*Dienst Toeslagen/],
  ['krijg ik nabestaandenpensioen', 'ouderen', /^Of er pensioen van uw partner is, weet ik niet[^]*SVB/],
  ['krijg ik pensioen van mijn overleden man', 'scheiding', /^Of er pensioen van uw partner is, weet ik niet/],
  ['mijn man is overleden heb ik nu recht op pensioen van hem', 'ouderen', /^Gecondoleerd[^]*weet het pensioenfonds/],
  ['die ligt nog dicht op de stapel', 'buiten-bereik', /^Veel brieven van de overheid zijn moeilijk/],
  ['ik durf de brief niet open te maken', 'schulden', /Veel brieven van de overheid zijn moeilijk/],
  ['bijstand zonder adres', 'bijstand', /^Hoe dat zonder vast adres gaat, weet ik niet zeker[^]*14 079/],
  ['ik heb geen adres kan ik dan wel bijstand krijgen', 'bijstand', /^Hoe dat zonder vast adres gaat/],
  ['briefadres', 'dakloos', /^Hoe dat zonder vast adres gaat/],
  ['hoe kom ik aan een briefadres', 'buiten-bereik', /^Hoe dat zonder vast adres gaat/],
  ['hond moet naar de dierenarts', 'rondkomen', /^Geld voor de dierenarts: dat weet ik niet/],
  ['kan ik kindgebonden budget en kinderbijslag tegelijk krijgen', 'geld-voor-kinderen', /meer dan één regeling/],
  ['wat als ik geen digid heb', 'digid', /^Geen DigiD\? Bel de gemeente/],
  ['mag de huisbaas zomaar binnenkomen', 'huur', /Juridisch Loket/],
  ['hoe kom ik van mijn bewindvoerder af', 'schulden', /^De rechter beslist over bewind/],
  ['kan ik een computer krijgen voor mezelf', 'computer-kind', /^Voor een volwassene ken ik geen regeling/],
  ['mn dochter van 18 is gestopt met school', 'geld-voor-kinderen', /^Jonger dan 27/],
  ['mag ik geld krijgen van mijn ouders met bijstand', 'bijstand', /Welk bedrag hier geldt, weet ik niet zeker/],
  ['krijg ik nog leefgeld', 'rondkomen', /opvang voor Oekraïne/],
  ['werken en te weinig. maar ik bedoel leefgeld van opvang gemeente', 'geld-voor-kinderen', /opvang voor Oekraïne/],
  ['nee niet kinderopvang. ik ben vluchteling oekraine, leefgeld', 'geld-voor-kinderen', /opvang voor Oekraïne/],
  ['moet ik nu betalen voor de opvang kamer waar we wonen?', 'dakloos', /opvang voor Oekraïne/],
  ['hoe zeg ik mijn huur op', 'huur', /aangetekende brief/],
  ['gratis ov kaart', 'stadspas', /bus of trein voor u goedkoper kan, weet ik niet/],
  ['hoeveel verdient een schoonmaker', 'werk-laag-inkomen', /^Wat een beroep verdient, weet ik niet/],
  ['krijg ik nog aow als ik in marokko ga wonen', 'ouderen', /ander land, weet ik niet[^]*SVB/],
  ['krijgt mijn vrouw in marokko ook kinderbijslag', 'geld-voor-kinderen', /ander land, weet ik niet[^]*SVB/],
  ['kinderbijslag in polen', 'geld-voor-kinderen', /ander land, weet ik niet[^]*SVB/],
  ['een uitkering voor de uitvaart bestaat dat?', 'bijstand', /verzekering voor de uitvaart/],
  ['heb ik nog recht op iets voor de begrafenis', 'rondkomen', /verzekering voor de uitvaart/],
  ['mijn moeder is overleden en ze had schulden, moet ik dat betalen', 'schulden', /Betaal nog niets/],
  ['helpen jullie ook met luiers enzo? alles zo duur', 'geld-voor-kinderen', /ken ik geen vaste regeling/],
  [
    'mag een bewindvoerder bijzondere bijstand aanvragen voor zijn kosten?',
    'bijzondere-bijstand',
    /^Voor de kosten van bewind/,
  ],
  ['alleen maar mn vriend slaapt hier vaak, telt dat als partner?', 'schulden', /woont nog niet bij/],
  ['telt de stufi mee?', 'zorgtoeslag', /^Voor een toeslag telt studiefinanciering meestal niet/],
  ['krijg ik nog alimentatie als hij gevangen zit', 'scheiding', /lbio/],
  ['moet hij straks als hij aow krijgt zelf iets aanvragen?', 'stadspas', /stuurt de SVB/],
];

describe('a question in the words of an article', () => {
  for (const [said, topic, told] of answered)
    it(`is answered: ${said}`, () => {
      const heard = asked(said, topic);
      assert.match(words(heard), told);
      assert.equal(heard.state.pending, null);
    });

  it('names no benefit of the UWV to who asks for help with finding work', () => {
    assert.doesNotMatch(words(asked('wie helpt me met werk zoeken', 'werkloos-ziek', 'almere')), /WW/);
  });

  it('is answered beside an open question, which comes again', () => {
    const check = say(begun(), 'Alles nagaan');
    const heard = say(check, 'moet mijn auto weg', ranked(['dakloos', 0.9]));
    assert.match(words(heard), /auto telt pas/);
    assert.deepEqual(heard.state.pending, check.state.pending);
  });

  const inStories: [said: string, topic: string, told: RegExp, notTold: RegExp][] = [
    [
      'ik ben 63 met een kleine wao. hond moet naar de dierenarts en ik heb het geld nie',
      'rondkomen',
      /dierenarts[^]*maatschappelijk werker[^]*63 jaar/,
      /zwaar/,
    ],
    [
      'ik ben 83 en woon alleen. ik heb een hoge eigen bijdrage en betaal alles zelf',
      'zorgtoeslag',
      /Het CAK[^]*83 jaar/,
      /Zorgtoeslag helpt/,
    ],
  ];
  for (const [said, topic, told, notTold] of inStories)
    it(`is heard in a story: ${said}`, () => {
      const text = words(asked(said, topic));
      assert.match(text, told);
      assert.doesNotMatch(text, notTold);
    });

  const otherwise: [said: string, topic: string, notTold: RegExp][] = [
    ['kan ik als student bijzondere bijstand krijgen', 'bijzondere-bijstand', /geen bijstand/],
    ['mag mijn huis in delft houden met bijstand', 'bijstand', /Verkoop/],
    ['mijn zoon van 15 is gestopt met school', 'geld-voor-kinderen', /bijstand, op werk\.nl/],
    ['heb mijn huis moeten verkopen door schulden en nu bijstand', 'schulden', /Verkoop/],
    ['de cv ketel is kapot', 'energie', /werk zoeken/],
    ['ik krijg leefgeld van mijn bewindvoerder', 'schulden', /Oekraïne/],
    ['mijn zoon blijft slapen bij zijn vader', 'scheiding', /woont nog niet/],
    ['de verhuurder zegt mijn huur op', 'huur', /aangetekende/],
    ['4000 apart voor mijn eigen begrafenis', 'rondkomen', /verzekering voor de uitvaart/],
    ['ik kom uit marokko en krijg aow', 'ouderen', /ander land/],
    ['eigen bijdrage voor de advocaat', 'bijzondere-bijstand', /CAK/],
    ['ik werk vrijwillig bij de kringloop', 'werk-laag-inkomen', /Winkels/],
  ];
  for (const [said, topic, notTold] of otherwise)
    it(`is not heard in other words: ${said}`, () => assert.doesNotMatch(words(asked(said, topic)), notTold));

  it('about cheap things names who has them, and says once that asking comes first', () => {
    const text = words(asked('waar haal ik een goedkope wasmachine', 'bijzondere-bijstand', 'almere'));
    assert.match(text, /^Winkels met goedkope of tweedehands spullen ken ik niet[^]*VLA Almere/);
    assert.equal(text.match(/[Kk]oop nog niets/g), null);
  });
});
