import assert from 'node:assert/strict';
import fc from 'fast-check';
import { all, any, atLeast, decided, leaf, not, open, stuck, type Node } from '../../src/eligibility/node.ts';

type Value = boolean | null;
const nodeOf = (value: Value): Node => leaf(value === null ? open : decided(value));
const words = (value: Value): string => (value === null ? 'unknown' : String(value));

describe("Kleene's three values", () => {
  const table: [Value, Value, Value, Value][] = [
    // a, b, all, any
    [true, true, true, true],
    [true, null, null, true],
    [true, false, false, true],
    [null, null, null, null],
    [null, false, false, null],
    [false, false, false, false],
  ];
  for (const [a, b, every, some] of table)
    it(`${words(a)} and ${words(b)} is ${words(every)}, or is ${words(some)}`, () => {
      for (const pair of [
        [nodeOf(a), nodeOf(b)],
        [nodeOf(b), nodeOf(a)],
      ]) {
        assert.equal(all(pair).holds, every);
        assert.equal(any(pair).holds, some);
      }
    });

  for (const [value, opposite] of [
    [true, false],
    [false, true],
    [null, null],
  ] as const)
    it(`not ${words(value)} is ${words(opposite)}`, () => {
      assert.equal(not(nodeOf(value)).holds, opposite);
    });

  const values = fc.array(fc.constantFrom(true, false, null), { minLength: 1, maxLength: 5 });

  it('counts what holds and what may still hold', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 5 }), (each, count) => {
        const sure = each.filter((v) => v === true).length;
        const possible = each.filter((v) => v !== false).length;
        const expected = sure >= count ? true : possible < count ? false : null;
        assert.equal(atLeast(count, each.map(nodeOf)).holds, expected);
      }),
    );
  });

  it('turns an `any` into an `all` by De Morgan, in value and in what may still come out', () => {
    const parts = fc.array(fc.constantFrom(leaf(decided(true)), leaf(decided(false)), leaf(open), leaf(stuck)), {
      minLength: 1,
    });
    fc.assert(
      fc.property(parts, (children) => {
        const one = any(children);
        const other = not(all(children.map(not)));
        assert.deepEqual([one.holds, one.canHold, one.canFail], [other.holds, other.canHold, other.canFail]);
      }),
    );
  });

  const ways: [string, Node, boolean, boolean][] = [
    ['a stuck part keeps an `all` from holding', all([leaf(open), leaf(stuck)]), false, true],
    ['a stuck part keeps an `any` from failing', any([leaf(open), leaf(stuck)]), true, false],
    ['a failed part leaves an `any` open', any([leaf(open), leaf(decided(false))]), true, true],
    ['one of two is enough', atLeast(1, [leaf(open), leaf(stuck)]), true, false],
    ['two of two, one stuck', atLeast(2, [leaf(open), leaf(stuck)]), false, true],
  ];
  for (const [name, node, canHold, canFail] of ways)
    it(name, () => {
      assert.deepEqual([node.holds, node.canHold, node.canFail], [null, canHold, canFail]);
    });
});
