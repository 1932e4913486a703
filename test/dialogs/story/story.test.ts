/** What somebody tells by themselves is offered back, and is an answer only after a yes. */
import assert from 'node:assert/strict';
import { initialState, statementsOf } from '../../../src/dialogs/state.ts';
import { fold } from '../../../src/eligibility/known.ts';
import { saidIn, start, talk, type Talk } from './story-talk.ts';

const confirmed = ({ replies }: Talk): readonly string[] | undefined => replies.at(-1)?.data?.confirm?.facts;
const mother = 'alleen met 2 kids 5 en 9 en ik kom niet rond huur 640 bijstand';

describe('a story at the menu', () => {
  it('is repeated in lines, with the topic that it names', () => {
    const told = talk(start, [mother, 'rondkomen']);
    assert.match(
      told.text,
      /Klopt dit\?\n• U woont alleen met 2 kinderen \(5 en 9 jaar\)\n• U hebt bijstand\n• Uw huur is € 640 per maand$/,
    );
    assert.deepEqual(told.replies.at(-1)?.choices, ['Ja, klopt', 'Iets klopt niet']);
    assert.ok(['household', 'children.ages', 'receives', 'rentCents'].every((f) => confirmed(told)?.includes(f)));
  });

  it('is no fact before the yes', () => {
    assert.deepEqual(talk(start, [mother, 'rondkomen']).state.answers, []);
    assert.deepEqual(talk(start, [mother, 'rondkomen'], 'blabla', 'waarom').state.answers, []);
  });

  it('is an answer to each question after it, and the check begins', () => {
    const told = talk(start, [mother, 'rondkomen'], 'ja');
    assert.deepEqual(
      told.state.answers.map(({ question }) => question),
      ['living-with', 'child-ages', 'receives', 'rents', 'rent'],
    );
    assert.equal(told.state.step, 'check');
    assert.match(told.text, /^Dank u\.\nNog ongeveer \d korte vragen\.\n/);
    assert.equal(told.state.story, null);
  });

  it('goes back to the menu where no topic was named', () => {
    const told = talk(start, 'ik ben 34 en heb bijstand', 'Ja, klopt');
    assert.deepEqual([told.state.step, saidIn(told)], ['topic', ['age is 34', 'receives has nederland/bijstand']]);
  });

  it('does not limit the check to what it only mentions', () => {
    const story = 'ik ben 34, alleen met twee kinderen van 5 en 9, bijstand, huur 640';
    assert.equal(talk(start, [story, 'bijstand'], 'ja').state.topic, null);
    assert.equal(talk(start, [`${story}, kan ik hulp krijgen bij de huur?`, 'huur'], 'ja').state.topic, 'huur');
  });

  it('stays out of the way of food and debts', () => {
    const told = talk(start, ['2 kinderen van 5 en 9 en geen eten meer, bijstand', 'voedselbank']);
    assert.equal(told.state.step, 'services');
  });

  it('is asked in parts where there is much', () => {
    const long =
      'ik ben 34, alleen met 2 kinderen 5 en 9, ik krijg bijstand en geen zorgtoeslag, huur 640, ik ben student, ik heb geen zorgverzekering en ik heb te veel schulden, ik ben chronisch ziek, 300 euro op de bank';
    const first = talk(start, long);
    assert.ok(first.text.split('\n').length <= 7, first.text);
    assert.ok(first.text.split(/\s+/).length <= 75, first.text);
    const second = talk(start, long, 'ja');
    assert.match(second.text, /^Dank u\. Klopt dit\?\n• /);
    const third = talk(start, long, 'ja', 'ja');
    assert.equal(third.state.story, null);
    assert.ok(saidIn(third).includes('bankBalanceCents is 30000'));
  });
});

describe('what is not right', () => {
  const story: [string, string] = [mother, 'rondkomen'];
  it('is chosen, and the rest is confirmed', () => {
    const which = talk(start, story, 'Iets klopt niet');
    assert.match(which.text, /^Wat klopt er niet\?/);
    assert.deepEqual(which.replies.at(-1)?.choices, [
      'U woont alleen met 2 kinderen (5 en 9 jaar)',
      'U hebt bijstand',
      'Uw huur is € 640 per maand',
      'Niets klopt',
    ]);
    const left = talk(start, story, 'nee', 'Uw huur is € 640 per maand');
    assert.match(left.text, /^Goed, dat laat ik weg\. Klopt dit\?\n• U woont alleen.*\n• U hebt bijstand$/);
    const known = talk(start, story, 'nee', 'de huur', 'ja');
    assert.ok(!saidIn(known).some((s) => s.startsWith('rent')));
    assert.ok(saidIn(known).includes('household is singleParent'));
  });

  it('is typed again', () => {
    for (const said of [['nee', 'huur is 700'], ['nee, de huur is 700'], ['ja maar de huur is 700']]) {
      const told = talk(start, story, ...said);
      assert.match(told.text, /€ 700 per maand/, said.join());
      assert.doesNotMatch(told.text, /€ 640/);
      assert.ok(saidIn(talk(start, story, ...said, 'ja')).includes('rentCents is 70000'));
    }
  });

  it('takes the place of what was wrong', () => {
    const told = talk(start, story, 'nee, de huur is 700');
    assert.match(told.text, /^Klopt dit\?\n• U woont alleen.*\n• U hebt bijstand\n• Uw huur is € 700 per maand$/);
  });

  it('may be the number of children', () => {
    const told = talk(start, story, 'nee, 3 kinderen van 5, 7 en 9', 'ja');
    assert.deepEqual(fold(statementsOf(told.state)).childAges, [9, 7, 5]);
    assert.ok(saidIn(told).includes('household is singleParent'));
  });

  it('may be all of it', () => {
    const told = talk(start, story, 'iets klopt niet', 'niets klopt');
    assert.deepEqual([told.state.answers, told.state.step], [[], 'check']);
    assert.deepEqual(talk(start, story, 'weet ik niet').state.answers, []);
  });

  it('of one line needs no choosing', () => {
    const told = talk(start, 'ik heb bijstand', 'nee');
    assert.deepEqual([told.state.answers, told.state.step], [[], 'topic']);
  });
});

