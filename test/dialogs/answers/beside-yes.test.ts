/** A yes with words that are not of the question is said back before it counts. */
import assert from 'node:assert/strict';
import type { Statement, Test } from '../../../src/contract.ts';
import { initialState, type ConversationState } from '../../../src/dialogs/state.ts';
import { saidIn, talk } from '../story/story-talk.ts';

const asked = (question: string, household: string, test?: Test): ConversationState => ({
  ...initialState('nl'),
  step: 'check',
  municipality: 'zoetermeer',
  referenceDate: '2026-07-01',
  answers: [{ question: 'household', statements: [{ fact: 'household', op: 'is', value: household }] }],
  pending: { question, shown: [], ...(test !== undefined && { test }) },
});
const from = asked('net-monthly-income', 'couple', { op: 'ge', value: 192640 });
const upTo = asked('net-monthly-income', 'couple', { op: 'le', value: 192640 });
const childcare = asked('uses-childcare', 'singleParent');
const door = asked('self-contained-home', 'single');

const newIn = (start: ConversationState, ...texts: string[]): string[] =>
  saidIn(talk(start, ...texts)).filter((said) => !said.startsWith('household'));

describe('a yes with something else beside it', () => {
  const comesBack: [ConversationState, string, string, string][] = [
    [from, 'ja eigen voordeur', 'Uw inkomen per maand: € 1.926,40 of meer.', 'netMonthlyIncomeCents ge 192640'],
    [from, 'ja minder', 'Uw inkomen per maand: minder dan € 1.926,40.', 'netMonthlyIncomeCents lt 192640'],
    [upTo, 'ja eigen voordeur', 'Uw inkomen is € 1.926,40 per maand of minder.', 'netMonthlyIncomeCents le 192640'],
    [upTo, 'nee eigen voordeur', 'Uw inkomen is hoger dan € 1.926,40 per maand.', 'netMonthlyIncomeCents gt 192640'],
    [upTo, 'ja minder, misschien', 'Uw inkomen is € 1.926,40 per maand of minder.', 'netMonthlyIncomeCents le 192640'],
    [
      upTo,
      'ja minder, maar niet veel',
      'Uw inkomen is € 1.926,40 per maand of minder.',
      'netMonthlyIncomeCents le 192640',
    ],
    [childcare, 'ja minder', 'Er gaat een kind naar de opvang.', 'usesChildcare is true'],
    [childcare, 'ja eigen voordeur', 'Er gaat een kind naar de opvang.', 'usesChildcare is true'],
    [childcare, 'nee geen fiets', 'Er gaat geen kind naar de opvang.', 'usesChildcare is false'],
    [door, 'ja minder', 'Uw woning heeft een eigen deur, keuken en wc.', 'selfContainedHome is true'],
  ];
  for (const [start, text, words, statement] of comesBack)
    it(`"${text}", said to ${String(start.pending?.question)}, is said back`, () => {
      const reply = talk(start, text);
      assert.ok(reply.text.includes(`${words} Klopt dat?`), reply.text);
      assert.deepEqual(newIn(start, text), []);
      const [yes] = reply.replies.at(-1)?.choices ?? [];
      assert.deepEqual(newIn(start, text, yes ?? 'ja'), [statement]);
    });

  it('is asked again after a no', () => {
    const after = talk(childcare, 'ja minder', 'Nee');
    assert.match(after.text, /opvang of naar een gastouder\?/);
    assert.deepEqual(after.state.answers, childcare.answers);
  });

  const counts: [ConversationState, string, string][] = [
    [from, 'ja', 'netMonthlyIncomeCents ge 192640'],
    [from, 'ja hoor, al jaren', 'netMonthlyIncomeCents ge 192640'],
    [from, 'ja, meer', 'netMonthlyIncomeCents ge 192640'],
    [upTo, 'ja minder', 'netMonthlyIncomeCents le 192640'],
    [upTo, 'ja dat is ons inkomen', 'netMonthlyIncomeCents le 192640'],
    [upTo, 'ja minder, sinds de scheiding', 'netMonthlyIncomeCents le 192640'],
    [upTo, 'Ja minder. We moesten de wasmachine betalen', 'netMonthlyIncomeCents le 192640'],
    [upTo, 'ja minder, heb amper werk', 'netMonthlyIncomeCents le 192640'],
    [upTo, 'ja minder ik werk nog maar halve dagen', 'netMonthlyIncomeCents le 192640'],
    [upTo, 'nee meer, we werken hard', 'netMonthlyIncomeCents gt 192640'],
    [childcare, 'ja 2 dagen naar de gastouder', 'usesChildcare is true'],
    [childcare, 'nee geen opvang', 'usesChildcare is false'],
    [childcare, 'nee hoor, oma past op', 'usesChildcare is false'],
    [door, 'ja eigen voordeur', 'selfContainedHome is true'],
    [door, 'ja pas opgeknapt zelfs', 'selfContainedHome is true'],
  ];
  for (const [start, text, statement] of counts)
    it(`"${text}", said to ${String(start.pending?.question)}, counts`, () => {
      assert.ok(newIn(start, text).includes(statement), newIn(start, text).join());
    });

  it('a confirmed limit is echoed, and stands in what is known', () => {
    const told = 'Uw inkomen per maand: € 1.926,40 of meer.';
    const after = talk(from, 'ja eigen voordeur', 'Ja, meer');
    assert.ok(after.text.startsWith(told), after.text);
    assert.ok(talk(after.state, 'wat weet u van mij').text.includes(told));
  });
});

