import assert from 'node:assert/strict';
import { markup, type Part } from '../../../src/web/phone/markup.ts';

/** What is seen: `b(…)`, `i(…)`, `s(…)`, `c(…)` and `a(…→address)`. */
const seen = (parts: Part[]): string =>
  parts
    .map((part) => {
      if (part.kind === 'text') return part.text;
      if (part.kind === 'link') return `a(${part.text}→${part.href})`;
      return `${part.kind[0] ?? ''}(${seen(part.parts)})`;
    })
    .join('');

const cases: [words: string, shown: string][] = [
  ['Hallo', 'Hallo'],
  ['Bel *14 079* nu', 'Bel b(14 079) nu'],
  ['*Ja*, _nee_ en ~weg~', 'b(Ja), i(nee) en s(weg)'],
  ['*heel _erg_*', 'b(heel i(erg))'],
  ['```code *niet*```', 'c(code *niet*)'],
  ['2 * 3 * 4', '2 * 3 * 4'],
  ['een*twee*', 'een*twee*'],
  ['* los *', '* los *'],
  ['*over\nregels*', '*over\nregels*'],
  ['een_naam_van_iets', 'een_naam_van_iets'],
  ['Kijk op https://www.nibud.nl/a?b=1.', 'Kijk op a(https://www.nibud.nl/a?b=1→https://www.nibud.nl/a?b=1).'],
  ['(zie zoetermeer.nl)', '(zie a(zoetermeer.nl→https://zoetermeer.nl))'],
  ['naam@zoetermeer.nl', 'naam@zoetermeer.nl'],
  ['om 8.30 uur', 'om 8.30 uur'],
  ['*https://a.nl*', 'b(a(https://a.nl→https://a.nl))'],
  ['<b>javascript:alert(1)</b>', '<b>javascript:alert(1)</b>'],
  ['👍🏽 *ja*', '👍🏽 b(ja)'],
];

describe('the signs in a message on the phone', () => {
  for (const [words, shown] of cases)
    it(JSON.stringify(words), () => {
      assert.equal(seen(markup(words)), shown);
    });
});
