/** "Nee" to "€ 16.000 of minder?" may be "more", and also "I have none": it never counts as more by itself. */
import assert from 'node:assert/strict';
import type { Test } from '../../../src/contract.ts';
import { initialState, type ConversationState } from '../../../src/dialogs/state.ts';
import { noneIn } from '../../../src/dialogs/answers/understand-side.ts';
import { readAnswer, saidIn } from './read-answer.ts';
import { saidIn as told, talk } from '../story/story-talk.ts';

const le: Test = { op: 'le', value: 16_000_00 };
const ge: Test = { op: 'ge', value: 16_000_00 };
const less = ['assetsCents le 1600000'];
const more = ['assetsCents gt 1600000'];

const asked = (question = 'assets', test: Test = le): ConversationState => ({
  ...initialState('nl'),
  step: 'check',
  municipality: 'zoetermeer',
  referenceDate: '2026-07-01',
  answers: [{ question: 'household', statements: [{ fact: 'household', op: 'is', value: 'singleParent' }] }],
  pending: { question, shown: [], test },
});

describe('on which side of the limit somebody is', () => {
  const said: [string, string[]][] = [
    ['Ja, minder', less],
    ['Nee, meer', more],
    ['ja', less],
    ['haha ja was t maar zo', less],
    ['minder', less],
    ['nee minder', less],
    ['nee, iets minder', less],
    ['meer', more],
    ['nee veel meer', more],
    ['nee niks', less],
    ['nee alleen schulden', less],
    ['nee ik heb geen spaargeld', less],
    ['ik heb helemaal geen spaargeld joh', less],
    ["haha nee was 't maar zo", less],
    ['bijna niks', less],
    ['geen cent te makken', less],
    ['geen geld om te sparen', less],
    ['geen geld voor eten', ['fail']],
    ['we hebben niks te eten', ['fail']],
    ['ik heb niks meer om te eten', ['fail']],
    ['700', ['assetsCents = 70000']],
    ['nee', ['whichSide']],
    ['nee heb ik niet', ['whichSide']],
    ['haha nee echt niet', ['whichSide']],
    ['nee geen schulden', ['whichSide']],
    ['ja, meer', ['whichSide']],
    ['nee dat is een kamer', ['fail']],
    ['nee dat vorige moet nee zijn', ['fail']],
    ['minder, er staat 3800 op de spaarrekening en een auto van 2000', ['whichSide']],
    ['minder, want ik heb bijna niks', ['whichSide']],
    ['minder, ik heb niks', less],
    ['iets minder geloof ik', less],
    ['eronder', less],
    ['daar zit ik ver onder', less],
    ['minder man, we staan rood', less],
    ['bij lange na niet', ['whichSide']],
    ['jaaa veel minder haha', less],
    ['minder he, ik had anders geen hulp gevraagd', less],
    ['minder behalve als mijn huis meetelt', ['fail']],
    ['minder dan 9000', ['whichSide']],
    ['nee dat is meer', ['assetsCents gt 1600000']],
    ['geen spaargeld maar wel een huis', ['fail']],
    ['hoezo geen geld?', ['fail']],
  ];
  for (const [text, expected] of said)
    it(`"${text}"`, () => {
      assert.deepEqual(saidIn(readAnswer('assets', text, le)), expected);
    });

  const from: [string, string[]][] = [
    ['Ja, meer', ['assetsCents ge 1600000']],
    ['Nee, minder', ['assetsCents lt 1600000']],
    ['nee', ['assetsCents lt 1600000']],
    ['nee niks', ['assetsCents lt 1600000']],
    ['niks', ['assetsCents lt 1600000']],
  ];
  for (const [text, expected] of from)
    it(`"${text}" to "of meer?"`, () => {
      assert.deepEqual(saidIn(readAnswer('assets', text, ge)), expected);
    });

  it('every question after something to have knows what "none" is called', () => {
    for (const id of ['assets', 'tax-assets', 'bank-balance', 'car-value'])
      assert.deepEqual(saidIn(readAnswer(id, 'nee', le)), ['whichSide'], id);
    assert.deepEqual(saidIn(readAnswer('car-value', 'nee heb geen auto', le)), ['carValueCents le 1600000']);
  });

  it('an income is something that everybody has', () => {
    const income = saidIn(readAnswer('net-monthly-income', 'nee', le));
    assert.deepEqual(income, ['netMonthlyIncomeCents gt 1600000']);
  });

  it('words for none count only where little else is said', () => {
    assert.equal(noneIn(['niks'], 'ik heb niks gekregen van mijn moeder en die heeft een huis'), null);
  });
});

