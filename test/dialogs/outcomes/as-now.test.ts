/** The most that is shown, where the income of the month is known and that of the year is not. */
import assert from 'node:assert/strict';
import type { Statement } from '../../../src/contract.ts';
import { is } from '../../eligibility/knowing.ts';
import { answered, resultOf } from '../answers/after-answers.ts';

const couple: Statement[] = [
  is('household', 'couple'),
  is('age', 57),
  is('partnerAge', 60),
  is('otherAdultsAtHome', 0),
  is('taxAssetsCents', 0),
  is('hasHealthInsurance', true),
  is('receives', []),
  is('rents', true),
  is('selfContainedHome', true),
  is('rentCents', 712_00),
];
const said = (...more: Statement[]): string =>
  resultOf({ ...answered([...couple, ...more], 'zoetermeer'), topic: 'werk-laag-inkomen' }).join('\n');
const ofCare = (...more: Statement[]): string =>
  resultOf({ ...answered([...couple, ...more], 'zoetermeer'), topic: 'zorgtoeslag' }).join('\n');
const month = (euros: number): Statement => is('netMonthlyIncomeCents', euros * 100);

describe('the most that a household may get', () => {
  it('is that of a year without bounds where no month is known', () => {
    assert.match(said(), /Huurtoeslag \(hoogstens € 436 per maand\)/);
  });

  it('is less with an income of now that is higher, and says so', () => {
    assert.match(said(month(3250)), /Huurtoeslag \(met uw inkomen van nu waarschijnlijk hoogstens € 298 per maand\)/);
    assert.match(said(month(3250)), /Zorgtoeslag \(met uw inkomen van nu waarschijnlijk hoogstens € 140 per maand\)/);
  });

  it('is nothing with much more, and that is no outcome: it still may come', () => {
    const text = ofCare(month(6000));
    assert.match(text, /\? \*Zorgtoeslag \(met uw inkomen van nu waarschijnlijk niets\)\*: Het hangt nog af van/);
    assert.doesNotMatch(text, /✘ \*Zorgtoeslag/);
  });

  it('stays as it was where the income is low, changed this year, or the year is told', () => {
    assert.match(said(month(1400)), /Huurtoeslag \(hoogstens € 436 per maand\)/);
    assert.match(said(month(3250), is('monthsOnLowIncome', 3)), /Huurtoeslag \(hoogstens € 436 per maand\)/);
    assert.doesNotMatch(said(month(3250), is('yearlyIncomeCents', 30_000_00)), /inkomen van nu/);
  });
});
