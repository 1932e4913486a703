/** A yes with words that are not of the question is said back before it counts. */
import assert from 'node:assert/strict';
import type { Test } from '../../../src/contract.ts';
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
    [from, 'ja minder', 'Uw inkomen per maand: € 1.926,40 of meer.', 'netMonthlyIncomeCents ge 192640'],
    [upTo, 'ja eigen voordeur', 'Uw inkomen is € 1.926,40 per maand of minder.', 'netMonthlyIncomeCents le 192640'],
    [upTo, 'nee eigen voordeur', 'Uw inkomen is hoger dan € 1.926,40 per maand.', 'netMonthlyIncomeCents gt 192640'],
    [childcare, 'ja minder', 'Er gaat een kind naar de opvang.', 'usesChildcare is true'],
    [childcare, 'ja eigen voordeur', 'Er gaat een kind naar de opvang.', 'usesChildcare is true'],
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
    [childcare, 'ja 2 dagen naar de gastouder', 'usesChildcare is true'],
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

  it('are all offered beside a car', () => {
    const limit = asked('net-monthly-income', 'single', { op: 'eq', value: 134849 });
    const { text } = talk(limit, '900 netto, 12000 spaargeld en auto van 9000');
    assert.match(text, /netto € 900 per maand/);
    assert.match(text, /1 januari: € 12\.000/);
  });
});
