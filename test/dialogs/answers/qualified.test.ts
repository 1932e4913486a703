/** "Vroeger 2500", "1500 bruto", "ieder 1000": words that change what a number means, as a resident meets them. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Statement, Test } from '../../../src/contract.ts';
import type { Answer, ConversationState } from '../../../src/dialogs/state.ts';
import { realContent } from '../../transcripts/conversation.ts';
import { saidIn, start, talk } from '../story/story-talk.ts';

const is = (fact: Statement['fact'], value: boolean | string | number): Statement => ({ fact, op: 'is', value });
const alone: Answer = {
  question: 'household',
  statements: [is('household', 'single'), is('hasPartner', false), is('children.count', 0)],
};
const couple: Answer = { question: 'household', statements: [is('household', 'couple'), is('hasPartner', true)] };
const rents: Answer = { question: 'rents', statements: [is('rents', true)] };

const asked = (question: string, who: Answer, test?: Test): ConversationState => ({
  ...start,
  step: 'check',
  answers: [who, rents],
  pending: { question, shown: [], ...(test !== undefined && { test }) },
});
const le = (value: number): Test => ({ op: 'le', value });

const places = {
  income: asked('net-monthly-income', alone, le(1_348_49)),
  incomeFrom: asked('net-monthly-income', alone, { op: 'ge', value: 1_348_49 }),
  incomeOfTwo: asked('net-monthly-income', couple, le(1_926_41)),
  amount: asked('net-income-amount', alone),
  year: asked('yearly-income', alone, le(40_857_00)),
  assets: asked('assets', alone, le(8_000_00)),
  assetsOfTwo: asked('assets', couple, le(16_000_00)),
  january: asked('tax-assets', alone, le(146_011_00)),
  rent: asked('rent', alone),
  age: asked('age', alone),
  ages: asked('ages', couple),
  partnerAge: asked('partner-age', couple),
} as const;
type Place = keyof typeof places;

/** Everything that was taken in besides what was known. */
const fresh = (place: ConversationState, ...said: string[]): string[] => {
  const before = saidIn({ state: place, replies: [], text: '' });
  return saidIn(talk(place, ...said)).filter((one) => !before.includes(one));
};

