import type { B1Lists } from './b1-lists.ts';
import type { Finding, Say } from './findings.ts';
import { createPhraseFinder } from './phrases.ts';
import type { Sentence } from './sentences.ts';

/** Finds what sounds like blame, pity or command: "helaas", "u moet", "komt niet in aanmerking". */
export function createBlameRule(lists: B1Lists, say: Say): (sentence: Sentence) => Finding[] {
  const find = createPhraseFinder(lists.blame.map((entry) => ({ entry, forms: [entry.h] })));
  return (sentence) => {
    const asks = sentence.text.trimEnd().endsWith('?');
    const hits = find(sentence.text, sentence.words).filter(({ start, entry }) => {
      if (entry.askable && asks) return false;
      return !entry.unless || !sentence.text.slice(start).toLowerCase().startsWith(entry.unless.toLowerCase());
    });
    return hits.map(({ found, entry }) => ({
      rule: 'blame',
      severity: 'error',
      found,
      say: say('blame', { found, plain: entry.b }),
    }));
  };
}
