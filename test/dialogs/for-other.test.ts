/** Somebody fills it in for somebody else: "zij" is then whom "u" means, and what is of the helper is not stored. */
import assert from 'node:assert/strict';
import { saidIn, start, talk } from './story/story-talk.ts';

const helper = talk(start, ['ik ben vrijwilliger en zoek iets op voor een mevrouw van 67', 'mens-spreken']);

describe('for somebody else', () => {
  it('a volunteer asks for no volunteer', () => {
    assert.match(helper.text, /Met \*u\* bedoel ik (?:steeds|hier)[^]*Klopt dit\?\n• U bent 67 jaar$/);
    assert.match(talk(start, ['ik zoek een vrijwilliger', 'mens-spreken']).text, /mens spreken/);
  });

  it('"ze heeft" is told of that person', () => {
    const told = talk(helper.state, 'Ze heeft AOW, huur 655, woont alleen');
    assert.match(told.text, /• U bent 67 jaar\n• U woont helemaal alleen\n• Uw huur is € 655/);
  });

  it('"hij woont alleen met de kinderen" answers the question', () => {
    const asked = talk(start, 'alles nagaan', 'ik vraag dit voor mijn buurman', 'hij is 40', 'ja');
    assert.ok(saidIn(asked).includes('age is 40'));
    const told = talk(asked.state, 'hij woont alleen met de kinderen');
    assert.ok(saidIn(told).includes('household is singleParent'), saidIn(told).join('; '));
  });

  it('what is of the helper is no fact', () => {
    const asked = talk(start, 'alles nagaan', 'ik vraag dit voor mijn buurvrouw').state;
    const told = talk(asked, 'ikzelf ben 45, maar het gaat over haar');
    assert.doesNotMatch(told.text, /45/);
    assert.match(told.text, /Met wie woont u\?/);
  });

  it('without it "hij" is not whom "u" means', () => {
    const told = talk(talk(start, 'alles nagaan', 'met partner', '50').state, 'hij is 60');
    assert.ok(!saidIn(told).includes('age is 60'));
    assert.doesNotMatch(told.text, /U bent 60/);
  });

  it('whose it is may be said at "Klopt dit?", and what is shown stays', () => {
    const shown = talk(start, 'ik ben 83 en huur voor 612').state;
    assert.equal(shown.step, 'story');
    for (const text of [
      'nee mijn moeder is 83 niet ik. het gaat over haar',
      'ik ben de dochter, ik vraag het namens haar',
    ]) {
      const heard = talk(shown, text);
      assert.match(
        heard.text,
        /^(?:Dat kan\. Vul steeds in wat voor die persoon geldt|U vraagt het voor uw moeder\. Met \*u\* bedoel ik hier uw moeder)[^]*83 jaar/,
      );
      assert.ok(heard.state.forOther);
    }
  });

  it('the topic told with it does not hide whose it is', () => {
    const told = talk(start, ['ik vraag het voor haar, zorgtoeslag', 'zorgtoeslag']);
    assert.match(told.text, /Met \*u\* bedoel ik (?:steeds|hier)/);
  });

  it('the age behind who it is, is told of that person', () => {
    for (const text of [
      'ik vul dit in voor mijn moeder van 81, ze heeft alleen aow',
      'ik help mijn buurvrouw van 81, waar heeft zij recht op?',
    ])
      assert.match(talk(start, text).text, /Met \*u\* bedoel ik (?:steeds|hier)[^]*• U bent 81 jaar$/, text);
    assert.doesNotMatch(talk(start, 'ik zoek iets voor mijn zoon van 12').text, /U bent 12/);
  });

  it('the outcome says of whom it is', () => {
    const outcome = (forOther: boolean) =>
      talk({ ...start, step: 'check', topic: 'zorgtoeslag', forOther }, 'hoi', 'zonder partner', '81', 'zorgtoeslag');
    assert.match(outcome(true).text, /over de persoon voor wie u het vraagt[^]*Dit krijgt u al: Zorgtoeslag/);
    assert.doesNotMatch(outcome(false).text, /over de persoon/);
  });

  it('ends where it is for oneself', () => {
    const own = talk(start, 'alles nagaan', 'ik vraag dit voor mijn buurvrouw', 'nu voor mezelf');
    assert.equal(own.state.forOther, false);
  });
});