describe('a number with words that are certain', () => {
  const offers: [Place, string, string, string][] = [
    ['amount', 'vroeger verdiende ik 2500 nu niks meer', 'Nu geen inkomen.', 'netMonthlyIncomeCents is 0'],
    ['income', 'straks krijg ik 1800 maar nu nog niks', 'Nu geen inkomen.', 'netMonthlyIncomeCents is 0'],
    ['income', 'eerst 2500 nu 1200', 'Uw inkomen nu: € 1.200 per maand.', 'netMonthlyIncomeCents is 120000'],
    [
      'incomeOfTwo',
      'ik verdien 1000 en mijn man ook 1000',
      'Uw inkomen, samen: € 2.000 per maand.',
      'netMonthlyIncomeCents is 200000',
    ],
    ['incomeOfTwo', 'ieder 1000', 'Uw inkomen, samen: € 2.000 per maand.', 'netMonthlyIncomeCents is 200000'],
    ['incomeOfTwo', 'ik 1200 en hij 600', 'Uw inkomen, samen: € 1.800 per maand.', 'netMonthlyIncomeCents is 180000'],
    [
      'incomeOfTwo',
      'ik krijg 700 ww en mijn vrouw 1400',
      'Uw inkomen, samen: € 2.100 per maand.',
      'netMonthlyIncomeCents is 210000',
    ],
    [
      'incomeOfTwo',
      'mijn man verdient 1800 en ik niets',
      'Uw inkomen, samen: € 1.800 per maand.',
      'netMonthlyIncomeCents is 180000',
    ],
    ['assetsOfTwo', '12000 ieder', 'Spaargeld en spullen van waarde, samen: € 24.000.', 'assetsCents is 2400000'],
    ['assets', 'vroeger 60000 nu niks', 'Spaargeld en spullen van waarde: nu niets.', 'assetsCents is 0'],
    ['amount', 'de helft van 2400', 'Uw inkomen: € 1.200 per maand.', 'netMonthlyIncomeCents is 120000'],
    ['income', 'minder dan 1000', 'minder.', 'netMonthlyIncomeCents le 134849'],
    ['income', 'meer dan 2000', 'hoger dan', 'netMonthlyIncomeCents gt 134849'],
    ['income', 'soms 1500 soms 2200', 'hoger dan', 'netMonthlyIncomeCents gt 134849'],
    ['income', 'tussen 1400 en 1800', 'hoger dan', 'netMonthlyIncomeCents gt 134849'],
    ['income', 'de ene maand 900 de andere 1300', 'minder.', 'netMonthlyIncomeCents le 134849'],
    [
      'income',
      'wisselt, ongeveer 1600',
      'Uw inkomen, gemiddeld: € 1.600 per maand.',
      'netMonthlyIncomeCents is 160000',
    ],
    ['incomeFrom', 'hooguit 900', 'minder dan', 'netMonthlyIncomeCents lt 134849'],
    ['income', 'ja 2000', 'Uw inkomen: € 2.000 per maand.', 'netMonthlyIncomeCents is 200000'],
    ['income', 'nee 900', 'Uw inkomen: € 900 per maand.', 'netMonthlyIncomeCents is 90000'],
    ['amount', 'niets', 'Nu geen inkomen.', 'netMonthlyIncomeCents is 0'],
    ['amount', '0', 'Nu geen inkomen.', 'netMonthlyIncomeCents is 0'],
    ['income', 'aow en wat pensioen, dus minder', 'minder.', 'netMonthlyIncomeCents le 134849'],
    ['income', '1200 en 300 loon, dus dat is meer', 'hoger dan', 'netMonthlyIncomeCents gt 134849'],
    ['incomeFrom', '600 en nog iets, dus altijd minder', 'minder dan', 'netMonthlyIncomeCents lt 134849'],
    ['rent', 'kale huur 800 en met servicekosten 850', 'Uw huur: € 800 per maand.', 'rentCents is 80000'],
    ['age', 'bijna 67', 'Dan bent u nu 66.', 'age is 66'],
    ['age', 'ik word volgende maand 67', 'Dan bent u nu 66.', 'age is 66'],
    ['age', 'ongeveer 60', 'Dan bent u nu 60.', 'age is 60'],
    ['partnerAge', 'hij is bijna 70', 'Dan is uw partner nu 69.', 'partnerAge is 69'],
  ];
  for (const [place, text, words, statement] of offers)
    it(`"${text}" is offered first`, () => {
      const offered = talk(places[place], text);
      assert.ok(offered.text.includes(words) && offered.text.endsWith('Klopt dat?'), offered.text);
      assert.deepEqual(fresh(places[place], text), []);
      assert.deepEqual(fresh(places[place], text, 'ja'), [statement]);
    });

  it('the buttons of a side say which it is', () => {
    assert.deepEqual(talk(places.income, 'meer dan 2000').replies.at(-1)?.choices, ['Ja, meer', 'Nee, minder']);
    assert.deepEqual(talk(places.income, 'minder dan 1000').replies.at(-1)?.choices, ['Ja, minder', 'Nee, meer']);
  });
});

