import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Comparison } from '../../../src/eligibility/compare.ts';
import { all, any, atLeast, leaf, not } from '../../../src/eligibility/node.ts';
import { createPool, no, unclear, yes } from '../../../src/eligibility/diagram/pool.ts';
import { emptyPosition, setCells, setSpan } from '../../../src/eligibility/diagram/position.ts';

const comparisons: readonly Comparison[] = [
  { holds: false, canHold: false, canFail: true },
  { holds: true, canHold: true, canFail: false },
  { holds: null, canHold: false, canFail: false },
];
const endOf = (holds: boolean | null): number => (holds === null ? unclear : holds ? yes : no);
const end = fc.constantFrom(no, yes, unclear);

describe('decision diagrams', () => {
  it('join as the three values of Kleene', () => {
    const { and, or, atLeast: some, not: turned } = createPool();
    fc.assert(
      fc.property(fc.array(end, { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 4 }), (ends, count) => {
        const nodes = ends.flatMap((one) => comparisons[one] ?? []).map((comparison) => leaf(comparison));
        const [first] = nodes;
        if (first === undefined) return;
        assert.equal(ends.reduce(and, yes), endOf(all(nodes).holds));
        assert.equal(ends.reduce(or, no), endOf(any(nodes).holds));
        assert.equal(some(count, ends), endOf(atLeast(count, nodes).holds));
        assert.equal(turned(ends[0] ?? no), endOf(not(first).holds));
      }),
    );
  });

  it('keep one node for what is alike, and none where nothing is asked', () => {
    const { node, and } = createPool();
    const adult = node(0, [no, yes]);
    assert.equal(node(0, [no, yes]), adult);
    assert.equal(node(1, [adult, adult]), adult);
    assert.equal(and(adult, adult), adult);
    assert.equal(and(adult, node(0, [yes, no])), no);
  });

  it('reach only what the cells that are left lead to', () => {
    const { node, reach, follow } = createPool();
    const root = node(0, [no, node(1, [yes, unclear, no, yes])]);
    const position = emptyPosition(2);
    setSpan(position, 0, 1, 1);
    setSpan(position, 1, 0, 1);
    assert.equal(reach(root, position), (1 << yes) | (1 << unclear));
    setCells(position, 1, 4, (cell) => cell === 0 || cell === 3);
    assert.equal(reach(root, position), 1 << yes);
    setSpan(position, 0, 0, 1);
    assert.equal(reach(root, position), (1 << no) | (1 << yes));
    assert.equal(follow(root, Int16Array.of(1, 1)), unclear);
  });
});
