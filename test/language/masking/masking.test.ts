import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mask } from '../../../src/language/masking/masking.ts';
import type { MaskedKind } from '../../../src/language/masking/masking.ts';

const masked: [text: string, expected: string, ...found: MaskedKind[]][] = [
  ['mijn bsn is 123456782', 'mijn bsn is [bsn]', 'bsn'],
  ['bsn:111222333.', 'bsn:[bsn].', 'bsn'],
  ['0000-00-012', '[bsn]', 'bsn'],
  ['111.222.333', '[bsn]', 'bsn'],
  ['111 222 333', '[bsn]', 'bsn'],
  ['1112.22.333', '[bsn]', 'bsn'],
  ['1 2 3 4 5 6 7 8 2', '[bsn]', 'bsn'],
  ['mijn nummer is 1000000 - 09', 'mijn nummer is [bsn]', 'bsn'],
  ['mijn nummer is 3456789', 'mijn nummer is [telefoon]', 'phone'],
  ['123\u00a0456\u200b782', '[bsn]', 'bsn'],
  ['١٢٣٤٥٦٧٨٢', '[bsn]', 'bsn'],
  ['06-12345678', '[telefoon]', 'phone'],
  ['06 12 34 56 78', '[telefoon]', 'phone'],
  ['tel0612345678', 'tel[telefoon]', 'phone'],
  ['+31 (0)6 1234 5678', '[telefoon]', 'phone'],
  ['0031612345678', '[telefoon]', 'phone'],
  ['31612345678', '[telefoon]', 'phone'],
  ['bel (079) 346 12 34 na 5 uur', 'bel [telefoon] na 5 uur', 'phone'],
  ['+0612345678', '+[telefoon]', 'phone'],
  ['(0612345678)', '([telefoon])', 'phone'],
  ['+32 470 12 34 56', '[telefoon]', 'phone'],
  ['0800 2000 of 0612345678', '0800 2000 of [telefoon]', 'phone'],
  ['0800-0113 06 12 34 56 78', '0800-0113 [telefoon]', 'phone'],
  ['jan.de-vries+x@mail.voorbeeld.nl.', '[mail].', 'email'],
  ['mail:jan@gmail', 'mail:[mail]', 'email'],
  ['jan (at) gmail.com', '[mail]', 'email'],
  ['jan @ gmail.com', '[mail]', 'email'],
  ['jan at gmail punt com', '[mail]', 'email'],
  ['jan at gmail.com', '[mail]', 'email'],
  ['jan apenstaartje gmail punt com', '[mail]', 'email'],
  ['NL91 ABNA 0417 1643 00 op naam van', '[rekening] op naam van', 'account'],
  ['nl91abna0417164300', '[rekening]', 'account'],
  ['DE89 3704 0044 0532 0130 00', '[rekening]', 'account'],
  ['Dorpsstraat 12a', '[adres]', 'streetAddress'],
  ['Kerkweg 3', '[adres]', 'streetAddress'],
  ['KERKWEG 3', '[adres]', 'streetAddress'],
  ['ik zit in de kerkstraat nr. 5', 'ik zit in de [adres]', 'streetAddress'],
  ['Van der Valklaan 144-b', '[adres]', 'streetAddress'],
  ['ik woon op de Karel Doormanlaan 4', 'ik woon op de [adres]', 'streetAddress'],
  ['Laan van Meerdervoort 12', '[adres]', 'streetAddress'],
  ['hoofdstraat12', '[adres]', 'streetAddress'],
  ['ik woon in de Lijnbaan 30', 'ik woon in de [adres]', 'streetAddress'],
  ['Grote Markt 3', '[adres]', 'streetAddress'],
  ['ik woon bredewater 4', 'ik woon [adres]', 'streetAddress'],
  ['weg van de kerkstraat 3', 'weg [adres]', 'streetAddress'],
  ['2711 AB 12', '[adres]', 'streetAddress'],
  [
    'Dorpsstraat 12a, 2711 AB, 0612345678, jan@x.nl',
    '[adres], 2711 AB, [telefoon], [mail]',
    'phone',
    'email',
    'streetAddress',
  ],
];

const staying = `al 5 jaar|baan 32 uur|bijbaan 400|look at this|what at home|onderweg3|huur 640|huur 640,50 en 2 kinderen|€ 1.618,18 per maand|2711 AB|postcode 1312|bel 112 of 113|14 079|14079|
  14 036|0800-0113|0900 8844|0900-1234567|123456789|000000000|12345678|geboren 12-03-1980|12-03-1980 5 kinderen|
  geboren 01-02-1980 43 jaar|1980-03-12|2 kids 5 9 huur 640|1250 en 38|1200 1300|onderweg 5 minuten|de huur steeg 50 euro|
  de huur steeg 50|Kerkweg 3 jaar|straat 640,50|weg van de huur 640|ik woon alleen met uitkering 1100|Uitkering 1200|
  Verzekering 120|Paspoort 75|Water 30|supermarkt 50|ipad 3|overslaan 2|in de straat 3 kinderen|alleen 2 kids|ik woon in Amsterdam|
  mail me @ home|@gemeente|de 12 maanden die ik nu al thuis zit en|`;

describe('mask', () => {
  for (const [text, expected, ...found] of masked)
    it(`${JSON.stringify(text)} → ${expected}`, () => {
      assert.deepEqual(mask(text), { text: expected, found });
    });

  for (const text of staying.split(/\|\s*/))
    it(`${JSON.stringify(text)} stays`, () => {
      assert.deepEqual(mask(text), { text, found: [] });
    });
});