describe('a number with words that leave it open', () => {
  const backs: [Place, string, string][] = [
    ['income', 'stel dat ik 1000 verdien', 'Ik kijk naar hoe het nu is.'],
    ['income', '1500 bruto', 'Dat is bruto. Hoeveel krijgt u op uw rekening?'],
    ['january', 'vroeger 60000 nu niks', 'Het gaat om het geld op 1 januari.'],
    ['rent', 'huur is 800 en daarvan betaal ik de helft', 'Noem de huur die uw huishouden zelf betaalt.'],
    ['rent', '700 met servicekosten', 'Hoeveel is het zonder gas, licht en servicekosten?'],
    ['rent', '450 incl', 'Hoeveel is het zonder gas, licht en servicekosten?'],
    ['year', '640 inclusief servicekosten', 'Ik vraag hier alleen naar uw inkomen per jaar.'],
    ['income', 'geen spaargeld wel een auto van 20000', 'Ik vraag hier alleen naar uw inkomen per maand.'],
    ['income', 'tussen 1200 en 1400', 'Is het niet elke maand gelijk? Noem dan het gemiddelde.'],
    ['income', 'soms 1100 soms 1500', 'Is het niet elke maand gelijk? Noem dan het gemiddelde.'],
    ['income', 'dat wisselt elke maand', 'Is het niet elke maand gelijk? Noem dan het gemiddelde.'],
    ['income', 'de ene week 300 de andere 450', 'Ik zoek het bedrag per maand.'],
    ['income', '15 euro per uur, 20 uur per week', 'Ik zoek het bedrag per maand.'],
    ['amount', '1100 plus 90 vakantiegeld', 'Hoeveel is het zonder vakantiegeld en toeslagen?'],
    ['income', '900 en 600 alimentatie', 'Noem één bedrag voor alles wat er per maand netto binnenkomt.'],
    ['income', '1 ... 3000 ... 6000', 'Noem één bedrag'],
    ['income', 'aow en 80 pensioen', 'Noem één bedrag voor alles wat er per maand netto binnenkomt.'],
    ['income', 'bijstand plus een pensioentje van 80', 'Noem één bedrag voor alles wat er per maand netto'],
    ['income', '2500 dus minder', 'Noem één bedrag'],
    ['income', '900 winst', 'Winst is nog niet wat u overhoudt.'],
    ['income', 'ik krijg het niet elke maand', 'Is het niet elke maand gelijk? Noem dan het gemiddelde.'],
    ['assets', '5000 spaargeld en 30000 schuld', 'Noem één bedrag voor spaargeld'],
    ['incomeOfTwo', 'hij verdient 1600', 'Ik vraag naar het geld van u en uw partner samen.'],
    ['age', '60+', 'Typ de leeftijd van nu'],
    ['ages', 'ik ben bijna 67 en hij 70', 'Typ de leeftijd van nu'],
  ];
  for (const [place, text, words] of backs)
    it(`"${text}" is asked back, and the question stays`, () => {
      const back = talk(places[place], text);
      assert.ok(back.text.startsWith(words), back.text);
      assert.equal(back.state.pending?.question, places[place].pending?.question);
      assert.deepEqual(fresh(places[place], text), []);
    });

  it('is not asked for ever, and nothing is guessed', () => {
    const after = talk(places.income, '1500 bruto', '1600 bruto', '1700 bruto');
    assert.match(after.text, /^Dat geeft niet\./);
    assert.ok(after.state.passed.some(({ question }) => question === 'net-monthly-income'));
    assert.deepEqual(fresh(places.income, '1500 bruto', '1600 bruto', '1700 bruto'), []);
  });

  it('may be answered, or not known', () => {
    assert.deepEqual(fresh(places.income, '1500 bruto', '1200'), ['netMonthlyIncomeCents is 120000']);
    assert.ok(talk(places.rent, '700 all in', 'weet ik niet').state.passed.some(({ question }) => question === 'rent'));
  });

  it('a bare yes to it counts only when it is said back', () => {
    for (const place of [places.income, places.incomeFrom]) assert.deepEqual(fresh(place, '1500 bruto', 'ja'), []);
    assert.deepEqual(fresh(places.incomeOfTwo, 'hij verdient 1600', 'ja'), []);
    const elsewhere = { ...places.incomeOfTwo, pending: places.ages.pending };
    assert.deepEqual(fresh(elsewhere, 'hij verdient 1600', 'ja'), []);
    assert.deepEqual(fresh(places.income, '1500 bruto', 'ja', 'ja'), ['netMonthlyIncomeCents le 134849']);
    assert.deepEqual(fresh(places.income, '1500 bruto', 'Ja, minder'), ['netMonthlyIncomeCents le 134849']);
  });

  it('the age of a partner is offered as that, and the own one stays open', () => {
    const told = talk(places.age, 'mijn man is 70');
    assert.match(told.text, /Uw partner is 70 jaar/);
    assert.ok(!saidIn(told).some((one) => one.startsWith('age ')));
    assert.ok(!saidIn(talk(told.state, 'ja')).includes('age is 70'));
  });

  it('what is told besides is still heard', () => {
    assert.deepEqual(fresh(places.income, '1200 en mijn huur is 640'), ['netMonthlyIncomeCents is 120000']);
    assert.deepEqual(fresh(places.income, '900 en 600 alimentatie en huur 700'), []);
  });
});

