/** The fixed words of each kind of danger: what stands last, and what whoever may harm another is told. */
import assert from 'node:assert/strict';
import type { Outcome } from '../../../src/dialogs/turn-types.ts';
import { words } from '../real-turns.ts';
import { asked, say, talk } from './danger-turns.ts';

describe('a yes or a no', () => {
  const asksLast: [cry: string, question: RegExp][] = [
    ['mijn man slaat me', /\nKunt u nu veilig lezen\?$/],
    ['mijn buurman slaat zijn kinderen', /\nKunt u nu veilig lezen\?$/],
    ['ik wil niet meer leven', /\nZeg mij of u nu veilig bent: ja of nee\.$/],
    ['mijn man ademt niet', /\nBelt er nu iemand \*112\*\?$/],
    ['ik heb een hele strip paracetamol geslikt', /\nBelt u nu \*112\*\?$/],
    ['ik ben 12 en mijn moeder ademt niet', /\nBelt er nu iemand \*112\*\?$/],
    ['ik ga hem vermoorden', /\nIs iedereen nu veilig\?$/],
    ['ik ben 14 en mijn moeder slaat me', /\nKun je nu veilig lezen\?$/],
    ['ik ben 15 en ik wil dood', /\nZeg mij of je nu veilig bent: ja of nee\.$/],
  ];
  for (const [cry, question] of asksLast)
    it(`never stands below words that ask nothing: "${cry}"`, () => {
      for (const said of [[], ['blablabla'], ['weet niet'], ['kan hij dit zien']]) {
        const last = talk(asked(), cry, ...said).replies.at(-1);
        assert.ok(last?.choices.includes('Nee') === true, said.join());
        assert.match(last.text, question, said.join());
      }
    });
});

describe('who is not safe at home', () => {
  const home = (...said: string[]): string => words(talk(asked(), 'mijn man slaat me', ...said));

  it('says no too when somebody reads along', () => {
    assert.match(home('nee'), /^Niet veilig\? Bel nu \*112\*\. Kijkt er iemand mee, sluit dan dit scherm/);
  });

  it('and does not know hears who talks about home', () => {
    assert.match(home('weet niet'), /Veilig Thuis: \*0800-2000\*/);
    assert.doesNotMatch(home('weet niet'), /113/);
  });
});

describe('who may harm somebody else', () => {
  const threat = (...said: string[]): Outcome => talk(asked(), 'ik ga mijn man vermoorden', ...said);

  it('hears to go away from the other when it is not safe, and whom to talk to when it is', () => {
    assert.match(words(threat('nee')), /^Bel nu \*112\*\. Ga weg van de ander/);
    assert.match(words(threat('ja')), /huisarts of met Veilig Thuis/);
    assert.match(words(threat('ja')), /Mag een medewerker/);
  });

  it('is blamed for nothing', () => {
    for (const said of [[], ['nee'], ['ja'], ['ja', 'ja']])
      assert.doesNotMatch(words(threat(...said)), /politie|strafbaar|dader|u moet|schuld\b/);
  });
});

describe('a child at home', () => {
  const child = (...said: string[]): Outcome => talk(asked(), 'papa slaat mama en ik ben 9', ...said);
  const whom = /juf[\s\S]*buren[\s\S]*0800-0432[\s\S]*112/;

  it('who can read is not told to be safe', () => {
    assert.match(words(child('ja')), whom);
    assert.doesNotMatch(words(child('ja')), /veilig bent/);
  });

  it('hears whom to tell, then and later', () => {
    for (const said of [['wat moet ik doen'], ['ja', 'wat moet ik doen'], ['verder', 'wat moet ik doen']])
      assert.match(words(child(...said)), /Jij kunt er niets aan doen[\s\S]*juf/, said.join());
  });
});

describe('who does not call', () => {
  it('is asked, so that a yes says it', () => {
    for (const said of ['nee', 'weet niet', 'ik durf niet']) {
      const outcome = talk(asked(), 'ik wil dood', 'nee', said);
      assert.match(words(outcome), /\nBelt u nu, of belt iemand voor u\?$/, said);
      assert.match(words(say(outcome.state, 'ja')), /^Goed dat er iemand belt/, said);
    }
  });
});

describe('the other who left', () => {
  it('ends no talk of danger, and is no safety', () => {
    const left = talk(asked(), 'mijn ex staat met een mes voor de deur', 'hij is weg');
    assert.equal(left.state.step, 'crisis');
    assert.match(words(left), /deur op slot[\s\S]*112/);
    assert.match(words(talk(asked(), 'mijn man ademt niet', 'hij is weg')), /^Bel nu \*112\*/);
  });
});
