/** "Waarom?" after the result: outcome, limit, what was said, and what can be done. */
import assert from 'node:assert/strict';
import type { Statement } from '../../../src/contract.ts';
import { maxWordsPerMessage } from '../../../src/dialogs/lines.ts';
import { is, that } from '../../eligibility/knowing.ts';
import { answered, say, textsOf } from '../answers/after-answers.ts';

const alone: Statement[] = [
  is('household', 'single'),
  is('age', 40),
  is('otherAdultsAtHome', 0),
  is('hasHealthInsurance', true),
  is('taxAssetsCents', 0),
];
const without = (fact: string): Statement[] => alone.filter((s) => s.fact !== fact);
const care = 'Zorgtoeslag';
const yearly = 'Individuele inkomenstoeslag';

/** What is said about a scheme after these answers. */
const told = (statements: Statement[], title: string, municipality = 'zoetermeer', date = '2026-07-01'): string[] =>
  textsOf(say(say(answered(statements, municipality, date), 'waarom').state, title));

describe('why, after the result', () => {
  const cases: [string, Statement[], string, string[]][] = [
    [
      'a no just above the limit: the limit, what was said, the way to a yes, and all else there is',
      [...alone, is('yearlyIncomeCents', 4_090_000)],
      care,
      [
        'U krijgt dit waarschijnlijk niet. Dit is waarom:\n' +
          '• De grens voor uw inkomen per jaar is € 40.857. U zei: € 40.900.\n' +
          'Bij € 40.857 of minder kan het waarschijnlijk wel. Dat scheelt € 43.',
        'Dit kan wel:\n' +
          '• Lukt het betalen van de premie niet? Bel uw zorgverzekering meteen. Betalen in stukjes kan vaak.\n' +
          '• De gemeente heeft misschien een goedkopere zorgverzekering voor mensen met weinig geld.\n' +
          '• Vraag de gemeente om hulp bij geldzorgen. Dat is gratis.',
      ],
    ],
    [
      'a no of which only "more" is known: no distance',
      [...alone, that('yearlyIncomeCents', 'gt', 4_085_700)],
      care,
      [
        'U krijgt dit waarschijnlijk niet. Dit is waarom:\n' +
          '• De grens voor uw inkomen per jaar is € 40.857. U zei dat het meer is.',
        'Dit kan wel:\n' +
          '• Lukt het betalen van de premie niet? Bel uw zorgverzekering meteen. Betalen in stukjes kan vaak.',
      ],
    ],
    [
      'a no far from the limit: nothing about a change',
      [...alone, is('yearlyIncomeCents', 9_000_000)],
      care,
      [
        'U krijgt dit waarschijnlijk niet. Dit is waarom:\n' +
          '• De grens voor uw inkomen per jaar is € 40.857. U zei: € 90.000.',
        'Dit kan wel:\n' +
          '• Lukt het betalen van de premie niet? Bel uw zorgverzekering meteen. Betalen in stukjes kan vaak.',
      ],
    ],
    [
      'a no that a resident can change',
      [...without('hasHealthInsurance'), is('hasHealthInsurance', false), is('yearlyIncomeCents', 2_000_000)],
      care,
      [
        'U krijgt dit waarschijnlijk niet. Dit is waarom:\n' +
          '• U hebt geen Nederlandse zorgverzekering.\n' +
          'Met een Nederlandse zorgverzekering kan het waarschijnlijk wel.',
      ],
    ],
    [
      'a yes: the limit, what was said, and the first step last',
      [...alone, that('yearlyIncomeCents', 'le', 4_085_700)],
      care,
      [
        'U krijgt dit waarschijnlijk. Dit is waarom:\n' +
          '• De grens voor uw inkomen per jaar is € 40.857. U zei dat het niet meer is.',
        'Zo begint u: Vraag het aan bij de Dienst Toeslagen, op Mijn toeslagen, met DigiD.',
      ],
    ],
    [
      'not sure: what it hangs on, and the first step',
      alone,
      care,
      [
        'Of u dit krijgt, weet ik niet zeker. Dit weet ik wel:\n• Het hangt nog af van uw inkomen per jaar',
        'Zo begint u: ',
      ],
    ],
    [
      'time that is not over yet',
      [
        ...alone,
        is('costSharers', 0),
        is('netMonthlyIncomeCents', 120_000),
        is('monthsOnLowIncome', 24),
        is('assetsCents', 0),
        is('workProspect', false),
      ],
      yearly,
      ['Na 3 jaar met dit inkomen kan het waarschijnlijk wel. Dat is over 1 jaar.'],
    ],
  ];
  for (const [name, statements, title, parts] of cases)
    it(name, () => {
      const texts = told(statements, title);
      for (const part of parts)
        assert.ok(texts.join('\n\n').includes(part), `${part}\n\nis not in\n\n${texts.join('\n\n')}`);
      for (const text of texts)
        assert.ok(text.split(/\s+/).filter((w) => /[\p{L}\p{N}€]/u.test(w)).length <= maxWordsPerMessage, text);
    });

  it('tells nothing about a change where the limit is far or the distance is not known', () => {
    for (const income of [is('yearlyIncomeCents', 9_000_000), that('yearlyIncomeCents', 'gt', 4_085_700)])
      assert.doesNotMatch(told([...alone, income], care).join('\n'), /scheelt|of minder kan/);
  });

  it('never says "you said" of what was only inferred', () => {
    const texts = told([...alone, is('rents', false), is('yearlyIncomeCents', 2_000_000)], 'Huurtoeslag').join('\n');
    assert.match(texts, /^U krijgt dit waarschijnlijk niet/m);
    assert.doesNotMatch(texts, /U zei/);
  });

  it('speaks of the share of bijstand where no amount is known, without a first step of years ago', () => {
    const texts = told([is('age', 40), is('incomePercent', 105)], 'kwijtschelding', 'almere', '2010-10-15').join('\n');
    assert.match(texts, /• De grens voor je inkomen is 10\d% van het bedrag van de bijstand\. Je zei: 105%\./);
    assert.doesNotMatch(texts, /Zo begin je/);
  });

  it('gives the reasons again of the scheme that is being looked at', () => {
    const state = answered([...alone, is('yearlyIncomeCents', 4_090_000)], 'zoetermeer');
    const chosen = say(say(state, 'waarom').state, care);
    assert.match(textsOf(chosen).join(), /waarschijnlijk niet/);
    assert.deepEqual(textsOf(say(chosen.state, 'waarom')), textsOf(chosen));
  });
});
