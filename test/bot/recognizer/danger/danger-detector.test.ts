/** What is heard as danger, as need or as neither: tables of messages in many styles and languages. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse } from 'yaml';
import { z } from 'zod';
import { createDangerDetector } from '../../../../src/bot/recognizer/danger/danger-detector.ts';
import { topicMessages } from '../../../../src/knowledge/examples.ts';
import { loadKnowledge } from '../../../../src/knowledge/load-knowledge.ts';

const knowledge = loadKnowledge('knowledge');
const detect = createDangerDetector(knowledge.urgency);

const read = (file: string): unknown =>
  parse(readFileSync(join(import.meta.dirname, 'messages', `${file}.yaml`), 'utf8'));
const byKind = (file: string): [kind: string, text: string][] =>
  Object.entries(z.record(z.string(), z.array(z.coerce.string())).parse(read(file))).flatMap(([kind, texts]) =>
    texts.map((text): [string, string] => [kind, text]),
  );
const list = (file: string): string[] => z.array(z.coerce.string()).parse(read(file));

const crisisTables = [
  'first-sight',
  'second-sight',
  'third-sight',
  'last-sight',
  'fourth-sight',
  'fifth-sight',
  'sixth-sight',
  'seventh-sight',
  'eighth-sight',
  'ninth-sight',
  'tenth-sight',
];
const crisis = crisisTables.flatMap((table) => byKind(`crisis-${table}`));
const otherTables = crisisTables.filter((table) => table !== 'last-sight');
const others = otherTables.flatMap((table) => list(`others-${table}`));
const missed = (texts: readonly string[]): string[] => texts.filter((text) => detect(text).danger === null);

/** A story about something else, as people tell it. */
const story = (cry: string): string =>
  `Hallo, ik heb een vraag over huurtoeslag. Ik woon in Zoetermeer en betaal 640 euro huur. ${cry} ` +
  'Ik heb ook nog een brief van de belasting gekregen en ik snap niet wat daar staat, kunt u mij helpen?';

