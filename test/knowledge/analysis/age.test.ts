import assert from 'node:assert/strict';
import { analyse } from '../../../src/knowledge/analysis/analyse.ts';
import type { Condition } from '../../../src/eligibility/condition.ts';
import { found, knowledgeOf, say, schemeWith, short, standard } from './made-up.ts';

const adult: Condition = { fact: 'age', ge: 18 };

describe('sources that grow old', () => {
  const checked: [string, string, string[]][] = [
    ['24 months ago', '2024-07-01', []],
    ['a day longer ago', '2024-06-30', ['sourceOld']],
    ['later than the day itself', '2026-08-01', []],
  ];
  for (const [name, lastCheckedOn, expected] of checked)
    it(`were looked at ${name}`, () => {
      assert.deepEqual(short(found([schemeWith([adult], { lastCheckedOn })])), expected);
    });
});

describe('editions that end soon', () => {
  const next = { ...schemeWith([adult]), validFrom: '2026-08-31' };
  const ends: [string, string, boolean, string[]][] = [
    ['in 60 days', '2026-08-30', false, ['editionEnds']],
    ['in 61 days', '2026-08-31', false, []],
    ['in 60 days, with a next one', '2026-08-30', true, []],
    ['before today', '2026-06-30', false, []],
  ];
  for (const [name, validTo, hasNext, expected] of ends)
    it(name, () => {
      assert.deepEqual(short(found([schemeWith([adult], { validTo }), ...(hasNext ? [next] : [])])), expected);
    });

  it('tells of the standards once, for the whole country', () => {
    const knowledge = knowledgeOf([], { incomeStandards: [{ ...standard, validTo: '2026-07-31' }] });
    const [finding, ...others] = analyse(knowledge, 'nederland', '2026-07-01', say);
    assert.deepEqual([finding?.kind, finding?.file, others], ['editionEnds', 'standards/income/2026-01-01.yaml', []]);
    assert.deepEqual(analyse(knowledge, 'dorp', '2026-07-01', say), []);
  });
});

describe('households without a standard', () => {
  const asking = [schemeWith([{ income: { le: 100 } }])];
  const households = (schemes = asking, more = {}): unknown[] =>
    analyse(knowledgeOf(schemes, more), 'nederland', '2026-07-01', say)
      .filter(({ kind }) => kind.startsWith('noStandard'))
      .map(({ kind, words }) => words['household'] ?? kind);
  const always = [
    'alleen, jonger dan 18 jaar',
    'met een partner, de een 18 tot en met 20 jaar, de ander met AOW',
    'met een partner, een van de twee jonger dan 18 jaar',
  ];

  it('are told, by family and age', () => {
    const found = households().filter((one) => !String(one).includes('anderen'));
    assert.deepEqual(found, always);
  });

  it('are told from how many cost sharers on', () => {
    assert.ok(households().includes('alleen, 18 tot en met 20 jaar, met 1 of meer anderen die de kosten delen'));
    assert.ok(households().includes('alleen, met AOW, met 9 of meer anderen die de kosten delen'));
  });

  const without = (left: string): unknown[] => {
    const norms = Object.fromEntries(Object.entries(standard.norms).filter(([id]) => id !== left));
    return households(asking, { incomeStandards: [{ ...standard, norms }] });
  };
  const apart: [string, string][] = [
    ['singleParent', 'alleen, met kinderen, 21 jaar tot aan de AOW'],
    ['coupleYoung', 'met een partner, allebei 18 tot en met 20 jaar, zonder kinderen'],
  ];
  for (const [norm, household] of apart)
    it(`are told apart by children where only ${norm} is not there`, () => {
      assert.ok(without(norm).includes(household));
    });

  it('do not matter where nothing asks for income', () => {
    assert.deepEqual(households([schemeWith([adult])]), []);
  });

  it('are all, on a day without a standard in euros', () => {
    assert.deepEqual(households(asking, { incomeStandards: [] }), ['noStandardAtAll']);
  });
});
