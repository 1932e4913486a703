import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseMoney, parsePeriod, perMonthCents } from '../../../src/language/money/money.ts';
import type { Period } from '../../../src/language/money/money.ts';

type Row = [text: string, cents: number | null, period?: Period | undefined, approximate?: 'approximate'];

const table: Row[] = [
  ['1.250,50', 125050],
  ['1250.50', 125050],
  ['1250,5', 125050],
  ['€ 1250', 125000],
  ['1250€', 125000],
  ['€1.250,-', 125000],
  ['1250,--', 125000],
  ['1250 euro', 125000],
  ['eur1250', 125000],
  ['€ 1.618,18', 161818],
  ['€\u00a01.618,18', 161818],
  ['640 kaal', 64000],
  ['huur is 640 kaal zonder servicekosten', 64000],
  ['0', 0],
  ['niks', 0],
  ['ik heb niks', 0],
  ['1,2k', 120000],
  ['12 honderd', 120000],
  ['6 honderd en 50 euro', 65000],
  ['6 honderd en 50', 65000],
  ['6 honderd en 50 gas', null],
  ['twaalfhonderdvijftig euro', 125000],
  ['anderhalf duizend', 150000],
  ['1 ton', 10000000],
  ['2 tientjes', 2000],
  ['12 euro 50', 1250],
  ['12 euro en 5 cent', 1205],
  ['1.250 euro 50', 125050],
  ['50 cent', 50],
  ['1200 nee 1300', 130000],
  ['niet 640 maar 650', 65000],
  ['ong 1200', 120000, undefined, 'approximate'],
  ['~1200', 120000, undefined, 'approximate'],
  ['1200 +/-', 120000, undefined, 'approximate'],
  ["zo'n 1200", 120000, undefined, 'approximate'],
  ['ik denk 1200', 120000, undefined, 'approximate'],
  ['bijna 1200', 120000, undefined, 'approximate'],
  ['net boven de 1200', 120000, undefined, 'approximate'],
  ['min of meer 1200', 120000, undefined, 'approximate'],
  ['weet niet precies, ongeveer 1200', 120000, undefined, 'approximate'],
  ['1200 per 4 weken', 120000, 'fourWeeks'],
  ['1200 vierwekelijks', 120000, 'fourWeeks'],
  ['1200 4-wekelijks', 120000, 'fourWeeks'],
  ['300 in de week', 30000, 'week'],
  ['40 p/w', 4000, 'week'],
  ['12 euro 50 per week', 1250, 'week'],
  ['20.000 bruto per jaar', 2000000, 'year'],
  ['12.000 op jaarbasis', 1200000, 'year'],
  ['€ 1250 p/m', 125000, 'month'],
  ['1200 p.m.', 120000, 'month'],
  ['1200/mnd', 120000, 'month'],
  ['1200 mnd', 120000, 'month'],
  ['640,- per maand', 64000, 'month'],
  ['’s maands 1200', 120000, 'month'],
  ['600 de maand', 60000, 'month'],
  ['1200 per maand ongeveer', 120000, 'month', 'approximate'],
  ['300 per kwartaal', 30000, 'quarter'],
  ['300 per 3 maanden', 30000, 'quarter'],
  ['50 per dag', 5000, 'day'],
  ['-50', null],
  ['€ -50', null],
  ['-€50', null],
  ['–50', null],
  ['min 50', null],
  ['50 rood', null],
  ['5000 schuld', null],
  ['minder dan 1200', null],
  ['max 1200', null],
  ['tussen 1100 en 1200', null],
  ['1200 of 1300', null],
  ['300 per week 1200 per maand', null],
  ['300 per twee weken', null],
  ['12 per uur', null],
  ['50 per kind', null],
  ['640 euro 50 servicekosten', null],
  ['43 jaar', null],
  ['2 kinderen', null],
  ['5%', null],
  ['1200 x 12', null],
  ['in 2019 kreeg ik 1200', null],
  ['12-03-1980', null],
  ['geen idee', null],
  ['123456782', null],
  ['99999999999999999999', null],
  ['', null],
];

