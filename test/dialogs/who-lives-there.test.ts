/** An answer that only names people is no alarm, whatever it resembles; beside one word more it may be. */
import assert from 'node:assert/strict';
import type { NumberFact } from '../../src/contract.ts';
import type { ConversationState } from '../../src/dialogs/state.ts';
import { nothingRecognised, realTurns, words } from './real-turns.ts';
import { saidIn, start, talk } from './story/story-talk.ts';

const asked = talk(start, 'alles nagaan').state;
const heardAs = (text: string): string =>
  words(
    realTurns()(asked, {
      kind: 'message',
      text,
      recognition: { ...nothingRecognised, urgency: 'crisis' },
      masked: false,
    }),
  );

describe('who lives there', () => {
  it('is an answer', () => {
    assert.match(heardAs('mama en ik en mn broertje'), /^U woont ook met anderen\./);
    assert.doesNotMatch(heardAs('alleen ik en mijn zoontje'), /112/);
  });

  for (const text of ['mijn man slaat mij', 'mama en ik zijn bang'])
    it(`"${text}" stays an alarm`, () => {
      assert.match(heardAs(text), /\*112\*/);
    });
});

describe('how many others live there', () => {
  const counting = (question: string, fact: NumberFact, value: number): ConversationState => ({
    ...asked,
    answers: [{ question: 'living-with', statements: [{ fact, op: 'ge', value }] }],
    pending: { question, shown: [] },
  });
  const adults = counting('other-adults', 'otherAdultsAtHome', 1);
  const sharers = counting('cost-sharers', 'otherAdultsAtHome', 1);
  const precisely = counting('cost-sharers-count', 'costSharers', 4);

  for (const text of ['drie andere studenten', 'ik woon met drie andere studenten', 'drie huisgenoten en ik'])
    it(`"${text}" is three`, () => {
      assert.ok(saidIn(talk(adults, text)).includes('otherAdultsAtHome is 3'));
    });

  it('"met 5 personen" is five, and not the button of two', () => {
    assert.ok(saidIn(talk(adults, 'met 5 personen')).includes('otherAdultsAtHome is 5'));
  });

  for (const from of [adults, sharers, precisely])
    for (const text of ['wij zijn met 4 personen', "we zijn met z'n vieren", '4 met mij erbij'])
      it(`"${text}", said to ${String(from.pending?.question)}, is asked without who says so`, () => {
        const reply = talk(from, text);
        assert.match(reply.text, /^Ik vraag naar de anderen\./);
        assert.deepEqual(reply.state.answers, from.answers);
      });

  for (const from of [sharers, precisely])
    it(`students do not count at ${String(from.pending?.question)}`, () => {
      const reply = talk(from, '4 studenten');
      assert.match(reply.text, /^Tel studenten hier niet mee\./);
      assert.deepEqual(reply.state.answers, from.answers);
    });

  it('six men in a house are no husband', () => {
    assert.deepEqual(saidIn(talk(asked, 'studentenhuis met 6 man')), ['otherAdultsAtHome ge 1']);
  });
});

describe('who may not live here', () => {
  const told = (text: string) => talk(asked, text);
  for (const text of ['mijn man is vorige maand overleden', 'mijn kind is vorig jaar overleden']) {
    it(`hears of a death first, and takes in nothing: "${text}"`, () => {
      assert.match(told(text).text, /^Gecondoleerd met uw verlies\./);
      assert.deepEqual(saidIn(told(text)), []);
    });
  }
  for (const text of ['mijn man woont in marokko', 'mijn vrouw is bij me weg', 'mijn zoon van 4 woont bij mijn ex'])
    it(`is asked: "${text}"`, () => {
      assert.match(told(text).text, /^Ik wil niet raden wie er nu bij u woont\./);
      assert.deepEqual(saidIn(told(text)), []);
    });
  it('is offered the way it is at the home of a grown child', () => {
    assert.match(told('ik woon bij mijn zoon en zijn vrouw').text, /^Klopt dit\?\n• U woont ook met anderen$/);
  });
  it('is no contradiction of a widow who speaks of her husband', () => {
    const alone = talk(asked, 'zonder partner', '71');
    for (const text of ["ik heb op de bank van mijn man nog zo'n 9000 staan", 'dat deed mijn man allemaal'])
      assert.doesNotMatch(talk(alone.state, text).text, /partner\?/);
    assert.match(talk(alone.state, 'mijn man verdient 2000 netto per maand').text, /samen met een partner/);
  });
});

