/** Somebody else who does not want to live: what is said to whoever worries. */
import assert from 'node:assert/strict';
import { words } from '../real-turns.ts';
import { asked, say, talk } from './danger-turns.ts';

const cry = 'beste vriend stuurt appjes dat hij er niet meer wil zijn';

describe('who worries about somebody else', () => {
  it('hears of 112 and 113 for that other, and is asked about everybody', () => {
    const told = words(say(asked(), cry));
    assert.match(told, /\*112\* en blijf bij de ander[\s\S]*huisarts[\s\S]*\*113\*[\s\S]*om een ander gaat/);
    assert.match(told, /Is iedereen nu veilig\?$/);
    assert.doesNotMatch(told, /of u nu veilig bent/);
  });

  it('who is not safe: 112, and stay near', () => {
    assert.match(words(talk(asked(), cry, 'nee')), /^Bel nu \*112\*, en blijf bij de ander/);
  });

  it('and says of themselves the same is asked how they are', () => {
    assert.match(words(talk(asked(), cry, 'ik wil ook niet meer leven')), /Zeg mij of u nu veilig bent: ja of nee\.$/);
  });
});
