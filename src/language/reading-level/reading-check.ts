import { createAbbreviationRule } from './abbreviations.ts';
import { findStackedAuxiliaries } from './auxiliaries.ts';
import type { B1Lists } from './b1-lists.ts';
import { createBlameRule } from './blame.ts';
import { createSay } from './findings.ts';
import type { Finding } from './findings.ts';
import { fleschDouma } from './flesch.ts';
import { createFrequentWords } from './frequent-words.ts';
import { createHardWordFinder, hardSpellings, reportHardWords } from './hard-words.ts';
import { findPassive } from './passive.ts';
import { createRareWordRule } from './rare-words.ts';
import { findLongSentence } from './sentence-length.ts';
import { createSentenceSplitter, plainText } from './sentences.ts';
import type { Sentence } from './sentences.ts';
import { findTextTrouble, wordsForFlesch } from './text-rules.ts';
import type { TextLimits } from './text-rules.ts';

export interface SentenceReport {
  text: string;
  words: number;
  findings: Finding[];
}

/** `fleschDouma` is null under 50 words; `findings` are about the text as a whole; `pass`: no finding is an error. */
export interface ReadingReport {
  pass: boolean;
  words: number;
  sentences: number;
  meanWordsPerSentence: number;
  fleschDouma: number | null;
  findings: Finding[];
  sentenceReports: SentenceReport[];
}

export type ReadingCheck = (text: string, options?: TextLimits) => ReadingReport;

/**
 * Builds the check of language level B1. The lists come from knowledge/language/b1.yaml; the texts that it is given hold
 * no `[u|je]` forms or placeholders any more: see `readings`.
 */
export function createReadingCheck(lists: B1Lists): ReadingCheck {
  const split = createSentenceSplitter(lists.abbreviations);
  const judge = createSentenceJudge(lists);
  const say = createSay(lists.say);

  return (text, limits = {}) => {
    const sentences = split(text);
    const plain = plainText(text);
    const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
    const mean = sentences.length === 0 ? 0 : words / sentences.length;
    const flesch = words < wordsForFlesch ? null : Math.round(fleschDouma(sentences) * 10) / 10;
    const findings = findTextTrouble({ sentences, words, mean, flesch }, limits, say);
    const sentenceReports = sentences.map((sentence) => reportSentence(sentence, judge(sentence, plain)));
    const all = [...findings, ...sentenceReports.flatMap((report) => report.findings)];
    return {
      pass: all.every((finding) => finding.severity !== 'error'),
      words,
      sentences: sentences.length,
      meanWordsPerSentence: Math.round(mean * 10) / 10,
      fleschDouma: flesch,
      findings,
      sentenceReports,
    };
  };
}

function reportSentence(sentence: Sentence, findings: Finding[]): SentenceReport {
  return { text: sentence.text, words: sentence.words.length, findings };
}

function createSentenceJudge(lists: B1Lists): (sentence: Sentence, text: string) => Finding[] {
  const say = createSay(lists.say);
  const frequent = createFrequentWords(lists.plainWords, hardSpellings(lists));
  const hardWords = createHardWordFinder(lists);
  const abbreviations = createAbbreviationRule(lists, frequent.isFrequent, say);
  const blame = createBlameRule(lists, say);
  const rareWords = createRareWordRule(lists, frequent, say);
  return (sentence, text) => {
    const hard = hardWords(sentence);
    return [
      ...findLongSentence(sentence, say),
      ...findPassive(sentence, say),
      ...findStackedAuxiliaries(sentence, say),
      ...abbreviations(sentence, text),
      ...reportHardWords(hard, text, say),
      ...rareWords(sentence, text, hard),
      ...blame(sentence),
    ];
  };
}
