/** A child who asks, and the fear to lose each other. */
import assert from 'node:assert/strict';
import { isChild } from '../../../src/dialogs/danger/minor.ts';
import { at, nothingRecognised, words } from '../real-turns.ts';
import { alarmed, runTurn, say, talk } from './danger-turns.ts';

describe('whether a child says so', () => {
  const said: [text: string, child: boolean][] = [
    ['ik ben 14 en we hebben geen eten thuis', true],
    ['ik ben een meisje van 15', true],
    ['mijn zoon is 14', false],
    ['ik ben 14 jaar getrouwd', false],
    ['ben 12 en thuis altijd ruzie', true],
    ['ik ben 34', false],
    ['ik zit in groep 8', true],
    ['nee ik ben zelf het kind', true],
    ['ik ben de moeder van het kind', false],
    ['k zit nu in de brugklas', true],
    ['mijn zoon zit in groep 8', false],
    ['ik zit in groep a van de cursus', false],
    ['14', false],
    ['ik heb honger, ik ben 12 er is niks te eten thuis', true],
    ['ik ben 16 weken zwanger', false],
    ['ik ben 15 euro kwijt', false],
    ['ik ben 9 april jarig', false],
    ['hey ik word over 3 wkn 18 woon bij me tante', true],
    ['ik ben straks 18', true],
    ['als ik 18 ben krijg ik dan zorgtoeslag', true],
    ['ik ben bijna 18 jaar getrouwd', false],
    ['mijn dochter wordt 18', false],
    ['ik ben 18', false],
    ['tot ik 18 was kreeg ik dat', false],
    ['ik word om 18 uur gebeld', false],
  ];
  for (const [text, child] of said)
    it(`"${text}": ${child ? 'yes' : 'no'}`, () => {
      assert.equal(isChild(text), child);
    });
});

describe('a child', () => {
  const hungry = 'ik ben 14 en we hebben geen eten thuis';

  it('without food hears first who is there for a child', () => {
    const outcome = say(at('topic', { municipality: 'almere' }), hungry);
    assert.match(
      outcome.replies[0]?.text ?? '',
      /^Goed dat je dit vertelt[\s\S]*0800-0432[\s\S]*volwassene kan 14 036/,
    );
    assert.doesNotMatch(words(outcome), /0800-2000|Bel vandaag/);
  });

  it('who says not clearly what it is about has somebody to talk to', () => {
    const outcome = say(at('topic'), 'ben 12 en thuis altijd ruzie, met wie kan ik praten');
    assert.match(words(outcome), /Kindertelefoon: \*0800-0432/);
  });

  it('keeps its own words', () => {
    const state = say(at('topic'), hungry).state;
    const cry = runTurn(state, { kind: 'message', text: 'het is donker', recognition: alarmed, masked: false });
    assert.match(words(cry), /0800-0432/);
    assert.doesNotMatch(words(cry), /0800-2000/);
  });

  it('hears of who is there for children before all else, and that nobody hits ends it', () => {
    const before = say(at('topic'), 'ik ben 16 en mijn ouders hebben niks').state;
    const text = 'mijn vader drinkt veel';
    const cry = runTurn({ ...before, minor: true }, { kind: 'message', text, recognition: alarmed, masked: false });
    assert.match(words(cry), /^Goed dat je dit vertelt[^•]*• Kindertelefoon[\s\S]*of je nu veilig bent/);
    const after = say(cry.state, 'nee hij slaat niet');
    assert.match(words(after), /^Goed om te horen\. [\s\S]*0800-0432/);
    assert.doesNotMatch(words(after), /0800-2000|Kijkt er iemand mee/);
  });

  it('and a parent who fear to lose each other are not sent to Veilig Thuis', () => {
    for (const [before, said] of [
      [hungry, 'komen ze dan mn zusje weghalen?'],
      ['ik heb niks te eten', 'worden mijn kinderen dan weggehaald'],
    ] as const) {
      const { state } = say(at('topic'), before);
      const outcome = runTurn(state, { kind: 'message', text: said, recognition: alarmed, masked: false });
      assert.match(words(outcome), /Zonder (?:jouw|uw) ja geef ik niets door\./);
      assert.doesNotMatch(words(outcome), /rechter/);
      assert.doesNotMatch(words(outcome), /0800-2000|112/);
    }
  });
});

describe('a child that tells of its home', () => {
  for (const text of [
    'ik ben 17 en mijn vader werkt niet, wij krijgen bijstand',
    'me moeder kan de huur niet betalen, ik ben 16',
    'heb geld nodig ben 17',
  ])
    it(`"${text}": nothing is taken for its own`, () => {
      const outcome = say(at('topic'), text);
      assert.ok(outcome.state.minor);
      assert.equal(outcome.state.story, null);
      assert.match(words(outcome), /0800-0432/);
      assert.doesNotMatch(words(outcome), /Klopt dit/);
    });
});

