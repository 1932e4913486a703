/** Messages and what of them is offered back: told.txt and nothing-told.txt are the tables. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { statementSchema, type Statement } from '../../../src/contract.ts';
import { holdTogether } from '../../../src/dialogs/answers/plausible.ts';
import { turnOf } from '../../../src/dialogs/turn-of.ts';
import { initialState, type ConversationState } from '../../../src/dialogs/state.ts';
import { forWhom } from '../../../src/language/story/for-whom.ts';
import { readLines } from '../../../src/dialogs/story/story-lines.ts';
import { realParts } from '../real-turns.ts';

const parts = realParts();
const folder = import.meta.dirname;
const rows = (file: string): string[] =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

const atMenu: ConversationState = {
  ...initialState('nl'),
  step: 'topic',
  municipality: 'zoetermeer',
  referenceDate: '2026-07-01',
};
const read = (text: string, state = atMenu, asked = false) => readLines(turnOf(parts, state), text, asked);

const inWords = ({ fact, op, value }: Statement): string => `${fact}${op === 'is' ? '=' : ` ${op} `}${String(value)}`;

function toldIn(text: string): string {
  const { lines, odd } = read(forWhom(text)?.told ?? text);
  const statements = lines.flat().flatMap((answer) => answer.statements);
  for (const statement of statements) assert.ok(statementSchema.safeParse(statement).success, inWords(statement));
  assert.ok(holdTogether(statements));
  return `${statements.map(inWords).join('; ')}${odd === null ? '' : ` ?${odd.key}`}`;
}

describe('what is told', () => {
  const told = rows('told.txt').map((row) => row.split(' → '));
  it('is in a table that is long enough', () => {
    assert.ok(told.length >= 150);
    assert.ok(rows('nothing-told.txt').length >= 60);
  });
  for (const [message = '', expected = ''] of told)
    it(`"${message}"`, () => {
      assert.equal(toldIn(message).trim(), expected.trim());
    });
});

describe('nothing is told', () => {
  for (const message of rows('nothing-told.txt'))
    it(`by "${message}"`, () => {
      assert.equal(toldIn(message), '');
    });
});

const is = (fact: Statement['fact'], value: number | boolean | string): Statement => ({ fact, op: 'is', value });

describe('what is offered', () => {
  const known: ConversationState = {
    ...atMenu,
    answers: [
      { question: 'living-with', statements: [is('household', 'singleParent'), is('otherAdultsAtHome', 0)] },
      { question: 'rents', statements: [is('rents', true)] },
      { question: 'rent', statements: [is('rentCents', 640_00)] },
    ],
  };
  const offered = (text: string, state: ConversationState): string[] =>
    read(text, state).lines.map((line) => line.map(({ question }) => question).join('+'));

  it('is only what is new', () => {
    assert.deepEqual(offered('alleen met 2 kids, huur 640, ik ben 34', known), ['age']);
    assert.deepEqual(offered('alleen met 2 kids 5 en 9, huur 640', known), ['child-ages']);
  });

  it('is also what contradicts an earlier answer', () => {
    assert.deepEqual(offered('mijn huur is 700', known), ['rent']);
  });

  it('is no bare age where a question waits', () => {
    assert.deepEqual(read('67 jaar', atMenu, true).lines, []);
    assert.equal(read('ik ben 67 jaar', atMenu, true).lines.length, 1);
  });

  it('is nothing of two lines that cannot both be true', () => {
    assert.deepEqual(offered('alleenstaande moeder, ik ben 17 en heb een zoon van 17', atMenu), []);
  });

  it('is a municipality only where it is another one', () => {
    assert.deepEqual(offered('ik woon in zoetermeer', atMenu), []);
    assert.deepEqual(offered('ik woon in almere', atMenu), ['municipality']);
  });
});
