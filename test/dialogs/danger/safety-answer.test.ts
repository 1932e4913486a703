/** What is said when asked whether it is safe. */
import assert from 'node:assert/strict';
import type { Outcome } from '../../../src/dialogs/turn-types.ts';
import { at, nothingRecognised, words } from '../real-turns.ts';
import { alarmed, runTurn, say, talk } from './danger-turns.ts';

const answers: [said: string, has: RegExp, step: string][] = [
  ['ja ik ben veilig', /goed om te horen/, 'crisis'],
  ['ja hoor gaat wel', /goed om te horen/, 'crisis'],
  ['ik ben veilig', /goed om te horen/, 'crisis'],
  ['nu wel', /goed om te horen/, 'crisis'],
  ['nee hoor het gaat goed, was een grapje', /^Goed om te horen/, 'topic'],
  ['het gaat om geld', /^Goed om te horen/, 'topic'],
  ['ik ben niet in gevaar', /^Goed om te horen/, 'topic'],
  ['nee niet veilig', /^Bel nu \*112\*/, 'crisis'],
  ['ik ben veilig maar bang dat hij terugkomt', /^Bel nu \*112\*/, 'crisis'],
  ['ik bel ze nu', /^Goed dat er iemand belt/, 'crisis'],
  ['weet niet', /^Dat is niet erg\. Twijfelt u\? Bel dan \*112\*/, 'crisis'],
  ['nee hij slaat niet', /^Dat is niet erg\. Twijfelt u\? Bel dan \*112\*/, 'crisis'],
  ['nee niet ik, mijn dochter', /^Dat is niet erg\. Twijfelt u\? Bel dan \*112\*/, 'crisis'],
  ['het gaat niet om mij', /^Dat is niet erg\. Twijfelt u\? Bel dan \*112\*/, 'crisis'],
  ['dat is geen grapje', /^Bel nu \*112\*/, 'crisis'],
  ['nee ik ga het echt doen', /^Bel nu \*112\*/, 'crisis'],
  ['ik bel niet', /^Dat begrijp ik\. Vraag iemand om met u te bellen/, 'crisis'],
  ['ja maar ik durf niet te bellen', /^Dat begrijp ik\. Vraag iemand/, 'crisis'],
  ['ik durf niet', /^Dat begrijp ik\. Vraag iemand/, 'crisis'],
  ['ik wil niet bellen', /^Dat begrijp ik\. Vraag iemand/, 'crisis'],
  ['durf niet te bellen, kan ik ook chatten?', /^Dat begrijp ik\. Vraag iemand/, 'crisis'],
  ['ze zijn onderweg', /^Goed dat er hulp is of komt/, 'crisis'],
  ['de ambulance is er nog niet', /^Ik ben er nog, maar een mens/, 'crisis'],
  ['laat maar', /^Dat mag\. .*113/, 'crisis'],
  ['help me dan', /^Bel nu \*112\*/, 'crisis'],
  ['wat moet ik doen', /^Vertel het aan een mens\. Bel \*113\*/, 'crisis'],
  ['hoi', /^Hallo\. Ik ben er nog\.\n.*112/, 'crisis'],
];

describe('the answer to whether it is safe', () => {
  for (const [said, has, step] of answers)
    it(`"${said}" is understood, also when it is heard as a cry`, () => {
      for (const recognition of [nothingRecognised, alarmed]) {
        const before = say(at('topic'), 'ik wil dood').state;
        const outcome = runTurn(before, { kind: 'message', text: said, recognition, masked: false });
        assert.match(words(outcome), has);
        assert.equal(outcome.state.step, step);
      }
    });

  it('that somebody only fears something takes away what may have been danger, and no sure cry', () => {
    const text = 'nee joh gewoon bang voor honden';
    const message = { kind: 'message', text, recognition: nothingRecognised, masked: false } as const;
    const perhaps = runTurn(at('topic'), { ...message, text: 'mijn kind is doodsbang', recognition: alarmed }).state;
    assert.equal(runTurn(perhaps, message).state.step, 'topic');
    assert.equal(runTurn(say(at('topic'), 'ik wil dood').state, message).state.step, 'crisis');
  });

  it('no words stand twice in a row', () => {
    for (const said of [
      'nee',
      'blablabla',
      'weet niet',
      'wat moet ik doen',
      'ik durf niet',
      'het gaat slecht',
      'ik bel ze nu',
      'ik wil echt dood',
    ]) {
      const texts = [said, said, said].reduce<Outcome[]>(
        (all, text) => [...all, say(all.at(-1)?.state ?? at('topic'), text)],
        [say(at('topic'), 'ik wil dood')],
      );
      for (const [i, one] of texts.slice(1).entries()) assert.notEqual(words(one), words(texts[i] ?? one), said);
    }
  });

  it('what only may be danger keeps the words of the danger that was heard', () => {
    const before = say(at('topic'), 'mijn man slaat mij').state;
    const after = runTurn(before, { kind: 'message', text: 'het wordt donker', recognition: alarmed, masked: false });
    assert.equal(after.state.crisis?.danger, 'violence');
  });

  it('after a false alarm the own question is taken up, of before and of the same message', () => {
    const topics = ['crisis', 'schulden'].map((topic) => ({ topic, score: 0.9 }));
    const recognition = { ...nothingRecognised, topics, urgency: 'crisis', danger: 'suicide' } as const;
    const cry = { kind: 'message', text: 'ik ga dood aan die schulden', recognition, masked: false } as const;
    const heardBefore = runTurn(at('topic'), cry).state;
    assert.equal(talk(heardBefore, 'nee hoor was een grapje').state.topic, 'schulden');
    assert.equal(talk(heardBefore, 'Verder met de vragen').state.topic, null);
    const text = 'was een grapje ik wil weten hoe het met mijn huur zit';
    const again = { ...nothingRecognised, topics: [{ topic: 'huur', score: 0.9 }] };
    const told = runTurn(heardBefore, { kind: 'message', text, recognition: again, masked: false });
    assert.equal(told.state.topic, 'huur');
  });

  it('the numbers are no answer to a question that was asked', () => {
    const state = say(at('topic'), 'ik wil niet meer leven door die schulden, wie helpt mij nog').state;
    assert.doesNotMatch(words(say(state, 'nee hoor was een grapje')), /Kindertelefoon|0800-2000/);
  });

  it('a yes after "we gaan verder" goes on', () => {
    assert.equal(talk(at('topic'), 'ik wil dood', 'ja', 'nee', 'ja').state.step, 'topic');
  });
});

