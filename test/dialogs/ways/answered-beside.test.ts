/** An answer with a question beside it: both count, in any order, with or without a mark. */
import assert from 'node:assert/strict';
import { saidIn, start, talk } from '../story/story-talk.ts';

const paths: Record<string, readonly string[]> = {
  household: ['alles nagaan'],
  age: ['alles nagaan', 'Helemaal alleen'],
  list: ['alles nagaan', 'Alleen met kinderen', '39'],
  childAges: ['alles nagaan', 'Alleen met kinderen', '39', 'Niets van deze'],
  childcare: ['alles nagaan', 'Alleen met kinderen', '39', 'Niets van deze', '10'],
  income: ['alles nagaan', 'Alleen met kinderen', '39', 'Niets van deze', '10', 'Nee'],
  aow: ['alles nagaan', 'Helemaal alleen', '70', 'Niets van deze'],
};
const at = (place: string) => talk(start, ...(paths[place] ?? []));

const both: [place: string, text: string, told: RegExp, said: string][] = [
  ['household', 'met partner. wat is een toeslagpartner', /^Een toeslagpartner is/, 'household is couple'],
  ['age', '67 en krijg ik dan ook aow vanzelf', /SVB/, 'age is 67'],
  ['age', '45 maar kan iemand mij bellen', /iemand spreken\? Bel 14 079/, 'age is 45'],
  ['age', '45 hoe lang duurt dit nog', /Nog een paar minuten/, 'age is 45'],
  ['age', 'waarom moet dat ik ben 52', /^Sommige regelingen zijn er vanaf/, 'age is 52'],
  ['age', '39. moet ik het jeugdfonds eerst doen of kan t samen?', /tegelijk/, 'age is 39'],
  ['list', 'zorgtoeslag. mag ik daarnaast werken naast bijstand', /werken/i, 'receives has nederland/zorgtoeslag'],
  ['childAges', '9. betaalt iemand iets voor luiers want die zijn 80 euro', /luiers/, 'children.ages is 9'],
  ['childAges', 'wat is kindgebonden budget. ze zijn 3 en 6', /^\*Kindgebonden budget\*/, 'children.ages is 3,6'],
  ['childcare', 'nee. bestaat er ook iets voor luiers', /luiers/, 'usesChildcare is false'],
  [
    'childcare',
    'nee nog niet want ik werk niet. ik ben ziek kan ik dan toch opvang krijgen',
    /opvang/,
    'usesChildcare is false',
  ],
  ['income', '1700 maar mijn baas betaalt niet uit wat nu', /Juridisch Loket/, 'netMonthlyIncomeCents'],
  ['childcare', 'is dat verplicht? nee geen opvang', /verplicht/, 'usesChildcare is false'],
  ['income', 'minder en is dat bruto of netto', /\*netto\*/, 'netMonthlyIncomeCents lt 134849'],
  ['income', 'minder, telt vakantiegeld ook?', /vakantiegeld hier niet mee/, 'netMonthlyIncomeCents lt 134849'],
  [
    'list',
    "zorgtoeslag. leen ook bij duo maar da's geen schuld toch",
    /ook een schuld/,
    'receives has nederland/zorgtoeslag',
  ],
  [
    'household',
    'met 3 huisgenoten. mag ik dan wel huurtoeslag op een kamer?',
    /geen huurtoeslag/,
    'otherAdultsAtHome ge 1',
  ],
  ['aow', 'nee volle aow. wat is een aio want dat hoorde ik', /\*AIO/, 'statePensionIncomplete is false'],
];

describe('a question beside an answer', () => {
  for (const [place, text, told, said] of both)
    it(`${place}: "${text}"`, () => {
      const reply = talk(at(place).state, text);
      assert.match(reply.text, told);
      assert.ok(
        saidIn(reply).some((one) => one.startsWith(said)),
        `${saidIn(reply).join()} ${reply.text}`,
      );
    });

  it('that is worked out later, is no question for a human', () => {
    const reply = talk(at('age').state, '40. krijg ik dan huurtoeslag?');
    assert.match(reply.text, /^Dat weet ik na de vragen\./);
    assert.ok(saidIn(reply).includes('age is 40'));
  });

  it('is not answered with what is only near', () => {
    for (const [place, text] of [
      ['childcare', 'nee, oma past op. mag die daar geld voor krijgen?'],
      ['age', '50. wat als ik later erf'],
    ] as const)
      assert.match(talk(at(place).state, text).text, /^Dat weet ik niet\./, text);
  });

  it('beside a bare no is answered, and the no is said back', () => {
    const reply = talk(at('childcare').state, 'nee wat is een gastouder');
    assert.match(reply.text, /^Een \*gastouder\*[^]*Klopt dat\?$/);
  });

  it('is answered beside what was told of who lives there', () => {
    const reply = talk(at('household').state, 'met partner en 2 kids, is dit anoniem eigenlijk?');
    assert.match(reply.text, /naam[^]*Klopt dit\?/);
  });
});

describe('what has the order of a question, and asks nothing', () => {
  const plain: [place: string, text: string][] = [
    ['list', 'zorgtoeslag krijg ik al'],
    ['list', 'huurtoeslag heb ik al jaren'],
    ['list', 'zorgtoeslag krijg ik en volgens mij ook huurtoeslag'],
    ['list', 'nog nooit wat aangevraagd durfde niet'],
    ['income', 'nee hoor was het maar waar'],
    ['income', 'minder, meer kan ik niet werken'],
    ['age', '41, kan ik ook niks aan doen'],
    ['childcare', 'nee dat kan ik niet betalen'],
    ['household', 'mijn vriend is er soms'],
  ];
  for (const [place, text] of plain)
    it(`${place}: "${text}"`, () => {
      assert.doesNotMatch(talk(at(place).state, text).text, /Dat weet ik niet/);
    });
});
