/** What is measured on was not learned from: no message of the bench is nearly a phrase or an example of a topic. */
import assert from 'node:assert/strict';
import { lessonsOf } from '../../src/app.ts';
import { foldForMatch } from '../../src/language/words/normalise.ts';
import { messagesOf, sets, type Message } from '../bench/understanding/messages.ts';
import { realContent } from '../transcripts/conversation.ts';
import { criesUnseen } from './cries-unseen.ts';
import { mapQuestions, mapSets } from './map-questions.ts';
import { talkFragments } from './talk-fragments.ts';

/** From this share of common letter groups on two texts are nearly the same. */
const nearlySame = 0.8;
/** Of fewer words there are only so many: "huur" is what everybody says. */
const fewestWords = 4;
/** One to three words that stand on both sides, letter by letter; at most this share of a set. */
const mostShared = 0.15;

const bare = (text: string): string =>
  foldForMatch(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const wordCount = (text: string): number => bare(text).split(' ').length;

function groupsOf(text: string): Set<string> {
  const padded = ` ${bare(text)} `;
  return new Set(Array.from({ length: Math.max(0, padded.length - 2) }, (_, at) => padded.slice(at, at + 3)));
}

const { knowledge } = realContent();
const { topics, danger, needs } = lessonsOf(knowledge);
const learned = [
  ...topics.flatMap(({ phrases, examples }) => [...phrases, ...examples]),
  ...danger.examples,
  ...danger.soundsLike,
  ...needs.kinds.flatMap(({ examples }) => examples),
  ...needs.soundsLike,
];
const learnedBare = new Set(learned.map(bare));
const learnedLong = [...new Set(learned)].filter((text) => wordCount(text) >= fewestWords);

/** Each letter group as a number, given when it is first met: of fifty thousand texts they are worked out once. */
const numbers = new Map<string, number>();
function numbersOf(text: string): Uint32Array {
  return Uint32Array.from(groupsOf(text), (group) => {
    const number = numbers.get(group) ?? numbers.size;
    numbers.set(group, number);
    return number;
  });
}
let learnedNumbers: Uint32Array[] | undefined;

/** Lessons that are nearly one of these messages. The lesson, not the message: what is held out is not shown. */
function nearCopiesOf(messages: readonly Pick<Message, 'text'>[]): string[] {
  learnedNumbers ??= learnedLong.map(numbersOf);
  const groups = messages.map(({ text }) => numbersOf(text));
  const messagesWith = new Map<number, number[]>();
  groups.forEach((some, at) => {
    for (const group of some) messagesWith.set(group, [...(messagesWith.get(group) ?? []), at]);
  });
  const both = new Uint16Array(messages.length);
  return learnedLong.filter((_, lesson) => {
    both.fill(0);
    const some = learnedNumbers?.[lesson] ?? new Uint32Array();
    for (const group of some) for (const at of messagesWith.get(group) ?? []) both[at] = (both[at] ?? 0) + 1;
    return groups.some(({ length }, at) => (both[at] ?? 0) * (1 + nearlySame) >= nearlySame * (some.length + length));
  });
}

describe('the messages that understanding is measured on', () => {
  for (const set of sets) {
    const messages = messagesOf(set);
    const long = messages.filter(({ text }) => wordCount(text) >= fewestWords);
    const short = messages.filter(({ text }) => wordCount(text) < fewestWords);

    it(`of ${set} are no near copies of what is learned from`, () => {
      assert.deepEqual(nearCopiesOf(long), []);
    });

    const shared = short.filter(({ text }) => learnedBare.has(bare(text))).length;
    it(`of ${set} share ${String(shared)} of ${String(messages.length)} short messages with it`, () => {
      assert.ok(shared / messages.length < mostShared);
    });
  }

  it('in the middle of a talk are no near copies of what is learned from', () => {
    const all = Object.values(talkFragments()).flat();
    assert.deepEqual(nearCopiesOf(all.filter((text) => wordCount(text) >= fewestWords).map((text) => ({ text }))), []);
  });

  it('about the social map are no near copies of what is learned from', () => {
    const all = mapSets.flatMap((set) => mapQuestions(set)).map(({ say }) => ({ text: say }));
    assert.deepEqual(nearCopiesOf(all.filter(({ text }) => wordCount(text) >= fewestWords)), []);
  });

  it('of danger beside money are no near copies of what is learned from', () => {
    const all = Object.values(criesUnseen()).flat();
    assert.deepEqual(nearCopiesOf(all.filter((text) => wordCount(text) >= fewestWords).map((text) => ({ text }))), []);
  });

  it('are not twice in the sets', () => {
    const all = sets.flatMap((set) => messagesOf(set).map(({ text }) => bare(text)));
    const longOnes = all.filter((text) => wordCount(text) >= fewestWords);
    assert.deepEqual(
      longOnes.filter((text, at) => longOnes.indexOf(text) !== at),
      [],
    );
  });
});

describe('what cannot wait', () => {
  for (const { kind, topics: about } of knowledge.urgency.needs)
    it(`says of ${kind} which topics it is about, and they are there`, () => {
      const unknown = about.filter((topic) => !knowledge.topics.has(topic));
      assert.deepEqual(unknown, []);
    });
});
