/** "Telt dat mee": told from what is known, and the question goes on. */
import assert from 'node:assert/strict';
import { besidesWhatCounts } from '../../../../src/language/asked/what-counts.ts';
import { begun, ranked, say, words } from '../way-talk.ts';

describe('whether some money counts', () => {
  const asked: [string, string][] = [
    ['telt alimentatie mee', ''],
    ['telt het geld van mn zoon ook mee of alleen mijn uitkering?', ''],
    ['1420 netto en mn ex betaalt 150 alimentatie, telt dat mee?', '1420 netto en mn ex betaalt 150 alimentatie'],
    ['niemand, alleen de hond. moet ik zijn geld ook opgeven?', 'niemand, alleen de hond.'],
    ['ik heb een bijbaan gaat dat van haar geld af?', 'ik heb een bijbaan'],
    ['mn zus geeft me elke maand 100 telt dat', 'mn zus geeft me elke maand 100'],
    ['ik werk 8 uurtjes ernaast moet ik dat opgeven', 'ik werk 8 uurtjes ernaast'],
    ['wordt dat van mijn uitkering afgetrokken', ''],
    // The amount is of what is asked; a bare one is the answer.
    ['minder, telt de alimentatie mee? krijg 150', 'minder'],
    ['1250. telt kinderbijslag mee? krijg 450', '1250.'],
    ['telt kinderalimentatie mee? ik krijg 150 per maand', ''],
    ['telt alimentatie mee? 1250', '1250'],
  ];
  for (const [text, rest] of asked) it(`is asked in "${text}"`, () => assert.equal(besidesWhatCounts(text), rest));

  const others = [
    'dat telt niet mee',
    'moet ik het maar opgeven',
    'ik wil alles opgeven',
    'moet ik dat nou opgeven',
    'het gaat er slecht aan toe',
  ];
  for (const text of others) it(`is not asked in "${text}"`, () => assert.equal(besidesWhatCounts(text), null));
});

describe('what counts, at a question', () => {
  const open = ['Alleen met kinderen', '38'].reduce((before, text) => say(before, text), say(begun(), 'Alles nagaan'));
  const rows: [string, RegExp][] = [
    ['telt kinderbijslag mee', /^Nee\. Toeslagen, kindgebonden budget en kinderbijslag tellen hier niet mee/],
    ['telt mijn zwarte baantje ook mee?', /^Ja\. Elk inkomen telt mee, ook van werk dat nergens staat/],
    ['telt alimentatie ook mee?', /^Bij bijstand telt alimentatie mee/],
    ['telt alimentatie die ik betaal ook mee', /^Of alimentatie telt die u zelf betaalt, weet ik niet zeker/],
    ['telt het geld van mn zoon mee', /^Is het kind 18 jaar of ouder/],
    ['telt mijn bijbaan mee', /^Wat u met werk verdient/],
    ['moet ik zijn geld ook opgeven', /^Gaat het over een partner in huis/],
    ['mn zus geeft me geld telt dat', /^Of geld telt dat iemand u geeft/],
    ['ik klus wat erbij moet ik dat opgeven', /^Wat u met werk verdient/],
    ['telt het spaargeld van de kinderen mee', /^Of dat meetelt, weet ik niet zeker/],
    ['telt fooi ook mee', /^Of dat meetelt, weet ik niet zeker.*14 079/],
  ];
  for (const [text, answer] of rows)
    it(`"${text}" is answered, with no definition, and the question comes again`, () => {
      const heard = say(open, text, ranked(['geld-voor-kinderen', 0.95]));
      assert.match(words(heard), answer);
      assert.match(words(heard), /Wat geldt nu voor u\?/);
      assert.equal(heard.replies.length, 2);
      assert.equal(heard.state.answers.length, open.state.answers.length);
    });

  it('what is told besides is kept', () => {
    const heard = say(open, 'mn loon is 1420 netto, telt alimentatie mee?', ranked(['scheiding', 0.98]));
    assert.match(words(heard), /^Bij bijstand telt alimentatie mee[^]*1\.420/);
    assert.doesNotMatch(words(heard), /\*Kindgebonden budget\*/);
  });

  it('is answered to a child too', () => {
    const child = say(
      say(begun(), 'ik ben 16'),
      'ik heb een bijbaan gaat dat van haar geld af?',
      ranked(['bijstand', 0.9]),
    );
    assert.match(words(child), /^Is het kind 18 jaar of ouder/);
  });
});
