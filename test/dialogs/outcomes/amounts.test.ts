/** In the result: what each scheme gives a month, and what it all comes to. */
import assert from 'node:assert/strict';
import type { Statement } from '../../../src/contract.ts';
import { is } from '../../eligibility/knowing.ts';
import { answered, resultOf } from '../answers/after-answers.ts';

const mother: Statement[] = [
  is('household', 'singleParent'),
  is('children.ages', [5]),
  is('age', 30),
  is('otherAdultsAtHome', 0),
  is('taxAssetsCents', 0),
  is('hasHealthInsurance', true),
  is('receivesChildBenefit', true),
  is('receives', []),
];
const said = (statements: readonly Statement[]): string => resultOf(answered([...statements], 'zoetermeer')).join('\n');

describe('the amounts in the result', () => {
  const earning = [...mother, is('yearlyIncomeCents', 30_000_00)];
  const renting = [is('rents', true), is('selfContainedHome', true)];

  it('are told a month, with what they come to together', () => {
    const text = said(earning);
    assert.match(text, /\*Kindgebonden budget \(ongeveer € 497 per maand\)\*/);
    assert.match(text, /\*Zorgtoeslag \(ongeveer € 126 per maand\)\*/);
    assert.match(text, /Samen is dat ongeveer € 623 per maand\./);
    assert.match(text, /Het is een schatting\./);
  });

  it('say what may come on top of it', () => {
    const text = said([...earning, ...renting]);
    assert.match(text, /\*Huurtoeslag \(hoogstens € \d+ per maand\)\*/);
    assert.match(text, /Misschien komt daar nog iets bij: Bijstand en Huurtoeslag\./);
  });

  it('are not added up when there is only one', () => {
    assert.doesNotMatch(
      said([...earning.filter((s) => s.fact !== 'hasHealthInsurance'), is('hasHealthInsurance', false)]),
      /Samen/,
    );
  });
});
