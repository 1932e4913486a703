/** "Nee, toch terug naar de huur": that question is asked again, and nobody is greeted anew. */
import assert from 'node:assert/strict';
import { saidIn, start, talk } from './story-talk.ts';

const asked = talk(start, 'alles nagaan', 'Helemaal alleen', '35').state;

describe('back to a question by its name', () => {
  for (const text of ['nee toch terug naar mijn leeftijd', 'terug naar de leeftijd', 'wacht, terug naar leeftijd'])
    it(`"${text}" asks it again`, () => {
      const back = talk(asked, [text, 'opnieuw']);
      assert.match(back.text, /Hoe oud bent u\?/);
      assert.ok(!saidIn(back).some((said) => said.startsWith('age ')));
      assert.ok(saidIn(back).includes('household is single'));
    });

  it('asks what was not asked yet', () => {
    assert.match(talk(asked, ['nee toch terug naar de huur', 'opnieuw']).text, /Huurt u/);
  });

  it('of an amount of which its limit was asked too', () => {
    const rented = talk(asked, 'mijn huur is 640', 'ja').state;
    assert.match(talk(rented, ['nee toch terug naar de huur', 'opnieuw']).text, /Hoeveel huur betaalt u/);
  });

  it('takes nothing away that would change nothing', () => {
    const rich = talk(start, 'ik heb 60000 euro spaargeld en huur 640', 'ja', 'alles nagaan', 'Helemaal alleen').state;
    const back = talk(rich, ['nee toch terug naar de huur', 'opnieuw']);
    assert.ok(saidIn(back).includes('rentCents is 64000'));
    assert.equal(back.state.pending?.question, rich.pending?.question);
  });

  it('takes nothing away where the words name no question', () => {
    assert.equal(
      saidIn(talk(asked, 'ik wil terug naar turkije')).length,
      saidIn({ state: asked, replies: [], text: '' }).length,
    );
  });
});
