import type { Finding, Say } from './findings.ts';
import { fleschDouma } from './flesch.ts';
import type { Sentence } from './sentences.ts';

export const longestMean = 10;
export const lowestFlesch = 65;
export const wordsForFlesch = 50;
export const longestMessage = 60;
const sentencesForMean = 3;

export interface TextMeasures {
  sentences: readonly Sentence[];
  words: number;
  mean: number;
  flesch: number | null;
}

export interface TextLimits {
  maxWords?: number;
  maxQuestions?: number;
}

/** The rules of a text as a whole. Without limits a text of at most 60 words counts as one message: one question. */
export function findTextTrouble(measures: TextMeasures, limits: TextLimits, say: Say): Finding[] {
  return [
    ...meanLength(measures, say),
    ...readingEase(measures, say),
    ...messageLength(measures, limits, say),
    ...questions(measures, limits, say),
  ];
}

function meanLength({ sentences, mean }: TextMeasures, say: Say): Finding[] {
  if (sentences.length < sentencesForMean || mean <= longestMean) return [];
  const longest = [...sentences].sort((a, b) => b.words.length - a.words.length)[0];
  const text = say('meanLength', { mean: Math.max(mean, longestMean + 0.1), max: longestMean });
  return [{ rule: 'meanLength', severity: 'error', found: longest?.text ?? '', say: text }];
}

function readingEase({ sentences, flesch }: TextMeasures, say: Say): Finding[] {
  if (flesch === null || flesch >= lowestFlesch) return [];
  const hardest = [...sentences].sort((a, b) => fleschDouma([a]) - fleschDouma([b]))[0];
  const text = say('flesch', { flesch, min: lowestFlesch });
  return [{ rule: 'flesch', severity: 'error', found: hardest?.text ?? '', say: text }];
}

function messageLength({ sentences, words }: TextMeasures, { maxWords }: TextLimits, say: Say): Finding[] {
  const max = maxWords ?? longestMessage;
  if (words <= max) return [];
  const severity = maxWords === undefined ? 'advice' : 'error';
  return [
    { rule: 'messageLength', severity, found: sentences.at(-1)?.text ?? '', say: say('messageLength', { words, max }) },
  ];
}

function questions({ sentences, words }: TextMeasures, { maxQuestions }: TextLimits, say: Say): Finding[] {
  const max = maxQuestions ?? 1;
  const asked = sentences.filter(isAsked);
  const extra = asked[max];
  if (!extra) return [];
  const severity = maxQuestions === undefined && words > longestMessage ? 'advice' : 'error';
  return [{ rule: 'questions', severity, found: extra.text, say: say('questions', { count: asked.length, max }) }];
}

/** "• Is er gevaar? Bel 112" asks nothing: the line answers itself. */
function isAsked(sentence: Sentence): boolean {
  return /\?["'”’»)]*$/.test(sentence.text) && !(sentence.listed && sentence.continues);
}
