import assert from 'node:assert/strict';
import type { Test } from '../../../src/contract.ts';
import { readAnswer, saidIn } from './read-answer.ts';

const alone = ['children.count = 0', 'household = single', 'otherAdultsAtHome = 0'];
const withChildren = ['household = singleParent', 'otherAdultsAtHome = 0'];
const couple = ['children.count = 0', 'household = couple', 'otherAdultsAtHome = 0'];
const family = ['hasChildren = true', 'household = couple', 'otherAdultsAtHome = 0'];

/** What somebody says of several things at once; what is not said is left to the simple questions. */
const cases: Record<string, [string, string[]][]> = {
  'living-with': [
    ['Helemaal alleen', alone],
    ['Alleen met kinderen', withChildren],
    ['Met partner', couple],
    ['Met partner en kinderen', family],
    ['Ook met anderen', ['otherAdultsAtHome ge 1']],
    ['alleen met 2 kids', withChildren],
    ['met partner en 2 kinderen', family],
    ['alleen', ['confirm']],
    ['ik woon alleen', ['confirm']],
    ['bijna alleen', ['askBack']],
    ['niet echt alleen', ['askBack']],
    ['dat is 1412 euro samen', ['fail']],
    ['samen 2400', ['fail']],
    ['alleen ik', alone],
    ['ik alleen hoor', alone],
    ['niemand', alone],
    ['alleen zonder kinderen of anderen', alone],
    ['geen man of kids of huisgenoten', alone],
    ['geen partner, kinderen of huisgenoten', alone],
    ['met mijn kids en verder niemand', ['hasChildren = true', 'otherAdultsAtHome = 0']],
    ['geen vriend of kids', ['hasChildren = false', 'hasPartner = false']],
    ['zonder man en kinderen', ['askBack']],
    ['geen man en 2 kinderen', ['hasChildren = true', 'hasPartner = false']],
    [
      'gewoon studenten, geen vriendin of kids',
      ['hasChildren = false', 'hasPartner = false', 'otherAdultsAtHome ge 1'],
    ],
    ['alleen ik en mijn zoontje', ['hasChildren = true', 'hasPartner = false']],
    ['alleen met mijn kinderen om de week', ['askBack']],
    ['ik heb co-ouderschap', ['askBack']],
    ['alleen met mijn hond', ['confirm']],
    ['alleen met de kat..', ['confirm']],
    ['met mijn vriend en de hond', ['hasPartner = true']],
    ['alleen met mijn moeder', ['hasPartner = false', 'otherAdultsAtHome ge 1']],
    ['samen met mijn man en 2 kinderen', ['hasChildren = true', 'hasPartner = true']],
    ['getrouwd, geen kinderen', ['hasChildren = false', 'hasPartner = true']],
    ['alleen, kinderen zijn het huis uit', ['hasChildren = false', 'hasPartner = false']],
    ['met mijn vrouw en schoonmoeder', ['hasPartner = true', 'otherAdultsAtHome ge 1']],
    ['moeder met kind', ['hasChildren = true']],
    ['ik woon met mijn dochter van 25', ['fail']],
    ['mijn moeder en ik', ['otherAdultsAtHome ge 1']],
    ['met mijn ouders', ['otherAdultsAtHome ge 1']],
    ['bij mijn ouders', ['otherAdultsAtHome ge 1']],
    ['mama en ik en mn broer', ['otherAdultsAtHome ge 1']],
    ['mama en ik en mn broertje', ['otherAdultsAtHome ge 1']],
    ['mijn man en 2 kinderen van 5 en 9', ['hasChildren = true', 'hasPartner = true']],
    ['ik woon bij mijn ouders in huis', ['otherAdultsAtHome ge 1']],
    ['mijn moeder past op de kleine', ['fail']],
    ['ik heb 3 kinderen maar geen man', ['hasChildren = true', 'hasPartner = false']],
    ['gewoon met mijn vrouw en de kids', ['hasChildren = true', 'hasPartner = true']],
    ['mijn partner heeft een drukke baan', ['fail']],
    ['ik heb een vriend maar die woont ergens anders', ['fail']],
    ['ik eet bij mijn ouders', ['fail']],
    ['mijn vader is dementerend en ik doe zn geld', ['fail']],
    ['mijn moeder vraagt of dat haar geld kost', ['fail']],
    ['mijn dochter gaat in september uit huis', ['fail']],
    ['gescheiden van mijn man', ['fail']],
    ['mijn ex man', ['fail']],
    ['mijn man is overleden in 2019', ['hasPartner = false']],
    ['mijn man is weg', ['fail']],
    ['mijn man is vorige maand overleden', ['askBack']],
    ['mijn kind is vorig jaar overleden', ['askBack']],
    ['mijn vrouw is bij me weg', ['askBack']],
    ['mijn man woont in marokko', ['askBack']],
    ['mijn zoon van 4 woont bij mijn ex', ['askBack']],
    ['ik woon bij mijn zoon en zijn vrouw', ['askBack']],
    ['ik woon met een vriendin', ['askBack']],
    ['ik woon niet met een partner maar wel met mijn zus', ['hasPartner = false', 'otherAdultsAtHome ge 1']],
    ['we zijn niet getrouwd maar ik woon wel samen met mijn vriend', ['hasPartner = true']],
    ['niet alleen', ['fail']],
    ['mijn vriend woont hier soms', ['askBack']],
    ['mn vriendin is er af en toe', ['askBack']],
    ['alleen, mijn partner logeert wel eens', ['askBack']],
  ],
  'other-adults': [
    ['1', ['otherAdultsAtHome = 1']],
    ['met een huisgenoot', ['otherAdultsAtHome = 1']],
    ['1, mijn zoon van 19', ['otherAdultsAtHome = 1']],
    ['2 kinderen', ['fail']],
  ],
  'cost-sharers': [['1, mijn zoon van 19', ['fail']]],
  'has-children': [
    ['ja', ['hasChildren = true']],
    ['ja om de week', ['askBack']],
  ],
  'has-partner': [
    ['ja', ['hasPartner = true']],
    ['ja soms', ['askBack']],
    ['alleen in het weekend', ['askBack']],
  ],
  care: [
    ['Ja, elke ouder werkt', ['usesChildcare = true', 'worksOrStudies = true']],
    ['Ja, niet elke ouder', ['usesChildcare = true', 'worksOrStudies = false']],
    ['Nee', ['usesChildcare = false']],
    ['nee geen opvang', ['usesChildcare = false']],
    ['nee oma past op', ['usesChildcare = false']],
    ['ja', ['usesChildcare = true']],
    ['bso', ['usesChildcare = true']],
    ['ja we werken allebei', ['usesChildcare = true', 'worksOrStudies = true']],
    ['ja maar ik werk niet', ['usesChildcare = true', 'worksOrStudies = false']],
    ['ja niet elke ouder werkt', ['usesChildcare = true', 'worksOrStudies = false']],
    ['misschien', ['fail']],
  ],
  home: [
    ['Huur, niet gedeeld', ['rents = true', 'selfContainedHome = true']],
    ['huur niet gedeeld', ['rents = true', 'selfContainedHome = true']],
    ['ik huur, niet gedeeld', ['rents = true', 'selfContainedHome = true']],
    ['huur en deel niks', ['rents = true', 'selfContainedHome = true']],
    ['huur alles eigen', ['rents = true', 'selfContainedHome = true']],
    ['huur 3 kamer flat, niet delen', ['rents = true', 'selfContainedHome = true']],
    ['huur niet delend', ['rents = true', 'selfContainedHome = true']],
    ['huurflat, hoef niks te delen', ['rents = true', 'selfContainedHome = true']],
    ['huur, met niemand delen', ['rents = true', 'selfContainedHome = true']],
    ['huur geen kamer maar een flat', ['rents = true']],
    ['huur van woningbouw, geen gedeelde keuken ofzo', ['rents = true']],
    ['ik huur 1 kamer', ['rents = true', 'selfContainedHome = false']],
    ['ik huur niet', ['rents = false']],
    ['eigen flat', ['askBack']],
    ['seniorenwoning', ['askBack']],
    ['ik woon antikraak', ['askBack']],
    ['ik huur een seniorenwoning', ['rents = true']],
    ['ik woon bij mijn ouders', ['rents = false']],
    ['Huur, iets gedeeld', ['rents = true', 'selfContainedHome = false']],
    ['Ik huur niet', ['rents = false']],
    ['geen probleem', ['fail']],
    ['huurwoning', ['rents = true']],
    ['ik huur een kamer', ['rents = true', 'selfContainedHome = false']],
    ['koophuis', ['rents = false']],
    ['inwonend', ['rents = false']],
    ['prima', ['fail']],
  ],
  study: [
    ['Nee', ['student = false']],
    ['ja', ['student = true']],
    ['ja en ik werk erbij', ['disabledStudent = false', 'student = true']],
    ['Ja, en werken lukt', ['disabledStudent = false', 'student = true']],
    ['Ja, werken lukt niet', ['disabledStudent = true', 'student = true']],
    ['ik studeer niet', ['student = false']],
  ],
};