describe('of whom the answers before it are', () => {
  const own = talk(start, 'alles nagaan', 'alleen met kinderen', '34').state;
  const asked = talk(own, 'het is voor mijn moeder');
  it('is asked', () => {
    assert.equal(asked.text, 'Dat kan. Gaan de antwoorden tot nu toe ook over die persoon?');
    assert.equal(talk(own, 'ik vraag dit voor mijn buurvrouw').text, asked.text);
  });

  it('the own ones do not count, and the questions begin anew', () => {
    for (const text of ['nee', 'Nee, die niet', 'weet ik niet']) {
      const anew = talk(asked.state, text);
      assert.deepEqual(saidIn(anew), [], text);
      assert.match(anew.text, /^Goed, dan begin ik opnieuw met de vragen\.[^]*Met wie woont u\?/);
      assert.equal(anew.state.forOther, true);
    }
  });

  it('those of that person stay, and the check goes on where it was', () => {
    const kept = talk(asked.state, 'ja');
    assert.ok(saidIn(kept).includes('age is 34'));
    assert.match(kept.text, /^Goed, dan tellen ze mee\.[^]*Wat geldt nu voor u\?/);
  });

  it('is asked again where the answer says neither', () => {
    assert.match(talk(asked.state, 'blabla').text, /ook over die persoon\?$/);
  });

  it('is asked the other way round too', () => {
    const theirs = talk(start, 'alles nagaan', 'ik vraag dit voor mijn buurvrouw', 'zonder partner', 'nu voor mezelf');
    assert.match(theirs.text, /^Dat kan\. Gaan de antwoorden tot nu toe ook over u\?$/);
  });

  describe('with a fact in the same message', () => {
    const told = talk(own, 'het is voor mijn moeder, ze is 80');
    it('is asked first, and the fact is no fact yet', () => {
      assert.equal(told.text, asked.text);
      assert.ok(!saidIn(told).includes('age is 80'));
    });

    it('is offered behind the answer', () => {
      const anew = talk(told.state, 'nee');
      assert.deepEqual(saidIn(anew), []);
      assert.match(anew.text, /^Goed, dan begin ik opnieuw[^]*Klopt dit\?\n• U bent 80 jaar$/);
      assert.deepEqual(saidIn(talk(anew.state, 'ja')), ['age is 80']);
      assert.match(talk(told.state, 'ja').text, /^Goed, dan tellen ze mee\.[^]*Klopt nu: U bent 80 jaar\?$/);
    });

    it('holds the other way round too, and all is looked into', () => {
      const theirs = talk(start, ['ik vraag dit voor mijn buurvrouw van 81', 'ouderen'], 'ja', 'zonder partner').state;
      const mine = talk(theirs, 'en voor mezelf? ik ben 48 en heb bijstand');
      assert.match(mine.text, /^Dat kan\. Gaan de antwoorden tot nu toe ook over u\?$/);
      const anew = talk(mine.state, 'nee');
      assert.match(anew.text, /• U bent 48 jaar\n• U hebt bijstand$/);
      assert.equal(anew.state.topic, null);
    });
  });

  describe('with what is asked for in the same message', () => {
    const care = { ...own, topic: 'zorgtoeslag' };
    for (const text of ['ik zoek iets voor mijn moeder, ze is 80, voor de huur', 'ik wil huurtoeslag voor mijn moeder'])
      it(`"${text}" is looked into afterwards`, () => {
        const told = talk(care, [text, 'huur']);
        assert.equal(told.text, asked.text);
        for (const answer of ['nee', 'ja']) assert.equal(talk(told.state, answer).state.topic, 'huur', answer);
      });

    it('the age of that person is no amount of money', () => {
      const test = { op: 'le' as const, value: 3847900 };
      const state = { ...own, pending: { question: 'tax-assets', shown: [], test } };
      assert.equal(talk(state, 'ik vraag kleding voor mijn vader, hij is 80').text, asked.text);
    });
  });

  it('is not asked where nothing was answered', () => {
    assert.match(talk(start, 'alles nagaan', 'het is voor mijn moeder').text, /^U vraagt het voor uw moeder/);
  });
});

