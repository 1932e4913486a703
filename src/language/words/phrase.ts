/** Phrases of a content file, found in what somebody says: small letters, without marks. */
import { foldForMatch } from './normalise.ts';

/** `*` stands for three words at most. */
export const phrasePattern = (words: string): RegExp =>
  new RegExp(` ${words.split('*').map(bareWords).join('(?: [^ ]+){0,3} ')} `, 'u');

/** What a phrase is sought in. */
export const bareMessage = (text: string): string => ` ${bareWords(text)} `;

/** Small letters without marks; each picture a word of its own. */
const bareWords = (text: string): string =>
  foldForMatch(text)
    .replace(/'/g, '')
    .replace(/(\p{Extended_Pictographic})/gu, ' $1 ')
    .replace(/[^\p{L}\p{N}\p{Extended_Pictographic}]+/gu, ' ')
    .trim();