describe('danger is heard', () => {
  it('in every message of the tables', () => {
    assert.ok(crisis.length >= 350, String(crisis.length));
    assert.deepEqual(missed(crisis.map(([, text]) => text)), []);
  });

  it('as the kind that it is, nearly always', () => {
    const other = crisis.filter(([kind, text]) => detect(text).danger !== kind);
    assert.ok(other.length <= crisis.length * 0.06, other.map(([kind, text]) => `${kind}: ${text}`).join('\n'));
  });

  it('in the middle of a long story', () => {
    assert.deepEqual(missed(crisis.map(([, text]) => story(text))), []);
  });

  it('in capitals, and with every third space doubled', () => {
    assert.deepEqual(
      missed(crisis.map(([, text]) => text.toLocaleUpperCase('nl').replace(/(\S+ \S+ \S+) /g, '$1  '))),
      [],
    );
  });

  it('in the phrases of the topic', () => {
    assert.deepEqual(missed(knowledge.topics.get('crisis')?.phrases ?? []), []);
  });

  for (const [text, danger] of [
    ['ik wl niet mr levn', 'suicide'],
    ['ikwilniet meerleven', 'suicide'],
    ['zelf moord', 'suicide'],
    ['ik word mishandelt door me vrient', 'violence'],
    ['mijn man slaaaat mij', 'violence'],
    ["I can't breathe", 'medical'],
    ['don’t want to live', 'suicide'],
    ['man slaan mij', 'violence'],
    ["мене б'є чоловік", 'violence'],
    ['bgha ymout', 'suicide'],
  ] as const)
    it(`as typed: ${text}`, () => {
      assert.equal(detect(text).danger, danger);
    });

  for (const [text, danger] of [
    ['hij kneep mijn keel dicht', 'violence'],
    ['mijn man drukte mijn keel dicht', 'violence'],
    ['hij deed zijn handen om mijn nek', 'violence'],
    ['hij drukte een kussen op mijn gezicht', 'violence'],
    ['he had his hands around my throat', 'violence'],
    ['me apretó el cuello', 'violence'],
    ['خنقني', 'violence'],
    ['mijn keel zit dicht', 'medical'],
    ['mijn keel knijpt dicht van angst', 'medical'],
    ['me keel is dicht ik kan niet slikken', 'medical'],
    ['mijn tong is dik en mijn keel dicht', 'medical'],
  ] as const)
    it(`a throat that somebody shuts is violence, one that shuts itself is not: ${text}`, () => {
      assert.equal(detect(text).danger, danger);
    });

  for (const [text, danger] of [
    ['ik ga hem vermoorden', 'harmToOthers'],
    ['ik doe mijn vrouw wat aan', 'harmToOthers'],
    ['straks doe ik hem wat aan', 'harmToOthers'],
    ['ik steek die gast neer', 'harmToOthers'],
    ['als hij komt vermoord ik hem', 'harmToOthers'],
    ['ik schiet die deurwaarder dood', 'harmToOthers'],
    ['ik ben bang dat ik mijn kinderen wat aandoe', 'harmToOthers'],
    ['ik wil mezelf en de kinderen wat aandoen', 'harmToOthers'],
    ['ik heb mijn vrouw geslagen', 'harmToOthers'],
    ['dan vallen er doden', 'harmToOthers'],
    ["i'm going to kill my husband", 'harmToOthers'],
    ['karımı öldüreceğim', 'harmToOthers'],
    ['راح اقتلها', 'harmToOthers'],
    ['zabiję męża', 'harmToOthers'],
    ["вб'ю його", 'harmToOthers'],
    ['voy a matar a mi marido', 'harmToOthers'],
    ['mijn man zei ik vermoord je', 'violence'],
    ['ik ben bang dat hij haar vermoordt', 'violence'],
    ['ik wil mijn ex niet meer zien hij gaat me vermoorden', 'violence'],
    ['ik ben door mijn man geslagen', 'violence'],
    ['ik ben bang dat mijn man mijn kinderen wat aandoet', 'childDanger'],
    ['ik wil hem geen pijn doen', null],
    ['ik doe mijn kind iets warms aan', null],
    ['ik wil haar formulier afmaken', null],
    ['wat kan ik doen aan mijn vrouw haar schulden', null],
  ] as const)
    it(`who may harm another is told apart from who is harmed: ${text}`, () => {
      assert.equal(detect(text).danger, danger);
    });

  it('with a letter wrong in a long word', () => {
    const words = ['vermoorden', 'zelfmoordgedachten', 'mishandeld', 'verkracht', 'bewusteloos', 'uitgehuwelijkt'];
    const mistyped = fc.tuple(fc.constantFrom(...words), fc.nat(), fc.constantFrom('drop', 'double', 'swap'));
    fc.assert(
      fc.property(mistyped, ([word, place, how]) => {
        const at = 1 + (place % (word.length - 2));
        const letter = word.charAt(at);
        const changed = { drop: '', double: letter + letter, swap: word.charAt(at + 1) + letter }[how];
        const typed = word.slice(0, at) + changed + word.slice(at + (how === 'swap' ? 2 : 1));
        assert.notEqual(detect(`mijn ex heeft mij ${typed} ik word ${typed} hij wil mij ${typed}`).danger, null, typed);
      }),
    );
  });
});

describe('no danger is heard', () => {
  it('in nearly all other messages', () => {
    assert.ok(others.length >= 350, String(others.length));
    const alarms = others.filter((text) => detect(text).danger !== null);
    assert.ok(alarms.length < others.length * 0.01, alarms.join('\n'));
  });

  it('in what is said about every other topic, but for a few in a thousand, and hardly ever is it asked', () => {
    const said = topicMessages(knowledge)
      .filter(({ id }) => id !== 'crisis')
      .flatMap(({ phrases, examples }) => [...phrases, ...examples]);
    const heard = said.map((text) => detect(text));
    const alarms = heard.filter(({ danger }) => danger !== null);
    assert.ok(alarms.length < said.length * 0.007, `${String(alarms.length)} of ${String(said.length)}`);
    const asked = heard.filter(({ perhaps }) => perhaps);
    assert.ok(asked.length < said.length * 0.002, `${String(asked.length)} of ${String(said.length)}`);
  });

  for (const [text, danger] of [
    ['112', null],
    ['ongeveer 112', null],
    ['112.', null],
    ['113', null],
    ['112!', 'medical'],
    ['112!!!', 'medical'],
    ['bel 112', 'medical'],
    ['112 help', 'medical'],
    ['112 alstublieft', 'medical'],
    ['mijn man slaat me als ik geld vraag voor eten', 'violence'],
    ['hij slaat mij elke keer als ik iets aanvraag', 'violence'],
    ['de gemeente slaat mijn aanvraag over', null],
    ['ik kan niet meer', 'suicide'],
    ['ik kan niet meer betalen', null],
  ] as const)
    it(`a bare number is no cry: ${text}`, () => {
      assert.equal(detect(text).danger, danger);
    });

  it('in what need sounds like: hunger and poverty are no violence', () => {
    const alarms = byKind('needs').filter(([, text]) => detect(text).danger !== null);
    assert.deepEqual(alarms, []);
  });

  it('in words that only resemble it, while the rest of the message counts', () => {
    assert.equal(detect('ik schrik me dood').danger, null);
    assert.equal(detect('ik schrik me dood van die brief, ik wil niet meer leven').danger, 'suicide');
    assert.equal(detect('112 euro').danger, null);
    assert.equal(detect('112 euro te weinig en mijn man slaat me').danger, 'violence');
  });
});

