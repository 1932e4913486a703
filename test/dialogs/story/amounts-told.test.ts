/** Amounts that were told where they could not count yet are offered where they are asked. */
import assert from 'node:assert/strict';
import type { FactId, Test } from '../../../src/contract.ts';
import type { Answer, ConversationState } from '../../../src/dialogs/state.ts';
import { questionOf } from '../../../src/dialogs/ask.ts';
import { offerTold } from '../../../src/dialogs/story/amounts-told.ts';
import { turnOf } from '../../../src/dialogs/turn-of.ts';
import { realParts } from '../real-turns.ts';
import { saidIn, start, talk } from './story-talk.ts';

const couple: Answer = { question: 'household', statements: [{ fact: 'household', op: 'is', value: 'couple' }] };
const single: Answer = { question: 'household', statements: [{ fact: 'household', op: 'is', value: 'single' }] };
const age: Answer = { question: 'age', statements: [{ fact: 'age', op: 'is', value: 45 }] };
const ages: Answer = {
  question: 'ages',
  statements: [
    { fact: 'age', op: 'is', value: 57 },
    { fact: 'partnerAge', op: 'is', value: 60 },
  ],
};

const asked = (question: string, answers: Answer[], test?: Test): ConversationState => ({
  ...start,
  step: 'check',
  topic: 'langdurig-laag-inkomen',
  answers,
  pending: { question, shown: [], ...(test !== undefined && { test }) },
});
const alone = [single, age];
const year: Test = { op: 'le', value: 23_425_00 };
const duration = asked('months-on-low-income', alone, { op: 'ge', value: 36 });
const ofYear = asked('yearly-income', alone, year);
const home = asked('home', alone);
const savings = asked('tax-assets', alone, { op: 'le', value: 38_479_00 });
const kept = (from: ConversationState, ...said: string[]): [FactId, number][] =>
  talk(from, ...said).state.amountsTold.map(({ fact, value }) => [fact, value / 100]);

describe('an amount that is told where it cannot count yet', () => {
  const remembered: [ConversationState, string, FactId, number][] = [
    [duration, 'elke maand anders, gem 1700 denk ik. zo al jaren', 'netMonthlyIncomeCents', 1700],
    [duration, 'al 6 jaar, gemiddeld 1450', 'netMonthlyIncomeCents', 1450],
    [ofYear, 'ik krijg 1650 in de maand', 'netMonthlyIncomeCents', 1650],
    [ofYear, '400 per week', 'netMonthlyIncomeCents', 1733.33],
    [ofYear, 'geen idee, 1450 per 4 weken', 'netMonthlyIncomeCents', 1570.83],
    [asked('yearly-income', [couple, ages], year), '620 + 850 per maand samen', 'netMonthlyIncomeCents', 1470],
    [savings, 'minder. ik heb maar 1700 per maand hoor', 'netMonthlyIncomeCents', 1700],
    [asked('student', alone), 'nee. gem 1700 in de maand', 'netMonthlyIncomeCents', 1700],
    [asked('receives', [couple, ages]), 'zorgtoeslag. we hebben samen 1980', 'netMonthlyIncomeCents', 1980],
    [home, '590 kale huur geloof ik', 'rentCents', 590],
    [home, 'huurt ja, eigen deur, 655', 'rentCents', 655],
  ];
  for (const [from, text, fact, euros] of remembered)
    it(`"${text}", said to ${String(from.pending?.question)}, is kept`, () => {
      assert.deepEqual(kept(from, text), [[fact, euros]]);
    });

  const nothing: [ConversationState, string][] = [
    [duration, 'al sinds 2019'],
    [duration, '6 jaar'],
    [duration, 'mijn huur is 640 en kost me de kop'],
    [ofYear, '21.000 per jaar'],
    [ofYear, '1650 bruto per maand'],
    [ofYear, 'hoeveel mag ik verdienen per maand, 1500?'],
    [savings, 'ik heb 1700 op de bank'],
    [savings, 'ik betaal 300 per maand aan energie'],
    [savings, 'ik kreeg vroeger 1700 per maand'],
    [asked('student', alone), 'nee. gemiddeld 200 euro aan boodschappen'],
    [asked('student', alone), 'nee. ik los schulden af, 150 per maand'],
    [asked('student', alone), 'nee mijn zoon verdient 1700 per maand'],
    [asked('student', alone), 'nee, mijn ex krijgt 3000 netto in de maand'],
    [asked('student', alone), 'nee de buurvrouw krijgt 1200 per maand'],
    [asked('student', [couple, ages]), 'nee, hij verdient 1700 per maand'],
    [ofYear, 'mijn moeder krijgt 1300 per maand'],
    [home, 'huur, achterstand 800'],
    [home, 'ja'],
  ];
  for (const [from, text] of nothing)
    it(`nothing of "${text}", said to ${String(from.pending?.question)}, is kept`, () => {
      assert.deepEqual(
        kept(from, text).filter(([, euros]) => euros !== 640),
        [],
      );
    });

  it('is offered at its own question, and counts after a yes', () => {
    const said = ['al 3 jaar, gem 1100', 'nee', 'ja, minder', 'niemand'];
    const shown = talk(duration, ...said);
    assert.match(shown.text, /U noemde € 1\.100 per maand\. Is dat wat er netto binnenkomt\?/);
    assert.ok(saidIn(talk(duration, ...said, 'ja')).includes('netMonthlyIncomeCents is 110000'));
  });

  it('is offered once, and another amount behind the no counts', () => {
    const said = ['al 3 jaar, gem 1100', 'nee', 'ja, minder', 'niemand'];
    assert.match(talk(duration, ...said, 'nee').text, /Hoe hoog is het inkomen|per maand of minder\?/);
    assert.deepEqual(kept(duration, ...said, 'nee'), []);
    assert.ok(saidIn(talk(duration, ...said, 'nee 1050')).includes('netMonthlyIncomeCents is 105000'));
  });

  const offer = (value: number, about: boolean, answers: Answer[], test?: Test): string | undefined => {
    const state = { ...asked('age', answers), amountsTold: [{ fact: 'netMonthlyIncomeCents' as const, value, about }] };
    const turn = turnOf(realParts(), state);
    const question = questionOf(turn, 'net-monthly-income');
    assert.ok(question);
    const pending = { question: question.id, shown: [], ...(test !== undefined && { test }) };
    return offerTold(turn, question, pending, [])?.replies[0]?.text;
  };
  const limit: Test = { op: 'le', value: 1_348_49 };

  it('near a limit is not offered where it was about so much', () => {
    assert.equal(offer(1_300_00, true, alone, limit), undefined);
    assert.match(offer(1_300_00, false, alone, limit) ?? '', /U noemde € 1\.300 per maand/);
    assert.match(offer(1_300_00, true, alone) ?? '', /U noemde € 1\.300 per maand/);
  });

  it('is asked of both where there is a partner', () => {
    assert.match(offer(3_250_00, false, [couple, ages], limit) ?? '', /Komt dat netto binnen bij u samen\?/);
  });

  it('is not offered beside an answer that it cannot be true with', () => {
    const less: Answer = {
      question: 'net-monthly-income',
      test: limit,
      statements: [{ fact: 'netMonthlyIncomeCents', op: 'le', value: 1_348_49 }],
    };
    assert.equal(offer(1_700_00, false, [...alone, less]), undefined);
  });
});
