import assert from 'node:assert/strict';
import { createSentenceSplitter } from '../../../src/language/reading-level/sentences.ts';

const split = createSentenceSplitter([
  { a: 'o.a.', b: 'onder andere' },
  { a: 'bijv.', b: 'bijvoorbeeld' },
  { a: 'max.', b: 'hoogstens' },
  { a: 'enz.', b: 'en meer', endsSentence: true },
]);

describe('splitting sentences', () => {
  const cases: [string, string, string[]][] = [
    ['full stops', 'Hallo. Ik help u. Ja!', ['Hallo.', 'Ik help u.', 'Ja!']],
    [
      'an amount',
      'U krijgt € 1.618,18. Dat is 3.5 keer zo veel.',
      ['U krijgt € 1.618,18.', 'Dat is 3.5 keer zo veel.'],
    ],
    ['an abbreviation', 'Neem o.a. Jan mee, bijv. Piet.', ['Neem o.a. Jan mee, bijv. Piet.']],
    [
      'an abbreviation that ends the sentence',
      'Uw pas, brief enz. Daarna bellen.',
      ['Uw pas, brief enz.', 'Daarna bellen.'],
    ],
    ['that abbreviation within one', 'Uw pas enz. gaan mee.', ['Uw pas enz. gaan mee.']],
    ['a name like an abbreviation', 'Vraag het Max. Hij weet het.', ['Vraag het Max.', 'Hij weet het.']],
    ['an initial', 'Bel J. de Vries.', ['Bel J. de Vries.']],
    ['lines of a list', 'Neem mee:\n• pas\n- brief\n✔ foto\n2. geld', ['Neem mee:', 'pas', 'brief', 'foto', 'geld']],
    ['items within a line', 'Kies: pas · geld · sport', ['Kies: pas', 'geld', 'sport']],
    ['a quote', 'Zeg: "Ik wil bellen." Dan helpen wij.', ['Zeg: "Ik wil bellen."', 'Dan helpen wij.']],
    ['a web address', 'Kijk op www.zoetermeer.nl. Daar staat het.', ['Kijk op www.zoetermeer.nl.', 'Daar staat het.']],
    ['no space after the full stop', 'Dat is goed.Wij bellen u.', ['Dat is goed.', 'Wij bellen u.']],
    ['markdown', 'Dat heet *bijstand*. **Bel** _nu_.', ['Dat heet bijstand.', 'Bel nu.']],
    ['a link', 'Lees [de regels](https://a.nl/b) eerst.', ['Lees de regels eerst.']],
    ['a pause', 'Ik weet het… niet zeker.', ['Ik weet het… niet zeker.']],
    ['small letters after a full stop', 'dat klopt. ik bel u.', ['dat klopt.', 'ik bel u.']],
    ['nothing', ' \n • \n', []],
  ];
  for (const [name, text, sentences] of cases)
    it(name, () => {
      assert.deepEqual(
        split(text).map((sentence) => sentence.text),
        sentences,
      );
    });

  it('stays quick on a long line of full stops', () => {
    assert.deepEqual(split('.'.repeat(20_000)), []);
    assert.equal(split('a.'.repeat(20_000)).length > 0, true);
  });
});
