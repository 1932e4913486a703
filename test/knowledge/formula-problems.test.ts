import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { readKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { problemLine } from '../../src/knowledge/problem.ts';
import { smallKnowledge, writeKnowledge } from './small-knowledge.ts';

const file = 'schemes/dorp/pas/2026-01-01.yaml';
const amount = (formula: string): string =>
  `amount: { text: Het is geld., period: month, formula: ${formula}, status: confirmed, basis: { title: Een verordening, date: '2026' } }`;

describe('the formulas of a scheme', () => {
  const cases: [string, string, RegExp | null][] = [
    ['that an amount names', `formulas: { month: 500 }\n${amount('month')}`, null],
    [
      'that an amount names in vain',
      `formulas: { year: 500 }\n${amount('month')}`,
      /amount\.formula: there is no formula month$/,
    ],
    [
      'with a value that does not exist',
      'formulas: { month: { value: niets } }',
      /formulas\.month: there is no value niets on/,
    ],
    [
      'with such a value deep inside',
      'formulas: { month: { max: [0, { percent: 5, of: { value: niets } }] } }',
      /no value niets/,
    ],
    [
      'with such a value in a condition',
      'formulas: { month: { when: { fact: age, ge: { value: niets } }, then: 1, otherwise: 2 } }',
      /no value niets/,
    ],
    ['with a table where a number is', 'formulas: { month: { steps: adultAge, at: 1 } }', /adultAge is no table$/],
    ['with a word that does not exist', 'formulas: { month: { sum: [1, 2] } }', /formulas\.month: /],
  ];
  for (const [name, text, problem] of cases)
    it(`${name} are ${problem === null ? 'taken' : 'refused'}`, () => {
      const root = writeKnowledge({ ...smallKnowledge, [file]: `${smallKnowledge[file] ?? ''}${text}\n` });
      const found = readKnowledge(root).problems.map(problemLine);
      rmSync(root, { recursive: true });
      if (problem === null) assert.deepEqual(found, []);
      else assert.match(found[0] ?? 'none', problem);
    });
});
