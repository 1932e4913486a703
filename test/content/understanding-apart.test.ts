/** What is measured on was not learned from: no message of the bench is nearly a phrase or an example of a topic. */
import assert from 'node:assert/strict';
import { lessonsOf } from '../../src/app.ts';
import { foldForMatch } from '../../src/language/normalise.ts';
import { messagesOf, sets, type Message } from '../bench/understanding/messages.ts';
import { realContent } from '../transcripts/conversation.ts';

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

/** Stops as soon as too many groups are missing. */
function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const needed = (nearlySame * (a.size + b.size)) / (1 + nearlySame);
  let left = a.size - needed;
  if (left < 0 || b.size < needed) return false;
  for (const group of a) if (!b.has(group) && (left -= 1) < 0) return false;
  return true;
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
const learnedLong = learned
  .filter((text) => wordCount(text) >= fewestWords)
  .map((text) => ({ text, groups: groupsOf(text) }));

/** The lesson, not the message: what is held out is not shown. */
const nearest = ({ text }: Message): string | undefined => {
  const groups = groupsOf(text);
  return learnedLong.find((other) => areAlike(groups, other.groups))?.text;
};

describe('the messages that understanding is measured on', () => {
  for (const set of sets) {
    const messages = messagesOf(set);
    const long = messages.filter(({ text }) => wordCount(text) >= fewestWords);
    const short = messages.filter(({ text }) => wordCount(text) < fewestWords);

    it(`of ${set} are no near copies of what is learned from`, () => {
      const copies = long.flatMap((message) => {
        const found = learnedBare.has(bare(message.text)) ? message.text : nearest(message);
        return found === undefined ? [] : [found];
      });
      assert.deepEqual(copies, []);
    });

    const shared = short.filter(({ text }) => learnedBare.has(bare(text))).length;
    it(`of ${set} share ${String(shared)} of ${String(messages.length)} short messages with it`, () => {
      assert.ok(shared / messages.length < mostShared);
    });
  }

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
