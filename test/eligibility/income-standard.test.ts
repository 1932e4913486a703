import assert from 'node:assert/strict';
import type { FactId, Statement } from '../../src/contract.ts';
import { evaluate } from '../../src/eligibility/evaluate.ts';
import { possibleStandards, type IncomeStandard } from '../../src/eligibility/income-standard.ts';
import { fold } from '../../src/eligibility/known.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { rulesOn } from '../../src/knowledge/rules.ts';
import { is, roundStandard, settingOf, that } from './knowing.ts';

const knowledge = loadKnowledge('knowledge');
function standardOn(date: string): IncomeStandard {
  const { standard } = rulesOn(knowledge, 'zoetermeer', date);
  assert.ok(standard !== null);
  return standard;
}

const alone = (age: number): Statement[] => [is('household', 'single'), is('age', age), is('otherAdultsAtHome', 0)];
const couple = (age: number, partner: number, children = 0): Statement[] => [
  is('household', 'couple'),
  is('age', age),
  is('partnerAge', partner),
  is(
    'children.ages',
    Array.from({ length: children }, () => 3),
  ),
  is('otherAdultsAtHome', 0),
];
const sharing = (people: number): Statement[] => [
  is('household', 'single'),
  is('age', 40),
  is('costSharers', people - 1),
];