describe('a side that follows from the words', () => {
  const said: [string, string, string][] = [
    ['haha nee joh we staan rood', 'tax-assets', 'taxAssetsCents le 1600000'],
    ['nee ik leef van schulden', 'tax-assets', 'taxAssetsCents le 1600000'],
    ['nee joh we hebben flink gespaard', 'tax-assets', 'taxAssetsCents gt 1600000'],
    ['meestal minder dus', 'net-monthly-income', 'netMonthlyIncomeCents le 1600000'],
    ['meestal wel', 'net-monthly-income', 'netMonthlyIncomeCents le 1600000'],
    ['vaak minder', 'net-monthly-income', 'netMonthlyIncomeCents le 1600000'],
    ['meestal niet', 'net-monthly-income', 'netMonthlyIncomeCents gt 1600000'],
  ];
  for (const [text, question, expected] of said)
    it(`"${text}" is offered as ${expected}`, () => {
      const read = readAnswer(question, text, le);
      assert.equal(read.status, 'whichSide');
      assert.deepEqual(saidIn({ ...read, status: 'answer', value: null }), [expected]);
    });
  for (const text of ['ik krijg ong 1650 en soms 1800 als ik extra draai', '1650, af en toe 1800'])
    it(`"${text}": the usual month is offered`, () => {
      const read = readAnswer('net-monthly-income', text, { op: 'le', value: 1_753_04 });
      assert.ok(read.status === 'confirm' && read.key === 'amount.confirmUsual');
      assert.equal(read.statements[0]?.value, 1_650_00);
    });
  it('of a sum that is named beside its parts the sum is offered', () => {
    const read = readAnswer('assets', 'samen 8000, ik 5000 zij 3000', le);
    assert.ok(read.status === 'confirm' && read.statements[0]?.value === 8_000_00);
  });
});

