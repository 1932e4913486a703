import { splitWords } from './words.ts';
import type { Word } from './words.ts';

export interface Phrase<T> {
  found: string;
  start: number;
  end: number;
  entry: T;
}

/**
 * Finds listed phrases in a sentence, the longest first, none overlapping. `…` in a form is a gap of at most six words.
 * Forms are looked up by their first word, so that a long list costs no more than a short one.
 */
export function createPhraseFinder<T>(entries: readonly { entry: T; forms: readonly string[] }[]) {
  const byFirstWord = new Map<string, { entry: T; pattern: RegExp }[]>();
  for (const { entry, forms } of entries) {
    for (const form of new Set(forms.map((f) => f.toLowerCase()))) {
      const first = splitWords(form)[0]?.lower ?? form;
      byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { entry, pattern: phrasePattern(form) }]);
    }
  }
  return (text: string, words: readonly Word[]): Phrase<T>[] => {
    const candidates = [...new Set(words.map((word) => word.lower))].flatMap((first) => byFirstWord.get(first) ?? []);
    const hits = candidates.flatMap(({ entry, pattern }) =>
      [...text.matchAll(pattern)].map((m) => ({ found: m[0], start: m.index, end: m.index + m[0].length, entry })),
    );
    return withoutOverlap(hits);
  };
}

function phrasePattern(form: string): RegExp {
  const source = form
    .split(' ')
    .map((part) => (part === '…' ? String.raw`(?:[^\s,;:.!?()]+\s+){0,6}?` : `${escape(part)}\\s+`))
    .join('')
    .replace(/\\s\+$/, '');
  return new RegExp(`(?<![\\p{L}\\p{N}-])${source}(?![\\p{L}\\p{N}])`, 'giu');
}

function withoutOverlap<T>(hits: readonly Phrase<T>[]): Phrase<T>[] {
  const kept: Phrase<T>[] = [];
  for (const hit of [...hits].sort((a, b) => b.found.length - a.found.length || a.start - b.start)) {
    if (kept.every((other) => hit.end <= other.start || hit.start >= other.end)) kept.push(hit);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
