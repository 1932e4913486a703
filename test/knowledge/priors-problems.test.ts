import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { loadKnowledge, readKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { problemLine } from '../../src/knowledge/problem.ts';
import { smallKnowledge, writeKnowledge } from './small-knowledge.ts';

const file = 'priors.yaml';
const good = smallKnowledge[file] ?? '';

function reading<T>(text: string | null, read: (root: string) => T): T {
  const others = Object.entries(smallKnowledge).filter(([name]) => name !== file);
  const root = writeKnowledge({ ...Object.fromEntries(others), ...(text !== null && { [file]: text }) });
  try {
    return read(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

describe('the file with the priors', () => {
  it('becomes the figures alone', () => {
    const { priors } = reading(good, loadKnowledge);
    assert.deepEqual(priors.family, {
      single: 0.4,
      singleParent: 0.1,
      coupleWithoutChildren: 0.3,
      coupleWithChildren: 0.2,
    });
    const age = [
      [0, 18],
      [0.5, 50],
      [1, 99],
    ];
    assert.deepEqual(priors.numbers, { age: { all: age } });
    assert.deepEqual(priors.booleans, { rents: { all: 0.6 } });
    assert.deepEqual(
      [priors.receives, priors.takeUp, priors.worth],
      [{ 'dorp/pas': 0.2 }, { 'dorp/pas': 0.5 }, { 'dorp/fonds': 300 }],
    );
  });

  it('is not there: that is said, and stops', () => {
    assert.throws(() => reading(null, loadKnowledge), /priors\.yaml: there is no such file$/);
  });

  it('is part of the version of the knowledge base', () => {
    const other = reading(good.replace('all: 0.6', 'all: 0.7'), loadKnowledge);
    assert.notEqual(other.version, reading(good, loadKnowledge).version);
  });

  const each = 'byFamily: { single: 1, singleParent: 1, coupleWithoutChildren: 1, coupleWithChildren: 1 }';
  const noted = 'status: estimated, note: Geen bron gevonden.';
  const sourced = "status: published\n  basis: [{ title: Een verordening, date: '2026' }]";
  const broken: [name: string, from: string, to: string, problem: RegExp][] = [
    ['shares that do not add up', 'single: 0.4', 'single: 0.5', /:2 family.shares: these shares add up to 1/],
    ['a family that is left out', 'single: 0.4, ', '', /:2 family.shares.single: /],
    ['counts that do not add up', '[0.4, 0.4, 0.1, 0.1]', '[0.4, 0.4, 0.1, 0.2]', /:5 childCount.shares: .*add up/],
    ['values that fall', '[0.5, 50]', '[0.5, 17]', /:8 numbers.age.all: .*do not fall/],
    ['a share that comes twice', '[0.5, 50]', '[0, 50]', /:8 numbers.age.all: .*rise/],
    ['quantiles that stop early', '[1, 99]', '[0.9, 99]', /:8 numbers.age.all: .*from 0 to 1/],
    ['a share above one', 'all: 0.6', 'all: 60', /:10 booleans.rents.all: /],
    ['a figure for all and for each', 'all: 0.6', `all: 0.6, ${each}`, /:10 booleans.rents: .*either all or byFamily/],
    ['a figure for nobody', 'all: 0.6, ', '', /:10 booleans.rents: .*either all or byFamily/],
    ['a published figure without a source', sourced, 'status: published', /:2 family.basis: .*names its source/],
    [
      'an estimate without a word',
      `all: 0.6, ${noted}`,
      'all: 0.6, status: estimated',
      /:10 booleans.rents.note: .*how/,
    ],
    ['a figure of no status', `all: 0.6, ${noted}`, 'all: 0.6', /:10 booleans.rents.status: /],
    ['a fact that follows from the family', 'rents:', 'hasPartner:', /booleans.hasPartner: /],
    ['the share of an unknown scheme', 'dorp/pas:', 'dorp/pasje:', /:12 receives.dorp\/pasje: there is no dorp\/pasje/],
    ['the worth of an unknown scheme', 'dorp/fonds:', 'dorp/fond:', /:14 worth.dorp\/fond: there is no dorp\/fond/],
  ];
  for (const [name, from, to, problem] of broken)
    it(`${name}: refused, with the place`, () => {
      assert.ok(good.includes(from));
      const lines = reading(good.replace(from, to), readKnowledge).problems.map(problemLine);
      assert.ok(
        lines.some((line) => line.startsWith(file) && problem.test(line)),
        lines.join('\n'),
      );
    });
});