describe('a "nee" that is asked back', () => {
  const back = talk(asked(), 'nee');

  it('counts as nothing yet, and says what it would count as', () => {
    assert.match(back.text, /^Ik wil u goed begrijpen\. U hebt meer dan € 16\.000 .*Klopt dat\?$/);
    assert.deepEqual(
      told(back).filter((s) => s.startsWith('assets')),
      [],
    );
  });

  const answers: [string, string][] = [
    ['ja', 'assetsCents gt 1600000'],
    ['Ja, meer', 'assetsCents gt 1600000'],
    ['meer', 'assetsCents gt 1600000'],
    ['nee', 'assetsCents le 1600000'],
    ['Nee, minder', 'assetsCents le 1600000'],
    ['nee joh ik heb geen cent', 'assetsCents le 1600000'],
    ['700', 'assetsCents is 70000'],
  ];
  for (const [text, expected] of answers)
    it(`then "${text}"`, () => {
      assert.ok(told(talk(back.state, text)).includes(expected), told(talk(back.state, text)).join());
    });

  it('so is "more" beside a benefit that hardly goes with it, once', () => {
    const state = asked();
    const bijstand = { fact: 'receives' as const, op: 'has' as const, value: ['nederland/bijstand'] };
    const poor = { ...state, answers: [...state.answers, { question: 'receives', statements: [bijstand] }] };
    const tapped = talk(poor, 'Nee, meer');
    assert.match(tapped.text, /Klopt dat\?$/);
    assert.ok(told(talk(tapped.state, 'Ja, meer')).includes('assetsCents gt 1600000'));
    assert.ok(told(talk(poor, 'Ja, minder')).includes('assetsCents le 1600000'));
    assert.ok(told(talk(state, 'Nee, meer')).includes('assetsCents gt 1600000'));
  });

  for (const [op, text] of [
    ['le', 'nee'],
    ['ge', 'ja'],
  ] as const)
    it(`so is an income above the limit beside bijstand: "${text}"`, () => {
      const bijstand = { fact: 'receives' as const, op: 'has' as const, value: ['nederland/bijstand'] };
      const state = asked('net-monthly-income', { op, value: 1_348_49 });
      const poor = { ...state, answers: [...state.answers, { question: 'receives', statements: [bijstand] }] };
      const tapped = talk(poor, text);
      assert.match(tapped.text, /€ 1\.348,49.*Klopt dat\?$/);
      assert.ok(told(talk(tapped.state, 'nee')).some((said) => /netMonthlyIncomeCents l[et] 134849/.test(said)));
      assert.ok(told(talk(tapped.state, 'ja')).some((said) => /netMonthlyIncomeCents g[et] 134849/.test(said)));
    });

  it('may still not be known', () => {
    const after = talk(back.state, 'weet ik niet');
    assert.ok(after.state.passed.some(({ question }) => question === 'assets'));
    assert.equal(after.state.confirming, null);
  });

  it('stays open when it is not understood', () => {
    const again = talk(back.state, 'paars');
    assert.match(again.text, /^Ik begreep u niet goed\..*\nIk wil u goed begrijpen\./);
    assert.deepEqual(again.replies.at(-1)?.choices, ['Ja, meer', 'Nee, minder']);
    assert.ok(told(talk(again.state, 'nee')).includes('assetsCents le 1600000'));
  });

  it('shows on the buttons of the question what a yes and a no mean', () => {
    const choices = talk(asked(), 'paars').replies.at(-1)?.choices ?? [];
    assert.deepEqual(choices.slice(0, 2), ['Ja, minder', 'Nee, meer']);
  });
});

describe('having none, said after an answer that says much', () => {
  const rich = (step: string): ConversationState => {
    const state = asked('months-on-low-income', { op: 'ge', value: 36 });
    const gt = { fact: 'taxAssetsCents', op: 'gt', value: 146_011_00 } as const;
    const answer = { question: 'tax-assets', test: { op: 'le' as const, value: gt.value }, statements: [gt] };
    return { ...state, step, answers: [...state.answers, answer] };
  };

  for (const step of ['check', 'result', 'topic'])
    it(`is offered back at ${step}, and then counts`, () => {
      const offered = talk(rich(step), 'ik heb helemaal geen spaargeld joh');
      assert.match(offered.text, /^U zei eerst: .*Klopt nu: U had op 1 januari € 146\.011 of minder spaargeld\?$/);
      assert.ok(told(talk(offered.state, 'ja')).includes('taxAssetsCents le 14601100'));
      assert.ok(!told(talk(offered.state, 'ja')).includes('taxAssetsCents gt 14601100'));
    });

  it('is not heard in words about something else', () => {
    assert.ok(told(talk(rich('check'), 'niks')).includes('taxAssetsCents gt 14601100'));
    assert.doesNotMatch(talk(rich('check'), 'geen idee').text, /Klopt dit/);
  });
});

describe('a yes to a side with the other side named', () => {
  it('never counts as the side that was said back', () => {
    const back = talk(asked(), 'nee', 'ja minder');
    assert.match(back.text, /€ 16\.000 of minder[^]*Klopt dat\?$/);
    assert.deepEqual(back.state.answers, asked().answers);
    assert.ok(told(talk(asked(), 'nee', 'ja minder', 'ja')).includes('assetsCents le 1600000'));
  });
});