describe('parseMoney', () => {
  for (const [text, cents, period, approximate] of table)
    it(`${JSON.stringify(text)}: ${cents ?? 'no amount'} ${period ?? ''} ${approximate ?? ''}`, () => {
      const value = { cents, approximate: approximate !== undefined, period: period ?? null };
      assert.deepEqual(parseMoney(text), cents === null ? { status: 'fail' } : { status: 'success', value });
    });

  const amount = fc.nat(9_999_999_999);
  const currency = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' });
  const plain = (cents: number): string => (cents / 100).toFixed(2);

  it('reads any amount formatted the Dutch way back to its cents', () => {
    fc.assert(
      fc.property(amount, (cents) => {
        const comma = plain(cents).replace('.', ',');
        for (const text of [
          currency.format(cents / 100),
          comma,
          `${comma} euro`,
          `€${comma}`,
          plain(cents),
          `ik krijg ${comma} p/m`,
        ]) {
          const parsed = parseMoney(text);
          assert.equal(parsed.status === 'success' && parsed.value.cents, cents, text);
        }
      }),
    );
  });

  it('reads whole euros with and without thousands, ",-" and euro signs', () => {
    fc.assert(
      fc.property(fc.nat(99_999_999), (euros) => {
        const grouped = new Intl.NumberFormat('nl-NL').format(euros);
        for (const text of [`${euros}`, grouped, `€ ${grouped},-`, `${grouped} euro`, `${euros},--`]) {
          const parsed = parseMoney(text);
          assert.equal(parsed.status === 'success' && parsed.value.cents, euros * 100, text);
        }
      }),
    );
  });

  it('never reads a negative amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), (euros) => {
        for (const text of [`-${euros}`, `- ${euros}`, `€ -${euros}`, `-€ ${euros}`, `min ${euros}`, `\u2212${euros}`])
          assert.deepEqual(parseMoney(text), { status: 'fail' }, text);
      }),
    );
  });
});

describe('parsePeriod', () => {
  const rows: [text: string, period: Period | null][] = [
    ['per maand', 'month'],
    ['maand', 'month'],
    ['Het hele jaar.', 'year'],
    ['per 4 weken', 'fourWeeks'],
    ['nee, per maand 1350', null],
    ['ja', null],
    ['2 jaar', null],
  ];
  for (const [text, period] of rows)
    it(`"${text}" names ${period ?? 'no time by itself'}`, () => {
      assert.equal(parsePeriod(text), period);
    });
});

describe('perMonthCents', () => {
  const rows: [number, Period | null, number | null][] = [
    [30000, 'week', 130000],
    [120000, 'fourWeeks', 130000],
    [125050, 'month', 125050],
    [2000000, 'year', 166667],
    [100, 'quarter', 33],
    [6, 'year', 1],
    [5, 'year', 0],
    [0, 'week', 0],
    [5000, 'day', null],
    [5000, null, null],
  ];
  for (const [cents, period, expected] of rows)
    it(`${cents} a ${period ?? '(no period)'} is ${expected ?? 'unknown'} a month`, () => {
      assert.equal(perMonthCents(cents, period), expected);
    });

  it('is the exact fraction, rounded half up', () => {
    const ratios = { week: [52n, 12n], fourWeeks: [13n, 12n], quarter: [1n, 3n], year: [1n, 12n] } as const;
    fc.assert(
      fc.property(fc.nat(10_000_000_000), fc.constantFrom('week', 'fourWeeks', 'quarter', 'year'), (cents, period) => {
        const [times, parts] = ratios[period];
        const doubled = 2n * BigInt(cents) * times;
        assert.equal(BigInt(perMonthCents(cents, period) ?? -1), (doubled + parts) / (2n * parts));
      }),
    );
  });
});
