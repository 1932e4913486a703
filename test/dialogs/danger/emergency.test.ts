/** When a life may end within minutes: 112 and nothing else, for grown-ups and children. */
import assert from 'node:assert/strict';
import type { Outcome } from '../../../src/dialogs/turn-types.ts';
import { at, nothingRecognised, words } from '../real-turns.ts';
import { asked, runTurn, say, talk } from './danger-turns.ts';

const overdose = 'ik heb net een heel doosje paracetamol geslikt';
const medical = 'mijn baby ademt niet';

describe('after an overdose', () => {
  const after = (...said: string[]): Outcome => talk(asked(), overdose, ...said);

  it('nobody hears that feeling well is good', () => {
    for (const said of [
      'ja',
      'ja het gaat wel',
      'het gaat goed',
      'ik ben veilig',
      'nee',
      'weet niet',
      'was een grapje',
    ]) {
      const outcome = after(said);
      assert.match(words(outcome), /112|blijf aan de lijn/, said);
      assert.doesNotMatch(words(outcome), /goed om te horen|Praat er wel over|medewerker/, said);
      assert.equal(outcome.state.step, 'crisis', said);
    }
    for (const said of ['ja', 'het gaat goed', 'nee'])
      assert.match(words(after(said)), /Ook als het nu goed gaat: .*werken later/, said);
  });

  it('it is asked whether somebody calls, and then whether help is there', () => {
    assert.match(words(after('het gaat goed')), /\nBelt u nu \*112\*\?$/);
    assert.match(words(after('ja')), /\nIs er nu hulp bij\?$/);
    assert.match(words(after('ja', 'ja')), /Blijf bij deze mensen/);
    assert.match(words(after('ja', 'nee')), /Bel nog eens \*112\*/);
  });
});

describe('in an emergency', () => {
  it('nobody hears of pills, gas, 113 or a conversation', () => {
    for (const said of [[], ['ja'], ['nee'], ['ik durf niet'], ['het gaat weer'], ['ja', 'ja'], ['blabla'], ['wat nu']])
      assert.doesNotMatch(
        words(talk(asked(), medical, ...said)),
        /[Pp]il|\bgas\b|113|0800|Praat|medewerker/,
        said.join(),
      );
  });

  it('who calls, has called or waits hears to stay with the human there', () => {
    for (const said of ['ja', 'ik bel nu', 'ik heb gebeld'])
      assert.match(words(talk(asked(), medical, said)), /mens aan de telefoon[\s\S]*Is er nu hulp bij\?$/, said);
    for (const said of ['de ambulance is er', 'ze zijn onderweg'])
      assert.match(words(talk(asked(), medical, said)), /Blijf bij deze mensen/, said);
  });

  it('who does not dare to call hears who can', () => {
    for (const said of ['ik durf niet', 'ik durf niet te bellen', 'ik wil niet bellen'])
      assert.match(words(talk(asked(), medical, said)), /Roep de buren/, said);
  });

  it('no word is for grown-ups alone, for a child need not have said its age', () => {
    for (const cry of [medical, `ik ben 9 en ${medical}`, `ik ben 9 en ${overdose}`])
      for (const said of [
        [],
        ['ja'],
        ['nee'],
        ['nee', 'nee'],
        ['weet niet'],
        ['ja', 'nee'],
        ['hoi'],
        ['ja', 'ja', 'ja'],
      ])
        assert.doesNotMatch(words(talk(asked(), cry, ...said)), /\b(u|uw)\b/, [cry, ...said].join());
  });

  it('a child gets no blame, and says where it is', () => {
    for (const cry of [medical, overdose])
      assert.match(
        words(talk(asked(), `ik ben 9 en ${cry}`)),
        /^Bel nu \*112\*[\s\S]*Zeg waar je bent[\s\S]*geen straf/,
      );
  });

  it('what is not understood twice is answered with 112, and feeling well while calling is no help', () => {
    assert.match(words(talk(asked(), medical, 'blabla', 'bloeblie')), /^Bel nu \*112\*/);
    assert.match(words(talk(asked(), overdose, 'ja', 'het gaat goed')), /werken later/);
  });

  it('the only button goes on by its number too', () => {
    for (const said of [
      [medical, 'ja', 'ja'],
      ['ik wil dood', 'ik bel nu'],
    ])
      assert.equal(talk(asked(), ...said, '1').state.step, 'check', said.join());
  });

  it('a yes to what asks nothing does not begin about money', () => {
    assert.equal(say(talk(asked(), medical, 'ja', 'ja').state, 'ja').state.step, 'crisis');
  });
});

