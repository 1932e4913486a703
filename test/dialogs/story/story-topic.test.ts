/** Which topic a story begins: what is told in it may be no question at all. */
import assert from 'node:assert/strict';
import { topicOf } from '../../../src/dialogs/story/story-topic.ts';
import { nothingRecognised, realTurns, words } from '../real-turns.ts';
import type { StoryLine } from '../../../src/dialogs/state.ts';
import { start, talk } from './story-talk.ts';

describe('the topic of a story', () => {
  const cases: [said: string, heard: string, topic: string | null][] = [
    ['ik ben 30', 'ouderen', null],
    ['ik ben een man van 45', 'ouderen', null],
    ['ik ben 70', 'ouderen', 'ouderen'],
    ['ik ben 30, mijn man is 70', 'ouderen', null],
    ['ik ben 45, hoe krijg ik later AOW?', 'ouderen', 'ouderen'],
    ['wij hebben geen kinderen', 'geld-voor-kinderen', null],
    ['ik heb bijstand', 'bijstand', 'bijstand'],
    ['ik woon met mijn man en 3 kinderen', 'scheiding', null],
    ['ik woon niet meer samen met mijn man', 'scheiding', 'scheiding'],
    ['ik woon sinds kort alleen met 2 kinderen', 'scheiding', 'scheiding'],
  ];
  for (const [said, heard, topic] of cases)
    it(`of "${said}" is ${topic ?? 'everything'}`, () => {
      const told = talk(start, [said, heard]);
      assert.equal(told.state.topic, topic);
      if (topic === null) assert.doesNotMatch(told.text, /ouderen/);
    });
});

describe('an adult, told of by age', () => {
  it('needs nothing for school', () =>
    assert.doesNotMatch(
      talk(start, [
        'ik vraag het voor mijn opa hij is 84 en woont alleen, hij snapt niks van computers',
        'computer-kind',
      ]).text,
      /school/,
    ));
  it('may need it for a child', () =>
    assert.match(talk(start, ['ik ben 34 en mijn zoon heeft een laptop nodig', 'computer-kind']).text, /school/));
});

describe('with whom somebody lives, in a few words', () => {
  it('is about no parting where there is a partner', () =>
    assert.doesNotMatch(talk(start, ['met partner en kids', 'scheiding']).text, /Uit elkaar/));
  it('is none either where there is nobody', () =>
    assert.doesNotMatch(talk(start, ['alleenstaand', 'scheiding']).text, /Uit elkaar/));
  it('is, where it says so', () =>
    assert.match(talk(start, ['gescheiden met 2 kinderen', 'scheiding']).text, /^Uit elkaar gaan is zwaar/));
});

describe('what a message may be about besides what it tells', () => {
  const about = (...topics: [string, number][]) => ({
    kind: 'message' as const,
    text: 'veel gedoe met scheiding, ook ziek en ik ben 44',
    recognition: { ...nothingRecognised, topics: topics.map(([topic, score]) => ({ topic, score })) },
    masked: false,
  });
  const run = realTurns();

  it('is asked behind the yes, and not the whole menu', () => {
    const told = run(start, about(['scheiding', 0.4], ['chronisch-ziek', 0.3]));
    assert.match(words(told), /Klopt dit\?\n• U bent 44 jaar$/);
    const after = talk(told.state, 'ja');
    assert.match(after.text, /Gaat het over \*scheiding of partner weg\* of over \*ziek of een beperking\*\?/);
    assert.equal(talk(after.state, '2').state.topic, 'chronisch-ziek');
  });

  it('is the menu where there is no second guess', () => {
    const told = run(start, about(['scheiding', 0.4]));
    assert.match(talk(told.state, 'ja').text, /Waar gaat het over\?/);
  });
});

describe('"ja", where one topic was asked about', () => {
  const asked = { ...start, step: 'whichTopic', menu: ['geld-voor-kinderen'] };
  it('is that topic', () => {
    assert.equal(talk(asked, 'ja').state.topic, 'geld-voor-kinderen');
    assert.equal(talk(asked, 'nee').state.topic, null);
    assert.equal(talk({ ...asked, menu: ['huur', 'schulden'] }, 'ja').state.topic, null);
  });
});

describe('what somebody does not get and does not need', () => {
  for (const [text, topic] of [
    ['nee ik heb geen bijstand, ik werk gewoon', null],
    ['ik heb geen bijstand', 'bijstand'],
  ] as const)
    it(`"${text}"`, () => {
      const told = talk(start, [text, 'bijstand']);
      assert.match(told.text, /• U krijgt geen bijstand$/);
      assert.equal(told.state.topic, topic);
    });
});

describe('of who does not get by', () => {
  const income: StoryLine = [
    { question: 'net-monthly-income', statements: [{ fact: 'netMonthlyIncomeCents', op: 'is', value: 90000 }] },
  ];
  const cases: [said: string, heard: string, score: number, topic: string | null][] = [
    ['ik moet rondkomen van 900', 'ouderen', 0.75, 'rondkomen'],
    ['ik ben alleenstaand en moet rondkomen van 900', 'ouderen', 0.88, 'rondkomen'],
    ['ik verdien 1500 maar kom niet rond', 'werk-laag-inkomen', 0.96, 'rondkomen'],
    ['ik heb 1100 netto en kom niet uit', 'werk-laag-inkomen', 0.28, 'rondkomen'],
    ['ik moet rondkomen van 900 en heb schulden', 'schulden', 0.96, 'schulden'],
    ['ik leef van 600 euro per maand', 'rondkomen', 0.41, 'rondkomen'],
    ['ik heb 1100 netto', 'werk-laag-inkomen', 0.16, null],
  ];
  for (const [said, topic, score, begins] of cases)
    it(`"${said}", heard as ${topic} (${score}), begins ${begins ?? 'nothing'}`, () => {
      assert.equal(topicOf({ ...nothingRecognised, topics: [{ topic, score }] }, [income], said), begins);
    });

  it('goes on with everything after the yes', () => {
    const told = talk(start, ['ik moet met 900 rondkomen', 'bijstand'], 'ja, klopt');
    assert.deepEqual([told.state.step, told.state.topic], ['check', null]);
  });
});
