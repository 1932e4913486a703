/** A message as words on places: what stands near what, whatever the punctuation, the capitals and the doubled letters. */
import { foldForMatch } from '../../../language/words/normalise.ts';

export interface Place {
  readonly start: number;
  readonly end: number;
}

export interface MessageWord extends Place {
  readonly word: string;
  /** Nothing stands before it, or a mark. */
  readonly begins: boolean;
  /** Nothing follows that belongs to it: a mark, a linking word or the end of the message. */
  readonly ends: boolean;
  /** Surely another sentence follows, with or without a full stop. */
  readonly stops: boolean;
  /** An exclamation mark follows: "112!". */
  readonly cries: boolean;
}

/** Places that a full stop takes, so that words of two sentences do not stand together by chance. */
const stopWidth = 2;

/** Letters that Unicode keeps whole, and Arabic letters that are written in two ways. */
const plainLetters: Record<string, string> = {
  ł: 'l',
  ı: 'i',
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  ة: 'ه',
  ى: 'ي',
  ؤ: 'و',
  ئ: 'ي',
  ـ: '',
  ک: 'ك',
  ی: 'ي',
};
const plainLetter = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'gu');

/** One word as it is compared: no capitals, no accents, no apostrophes. */
export const foldWord = (text: string): string =>
  foldForMatch(text)
    .replace(/'/g, '')
    .replace(plainLetter, (letter) => plainLetters[letter] ?? letter);

/** Words that begin something new, with or without a comma before them. */
const links = new Set([
  'en',
  'maar',
  'want',
  'omdat',
  'dus',
  'alles',
  'help',
  'and',
  'but',
  'because',
  ...['ik', 'we', 'wij', 'mijn', 'hij', 'ze', 'wat', 'hoe'],
]);
/** Words with which a sentence begins, also where nobody wrote a full stop. */
const beginnings = new Set(['ik', 'i', 'k']);
/** After these it goes on: "vorig jaar was ik", "omdat ik". */
const goesOn = new Set(
  (
    'was ben heb had wil wou kan kon ga moet moest zou mag weet krijg als dat omdat toen nu dan die waar hoe wanneer of en ' +
    'maar want dus wat sinds terwijl zodat waarom raak slaap woon zit sta sla doe voel vind zie zag hoor las lees kreeg ging gaf ' +
    'ken blijf schrijf meld vraag vul and but when if that because am do can'
  ).split(' '),
);

/** The words in order; the first stands at 1. Numbers with a mark inside ("1.120") stay one word. */
export function messageWords(text: string): MessageWord[] {
  const tokens = foldWord(text.replace(/\n/g, ' . ')).match(/\d+(?:[.,]\d+)+|[\p{L}\p{N}]+|[.!?;]+|[,:]/gu) ?? [];
  const criesOut = criesAtEnd(text);
  let at = 0;
  return tokens.flatMap((token, index) => {
    at += widthOf(token);
    if (isMark(token)) return [];
    const previous = tokens[index - 1];
    const next = tokens[index + 1];
    const stops = next === undefined || /^[.!?;]/.test(next) || (beginnings.has(next) && !goesOn.has(token));
    return [
      {
        word: token,
        start: at,
        end: at,
        begins: previous === undefined || isMark(previous),
        ends: stops || isMark(next) || links.has(next),
        stops,
        cries: next?.includes('!') ?? criesOut,
      },
    ];
  });
}

/** Marks at the very end of the message are gone after folding. */
const criesAtEnd = (text: string): boolean => /![^\p{L}\p{N}]*$/u.test(text.slice(-20));
const isMark = (token: string): boolean => /^[.!?;,:]/.test(token);

/** Three dots are a breath, not an end; a comma is less. */
function widthOf(token: string): number {
  if (!isMark(token)) return 1;
  return /^[.!?;]/.test(token) && !token.startsWith('..') ? stopWidth : 0;
}
