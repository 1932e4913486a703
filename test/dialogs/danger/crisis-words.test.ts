/** The fixed words of each kind of danger: what stands last, and what whoever may harm another is told. */
import assert from 'node:assert/strict';
import type { Outcome } from '../../../src/dialogs/turn-types.ts';
import { words } from '../real-turns.ts';
import { asked, talk } from './danger-turns.ts';

describe('a yes or a no', () => {
  const asksLast: [cry: string, question: RegExp][] = [
    ['mijn man slaat me', /\nKunt u nu veilig lezen\?$/],
    ['mijn buurman slaat zijn kinderen', /\nKunt u nu veilig lezen\?$/],
    ['ik wil niet meer leven', /\nZeg mij of u nu veilig bent: ja of nee\.$/],
    ['mijn man ademt niet', /\nIs alles nu veilig\?$/],
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
