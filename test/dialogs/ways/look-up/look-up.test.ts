/** Helpers: one that is named, and whoever helps with what is told; what is known of them, and what honestly is not. */
import assert from 'node:assert/strict';
import { begun, ranked, say, words } from '../way-talk.ts';

/** Question, what the recognizer takes it for, what must be told and what not. */
const ofHelpers: [asked: string, topic: string, has: RegExp[], lacks: RegExp[]][] = [
  [
    'Tot welke leeftijd helpt Stichting Leergeld?',
    'schoolkosten',
    [/Leergeld/, /Informatie uit 2021: .*4 tot en met 17 jaar.*Vraag of dat nog klopt/],
    [/niet zeker/],
  ],
  ['wat moet ik meenemen naar MIM', 'rondkomen', [/Informatie uit 2024: Neem uw DigiD/], [/niet zeker/]],
  [
    'is het loket Wmo en WZI nog open?',
    'openingstijden',
    [/helpt hier niet meer, voor zover ik weet\. Bel nu de gemeente: 14 079/],
    [],
  ],
  ['bestaat de Kwadraad nog?', 'schulden', [/Informatie uit 2021: Toen was deze hulp er/], []],
  [
    'telefoonnummer van de wijkcoach',
    'mens-spreken',
    [/Wijkcoaches/, /Het telefoonnummer: .* niet zeker/],
    [/Ik noteer/],
  ],
  ['wie is de directeur van Kwadraad', 'schulden', [/Namen van mensen ken ik niet.*Kwadraad/], [/•/]],
  ['hoe heet de dame bij de kledingbank', 'kleding', [/Namen van mensen .*kledingbankzoetermeer\.nl/], [/•/]],
  ['wie is de baas van de voedselbank', 'voedselbank', [/Namen van mensen .*14 079.*Voedselbank/], [/•/]],
  ['vodselbank adress', 'voedselbank', [/Voedselbank Haaglanden[^]*Waar het is: dat weet ik niet zeker/], [/Postbus/]],
  ['straks zijn jullie nog niet jarig', 'belediging', [], [/Jarige Job/]],
  ['salaris wijkcoach per maand', 'rondkomen', [/^Dat weet ik niet.*Wijkcoaches/], [/•/, /Met wie/]],
  ['hoeveel mensen werken bij de voedselbank', 'voedselbank', [/^Dat weet ik niet.*Voedselbank/], [/•/]],
  ['sinds wanneer bestaat de voedselbank', 'voedselbank', [/^Dat weet ik niet.*Voedselbank/], [/•/, /open is/]],
  ['vacature bij de voedselbank', 'voedselbank', [/^Dat weet ik niet.*Voedselbank/], [/•/]],
  ['wat verdient een medewerker van duo', 'werk', [/^Dat weet ik niet.*DUO.*duo\.nl/], [/•/]],
  ['hoeveel mensen werken bij de gemeente', 'werk', [/^Dat weet ik niet.*14 079/], [/•/]],
  ['hoeveel mag je verdienen voor de voedselbank', 'voedselbank', [/• \*Voedselbank/], []],
  ['waar is de voedselbank, ik heb geen salaris', 'voedselbank', [/• \*Voedselbank/], []],
  [
    'waar zit de kledingbank en wanneer open',
    'kleding',
    [/niet zeker.*kledingbankzoetermeer\.nl/],
    [/Dijkwater|9\.30/],
  ],
  ['wie helpt mantelzorgers', 'chronisch-ziek', [/Wmo/], [/Studietoeslag/]],
  [
    'hoeveel kost een pakket van de voedselbank',
    'voedselbank',
    [/Informatie uit 2021: Het eten is gratis\. Vraag of dat nog klopt/],
    [/Wat het kost/],
  ],
  [
    'hoe kom ik bij de voedselbank binnen',
    'voedselbank',
    [/Voedselbank Zoetermeer/, /Informatie uit 2021: Iemand die u al helpt, meldt u aan\..* nog klopt/],
    [/Resto/],
  ],
  ['hoe meld ik me aan bij de voedselbank', 'voedselbank', [/meldt u aan/], []],
  ['hoe kom ik bij de voetselbank', 'voedselbank', [/meldt u aan/], []],
  [
    'mag ik naar de voedselbank of is dat alleen voor mensen met bijstand',
    'voedselbank',
    [/na de vaste kosten te weinig/, /meldt u aan/],
    [/niet zeker/],
  ],
  [
    'kan je zo binnenlopen bij piëzo of moet dat op afspraak',
    'taal',
    [/\*Stichting Piëzo\*/, /Informatie uit 2010: Binnenlopen mag, zonder afspraak\. Vraag of dat nog klopt/],
    [],
  ],
  [
    'is de formulierenbrigade gratis en kan ik binnenlopen',
    'formulieren',
    [/Wat het kost en of u zonder afspraak mag binnenlopen: dat weet ik niet zeker/],
    [/Binnenlopen mag/],
  ],
  [
    'Op welk adres zit het uitdeelpunt van de voedselbank? Mijn cliënt kan er morgen heen.',
    'voedselbank',
    [/Waar het is: dat weet ik niet zeker/],
    [],
  ],
  [
    'kan ik met de zoetermeerpas korting krijgen bij piezo',
    'stadspas',
    [/\*Stichting Piëzo\*/, /Informatie uit 2010: Met de ZoetermeerPas krijgt u korting\. Vraag/],
    [],
  ],
  ['heeft Piezo activiteiten voor ouderen', 'ouderen', [/\*Stichting Piëzo\*/], []],
  ['waar is de voedselbank in delft', 'voedselbank', [/andere plaats/], [/Haaglanden/, /14 079/]],
  ['waar zit de voedselbank in delft, mijn zus woont daar', 'voedselbank', [/andere plaats/], [/Haaglanden/]],
  ['mijn zus woont in delft, waar zit daar de voedselbank', 'voedselbank', [/andere plaats/], [/Haaglanden/]],
  ['ik kom uit delft, waar is de voedselbank', 'voedselbank', [/Haaglanden/], [/andere plaats/]],
  ['mijn dochter studeert in leiden, wat doet DUO', 'schoolkosten', [/\*DUO\*/], [/andere plaats/]],
  [
    'vind jij dat stichting leergeld beter werkt dan de gemeente',
    'schoolkosten',
    [/geen mening/, /Leergeld helpt ouders/, /\*Gemeente Zoetermeer\*/],
    [],
  ],
  ['Wat doet een wijkcoach en komt die thuis?', 'mens-spreken', [/Wijkcoaches.*komt naar mensen toe/], [/Ik noteer/]],
  ['Waar vind ik een maatschappelijk werker?', 'mens-spreken', [/Kwadraad/], [/Ik noteer/, /Formulierenbrigade/]],
  [
    'wat is het telefoonnummer van het juridisch loket',
    'bezwaar',
    [/Juridisch Loket/, /Kijk op juridischloket\.nl/],
    [/0800-8020/],
  ],
  ['is het juridisch loket gratis?', 'bezwaar', [/hulp is gratis\.$/m], [/niet zeker/]],
  ['wat is het postadres van de gemeente', 'dakloos', [/Postbus 15, 2700 AA Zoetermeer/], [/Geen vaste plek/]],
  ['kledingbeurs rode kruis hoeveel stuks mag je meenemen', 'kleding', [/Rode Kruis/], [/bijstand/, /drie stuks/]],
  ['wat doet mim en is het ook op zaterdag open', 'rondkomen', [/Wanneer het open is: .* niet zeker/], []],
  ['is mim op zaterdag open', 'openingstijden', [/\(MIM\)/, /Wanneer het open is: .* niet zeker/], []],
  ['gokverslaving waar kan ik heen in zoetermeer', 'openingstijden', [/Brijder/], [/open is/]],
  ['helpt de schoor in almere ook mensen uit zoetermeer', 'openingstijden', [/andere plaats/], [/14 079/]],
  ['wie is de beste advocaat van zoetermeer', 'bijzondere-bijstand', [/kies niet/, /\*Juridisch Loket\*/], []],
  ['Krijgt mijn buurman op nummer 14 een uitkering?', 'bijstand', [/Over andere mensen weet ik niets/], [/Met wie/]],
  ['wat is het 06 nummer van de voorzitter van stichting mim', 'mens-spreken', [/andere mensen/], [/Ik noteer/]],
];

