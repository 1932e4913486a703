import type { Finding, Say } from './findings.ts';
import type { Sentence } from './sentences.ts';
import type { Word } from './words.ts';

export const longestSentence = 15;
const joints = new Set(
  'en maar want omdat als dat die waardoor zodat of terwijl dus wanneer hoewel tenzij waarbij waarmee'.split(' '),
);

export function findLongSentence(sentence: Sentence, say: Say): Finding[] {
  const words = sentence.words.length;
  if (words <= longestSentence) return [];
  const values = { words, max: longestSentence };
  const joint = bestJoint(sentence.words);
  const text = joint ? say('sentenceLengthSplit', { ...values, joint: joint.text }) : say('sentenceLength', values);
  return [{ rule: 'sentenceLength', severity: 'error', found: sentence.text, say: text }];
}

/** The word nearest to the middle where a sentence can be cut in two. */
function bestJoint(words: readonly Word[]): Word | undefined {
  const middle = words.length / 2;
  const distance = (word: Word): number => Math.abs(words.indexOf(word) - middle);
  const candidates = words.filter((word, i) => joints.has(word.lower) && i >= 3 && i <= words.length - 4);
  return candidates.sort((a, b) => distance(a) - distance(b))[0];
}
