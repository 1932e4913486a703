/** An answer that leans to yes or no: said back, and never lost or taken as it is. */
import assert from 'node:assert/strict';
import type { ConversationState } from '../../../src/dialogs/state.ts';
import type { Test } from '../../../src/contract.ts';
import { saidIn, start, talk } from '../story/story-talk.ts';

const asked = (question: string, test?: Test): ConversationState => ({
  ...start,
  step: 'check',
  pending: { question, shown: [], ...(test !== undefined && { test }) },
});
const limit: Test = { op: 'le', value: 1618_18 };
const pension = asked('state-pension-incomplete');
const door = asked('self-contained-home');
const income = asked('net-monthly-income', limit);
const less = ['Uw inkomen is € 1.618,18 per maand of minder.', 'netMonthlyIncomeCents le 161818'] as const;
const notAll = ['U krijgt niet de hele AOW.', 'statePensionIncomplete is true'] as const;
const wholePension = ['U krijgt de hele AOW.', 'statePensionIncomplete is false'] as const;
const noSharers = ['Andere volwassenen vanaf 27 jaar: niemand.', 'costSharers is 0'] as const;
const shared = ['U deelt een deur, keuken of wc.', 'selfContainedHome is false'] as const;

describe('an answer that leans to yes or no', () => {
  const saidBack: [ConversationState, string, readonly [words: string, statement: string]][] = [
    [pension, 'ja dan krijg ik niet alles', notAll],
    [pension, 'ik kom uit suriname, in 74 gekomen', notAll],
    [pension, 'hij heeft 3 jaar in duitsland gewoond dus krijgt minder aow', notAll],
    [pension, 'altijd hier gewoond, 40 jaar', wholePension],
    [pension, 'nooit ergens anders gewoond', wholePension],
    [asked('cost-sharers'), 'niemand allemaal studenten', noSharers],
    [asked('cost-sharers'), 'zijn allemaal student', noSharers],
    [door, 'ja alleen de wc is op de gang', shared],
    [door, 'si, kamer', shared],
    [
      asked('uses-childcare'),
      'kleine naar peuterspeelzaal',
      ['Er gaat een kind naar de opvang.', 'usesChildcare is true'],
    ],
    [asked('rents'), 'huur van ymere', ['U huurt een woning of kamer.', 'rents is true']],
    [income, 'ja maar net aan', less],
    [
      income,
      'nee hoor was het maar waar',
      ['Uw inkomen is hoger dan € 1.618,18 per maand.', 'netMonthlyIncomeCents gt 161818'],
    ],
    [income, 'minder, 1300 en een piepklein pensioentje van 60 euro, ik heb de brief hier', less],
  ];
  for (const [from, text, [words, statement]] of saidBack)
    it(`${String(from.pending?.question)}: "${text}" is said back`, () => {
      const reply = talk(from, text);
      assert.ok(reply.text.includes(`${words} Klopt dat?`), reply.text);
      assert.deepEqual(saidIn(reply), []);
      const [yes = ''] = reply.replies.at(-1)?.choices ?? [];
      assert.deepEqual(saidIn(talk(reply.state, yes)), [statement]);
    });

  const others: [ConversationState, string][] = [
    [asked('rents'), 'ik zoek een kamer'],
    [asked('rents'), 'hoe kom ik aan een huurwoning'],
    [pension, 'ja maar ik snap de vraag niet'],
  ];
  for (const [from, text] of others)
    it(`${String(from.pending?.question)}: "${text}" says no such thing`, () => {
      assert.equal(talk(from, text).state.confirming, null);
    });

  it('what is told of a week is no month', () => {
    assert.match(talk(income, 'minder, 400 per week').text, /€ 1\.733,33 per maand\. Klopt dat\?/);
  });

  it('what is told in it has its own place', () => {
    assert.match(talk(asked('rents'), 'mijn huur is 640').text, /^Klopt dit\?\n• Uw huur is € 640 per maand/);
  });

  it('how many years two are apart is the age of no child', () => {
    assert.match(
      talk(asked('ages'), 'hij is 52, ik ben 8 jaar jonger').text,
      /^U bent nu 44 en uw partner 52\. Klopt dat\?$/,
    );
  });
});

describe('a list that was said back', () => {
  const shown = ['nederland/zorgtoeslag', 'nederland/huurtoeslag', 'student'];
  const list = { ...asked('receives'), pending: { question: 'receives', shown } };
  const told = 'zorgtoeslag heb ik, huurtoeslag niet want mijn ex had dat vroeger';

  it('counts after a yes', () => {
    const reply = talk(list, told);
    assert.match(reply.text, /^Dit geldt voor u: Zorgtoeslag\. De rest van de lijst niet\. Klopt dat\?$/);
    assert.deepEqual(saidIn(talk(reply.state, 'ja')), [
      'receives has nederland/zorgtoeslag',
      'receives isNot nederland/huurtoeslag',
      'student is false',
    ]);
  });

  it('is asked again after a no', () => {
    assert.match(talk(list, told, 'nee').text, /Wat geldt nu voor u\?/);
  });
});
