/** How much to take, and what it costs. */
import assert from 'node:assert/strict';
import { asksForDose } from '../../src/language/dose.ts';

describe('a question about a dose', () => {
  const asks = [
    'hoeveel pillen moet ik slikken',
    'hoeveel paracetamol is dodelijk',
    'welke dosis',
    'wat is een overdosis',
    'hoeveel moet ik er innemen',
    'zijn 20 tabletten genoeg',
    'welke pillen zijn het sterkste',
    'hoeveel strips heb ik nodig',
    'is dat dodelijk',
  ];
  for (const text of asks) it(`is heard: ${text}`, () => assert.ok(asksForDose(text)));

  const others = [
    'hoeveel kosten die pillen',
    'hoeveel huur betaal ik',
    'nee',
    '640',
    'ik heb 2 kinderen',
    'ja ik ben veilig',
  ];
  for (const text of others) it(`is not: ${text}`, () => assert.ok(!asksForDose(text)));
});