describe('the income standard', () => {
  describe('is the one that was published', () => {
    // Zoetermeer, 1 January 2026, without holiday pay; Participatiewet, 1 July 2026, with holiday pay × 0.95.
    const published: [string, string, Statement[], number][] = [
      ['2026-01-01', 'alone', alone(40), 133_143],
      ['2026-01-01', 'couple', couple(40, 38), 190_202],
      ['2026-01-01', 'alone, state pension', alone(67), 148_646],
      ['2026-01-01', 'couple, one with state pension', couple(66, 67), 203_695],
      ['2026-01-01', 'alone, 20', alone(20), 32_869],
      ['2026-01-01', 'couple, both 18', couple(18, 18), 65_738],
      ['2026-01-01', 'couple, both 20, with children', couple(20, 20, 1), 103_779],
      ['2026-06-30', 'the last day', alone(40), 133_143],
      ['2026-07-01', 'alone', alone(21), 134_849],
      ['2026-07-01', 'alone, the year before state pension', alone(66), 134_849],
      ['2026-07-01', 'couple', couple(40, 38), 192_640],
      ['2026-07-01', 'alone, state pension', alone(67), 150_797],
      ['2026-07-01', 'couple, state pension', couple(70, 68), 206_730],
      ['2026-07-01', 'couple, one of 19', couple(40, 19), 129_610],
      ['2026-07-01', 'couple, one of 19, with children', couple(19, 40, 2), 168_139],
      ['2026-12-31', 'the last day', alone(40), 134_849],
    ];
    for (const [date, name, statements, cents] of published)
      it(`${date} ${name}`, () => {
        assert.deepEqual(possibleStandards(fold(statements), standardOn(date)).limits, [{ low: cents, high: cents }]);
      });
  });

  describe('of cost sharers is the one that was published', () => {
    // velsen.nl, standards from 1 January and 1 July 2024: with holiday pay, for each person.
    const published: [string, number, [people: number, cents: number][]][] = [
      [
        '2024-01-01',
        183_404,
        [
          [2, 91_702],
          [3, 79_475],
          [4, 73_362],
          [5, 69_694],
          [6, 67_248],
        ],
      ],
      [
        '2024-07-01',
        186_921,
        [
          [2, 93_461],
          [3, 80_999],
          [4, 74_768],
          [5, 71_030],
          [6, 68_538],
        ],
      ],
    ];
    for (const [date, coupleCents, shares] of published)
      for (const [people, cents] of shares)
        it(`${date} with ${String(people)} people`, () => {
          const { costSharerPercent, ...standard } = standardOn(date);
          const withHolidayPay = { ...standard, costSharerPercent, norms: { couple: coupleCents } };
          assert.deepEqual(possibleStandards(fold(sharing(people)), withHolidayPay).limits, [
            { low: cents, high: cents },
          ]);
        });

    it('counts for both partners', () => {
      const statements = [...couple(40, 38).slice(0, 4), is('costSharers', 1)];
      assert.deepEqual(possibleStandards(fold(statements), roundStandard).limits, [{ low: 130_000, high: 130_000 }]);
    });

    it('has bounds where no table goes further', () => {
      assert.deepEqual(possibleStandards(fold(sharing(5)), roundStandard).limits, [{ low: 45_000, high: 60_000 }]);
    });
  });

  describe('names the facts that would tell it', () => {
    const unsure: [string, Statement[], FactId[]][] = [
      ['nothing known', [], ['household', 'age', 'partnerAge', 'costSharers', 'hasChildren']],
      ['all known', alone(40), []],
      ['alone or a single parent', [is('hasPartner', false), is('age', 40), is('costSharers', 0)], []],
      [
        'alone or a couple',
        [is('hasChildren', false), is('age', 40), is('partnerAge', 40), is('costSharers', 0)],
        ['household'],
      ],
      ['an age', [is('household', 'single'), is('costSharers', 0)], ['age']],
      [
        'an age of 21 or more and under 67',
        [is('household', 'single'), that('age', 'ge', 21), that('age', 'lt', 67), is('costSharers', 0)],
        [],
      ],
      ['cost sharers', alone(40).slice(0, 2), ['costSharers']],
      [
        'children of a young couple',
        [is('household', 'couple'), is('age', 19), is('partnerAge', 19), is('costSharers', 0)],
        ['hasChildren'],
      ],
      [
        'children of a couple',
        [is('household', 'couple'), is('age', 30), is('partnerAge', 30), is('costSharers', 0)],
        [],
      ],
      [
        "a partner's age",
        [is('household', 'couple'), is('age', 30), is('hasChildren', true), is('costSharers', 0)],
        ['partnerAge'],
      ],
    ];
    for (const [name, statements, facts] of unsure)
      it(name, () => {
        assert.deepEqual(possibleStandards(fold(statements), roundStandard).facts(), facts);
      });
  });

  it('is not sure where the law has none', () => {
    const youngSharers = [is('household', 'single'), is('age', 19), is('costSharers', 1)];
    for (const statements of [alone(17), couple(40, 17), couple(67, 19), couple(40, 19), youngSharers])
      assert.deepEqual(possibleStandards(fold(statements), roundStandard).limits, [{ low: -Infinity, high: Infinity }]);
  });

  it('of cost sharers is not sure without a standard of a couple', () => {
    const onlySingle = { ...roundStandard, norms: { single: 100_000 } };
    assert.deepEqual(possibleStandards(fold(sharing(2)), onlySingle).limits, [{ low: -Infinity, high: Infinity }]);
  });

  describe('gives the limit half up to the cent', () => {
    const limits: [number, number, number][] = [
      // percent, standard in cents, limit in cents
      [110, 134_849, 148_334],
      [120, 134_849, 161_819],
      [110, 192_640, 211_904],
      [105, 134_849, 141_591],
      [100, 134_849, 134_849],
      [110, 5, 6],
      [130, 5, 7],
    ];
    for (const [percent, cents, limit] of limits)
      it(`${String(percent)}% of ${String(cents)} is ${String(limit)}`, () => {
        const standard = { ...roundStandard, norms: { single: cents } };
        const holds = (net: number) =>
          evaluate(
            { income: { le: percent } },
            settingOf(fold([...alone(40), is('netMonthlyIncomeCents', net)]), { standard }),
          );
        assert.equal(holds(limit).holds, true);
        assert.equal(holds(limit + 1).holds, false);
        assert.deepEqual(holds(limit).limits, [{ fact: 'income', value: limit, unit: 'cents', percent }]);
      });
  });
});
