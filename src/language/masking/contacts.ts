import { isDutchWord } from '../words/dutch-words.ts';
import { findBsns } from './bsn.ts';
import { numberEnd } from './counts.ts';
import { gap, spansOf, joinSpans, writtenDate } from '../spans.ts';
import type { Span } from '../spans.ts';

/** Mail addresses, also "jan (at) voorbeeld punt nl", "jan @ live . nl", "jan hotmail com" and without the last dot. */
export function findEmails(text: string): Span[] {
  const bare = [...text.matchAll(withoutSign)]
    .filter(({ groups = {} }) => !isDutchWord((groups['name'] ?? '').toLowerCase()))
    .map(({ index, 0: found }): Span => [index, index + found.length]);
  return joinSpans([...spansOf(text, email), ...bare]);
}

/** Dutch and foreign telephone numbers, save those of help lines and organisations. */
export function findPhones(text: string): Span[] {
  const numbers = [...text.matchAll(phone)].map(({ index, groups = {}, 0: found }) => ({
    span: spanOf(index, found),
    isPublic: groups['public'] !== undefined,
  }));
  const others = [toldApart, announcedLocal, localAnnounced, withoutZero].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, groups = {}, 0: found }) => {
      const before = groups['before'] ?? '';
      return spanOf(index + before.length, groups['number'] ?? found);
    }),
  );
  const taken = numbers.filter(({ isPublic }) => isPublic).map(({ span }) => span);
  return joinSpans([
    ...numbers.filter(({ isPublic }) => !isPublic).map(({ span }) => span),
    ...notInBsn(text, taken.length === 0 ? others : outside(others, taken)),
  ]);
}

/** "Mijn nummer is 1000000 - 09": seven digits that a BSN begins with are no number of the town; taken out alone they leave its end. */
function notInBsn(text: string, spans: readonly Span[]): Span[] {
  const bsns = spans.length === 0 ? [] : findBsns(text);
  return spans.filter(([start, end]) => !bsns.some((bsn) => bsn[0] <= start && end < bsn[1]));
}

function spanOf(index: number, found: string): Span {
  return [index, index + found.length];
}

function outside(spans: readonly Span[], taken: readonly Span[]): Span[] {
  const ends = new Set(taken.map(([start]) => start));
  return spans.filter(([start]) => !ends.has(start));
}

const label = '[\\p{L}\\p{M}\\p{N}_-]{1,63}';
const hasLetter = '(?=[\\p{N}_.-]{0,60}\\p{L})';
const wordEnd = '(?![\\p{L}\\p{N}[])';
const domains = `(?:nl|com|net|org|eu|be|de|fr|info)${wordEnd}`;
/** Those that are no word of their own: "jan@x.nl. De huur". */
const sureDomains = `(?:nl|com|net|org)${wordEnd}`;
const dot = `(?:\\.| punt | dot | ?[[(](?:dot|punt)[\\])] ?|,(?=${sureDomains})| ?\\. ?(?=${sureDomains})| (?=(?:com|nl)${wordEnd}))`;
const at =
  `(?:@| ?(?:\\(at\\)|\\[at\\]) ?| apen?staart(?:je)? | ?@ ?(?=${label}(?:\\.${label}|${dot}${domains}))` +
  `| at (?=${label}${dot}${domains})|_at_(?=[\\p{L}\\p{N}-]{1,40}_(?:dot|punt)_))`;
/** Bounded on both sides of the sign, so that a text without one costs no more than its length. */
const email = new RegExp(`[^\\s@<>()[\\],;:"]{1,64}${at}${hasLetter}${label}(?:${dot}${label}){0,8}`, 'giu');

const providers =
  'gmail|hotmail|live|outlook|icloud|yahoo|ziggo|kpnmail|kpnplanet|planet|xs4all|hetnet|home|casema|upcmail|msn';
/** "fatima.bakkali hotmail com": the sign forgotten. */
const withoutSign = new RegExp(
  `(?<![^\\s:;,(])(?<name>[^\\s@<>()[\\],;:"]{3,64}) (?:${providers})${dot}${sureDomains}`,
  'giu',
);

/** Help lines and service numbers are nobody's own; they are read first, so that they do not lend digits to another number. */
const publicLine = `0(?:800|90[069])${gap}(?:\\d{7}|\\d{4})(?!\\d)|088(?:${gap}\\d){7}(?!\\d)`;
const country = `(?:\\+|00)${gap}31${gap}(?:0${gap})?`;
const dutch = `(?:${country}|(?:\\((?=0\\d{1,3}\\)))?0)[1-9](?:${gap}\\d){8}(?!\\d)`;
const withoutPlus = `31${gap}6(?:${gap}\\d){8}(?!\\d)`;
const foreign = `(?:\\+|00)[1-9](?:${gap}\\d){7,13}(?!\\d)`;
/** "0 6 1 2 …", "06: 1234 5678", and a digit short or too many. */
const mobile = `0 ?6(?:[,:;] {1,2}|[,:](?=\\d{4})|${gap})\\d(?:${gap}\\d){7}\\d{0,2}(?!\\d)|06${gap}[1-9]\\d{6}(?!\\d)|0(?: \\d){9}(?! ?\\d)`;
const phone = new RegExp(
  `(?:(?<!\\d)|(?=\\+))(?:(?<public>${publicLine})|(?!${writtenDate}|0(?:800|90[069]|88))(?:${dutch}|${mobile}|${withoutPlus}|${foreign}))`,
  'gu',
);

/** "06 en dan 1234 en dan 5678". */
const aside = `(?:${gap}|[ ,]{1,2}(?:en dan|en|dan|daarna) )`;
const toldApart = new RegExp(`(?<![\\d.,])(?!${writtenDate})0 ?6${aside}\\d(?:${aside}\\d){7}${numberEnd}`, 'giu');

/** Seven digits, as a number of one's own town is told; "112" and "14 079" begin otherwise. */
const local = `(?!1(?:1[2367]|4 ?0))[1-9](?:\\d{6}|\\d\\d[ -]\\d\\d[ -]?\\d\\d|\\d\\d[ -]\\d{4}|\\d[ -]\\d\\d[ -]\\d{3})${numberEnd}`;
const calls =
  "(?<![\\p{L}[])(?:bel(?:len|t|de)?|tel(?:efoon)?(?:nummer|nr)?|telnr|bereikbaar|(?:mijn|m'n|mn|me) (?:vaste )?n(?:umm?er|r))";
const filler = '(?:[ :.,=]{1,3}(?:is|me|mij|ons|op|naar|nummer|nr|even|thuis|maar|dan|het|mijn|terug|onder))';
const announcedLocal = new RegExp(`(?<before>${calls}${filler}{0,3}[ :.=]{1,3})(?<number>${local})`, 'giu');
const ownNumber =
  "(?:is |= ?)?(?:mijn|m'n|me|mn|het) (?:\\p{L}{1,20} )?(?:nummer|nr|tel|telefoon|telefoonnummer|mobiel|mobieltje|gsm|whatsapp)(?!\\p{L})";
const localAnnounced = new RegExp(
  `(?<![\\d.,€-]|€ )(?<number>${local})(?=,? ${ownNumber}| (?:zonder|met) 0\\d\\d)`,
  'giu',
);

/** "6 12345678", where the text says that it is a telephone. */
const six = `6(?:${gap}\\d){8}${numberEnd}`;
const withoutZero = new RegExp(
  `(?<before>${calls}${filler}{0,3}[ :.=]{1,3})(?<number>${six})|(?<![\\d.,])${six}(?=,? ${ownNumber})`,
  'giu',
);
