import type { Abbreviation } from './b1-lists.ts';
import { splitWords } from './words.ts';
import type { Word } from './words.ts';

export interface Sentence {
  text: string;
  words: Word[];
  /** It stands on a line of a list. */
  listed: boolean;
  /** Another sentence follows on the same line. */
  continues: boolean;
}

const bullet = /^\s*(?:[•·▪‣◦●○✔✓✅✗☐→►?–—-]|\d{1,2}[.)](?=\s)|[a-z]\)(?=\s))\s*(?=\S)/u;
const boundary = /(?:(?<![.!?…])[.!?…]+["'”’»)\]]*(?=\s|$)|(?<=\p{Ll}{2})[.!?](?=\p{Lu}\p{Ll}))/gu;

/** Splits a text into sentences: at the end of a line, between items, and at a full stop that is not of an abbreviation. */
export function createSentenceSplitter(abbreviations: readonly Abbreviation[]): (text: string) => Sentence[] {
  const inside = new Set(abbreviations.filter((a) => !a.endsSentence).map((a) => a.a.toLowerCase()));
  const last = new Set(abbreviations.filter((a) => a.endsSentence).map((a) => a.a.toLowerCase()));

  const ends = (line: string, index: number, after: number): boolean => {
    const mark = line.slice(index, after);
    if (/[!?]/.test(mark)) return true;
    const next = line.slice(after).trimStart();
    const before = tokenBefore(line, index);
    const startsLower = /^\p{Ll}/u.test(next);
    if (next !== '' && (inside.has(before) || /(?<!\p{L})\p{Lu}\.$/u.test(line.slice(0, index + 1)))) return false;
    if (startsLower && (last.has(before) || mark.includes('…') || mark.includes('..'))) return false;
    return true;
  };

  return (text) => plainLines(text).flatMap((line) => lineSentences(line, ends));
}

/** The word with its full stop; abbreviations have no capital, save at the start of a line ("Max. drie", not "Max."). */
function tokenBefore(line: string, index: number): string {
  const from = line.lastIndexOf(' ', index - 1) + 1;
  const token = line.slice(from, index + 1).replace(/^["'“‘«(]+/, '');
  return from === 0 ? token.toLowerCase() : token;
}

/** Takes out what is layout and no language: markdown, odd spaces, invisible characters. */
export function plainText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[^\S\n]/g, ' ')
    .replace(/\[([^\][|]*)\]\([^)\s]*\)/g, '$1')
    .replace(/^ *#{1,6} +/gm, '')
    .replace(/[*`]+/g, '')
    .replace(/(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '');
}

function plainLines(text: string): string[] {
  return plainText(text)
    .replace(/ [•·] /g, '\n• ')
    .split('\n')
    .filter((line) => line.trim() !== '');
}

function lineSentences(line: string, ends: (line: string, index: number, after: number) => boolean): Sentence[] {
  const listed = bullet.test(line);
  const body = line.replace(bullet, '');
  const parts: string[] = [];
  let from = 0;
  for (const match of body.matchAll(boundary)) {
    const after = match.index + match[0].length;
    if (!ends(body, match.index, after)) continue;
    parts.push(body.slice(from, after));
    from = after;
  }
  parts.push(body.slice(from));
  const sentences = parts.map((part) => part.trim()).map((part) => ({ text: part, words: splitWords(part) }));
  const filled = sentences.filter((sentence) => sentence.words.length > 0);
  return filled.map((sentence, i) => ({ ...sentence, listed, continues: i < filled.length - 1 }));
}
