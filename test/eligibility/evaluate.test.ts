import assert from 'node:assert/strict';
import type { Statement } from '../../src/contract.ts';
import { conditionSchema, type Condition } from '../../src/eligibility/condition.ts';
import { evaluate } from '../../src/eligibility/evaluate.ts';
import { fold } from '../../src/eligibility/known.ts';
import { decided, leaf, open } from '../../src/eligibility/node.ts';
import { evaluated, has, is, isNot, roundStandard, settingOf, someValues as values, that } from './knowing.ts';

const alone = [is('household', 'single'), is('age', 40), is('costSharers', 0)];
const net = (cents: number): Statement => is('netMonthlyIncomeCents', cents);

const presumed: Condition = { fact: 'yearlyIncomeCents', le: 900, presumedWhen: 'nederland/bijstand' };

describe('a condition', () => {
  const cases: [string, Condition, Statement[], boolean | null][] = [
    ['a number at its limit', { fact: 'age', ge: 21 }, [is('age', 21)], true],
    ['a number under its limit', { fact: 'age', ge: 21 }, [is('age', 20)], false],
    ['a number not known', { fact: 'age', ge: 21 }, [], null],
    ['a number known well enough', { fact: 'age', ge: 21 }, [that('age', 'gt', 40)], true],
    ['exactly', { fact: 'otherAdultsAtHome', eq: 0 }, [is('otherAdultsAtHome', 0)], true],
    ['"tussen", at the boundary', { fact: 'age', gt: 21, boundary: 'unclear' }, [is('age', 21)], null],
    ['"tussen", beyond it', { fact: 'age', gt: 21, boundary: 'unclear' }, [is('age', 22)], true],
    ['"tot", at the boundary', { fact: 'age', lt: 65, boundary: 'unclear' }, [is('age', 65)], null],
    ['"tot", over it', { fact: 'age', lt: 65, boundary: 'unclear' }, [is('age', 66)], false],
    ['a named value', { fact: 'assetsCents', le: { value: 'limit' } }, [is('assetsCents', 800_000)], true],
    ['a value by household', { fact: 'age', le: { value: 'table' } }, [is('age', 7), is('household', 'couple')], true],
    ['by household, not known which', { fact: 'age', le: { value: 'table' } }, [is('age', 7)], null],
    ['by household, the same for all', { fact: 'age', le: { value: 'table' } }, [is('age', 11)], false],
    ['a value that is not confirmed', { fact: 'age', le: { value: 'open' } }, [is('age', 0)], null],
    ['under its sure bound', { fact: 'age', lt: { value: 'between' } }, [is('age', 66)], true],
    ['between its sure bounds', { fact: 'age', lt: { value: 'between' } }, [is('age', 67)], null],
    ['over its sure bound', { fact: 'age', lt: { value: 'between' } }, [is('age', 68)], false],

    ['yes', { fact: 'student', is: true }, [is('student', true)], true],
    ['no', { fact: 'student', is: false }, [is('student', true)], false],
    ['neither', { fact: 'student', is: false }, [], null],

    ['one of the households', { household: ['single', 'singleParent'] }, [is('hasPartner', false)], true],
    ['none of the households', { household: ['single', 'singleParent'] }, [is('household', 'couple')], false],
    ['perhaps one of them', { household: ['single'] }, [is('hasPartner', false)], null],

    ['a percentage at its limit', { income: { le: 110 } }, [is('incomePercent', 110)], true],
    ['a percentage over it', { income: { le: 110 } }, [is('incomePercent', 110.1)], false],
    ['"tot 100%", at it', { income: { lt: 100, boundary: 'unclear' } }, [is('incomePercent', 100)], null],
    ['"tot 100%", under it', { income: { lt: 100, boundary: 'unclear' } }, [is('incomePercent', 99.9)], true],
    ['an income of 100%', { income: { eq: 100 } }, [is('incomePercent', 100)], true],
    ['a percentage that is not confirmed', { income: { le: { value: 'open' } } }, [is('incomePercent', 0)], null],
    [
      'under a percentage that is at least so',
      { income: { le: { value: 'atLeast' } } },
      [is('incomePercent', 100)],
      true,
    ],
    [
      'over a percentage that is at least so',
      { income: { le: { value: 'atLeast' } } },
      [is('incomePercent', 101)],
      null,
    ],

    ['an adult of 65', { anyAdult: { ge: 65 } }, [is('age', 40), is('partnerAge', 65)], true],
    ['no adult of 65', { anyAdult: { ge: 65 } }, [is('age', 40), is('partnerAge', 64)], false],
    ['no partner of 65', { anyAdult: { ge: 65 } }, [is('age', 40), is('household', 'single')], false],
    ['perhaps a partner of 65', { anyAdult: { ge: 65 } }, [is('age', 40)], null],
    ['a partner there is not', { fact: 'partnerAge', lt: 65 }, [is('household', 'single')], false],

    ['a child of that age', { anyChild: { from: 4, below: 12 } }, [is('children.ages', [2, 4])], true],
    ['a child just too old', { anyChild: { from: 4, below: 12 } }, [is('children.ages', [3, 12])], false],
    ['no children', { anyChild: { from: 4, below: 12 } }, [is('hasChildren', false)], false],
    ['children, ages not known', { anyChild: { from: 4, below: 12 } }, [is('hasChildren', true)], null],
    ['any child under 18', { anyChild: { from: 0, below: 18 } }, [is('hasChildren', true)], true],
    ['a child at school', { anyChild: { inSchool: true } }, [is('children.anyInSchool', true)], true],
    ['no child to be at school', { anyChild: { inSchool: true } }, [is('household', 'single')], false],

    ['has it', { receives: 'nederland/bijstand' }, [has('nederland/bijstand')], true],
    ['has it not', { receives: 'nederland/bijstand' }, [isNot('receives', ['nederland/bijstand'])], false],
    ['not on the whole list', { receives: 'nederland/bijstand' }, [is('receives', ['nederland/aio'])], false],
    ['not said', { receives: 'nederland/bijstand' }, [has('nederland/aio')], null],

    [
      'a number that decides, whatever is presumed',
      presumed,
      [is('yearlyIncomeCents', 901), has('nederland/bijstand')],
      false,
    ],
    ['a number that is presumed', presumed, [has('nederland/bijstand')], true],
    ['a number that nobody presumes', presumed, [isNot('receives', ['nederland/bijstand'])], null],

    ['the source is not clear', { unclear: 'of dat meetelt' }, [], null],
    ['all', { all: [{ fact: 'age', ge: 18 }, { unclear: 'x' }] }, [is('age', 17)], false],
    ['any', { any: [{ fact: 'age', ge: 18 }, { unclear: 'x' }] }, [is('age', 18)], true],
    ['not', { not: { fact: 'age', ge: 18 } }, [is('age', 17)], true],
    ['not the unclear', { not: { unclear: 'x' } }, [], null],
    [
      'two of three',
      { atLeast: 2, of: [{ fact: 'age', ge: 18 }, { unclear: 'x' }, { fact: 'student', is: true }] },
      [is('age', 18), is('student', true)],
      true,
    ],
    [
      'one of three',
      { atLeast: 2, of: [{ fact: 'age', ge: 18 }, { unclear: 'x' }, { fact: 'student', is: true }] },
      [is('age', 18), is('student', false)],
      null,
    ],
  ];
  for (const [name, condition, statements, holds] of cases)
    it(`${name}: ${holds === null ? 'unknown' : String(holds)}`, () => {
      assert.deepEqual(conditionSchema.parse(condition), condition);
      assert.equal(evaluated(condition, statements, { values }).holds, holds);
    });

  it('throws for a value that nobody named', () => {
    assert.throws(() => evaluated({ fact: 'age', ge: { value: 'other' } }, []), /VALUE_UNKNOWN: other/);
  });
});

