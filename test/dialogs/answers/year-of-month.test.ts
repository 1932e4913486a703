/** What comes in a month, told where the income of a year is asked. */
import assert from 'node:assert/strict';
import type { Test } from '../../../src/contract.ts';
import type { ConversationState } from '../../../src/dialogs/state.ts';
import { saidIn, start, talk } from '../story/story-talk.ts';

const asked = (question: string, test?: Test): ConversationState => ({
  ...start,
  step: 'check',
  pending: { question, shown: [], ...(test !== undefined && { test }) },
});
const high = asked('yearly-income', { op: 'le', value: 61_000_00 });
const low = asked('yearly-income', { op: 'le', value: 23_425_00 });
const open = asked('yearly-income-amount');

describe('an amount a month at the limit of a year', () => {
  const decided: [ConversationState, string, string][] = [
    [high, '1980 per maand', 'yearlyIncomeCents le 6100000'],
    [high, 'ja veel minder, WIA is 1380 en mn vrouw 600 ofzo', 'yearlyIncomeCents le 6100000'],
    [high, 'zei ik net toch, 1380 en 600 per maand', 'yearlyIncomeCents le 6100000'],
    [high, '1650', 'yearlyIncomeCents le 6100000'],
    [high, 'we krijgen samen 1980 netto', 'yearlyIncomeCents le 6100000'],
    [high, 'iets van 2400 bruto p/m', 'yearlyIncomeCents le 6100000'],
    [high, '450 per week', 'yearlyIncomeCents le 6100000'],
    [high, 'nee we zitten op 5200 in de maand', 'yearlyIncomeCents gt 6100000'],
    [low, 'ik krijg 900 netto pm', 'yearlyIncomeCents le 2342500'],
    [low, '2000 per maand', 'yearlyIncomeCents gt 2342500'],
  ];
  for (const [from, text, side] of decided)
    it(`"${text}" is offered back as a side`, () => {
      const reply = talk(from, text);
      assert.deepEqual(saidIn(reply), []);
      assert.match(reply.text, /Klopt dat/);
      assert.deepEqual(saidIn(talk(reply.state, 'ja')), [side]);
    });

  for (const text of ['1150 x 12', '12 keer 1150', '1150 keer 12 is dat'])
    it(`"${text}" is worked out to a year`, () => {
      assert.ok(saidIn(talk(high, text)).includes('yearlyIncomeCents is 1380000'), talk(high, text).text);
    });

  for (const text of ['geen flauw benul, aow dus plus 140 pensioen per maand', 'nee 140 komt boven op de aow'])
    it(`"${text}" leaves out an income, and all together is asked`, () => {
      const reply = talk(high, text);
      assert.deepEqual(saidIn(reply), []);
      assert.match(reply.text, /^Noem één bedrag voor alles/);
    });

  it('what is asked for is a month, and no limit of a year stands behind it', () => {
    assert.doesNotMatch(talk(high, 'aow dus plus 140 pensioen per maand').text, /jaar/);
    const part = talk({ ...high, pending: { question: 'has-partner', shown: [] } }, 'aow en 140 pensioen');
    assert.doesNotMatch(part.text, /per maand[^]*dit jaar/);
  });

  for (const text of ['we huren gewoon n flat voor 760', 'ja minder maar 760 is de huur'])
    it(`"${text}" is the rent, and kept for where it is asked`, () => {
      const reply = talk(low, text);
      assert.deepEqual(saidIn(reply), []);
      assert.doesNotMatch(reply.text, /760/);
      assert.deepEqual(reply.state.amountsTold, [{ fact: 'rentCents', value: 760_00, about: false }]);
    });

  it('on both sides of it where the year is before tax is told, and that not knowing is fine', () => {
    const reply = talk(low, '1650 per maand');
    assert.deepEqual(saidIn(reply), []);
    assert.match(reply.text, /niet zeker[^]*jaaropgave[^]*Weet ik niet/);
    assert.deepEqual(saidIn(talk(reply.state, 'minder')), ['yearlyIncomeCents le 2342500']);
  });

  it('the same again is not asked once more, and is offered as what it is', () => {
    const reply = talk(low, '1650 per maand', '1650 netto per maand');
    assert.match(reply.text, /U noemde € 1\.650 per maand\. Is dat wat er netto binnenkomt/);
    assert.deepEqual(saidIn(reply), []);
    assert.deepEqual(saidIn(talk(reply.state, 'ja')), ['netMonthlyIncomeCents is 165000']);
  });

  for (const no of [
    'Nee, per maand',
    '2',
    'nee',
    'nee maand',
    'per maand ja',
    'nee natuurlijk niet',
    'dat krijg ik per maand',
  ])
    it(`"${no}", said to "is dat voor het hele jaar?", keeps it as that of a month`, () => {
      const reply = talk(low, 'poeh', 'samen 1680', no);
      assert.match(reply.text, /Met € 1\.680 per maand weet ik het nog niet zeker/);
      assert.deepEqual(saidIn(reply), []);
      const after = talk(reply.state, 'weet ik niet');
      assert.match(after.text, /U noemde € 1\.680 per maand/);
      assert.deepEqual(saidIn(talk(after.state, 'ja')), ['netMonthlyIncomeCents is 168000']);
    });

  it('before tax it is no net pay to offer', () => {
    const reply = talk(low, '1680', 'nee bruto per maand', 'weet ik niet');
    assert.doesNotMatch(reply.text, /U noemde/);
  });

  it('"nee, per maand" takes the amount along', () => {
    const reply = talk(low, '1000');
    assert.deepEqual(saidIn(talk(low, '1650', 'Nee, per maand')), []);
    assert.match(talk(low, '1650', 'Nee, per maand').text, /€ 1\.650 per maand/);
    assert.deepEqual(saidIn(reply), []);
  });
});

