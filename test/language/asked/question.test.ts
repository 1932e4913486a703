import assert from 'node:assert/strict';
import {
  asksAboutOthers,
  asksToPayItBack,
  asksWhoWeAre,
  wantsNoButtons,
  asksAmount,
  asksHowToApply,
  asksLimit,
  asksMeaning,
  deniesIt,
  asksForFacts,
  asksForHelper,
  asksForOpinion,
  asksForOurView,
  asksSomewhere,
  asksToGet,
  isQuestion,
  meantInstead,
  receivesNothing,
} from '../../../src/language/asked/question.ts';

const questions = [
  'waar is de voedselbank',
  'Hoe laat gaat het stadhuis open?',
  'wie helpt met formulieren',
  'hoi, kan ik ergens gratis kleding krijgen',
  'weet u waar ik eten kan halen',
  'heb ik recht op zorgtoeslag',
  'voedselbank open vandaag?',
  'is er een spreekuur in meerzicht',
];
const others = [
  'ik heb geen geld',
  '640',
  'ja',
  'nee, alleen',
  'wasmachine kapot',
  'bijstand',
  'kanker',
  'waarheid',
  '',
];

const forFacts = [
  'waar is de voedselbank',
  'weet u wie mij helpt',
  'wat is een kostendeler',
  'zijn er cursussen',
  'tot welke leeftijd helpt u',
  'wat kost een pakket',
  'wat doet een wijkcoach',
  'hoe kom ik bij de voedselbank',
  'hoeveel kost het',
];
const toWorkOut = [
  'heb ik recht op zorgtoeslag',
  'kan ik huurtoeslag krijgen',
  'hoeveel krijg ik',
  'hoeveel bijstand krijg ik',
  'hoe kom ik rond',
  'wat moet ik doen',
];

describe('a question for facts', () => {
  for (const text of forFacts)
    it(text, () => {
      assert.ok(asksForFacts(text) && isQuestion(text));
    });
  for (const text of toWorkOut)
    it(`is not: ${text}`, () => {
      assert.ok(!asksForFacts(text) && isQuestion(text));
    });
});

describe('a question', () => {
  for (const text of questions)
    it(text, () => {
      assert.ok(isQuestion(text));
    });
  for (const text of others)
    it(`is not: ${text}`, () => {
      assert.ok(!isQuestion(text));
    });
});