describe('the fear that a child is taken away', () => {
  const said: [text: string, fears: boolean][] = [
    ['nemen jullie mijn kinderen dan mee', true],
    ['komt jeugdzorg mijn kind weghalen', true],
    ['ik ben bang dat ze mijn dochter afpakken', true],
    ['wordt mijn zoontje dan afgepakt', true],
    ['mag ik mijn dochter van 17 meenemen naar de voedselbank', false],
    ['kan ik mijn kind meenemen naar de afspraak', false],
    ['waar kan ik mijn kinderen kwijt als ik werk', false],
    ['mijn man wil onze zoon weghalen van school', false],
  ];
  for (const [text, fears] of said)
    it(`"${text}": ${fears ? 'yes' : 'no'}`, () => {
      assert.equal(/Veel ouders zijn daar bang voor/.test(words(say(at('topic'), text))), fears);
    });
});

describe('a child who asks for itself', () => {
  const topic = (id: string) => ({ ...nothingRecognised, topics: [{ topic: id, score: 0.9 }] });
  const told = (text: string, id: string, state = at('topic', { municipality: 'almere' })) =>
    runTurn(state, { kind: 'message', text, recognition: topic(id), masked: false });

  it('is not asked what grown-ups are asked', () => {
    const outcome = told('ik ben 15 en mijn ouders hebben geen geld', 'bijstand');
    assert.match(words(outcome), /vragen zijn voor volwassenen[\s\S]*0800-0432/);
    assert.equal(outcome.state.step, 'topic');
  });

  it('hears of the fund and who asks for it, and is asked no consent', () => {
    const { state } = told('ik ben 15 en mijn ouders hebben geen geld', 'bijstand');
    assert.match(words(told('ik wil op voetbal maar dat kan niet', 'sport-kind', state)), /mentor[\s\S]*Jeugdfonds/);
    const human = told('mens', 'mens-spreken', state);
    assert.match(words(human), /0800-0432/);
    assert.doesNotMatch(words(human), /Mag een medewerker/);
  });
});

describe('a child who says only in the talk of danger to be one', () => {
  const unsure = () =>
    runTurn(at('topic'), { kind: 'message', text: 'ik ben ook bang', recognition: alarmed, masked: false }).state;
  for (const text of ['ik ben 12', 'ik zit in groep 8'])
    it(`"${text}": hears of who is there for children, and no menu of money`, () => {
      for (const before of [unsure(), talk(at('topic'), 'mijn zus is opgesloten door mijn vader', 'nee').state]) {
        const outcome = say(before, text);
        assert.equal(outcome.state.step, 'crisis');
        assert.match(words(outcome), /Kindertelefoon: \*0800-0432[\s\S]*112|112[\s\S]*Kindertelefoon: \*0800-0432/);
        assert.doesNotMatch(words(outcome), /volwassenen|\bu\b/);
        assert.match(words(say(outcome.state, 'nee')), /^Bel nu \*112\*[\s\S]*een juf/);
      }
    });

  it('is told once: what is said next is heard as before', () => {
    const { state } = talk(unsure(), 'ik ben 12', 'nee');
    assert.match(words(say(state, 'ja')), /^Goed dat er iemand belt/);
  });
});

describe('a child after danger', () => {
  for (const cry of ['ik ben 14 en mijn vader slaat mij', 'mijn papa slaat mij en mama huilt'])
    it(`that said "${cry}" is never "u", also in Zoetermeer`, () => {
      const outcome = talk(at('topic'), cry, 'ja', 'nee', 'verder met de vragen');
      assert.match(words(outcome), /je eigen woorden/);
      assert.doesNotMatch(words(talk(outcome.state, 'huurtoeslag')), /\b(?:u|uw)\b/i);
    });
});

describe('a child who goes on after a cry', () => {
  for (const cry of ['ik ben 14 en mijn vader slaat mij', 'ik wil niet meer leven ik ben 13'])
    it(`"${cry}": has somebody to talk to, and no menu of money`, () => {
      for (const said of ['verder', 'verder met de vragen', 'ga door']) {
        const outcome = talk(at('topic'), cry, said);
        assert.match(words(outcome), /Kindertelefoon[\s\S]*kindertelefoon\.nl/);
        assert.doesNotMatch(words(outcome), /Waar gaat het over/);
        assert.equal(outcome.state.step, 'topic');
        assert.match(words(talk(outcome.state, 'verder')), /iemand die je vertrouwt[\s\S]*Kindertelefoon/);
      }
    });

  it('and a grown-up has the menu', () => {
    assert.match(words(talk(at('topic'), 'ik wil niet meer leven', 'verder')), /Waar gaat het over/);
  });
});

describe('a child that wants to leave home', () => {
  it('has somebody to talk to, whatever it sounds like', () => {
    const wmo = { ...nothingRecognised, topics: [{ topic: 'wmo', score: 0.9 }] };
    const text = 'ik ben 15 en wil niet meer thuis wonen';
    assert.match(
      words(runTurn(at('topic'), { kind: 'message', text, recognition: wmo, masked: false })),
      /Kindertelefoon: \*0800-0432/,
    );
  });
});