const threeYears: Test = { op: 'ge', value: 36 };
const lengths: [string, string[]][] = [
  ['Al 3 jaar, blijft zo', ['monthsOnLowIncome ge 36', 'workProspect = false']],
  ['Al 3 jaar, straks hoger', ['monthsOnLowIncome ge 36', 'workProspect = true']],
  ['Korter', ['monthsOnLowIncome lt 36']],
  ['5 jaar', ['monthsOnLowIncome = 60']],
  ['1 jaar, blijft zo', ['monthsOnLowIncome = 12', 'workProspect = false']],
  ['10 jaar, straks meer', ['monthsOnLowIncome = 120', 'workProspect = true']],
  ['sinds maart 2020', ['monthsOnLowIncome = 76']],
  ['meer dan 3 jaar', ['monthsOnLowIncome ge 36']],
  ['3 jaar of langer', ['monthsOnLowIncome ge 36']],
  ['korter dan 5 jaar', ['monthsOnLowIncome lt 60']],
  ['bijna 3 jaar', ['monthsOnLowIncome lt 36']],
  ['langer', ['monthsOnLowIncome ge 36']],
  ['blijft zo', ['workProspect = false']],
  ['optie 2', ['monthsOnLowIncome ge 36', 'workProspect = true']],
  ['meer', ['fail']],
  ['al jaren', ['askBack']],
  ['altijd al', ['askBack']],
  ['2', ['askBack']],
  ['nee', ['fail']],
];

const remarks: [string, string[]][] = [
  ['niemand, ik zit daar helemaal in mijn eentje', ['otherAdultsAtHome = 0']],
  ['niemand meer, iedereen is uit huis', ['otherAdultsAtHome = 0']],
  ['niemand, alleen mijn zoon van 20', ['fail']],
  ['niemand, behalve soms een logee', ['fail']],
  ['niemand, hoezo?', ['fail']],
];

describe('a choice with a remark behind it', () => {
  for (const [text, said] of remarks)
    it(`"${text}"`, () => {
      assert.deepEqual(saidIn(readAnswer('other-adults', text)), said);
    });
});

describe('a question that asks several things', () => {
  for (const [id, answers] of Object.entries(cases))
    for (const [text, said] of answers)
      it(`${id}: "${text}"`, () => {
        assert.deepEqual(saidIn(readAnswer(id, text)), said);
      });

  for (const [text, said] of lengths)
    it(`income-duration at 3 years: "${text}"`, () => {
      assert.deepEqual(saidIn(readAnswer('income-duration', text, threeYears)), said);
    });
});
