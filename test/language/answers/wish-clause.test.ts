import { deepEqual, equal } from 'node:assert/strict';
import { isWish, wishCutsOf } from '../../../src/language/answers/wish-clause.ts';
import { partsOf } from '../../../src/language/answers/parts-of.ts';

describe('a wish beside an answer', () => {
  for (const text of [
    'ik zoek kleren',
    'mijn zoon wil op voetbal',
    'wij hebben een wasmachine nodig',
    'ik zit in de schulden',
  ])
    it(`"${text}" is one`, () => equal(isWish(text), true));
  for (const text of [
    'ik wil het niet zeggen',
    'ik wil verder',
    'ik wil graag dat mijn dochter meekijkt',
    'ik zoek het op',
    'ik heb geen schulden',
    'meer heb ik niet nodig',
  ])
    it(`"${text}" is none`, () => equal(isWish(text), false));

  it('is cut off with and without a mark', () => {
    equal(wishCutsOf('45, ik zoek kleren')[0]?.rest, 'ik zoek kleren');
    equal(wishCutsOf('45 en ik zoek kleren')[0]?.first, '45');
    equal(wishCutsOf('45 ik zoek kleren')[0]?.first, '45');
    deepEqual(wishCutsOf('ik zoek kleren'), []);
  });

  it('is a part of its own, and so is each question', () => {
    deepEqual(partsOf('45, ik zoek kleren'), ['ik zoek kleren']);
    deepEqual(partsOf('kost dit geld? wie leest dit?'), ['kost dit geld?', 'wie leest dit?']);
    deepEqual(partsOf('ik zoek kleren'), []);
  });
});
