/** What people ask of this talk itself: whose fault, who may type, what can be kept, and whether to call. */
import assert from 'node:assert/strict';
import { saidIn, start, talk } from '../story/story-talk.ts';
import { realParts } from '../real-turns.ts';

const { aside } = realParts().commands;
const asked = talk(start, ['krijg ik bijstand', 'bijstand'], 'helemaal alleen', '45').state;

describe('a question about this talk', () => {
  for (const [text, id] of [
    ['heb ik dan iets fout gedaan?', 'guilty'],
    ['is dat dan strafbaar', 'guilty'],
    ['mijn ex heeft iets fout gedaan', null],
    ['heb ik iets verkeerd ingevuld', null],
    ['kan ik dit uitprinten', 'printed'],
    ['kun je dit mailen naar mij', 'printed'],
    ['kan ik het formulier uitprinten in de bibliotheek', null],
    ['gaat dat vanzelf of moet ik iets doen', 'byItself'],
    ['kan mijn dochter dit voor mij doen', 'helperMay'],
    ['kan mijn zoon bij mij wonen', null],
    ['kan ik ook bellen', 'call'],
    ['kan ik de voedselbank bellen', null],
    ['kan ik dit later nog aanpassen', 'mistake'],
    ['vertelt u dit aan mijn ex', 'passOn'],
    ['wat doen jullie met mijn antwoorden', 'saved'],
  ] as const)
    it(`"${text}" is ${id ?? 'nothing of the kind'}`, () => assert.equal(aside(text), id));

  for (const [text, answer] of [
    ['heb ik iets fout gedaan', /^Ik geef niemand de schuld\./],
    ['kan ik dit uitprinten', /^Printen of mailen kan ik niet\./],
    ['gaat dat vanzelf', /^Meestal gaat het niet vanzelf\./],
    ['kan mijn dochter dit voor mij doen', /^Ja, iemand mag hier voor u typen\./],
  ] as const)
    it(`"${text}" is answered, and the check goes on`, () => {
      const after = talk(asked, text);
      assert.match(after.text, answer);
      assert.match(after.text, /Is het inkomen van uw huishouden minder dan/);
      assert.deepEqual(saidIn(after), saidIn({ state: asked, replies: [], text: '' }));
    });

  it('is answered where somebody leaves with it', () => {
    const after = talk(asked, 'oké doei maar hoe vraag ik dat dan aan');
    assert.match(after.text, /^Na de vragen zeg ik waar en hoe u het aanvraagt\./);
    assert.equal(after.state.step, 'check');
  });
});
