/** Whom "u" means is said, asked and taken back; "iets klopt niet" leads on, and to a human. */
import assert from 'node:assert/strict';
import type { ConversationState } from '../../src/dialogs/state.ts';
import type { Recognition } from '../../src/dialogs/turn-types.ts';
import { nothingRecognised, realTurns, words } from './real-turns.ts';
import { start, talk } from './story/story-talk.ts';

const runTurn = realTurns();
const talkHeard = (state: ConversationState, text: string, recognition: Recognition): string =>
  words(runTurn(state, { kind: 'message', text, recognition, masked: false }));

describe('whom "u" means', () => {
  const theirs = /U vraagt het voor uw moeder\. Met \*u\* bedoel ik hier uw moeder\./;
  it('is said once, and the age told with it is offered', () => {
    const told = talk(start, 'ik zorg voor mijn moeder van 83, ik vraag het voor haar. ze betaalt alles zelf');
    assert.match(told.text, theirs);
    assert.match(told.text, /Klopt dit\?\n• U bent 83 jaar$/);
    assert.doesNotMatch(talk(told.state, 'ja').text, theirs);
  });

  it('is said again to who asks it, or says it again', () => {
    const told = talk(start, 'ik vraag het voor mijn moeder, ze is 83').state;
    for (const text of ['ik of mn moeder? zij woont alleen', 'ik ben de dochter, ik vraag het namens mijn moeder'])
      assert.match(talk(told, text).text, theirs, text);
  });

  it('is the neighbour with his wife, and what he says himself', () => {
    const told = talk(start, 'ik typ voor mijn buurman Ahmed, 66', 'hij woont met zijn vrouw, zij is 61');
    assert.match(told.text, /• U bent 66 jaar\n• U woont samen met een partner\n• Uw partner is 61 jaar$/);
    assert.match(
      talk(told.state, 'hij zegt ik krijg nog geen aow, pas als hij 67 is. hij heeft bijstand').text,
      /• U hebt bijstand$/,
    );
  });

  it('is asked where it may be the one who types', () => {
    const shown = talk(start, 'ben 34 en huur 700').state;
    const asked = talk(shown, 'nee dat is mijn moeder');
    assert.match(asked.text, /Gaat dit over u, of over iemand anders\?$/);
    assert.match(talk(asked.state, 'Voor iemand anders').text, /die persoon\.[^]*• U bent 34 jaar\n• Uw huur is € 700/);
    assert.match(talk(asked.state, 'eh').text, /Gaat dit over u, of over iemand anders\?$/);
    assert.match(talk(start, 'ik vraag dit voor mijn man').text, /Gaat dit over u, of over iemand anders\?$/);
  });

  it('brings what is told with the answer', () => {
    const told = talk(start, 'alles nagaan', 'ze krijgt al huurtoeslag', 'voor mijn moeder, ze is 83');
    assert.match(told.text, /• U hebt huurtoeslag\n• U bent 83 jaar$/);
  });

  it('is oneself where that is said first', () => {
    const told = talk(start, 'eerst voor mezelf, straks voor mijn moeder');
    assert.match(told.text, /^Goed, dan gaat het over u\./);
    assert.equal(told.state.forOther, false);
    const back = talk(
      start,
      'voor een client van mij (ik ben maatschappelijk werker)',
      'alles nagaan',
      'nu voor mezelf',
    );
    assert.match(back.text, /^Goed, dan gaat het over u\.[^]*Met wie woont u\?/);
  });

  it('is no cry where nothing else is said, and one where something is', () => {
    const heard = (text: string) =>
      talkHeard({ ...start, step: 'check' }, text, { ...nothingRecognised, urgency: 'crisis' as const });
    assert.doesNotMatch(heard('ik zelf ben 45, maar t gaat om me buurvrouw'), /112/);
    for (const text of ['het gaat om mijn moeder, ik kan niet meer', 'alles nagaan voor mijn moeder, ik heb een mes'])
      assert.match(heard(text), /112/, text);
  });
});

describe('"Iets klopt niet"', () => {
  const shown = talk(start, 'ben 34 en huur 700').state;
  it('leads to a way to say what', () => {
    const which = talk(shown, 'iets klopt niet');
    assert.match(which.text, /^Wat klopt er niet\?/);
    assert.match(talk(which.state, 'iets klopt niet').text, /^Wat klopt er niet\?/);
    assert.match(
      talk(which.state, 'het gaat over mn moeder').text,
      /bedoel ik hier uw moeder[^]*Klopt dit\?\n• U bent 34/,
    );
  });

  it('a human is a button after the third time', () => {
    const lost = talk(shown, 'blabla', 'blabli', 'blablo');
    assert.equal(lost.replies.at(-1)?.choices.at(-1), 'Een mens');
    assert.match(talk(lost.state, 'Een mens').text, /14 079/);
    const one = talk(start, 'ik ben 83', 'nee, eerst de zorg', 'nee, eerst de zorg', 'nee, eerst de zorg');
    assert.equal(one.replies.at(-1)?.choices.at(-1), 'Een mens', one.text);
  });
});