describe('what cannot be', () => {
  it('is asked back, and never confirmed', () => {
    const told = talk(start, 'ik ben 150 en heb bijstand');
    assert.doesNotMatch(told.text, /150/);
    const after = talk(start, 'ik ben 150 en heb bijstand', 'ja');
    assert.match(after.text, /U zei 150 jaar\./);
    assert.equal(after.state.pending?.question, 'age');
    assert.ok(!saidIn(after).some((s) => s.startsWith('age')));
  });

  it('of a year of birth is only which of two ages', () => {
    const told = talk(start, 'geboren in 1990', '36');
    assert.deepEqual(saidIn(told), ['age is 36']);
    assert.match(talk(start, 'geboren in 1990').text, /Is dat 35 of 36 jaar\?/);
  });
});

describe('what hardly can be', () => {
  it('is left to its own question', () => {
    assert.match(talk(start, 'huur 9000 en ik heb bijstand').text, /^Klopt dit\?\n• U hebt bijstand$/);
  });
});

describe('in the middle of the check', () => {
  const asked = talk(start, 'alles nagaan');

  it('all who live there are offered in one, and not asked one by one', () => {
    const told = talk(asked.state, 'alleen met 2 kids 5 en 9');
    assert.match(told.text, /^Klopt dit\?\n• U woont alleen met 2 kinderen \(5 en 9 jaar\)$/);
    const after = talk(told.state, 'ja');
    assert.ok(['household is singleParent', 'otherAdultsAtHome is 0'].every((one) => saidIn(after).includes(one)));
    assert.deepEqual([after.state.step, after.state.pending?.question], ['check', 'age']);
  });

  it('a number that stands first answers the question', () => {
    const told = talk(asked.state, 'alleen met kinderen', '34, en mijn huur is 640');
    assert.ok(saidIn(told).includes('age is 34'));
    assert.match(told.text, /^U bent 34 jaar\. Klopt dit\?\n• Uw huur is € 640 per maand$/);
  });

  it('what answers nothing is offered, and the question comes again', () => {
    const told = talk(asked.state, 'ik ben 34', 'ja');
    assert.deepEqual([told.state.pending?.question, saidIn(told)], ['living-with', ['age is 34']]);
  });

  it('only an answer is no story', () => {
    const told = talk(asked.state, 'alleen met kinderen', '34');
    assert.equal(told.state.story, null);
    assert.equal(confirmed(told), undefined);
  });

  it('what was told is not asked again', () => {
    const told = talk(start, 'ik ben 34, woon helemaal alleen, bijstand', 'ja', 'alles nagaan');
    assert.equal(told.state.pending?.question, 'receives');
    assert.ok(!told.replies.at(-1)?.choices.includes('Bijstand'));
  });

  it('what contradicts an earlier answer is asked as a change', () => {
    const known = talk(start, [mother, 'rondkomen'], 'ja');
    const told = talk(known.state, 'mijn huur is 700');
    assert.equal(told.text, 'U zei eerst: Uw huur is € 640 per maand. Klopt nu: Uw huur is € 700 per maand?');
    assert.ok(saidIn(talk(told.state, 'ja')).includes('rentCents is 70000'));
    assert.ok(saidIn(talk(told.state, 'nee')).includes('rentCents is 64000'));
  });

  it('what is changed leaves the rest of that answer', () => {
    const known = talk(start, [mother, 'rondkomen'], 'ja');
    const told = talk(known.state, 'mijn zoon van 20 woont ook thuis', 'ja');
    const { booleans, childAges, numbers } = fold(statementsOf(told.state));
    assert.deepEqual(
      [booleans.get('hasPartner'), childAges, numbers.get('otherAdultsAtHome')?.min],
      [false, [9, 5], 1],
    );
  });

  it('an own age is not the age that was asked of a partner', () => {
    const answers = [
      { question: 'has-partner', statements: [{ fact: 'hasPartner' as const, op: 'is' as const, value: true }] },
    ];
    const state = { ...start, step: 'check', answers, pending: { question: 'partner-age', shown: [] } };
    assert.deepEqual(saidIn(talk(state, 'ik ben 34', 'ja')), ['hasPartner is true', 'age is 34']);
    assert.deepEqual(saidIn(talk(state, '34')), ['hasPartner is true', 'partnerAge is 34']);
  });

  it('terug and overzicht know what was told', () => {
    const known = talk(start, [mother, 'rondkomen'], 'ja');
    assert.match(
      talk(known.state, 'overzicht').text,
      /• U woont alleen met kinderen\.\n• Uw kinderen zijn 5 en 9 jaar\./,
    );
    assert.equal(talk(known.state, 'terug').state.pending?.question, 'rent');
  });

  it('another municipality is asked as a change', () => {
    const told = talk(asked.state, 'ik woon in almere');
    assert.equal(told.text, 'U zei eerst: U woont in Zoetermeer. Klopt nu: U woont in Almere?');
    assert.equal(talk(told.state, 'ja').state.municipality, 'almere');
    assert.equal(talk(told.state, 'nee').state.municipality, 'zoetermeer');
  });
});

