/** What was told besides, and no scheme decides: the result says what to do about it. */
import assert from 'node:assert/strict';
import type { Statement } from '../../../src/contract.ts';
import type { ConversationState } from '../../../src/dialogs/state.ts';
import { services } from '../../../src/dialogs/steps/services.ts';
import { turnOf } from '../../../src/dialogs/turn-of.ts';
import { is } from '../../eligibility/knowing.ts';
import { answered, resultOf } from '../answers/after-answers.ts';
import { realParts } from '../real-turns.ts';
import { talk, start } from '../story/story-talk.ts';

const parents: Statement[] = [is('household', 'coupleWithChildren'), is('age', 40), is('partnerAge', 38)];
const childcare = is('receives', ['nederland/kinderopvangtoeslag']);
const warning = /Vertel het nu aan de Dienst Toeslagen/;

describe('what the result says besides', () => {
  const rows: [string, Parameters<typeof answered>, object, RegExp, boolean][] = [
    [
      'childcare benefit while a parent does not work',
      [[...parents, childcare, is('worksOrStudies', false)], 'zoetermeer'],
      {},
      warning,
      true,
    ],
    [
      'the same, told in passing',
      [[...parents, childcare], 'zoetermeer'],
      { circumstances: ['idleParent'] },
      warning,
      true,
    ],
    ['not where both work', [[...parents, childcare, is('worksOrStudies', true)], 'zoetermeer'], {}, warning, false],
    ['not without the benefit', [[...parents, is('worksOrStudies', false)], 'zoetermeer'], {}, warning, false],
    ['pay of the UWV', [parents, 'almere'], { circumstances: ['uwvPay'] }, /Toeslagenwet/, true],
    ['no pay of the UWV', [parents, 'almere'], {}, /Toeslagenwet/, false],
    ['a study', [[is('household', 'single'), is('age', 20), is('student', true)], 'almere'], {}, /DUO/, true],
    [
      'debts, where they are not looked into',
      [parents, 'almere'],
      { circumstances: ['debts'], topic: 'bijzondere-bijstand' },
      /helpt inwoners met schulden/,
      true,
    ],
    [
      'rent that is not paid',
      [parents, 'zoetermeer'],
      { circumstances: ['rentArrears'] },
      /Bel vandaag uw verhuurder/,
      true,
    ],
    ['debts not twice', [parents, 'almere'], { circumstances: ['debts'] }, /helpt inwoners met schulden/, false],
  ];
  for (const [name, [statements, place], more, words, isSaid] of rows)
    it(name, () => {
      const text = resultOf({ ...answered(statements, place), ...more }).join('\n');
      assert.equal(words.test(text), isSaid, text);
    });
});

describe('what is asked for before bijstand', () => {
  const poor: Statement[] = [
    is('household', 'single'),
    is('age', 45),
    is('student', false),
    is('netMonthlyIncomeCents', 0),
    is('assetsCents', 0),
  ];
  const of = (...circumstances: ConversationState['circumstances']): string =>
    resultOf({ ...answered(poor, 'zoetermeer'), circumstances }).join('\n');

  it('nothing, where nothing is told', () => assert.match(of(), /De bijstand begint op de dag van melden/));
  it('is WW for who just lost work: first, and bijstand is no haste beside it', () => {
    const text = of('lostWork');
    assert.ok(text.indexOf('WW is geld') >= 0 && text.indexOf('WW is geld') < text.indexOf('Bijstand*'), text);
    assert.match(text, /\? \*Bijstand\*: Het werk stopte net\. Vraag eerst WW/);
    assert.doesNotMatch(text, /De bijstand begint op de dag van melden/);
  });
  it('is a supplement for who has pay of the UWV', () => {
    const text = of('lostWork', 'uwvPay');
    assert.match(text, /\? \*Bijstand\*: U krijgt geld van het UWV/);
    assert.match(text, /Toeslagenwet/);
    assert.doesNotMatch(text, /WW is geld|De bijstand begint op de dag van melden/);
  });
  it('is heard of her for whom it is asked', () => {
    const { state } = talk(start, 'voor mijn moeder, ze is 63 en woont alleen en ze heeft een WIA uitkering');
    assert.deepEqual(state.circumstances, ['uwvPay']);
  });
});

describe('the same asked in the breath in which it is told', () => {
  it('is answered before "Klopt dit?"', () => {
    const { text } = talk(start, 'wij krijgen kinderopvangtoeslag maar mijn vrouw werkt niet mag dat');
    assert.match(text, warning);
    assert.match(text, /Klopt dit\?/);
  });

  it('is answered where it is known that they have it', () => {
    const from = { ...answered([...parents, childcare], 'zoetermeer'), step: 'result' };
    assert.match(talk(from, 'mag dat als mijn vrouw niet werkt').text, warning);
  });

  it('is nobody else’s', () =>
    assert.doesNotMatch(talk(start, 'mijn man werkt niet, krijg ik kinderbijslag?').text, warning));
});

describe('who is young, and has no money coming in', () => {
  const state = (age: number, more: Statement[] = []): ConversationState => ({
    ...answered([is('age', age), ...more], 'almere'),
    step: 'services',
    topic: null,
    needsTold: ['income'],
  });
  const young = /Jonger dan 27, zonder werk en zonder school\?/;
  const shown = (from: ConversationState): string =>
    services
      .enter(turnOf(realParts(), from))
      .replies.map(({ text }) => text)
      .join('\n');

  it('hears what there is before 27', () => assert.match(shown(state(19)), young));
  it('not from 27 on, nor who is no adult', () => {
    assert.doesNotMatch(shown(state(27)), young);
    assert.doesNotMatch(shown(state(17)), young);
  });
  it('a student is not told to ask for it', () => {
    const text = shown({ ...state(23, [is('student', true)]), topic: 'bijstand' });
    assert.match(text, /is er meestal geen bijstand/);
    assert.doesNotMatch(text, /Jonger dan 27|Bijstand melden/);
  });
  it('hears no word of benefits for who worked before', () => {
    const text = shown({ ...state(19), topic: 'werkloos-ziek' });
    assert.match(text, young);
    assert.doesNotMatch(text, /WW is geld/);
  });
});
