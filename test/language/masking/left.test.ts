import assert from 'node:assert/strict';
import { asksForMail, isOnlyMasked } from '../../../src/language/masking/left.ts';

describe('a message of which only a secret was left', () => {
  for (const text of [
    '[bsn]',
    'mijn bsn is [bsn]',
    'Mijn IBAN: [rekening].',
    '[mail]',
    'dit is mijn nummer [telefoon]',
  ])
    it(`"${text}"`, () => {
      assert.ok(isOnlyMasked(text));
    });
  for (const text of [
    '[bsn] ik heb schulden',
    'mijn bsn is [bsn], 43 jaar',
    '[rekening] stort het maar',
    'mijn nummer',
    '',
  ])
    it(`not "${text}"`, () => {
      assert.ok(!isOnlyMasked(text));
    });
});

describe('an answer asked for by mail', () => {
  const rows: [string, boolean][] = [
    ['mail me op [mail]', true],
    ['kunt u het mailen naar [mail] aub', true],
    ['stuur me een berichtje via [mail]', true],
    ['mijn mail is [mail]', false],
    ['bel me op [telefoon]', false],
    ['mail me op [mail] of ik recht heb op huurtoeslag want ik heb weinig geld', false],
  ];
  for (const [text, asks] of rows) it(`${asks ? '' : 'not '}"${text}"`, () => assert.equal(asksForMail(text), asks));
});
