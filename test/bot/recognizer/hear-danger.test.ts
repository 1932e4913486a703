import assert from 'node:assert/strict';
import { hearDanger } from '../../../src/bot/recognizer/hear-danger.ts';
import type { DetectDanger } from '../../../src/bot/recognizer/recognizer.ts';
import { realContent } from '../../transcripts/conversation.ts';

const calm: DetectDanger = () => ({ danger: null, urgent: false });
const alarmed: DetectDanger = () => ({ danger: 'violence', urgent: false });
const surely: DetectDanger = () => ({ danger: 'suicide', urgent: false });
const inNeed: DetectDanger = () => ({ danger: 'suicide', urgent: true });
const calmed: DetectDanger = () => ({ danger: null, urgent: false, calmed: true });
const harmless: DetectDanger = () => ({ danger: null, urgent: false, calmed: true, harmless: true });
const alarmedBy =
  (words: string): DetectDanger =>
  () => ({ danger: 'violence', urgent: false, words });
const perhaps: DetectDanger = () => ({ danger: null, urgent: false, perhaps: true });
const nothing = { dangerIn: () => 0, needsIn: () => [] };
const story = Array.from({ length: 60 }, (_, at) => `woord${String(at)}`).join(' ');
const shortStory = story.split(' ').slice(12, 48).join(' ');
const inOnePart = (score: number) => (text: string) => (text.includes('woord30') && text.length < 120 ? score : 0);

