/** Words that look like an answer, or like a question, and tell something else: offered, and the open question comes again. */
import assert from 'node:assert/strict';
import { saidIn, start, talk } from './story-talk.ts';

const asked = talk(start, 'alles nagaan');

describe('told instead of an answer', () => {
  it('is what a "nee" in one breath is of', () => {
    const test = { op: 'le' as const, value: 161818 };
    const limit = { ...start, step: 'check', pending: { question: 'net-monthly-income', shown: [], test } };
    const told = talk(limit, 'nee mijn dochter is 4');
    assert.match(told.text, /Klopt dit\?\n• U hebt thuis 1 kind \(4 jaar\)/);
    assert.deepEqual(told.state.answers, []);
    assert.deepEqual(saidIn(talk(limit, 'nee, en mijn dochter is 4')), ['netMonthlyIncomeCents gt 161818']);
    const savings = { ...limit, pending: { ...limit.pending, question: 'assets' } };
    assert.match(talk(savings, 'nee bijstand krijg ik al').text, /Klopt dit\?\n• U hebt bijstand$/);
  });

  it('is a grown child, who is no child of the household', () => {
    for (const [child, young] of [
      ['alleen met mijn zoon van 34', ''],
      ['alleen met dochter van 19', ', jonger dan 27 jaar'],
    ] as const) {
      const told = talk(asked.state, child);
      const lines = [
        `Er woont nog 1 volwassene bij u${young}`,
        'U woont zonder partner',
        'Er wonen geen kinderen bij u',
      ];
      assert.equal(told.text, ['Klopt dit?', ...lines.map((line) => `• ${line}`)].join('\n'));
      assert.deepEqual(told.state.answers, []);
      assert.ok(!saidIn(talk(told.state, 'ja')).some((said) => said.startsWith('household')));
    }
  });

  it('is a grown child besides a young one', () => {
    const told = talk(asked.state, 'alleen met kinderen', 'ik ben 45 en mijn kinderen 12 en 19');
    assert.match(
      told.text,
      /• Nu: U woont ook met anderen\. Eerst: U woont alleen met kinderen\n• U hebt thuis 1 kind/,
    );
    const said = saidIn(talk(told.state, 'ja'));
    assert.ok(said.includes('otherAdultsAtHome ge 1') && said.includes('children.ages is 12'), said.join('; '));
  });

  it('is what was said wrong before', () => {
    const known = talk(asked.state, 'ik ben 45', 'ja', 'zonder partner', 'niets van deze');
    const told = talk(known.state, 'nee sorry ik ben 46');
    assert.equal(told.text, 'U zei eerst: U bent 45 jaar. Klopt nu: U bent 46 jaar?');
    const after = talk(told.state, 'ja');
    assert.equal(after.state.pending?.question, known.state.pending?.question);
    assert.ok(!saidIn(after).includes('otherAdultsAtHome is 0'));
    assert.ok(saidIn(talk(known.state, 'nee')).includes('otherAdultsAtHome is 0'));
  });

  it('is the age of a partner', () => {
    const told = talk(asked.state, 'helemaal alleen', 'mijn man is 70');
    assert.doesNotMatch(told.text, /U bent 70/);
    const after = talk(told.state, 'ja');
    assert.deepEqual([after.state.pending?.question, saidIn(after).includes('age is 70')], ['age', false]);
    assert.ok(saidIn(after).includes('partnerAge is 70'));
  });

  it('is a partner', () => {
    const told = talk(asked.state, 'helemaal alleen', 'met partner');
    assert.equal(told.text, 'U zei eerst: U woont helemaal alleen. Klopt nu: U woont samen met een partner?');
  });
});

describe('what leaves the earlier answer standing', () => {
  it('is children beside a partner', () => {
    const told = talk(asked.state, 'met partner', 'mijn kinderen zijn 9 en 12');
    assert.equal(told.text, 'Klopt dit?\n• U woont samen met een partner en 2 kinderen (9 en 12 jaar)');
    const said = saidIn(talk(told.state, 'ja'));
    assert.ok(said.includes('household is couple') && said.includes('children.ages is 9,12'), said.join('; '));
  });

  it('is one more thing that somebody gets', () => {
    const listed = talk(asked.state, 'helemaal alleen', '45', 'zorgtoeslag');
    for (const more of ['huurtoeslag', 'huurtoeslag heb ik ook al']) {
      const told = talk(listed.state, more);
      assert.equal(told.text, 'Klopt dit?\n• U hebt huurtoeslag');
      const said = saidIn(talk(told.state, 'ja'));
      assert.ok(
        said.includes('receives has nederland/zorgtoeslag') && said.includes('receives has nederland/huurtoeslag'),
      );
    }
  });

  it('is what was ticked already: no lesson about it', () => {
    const listed = talk(asked.state, 'helemaal alleen', '45', 'zorgtoeslag');
    const told = talk(listed.state, 'zorgtoeslag en kinderbijslag');
    assert.match(told.text, /^Dank u\.\n/);
    assert.equal(told.state.pending?.question, listed.state.pending?.question);
    assert.doesNotMatch(talk(listed.state, 'wat is huurtoeslag').text, /Klopt dit/);
  });
});