describe('of whom nobody said that it is asked for', () => {
  const fresh = talk(start, 'alles nagaan').state;
  const open = talk(start, 'alles nagaan', 'zonder partner').state;
  for (const text of ['ze krijgt al huurtoeslag', 'zij heeft zorgtoeslag, meer niet volgens mij', 'zij is 79'])
    it(`"${text}": for whom it is, is asked once, and then of whom the answers before it are`, () => {
      const told = talk(open, text);
      assert.match(told.text, /^Voor iemand anders invullen mag ook\. Gaat dit over u, of over iemand anders\?/);
      assert.deepEqual(saidIn(told), saidIn({ state: open, replies: [], text: '' }));
      const theirs = talk(told.state, 'Voor iemand anders');
      assert.match(theirs.text, /^Dat kan\. Gaan de antwoorden tot nu toe ook over die persoon\?/);
      assert.match(talk(theirs.state, 'ja').text, /Klopt dit\?\n• U (?:hebt|bent)/);
    });

  it('what was told waits for the answer', () => {
    const told = talk(fresh, 'ze woont helemaal alleen', 'voor mijn buurvrouw');
    assert.match(told.text, /Met \*u\* bedoel ik nu steeds die persoon[^]*Klopt dit\?\n• U woont helemaal alleen$/);
    assert.ok(saidIn(talk(told.state, 'ja')).includes('household is single'));
  });

  it('of who fills it in for oneself it is no fact', () => {
    const told = talk(fresh, 'ze woont helemaal alleen', 'over mijzelf');
    assert.match(told.text, /^Goed, dan gaat het over u\.[^]*Met wie woont u\?/);
    assert.deepEqual(told.state.answers, []);
  });

  it('is not asked where "ze" may be who lives there', () => {
    for (const home of ['Met partner', 'Alleen met kinderen'])
      assert.doesNotMatch(talk(start, 'alles nagaan', home, 'ze heeft zorgtoeslag').text, /iemand anders/);
  });

  it('a neighbour whose story is told is the one who is meant', () => {
    const text = 'ik help mijn buurvrouw van 79, ze heeft alleen aow en snapt niks van de computer';
    const told = talk(start, [text, 'ouderen']);
    assert.match(told.text, /Met \*u\* bedoel ik (?:steeds|hier)[^]*• U bent 79 jaar$/);
    const alone = talk(told.state, 'ja', 'ze woont alleen, haar man is 2 jaar terug overleden');
    assert.match(alone.text, /Gecondoleerd|zonder partner|alleen/);
  });
});

describe("another's benefit", () => {
  const list = talk(start, 'alles nagaan', 'zonder partner', '43').state;
  for (const text of ['mijn zus krijgt huurtoeslag', 'mijn zoon studeert', 'de buurman heeft bijstand'])
    it(`"${text}" is not the resident's`, () => {
      const told = talk(list, text);
      assert.deepEqual(saidIn(told), saidIn({ state: list, replies: [], text: '' }));
      assert.match(told.text, /Wat geldt nu voor u\?/);
    });
});

describe('somebody else from the first word on', () => {
  for (const [text, ...lines] of [
    ['hij is 84 en woont alleen', 'U woont helemaal alleen', 'U bent 84 jaar'],
    ['ik help mijn opa van 84 met geldzaken', 'U bent 84 jaar'],
    ['ik help mijn moeder van 80 met haar administratie', 'U bent 80 jaar'],
  ] as const)
    it(`"${text}" is of whom "u" means`, () => {
      const told = talk(start, text);
      assert.equal(told.state.forOther, true);
      assert.match(told.text, /Met \*u\* bedoel ik (?:steeds|hier)/);
      for (const line of lines) assert.ok(told.text.includes(`• ${line}`), told.text);
    });

  it('is no child', () => {
    assert.equal(talk(start, 'hij is 8 en woont bij mij').state.forOther, false);
  });
});