describe('what kind of question', () => {
  const kinds: [kind: string, is: (text: string) => boolean, yes: string[], no: string[]][] = [
    [
      'further on in a message',
      asksSomewhere,
      [
        'mijn man drinkt, wie helpt',
        'is mim open',
        'kledingbeurs hoeveel stuks',
        'Op welk adres zit het? Ik kan morgen.',
        'heeft piezo activiteiten voor ouderen',
      ],
      ['ik weet het niet', 'mijn man drinkt', 'ik woon in een huis waar het lekt'],
    ],
    [
      'for who helps, at the end',
      asksForFacts,
      ['mijn man kan niet stoppen met drinken wie helpt', 'mijn vader is doof, wie kan hem helpen?'],
      ['de buurvrouw weet wie helpt bij zulke dingen', 'mijn man helpt mij'],
    ],
    [
      'for who or what helps, anywhere in it',
      asksForHelper,
      [
        'ik ben statushouder welke organisatie helpt mij',
        'welke stichting komt op voor mensen met weinig geld',
        'Mijn zoon heeft schulden. Wie kan hem begeleiden als hij daarheen gaat?',
        'Zij kent niemand. Bestaat er een club die bij haar langs kan gaan?',
        'is er misschien ook een vrijwilliger die met me meekijkt',
        'Bij wie kan ik dat melden?',
        'mijn man drinkt. waar kan hij hier terecht om te stoppen',
        'ik heb schulden, kost dat wat en waar bel ik',
      ],
      [
        'mijn organisatie helpt mij',
        'welke toeslag krijg ik',
        'ik ga naar een club',
        'waar kan ik wonen',
        'wie ben jij',
        'is er een regeling voor clubgeld',
      ],
    ],
    [
      'for our view',
      asksForOurView,
      [
        'vind jij dat leergeld beter werkt dan de gemeente',
        'wat vindt u van de voedselbank',
        'is de voedselbank beter dan de gemeente',
      ],
      [
        'vind je dat ik recht op bijstand heb',
        'waar vind ik de voedselbank',
        'gaat het beter dan eerst met de aanvraag',
        'wat vind ik daar',
      ],
    ],
    [
      'whether somebody can get it',
      asksToGet,
      ['heb ik recht op leergeld', 'hoe vraag ik leergeld aan', 'kan ik een pakket krijgen'],
      ['wat doet leergeld', 'tot welke leeftijd helpt leergeld'],
    ],
    [
      'for an opinion',
      asksForOpinion,
      ['wie is de beste advocaat van de stad', 'wat is de beste bewindvoerder', 'welke school is het beste'],
      ['wat is de beste manier om te sparen', 'ik doe mijn best', 'wie helpt mij het best'],
    ],
    [
      'about others',
      asksAboutOthers,
      [
        'Krijgt mijn buurman een uitkering?',
        'hoeveel verdient de wethouder',
        'wat is het 06 nummer van de voorzitter',
        'ik wil weten waar mijn ex woont, ze heet Samira',
        'kun je opzoeken waar mijn vader nu woont',
        'mijn buurman krijgt bijstand weet je wat over hem',
      ],
      [
        'krijgt mijn kind een laptop',
        'heeft mijn ex recht op toeslag',
        'mijn buurman krijgt bijstand',
        'ik weet niet waar mijn ex woont, krijg ik alimentatie',
        'weet je iets over haar recht op bijstand',
        'weet je waar mijn man is hij is weg en ik heb geen geld',
        'ik wil weten waar mijn ex woont voor de alimentatie',
        'weet u iets voor mijn buurvrouw',
      ],
    ],
    [
      'who we are',
      asksWhoWeAre,
      ['wie is je baas', 'voor wie werk jij', 'wie heeft jullie gemaakt'],
      ['mijn baas betaalt niet', 'wie helpt mijn baas', 'wie is mijn baas'],
    ],
    [
      'for no buttons',
      wantsNoButtons,
      ['hou op met die knopjes', 'ik wil geen knoppen', 'stop nou eens met al die stomme knoppen'],
      ['hou op met die vragen', 'ik wil stoppen', 'de knoppen doen het niet', 'ik wil geen schulden'],
    ],
    [
      'to pay back what was told',
      asksToPayItBack,
      ['moet ik dat terugbetalen?', 'mot ik da terugbetale', 'en moet ik het later weer terug betalen'],
      ['ik moet huurtoeslag terugbetalen', 'moet ik de toeslag terugbetalen', 'moet ik dat betalen'],
    ],
    [
      'what a word means',
      asksMeaning,
      [
        'wat is huurtoeslag eigenlijk?',
        'en wat betekent bewind',
        'wat houdt de AIO in',
        'hoeveel is de zorgtoeslag',
        'wat bedoelt u met vermogen',
        'wat wordt bedoeld met netto',
        'ik weet niet wat servicekosten zijn',
        'kale huur wat is dat',
      ],
      [
        'wat is het verschil tussen huurtoeslag en zorgtoeslag',
        'ik weet wat het is',
        'wat is mijn huur',
        'ik weet niet wat ik moet doen',
      ],
    ],
    [
      'how to apply',
      asksHowToApply,
      ['hoe vraag ik huurtoeslag aan', 'waar kan ik bijstand aanvragen'],
      ['ik heb bijstand aangevraagd', 'hoe gaat het'],
    ],
    [
      'a denial',
      deniesIt,
      ['nee geen schulden', 'Nee, ik heb geen auto'],
      ['ik heb geen geld', 'nee', 'nee geen idee?', 'geen schulden'],
    ],
    [
      'what is not received',
      receivesNothing,
      ['ik krijg geen bijstand', 'Nee, ik heb geen zorgtoeslag.', 'wij krijgen ook geen kinderbijslag'],
      ['ik heb geen eten', 'ik krijg geen geld', 'ik krijg geen bijstand meer', 'ik krijg geen bijstand en geen eten'],
    ],
    [
      'a limit',
      asksLimit,
      [
        'wat is de maximale huur voor huurtoeslag',
        'tot welk inkomen krijg ik zorgtoeslag',
        'hoeveel spaargeld mag ik hebben voor bijstand',
        'wat is de inkomensgrens van kwijtschelding?',
      ],
      ['wat is huurtoeslag', 'mijn maximale huur is 600', 'hoeveel huurtoeslag krijg ik'],
    ],
    [
      'an amount',
      asksAmount,
      ['hoe hoog is de bijstand', 'hoeveel is de zorgtoeslag', 'wat bedraagt de kinderbijslag'],
      ['hoeveel huurtoeslag krijg ik', 'hoe oud moet ik zijn', 'mijn huur is hoog'],
    ],
  ];
  for (const [kind, is, yes, no] of kinds)
    it(kind, () => {
      assert.deepEqual([yes.filter((text) => !is(text)), no.filter((text) => is(text))], [[], []]);
    });
});

describe('what is meant instead', () => {
  const rows: [text: string, meant: string][] = [
    ['nee geen kleding, brieven', 'brieven'],
    ['Nee, ik bedoel geen kleding maar brieven', 'brieven'],
    ['nee geen schulden, dank u', 'nee geen schulden, dank u'],
    ['nee geen geld, geen eten', 'nee geen geld, geen eten'],
    ['geen geld, honger', 'geen geld, honger'],
  ];
  for (const [text, meant] of rows)
    it(`of "${text}" is "${meant}"`, () => {
      assert.equal(meantInstead(text), meant);
    });
});