describe('an amount a month where the year itself is asked', () => {
  it('twelve times it counts only after a yes', () => {
    const reply = talk(open, '1980 per maand');
    assert.match(reply.text, /€ 23\.760 in een jaar\. Is dat vóór de belasting/);
    assert.deepEqual(saidIn(reply), []);
    assert.deepEqual(saidIn(talk(reply.state, 'ja')), ['yearlyIncomeCents is 2376000']);
  });

  it('a no is told which amount is meant', () => {
    const reply = talk(open, '1980 per maand', 'nee');
    assert.match(reply.text, /jaaropgave/);
    assert.doesNotMatch(reply.text, /Hoe hoog is het inkomen/);
    assert.deepEqual(saidIn(reply), []);
  });

  it('net pay is no amount of a year, nor offered as something else', () => {
    const reply = talk(open, 'weet niet ik krijg 1650 netto in de maand');
    assert.match(reply.text, /vóór de belasting[^]*jaaropgave/);
    assert.deepEqual(saidIn(reply), []);
    assert.equal(reply.state.story, null);
  });

  it('who knows it by the month may tell it so', () =>
    assert.match(talk(open, 'ik weet alleen per maand').text, /1650 per maand/));

  it('an amount of a year stays one', () =>
    assert.deepEqual(saidIn(talk(open, '28.500 per jaar')), ['yearlyIncomeCents is 2850000']));
});

describe('net pay and a time alone', () => {
  it('net of a year is less than is asked', () => {
    assert.match(talk(open, '20000 netto').text, /vóór de belasting/);
    assert.deepEqual(saidIn(talk(open, '20000 netto')), []);
    assert.deepEqual(saidIn(talk(high, '20000 netto', 'ja')), ['yearlyIncomeCents le 6100000']);
  });
  for (const text of ['nee per maand', 'nee, dat is per maand', 'per maand bedoel ik'])
    it(`"${text}" is no side of the limit`, () => {
      assert.deepEqual(saidIn(talk(high, text)), []);
      assert.deepEqual(saidIn(talk(high, '1980', text)), []);
    });
  it('nor is a year at the limit of a month', () =>
    assert.deepEqual(saidIn(talk(asked('net-monthly-income', { op: 'le', value: 158_337 }), 'nee per jaar')), []));
  it('"ja bruto" says yes to what waits there', () =>
    assert.deepEqual(saidIn(talk(open, '1600 pm', 'ja bruto')), ['yearlyIncomeCents is 1920000']));
});
