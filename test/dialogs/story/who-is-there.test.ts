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

describe('all who live there, named one by one', () => {
  const asked = talk(start, 'alles nagaan').state;
  const after = (...said: string[]): string[] => saidIn(talk(asked, ...said));

  it('are offered in one', () => {
    const cards: [said: string, card: string][] = [
      ['me dochter van 11 en ik', '• U woont alleen met 1 kind (11 jaar)'],
      ['ik en mijn 2 kinderen van 5 en 9', '• U woont alleen met 2 kinderen (5 en 9 jaar)'],
      ['alleen ik en mijn zoontje', '• U woont alleen met 1 kind'],
      ['ik en mijn man', '• U woont samen met een partner, zonder kinderen'],
    ];
    for (const [said, card] of cards) assert.equal(talk(asked, said).text, `Klopt dit?\n${card}`);
    assert.ok(after('me dochter van 11 en ik', 'ja').includes('otherAdultsAtHome is 0'));
  });

  it('a grown child is another adult, and too young to share the costs', () => {
    for (const said of ['ik en mijn zoon van 20', 'alleen, nou ja mn zoon van 20 slaapt hier nog'])
      for (const one of ['otherAdultsAtHome is 1', 'costSharers is 0', 'hasPartner is false', 'hasChildren is false'])
        assert.ok(after(said, 'ja').includes(one), `${said}: ${one}`);
    assert.ok(!after('ik en mijn zoon van 30', 'ja').some((said) => said.startsWith('costSharers')));
  });

  it('"helemaal alleen dus" is the button', () => {
    assert.deepEqual(after('helemaal alleen dus'), [
      'children.count is 0',
      'otherAdultsAtHome is 0',
      'household is single',
    ]);
  });

  it('of who is there now and then, or named with more, it is not all', () => {
    for (const said of [
      'ik en soms mijn zoon van 20',
      'mijn moeder en ik en mijn zoon van 20',
      'ik 45 en mijn zoon 20',
    ])
      assert.ok(!after(said, 'ja').includes('otherAdultsAtHome is 1'), said);
  });
});

describe('somebody who is no partner', () => {
  const asked = talk(start, 'alles nagaan');
  for (const text of ['samen met mijn moeder', 'met mn moeder samen', 'met mijn broer samen', 'samen met mijn zoon'])
    it(`"${text}" makes no couple`, () => {
      const said = saidIn(talk(asked.state, text));
      assert.ok(!said.some((one) => /^hasPartner is true|household is couple/.test(one)), said.join('; '));
    });
});

describe('a partner who is no longer at home', () => {
  const asked = talk(start, 'alles nagaan');
  for (const text of [
    'alleen sinds mijn man er niet meer is',
    'sinds mijn vrouw er niet meer is alleen',
    'mijn man leeft niet meer',
  ])
    it(`"${text}": without a partner is offered`, () =>
      assert.match(talk(asked.state, text).text, /Klopt dit\?\n• U woont zonder partner$/));

  for (const text of [
    'alleen, mijn vrouw is dement en zit in een tehuis',
    'alleen mijn man zit in een hospice',
    'alleen, zijn vrouw zit in een verpleeghuis',
    'mijn vrouw is opgenomen in een verpleegtehuis dus alleen',
  ])
    it(`"${text}": who is in care may be a partner still, so it is asked back`, () => {
      const told = talk(asked.state, text);
      assert.match(told.text, /^Of een partner meetelt die niet meer thuis woont, weet ik niet zeker\./);
      assert.deepEqual(saidIn(told), []);
    });

  it('in a story it is left to the question', () => {
    const told = talk(start, 'alleen, mijn man zit in een verpleeghuis, huur 640');
    assert.equal(told.text, 'Klopt dit?\n• Uw huur is € 640 per maand');
  });
});

describe('a partner in a care home', () => {
  it('is not guessed about, and a human is near', () => {
    const asked = talk(start, 'alles nagaan');
    const after = talk(asked.state, 'mijn man zit in een verpleeghuis');
    assert.match(after.text, /^Of een partner meetelt die niet meer thuis woont, weet ik niet zeker\..*typ \*mens\*/);
    assert.deepEqual(saidIn(after), []);
    assert.notEqual(talk(after.state, 'weet ik niet').state.pending?.question, after.state.pending?.question);
  });
});