describe('an emergency goes on', () => {
  for (const said of ['wat moet ik nog zeggen dan', 'hij is 3 maanden', 'boeie', 'kan ik ook appen'])
    it(`after "${said}": 112, and the same question`, () => {
      for (const topics of [[], [{ topic: 'begrijp-niet', score: 0.9 }]]) {
        const { state } = talk(asked(), medical);
        const recognition = { ...nothingRecognised, topics };
        const outcome = runTurn(state, { kind: 'message', text: said, recognition, masked: false });
        assert.match(words(outcome), /112[\s\S]*Belt er nu iemand \*112\*\?$/);
        assert.equal(outcome.state.step, 'crisis');
      }
    });

  it('with what to say there', () => {
    assert.match(words(talk(asked(), medical, 'wat moet ik zeggen')), /Zeg waar het is: de plaats, de straat/);
  });

  it('until help is there', () => {
    for (const said of ['112 is er', 'de ziekenauto is er'])
      assert.match(words(talk(asked(), medical, said)), /^Goed dat er hulp is/, said);
  });

  it('also after a cry of another kind, which is answered besides', () => {
    const outcome = talk(asked(), medical, 'ik maak me van kant');
    assert.match(words(outcome), /\*112\*[\s\S]*\*113\*[\s\S]*Belt er nu iemand \*112\*\?$/);
    assert.match(words(talk(outcome.state, 'boeie')), /Belt er nu iemand \*112\*\?$/);
    assert.match(words(talk(asked(), 'mijn baby ademt niet en ik wil dood')), /^Bel nu \*112\*[\s\S]*\*113\*/);
  });
});

describe('a weapon, now', () => {
  const knife = 'mijn zoon staat met een mes in de kamer';
  it('is 112 first, and getting away', () => {
    const text = words(talk(asked(), knife));
    assert.match(text, /^Bel nu \*112\*[\s\S]*Ga weg bij wie slaat of een wapen heeft/);
    assert.doesNotMatch(text, /0800|veilig lezen|Blijf erbij/);
    assert.doesNotMatch(words(talk(asked(), knife, 'ja')), /Blijf erbij/);
  });
  it('and who left may come back', () => {
    assert.match(words(talk(asked(), knife, 'hij is weg')), /Doe de deur op slot[\s\S]*Is iedereen nu veilig\?$/);
  });
});

describe('what it costs, asked in an emergency', () => {
  for (const said of ['maar wat kost dat dan ik heb geen geld', 'kost een ambulance geld', 'ik kan dat niet betalen'])
    it(`"${said}": calling is free, and nothing about money leads away`, () => {
      const outcome = talk(at('topic'), 'mijn zoontje heeft van de slaappillen gesnoept', said);
      assert.equal(outcome.state.step, 'crisis');
      assert.match(words(outcome), /112\* bellen is gratis[\s\S]*Bel/);
      assert.match(words(talk(outcome.state, 'ja mijn buurvrouw belt ze nu')), /Dat is goed\./);
    });

  it('is asked elsewhere as before', () => {
    assert.doesNotMatch(words(talk(at('topic'), 'ik wil dood', 'wat kost dat')), /112\* bellen is gratis/);
  });
});
