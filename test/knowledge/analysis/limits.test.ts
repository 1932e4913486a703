import assert from 'node:assert/strict';
import type { Condition } from '../../../src/eligibility/condition.ts';
import { basis, found, schemeWith } from './made-up.ts';

const assets = (le: number): Condition => ({ fact: 'assetsCents', le });
const income = (le: number): Condition => ({ fact: 'netMonthlyIncomeCents', le });
const pass = (...when: Condition[]) => schemeWith(when, { title: 'De pas' });
const fund = (...when: Condition[]) => schemeWith(when, { id: 'dorp/fonds', title: 'Het fonds' });

describe('limits that lie close together', () => {
  const pairs: [string, Condition, Condition, string[] | null][] = [
    ['a cent', assets(800_000), assets(800_001), ['€ 8.000,01', '€ 8.000']],
    ['a percent', assets(800_000), assets(808_000), ['€ 8.080', '€ 8.000']],
    ['more than a percent', assets(800_000), assets(809_000), null],
    ['nothing', assets(800_000), assets(800_000), null],
    ['a percent of the standard', { income: { le: 100 } }, { income: { le: 101 } }, ['101%', '100%']],
    ['a cent, of different facts', assets(800_000), { fact: 'bankBalanceCents', le: 800_001 }, null],
    [
      'a cent, beside a source that does not say',
      { any: [assets(800_000), { all: [assets(800_001), { unclear: 'of dat mag' }] }] },
      { fact: 'age', ge: 18 },
      null,
    ],
  ];
  for (const [name, one, other, expected] of pairs)
    it(`that differ by ${name}`, () => {
      const close = found([fund(other), pass(one)]).filter(({ kind }) => kind === 'limitsClose');
      assert.deepEqual(
        close.map(({ words }) => [words['limit'], words['otherLimit']]),
        expected === null ? [] : [expected],
      );
    });

  it('gives both names and both sources, also of a limit of the whole country', () => {
    const law = { title: 'De wet', date: '2026' };
    const limit = { title: 'de landelijke grens', status: 'confirmed', number: 800_000, basis: law } as const;
    const national = schemeWith([{ fact: 'assetsCents', le: { value: 'limit' } }], {
      id: 'nederland/toeslag',
      values: { limit },
    });
    const [finding] = found([pass(assets(799_999)), national]);
    assert.deepEqual([finding?.words['name'], finding?.words['other']], ['De pas (a)', 'de landelijke grens']);
    assert.deepEqual(finding?.basis, [basis, law]);
  });

  const beside: [string, number, (string | number)[] | null][] = [
    ['a cent over 110% of the norm', 110_001, [110, '€ 1.100']],
    ['exactly 110% of the norm', 110_000, null],
    ['far from any round percentage', 112_500, null],
  ];
  for (const [name, cents, expected] of beside)
    it(`of an income of ${name}`, () => {
      const single = found([pass(income(cents))]).filter(
        ({ kind, words }) => kind === 'limitBesideStandard' && words['percent'] === 110,
      );
      assert.deepEqual(
        single.map(({ words }) => [words['percent'], words['standardLimit']]),
        expected === null ? [] : [expected],
      );
    });
});