describe('an answer in another language, or of somebody who calls', () => {
  const inEmergency: [said: string, has: RegExp][] = [
    ['tak dzwonimy', /^Dat is goed\. Luister|\nDat is goed\. Luister/],
    ['так, дзвоню', /Dat is goed\. Luister/],
    ['evet arıyorum', /Dat is goed\. Luister/],
    ['sí, estoy llamando', /Dat is goed\. Luister/],
    ['yes i am calling', /Dat is goed\. Luister/],
    ['ja mijn buurvrouw belt ze nu', /Dat is goed\. Luister/],
    ['лікарі вже тут, дякую', /Goed dat er hulp is of komt/],
    ['la ambulancia ya viene', /Goed dat er hulp is of komt/],
    ['ze zijn geweest', /Goed dat er hulp is of komt/],
    ['ze zijn geweest en hij is gelukkig weer wakker, ga maar door', /Goed dat er hulp is of komt/],
    ['i am not calling', /buren/],
    ['nie dzwonię', /buren/],
    ['no estoy llamando', /buren/],
    ['не дзвоню', /buren/],
  ];
  for (const [said, has] of inEmergency)
    it(`"${said}"`, () => {
      assert.match(words(talk(at('topic'), 'mijn man is bewusteloos', said)), has);
    });

  const inDark: [said: string, has: RegExp][] = [
    ['no im fine', /goed om te horen/],
    ['im not fine', /112/],
    ['mijn dochter bel ik dan wel', /^Goed dat er iemand belt/],
    ['güvendeyim', /goed om te horen/],
    ['güvende değilim', /112/],
    ['no estoy bien', /Bel nu \*112\*/],
    ['не все хорошо', /Bel nu \*112\*/],
    ['estoy bien pero tengo miedo', /Bel nu \*112\*/],
    ['teraz tak', /goed om te horen/],
    ['im not ok', /Bel nu \*112\*/],
  ];
  for (const [said, has] of inDark)
    it(`"${said}"`, () => {
      assert.match(words(talk(at('topic'), 'ik wil dood', said)), has);
    });

  it('whether somebody sees what is typed is answered', () => {
    for (const said of ['mag baba zien wat ik hier typ?', 'kan hij lezen wat ik schrijf'])
      assert.match(words(talk(at('topic'), 'mijn vader slaat mij', said)), /alles wissen/);
  });

  it('a baby that is sick after it was shaken is not safe, whoever is coming', () => {
    const shaken = 'gisteren schudde ik mijn baby';
    for (const said of ['nee hij slaapt en geeft nog wel over', 'hij is zo suf', 'ze reageert nauwelijks'])
      assert.match(words(talk(at('topic'), shaken, said)), /Bel nu \*112\*/, said);
    assert.doesNotMatch(words(talk(at('topic'), shaken, 'hij slaapt nu rustig')), /^Fijn/);
  });

  it('who left it alone and goes on hears first who stays', () => {
    const goesOn = talk(at('topic'), 'ik wil dood', 'nee', 'laat maar', 'verder dan');
    assert.match(words(goesOn), /^\*113\* blijft er, dag en nacht/);
  });

  it('a child that fears to be taken away is answered, and 112 still asked', () => {
    for (const said of ['word ik dan weggehaald', 'moet ik het vertellen of word ik dan weg gehaald'])
      assert.match(
        words(talk(at('topic'), 'ik ben 12 en mijn moeder reageert niet meer', said)),
        /enge gedachte[\s\S]*\*112\*\?$/,
        said,
      );
  });

  it('the police without calling is a question about writing', () => {
    const outcome = talk(at('topic'), 'mijn man houdt mij opgesloten', 'kan de politie hier chatten zonder bellen');
    assert.equal(outcome.state.step, 'crisis');
    assert.match(words(outcome), /veiligthuis\.nl/);
  });
});
