import assert from 'node:assert/strict';
import { onlyVisits } from '../../../src/language/story/shared-children.ts';
import { sentencesOf } from '../../../src/language/story/story-text.ts';

const heard = (text: string, asked = false) => onlyVisits(sentencesOf(text), asked);

describe('onlyVisits', () => {
  for (const text of ['weekend kids 8 en 11', 'mijn zoon is er alleen in de vakantie', 'kinderen om het weekend'])
    it(`"${text}" is of children`, () => {
      assert.equal(heard(text), 'children');
    });

  it('may be anybody at the weekend, save where children are asked about', () => {
    assert.equal(heard('alleen in het weekend'), 'somebody');
    assert.equal(heard('alleen in het weekend', true), 'children');
    assert.equal(heard('bij hun moeder'), null);
    assert.equal(heard('wij wonen bij mijn moeder'), null);
  });

  for (const text of [
    'de kinderen zijn er de helft van de tijd',
    'co-ouder',
    'kinderen om de week',
    'mijn kinderen wonen doordeweeks bij mij en in het weekend bij hun vader',
    'in het weekend gaan de kinderen naar hun vader',
  ])
    it(`"${text}" says nothing of where they live`, () => {
      assert.equal(heard(text, true), null);
    });
});