/** Who helps is asked, and nobody is named. */
const forHelpers: [asked: string, topic: string, has: RegExp[], lacks: RegExp[]][] = [
  [
    'ik kom uit Eritrea, ben statushouder en heb nu een huis in Zoetermeer. Welke organisatie helpt vluchtelingen hier',
    'woning-zoeken',
    [/Misschien helpt dit/, /VluchtelingenWerk/],
    [/Woningcorporaties/],
  ],
  ['ik ben statushouder welke organisatie helpt mij', 'wie-ben-je', [/VluchtelingenWerk/], [/Ik ben Wegwijs/]],
  [
    'welke stichting komt in zoetermeer op voor mensen met weinig geld, een soort belangen club',
    'sport-kind',
    [/\(MIM\)\*: .* komt voor hen op/],
    [],
  ],
  [
    'Mijn zoon is 24, licht verstandelijk beperkt en heeft ruim 4000 euro schuld door telefoons. Wie kan hem begeleiden als hij naar de schuldhulp gaat?',
    'schulden',
    [/Stichting MEE/],
    [/Hebt u schulden/, /telefoonnummer/],
  ],
  ['mijn zoon heeft een verstandelijke beperking wie kan hem begeleiden', 'chronisch-ziek', [/Stichting MEE/], []],
  [
    'Ik ben vrijwilliger in Buytenwegh en ken een moeder met twee kleintjes, ze komt nooit buiten en kent hier niemand. Bestaat er een club die bij haar langs kan gaan?',
    'sport-kind',
    [/Misschien helpt dit/, /Bezoekvrouwen/],
    [/Klopt dit/],
  ],
  [
    'Onze buurman van rond de 80 doet voor niemand meer open, vuilnis op het balkon, wil geen dokter. Geen direct gevaar denk ik. Bij wie kan ik dat melden?',
    'ouderen',
    [/Misschien helpt dit/, /GGD, meldpunt zorgmijders/],
    [/open is/],
  ],
  [
    'ik wil met iemand praten over mijn schulden kost dat wat en waar bel ik',
    'mens-spreken',
    [/Hulp bij geld en schulden: .*Bel 14 079/, /De hulp is gratis/],
    [/Ik noteer/],
  ],
  [
    'mijn man drinkt te veel en het geld gaat er doorheen. waar kan hij hier terecht om van de drank af te komen',
    'chronisch-ziek',
    [/Brijder/, /huisarts/],
    [],
  ],
  [
    'ik heb een la vol post die ik niet durf open te maken. is er een vrijwilliger die thuis mijn administratie met me ordent',
    'formulieren',
    [/Humanitas/],
    [/open is/],
  ],
];

