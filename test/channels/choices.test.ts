import assert from 'node:assert/strict';
import { choicesOf, pick } from '../../src/channels/choices.ts';

const choices = ['Bijstand', 'Zorgtoeslag', 'Huurtoeslag', 'Weet ik niet'].map((title) => ({ title, says: title }));

describe('what a typed line picks', () => {
  const cases: [line: string, says: string][] = [
    ['2', 'Zorgtoeslag'],
    ['2.', 'Zorgtoeslag'],
    [' 2 ', 'Zorgtoeslag'],
    ['2️⃣', 'Zorgtoeslag'],
    ['optie 2', 'Zorgtoeslag'],
    ['Optie 2 graag', 'Zorgtoeslag'],
    ['nummer 2', 'Zorgtoeslag'],
    ['nr. 2', 'Zorgtoeslag'],
    ['de tweede', 'Zorgtoeslag'],
    ['de 2e', 'Zorgtoeslag'],
    ['twee', 'Zorgtoeslag'],
    ['de laatste', 'Weet ik niet'],
    ['1 3', 'Bijstand, Huurtoeslag'],
    ['1, 3', 'Bijstand, Huurtoeslag'],
    ['1,3', 'Bijstand, Huurtoeslag'],
    ['1 en 3', 'Bijstand, Huurtoeslag'],
    ['1 & 3', 'Bijstand, Huurtoeslag'],
    ['nummer 1 en nummer 3', 'Bijstand, Huurtoeslag'],
    ['de eerste en de derde', 'Bijstand, Huurtoeslag'],
    ['3 3', 'Huurtoeslag'],
  ];
  for (const [line, says] of cases) it(`${line}: ${says}`, () => assert.equal(pick(line, choices), says));

  const others = [
    '2 kinderen',
    'niet 2',
    '5',
    '0',
    '1 en 9',
    '1.5',
    '€ 2',
    '640',
    '13',
    '-1',
    'de',
    '',
    'huurtoeslag',
    '2 of 3',
  ];
  for (const line of others) it(`${line || 'nothing'}: as it stands`, () => assert.equal(pick(line, choices), line));
});

describe('the choices of an activity', () => {
  it('say their value, or what stands on them', () => {
    const actions = [
      { type: 'imBack', title: 'Ja', value: 'ja graag' },
      { type: 'imBack', title: 'Nee', value: { no: true } },
    ];
    assert.deepEqual(choicesOf({ suggestedActions: { to: [], actions } }), [
      { title: 'Ja', says: 'ja graag' },
      { title: 'Nee', says: 'Nee' },
    ]);
    assert.deepEqual(choicesOf({}), []);
  });
});
