import assert from 'node:assert/strict';
import type { Condition } from '../../../src/eligibility/condition.ts';
import type { Values } from '../../../src/eligibility/value.ts';
import { conditionLines } from '../../../src/knowledge/analysis/condition-lines.ts';
import { groundOf } from '../../../src/knowledge/analysis/ground.ts';
import { loadKnowledge } from '../../../src/knowledge/load-knowledge.ts';
import { basis, day, knowledgeOf, say, schemeWith } from './made-up.ts';

const { questions } = loadKnowledge('knowledge');
const values: Values = {
  same: { title: 'de grens', status: 'confirmed', byHousehold: { single: 100, singleParent: 100, couple: 100 }, basis },
  table: {
    title: 'de grens',
    status: 'confirmed',
    byHousehold: { single: 800_000, singleParent: 1_600_000, couple: 1_600_000 },
    basis,
  },
  open: { title: 'de grens van de pas', status: 'not_confirmed', ask: 'stad', atMost: 130, basis },
};

/** Two spaces for each level, `~` before a note. */
function written(when: Condition): string[] {
  const scheme = schemeWith([when], { values });
  const ground = groundOf(knowledgeOf([scheme], { questions }), 'dorp', day, say);
  return conditionLines(when, { ground, say, address: 'u', scheme }).map(
    ({ text, level, note }) => `${'  '.repeat(level)}${note === true ? '~' : ''}${text}`,
  );
}

const table: [Condition, string[]][] = [
  [{ fact: 'age', ge: 18 }, ['uw leeftijd: 18 jaar of ouder']],
  [{ fact: 'age', lt: { value: 'statePensionAge' } }, ['uw leeftijd: jonger dan 67 jaar']],
  [{ fact: 'monthsOnLowIncome', ge: 36 }, ['hoe lang u dit inkomen hebt: 3 jaar of meer']],
  [{ fact: 'otherAdultsAtHome', le: 0 }, ['andere volwassenen in huis: geen']],
  [{ fact: 'rentCents', gt: 20_071 }, ['uw huur: meer dan € 200,71']],
  [{ fact: 'children.count', ge: 6 }, ['het aantal kinderen: 6 of meer']],
  [
    { fact: 'age', gt: 23, boundary: 'unclear' },
    ['uw leeftijd: ouder dan 23 jaar', '~Precies op de grens is het niet zeker.'],
  ],
  [{ fact: 'student', is: false }, ['U bent geen student.']],
  [{ not: { fact: 'student', is: true } }, ['U bent geen student.']],
  [{ not: { household: ['couple'] } }, ['U woont alleen, zonder kinderen of alleen, met kinderen.']],
  [{ not: { anyAdult: { ge: 67 } } }, ['uw leeftijd, en die van een partner: jonger dan 67 jaar']],
  [
    { not: { fact: 'partnerAge', ge: 67 } },
    ['Dit klopt juist niet:', '  de leeftijd van een partner: 67 jaar of ouder'],
  ],
  [{ anyAdult: { ge: 65 } }, ['uw leeftijd of die van een partner: 65 jaar of ouder']],
  [{ anyChild: { from: 4, below: 18 } }, ['Er woont een kind van 4 tot en met 17 jaar thuis.']],
  [{ anyChild: { inSchool: true } }, ['Er gaat een kind naar school.']],
  [{ receives: 'dorp/pas' }, ['U krijgt dit al: De pas.']],
  [{ scheme: 'dorp/pas' }, ['De pas: waarschijnlijk wel, of al gekregen.']],
  [{ amount: 'month', ge: 200 }, ['Het bedrag per maand: € 2 of meer']],
  [{ amount: 'rest', ge: 0 }, ['De som rest komt uit op € 0 of meer.']],
  [{ unclear: 'of dat telt' }, ['Niet zeker is of dat telt.', '~Vraag het aan: de gemeente.']],
  [{ income: { le: 110 } }, ['uw inkomen per maand: 110% van het bedrag van de bijstand of minder']],
  [{ fact: 'assetsCents', le: { value: 'same' } }, ['spaargeld en spullen van waarde: € 1 of minder']],
  [
    { fact: 'assetsCents', le: { value: 'table' } },
    [
      'spaargeld en spullen van waarde. De grens is:',
      '  alleen, zonder kinderen: € 8.000 of minder',
      '  alleen, met kinderen of met een partner: € 16.000 of minder',
    ],
  ],
  [
    { income: { le: { value: 'open' } } },
    [
      'uw inkomen per maand: de grens van de pas of minder',
      '~De grens is zeker 130% van het bedrag van de bijstand of lager.',
      '~Deze grens is niet bevestigd. Vraag het aan: stad.',
    ],
  ],
  [
    { fact: 'yearlyIncomeCents', le: 100, presumedWhen: 'dorp/pas' },
    ['uw inkomen per jaar: € 1 of minder', '~Is het bedrag niet bekend? Dan klopt dit voor wie dit al krijgt: De pas.'],
  ],
  [
    {
      any: [
        { fact: 'rents', is: true },
        {
          all: [
            { fact: 'rents', is: false },
            { fact: 'age', ge: 65 },
          ],
        },
      ],
    },
    [
      'Minstens een van deze punten klopt:',
      '  U huurt een woning of kamer.',
      '  Dit klopt allemaal:',
      '    U huurt geen woning of kamer.',
      '    uw leeftijd: 65 jaar of ouder',
    ],
  ],
  [
    {
      atLeast: 2,
      of: [
        { fact: 'age', ge: 18 },
        { fact: 'age', ge: 19 },
      ],
    },
    ['Zeker 2 van deze punten kloppen:', '  uw leeftijd: 18 jaar of ouder', '  uw leeftijd: 19 jaar of ouder'],
  ],
];

describe('a condition in lines', () => {
  for (const [when, lines] of table)
    it(lines[0] ?? '', () => {
      assert.deepEqual(written(when), lines);
    });
});
