import assert from 'node:assert/strict';
import fc from 'fast-check';
import { numberWords, parseNumber, parseNumbers } from '../../../src/language/numbers/numbers.ts';

const units = ['', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
const teens = 'tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(' ');
const tens = ['', '', 'twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];

function below100(n: number): string {
  const unit = units[n % 10] ?? '';
  if (n < 10) return unit;
  if (n < 20) return teens[n - 10] ?? '';
  return `${unit}${unit === '' ? '' : unit.endsWith('e') ? 'ën' : 'en'}${tens[Math.floor(n / 10)] ?? ''}`;
}

/** A number as the Taalunie spells it. */
function spelled(n: number): string {
  if (n === 0) return 'nul';
  const hundreds = Math.floor((n % 1000) / 100);
  const rest = `${hundreds > 1 ? units[hundreds] : ''}${hundreds > 0 ? 'honderd' : ''}${below100(n % 100)}`;
  const thousands = Math.floor(n / 1000);
  if (thousands === 0) return rest;
  return `${thousands > 1 ? spelled(thousands) : ''}duizend${rest === '' ? '' : ` ${rest}`}`;
}

/** As people count rents: "tweeëntwintighonderdvijftig". */
function inHundreds(n: number): string {
  return `${below100(Math.floor(n / 100))}honderd${below100(n % 100)}`;
}

describe('parseNumber', () => {
  const table: [string, number | null][] = [
    ['1.250,50', 1250.5],
    ['1250.50', 1250.5],
    ['1,250.50', 1250.5],
    ['1.250.50', 1250.5],
    ['99,9', 99.9],
    ['99.9', 99.9],
    ['99,9%', 99.9],
    ['1.250', 1250],
    ['1.250.000', 1250000],
    ['1 250', 1250],
    ['0,5', 0.5],
    ['0.250', 0.25],
    ['ong 1200', 1200],
    ['ong1200', 1200],
    ['+/- 1200', 1200],
    ['ca. 1200', 1200],
    ["zo'n 1200", 1200],
    ['twaalfhonderd', 1200],
    ['twaalf honderd', 1200],
    ['12 honderd 50', 1250],
    ['duizend tweehonderd', 1200],
    ['Drie duizend vijfhonderd', 3500],
    ['anderhalf', 1.5],
    ['tweeënhalf', 2.5],
    ['3 en een half', 3.5],
    ['1½', 1.5],
    ['drieënveertig', 43],
    ['drie en veertig', 43],
    ['zes-en-dertig', 36],
    ['tweeentwintighonderd vijftig', 2250],
    ['achtien', 18],
    ['43 jaar', 43],
    ['ik heb 2 kinderen', 2],
    ['٤٣', 43],
    ['een', 1],
    ['één', 1],
    ['een jaar', 1],
    ['1,2k', 1200],
    ['nul', 0],
    ['geen', 0],
    ['nee ik bedoel 1200', 1200],
    ['1100 of nee 1200', 1200],
    ['1100, sorry 1200', 1200],
    ['niet 1100 maar 1200', 1200],
    ['1200 ja 1200', 1200],
    ['1100 of 1200', null],
    ['1100 1200', null],
    ['3 of 4', null],
    ['vijf en negen', null],
    ['vijf tien', null],
    ['tussen 3 en 5', null],
    ['meer dan 3', null],
    ['minstens 3', null],
    ['3 of meer', null],
    ['-5', null],
    ['min 5', null],
    ['.50', null],
    ['1.2.3', null],
    ['12-03-1980', null],
    ['11-11-11', null],
    ['11:11', null],
    ['2e', null],
    ['a4', null],
    ['ik heb een vraag', null],
    ['geen idee', null],
    ['', null],
    ['9999999999999999999999', null],
  ];
  for (const [text, expected] of table)
    it(`${JSON.stringify(text)} is ${expected ?? 'no number'}`, () => {
      const parsed = parseNumber(text);
      assert.deepEqual(parsed, expected === null ? { status: 'fail' } : { status: 'success', value: expected });
    });

  it('reads every number from 0 to 9999 as it is spelled', () => {
    for (let n = 0; n <= 9999; n += 1)
      assert.deepEqual(parseNumber(spelled(n)), { status: 'success', value: n }, spelled(n));
  });

  it('reads any two different numbers as doubt', () => {
    fc.assert(
      fc.property(fc.nat(9999), fc.nat(9999), (a, b) => {
        fc.pre(a !== b);
        assert.equal(parseNumber(`${a} of ${b}`).status, 'fail');
        assert.deepEqual(parseNumber(`${a} nee ${b}`), { status: 'success', value: b });
      }),
    );
  });
});

describe('numberWords', () => {
  it('reads any number up to 999.999, with and without spaces, hyphens and trema', () => {
    fc.assert(
      fc.property(fc.nat(999_999), (n) => {
        const word = spelled(n);
        for (const written of [
          word,
          word.replace(/ /g, ''),
          word.replace(/ë/g, 'e'),
          word.replace(/ë/g, '-e'),
          word.toUpperCase(),
        ])
          assert.equal(numberWords(written), n, written);
      }),
    );
  });

  it('reads hundreds up to 9.999', () => {
    for (let n = 1100; n <= 9999; n += 1)
      if (n % 1000 >= 100) assert.equal(numberWords(inHundreds(n)), n, inHundreds(n));
  });

  for (const text of [
    '',
    'en',
    'enen',
    'eenen',
    'honderdhonderd',
    'duizendduizend',
    'tienhonderdduizend',
    'twintigtwee',
    'jan',
    '5',
  ])
    it(`${JSON.stringify(text)} is no number`, () => {
      assert.equal(numberWords(text), null);
    });
});

describe('parseNumbers', () => {
  const table: [string, number | undefined, number[] | null][] = [
    ['40 en 38', undefined, [40, 38]],
    ['5, 9 en 12', undefined, [5, 9, 12]],
    ['5 9 12', undefined, [5, 9, 12]],
    ['vijf en negen', undefined, [5, 9]],
    ['veertig en achtendertig', undefined, [40, 38]],
    ['ik ben 40 en mijn man is 38', undefined, [40, 38]],
    ['een en drie', undefined, [1, 3]],
    ['een, twee en drie', undefined, [1, 2, 3]],
    ['40 en 38', 2, [40, 38]],
    ['40,38', 2, [40, 38]],
    ['40,5', 1, [40.5]],
    ['40', 2, null],
    ['40, 38 en 3', 2, null],
    ['geen', undefined, null],
    ['-40 en 38', undefined, null],
    ['meer dan 40 en 38', undefined, null],
  ];
  for (const [text, howMany, expected] of table)
    it(`${JSON.stringify(text)}${howMany === undefined ? '' : `, ${howMany} asked`}: ${JSON.stringify(expected)}`, () => {
      assert.deepEqual(
        parseNumbers(text, howMany),
        expected === null ? { status: 'fail' } : { status: 'success', value: expected },
      );
    });

  it('reads any list of whole numbers back in order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(120), { minLength: 2, maxLength: 8 }), (numbers) => {
        const text = `${numbers.slice(0, -1).join(', ')} en ${numbers.at(-1) ?? 0}`;
        assert.deepEqual(parseNumbers(text, numbers.length), { status: 'success', value: numbers });
      }),
    );
  });
});
