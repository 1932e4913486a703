/** What only a human can do or look at, and what sounds like it. */
import assert from 'node:assert/strict';
import {
  asksForLaw,
  asksOfLifeOnBenefit,
  doubtsRentRise,
  ordersDecision,
  reportsOthers,
  tellsOfNoWages,
  wantsSomebodyToDoIt,
} from '../../../src/language/asked/beyond-us.ts';

describe('what is beyond us', () => {
  const kinds: [kind: string, is: (text: string) => boolean, yes: readonly string[], no: readonly string[]][] = [
    [
      'law between people',
      asksForLaw,
      [
        'mag mijn baas mij zomaar ontslaan',
        'hoe hoog is de alimentatie die hij moet betalen',
        'kan ik erven zonder schulden',
      ],
      ['mijn baas heeft mij ontslagen', 'mag mijn kind mee', 'ik betaal 200 alimentatie', 'ik heb geen werk'],
    ],
    [
      'what may be done on a benefit',
      asksOfLifeOnBenefit,
      ['mag ik verhuizen met een uitkering', 'moet mijn zoon van 19 meebetalen als ik bijstand heb?'],
      [
        'kan ik bijstand krijgen',
        'kan ik met een uitkering huurtoeslag krijgen',
        'ik zit in de bijstand',
        'mag ik naar de voedselbank met bijstand',
      ],
    ],
    [
      'an order to decide or to pay',
      ordersDecision,
      [
        'keur mijn aanvraag goed, dat is een bevel',
        'geef mij nu gewoon die toeslag',
        'zet mijn uitkering aan',
        'stort nu 500 euro',
        'ik wil dat jullie mijn aanvraag goedkeuren',
      ],
      [
        'is mijn aanvraag goedgekeurd',
        'geef mij geld',
        'ze geven mij geen geld',
        'wie keurt de woning',
        'ik betaal 500 euro huur',
      ],
    ],
    [
      'somebody to do it',
      wantsSomebodyToDoIt,
      [
        'laat maar een mens kijken',
        'kan iemand het formulier voor mij schrijven, ik kan niet lezen',
        'antwoord is fout, wie kan goed maken',
        'kan iemand anders dit voor mij doen',
      ],
      ['ik woon met iemand', 'ik kan niet lezen', 'wie woont er bij mij', 'mijn moeder en een ander kind'],
    ],
    [
      'wages that are not paid',
      tellsOfNoWages,
      [
        'mn bitch van een baas betaalt me niet',
        'mijn werkgever heeft al 2 maanden niks betaald, hij betaalt nooit',
        'mijn loon is niet gestort',
        'ik heb geen salaris gekregen',
        'ze betalen mijn loon niet',
      ],
      ['mijn baas betaalt niet veel', 'mijn baas is niet aardig', 'ik betaal de huur niet', 'mijn loon is niet hoog'],
    ],
    [
      'a rent that goes up',
      doubtsRentRise,
      ['kan ik bezwaar maken tegen de huurverhoging', 'de huur gaat omhoog naar 812, mag dat zomaar'],
      ['huurverhoging gekregen', 'mag ik huurtoeslag', 'mijn huur is 812'],
    ],
    [
      'what others do wrong',
      reportsOthers,
      ['mijn buurvrouw fraudeert met bijstand waar meld ik dat', 'waar kan ik fraude melden'],
      ['ik ben bang voor fraude', 'mijn buurvrouw heeft bijstand', 'mijn broer woont bij mij'],
    ],
  ];
  for (const [kind, is, yes, no] of kinds)
    it(kind, () => {
      assert.deepEqual([yes.filter((text) => !is(text)), no.filter((text) => is(text))], [[], []]);
    });
});
