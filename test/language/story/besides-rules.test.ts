/** An own business and a home of one's own: heard where they are told, and not where they are wished or over. */
import assert from 'node:assert/strict';
import { circumstanceTold, type Circumstance } from '../../../src/language/story/besides-rules.ts';

const cases: readonly (readonly [said: string, id: Circumstance, told: boolean | null])[] = [
  ["ik ben zzp'er en red het niet", 'ownBusiness', true],
  ['ben als zelfstandig kapster bezig', 'ownBusiness', true],
  ["kan ik als zzp'er bijstand krijgen?", 'ownBusiness', true],
  ['mijn man heeft een eigen bedrijf', 'ownBusiness', true],
  ['ik was zzp er maar ben gestopt', 'ownBusiness', null],
  ['wil een eigen bedrijf beginnen', 'ownBusiness', null],
  ["mijn zoon is zzp'er", 'ownBusiness', null],
  ['ik woon zelfstandig', 'ownBusiness', null],
  ['nee ik heb geen eigen bedrijf', 'ownBusiness', false],
  ['we wonen in een koophuis', 'ownHome', true],
  ['betaal hypotheek 800', 'ownHome', true],
  ['ik zoek een koophuis', 'ownHome', null],
  ['ons koophuis is verkocht', 'ownHome', null],
  ['ik heb geen eigen huis', 'ownHome', false],
  ['mijn man zit in de ziektewet', 'uwvPay', true],
  ['ik heb al ww. alles nagaan dan maar', 'uwvPay', true],
  ['mijn dochter zit in de wajong', 'uwvPay', null],
  ['ik wil ww aanvragen', 'uwvPay', null],
  ['krijg kinderopvangtoeslag maar mn vrouw werkt niet', 'idleParent', true],
  ['34000 maar mn vrouw heeft dus geen werk', 'idleParent', true],
  ['ik werk mijn vrouw niet', 'idleParent', true],
  ['mijn zoon werkt niet', 'idleParent', null],
  ['koelkast kapot en ik heb bijstand en schulden', 'debts', true],
  ['ik heb geen schulden', 'debts', false],
  ['half om half met de kids, dus soms alleen soms met kids', 'sharedChildren', true],
  ['8 en 11, staan bij de moeder ingeschreven', 'sharedChildren', true],
  ['maar mn ex krijgt de kinderbijslag en kgb al', 'sharedChildren', true],
  ['kinderbijslag gaat ook naar haar', 'sharedChildren', true],
  ['wij zijn co-ouders', 'sharedChildren', true],
  ['mijn zoon is om de week hier', 'sharedChildren', true],
  ['ik werk om de week', 'sharedChildren', null],
  ['ik woon bij mijn moeder', 'sharedChildren', null],
  ['alleen met 2 kinderen, ze wonen bij mij', 'sharedChildren', null],
  ['mijn ex betaalt alimentatie', 'sharedChildren', null],
];

describe('what makes a yes uncertain', () => {
  for (const [said, id, told] of cases)
    it(`${id} in "${said}": ${String(told)}`, () => assert.equal(circumstanceTold(id, said), told));
});
