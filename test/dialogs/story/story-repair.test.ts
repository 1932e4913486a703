/** "Nee ik bedoel 1200": the answer that was just given is given anew. */
import assert from 'node:assert/strict';
import { saidIn, start, talk } from './story-talk.ts';

describe('taking an answer back', () => {
  const rent = talk(start, 'alles nagaan', 'alleen met kinderen', '34', 'mijn huur is 640', 'ja', 'terug');
  for (const said of [
    'nee ik bedoel 1200',
    'ik bedoelde 1200',
    'sorry 1200',
    'oeps, 1200',
    'ik bedoel 1200 euro',
    'nee wacht 1200',
    'ik had het fout, het is 1200',
    'mijn vorige antwoord klopt niet het is 1200',
    'nee het vorige bedrag was fout, moet 1200 zijn',
    'de vorige vraag moet 1200 zijn',
  ])
    it(`"${said}"`, () => {
      const given = talk(rent.state, '640');
      const after = talk(given.state, said);
      assert.ok(saidIn(after).includes('rentCents is 120000'), saidIn(after).join());
      assert.ok(!saidIn(after).includes('rentCents is 64000'));
      assert.equal(after.state.pending?.question, given.state.pending?.question);
      assert.match(after.text, /^Goed, ik heb het veranderd\. Uw huur is € 1\.200 per maand\./);
    });

  it('"ik had het fout" is said of what follows, and no word about the past', () => {
    const given = talk(rent.state, '640');
    const offered = talk(given.state, 'ik had het fout, de huur is toch 650');
    assert.match(offered.text, /^U zei eerst: .*€ 640 per maand\. Klopt nu: Uw huur is € 650 per maand\?$/);
    assert.ok(saidIn(talk(offered.state, 'ja')).includes('rentCents is 65000'));
    assert.ok(saidIn(talk(rent.state, 'ik had het fout, de huur is toch 650')).includes('rentCents is 65000'));
  });

  for (const said of ['vorige vraag was fout', 'mijn vorige antwoord klopt niet', 'dat vorige was niet goed hoor'])
    it(`"${said}": that question again`, () => {
      const given = talk(rent.state, '640');
      const after = talk(given.state, said);
      assert.equal(after.state.pending?.question, rent.state.pending?.question);
      assert.ok(!saidIn(after).includes('rentCents is 64000'));
      assert.match(talk(start, 'alles nagaan', said).text, /Verder terug kan niet\.[^]*Met wie woont u\?/);
    });

  it('of the last line at "Klopt dit?"', () => {
    const offered = talk(
      start,
      'alles nagaan',
      'zonder partner',
      'mijn huur is 612',
      'mijn vorige antwoord klopt niet het is 622',
    );
    assert.match(offered.text, /• Uw huur is € 622 per maand$/);
  });

  it('"die andere", at another question, is asked of which answer', () => {
    const state = {
      ...start,
      step: 'check',
      answers: [
        { question: 'has-partner', statements: [{ fact: 'hasPartner' as const, op: 'is' as const, value: true }] },
      ],
      pending: { question: 'age', shown: [] },
    };
    const asked = talk(state, 'nee, die andere');
    assert.deepEqual(saidIn(asked), ['hasPartner is true']);
    assert.match(asked.text, /^Welk antwoord wilt u veranderen\?$/);
    assert.deepEqual(saidIn(talk(asked.state, 'Niets veranderen')), ['hasPartner is true']);
  });

  it('takes "niet samen maar alleen" for the answer that said so, and asks', () => {
    const given = talk(start, ['bijstand', 'bijstand'], 'samen');
    const asked = talk(given.state, 'niet samen maar alleen');
    assert.match(asked.text, /^U zei eerst: .*met een partner\. Klopt nu: U woont zonder partner\?$/);
    assert.deepEqual(saidIn(talk(asked.state, 'ja')), ['hasPartner is false']);
    assert.deepEqual(saidIn(talk(given.state, 'niet getrouwd maar samen')), saidIn(given));
  });

  it('shows both sides of a limit before it is turned', () => {
    const asked = talk(start, ['bijstand', 'bijstand'], 'Helemaal alleen', '50', 'nee minder', 'ik bedoel meer');
    assert.match(asked.text, /eerst: .*minder dan € 1\.348,49\. Klopt nu: .*€ 1\.348,49 of meer\?$/);
    assert.ok(saidIn(asked).includes('netMonthlyIncomeCents lt 134849'));
  });

  it('reaches what stands at "Klopt dit?", and the answer before it', () => {
    const offered = talk(start, 'alles nagaan', 'ik woon alleen en ben 50');
    const after = talk(offered.state, 'ik bedoel met mijn vriendin', 'ja');
    assert.ok(saidIn(after).includes('hasPartner is true'), saidIn(after).join());
  });

  it('does not reach an answer that is asked now', () => {
    const told = talk(rent.state, 'sorry, nee');
    assert.ok(!saidIn(told).some((s) => s.startsWith('rentCents')));
  });

  it('gives a tick list anew', () => {
    const list = talk(start, 'ik ben 34, alleen met 2 kinderen 5 en 9, bijstand', 'ja', 'alles nagaan');
    assert.equal(list.state.pending?.question, 'receives');
    const after = talk(list.state, 'zorgtoeslag', 'nee ik bedoelde zorgtoeslag en huurtoeslag');
    const has = saidIn(after).filter((s) => s.startsWith('receives has'));
    assert.deepEqual(
      has,
      ['bijstand', 'zorgtoeslag', 'huurtoeslag'].map((name) => `receives has nederland/${name}`),
    );
  });

  it('is no "nee" to what is asked now', () => {
    const care = talk(start, 'ik ben 34, alleen met 2 kinderen 5 en 9, bijstand', 'ja', 'alles nagaan', 'zorgtoeslag');
    assert.deepEqual(saidIn(talk(care.state, 'nee ik bedoel iets heel anders')), saidIn(care));
  });
});

