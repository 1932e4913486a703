import assert from 'node:assert/strict';
import { readAnswer, saidIn } from './read-answer.ts';

/** An age counts at once only where the words say little else; else it is offered, or it is none. */
const cases: Record<string, [string, string[]][]> = {
  age: [
    ['43', ['age = 43']],
    ['ik ben nu 43 jaar oud hoor', ['age = 43']],
    ['net 43 geworden', ['age = 43']],
    ['drieenveertig dus', ['age = 43']],
    ['heb net de huur betaald dus er staat nu 40 euro op', ['fail']],
    ['er staat nog € 40 op', ['fail']],
    ['zoon van 17 zit op kamers', ['fail']],
    ['mijn moeder is 80', ['fail']],
    ['en mijn vrouw 400 poetswerk', ['askBack']],
    ['ik werk nachten in een magazijn', ['fail']],
    ['ik zit thuis met een burnout', ['fail']],
    ['ik zit al 20 jaar in de bijstand', ['fail']],
    ['sinds 2019 zonder werk', ['fail']],
    ['ik kan niet meer werken 58 met mijn rug', ['confirm']],
    ['mijn man is 70', ['askBack']],
    ['34 en ik krijg zorgtoeslag', ['age = 34']],
    ['ik krijg zorgtoeslag en ik ben 34', ['age = 34']],
    ['er is nog wat, nu 40 over', ['confirm']],
    ['in maart 43 geworden', ['fail']],
  ],
  'partner-age': [
    ['hij is 46', ['partnerAge = 46']],
    ['hij verdient 400 euro', ['fail']],
    ['onze zoon is 17', ['fail']],
    ['die zit thuis met een burnout', ['fail']],
  ],
  ages: [
    ['ik 40, hij 38', ['age = 40', 'partnerAge = 38']],
    ['en mijn vrouw 400 poetswerk', ['fail']],
    ['mijn zoon van 17 zit op kamers', ['fail']],
    ['ik krijg 40 euro en hij 38 euro', ['fail']],
  ],
  'cost-sharers-count': [
    ['een', ['costSharers = 1']],
    ['2', ['costSharers = 2']],
    ['er staat nog 40 euro op', ['fail']],
  ],
};

describe('numbers in longer sentences', () => {
  for (const [question, answers] of Object.entries(cases))
    for (const [text, said] of answers)
      it(`${question}: "${text}"`, () => {
        assert.deepEqual(saidIn(readAnswer(question, text)), said);
      });
});
