import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import type { AssessedScheme, ReasonKnown, Statement } from '../../src/contract.ts';
import { createAssess } from '../../src/knowledge/assessment.ts';
import { assessmentWords } from '../../src/knowledge/assessment-words.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { loadTexts } from '../../src/locales/texts.ts';
import { has, is, that } from '../eligibility/knowing.ts';
import { smallKnowledge, writeKnowledge } from './small-knowledge.ts';

const say = loadTexts('locales').say('nl', 'u');
const pas = 'schemes/dorp/pas/2026-01-01.yaml';
const rule = '{ fact: age, ge: { value: adultAge } }';

/** The assessment of the small knowledge base after one change in a scheme. */
function assessed(statements: Statement[], from = '', to = '', date = '2026-07-01') {
  const root = writeKnowledge({ ...smallKnowledge, [pas]: (smallKnowledge[pas] ?? '').replace(from, to) });
  const knowledge = loadKnowledge(root);
  rmSync(root, { recursive: true });
  const assess = createAssess(knowledge, assessmentWords(say));
  return assess({ municipality: 'dorp', referenceDate: date, statements, address: 'u' });
}

function ofPas(statements: Statement[], from = '', to = ''): AssessedScheme {
  const found = assessed(statements, from, to).schemes.find((s) => s.id === 'dorp/pas');
  assert.ok(found !== undefined);
  return found;
}

describe('an assessment', () => {
  it('is of every scheme with an edition on the day, and can be worked out again', () => {
    const statements = [is('age', 18)];
    const { schemes, receipt, ...rest } = assessed(statements);
    assert.deepEqual(
      schemes.map((s) => [s.id, s.edition, s.outcome]),
      [
        ['dorp/fonds', '2026-01-01', 'eligible'],
        ['dorp/pas', '2026-01-01', 'eligible'],
      ],
    );
    assert.deepEqual(rest, {
      municipality: 'dorp',
      referenceDate: '2026-07-01',
      knowledgeVersion: receipt.knowledgeVersion,
    });
    assert.deepEqual(receipt.editions, { 'dorp/fonds': '2026-01-01', 'dorp/pas': '2026-01-01' });
    assert.deepEqual(receipt.facts, statements);
  });

  it('uses the edition of the day', () => {
    const found = assessed([], '', '', '2025-07-01').schemes;
    assert.deepEqual(
      found.map((s) => [s.id, s.edition]),
      [['dorp/pas', '2025-01-01']],
    );
    assert.deepEqual(assessed([], '', '', '2024-12-31').schemes, []);
  });

  const texts: [string, Statement[], string, boolean | null, ReasonKnown | undefined][] = [
    ['what holds', [is('age', 18)], 'U bent 18 jaar.', true, { fact: 'age', value: 18 }],
    ['what fails', [is('age', 17)], 'U bent jonger.', false, { fact: 'age', value: 17 }],
    ['what is missing', [], say('assessment.missing', { facts: 'leeftijd' }), null, undefined],
  ];
  for (const [name, statements, text, holds, known] of texts)
    it(`says ${name}, with its basis, the limit and what was known`, () => {
      const basis = { title: 'Een verordening', date: '2026' };
      const limit = { value: 18, unit: 'years' };
      const figures = { limit, ...(known !== undefined && { known }) };
      assert.deepEqual(ofPas(statements).reasons, [{ condition: 'age', holds, text, basis, ...figures }]);
    });

  const doubts: [string, Statement[], string, AssessedScheme['unconfirmed']][] = [
    ['the source', [], '{ unclear: wie het krijgt }', [{ value: 'wie het krijgt', ask: 'stad' }]],
    [
      'the boundary',
      [is('age', 18)],
      '{ fact: age, gt: 18, boundary: unclear }',
      [{ value: say('assessment.atBoundary'), ask: 'stad' }],
    ],
    [
      'another scheme',
      [is('receives', [])],
      '{ all: [{ unclear: wie }, { scheme: dorp/fonds }] }',
      [{ value: 'wie', ask: 'stad' }],
    ],
    ['nothing when it is decided', [is('age', 17)], '{ all: [{ unclear: wie }, { fact: age, ge: 18 }] }', []],
  ];
  for (const [name, statements, when, unconfirmed] of doubts)
    it(`names what is not clear: ${name}`, () => {
      assert.deepEqual(ofPas(statements, rule, when).unconfirmed, unconfirmed);
    });

  it('names a scheme that has no edition on the day by its title', () => {
    const fonds = 'schemes/dorp/fonds/2026-01-01.yaml';
    const ended = (smallKnowledge[fonds] ?? '').replace('giftOrLoan', 'validTo: 2026-06-30\ngiftOrLoan');
    const waiting = (smallKnowledge[pas] ?? '').replace(rule, '{ scheme: dorp/fonds }');
    const root = writeKnowledge({ ...smallKnowledge, [fonds]: ended, [pas]: waiting });
    const assess = createAssess(loadKnowledge(root), assessmentWords(say));
    rmSync(root, { recursive: true });
    const statements = [is('receives', [])];
    const { schemes } = assess({ municipality: 'dorp', referenceDate: '2026-07-01', statements, address: 'u' });
    assert.deepEqual(
      schemes.map((s) => s.unconfirmed),
      [[{ value: 'De pas', ask: 'stad' }]],
    );
  });

  const amount = (more: string): string =>
    `amount: { text: Een bedrag., ${more}, status: confirmed, basis: { title: Wet, date: '2026' } }\npapers`;
  const table = 'period: year, byHousehold: { single: 55200, singleParent: 65900, couple: null }';
  const amounts: [string, Statement[], string, Pick<AssessedScheme, 'amountCents' | 'period'>][] = [
    ['fixed', [is('age', 18)], 'period: once, cents: 10000', { amountCents: 10000, period: 'once' }],
    [
      'for this household',
      [is('age', 18), is('household', 'singleParent')],
      table,
      { amountCents: 65900, period: 'year' },
    ],
    ['not while the household is not known', [is('age', 18)], table, {}],
    ['not when it is not known for this household', [is('age', 18), is('household', 'couple')], table, {}],
    ['not after a no', [is('age', 17)], 'period: once, cents: 10000', {}],
    ['not when there is none', [is('age', 18)], 'period: month', {}],
  ];
  for (const [name, statements, given, expected] of amounts)
    it(`gives an amount: ${name}`, () => {
      const { amountCents, period } = ofPas(statements, 'papers', amount(given));
      assert.deepEqual(
        { ...(amountCents !== undefined && { amountCents }), ...(period !== undefined && { period }) },
        expected,
      );
    });

  it('says what the household has already', () => {
    assert.equal(ofPas([has('dorp/pas')]).received, true);
    assert.equal('received' in ofPas([that('age', 'ge', 18)]), false);
  });
});
