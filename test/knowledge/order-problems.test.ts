import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { readKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { problemLine } from '../../src/knowledge/problem.ts';
import { smallKnowledge, writeKnowledge } from './small-knowledge.ts';

const file = 'schemes/dorp/pas/2026-01-01.yaml';
const basis = "basis: [{ title: Een verordening, date: '2026' }]";

describe('the order of a scheme', () => {
  const cases: [string, string, RegExp | null][] = [
    ['that names another scheme', `{ ends: [{ scheme: dorp/fonds, text: Dan stopt het fonds. }], ${basis} }`, null],
    [
      'that ends nothing that exists',
      `{ ends: [{ scheme: dorp/niets, text: Dan stopt het. }], ${basis} }`,
      /order\.ends\.0\.scheme: there is no dorp\/niets$/,
    ],
    [
      'that counts for nothing that exists',
      `{ countsFor: [{ scheme: dorp/niets, as: income, text: Dat telt mee. }], ${basis} }`,
      /order\.countsFor\.0\.scheme: there is no dorp\/niets$/,
    ],
    [
      'that is told of a topic that does not exist',
      `{ noDelay: Vraag het nu aan., noDelayTopics: [niets], ${basis} }`,
      /order\.noDelayTopics\.0: there is no niets$/,
    ],
    [
      'that speaks of itself',
      `{ ends: [{ scheme: dorp/pas, text: Dan stopt het. }], ${basis} }`,
      /dorp\/pas has no effect on itself$/,
    ],
    ['without any effect', `{ ${basis} }`, /order\.noDelay: an order without effects is left out$/],
    ['without a source', '{ noDelay: Wacht niet. }', /order\.basis: /],
  ];
  for (const [name, order, problem] of cases)
    it(`${name} is ${problem === null ? 'taken' : 'refused'}`, () => {
      const root = writeKnowledge({ ...smallKnowledge, [file]: `${smallKnowledge[file] ?? ''}order: ${order}\n` });
      const found = readKnowledge(root).problems.map(problemLine);
      rmSync(root, { recursive: true });
      if (problem === null) assert.deepEqual(found, []);
      else assert.match(found[0] ?? 'none', problem);
    });
});
