/** Who comes to people at home, and where they can walk in: whoever is there for anybody, and no landlord. */
import assert from 'node:assert/strict';
import { is } from '../../../eligibility/knowing.ts';
import { answered } from '../../answers/after-answers.ts';
import { talk } from '../../story/story-talk.ts';
import { begun, ranked, say, words } from '../way-talk.ts';

describe('who comes', () => {
  it('says that it is not sure, and names no landlord', () => {
    const text = words(say(begun('almere'), 'kan iemand bij hem thuis langskomen?', ranked(['mens-spreken', 0.5])));
    assert.match(text, /^Of er iemand thuis kan komen, weet ik niet zeker/);
    assert.match(text, /14 036/);
    assert.doesNotMatch(text, /Ymere|De Schoor/);
  });

  it('names who comes to older people where the age is told', () => {
    const heard = talk(answered([is('age', 84)], 'almere'), 'kan iemand bij hem thuis langskomen?');
    assert.match(heard.text, /De Schoor/);
  });

  it('names where one can walk in, and not whoever was told of last', () => {
    const told = say(begun(), 'wat doet mim', ranked(['stadspas', 0.2]));
    const text = words(say(told, 'kan ik ook nog naar een ander inloopspreekuur', ranked(['openingstijden', 0.5])));
    assert.match(text, /^Waar en wanneer[^]*Formulierenbrigade/);
    assert.doesNotMatch(text, /MIM/);
  });

  it('a named helper answers for itself', () => {
    const text = words(say(begun(), 'komt de formulierenbrigade ook thuis', ranked(['formulieren', 0.9])));
    assert.match(text, /^Misschien helpt dit[^]*Formulierenbrigade[^]*thuis komen: dat weet ik niet zeker/);
  });

  it('what to bring is told of a helper who is named in short', () => {
    const text = words(say(begun(), 'rijbewijs bij MIM', ranked(['buiten-bereik', 0.9])));
    assert.match(text, /Mensen in de Minima[^]*Een rijbewijs is daar niet genoeg/);
  });
});