describe('what comes in, told where savings are asked', () => {
  const savings = asked('tax-assets', 'couple', { op: 'le', value: 7695800 });
  it('is offered as income', () => {
    assert.match(
      talk(savings, 'o en we hebben 1850 samen netto').text,
      /^Klopt dit\?\n• Het inkomen van uw huishouden is netto € 1\.850 per maand$/,
    );
  });

  it('is no savings, also where nothing says what it is', () => {
    const after = talk(savings, '1850 per maand');
    assert.match(
      after.text,
      /^Dat klinkt als geld dat u elke maand krijgt\. Ik vraag hier naar spaargeld op 1 januari\./,
    );
    assert.deepEqual(after.state.answers, savings.answers);
  });

  it('a sum is confirmed by what it is', () => {
    assert.match(talk(savings, 'ieder 1000').text, /^Spaargeld op 1 januari, samen: € 2\.000\. Klopt dat\?$/);
  });
});

describe('amounts with their own name', () => {
  const age = asked('age', 'single');
  for (const text of ['die servicekosten zijn 45', '45 servicekosten', 'spaargeld 45'])
    it(`"${text}" is no age`, () => {
      const after = talk(age, text);
      assert.deepEqual([after.state.answers, after.state.confirming], [age.answers, null]);
    });

  it('are none of them lost beside a car', () => {
    const limit = asked('net-monthly-income', 'single', { op: 'eq', value: 134849 });
    const { text } = talk(limit, '900 netto, 12000 spaargeld en auto van 9000');
    assert.match(text, /^Uw inkomen per maand: € 900\./);
    assert.match(text, /1 januari: € 12\.000/);
  });
});

