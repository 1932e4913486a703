import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseAge, parseChildren } from '../../src/language/people/ages.ts';
import { parseChoice, parseChoices } from '../../src/language/answers/choice.ts';
import { splitCompound } from '../../src/language/words/compounds.ts';
import { parseDontKnow } from '../../src/language/answers/dont-know.ts';
import { parseMonths } from '../../src/language/numbers/duration.ts';
import { mask } from '../../src/language/masking/masking.ts';
import { parseMoney } from '../../src/language/money/money.ts';
import { foldForMatch, normalise } from '../../src/language/words/normalise.ts';
import { numberWords, parseNumber, parseNumbers } from '../../src/language/numbers/numbers.ts';
import { parsePostcode } from '../../src/language/numbers/postcode.ts';
import { stem, words } from '../../src/language/words/stemming.ts';
import { parseYesNo } from '../../src/language/answers/yes-no.ts';

const on = '2026-07-01';
const titles = ['Ja, minder', 'Nee, meer', '2 kinderen', 'Weet ik niet'];

const readers: Record<string, (text: string) => unknown> = {
  parseYesNo,
  parseDontKnow,
  parseNumber,
  parseNumbers: (text) => [parseNumbers(text), parseNumbers(text, 2)],
  numberWords,
  parseMoney,
  parseAge: (text) => parseAge(text, on),
  parseChildren: (text) => [parseChildren(text, on), parseChildren(text, on, 'ages')],
  parseMonths: (text) => [parseMonths(text, on), parseMonths(text, on, 'years')],
  parseChoice: (text) => [parseChoice(text, titles), parseChoice('ja', [text]), parseChoice(text, [text])],
  parseChoices: (text) => parseChoices(text, titles),
  parsePostcode,
  mask,
  normalise,
  foldForMatch,
  stem,
  words,
  splitCompound: (text) => splitCompound(text, new Set(['huur', text])),
};

const bits = [
  ...[
    'ja',
    'nee',
    'niet',
    'een',
    'en',
    'half',
    'honderd',
    'duizend',
    'twee',
    'van',
    'kinderen',
    'tweeling',
    'baby',
    'jaar',
    'maart',
    'sinds',
  ],
  ...[
    'per',
    'maand',
    '€',
    '-',
    ',',
    '.',
    ' ',
    '12',
    '1980',
    '5',
    '½',
    '+/-',
    '06',
    '@',
    ':',
    '/',
    'optie',
    'laatste',
    'of',
    'zo',
    "'",
    '\n',
  ],
];
const answer = fc
  .array(fc.constantFrom(...bits), { maxLength: 25 })
  .chain((list) => fc.constantFrom(list.join(''), list.join(' ')));
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  answer,
);

/** 10,000 characters of any kind, lone surrogates too: a small sample repeated reaches more kinds than one long draw. */
const longText = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
    fc
      .array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1, maxLength: 20 })
      .map((codes) => String.fromCharCode(...codes)),
    answer.filter((text) => text !== ''),
  )
  .map((text) => text.repeat(Math.ceil(10_000 / text.length)).slice(0, 10_000));

describe('the readers of answers never throw', () => {
  for (const [name, read] of Object.entries(readers)) {
    it(`${name}: on any text`, () => {
      fc.assert(
        fc.property(anyText, (text) => {
          assert.doesNotThrow(() => read(text));
        }),
        { numRuns: 500 },
      );
    });

    it(`${name}: on 10,000 characters`, () => {
      fc.assert(
        fc.property(longText, (text) => {
          assert.doesNotThrow(() => read(text));
        }),
        { numRuns: 25 },
      );
    });
  }
});

describe('what the readers give back is sound for any answer', () => {
  it('numbers are finite and not negative, amounts whole cents, children as many as their ages', () => {
    fc.assert(
      fc.property(answer, (text) => {
        const number = parseNumber(text);
        if (number.status === 'success') assert.ok(Number.isFinite(number.value) && number.value >= 0, text);
        const money = parseMoney(text);
        if (money.status === 'success')
          assert.ok(Number.isSafeInteger(money.value.cents) && money.value.cents >= 0, text);
        const months = parseMonths(text, on, 'years');
        if (months.status === 'success')
          assert.ok(Number.isInteger(months.value) && months.value >= 0 && months.value <= 1500, text);
        const age = parseAge(text, on);
        if (age.status === 'success')
          assert.ok(Number.isInteger(age.value) && age.value >= 0 && age.value <= 120, text);
        const children = parseChildren(text, on);
        if (children.status === 'success' && children.value.ages)
          assert.equal(children.value.ages.length, children.value.count, text);
      }),
      { numRuns: 2000 },
    );
  });
});