describe('what a partner earns', () => {
  it('told with who lives there is said to come back', () => {
    const told = talk(start, 'alles nagaan', 'met mijn vriendin, zij verdient 600');
    assert.match(told.text, /^Fijn dat u dit vertelt\. Daar kom ik zo op terug\.\nU woont samen met een partner/);
    assert.doesNotMatch(talk(start, 'alles nagaan', 'met mijn vriendin').text, /kom ik zo op terug/);
  });
  it('is asked with the rest at the question for the income', () => {
    const open = talk(start, ['bijstand', 'bijstand'], 'met partner', '34 en 36');
    const told = talk(open.state, 'mijn vriendin heeft ook 600');
    assert.doesNotMatch(told.text, /iemand anders/);
    assert.deepEqual(saidIn(told), saidIn(open));
  });
  for (const [text, sum] of [
    ['ik 1300 en zij wia 1150', '2.450'],
    ['hij krijgt niks, ik 1150', '1.150'],
    ['zij 900, ik 1200', '2.100'],
  ] as const)
    it(`"${text}" is of both`, () => {
      const told = talk(start, 'alles nagaan', 'met partner', text);
      assert.ok(told.text.includes(`• Het inkomen van uw huishouden is netto € ${sum} per maand`), told.text);
      assert.doesNotMatch(
        talk(start, 'alles nagaan', 'zonder partner', text).text,
        /inkomen van uw huishouden is netto/,
      );
    });
});

describe('more told at "Klopt dit?"', () => {
  const shown = talk(start, 'alles nagaan', 'zonder partner', 'ik krijg zorgtoeslag');
  it('stands in the same line, of what one has', () => {
    assert.match(
      talk(shown.state, 'ik krijg ook huurtoeslag').text,
      /Klopt dit\?\n• U hebt zorgtoeslag en huurtoeslag$/,
    );
  });
  it('is heard too where it is nothing', () => {
    assert.match(talk(shown.state, 'ik heb helemaal niks gespaard').text, /• U hebt zorgtoeslag\n• .*€ .* of minder/);
  });
  it('is no misunderstanding where it was said before', () => {
    assert.match(
      talk(start, 'alles nagaan', 'zonder partner', '34', 'huur is 640', '34 zei ik al').text,
      /^Dank u\. Klopt dit\?/,
    );
  });
});