describe('a question after a helper', () => {
  for (const [asked, topic, has, lacks] of forHelpers)
    it(`is answered before any check: ${asked}`, () => {
      const heard = say(begun(), asked, ranked([topic, 0.95]));
      for (const pattern of has) assert.match(words(heard), pattern);
      for (const pattern of lacks) assert.doesNotMatch(words(heard), pattern);
      assert.equal(heard.state.step, 'topic');
    });

  it('that is a wish for a human, gets a human', () => {
    assert.equal(
      say(begun(), 'ik wil een mens spreken wie kan ik bellen', ranked(['mens-spreken', 0.95])).state.step,
      'human',
    );
  });

  it('that a scheme answers best, goes to the check', () => {
    assert.equal(say(begun(), 'mijn huur is te hoog wie kan mij helpen', ranked(['huur', 0.95])).state.step, 'check');
  });

  it('with a whole story is a story', () => {
    const heard = say(begun(), 'wie kan mij helpen, ik ben alleen met 2 kinderen en heb bijstand', ranked());
    assert.match(words(heard), /Klopt dit\?/);
  });
});

describe('a question about a helper or somebody else', () => {
  for (const [asked, topic, has, lacks] of ofHelpers)
    it(`is looked up before all else: ${asked}`, () => {
      const heard = say(begun(), asked, ranked([topic, 0.95]));
      for (const pattern of has) assert.match(words(heard), pattern);
      for (const pattern of lacks) assert.doesNotMatch(words(heard), pattern);
      assert.equal(heard.state.step, 'topic');
    });

  for (const [asked, topic, step] of [
    ['heb ik recht op leergeld?', 'schoolkosten', 'check'],
    ['hoe vraag ik leergeld aan', 'schoolkosten', 'check'],
    ['kan ik iemand van de formulierenbrigade spreken?', 'mens-spreken', 'human'],
  ] as const)
    it(`is worked out, or a human is asked for: ${asked}`, () => {
      assert.equal(say(begun(), asked, ranked([topic, 0.95])).state.step, step);
    });

  it('says once what must be asked by phone, and of each helper what it does', () => {
    const text = words(say(begun(), 'Eten', ranked(['voedselbank', 0.95])));
    const bullets = text.split('\n').filter((line) => line.startsWith('• '));
    assert.match(bullets[0] ?? '', /Voedselbank/);
    assert.ok(bullets.length > 2 && bullets.every((line) => /: .{15,}\.$/.test(line)), text);
    assert.equal(text.match(/nog klopt/g)?.length, 1);
    assert.doesNotMatch(text, /misschien ook \*/);
  });
});