describe('a number where a number is waited for', () => {
  const asked = ['helemaal alleen', '43', 'niets van deze', 'Ja, minder'];
  const answering = (municipality: string, ...said: string[]): Talk =>
    talk({ ...start, municipality }, ['zorgtoeslag', 'zorgtoeslag'], ...asked, ...said);

  for (const [municipality, amount, said] of [
    ['zoetermeer', '1350', 'le 4085700'],
    ['zoetermeer', '1300', 'le 4085700'],
    ['almere', '2712', 'is 271200'],
  ] as const)
    it(`"${amount}" in ${municipality} is no postcode`, () => {
      const told = answering(municipality, amount, 'ja');
      assert.equal(told.state.municipality, municipality);
      assert.ok(saidIn(told).includes(`yearlyIncomeCents ${said}`));
    });

  it('may be an amount a month: that is asked, and "per maand" is no answer to the year', () => {
    assert.match(answering('zoetermeer', '2712').text, /^U zei € 2\.712\. Is dat voor het hele jaar\?$/);
    const monthly = answering('zoetermeer', '2712', 'per maand');
    assert.match(monthly.text, /^Met € 2\.712 per maand weet ik het nog niet zeker\./);
    assert.ok(!saidIn(monthly).some((one) => one.startsWith('yearlyIncomeCents')));
    assert.ok(saidIn(answering('zoetermeer', '2712', 'het hele jaar')).includes('yearlyIncomeCents is 271200'));
  });

  it('where it is less in either case, that is said back', () => {
    assert.match(answering('zoetermeer', '1350').text, /€ 1\.350\. Per maand of per jaar, dat maakt hier niet uit/);
    assert.ok(saidIn(answering('zoetermeer', '1350', 'het hele jaar')).includes('yearlyIncomeCents le 4085700'));
    const again = answering('zoetermeer', '1350', 'nee per maand');
    assert.ok(!saidIn(again).some((one) => one.startsWith('yearlyIncomeCents')));
  });

  it('is a postcode where it stands by itself at a menu', () => {
    assert.match(talk(start, '1311').text, /Almere/);
  });
});

describe('debts that somebody says not to have', () => {
  it('are no question about debts', () => {
    assert.match(
      talk(start, ['geen schulden, alleen, 1250', 'schulden']).text,
      /Klopt dit\?\n• U woont zonder partner/,
    );
    assert.equal(talk(start, ['ik heb veel schulden en woon alleen', 'schulden']).state.step, 'services');
  });
});

describe('a story that comes first', () => {
  const fresh = { ...initialState('nl'), referenceDate: '2026-07-01' };
  it('is offered behind the welcome', () => {
    const told = talk({ ...fresh, municipality: 'zoetermeer' }, [mother, 'rondkomen']);
    assert.match(told.replies[0]?.text ?? '', /Wegwijs/);
    assert.match(told.text, /Klopt dit\?/);
  });

  it('waits until it is known where', () => {
    const told = talk(fresh, [mother, 'rondkomen']);
    assert.deepEqual([told.state.step, told.state.answers], ['municipality', []]);
    const after = talk(told.state, 'zoetermeer');
    assert.match(after.text, /Klopt dit\?\n• U woont alleen/);
    assert.equal(talk(after.state, 'ja').state.step, 'check');
  });

  it('tells where, in the same confirmation', () => {
    const told = talk(fresh, 'ik woon in almere, ik ben 34 en heb bijstand');
    assert.match(told.text, /Klopt dit\?\n• Je woont in Almere\n• Je bent 34 jaar\n• Je hebt bijstand$/);
    const wrong = talk(told.state, 'nee', 'Je woont in Almere');
    assert.deepEqual([wrong.state.municipality, wrong.state.step], [null, 'municipality']);
    assert.match(talk(wrong.state, 'zoetermeer').text, /Klopt dit\?\n• U bent 34 jaar\n• U hebt bijstand$/);
  });
});
