import assert from 'node:assert/strict';
import { toMarkup, withoutMarkup } from '../../../../src/channels/whatsapp/render/markup.ts';

describe('the words of the bot in the markup of WhatsApp', () => {
  const cases: [why: string, text: string, shown: string][] = [
    ['bold stays', 'Typ *mens* of *terug*.', 'Typ *mens* of *terug*.'],
    ['also at the start, before a colon', '✔ *Huurtoeslag*: € 389', '✔ *Huurtoeslag*: € 389'],
    ['also with brackets', '*(Aanvullende) bijstand*: nee', '*(Aanvullende) bijstand*: nee'],
    ['also before what is no letter', "*112*'yi arayın", "*112*'yi arayın"],
    ['two stars are bold too', '**mens**', '*mens*'],
    ['a star by itself', 'Zie de regels.*', 'Zie de regels.∗'],
    ['stars with spaces', 'a * b * c', 'a ∗ b ∗ c'],
    ['a sum', '5*3*2', '5*3*2'],
    ['bold does not cross lines', '*een\ntwee*', '∗een\ntwee∗'],
    ['no italics', 'een _woord_ hier', 'een ˍwoordˍ hier'],
    ['inside a word it is nothing', 'vorige_maand_nu', 'vorige_maand_nu'],
    ['nothing struck out', '~nee~', '∼nee∼'],
    ['no code', '`nee` ```nee```', 'ˋneeˋ ˋˋˋneeˋˋˋ'],
    ['inside bold neither', '*een _woord_*', '*een ˍwoordˍ*'],
    ['a link stays whole', 'Zie https://a.nl/_x_/~y?z=*1', 'Zie https://a.nl/_x_/~y?z=∗1'],
    ['a link in bold', '*https://a.nl/_x_*', '*https://a.nl/_x_*'],
    ['a mail address', 'Mail _jan_@a.nl.', 'Mail _jan_@a.nl.'],
    ['lists stay', '• een\n✘ twee', '• een\n✘ twee'],
  ];
  for (const [why, text, shown] of cases) it(why, () => assert.equal(toMarkup(text), shown));

  it('is not allowed in a title', () => {
    assert.equal(withoutMarkup(' *Huur*\n en  meer '), 'Huur en meer');
  });
});
