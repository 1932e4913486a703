/** Routes by the phrases of knowledge/topics. It never sets a fact. Crisis comes before everything. */
import type { Recognition } from '../dialogs/turn-types.ts';
import { foldForMatch } from '../language/normalise.ts';

export type Recognize = (text: string) => Recognition;

/** What the recognizer needs of a topic. */
export interface TopicPhrases {
  readonly id: string;
  readonly phrases: readonly string[];
}

export function createPhraseRecognizer(topics: readonly TopicPhrases[], urgentPhrases: readonly string[]): Recognize {
  const prepared = topics.map(({ id, phrases }) => ({ id, phrases: phrases.map(bare) }));
  const crisis = prepared.find((t) => t.id === 'crisis')?.phrases ?? [];
  const urgent = urgentPhrases.map(bare);
  const others = prepared.filter((t) => t.id !== 'crisis');
  return (text) => {
    const words = ` ${bare(text)} `;
    const has = (phrase: string): boolean => words.includes(` ${phrase} `);
    if (crisis.some(has)) return { topic: 'crisis', urgency: 'crisis' };
    return { topic: best(others, has), urgency: urgent.some(has) ? 'urgent' : 'none' };
  };
}

/** The topic with the longest phrase that occurs: the most words say most. */
function best(topics: readonly TopicPhrases[], has: (phrase: string) => boolean): string | null {
  const found = topics.flatMap(({ id, phrases }) =>
    phrases.filter(has).map((phrase) => ({ id, words: phrase.split(' ').length, length: phrase.length })),
  );
  return found.sort((a, b) => b.words - a.words || b.length - a.length)[0]?.id ?? null;
}

const bare = (text: string): string =>
  foldForMatch(text)
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
