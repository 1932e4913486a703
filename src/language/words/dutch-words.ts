import { dictionary } from '@zxcvbn-ts/language-nl-be';

const common: ReadonlySet<string> = new Set(dictionary.commonWords);

/** Whether a word, in lower case, is among the 16,000 most usual ones of spoken Dutch. */
export const isDutchWord = (word: string): boolean => common.has(word);