describe('an income condition, when there are standards in euros', () => {
  const cases: [string, Statement[], boolean | null][] = [
    ['at the limit', [...alone, net(110_000)], true],
    ['a cent over it', [...alone, net(110_001)], false],
    ['the percentage, when that is all', [is('incomePercent', 110)], true],
    ['the percentage over it', [is('incomePercent', 111)], false],
    ['euros go before a percentage', [...alone, net(110_001), is('incomePercent', 110)], false],
    ['the percentage while the standard is not sure', [net(120_000), is('incomePercent', 90)], true],
    [
      'under every standard that may apply',
      [is('household', 'single'), that('age', 'ge', 21), is('costSharers', 0), net(99_000)],
      true,
    ],
    [
      'between the standards that may apply',
      [is('household', 'single'), that('age', 'ge', 21), is('costSharers', 0), net(115_000)],
      null,
    ],
    [
      'over every standard that may apply',
      [is('household', 'single'), that('age', 'ge', 21), is('costSharers', 0), net(130_000)],
      false,
    ],
    [
      'no standard for such a household',
      [is('household', 'single'), is('age', 17), is('costSharers', 0), net(50_000)],
      null,
    ],
  ];
  for (const [name, statements, holds] of cases)
    it(name, () => {
      assert.equal(evaluated({ income: { le: 110 } }, statements, { standard: roundStandard }).holds, holds);
    });
});

