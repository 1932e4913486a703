/** Somebody else who does not want to live, who only may not be well, and everyday words that resemble danger or need. */
import assert from 'node:assert/strict';
import { createDangerDetector } from '../../../../src/bot/recognizer/danger/danger-detector.ts';
import { loadKnowledge } from '../../../../src/knowledge/load-knowledge.ts';

const knowledge = loadKnowledge('knowledge');
const detect = createDangerDetector(knowledge.urgency);

describe('a cry of somebody else', () => {
  for (const text of [
    'beste vriend stuurt appjes dat hij er niet meer wil zijn',
    'mijn vriendin appt net dat ze pillen klaar heeft liggen',
    'mijn broer zegt dat hij een eind aan maakt',
    'hij zegt dat ie er vandaag nog een eind aan maakt en neemt niet meer op',
    'als ik bij hem weg ga maakt hij er een eind aan',
    'mijn opa eet niet meer en zegt dat het mooi is geweest',
    'mijn vader eet bijna niks meer en zegt dat het genoeg is geweest',
    'mijn moeder van 88 zegt dat het mooi is geweest',
    'mijn zoon wil dood',
    'mijn dochter van 15 wil niet meer leven',
    'ik ben bang dat mijn broer dood wil',
    'mijn neef appt me dat hij dood wil',
    'mijn dochter zegt dat ze dood wil en ze heeft pillen klaarliggen',
    'mijn zus heeft een afscheidsbrief geschreven',
    'mijn buurman dreigt met zelfmoord',
    'mijn zoon heeft geprobeerd zelfmoord te plegen',
    'mijn collega zegt dat hij van de brug wil springen',
    'mijn zoon appt dat hij voor de trein gaat springen',
    'ik ben bang dat mijn broer zichzelf iets aandoet',
    'mijn vader zegt dat hij niet meer wakker wil worden',
    'mijn man ziet het niet meer zitten',
    'hij is klaar met leven zegt hij',
    'mijn vrouw zegt dat het voor haar niet meer hoeft',
  ])
    it(`is about that other: ${text}`, () => {
      assert.equal(detect(text).danger, 'worry');
    });

  for (const text of [
    'mijn man wil niet meer leven en ik ook niet',
    'mijn man wil dood en ik ook',
    'mijn vriend wil niet meer leven. ik wil ook niet meer leven',
    'mijn broer wil dood en ik wil ook niet meer leven',
    'mijn vriend wil dood, ik heb de pillen klaar liggen',
    'mijn man ziet het niet meer zitten en ik zelf ook niet',
    'mijn man zegt dat ik overdrijf maar ik wil niet meer leven',
    'mijn man weet niet dat ik dood wil',
    'mijn man weg wil niet meer leven',
    'mijn vader is overleden hij wilde niet meer leven',
    'mijn man heeft zelfmoord gepleegd',
    'hij zegt dat hij mij dood wil',
    'weduwe, ik wil naar mijn man toe, heb de pillen klaar liggen',
    'mijn man heeft me verlaten ga voor de trein springen',
    'sinds mijn man weg is wil liever dood',
    'mijn broer heeft een eind aan zijn leven gemaakt',
  ])
    it(`is the resident's own too, or too late: ${text}`, () => {
      assert.equal(detect(text).danger, 'suicide');
    });

  for (const text of [
    'mijn baas zegt dat het mooi is geweest',
    'mijn moeder zegt dat het mooi geweest is',
    'mijn zoon wil niet meer naar school',
    'mijn man wil niet meer betalen',
    'hij wil niet meer dat ik werk',
    'mijn zoon springt van de trampoline',
    'mijn dochter gaat met de trein naar school',
    'mijn kind heeft medicijnen klaar staan bij de apotheek',
    'mijn man wil een eind aan ons huwelijk',
    'mijn opa eet niet meer thuis maar bij ons',
  ])
    it(`is not in: ${text}`, () => {
      assert.equal(detect(text).danger, null);
    });
});

