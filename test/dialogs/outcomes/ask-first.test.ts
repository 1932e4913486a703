/** What can be asked for first is no "this does not fit": kindgebonden budget for who has no kinderbijslag yet. */
import assert from 'node:assert/strict';
import type { Statement } from '../../../src/contract.ts';
import { is } from '../../eligibility/knowing.ts';
import { answered, resultOf } from '../answers/after-answers.ts';

const parents = [is('hasPartner', true), is('hasChildren', true), is('children.ages', [0])];
const textOf = (...statements: Statement[]): string =>
  resultOf({ ...answered([...parents, ...statements], 'almere'), topic: 'geld-voor-kinderen' }).join('\n');
const first = /Vraag eerst kinderbijslag aan bij de SVB[^]*kindgebonden budget/;
const refused = /(?:past nu niet|waarschijnlijk niet)[^]*Kindgebonden budget/;

describe('kindgebonden budget', () => {
  it('without kinderbijslag: that is asked for first', () => {
    const text = textOf(is('receivesChildBenefit', false));
    assert.match(text, first);
    assert.doesNotMatch(text, refused);
  });

  it('with too much savings besides it is a no', () => {
    const rich = [is('receivesChildBenefit', false), is('taxAssetsCents', 90_000_000)];
    assert.doesNotMatch(textOf(...rich), first);
  });

  it('with kinderbijslag nothing comes first', () =>
    assert.doesNotMatch(textOf(is('receivesChildBenefit', true)), first));
});