describe('a child whose home is not safe', () => {
  const beaten = 'mijn vader slaat me, ik ben 13';
  it('hears at once where to chat', () => {
    assert.match(words(say(at('topic'), beaten)), /kindertelefoon\.nl/);
  });

  for (const said of ['kan ik met iemand whatsappen', 'kan ik iemand appen ofzo', 'mens', 'ik wil een mens spreken'])
    it(`and says "${said}" stays in the talk, and is not sent to its parents`, () => {
      for (const before of [[beaten], [beaten, 'ja']] as const) {
        const outcome = talk(at('topic'), ...before, said);
        assert.match(words(outcome), /0800-0432[\s\S]*kindertelefoon\.nl/);
        assert.doesNotMatch(words(outcome), /ouders|14 079|Waar gaat het over/);
        assert.equal(outcome.state.step, 'crisis');
      }
    });

  it('is not sent to its parents afterwards either', () => {
    const { state } = talk(at('topic'), beaten, 'ja', 'nee', 'verder met de vragen');
    for (const said of ['mens', 'alles nagaan']) assert.doesNotMatch(words(talk(state, said)), /ouders/);
  });
});

describe('an age alone', () => {
  for (const said of ['yo ik ben 16', 'ik ben 16', 'hoi ik ben een meisje van 15'])
    it(`tells of no danger: "${said}"`, () => {
      const outcome = say(at('topic'), said);
      assert.match(words(outcome), /^Goed om te weten\. Vertel maar/);
      assert.doesNotMatch(words(outcome), /niet veilig|112/);
    });
});

describe('a child who fills it in for a parent', () => {
  const before = say(at('topic'), 'ik ben 16 en mijn ouders hebben niks').state;
  const may = say(before, 'kan ik voor haar kijken wat ze kan krijgen of mag dat niet als je 16 bent');
  it('may, and answers for that parent', () => {
    assert.match(words(may), /^Dat kan\. Vul steeds in wat voor die persoon geldt\./);
    assert.match(words(say(may.state, 'alles nagaan')), /Met wie woon je\?/);
  });
  it('of itself is asked nothing', () => {
    assert.doesNotMatch(words(say(before, 'alles nagaan')), /Met wie woon je\?/);
  });
});

describe('who is nearly 18', () => {
  const topic = (id: string) => ({ ...nothingRecognised, topics: [{ topic: id, score: 0.9 }] });
  const told = (text: string, id: string, state = at('topic', { municipality: 'almere' })) =>
    runTurn(state, { kind: 'message', text, recognition: topic(id), masked: false });
  const almere = at('topic', { municipality: 'almere' });
  const nearly = () => say(almere, 'hey ik word over 3 wkn 18 woon bij me tante. wat moet ik regelen');

  it('hears what changes, whom to call, and that talking is possible', () => {
    const outcome = nearly();
    assert.match(words(outcome), /^Word je 18[^]*zorgverzekering[^]*toeslagen\.nl[^]*14 036[^]*0800-0432/);
    assert.doesNotMatch(words(outcome), /niets aan doen|Klopt dit|niet veilig/);
  });

  it('is told of health insurance and its allowance', () => {
    const text = 'niks aan de hand. ik wil weten van zorgverzekering als ik 18 word';
    assert.match(words(told(text, 'zorgverzekering', nearly().state)), /^Tot 18 jaar betaal je geen premie/);
    assert.match(words(told('krijg ik dan zorgtoeslag', 'zorgtoeslag', nearly().state)), /na je 18e verjaardag/);
  });

  it('who tells only with whom it lives hears nothing of danger', () => {
    const outcome = say(nearly().state, 'ja met me tante en haar 2 kids. ik ben nu 17');
    assert.match(words(outcome), /^Goed om te weten/);
  });

  it('has buttons that each do something for it', () => {
    const outcome = nearly();
    const { choices = [] } = outcome.replies.at(-1) ?? {};
    assert.deepEqual(choices, ['Zorgkosten', 'Eten']);
    for (const button of ['1', 'eten']) assert.doesNotMatch(words(say(outcome.state, button)), /volwassenen/);
  });

  it('who wants a human hears the number of the municipality too', () => {
    assert.match(words(say(nearly().state, 'mens')), /^Bel de gemeente: 14 036\. Dat mag je zelf[^]*0800-0432/);
  });

  it('and says that nothing is wrong, is believed', () => {
    assert.match(words(say(nearly().state, 'niks aan de hand hoor')), /^Fijn om te horen/);
  });

  it('and has to leave home, has somebody to talk to', () => {
    const outcome = say(almere, 'ik word 18 in mei en moet uit huis');
    assert.match(words(outcome), /^Goed dat je dit vertelt\. Praten mag/);
  });
});

describe('a child without food', () => {
  it('that asks again hears no helpers for grown-ups', () => {
    const food = { ...nothingRecognised, topics: [{ topic: 'voedselbank', score: 0.9 }] };
    const first = say(at('topic'), 'ik heb honger, ik ben 12 er is niks te eten thuis');
    const again = { kind: 'message', text: 'is er geen eten dan', recognition: food, masked: false } as const;
    const outcome = runTurn(first.state, again);
    assert.match(words(outcome), /^Vraag om eten bij familie[^]*Kindertelefoon/);
    assert.doesNotMatch(words(outcome), /Resto|Haaglanden/);
  });
});
