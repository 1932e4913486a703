/** What is known of a message before its turn: a need in another language, and a home that is there. */
import assert from 'node:assert/strict';
import { aboutNeed } from '../../../src/dialogs/danger/urgent.ts';
import { inItsSense } from '../../../src/dialogs/other-sense.ts';
import type { Message, Recognition } from '../../../src/dialogs/turn-types.ts';
import { nothingRecognised } from '../real-turns.ts';

const message = (text: string, recognition: Recognition): Message => ({
  kind: 'message',
  text,
  recognition,
  masked: false,
});

describe('a need in another language', () => {
  const hungry: Recognition = { ...nothingRecognised, urgency: 'urgent', need: 'food', locale: 'pl' };
  const topicOf = (recognition: Recognition) =>
    aboutNeed(message('dziecko nie jadło od wczoraj', recognition)).recognition.topics[0]?.topic;

  it('is about that need', () => {
    assert.equal(topicOf(hungry), 'voedselbank');
  });

  it('unless a subject is sure, or it is Dutch', () => {
    assert.equal(topicOf({ ...hungry, topics: [{ topic: 'schulden', score: 0.9 }] }), 'schulden');
    assert.equal(topicOf({ ...hungry, locale: 'nl' }), undefined);
  });
});

describe('who is home again', () => {
  const homeless: Recognition = { ...nothingRecognised, topics: [{ topic: 'dakloos', score: 0.7 }] };
  const cases: [text: string, home: boolean][] = [
    ['net ontslagen uit de kliniek. ben weer in mn huurflat en de post ligt tot het plafond', true],
    ['ben net ontslagen uit de kliniek en ben weer thuis in mijn huurflat', true],
    ['ik woon nog in mijn huis maar raak het kwijt', false],
    ['ik ben nog in mijn woning maar moet eruit', false],
    ['ik heb geen huis', false],
  ];
  for (const [text, home] of cases)
    it(`"${text}": ${home ? 'is not homeless' : 'may be homeless'}`, () => {
      assert.equal(inItsSense(message(text, homeless)).recognition.topics.length, home ? 0 : 1);
    });
});

describe('who takes care of somebody', () => {
  const insured: Recognition = { ...nothingRecognised, topics: [{ topic: 'zorgtoeslag', score: 0.9 }] };
  const cases: [text: string, caring: boolean][] = [
    ['ik zorg voor mijn moeder van 83, ik vraag het voor haar', true],
    ['ik zorg alleen voor mijn dochter van 4', true],
    ['ik zorg dat het goed komt', true],
    ['ik zorg voor mijn moeder en haar zorgtoeslag is gestopt', false],
    ['geld voor de zorg voor mijn verzekering', false],
    ['zorg', false],
  ];
  for (const [text, caring] of cases)
    it(`"${text}": ${caring ? 'asks for no allowance' : 'may ask for one'}`, () => {
      assert.equal(inItsSense(message(text, insured)).recognition.topics.length, caring ? 0 : 1);
    });
});
