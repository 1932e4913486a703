/** Who is asked for by name comes first among those who help; in need of food, who gives food. */
import assert from 'node:assert/strict';
import type { Recognition } from '../../../../src/dialogs/turn-types.ts';
import { begun, ranked, say, words } from '../way-talk.ts';

const noFood = (topic: string): Recognition => ({ ...ranked([topic, 0.9]), urgency: 'urgent', need: 'food' });
const first = (text: string, recognition: Recognition, town = 'almere'): string =>
  /• \*([^*]+)\*/.exec(words(say(begun(town), text, recognition)))?.[1] ?? '';

describe('the first of who helps', () => {
  it('gives food to whom has none, whatever the subject', () =>
    assert.equal(first('zzp koerier, geen eten meer in huis', noFood('werkloos-ziek')), 'Voedselbank Almere'));

  it('is who was asked for', () => {
    const text = 'ik heb schulden en wil naar de formulierenbrigade';
    assert.equal(first(text, ranked(['schulden', 0.9]), 'zoetermeer'), 'Formulierenbrigade Zoetermeer');
  });

  it('is not who helps already', () => {
    const text = 'ik krijg al eten van de voedselbank maar kan de huur niet betalen';
    assert.notEqual(first(text, ranked(['schulden', 0.9])), 'Voedselbank Almere');
  });
});
