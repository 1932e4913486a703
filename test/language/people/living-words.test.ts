import assert from 'node:assert/strict';
import { namesOnlyPeople, tellsOfHome } from '../../../src/language/people/living-words.ts';

describe('names of people and nothing more', () => {
  for (const text of [
    'mama en ik en mn broertje',
    'alleen ik en mijn zoontje',
    'mijn man en 2 kinderen',
    'niemand alleen ik en Sem',
    'soms bij me moeder soms bij me vriendin, ligt eraan',
    'meestal me vriendin dus 4 dagen',
    'niemand, alleen de hond',
    'niemand, ze zit daar helemaal in haar eentje',
    'niemand meer, de kinderen zijn al lang de deur uit',
    'zonder allebei, alleen ma en ik',
  ])
    it(`"${text}"`, () => {
      assert.ok(namesOnlyPeople(text));
    });
  for (const text of [
    '2 en de jongste slaat hij',
    'mijn man slaat mij',
    'mijn zoon is dood',
    'ik wil er niet meer zijn',
    'mama is bang',
    'alleen ik',
    'niemand wil mij',
    'niemand om mij heen',
    'ik en Sem willen niet meer',
    'alleen met de Dood',
    '112 mijn kind',
    'ze hebben mijn zusje',
    'niemand meer, ik ook niet meer',
  ])
    it(`not "${text}"`, () => {
      assert.ok(!namesOnlyPeople(text));
    });
});

describe('who may come to live here', () => {
  for (const text of [
    'wat als mijn vriend bij me komt wonen',
    'mag mijn zoon bij mij wonen',
    'mijn moeder gaat bij ons inwonen',
  ])
    it(`does not yet: ${text}`, () => {
      assert.ok(!tellsOfHome(text, 'bij'));
    });
  it('does where it is so', () => {
    assert.ok(tellsOfHome('mijn vriend woont bij me', 'woont bij'));
  });
});