const bsn = fc
  .array(fc.nat(9), { minLength: 8, maxLength: 8 })
  .map((digits) => ({ digits, check: digits.reduce((sum, digit, index) => sum + digit * (9 - index), 0) % 11 }))
  .filter(({ digits, check }) => check < 10 && digits.some((digit) => digit > 0))
  .map(({ digits, check }) => [...digits, check].join(''));

const iban = fc.tuple(fc.constantFrom('ABNA', 'INGB', 'RABO', 'TRIO'), fc.nat(9_999_999_999)).map(([bank, account]) => {
  const body = `${bank}${String(account).padStart(10, '0')}`;
  const numeric = [...`${body}NL00`].map((character) => parseInt(character, 36)).join('');
  return `NL${String(98n - (BigInt(numeric) % 97n)).padStart(2, '0')}${body}`;
});

const around = fc.constantFrom('', ' ', 'mijn nummer is ', ' en nog wat', '(', ')', ': ', '.', '\n', 'x', '€ ');

describe('mask leaves nothing of', () => {
  it('a BSN, however its digits are grouped', () => {
    const gaps = fc.array(fc.constantFrom('', '', '', ' ', '.', '-', ' - '), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(bsn, gaps, around, around, (number, separators, before, after) => {
        const written = [...number]
          .map((digit, index) => (index === 0 ? '' : (separators[index] ?? '')) + digit)
          .join('');
        const result = mask(`${before}${written}${after}`);
        fc.pre(!/\d{1,2}\D{1,3}\d{1,2}\D{1,3}(?:19|20)\d\d|(?:19|20)\d\d-\d{1,2}-\d/.test(written));
        assert.ok(!/\d{2}/.test(result.text), result.text);
      }),
    );
  });

  it('an IBAN, written together or in fours', () => {
    fc.assert(
      fc.property(iban, fc.boolean(), around, around, (account, inFours, before, after) => {
        const written = inFours ? account.replace(/(.{4})(?=.)/g, '$1 ') : account;
        assert.deepEqual(mask(`${before}${written}${after}`), {
          text: `${before}[rekening]${after}`,
          found: ['account'],
        });
      }),
    );
  });

  it('a mail address', () => {
    fc.assert(
      fc.property(
        fc.emailAddress(),
        fc.constantFrom('', 'mail ', '<', ': '),
        fc.constantFrom('', ' ', '>', ', en'),
        (mail, before, after) => {
          const result = mask(`${before}${mail}${after}`);
          assert.ok(!result.text.includes('@') && result.found.includes('email'), result.text);
        },
      ),
    );
  });

  it('a mobile number', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10_000_000, max: 99_999_999 }),
        fc.constantFrom('06', '06-', '+316', '00316', '+31 6 ', '06 '),
        around,
        (n, prefix, before) => {
          assert.deepEqual(mask(`${before}${prefix}${n}`), { text: `${before}[telefoon]`, found: ['phone'] });
        },
      ),
    );
  });
});

const pieces = [
  ...[
    '123456782',
    '111 222 333',
    '0612345678',
    '06 ',
    '+31',
    '0800',
    '0800 2000',
    '14 079',
    '12-03-1980',
    '12345678',
    '1250',
  ],
  ...[
    'jan@x.nl',
    '@',
    'a@b',
    'bsn ',
    'bsn begint met ',
    ' en eindigt op ',
    'bel ',
    'mijn nummer is ',
    'nul zes ',
    'een ',
    'zeven ',
    ' en dan ',
    '6 ',
    '3461234',
    'rekening ',
    'giro ',
    'NL 91 INGB ',
    '4111 1111 ',
    'paspoort ',
    'NW1234567',
    'Hesseplaats ',
    'ik woon ',
    'adres: ',
    'Seghwaert ',
    'De ',
    ' nr ',
    ' jongens',
    'hotmail com',
    '\ufe0f\u20e3',
    'O6',
    '(at)',
    'NL91ABNA0417164300',
    'NL91',
    'Kerkweg 3',
    'Kerkweg',
    'straat',
    'Laan van de ',
    ' 12',
    '3',
  ],
  ...[
    ' jaar',
    'Jaar ',
    ' euro',
    '[adres]',
    '[bsn]',
    ' ',
    '  ',
    '.',
    '-',
    ',',
    '/',
    '(',
    '€',
    '2711 AB',
    ' ab ',
    'woon',
    'van ',
    'De ',
    '\n',
  ],
];

describe('mask is', () => {
  it('idempotent', () => {
    const text = fc
      .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3 })), { maxLength: 12 })
      .map((list) => list.join(''));
    fc.assert(
      fc.property(text, (original) => {
        const once = mask(original).text;
        assert.deepEqual(mask(once), { text: once, found: [] });
      }),
      { numRuns: 3000 },
    );
  });

  it('idempotent where a secret stood beside another', () => {
    assert.deepEqual(mask('123456782 euro.Kerkweg 3'), { text: '[bsn] [adres]', found: ['bsn', 'streetAddress'] });
  });

  it('linear: 100,000 characters of any repeated piece take no more than seconds, where a square would take hours', function () {
    this.timeout(120_000);
    for (const piece of [...pieces, 'a', 'a ', '1', '1 ', 'aa12', 'straat ', 'a.', "'", 'A ', '\u200b', 'é'])
      assert.ok(secondsFor(() => mask(piece.repeat(Math.ceil(100_000 / piece.length)))) < 10, piece);
  });
});

function secondsFor(work: () => unknown): number {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e9;
}
