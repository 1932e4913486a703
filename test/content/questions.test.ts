import assert from 'node:assert/strict';
import { choicesAt } from '../../src/dialogs/ask.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { choiceKey, isAtLimit } from '../../src/knowledge/question-rules.ts';

const { questions } = loadKnowledge('knowledge');

/** A row of a list in WhatsApp; a longer title is cut off there. */
const longestTitle = 24;

describe('the choices of a question', () => {
  for (const question of questions.filter((q) => q.choices !== undefined && q.id !== 'household'))
    it(`${question.id}: have short titles, all different`, () => {
      const test = isAtLimit(question) ? { op: 'ge' as const, value: 36 } : undefined;
      const titles = (['u', 'je'] as const).map((address) => choicesAt(question, test, address).map((c) => c.title));
      for (const list of titles) assert.equal(new Set(list).size, list.length);
      assert.deepEqual(
        titles.flat().filter((title) => title.length > longestTitle),
        [],
      );
    });

  for (const question of questions.filter((q) => q.kind === 'multi'))
    it(`${question.id}: a tick list has keys that tell its choices apart, and no commas`, () => {
      const keys = (question.choices ?? []).map(({ sets }) => choiceKey(sets));
      assert.equal(new Set(keys).size, keys.length);
      assert.deepEqual(
        (question.choices ?? []).filter(({ title }) => title.includes(',')),
        [],
      );
    });

  it('may be left unsaid, save about school, work and the home', () => {
    const open: ReadonlySet<string> = new Set([
      ...['children.anyInSchool', 'student', 'usesChildcare', 'worksOrStudies'],
      ...['rents', 'selfContainedHome'],
    ]);
    const lacking = questions.filter((q) => !q.facts.every((fact) => open.has(fact)) && !q.sensitive && !q.private);
    assert.deepEqual(
      lacking.map(({ id }) => id),
      [],
    );
  });

  it('of several facts leave each fact a question of its own', () => {
    const simple = new Set(questions.filter((q) => q.facts.length === 1).flatMap((q) => q.facts));
    const alone = questions.flatMap((q) => q.facts).filter((fact) => !simple.has(fact));
    assert.deepEqual([...new Set(alone)], ['household', 'receives']);
  });
});