describe('a number as it stands', () => {
  const plain: [Place, string, string][] = [
    ['year', '25000 bruto', 'yearlyIncomeCents is 2500000'],
    ['year', 'dit jaar wordt het 22000', 'yearlyIncomeCents is 2200000'],
    ['january', 'ik had 20000', 'taxAssetsCents is 2000000'],
    ['rent', '640 zonder servicekosten', 'rentCents is 64000'],
    ['amount', 'iedere maand 1200', 'netMonthlyIncomeCents is 120000'],
    ['amount', '1100 zonder vakantiegeld', 'netMonthlyIncomeCents is 110000'],
    ['incomeOfTwo', 'samen 2000', 'netMonthlyIncomeCents is 200000'],
    ['age', '12-03-1980', 'age is 46'],
  ];
  for (const [place, text, statement] of plain)
    it(`"${text}" counts at once`, () => {
      assert.deepEqual(fresh(places[place], text), [statement]);
    });
});

describe('whatever is asked', () => {
  const around: ((number: number) => string)[] = [
    (n) => `vroeger ${String(n)}`,
    (n) => `straks ${String(n)}`,
    (n) => `stel dat het ${String(n)} is`,
    (n) => `het zou ${String(n)} zijn`,
    (n) => `${String(n)} ieder`,
    (n) => `allebei ${String(n)}`,
    (n) => `de helft van ${String(n)}`,
    (n) => `minder dan ${String(n)}`,
    (n) => `meer dan ${String(n)}`,
    (n) => `tussen ${String(n)} en ${String(n + 150)}`,
    (n) => `${String(n)} inclusief servicekosten`,
    (n) => `${String(n)} all in`,
    (n) => `${String(n)} per uur`,
  ];
  const amounts = realContent().knowledge.questions.filter(
    ({ unit, form }) => unit === 'cents' || form === 'age' || form === 'ages',
  );
  const isAge = (form: string | undefined): boolean => form === 'age' || form === 'ages';

  it('a word that changes the meaning never sets anything at once', () => {
    assert.ok(amounts.length >= 12);
    const one = fc.record({
      question: fc.constantFrom(...amounts),
      who: fc.constantFrom(alone, couple),
      words: fc.constantFrom(...around),
      op: fc.constantFrom<Test['op']>('le', 'ge'),
      euros: fc.integer({ min: 100, max: 90_000 }),
      years: fc.integer({ min: 18, max: 99 }),
      misses: fc.integer({ min: 0, max: 3 }),
    });
    fc.assert(
      fc.property(one, ({ question, who, words, op, euros, years, misses }) => {
        const test = question.kind === 'yesNo' ? { op, value: 1_348_49 } : undefined;
        const state = { ...asked(question.id, who, test), misses };
        const text = words(isAge(question.form) ? years : euros);
        assert.deepEqual(fresh(state, text), [], `${question.id}: ${text}`);
      }),
      { numRuns: 300 },
    );
  });
});