describe('a yes to "Klopt dat?" with another number beside it', () => {
  const confirming = (question: string, statement: Statement): ConversationState => ({
    ...asked(question, 'single'),
    confirming: [statement],
  });
  const rent = confirming('rent', { fact: 'rentCents', op: 'is', value: 60000 });
  const age = confirming('age', { fact: 'age', op: 'is', value: 34 });
  const income = confirming('net-income-amount', { fact: 'netMonthlyIncomeCents', op: 'is', value: 200000 });
  const offered: [ConversationState, string, string, string][] = [
    [rent, 'ja 700', 'Uw huur is € 700 per maand.', 'rentCents is 70000'],
    [income, 'klopt, maar netto is het 1500', 'Uw inkomen: € 1.500 per maand.', 'netMonthlyIncomeCents is 150000'],
    [rent, 'ja alleen de huur is 650', 'Uw huur is € 650 per maand.', 'rentCents is 65000'],
    [age, 'ja klopt, 35', 'U bent 35 jaar.', 'age is 35'],
  ];
  for (const [start, text, words, statement] of offered)
    it(`"${text}" is offered back`, () => {
      assert.ok(talk(start, text).text.includes(`${words} Klopt dat?`), talk(start, text).text);
      assert.deepEqual(newIn(start, text), []);
      assert.ok(newIn(start, text, 'ja').includes(statement), newIn(start, text, 'ja').join());
    });

  for (const text of ['ja, maar bruto', 'ja bruto', 'ja met vakantiegeld'])
    it(`"${text}" is no income as it stands`, () => {
      assert.deepEqual(newIn(income, text), []);
    });

  const counts: [ConversationState, string, string][] = [
    [rent, 'ja, 600', 'rentCents is 60000'],
    [rent, 'ja sinds 2020', 'rentCents is 60000'],
    [rent, 'ja, al 12 jaar', 'rentCents is 60000'],
    [age, 'ja alleen de huur is 650', 'age is 34'],
    [income, 'klopt maar ja ik moet nog belasting betalen over die 400', 'netMonthlyIncomeCents is 200000'],
    [income, 'ja maar er gaat 300 naar schulden', 'netMonthlyIncomeCents is 200000'],
    [income, 'ja 2000 per maand', 'netMonthlyIncomeCents is 200000'],
  ];
  for (const [start, text, statement] of counts)
    it(`"${text}" counts as ${statement}`, () => {
      assert.ok(newIn(start, text).includes(statement), newIn(start, text).join());
    });
});

describe('a yes to "Klopt dit?" with another number beside it', () => {
  const card: ConversationState = { ...asked('age', 'single'), step: 'topic', pending: null, answers: [] };
  const told = 'ik ben 34 en mijn huur is 600';
  const offered: [string, RegExp][] = [
    ['ja maar 700', /Uw huur is € 700/],
    ['ja klopt, 35', /U bent 35 jaar/],
    ['ja alleen de huur is 650', /Uw huur is € 650/],
  ];
  for (const [text, line] of offered)
    it(`"${text}" is shown again`, () => {
      const reply = talk(card, told, text);
      assert.match(reply.text, line);
      assert.deepEqual(saidIn(reply), []);
    });

  it('that is of something else, leaves what stands there settled, and is offered by itself', () => {
    const reply = talk(card, told, 'ja en ik heb ook 2 kinderen');
    assert.match(reply.text, /^Dank u\. Klopt dit\?\n• U hebt thuis 2 kinderen$/);
    assert.deepEqual(saidIn(reply), ['age is 34', 'rents is true', 'rentCents is 60000']);
  });

  it('that makes an amount another one, is asked about', () => {
    assert.deepEqual(saidIn(talk(card, 'ik verdien 1500', 'ja bruto')), []);
  });

  it('that nobody can read, is asked about', () => {
    const reply = talk(card, told, 'ja 80 en 90');
    assert.match(reply.text, /Wat klopt er niet\?/);
    assert.deepEqual(saidIn(reply), []);
  });

  it('that is the age of a child, is asked about', () => {
    const children = 'wij hebben 2 kinderen van 5 en 9';
    assert.deepEqual(saidIn(talk(card, children, 'ja nu 6 en 9')), []);
    assert.ok(saidIn(talk(card, children, 'ja, 5 en 9')).includes('children.ages is 5,9'));
  });

  for (const text of ['ja 600', 'ja allebei', 'ja ongeveer', 'ja, al 12 jaar'])
    it(`"${text}" counts`, () => {
      assert.ok(saidIn(talk(card, told, text)).includes('rentCents is 60000'));
    });
});
