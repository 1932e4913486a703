/** In the result: what must not wait comes first, and one effect of a scheme on another is told. */
import assert from 'node:assert/strict';
import type { Statement } from '../../../src/contract.ts';
import { is, that } from '../../eligibility/knowing.ts';
import { answered, resultOf } from '../answers/after-answers.ts';

const longPoor: Statement[] = [
  is('household', 'single'),
  is('age', 40),
  is('otherAdultsAtHome', 0),
  is('costSharers', 0),
  is('netMonthlyIncomeCents', 120_000),
  is('assetsCents', 0),
  is('monthsOnLowIncome', 80),
  is('workProspect', false),
  is('student', false),
];
const old: Statement[] = [
  ...longPoor.filter((s) => s.fact !== 'age' && s.fact !== 'netMonthlyIncomeCents'),
  is('age', 70),
  that('netMonthlyIncomeCents', 'lt', 100_000),
  is('statePensionIncomplete', true),
];
const counts = /individuele inkomenstoeslag kan meetellen als .* bijzondere bijstand vraagt/;

describe('the order of schemes in the result', () => {
  const group = (texts: string[], heading: RegExp): string => texts.find((text) => heading.test(text)) ?? '';

  it('puts what must not wait before the rest, with what to do', () => {
    const texts = resultOf(answered(longPoor, 'almere'));
    const titles = [...group(texts, /^(?:Klaar\. )?Dit krijg je waarschijnlijk/).matchAll(/\*(.+?)\*/g)].map(
      ([, title]) => title,
    );
    const urgent = ['Individuele inkomenstoeslag', 'Volwassenenfonds Sport en Cultuur'];
    assert.deepEqual(
      titles.filter((t) => urgent.includes(t ?? '')),
      urgent,
    );
    const waits = group(texts, /^Klaar\. Wacht hier niet mee:/);
    assert.match(waits, /\*Individuele inkomenstoeslag\*: Het begint op de dag waarop je het meldt\./);
    assert.match(waits, /\*Volwassenenfonds Sport en Cultuur\*: Het geld in het fonds kan opraken\./);
    assert.ok(waits.split('\n').filter((line) => line.startsWith('•')).length <= 3, waits);
  });

  it('comes before all that may be and will not be', () => {
    const starts = resultOf(answered(longPoor, 'zoetermeer')).map((text) => text.split('\n')[0] ?? '');
    assert.equal(starts[0], 'Klaar. Wacht hier niet mee:');
    assert.equal(starts.filter((line) => /Wacht hier niet mee|Klaar/.test(line)).length, 1);
  });

  it('tells of the probable first what surely brings most in a year', () => {
    const earning = [
      ...longPoor,
      is('hasHealthInsurance', true),
      is('taxAssetsCents', 0),
      is('yearlyIncomeCents', 1_700_000),
    ];
    const [list = ''] = resultOf(answered(earning, 'almere')).filter((text) => /krijg je waarschijnlijk:/.test(text));
    const titles = [...list.matchAll(/\*([^(*]+?)(?: \(.*?)?\*/g)].map(([, title]) => title);
    assert.deepEqual(titles.slice(0, 3), ['Bijstand', 'Zorgtoeslag', 'Individuele inkomenstoeslag'], list);
    assert.equal(titles.at(-1), 'Volwassenenfonds Sport en Cultuur', list);
  });

  const effects: [string, Statement[], RegExp, boolean][] = [
    ['where money counts for another scheme', longPoor, counts, true],
    ['not of what is no yes', [...longPoor.filter((s) => s.fact !== 'monthsOnLowIncome')], counts, false],
    [
      'what ends when another begins, for who has it',
      [...old, is('receives', ['nederland/bijstand'])],
      /Dan stopt de bijstand/,
      true,
    ],
    ['not for who does not have it', [...old, is('receives', [])], /Dan stopt de bijstand/, false],
  ];
  for (const [name, statements, words, expected] of effects)
    it(`tells ${name}`, () => {
      const text = resultOf(answered(statements, 'zoetermeer')).join('\n');
      assert.equal(words.test(text), expected, text);
    });

  it('says first not to buy to who asks for something to buy, and to nobody else', () => {
    const told = (topic: string | null): string => resultOf({ ...answered(longPoor, 'zoetermeer'), topic }).join('\n');
    // The only scheme there is not named twice.
    const first = /^(?:Klaar\. )?Koop nog niets\. Vraag het eerst aan\.$/m;
    assert.match(told('bijzondere-bijstand'), first);
    assert.equal(told('bijzondere-bijstand').match(/Bijzondere bijstand/g)?.length, 1);
    assert.doesNotMatch(told(null), first);
    assert.doesNotMatch(told(null), /Koop nog niets/);
    assert.doesNotMatch(told('huur'), /Koop nog niets/);
  });

  it('is silent about the rules of years ago', () => {
    const texts = resultOf(answered([is('age', 40), is('incomePercent', 90)], 'almere', '2010-10-15'));
    assert.ok(texts.length > 1);
    assert.doesNotMatch(texts.join('\n'), /Wacht hier niet mee/);
  });
});
