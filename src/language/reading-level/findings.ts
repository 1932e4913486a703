import type { Sayings, SayingKey } from './b1-lists.ts';

export const readingRules = [
  'sentenceLength',
  'meanLength',
  'passive',
  'auxiliaries',
  'abbreviation',
  'hardWord',
  'rareWord',
  'questions',
  'flesch',
  'messageLength',
  'blame',
] as const;
export type ReadingRule = (typeof readingRules)[number];

/** One thing to change. `found` stands literally in the sentence (or the text); `say` is Dutch, for whoever writes. */
export interface Finding {
  rule: ReadingRule;
  severity: 'error' | 'advice';
  found: string;
  say: string;
}

export type Say = (key: SayingKey, values: Record<string, string | number>) => string;

/** Fills the editor's sentences of the lists: `{{words}}` becomes the value `words`. */
export function createSay(sayings: Sayings): Say {
  return (key, values) =>
    sayings[key].replace(/\{\{(\w+)\}\}/g, (whole, name: string) => {
      const value = values[name];
      return value === undefined ? whole : dutch(value);
    });
}

function dutch(value: string | number): string {
  if (typeof value === 'string') return value;
  return String(Math.round(value * 10) / 10).replace('.', ',');
}