describe('who lives with a brother', () => {
  const brother = talk(asked, 'ik woon met mijn broer');
  it('is not asked whether they live alone', () => {
    assert.match(brother.text, /Met wie woont u nog meer\?/);
    assert.ok(!brother.replies.flatMap(({ choices }) => choices).some((title) => /alleen/i.test(title)));
  });
  it('answers with a button or with "niemand"', () => {
    for (const text of ['Zonder partner en kinderen', 'verder niemand'])
      assert.ok(saidIn(talk(brother.state, text)).includes('household is single'));
    assert.match(talk(brother.state, 'verder niemand').text, /^U woont zonder partner en kinderen\./);
  });
  it('may still say that there is a partner', () => {
    assert.ok(saidIn(talk(brother.state, 'met mijn man')).includes('hasPartner is true'));
  });
});

describe('the list of what somebody has', () => {
  const listFor = (...said: string[]): string[] => talk(asked, ...said).replies.flatMap(({ choices }) => choices);
  it('holds nothing for children for who is 71 and spoke of none', () => {
    assert.ok(!listFor('zonder partner', '71').includes('Kindgebonden budget'));
    assert.ok(listFor('zonder partner', '40').includes('Kindgebonden budget'));
    assert.ok(listFor('Alleen met kinderen', '71').includes('Kindgebonden budget'));
    assert.ok(listFor('weet ik niet').includes('Kindgebonden budget'));
  });
});

describe('"alleen"', () => {
  const asked = talk(start, 'alles nagaan').state;
  for (const text of ['alleen', 'ik woon alleen', 'woon alleen', 'alleen hoor', 'alleenstaand', 'in mijn eentje'])
    it(`"${text}" is offered as all who live there`, () => {
      const said = talk(asked, text);
      assert.equal(said.text, 'U woont alleen, zonder kinderen of anderen. Klopt dat?');
      assert.deepEqual(saidIn(said), []);
      assert.ok(saidIn(talk(said.state, 'ja')).includes('household is single'));
      assert.match(talk(said.state, 'nee').text, /Met wie woont u\?/);
    });

  for (const text of [
    'hij krijgt alleen aow en huurt een flatje',
    'ik heb alleen een uitkering',
    'alleen maar een kleine wia',
  ])
    it(`"${text}" says nothing of who lives there`, () => {
      assert.deepEqual(saidIn(talk(asked, text)), []);
    });

  it('says who is there where "alleen" is of something else', () => {
    assert.deepEqual(saidIn(talk(asked, 'heb alleen wia, woon met mijn man')), ['hasPartner is true']);
  });
});

describe('who is only spoken to', () => {
  const asked = talk(start, 'alles nagaan').state;
  for (const text of ['ja man', 'jaa man', 'ja, man', 'nee man', 'ja broer', 'ja vriend', 'ja', 'nee'])
    it(`"${text}" says nothing of who lives there`, () => {
      const reply = talk(asked, text);
      assert.deepEqual(saidIn(reply), []);
      assert.match(reply.text, /^Ik wil niet raden wie er nu bij u woont\./);
    });

  for (const text of ['ja mijn man', 'man', 'met man', 'me man', 'getrouwd man'])
    it(`"${text}" is a partner`, () => {
      assert.deepEqual(saidIn(talk(asked, text)), ['hasPartner is true']);
    });

  for (const text of [
    'bij me moeder man',
    'nee man ik woon bij me moeder',
    'bij me moeder g, me broertje van 20 ook',
    'bij me ma',
    'met me pa en broertje',
    'man ik woon bij me ouders',
  ])
    it(`"${text}" is with others`, () => {
      assert.deepEqual(saidIn(talk(asked, text)), ['otherAdultsAtHome ge 1']);
    });

  it('"met me zoon man, 2 jaar" is a child, and no partner', () => {
    assert.deepEqual(saidIn(talk(asked, 'met me zoon man, 2 jaar')), ['hasChildren is true']);
  });

  it('the ages of two adults make no child of 18', () => {
    const reply = talk(asked, 'ja ik met mn vriend (30) ik ben 28 en de baby');
    assert.deepEqual(saidIn(reply).sort(), ['hasChildren is true', 'hasPartner is true']);
    assert.match(reply.text, /• U bent 28 jaar\n• Uw partner is 30 jaar/);
  });

  it('a question about something else leaves the answer what it is', () => {
    const reply = talk(asked, 'alleen met kinderen, 1 zoon. maar leefgeld?');
    assert.deepEqual(saidIn(reply).sort(), saidIn(talk(asked, 'alleen met kinderen, 1 zoon')).sort());
    assert.notEqual(saidIn(reply).length, 0);
    assert.deepEqual(saidIn(talk(asked, 'alleen. en kinderen? die zijn groot')), []);
  });
});