describe('a phrase that only sounds like danger', () => {
  const cases: [text: string, calmed: boolean, harmless: boolean][] = [
    ['ik ben 35 en hij 38', true, true],
    ['ik ga trouwen in mei', true, true],
    ['ik ga trouwen in mei van mijn vader', true, false],
    ['ik rook me dood', true, true],
    ['ik ben diabeet en spuit insuline', true, true],
    ['ik ben suf geslagen door al die brieven', true, true],
    ['mama en ik en mn broertje', true, true],
    ['verbrand mijn hand aan de oven vorige week', true, true],
    ['hij verbrandt mijn hand aan de oven', false, false],
    ['mijn buurman doet de deur niet meer open', false, false],
    ['ik ben 14 en hij is 40 en hij raakt me aan', true, false],
    ['de huur is 640', false, false],
  ];
  for (const [text, calmed, harmless] of cases)
    it(`${text}: ${harmless ? 'nothing else is said' : 'something else is said'}`, () => {
      const heard = detect(text);
      assert.deepEqual([heard.calmed, heard.harmless], [calmed, harmless]);
    });
});

describe('what cannot wait', () => {
  for (const [kind, text] of byKind('needs'))
    it(`${kind}: ${text}`, () => {
      const { need, urgent } = detect(text);
      assert.equal(urgent, kind !== 'noNeed');
      if (kind === 'noNeed') assert.equal(need, null);
    });
});

describe('what is known to be no need', () => {
  for (const [text, calmed] of [
    ['niks daarvan, ik schaam me dood', true],
    ['ik schaam me', true],
    ['ik schaam me dood we hebben al dagen niks in huis', false],
  ] as const)
    it(`${calmed ? 'is' : 'is not'}: ${text}`, () => {
      assert.equal(detect(text).needCalmed, calmed);
    });
});

describe('who is in danger', () => {
  for (const [text, minor] of [
    ['ik ben 14 en mijn moeder slaat me', true],
    ['ben 13, wil dood', true],
    ['papa slaat mij', true],
    ['mama is dronken en slaat ons', true],
    ['ik word thuis geslagen door mijn vader', true],
    ['im 15 and my dad beats me', true],
    ['mam 13 lat i tata mnie bije', true],
    ['mama wordt niet wakker', true],
    ['ik krijg papa niet wakker', true],
    ['mijn stiefvader komt snachts op mijn kamer en zit aan mij', true],
    ['mama van 82 wordt niet wakker', false],
    ['mijn moeder wordt niet wakker', false],
    ['ik ben 34 en mijn man slaat me', false],
    ['ik ben 15 jaar getrouwd en hij slaat me', false],
    ['mijn zoon van 14 wil dood', false],
  ] as const)
    it(`${text}: ${minor ? 'not 18 yet' : 'not said to be a child'}`, () => {
      assert.notEqual(detect(text).danger, null);
      assert.equal(detect(text).minor, minor);
    });

  for (const [text, language] of [
    ['ölmek istiyorum', 'tr'],
    ['bghit nmout', 'ar'],
    ['ik wil dood', 'nl'],
  ] as const)
    it(`${text}: in ${language}`, () => {
      assert.equal(detect(text).language, language);
    });
});

describe('any text', () => {
  it('is read without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => typeof detect(text).urgent === 'boolean'),
    );
  });

  it('of 2,000 characters takes a few milliseconds at most', () => {
    const text = others.join('. ').slice(0, 2000);
    const times = Array.from({ length: 30 }, () => {
      const start = performance.now();
      detect(text);
      return performance.now() - start;
    }).sort((a, b) => a - b);
    assert.ok((times[15] ?? 0) < 20, String(times[15]));
  });
});