describe('the tests that would decide a condition', () => {
  const standard = roundStandard;
  const cases: [string, Condition, Statement[], string[]][] = [
    ['op of onder', { fact: 'assetsCents', le: { value: 'limit' } }, [], ['assetsCents le 800000']],
    ['onder', { fact: 'age', lt: 67 }, [], ['age ge 67']],
    ['en ouder', { fact: 'age', ge: 21 }, [], ['age ge 21']],
    ['ouder dan', { fact: 'age', gt: 21 }, [], ['age le 21']],
    ['tot, unclear', { fact: 'age', lt: 65, boundary: 'unclear' }, [], ['age le 64', 'age ge 66']],
    ['outside what is known', { fact: 'age', ge: 21 }, [that('age', 'ge', 30)], []],
    ['by household', { fact: 'age', le: { value: 'table' } }, [], ['age le 5', 'age le 10']],
    ['the bounds of a value not confirmed', { fact: 'age', lt: { value: 'between' } }, [], ['age ge 67', 'age ge 68']],
    ['in euros', { income: { le: 110 } }, alone, ['netMonthlyIncomeCents le 110000']],
    ['in euros, bounds', { income: { le: { value: 'atLeast' } } }, alone, ['netMonthlyIncomeCents le 100000']],
    ['no limit at all', { income: { le: { value: 'open' } } }, alone, []],
  ];
  for (const [name, condition, statements, tests] of cases)
    it(name, () => {
      const { thresholds } = evaluated(condition, statements, { standard, values });
      assert.deepEqual(
        thresholds.map((t) => `${t.fact} ${t.op} ${String(t.value)}`),
        tests,
      );
    });
});

describe('the limit that a reason names', () => {
  const standard = roundStandard;
  const cases: [string, Condition, Statement[], unknown[]][] = [
    ['a number', { fact: 'age', ge: 21 }, [is('age', 21)], [{ fact: 'age', value: 21, unit: 'number' }]],
    [
      'an amount',
      { fact: 'assetsCents', le: { value: 'limit' } },
      [is('assetsCents', 1)],
      [{ fact: 'assetsCents', value: 800_000, unit: 'cents' }],
    ],
    [
      'a percentage',
      { income: { le: 110 } },
      [is('incomePercent', 90)],
      [{ fact: 'incomePercent', value: 110, unit: 'percent' }],
    ],
    [
      'an income in euros',
      { income: { le: 110 } },
      [...alone, net(1)],
      [{ fact: 'income', value: 110_000, unit: 'cents', percent: 110 }],
    ],
    [
      'the bound that decided: under',
      { fact: 'age', lt: { value: 'between' } },
      [is('age', 66)],
      [{ fact: 'age', value: 67, unit: 'number' }],
    ],
    [
      'the bound that decided: over',
      { fact: 'age', lt: { value: 'between' } },
      [is('age', 68)],
      [{ fact: 'age', value: 68, unit: 'number' }],
    ],
    [
      'the bound that decided: from',
      { fact: 'age', ge: { value: 'between' } },
      [is('age', 68)],
      [{ fact: 'age', value: 68, unit: 'number' }],
    ],
    ['no bound decided', { fact: 'age', lt: { value: 'between' } }, [is('age', 67)], []],
  ];
  for (const [name, condition, statements, limits] of cases)
    it(name, () => {
      assert.deepEqual(evaluated(condition, statements, { standard, values }).limits, limits);
    });
});

describe('a condition on another scheme', () => {
  const condition: Condition = { scheme: 'a/pas' };
  const cases: [string, Statement[], ReturnType<typeof leaf>, boolean | null][] = [
    ['holds when that one is eligible', [], leaf(decided(true)), true],
    ['holds when the household has it', [has('a/pas')], leaf(decided(false)), true],
    ['fails when neither is so', [is('receives', [])], leaf(decided(false)), false],
    ['waits for that one', [is('receives', [])], leaf(open), null],
    ['waits for what the household has', [], leaf(decided(false)), null],
  ];
  for (const [name, statements, other, holds] of cases)
    it(name, () => {
      assert.equal(evaluate(condition, settingOf(fold(statements), { scheme: () => other })).holds, holds);
    });
});
