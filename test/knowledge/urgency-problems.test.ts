import assert from 'node:assert/strict';
import { problemLine } from '../../src/knowledge/problem.ts';
import { helperProblems, urgencyProblems } from '../../src/knowledge/urgency-problems.ts';

const place = { file: 'urgency/danger/violence.yaml', lineOf: () => 2 };

describe('the files of danger and need', () => {
  it('name helpers and lists of words that are there', () => {
    const file = { ...place, item: { helpers: ['a/b', 'a/c'], signs: { nl: ['@partner .. slaat', '@baas slaat'] } } };
    const problems = [...helperProblems([file], new Set(['a/b'])), ...urgencyProblems([file], new Set(['partner']))];
    assert.deepEqual(
      problems.map(({ message }) => message),
      ['there is no a/c', 'there is no list of words "baas"'],
    );
    assert.match(problemLine(problems[0] ?? assert.fail()), /helpers/);
  });
});
