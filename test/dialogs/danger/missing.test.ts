/** A child that is away, who left home, and who is held at work: words and helpers of their own. */
import assert from 'node:assert/strict';
import { words } from '../real-turns.ts';
import { asked, say, talk } from './danger-turns.ts';

const away = 'mijn dochter van 16 is weggelopen';

describe('a child that ran away', () => {
  it('the police, calmly, and nothing of home', () => {
    const told = words(say(asked(), away));
    assert.match(told, /Weet niemand waar hij of zij is, of kan er gevaar zijn\? Bel nu \*112\*[\s\S]*politie\.nl/);
    assert.match(told, /\nBelt u nu, of belt iemand voor u\?$/);
    assert.doesNotMatch(told, /Veilig Thuis|kijkt|113/i);
  });

  it('whatever is said then, it stays about the police', () => {
    for (const said of [
      'nee',
      'ik durf niet te bellen',
      'wat nu',
      'weet niet',
      'wat moet ik zeggen',
      'laat maar',
      'blabla',
    ])
      assert.match(words(talk(asked(), away, said)), /politie|laatst/, said);
    for (const said of ['nee', 'ik durf niet te bellen', 'er is geen geweld thuis', 'blabla'])
      assert.doesNotMatch(words(talk(asked(), away, said)), /Veilig Thuis|113|0800-2000/, said);
    assert.match(words(talk(asked(), away, 'ja')), /Luister naar de mens aan de telefoon/);
  });

  it('who is there again is good news, and nobody at the desk is asked in', () => {
    for (const said of ['ze is weer thuis', 'we hebben haar gevonden', 'ze is terug'])
      assert.match(words(talk(asked(), away, said)), /^Fijn om te horen(?![\s\S]*medewerker)/, said);
    for (const said of ['ze is nog niet gevonden', 'ze is niet thuisgekomen', 'is ze terug?'])
      assert.doesNotMatch(words(talk(asked(), away, said)), /Fijn/, said);
  });

  it('a child who misses somebody: a grown-up, 112 and the Kindertelefoon', () => {
    const told = words(say(asked(), 'ik ben 12 en mijn zus is weggelopen'));
    assert.match(told, /volwassene[\s\S]*\*112\*[\s\S]*Kindertelefoon/);
    assert.doesNotMatch(told, /Veilig Thuis/);
  });
});

describe('who left home, or wants to', () => {
  it('of whom no age is known reads of Veilig Thuis and the Kindertelefoon', () => {
    for (const said of ['ik wil van huis weglopen', 'ik ben van huis weggelopen'])
      assert.match(
        words(say(asked(), said)),
        /Veilig Thuis[\s\S]*Jonger dan 18\?[\s\S]*0800-0432[\s\S]*kindertelefoon\.nl/,
      );
  });

  it('and is a child: the Kindertelefoon and its chat first, said once', () => {
    const told = words(say(asked(), 'ik ben 14 en ik wil van huis weglopen'));
    assert.match(told, /Kindertelefoon[\s\S]*kindertelefoon\.nl[\s\S]*Kun je nu veilig lezen\?$/);
    assert.doesNotMatch(told, /Jonger dan 18/);
  });
});

describe('who is held by an employer or a landlord', () => {
  const held = 'mijn baas heeft mijn paspoort en ik mag niet weg';

  it('112, the police and advice on rights; Veilig Thuis is not the nearest', () => {
    const told = words(say(asked(), held));
    assert.match(told, /^Kijkt er iemand mee\?[\s\S]*\*112\*[\s\S]*politie\.nl[\s\S]*juridischloket\.nl/);
    assert.match(told, /Kunt u nu veilig lezen\?$/);
    assert.doesNotMatch(told, /Veilig Thuis|113/);
  });

  it('also afterwards', () => {
    for (const said of ['ik durf niet te bellen', 'wat nu', 'wat moet ik zeggen', 'weet niet', 'blabla']) {
      const told = words(talk(asked(), held, said));
      assert.match(told, /\*112\*/, said);
      assert.doesNotMatch(told, /Veilig Thuis|\*113|0800-2000/, said);
    }
    assert.match(words(talk(asked(), held, 'ja')), /alles wissen/);
  });

  it('also where the words of being locked in stand beside it', () => {
    const told = words(say(asked(), 'de baas heeft ons paspoort en doet de deur op slot, wij mogen niet weg'));
    assert.doesNotMatch(told, /Veilig Thuis/);
  });
});
