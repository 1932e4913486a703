/** Who says to be younger than 18, or to turn 18 soon, in whatever stands around the age. */
import { foldForMatch } from '../words/normalise.ts';

/** Behind a number these make it a time, an amount or a day, and no age. */
const noAge =
  '(?! ?(?:%|€|procent|weken|week|wkn?|maand|mnd|dag|uur|u\\b|min|keer|x\\b|kilo|kg|euro|eur\\b|cm|km|punt|kinderen|kids|' +
  'personen|mensen|jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)|[.,:/-]?\\d)';
/** "Ik ben 14 jaar" is read elsewhere, with all that may follow it. */
const noYears = '(?! ?(?:jaar|jaren|jr|j)\\b)';
const young = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:ik|k|ikke) ben (?:(?:nu|pas|net|nog|maar|zelf|een|meisje|jongen|meid|van) )*(?:8|9|1[0-7])(?!\\d)${noAge}${noYears}`,
  'u',
);

export const saysYoung = (text: string): boolean => young.test(foldForMatch(text));

const when =
  '(?:over|in|de|deze|volgende|week|maand|maanden|mnd|jaar|weken|wkn?|dagen|dag|een|paar|half|twee|drie|vier|snel|gauw|zo|dan|ook|nu|pas|al|' +
  '\\d{1,2}|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|zomer)';
const soon = '(?:bijna|straks|binnenkort|haast|net nog geen|nog geen|over)';
const grown = `(?:18|achttien)(?!\\d)${noAge}(?! (?:jaar|jr) (?:getrouwd|samen|gescheiden|in|bij|lid|hier|ziek|werk|dakloos|alleen|geleden))`;
const turns = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:ik|k) (?:word|wordt|wort)(?: (?:${when}|${soon}))* ${grown}` +
    `|ben(?: ik)? (?:${when} )*${soon} (?:${when} )*${grown}` +
    `|(?:als|wanneer|zodra|tot|totdat|voor|voordat) (?:ik|k) (?:(?:${when}|${soon}|ben|word|wordt) )*${grown}(?! (?:was|werd)))`,
  'u',
);

/** "Ik word over 3 weken 18", "als ik 18 ben": not yet, and what then changes is asked. */
export const turnsEighteen = (text: string): boolean => turns.test(foldForMatch(text));
