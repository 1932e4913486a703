import assert from 'node:assert/strict';
import { analyse } from '../../src/knowledge/analysis/analyse.ts';
import type { FindingKind } from '../../src/knowledge/analysis/finding.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { loadTexts } from '../../src/locales/texts.ts';

const knowledge = loadKnowledge('knowledge');
const say = loadTexts('locales').say('nl', 'u');
/** Every day on which some rule begins. */
const days = [
  ...new Set(
    [...knowledge.schemes, ...knowledge.incomeStandards, ...knowledge.nationalValues].map((one) => one.validFrom),
  ),
].sort();
const places = ['nederland', ...knowledge.municipalities.keys()];

const idsOf = (...kinds: readonly FindingKind[]): string[] => {
  const found = days.flatMap((day) => places.flatMap((place) => analyse(knowledge, place, day, say)));
  const named = found.filter(({ kind }) => kinds.includes(kind));
  return [...new Set(named.map(({ scheme, condition }) => [scheme, condition].join(' ')))].sort();
};

const notYet = 'the limit of 2027 is not published yet';
/** Nobody gets a sure yes here, and that is honest: the reason why. */
const withoutSureYes: Readonly<Record<string, string>> = {
  'almere/bijzondere-bijstand income': 'the table of 2010 gives no limit',
  'almere/bijzondere-bijstand income-and-assets': 'decided for each person; the town does not publish its limits',
  'almere/gemeentepolis income': 'no source of today gives the limit',
  'almere/individuele-inkomenstoeslag assets': notYet,
  'almere/jeugdfonds income': 'no source of today gives the limit',
  'almere/kwijtschelding income-and-bank-balance': 'hangs on costs that nobody is asked for',
  'nederland/aio assets': notYet,
  'nederland/bijstand assets': notYet,
  'zoetermeer/bijzondere-bijstand income-and-assets': 'decided for each person, in 2010 and today',
  'zoetermeer/gemeentepolis income': 'no source of today gives the limit',
  'zoetermeer/individuele-inkomenstoeslag assets': notYet,
  'zoetermeer/kwijtschelding income-and-bank-balance': 'hangs on costs that nobody is asked for',
  'zoetermeer/leergeld income-or-debts': 'no source of today gives the limit',
  'zoetermeer/zoetermeerpas income': 'no source of today gives the limit',
};

describe('the knowledge base, looked at by itself on every day on which a rule begins', () => {
  it('has no condition that never holds, always holds or adds nothing, and no scheme that nobody can get', () => {
    assert.deepEqual(idsOf('conditionNever', 'schemeNobody', 'conditionAlways', 'conditionSpare'), []);
  });

  it('gives a sure yes to somebody in every scheme, but for those of which the reason is known', () => {
    const unsure = idsOf(
      'unknownValue',
      'unknownSource',
      'unknownStandard',
      'neverSureValue',
      'neverSureSource',
      'neverSureStandard',
    );
    assert.deepEqual(unsure, Object.keys(withoutSureYes));
  });

  it('has no two limits of one fact that nearly are the same', () => {
    assert.deepEqual(idsOf('limitsClose', 'limitBesideStandard'), []);
  });
});