describe('a "nee" to the list of what somebody has', () => {
  const list = talk(asked.state, 'helemaal alleen', '45');
  const debts = 'U hebt geen schulden die u niet kunt betalen.';

  for (const text of ['nee', 'niks', 'ik krijg niks'])
    it(`"${text}" is read back before it counts`, () => {
      const read = talk(list.state, text);
      assert.ok(read.text.includes(debts) && read.text.endsWith('Klopt dat?'), read.text);
      assert.deepEqual(read.replies.at(-1)?.choices, ['Ja, klopt', 'Nee']);
      assert.deepEqual(saidIn(read), saidIn(list));
      assert.ok(saidIn(talk(read.state, 'ja')).includes('hasProblemDebts is false'));
      assert.equal(talk(read.state, 'nee').state.pending?.question, 'receives');
      assert.ok(saidIn(talk(read.state, 'ik heb wel schulden')).includes('hasProblemDebts is true'));
    });

  it('is of the resident: what a sister gets is no tick', () => {
    const told = talk(list.state, 'mijn zus krijgt huurtoeslag');
    assert.match(told.text, /^Deze vraag gaat over u zelf\./);
    assert.deepEqual(saidIn(told), saidIn(list));
  });

  it('leaves to who decides whether somebody who stays over lives there', () => {
    for (const text of ['mijn ex slaapt soms op de bank', 'mijn vriend logeert hier af en toe']) {
      const told = talk(list.state, text);
      assert.match(told.text, /^Goed dat u dat zegt\. Of dat telt als samen wonen/, text);
      assert.deepEqual(saidIn(told), saidIn(list));
    }
    assert.doesNotMatch(talk(list.state, 'mijn zoon slaapt vaak slecht').text, /samen wonen/);
  });

  it('is no question where somebody names the list', () => {
    assert.ok(saidIn(talk(list.state, 'niets van deze')).includes('hasProblemDebts is false'));
  });

  it('is put right by what is told later', () => {
    const done = talk(list.state, 'niets van deze');
    const told = talk(done.state, 'ik heb wel schulden');
    assert.equal(told.text, `U zei eerst: ${debts.slice(0, -1)}. Klopt nu: U hebt schulden die u niet kunt betalen?`);
    const after = saidIn(talk(told.state, 'ja'));
    assert.ok(after.includes('hasProblemDebts is true') && !after.includes('hasProblemDebts is false'));
    assert.ok(after.includes('student is false'));
    const savings = talk(done.state, 'Minder dan € 1.348,49');
    assert.match(talk(savings.state, 'ik heb wel schulden').text, /^U zei eerst: /);
    assert.doesNotMatch(talk(done.state, 'ik heb geen schulden').text, /Klopt/);
    assert.doesNotMatch(talk(done.state, 'heb ik schulden?').text, /Klopt/);
  });
});

describe('what was told before, put right at a later question', () => {
  const savings = talk(asked.state, 'helemaal alleen', '45', 'niets van deze', 'Minder dan € 1.348,49').state;

  for (const text of ['oh en ik ben 75 hoor, vergis me', 'ik ben trouwens 75 hoor', 'sorry ben 75, typfout'])
    it(`"${text}" is an age, and no amount`, () =>
      assert.equal(talk(savings, text).text, 'U zei eerst: U bent 45 jaar. Klopt nu: U bent 75 jaar?'));

  for (const text of ['en die schulden wel hoor', 'schulden wel', 'toch wel schulden eigenlijk'])
    it(`"${text}" is of the list`, () =>
      assert.match(talk(savings, text).text, /Klopt nu: U hebt schulden die u niet kunt betalen\?$/));

  it('names of the list alone are meant', () => {
    for (const text of ['dat klopt wel', 'mijn huur wel']) assert.doesNotMatch(talk(savings, text).text, /Klopt/, text);
  });
});
