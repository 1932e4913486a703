/** Which helper is named: in full, short, as its people are called; and what only looks like a name. */
import assert from 'node:assert/strict';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { namedServices, namesElsewhere } from '../../src/knowledge/named-services.ts';

const knowledge = loadKnowledge('knowledge');
const namedIn = (text: string): string[] => [
  ...new Set(namedServices(knowledge, 'zoetermeer', text).map((id) => id.split('/')[0] ?? '')),
];

const cases: [text: string, organisations: string[]][] = [
  ['Tot welke leeftijd helpt Stichting Leergeld?', ['leergeld-zoetermeer']],
  ['waar zit de voedselbank', ['voedselbank-haaglanden', 'voedselbank-zoetermeer']],
  ['wat doet MIM', ['stichting-mim']],
  ['wat doet mensen in de minima', ['stichting-mim']],
  ['hebben jullie een pas voor minima', []],
  ['zijn er wijkcoaches, of komt een wijkcoach', ['wijkcoaches-zoetermeer']],
  ['een maatschappelijk werkster', ['kwadraad-zoetermeer']],
  ['het leger des heils', ['leger-des-heils-zoetermeer']],
  ['stichting piëzo', ['stichting-piezo']],
  ['sociaal raadslieden', ['sociaal-raadslieden-zoetermeer']],
  ['rode kruis', ['rode-kruis-zoetermeer']],
  ['het UWV en de duo', ['uwv', 'duo']],
  ['wie helpt mee met een mooi huis', []],
  ['ik zoek werk in zoetermeer', []],
  ['wat doet MEE', ['mee-zoetermeer']],
  ['kan MEE ook mij helpen', ['mee-zoetermeer']],
  ['hoe kom ik bij mee?', ['mee-zoetermeer']],
  ['wat doet stichting mooi', ['stichting-mooi-zoetermeer']],
  ['heeft mooi ook activiteiten', ['stichting-mooi-zoetermeer']],
  ['WIE HELPT MEE', []],
  ['wie doet mee', []],
  ['bij mooi weer fietsen', []],
  ['hulp van de gemeente', []],
  ['een rode jas en een kruis', []],
  ['toeslagen en zorg', []],
  ['waar is de schoor', []],
  ['', []],
];

describe('a helper by name', () => {
  for (const [text, expected] of cases)
    it(text === '' ? 'no words' : text, () => {
      assert.deepEqual(namedIn(text).sort(), [...expected].sort());
    });

  it('that is only in another place, is known as such', () => {
    assert.ok(namesElsewhere(knowledge, 'zoetermeer', 'helpt de schoor ook mij'));
    assert.ok(!namesElsewhere(knowledge, 'zoetermeer', 'helpt humanitas ook mij'));
    assert.ok(!namesElsewhere(knowledge, 'zoetermeer', 'wie helpt mij'));
  });
});
