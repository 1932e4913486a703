/** Source of a pattern for the words after a number that say that it counts something: it is no number of a house or a person. */
export const units =
  'jaar|jaren|jr|maand|maanden|mnd|week|weken|dag|dagen|uur|uren|euro|euros|eur|cent|keer|maal|x|kind|kindje|kindjes|kinderen|kids|' +
  'jongen|jongens|meisje|meisjes|zoon|zonen|zoons|dochter|dochters|baby|tieners|pubers|volwassenen|bewoners|honden|katten|' +
  'personen|mensen|kamers|rooms|children|years|months|minuten|min|km|m2|m3|kwh|kuub|gb|meter|procent|per|honderd|duizend|pm|p\\/m|pw';

/** Source of a lookahead: what stands before it is not an amount and counts nothing. */
export const countsNothing = `(?![ ]?(?:€|%)|[ ]?(?:${units})(?![\\p{L}\\d]))`;

/** Source of a lookahead for the end of a number that counts nothing. */
export const numberEnd = `(?!\\d|[.,]\\d)${countsNothing}`;