describe('who may not be well', () => {
  for (const [text, perhaps] of [
    ['kga er aan onderdoor man', true],
    ['ik ga eraan onderdoor', true],
    ['ik ga hieraan kapot', true],
    ['kga kapot', true],
    ['ik sta op instorten', true],
    ['ik zit er helemaal doorheen', true],
    ['ik stort in', true],
    ['ik ga kapot aan de huur, krijg ik huurtoeslag', false],
    ['ik zit er helemaal doorheen financieel', false],
    ['ik wil dood, ik ga eraan onderdoor', true],
    ['ik ga kapot van het lachen', false],
    ['mijn wasmachine gaat kapot', false],
    ['onze relatie gaat eraan kapot', false],
    ['de brug waar ik onderdoor fiets', false],
    ['ik ga kapotte spullen inleveren', false],
    ['ik zit in groep 8', false],
    ['mijn zoon zit er doorheen', false],
    ['de huur wordt te veel', false],
  ] as const)
    it(`${perhaps ? 'is asked about' : 'is not'}: ${text}`, () => {
      assert.equal(detect(text).perhaps, perhaps);
    });
});

describe('everyday words', () => {
  for (const [text, danger] of [
    ['mijn man slaat elke maand wel een rekening over', null],
    ['mijn man is al drie jaar dood', null],
    ['mijn man is vorig jaar in mei aan kanker overleden', null],
    ['mijn man is weg wil liever dood', 'suicide'],
    ['mijn zoon wil nu dood', 'worry'],
    ['mijn man 2 jaar dood en nu huurtoeslag', null],
    ['hij slaat altijd een betaling over', null],
    ['mijn man slaat me elke maand om een rekening', 'violence'],
    ['mijn baby heeft uitslag welke zalf helpt', null],
    ['mijn baby heeft uitslag en ademt niet meer', 'medical'],
    ['mijn buurjongetje van 4 loopt altijd alleen buiten met blauwe plekken', 'childDanger'],
    ['mijn zoontje wil een trui met blauwe strepen', null],
    ['papa heeft me uit huis gezet ik sta buiten', 'childDanger'],
    ['mijn huisbaas heeft me uit huis gezet', null],
    ['papa en mama schreeuwen de hele dag en ik moet op mn broertje passen', 'childDanger'],
    ['de buren schreeuwen de hele dag', null],
  ] as const)
    it(`of danger: ${text}`, () => {
      assert.equal(detect(text).danger, danger);
    });

  it('of a rash and what helps against it are known to be harmless', () => {
    assert.ok(detect('mijn baby heeft uitslag welke zalf helpt').calmed);
    assert.ok(!detect('mijn baby heeft uitslag en wordt blauw').calmed);
  });

  for (const [text, minor] of [
    ['papa heeft me uit huis gezet ik sta buiten', true],
    ['papa en mama schreeuwen de hele dag en ik moet op mn broertje passen', true],
    ['mijn vader slaat mij ik zit in groep 7', true],
    ['mijn man slaat mij en mijn zoon zit in groep 7', false],
    ['mijn man heeft me uit huis gezet en slaat me', false],
  ] as const)
    it(`of a child: ${text}`, () => {
      assert.equal(detect(text).minor, minor);
    });

  for (const [text, need] of [
    ['mijn moeder kan niet meer ramen, bed, wassen doen, ik werk zelf nacht dienst', null],
    ['ik kan het bed niet meer opmaken en ik werk in de nacht', null],
    ['geen bed vannacht en ik werk nachtdienst', 'shelter'],
    ['ik heb geen bed voor vannacht', 'shelter'],
    ['ze gaan me eruit flikkeren', 'eviction'],
    ['ze flikkeren me eruit', 'eviction'],
    ['ze hebben me van school geflikkerd', null],
    ['kheb gin cent mier', 'income'],
    ['op de cent na geen verschil', null],
  ] as const)
    it(`of need: ${text}`, () => {
      assert.equal(detect(text).need, need);
    });
});