describe('danger', () => {
  const cases: [name: string, DetectDanger, like: (text: string) => number, text: string, heard: boolean][] = [
    ['is what a pattern hears', alarmed, () => 0.5, 'ik wil dood', true],
    ['is asked about when only what was learned hears it', calm, () => 0.4, 'het hoeft niet meer', true],
    ['opens only the door to who asks what will happen', calm, () => 0.3, 'krijg ik dan straf', false],
    ['is asked about when a question is more like it', calm, () => 0.5, 'krijg ik dan straf', true],
    ['is not in what is like nothing of it', calm, () => 0.05, 'de huur is te hoog', false],
    ['is not what misleads a pattern in a short message', alarmed, () => 0.001, 'wat een moordgrap', false],
    ['is what a pattern hears in a message of which a part is like it', alarmed, inOnePart(0.4), shortStory, true],
    [
      'is not what misleads a pattern in a message of which no part is like it',
      alarmed,
      () => 0.001,
      shortStory,
      false,
    ],
    [
      'is always what a pattern hears beside what cannot wait',
      inNeed,
      () => 0.001,
      'vrijdag ben ik er niet meer',
      true,
    ],
    [
      'is what a pattern hears in words that are like it, whatever stands before them',
      alarmedBy('hij slaat me'),
      (said) => (said === 'hij slaat me' ? 0.97 : 0.01),
      'waar kan ik huurtoeslag aanvragen hij slaat me',
      true,
    ],
    [
      'is always what a pattern of suicide hears',
      surely,
      () => 0.001,
      'mag ik in termijnen betalen anders stap ik eruit',
      true,
    ],
    [
      'is what a pattern hears in words that end with who it is done to',
      alarmedBy('slaat soms met deuren en laatst mij'),
      () => 0.01,
      'ja minder. jay slaat soms met deuren en laatst mij, wil gewoon geld voor de baby',
      true,
    ],
    ['is always what a pattern hears in a story', alarmed, () => 0.001, story, true],
    ['is not asked about in what is only a little like it', calm, () => 0.2, 'ongeveer 1250 denk ik', false],
    ['is asked about in words that mean it perhaps', perhaps, () => 0.001, 'ik ga eraan onderdoor', true],
    ['is not in a phrase that is known to be harmless', calmed, () => 0.5, 'ik lach me dood om jou', false],
    ['is asked about beside such a phrase', calmed, () => 0.7, 'ik lach me dood en dan spring ik', true],
    [
      'is not where only such a phrase is like it, and what is said besides is not',
      () => ({ danger: null, urgent: false, calmed: true, besides: 'uitslag van de suiker morgen' }),
      (said) => (said.includes('bloed') ? 0.7 : 0.1),
      'bloed geprikt, uitslag van de suiker morgen',
      false,
    ],
    [
      'is asked about where the whole is surely like it, though such a phrase took its words',
      () => ({ danger: null, urgent: false, calmed: true, besides: 'mijn zoon wil en wil' }),
      (said) => (said.includes('gamen') ? 0.9 : 0.1),
      'mijn zoon wil gamen en wil dood',
      true,
    ],
    [
      'is asked about where the pattern was misled, and words mean it perhaps',
      () => ({ danger: 'violence', urgent: false, perhaps: true }),
      () => 0.001,
      'gebroken kaak van die klootzak',
      true,
    ],
    ['is not in such a phrase alone, however like it', harmless, () => 0.9, 'ik ben 35 en hij 38', false],
    ['is heard in one part of a story', calm, inOnePart(0.9), story, true],
    ['is asked about in a few words that are surely like it', calm, () => 0.95, 'wil niet meer', true],
    ['is for the patterns alone in a few words that may be anything', calm, () => 0.7, 'wil niet meer', false],
    ['is not in a few words that are known to be harmless', calmed, () => 0.95, 'lach me dood', false],
  ];
  for (const [name, detect, like, text, heard] of cases)
    it(name, () => {
      const { danger, perhaps = false } = hearDanger(detect, { ...nothing, dangerIn: like })(text);
      assert.equal(danger !== null || perhaps, heard);
    });

  const besides: [name: string, left: number, heard: boolean, faint: boolean][] = [
    ['is asked about where it is left when the answers beside it are taken away', 0.85, true, false],
    ['opens the door there too', 0.6, false, true],
    ['says nothing where nothing like it is left', 0.3, false, false],
  ];
  for (const [name, left, isHeard, isFaint] of besides)
    it(name, () => {
      const like = (text: string): number => (text.includes('huur') ? 0.001 : text.includes('zo weer') ? left : 0.001);
      const heard = hearDanger(calm, { ...nothing, dangerIn: like })('huur is 640, hij doet zo weer, dat is de huur');
      assert.deepEqual([heard.perhaps === true, heard.faint === true], [isHeard, isFaint]);
    });

  const faint: [name: string, like: number, DetectDanger, faint: boolean][] = [
    ['opens the door to what is faintly like it', 0.15, calm, true],
    ['says nothing to what is not like it', 0.05, calm, false],
    ['asks how somebody is where it is more like it', 0.3, calm, false],
    ['says nothing to what is known to be harmless', 0.1, calmed, false],
  ];
  for (const [name, like, detect, isFaint] of faint)
    it(name, () => {
      const heard = hearDanger(detect, { ...nothing, dangerIn: () => like })('het hoeft niet zo meer');
      assert.equal(heard.faint === true, isFaint);
    });

  const needs: [name: string, score: (text: string) => number, text: string, urgent: boolean][] = [
    ['is heard where only what was learned hears it', () => 0.85, 'de koelkast is al dagen leeg', true],
    ['is not heard in what may be anything', () => 0.4, 'de koelkast is al dagen leeg', false],
    ['is heard in one part of a story', inOnePart(0.9), story, true],
    ['is for the patterns alone in a few words', () => 1, 'koelkast leeg', false],
  ];
  for (const [name, score, text, urgent] of needs)
    it(`of what cannot wait ${name}`, () => {
      const heard = hearDanger(calm, { ...nothing, needsIn: (t) => [{ need: 'food', score: score(t) }] })(text);
      assert.deepEqual([heard.urgent, heard.perhapsNeed], [false, urgent ? 'food' : undefined]);
    });

  it('of what cannot wait is what editors wrote word for word, however short', () => {
    const hear = hearDanger(calm, nothing, new Map([['food', ['honger', 'wij hebben al dagen honger']]]));
    assert.equal(hear('Honger!!').perhapsNeed, 'food');
    assert.equal(hear('geen honger').perhapsNeed, undefined);
    assert.equal(hear('honger, maar dan anders gezegd').perhapsNeed, undefined);
  });

  const around =
    'ik heb een brief gekregen over de huur en de zorgtoeslag en ik snap er niks van want het moet voor maandag terug zijn';
  for (const cry of ['ik wil dood', 'mijn man slaat mij', 'ik heb alle pillen geslikt', 'mijn vader doet me pijn'])
    it(`is heard in the middle of a long story: ${cry}`, () => {
      const { danger, perhaps = false } = realContent().danger(`${around} ${cry} ${around} ${around}`);
      assert.ok(danger !== null || perhaps);
    });

  for (const question of ['kan ik huurtoeslag aanvragen', 'bijstand stopgezet', 'hoeveel mag ik bijverdienen'])
    for (const cry of [
      'ik wil dood',
      'mijn man slaat me',
      'ik heb alle pillen geslikt',
      'ik kan beter voor de trein gaan liggen',
    ])
      it(`is heard before and behind a question, with no mark between: ${question} ${cry}`, () => {
        for (const text of [`${question} ${cry}`, `${cry} ${question}`]) {
          const { danger, perhaps = false } = realContent().danger(text);
          assert.ok(danger !== null || perhaps, text);
        }
      });

  for (const cry of [
    'deurwaarder komt dinsdag, voor die tijd ben ik er niet meer',
    'vrijdag komen ze ontruimen en dan ben ik er niet meer',
  ])
    it(`is heard beside what cannot wait: ${cry}`, () => {
      assert.equal(realContent().danger(cry).danger, 'suicide');
    });
});
