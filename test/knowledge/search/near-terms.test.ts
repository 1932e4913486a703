import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editDistance } from '../../../src/language/words/edit-distance.ts';
import { createNearTerms, forgiven } from '../../../src/knowledge/search/near-terms.ts';

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'e', 's', 't'), minLength: 1, maxLength: 14 });

describe('terms that are a typing error away', () => {
  const terms = ['voedselbank', 'kledingbank', 'huur', 'huis', 'toeslag', 'bij'];
  const near = createNearTerms(terms);
  const found = (word: string) =>
    near
      .near(word)
      .map(({ term, distance }) => [terms[term], distance])
      .sort();
  const cases: [string, [string, number][]][] = [
    ['voedslbank', [['voedselbank', 1]]],
    ['voedslbnk', [['voedselbank', 2]]],
    ['ovedselbank', [['voedselbank', 1]]],
    ['toelsag', [['toeslag', 1]]],
    ['toelag', [['toeslag', 1]]],
    ['tolag', []],
    ['hur', []],
    [
      'huus',
      [
        ['huis', 1],
        ['huur', 1],
      ],
    ],
    ['huur', []],
    ['bj', []],
    // Of a short word the first letter is seldom wrong; two that changed places are.
    ['guis', []],
    ['uhis', [['huis', 1]]],
  ];
  for (const [word, expected] of cases)
    it(`"${word}"`, () => {
      assert.deepEqual(found(word), expected);
    });

  it('are all that lie one apart, and no other', () => {
    fc.assert(
      fc.property(fc.uniqueArray(letters, { minLength: 1, maxLength: 30 }), letters, (known, typed) => {
        const given = new Map(
          createNearTerms(known)
            .near(typed)
            .map(({ term, distance }) => [known[term], distance]),
        );
        const reachable = known.filter((word) => {
          const isOther = word[0] !== typed[0] && word[1] !== typed[0];
          if (isOther && word.length === typed.length && word.length <= 5) return false;
          const distance = editDistance(word, typed);
          return distance > 0 && distance <= Math.min(1, forgiven(Math.min(word.length, typed.length)));
        });
        const ones = [...given].filter(([, distance]) => distance === 1).map(([word]) => word);
        assert.deepEqual(ones.sort(), reachable.sort());
      }),
      { numRuns: 500 },
    );
  });

  it('are found when any two letters of a long word are left out or changed', () => {
    const place = fc.nat({ max: 9 });
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'abest'), minLength: 10, maxLength: 14 }),
        place,
        place,
        (known, a, b) => {
          fc.pre(a !== b);
          const changed = [...known].map((letter, at) => (at === a || at === b ? 'x' : letter)).join('');
          for (const typed of [changed, changed.replaceAll('x', '')]) {
            const [hit] = createNearTerms([known]).near(typed);
            assert.ok(hit !== undefined && hit.distance <= 2, typed);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
