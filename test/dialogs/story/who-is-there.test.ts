/** Told of who lives there, and not who: offered back or asked on, never dropped and never guessed. */
import assert from 'node:assert/strict';
import { saidIn, start, talk } from './story-talk.ts';

const asksWho = /Met wie woont u\?/;

describe('how many there are', () => {
  it('at the menu, who they are is asked', () => {
    const told = talk(start, 'we zijn met 5');
    assert.match(told.text, /^Thuis bent u dus met 5 mensen\. Ik vraag nog wie dat zijn\.\n/);
    assert.match(told.text, asksWho);
    assert.deepEqual(saidIn(told), []);
  });

  it('in a story, after what is offered', () => {
    const told = talk(start, 'gezin van 4, huur 650', 'ja');
    assert.match(told.text, /^Dank u\. Thuis bent u dus met 4 mensen\./);
    assert.match(told.text, asksWho);
  });

  it('at the question itself, in no words of a couple', () => {
    for (const text of ['samen met zn vijven', "met z'n drieën thuis", 'gezin van 4']) {
      const told = talk(start, 'alles nagaan', text);
      assert.match(told.text, /^Thuis bent u dus met \d mensen/, text);
      assert.deepEqual(saidIn(told), [], text);
    }
  });

  it('said at "Klopt dit?" is kept for after it', () => {
    const told = talk(start, 'huur 650', 'we zijn met zn 4en');
    assert.match(told.text, /Daar kom ik zo op terug/);
    assert.match(talk(start, 'huur 650', 'we zijn met zn 4en', 'ja').text, /met 4 mensen[^]*Met wie woont u\?/);
  });

  it('of what is known already asks anew only where it does not fit', () => {
    const couple = talk(start, 'alles nagaan', 'Met partner', '34').state;
    assert.match(talk(couple, 'we zijn met zn 2en').text, /^Dank u\.\nWat geldt nu voor u\?/);
    assert.match(talk(couple, 'we zijn met zn 4en').text, /met 4 mensen[^]*Met wie woont u\?/);
  });
});

describe('children of two homes', () => {
  it('are counted nowhere by themselves', () => {
    for (const text of [
      'mijn zoon van 8 is de helft van de week bij mij',
      'ik heb co-ouderschap over 2 kinderen van 4 en 6',
    ])
      for (const before of [[], ['alles nagaan']]) {
        const told = talk(start, ...before, text);
        assert.match(told.text, /^Een kind is dus een deel van de tijd bij u\.[^]*Met wie woont u\?/);
        assert.deepEqual(saidIn(told), []);
      }
  });
});

describe('three generations', () => {
  it('each is said back', () => {
    const told = talk(start, 'alles nagaan', 'opa, mijn vrouw en de kinderen');
    assert.match(told.text, /^U woont ook met anderen\. Er wonen kinderen bij u\. U woont samen met een partner\.\n/);
  });

  it('parents who live in are others, and the rest is asked', () => {
    assert.match(talk(start, 'mijn ouders wonen bij ons in').text, /• U woont ook met anderen$/);
    assert.match(talk(start, 'alles nagaan', 'mijn ouders wonen bij ons in').text, /Met wie woont u nog meer\?/);
  });
});

describe('a partner who is gone', () => {
  const couple = talk(start, 'alles nagaan', 'Met partner', '34').state;
  for (const text of ['we zijn uit elkaar', 'hij is bij mij weg', 'mijn vrouw is vertrokken'])
    it(`"${text}" is offered as a change`, () => {
      const told = talk(couple, text);
      assert.equal(told.text, 'U zei eerst: U woont met partner. Klopt nu: U woont zonder partner?');
      assert.ok(saidIn(told).includes('household is couple'));
      const after = saidIn(talk(couple, text, 'ja'));
      assert.ok(after.includes('hasPartner is false') && !after.includes('household is couple'), after.join('; '));
    });

  it('is offered at the result too', () => {
    const told = talk({ ...couple, step: 'result', pending: null }, 'we zijn uit elkaar');
    assert.match(told.text, /^U zei eerst: U woont met partner\. Klopt nu: U woont zonder partner\?$/);
  });

  it('takes the place of what waits at "Klopt dit?"', () => {
    const told = talk(start, 'ik woon met mijn man en mijn huur is 640', 'hij is bij mij weg');
    assert.match(told.text, /• U woont zonder partner/);
    assert.doesNotMatch(told.text, /samen met een partner/);
  });

  it('of whom nothing was said is asked back', () => {
    assert.match(talk(start, 'alles nagaan', 'we zijn uit elkaar').text, /^Ik wil niet raden wie er nu bij u woont\./);
  });
});
