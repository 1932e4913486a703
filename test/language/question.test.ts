import assert from 'node:assert/strict';
import { asksForFacts, isQuestion } from '../../src/language/question.ts';

const questions = [
  'waar is de voedselbank',
  'Hoe laat gaat het stadhuis open?',
  'wie helpt met formulieren',
  'hoi, kan ik ergens gratis kleding krijgen',
  'weet u waar ik eten kan halen',
  'heb ik recht op zorgtoeslag',
  'voedselbank open vandaag?',
  'is er een spreekuur in meerzicht',
];
const others = [
  'ik heb geen geld',
  '640',
  'ja',
  'nee, alleen',
  'wasmachine kapot',
  'bijstand',
  'kanker',
  'waarheid',
  '',
];

const forFacts = ['waar is de voedselbank', 'weet u wie mij helpt', 'wat is een kostendeler', 'zijn er cursussen'];
const toWorkOut = ['heb ik recht op zorgtoeslag', 'kan ik huurtoeslag krijgen', 'hoeveel krijg ik', 'wat moet ik doen'];

describe('a question for facts', () => {
  for (const text of forFacts)
    it(text, () => {
      assert.ok(asksForFacts(text) && isQuestion(text));
    });
  for (const text of toWorkOut)
    it(`is not: ${text}`, () => {
      assert.ok(!asksForFacts(text) && isQuestion(text));
    });
});

describe('a question', () => {
  for (const text of questions)
    it(text, () => {
      assert.ok(isQuestion(text));
    });
  for (const text of others)
    it(`is not: ${text}`, () => {
      assert.ok(!isQuestion(text));
    });
});
