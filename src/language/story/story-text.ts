/** A message in sentences, each in pieces that speak of one person. */
import { deniedEach } from '../people/denied-list.ts';
import { typoDistance } from '../words/edit-distance.ts';
import { numberTokens, type NumberToken } from '../numbers/number-tokens.ts';
import * as words from './story-words.ts';

/** Of whom a piece speaks: the resident (also as "wij"), the partner, somebody else, or nobody: it only supposes. */
export type Who = 'me' | 'partner' | 'other' | 'supposed';

export interface Piece {
  readonly who: Who;
  /** Words and marks with one space around each; numbers in digits. */
  readonly text: string;
}

export interface Sentence {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** A longer text is read up to here: the work stays bounded. */
export const longestStory = 2000;

/** Numbers in digits, one spelling for the words that matter. */
export function sentencesOf(text: string): Sentence[] {
  const all = tokensOf(text);
  const sentences: string[][] = [[]];
  for (const token of all) {
    sentences.at(-1)?.push(token);
    if (ends.has(token)) sentences.push([]);
  }
  let who: Who = 'me';
  return sentences
    .filter((tokens) => tokens.length > 0)
    .map((tokens) => {
      const pieces = piecesOf(tokens, who === 'supposed' ? 'me' : who);
      who = pieces.at(-1)?.who ?? who;
      return { text: spaced(tokens), pieces };
    });
}

/** What the pieces of some people say, in one line; what others say between them is a mark. */
export const saidBy = ({ pieces }: Sentence, ...who: readonly Who[]): string =>
  pieces
    .map((piece) => (who.includes(piece.who) ? piece.text : ' # '))
    .join(' ')
    .replace(/ {2,}/g, ' ');

const ends = new Set(['.', '!', '?', '|', ';']);
const spaced = (tokens: readonly string[]): string => ` ${tokens.join(' ')} `;

function tokensOf(text: string): string[] {
  const plain = deniedEach(text.slice(0, longestStory))
    .replace(/[\n\r]+/g, ' . ')
    .replace(/(?<=\d) '?s ?(?:nachts|avonds)(?!\p{L})/giu, '')
    .replace(
      /(?<=\d ?(?:€|euro|eur)?(?: netto| schoon| bruto)? ?)p[./]? ?(w|m)\.?(?![\p{L}\d])/giu,
      (_, time: string) => inFull[time] ?? '',
    )
    .replace(/(?<!\p{L})(incl|excl|ong|ca|circa)\. ?(?=[\p{L}\d€])/giu, '$1 ')
    .replace(
      /(?<![\d.,]|€ ?|service\w*(?: van| is|:)? ?)(\d{1,2}),(\d{1,2})(?![\dk.,]| ?(?:€|eur|service))/g,
      '$1 , $2',
    )
    .replace(/(?<=\p{L})\/(?=\p{L}{2})/gu, ' , ');
  const spoken = numberTokens(`${plain} |`).flatMap((token) => worded(token).split(' '));
  const tokens = theChild(onlyAtHome(withoutTakenBack(spaced(spoken))))
    .trim()
    .split(' ');
  return tokens.map((token, at) =>
    (token === 'me' || token === 'mij') && isOwned(tokens[at + 1] ?? '') ? 'mijn' : token,
  );
}

/** "600 pw", "600 p.m." */
const inFull: Readonly<Record<string, string>> = { w: ' per week', m: ' per maand', W: ' per week', M: ' per maand' };

/** "3 kinderen waarvan 2 thuis", "2 kinderen, 1 woont bij mijn ex": those who live there. */
const onlyAtHome = (text: string): string =>
  text
    .replace(ofWhomHere, (all, whole: string, here: string, behind: string) =>
      Number(here) <= Number(whole) ? ` ${here} kinderen ${behind}` : all,
    )
    .replace(ofWhomAway, (all, whole: string, away: string) => {
      const here = Number(whole) - (away === 'een' || away === 'eentje' ? 1 : Number(away));
      return here > 0 ? ` ${String(here)} ${here === 1 ? 'kind' : 'kinderen'} thuis ` : all;
    });
/** "Alleen met haar (10)": of a child that was named before. */
const theChild = (text: string): string =>
  text.replace(
    / (?:alleen )?met (?:haar|hem) (?:\( (\d|1[0-7])(?: jaar)? \)|van (\d|1[0-7])(?: jaar)?)(?: alleen)? (?=[,.|])/g,
    (all, age?: string, of?: string) =>
      all.includes(' alleen ') ? ` alleen met mijn kind van ${age ?? of ?? ''} jaar ` : all,
  );
const ofWhomHere =
  / (\d) (?:kinderen|kids) (?:, )?waarvan (?:er )?([1-9]) (?:(?:nog|die|bij mij|bij ons|hier) )*(?:thuis|thuiswonend|(?<=bij (?:mij|ons) )|wonen thuis) (?:wonen |woont )?(?=([,.|]|en))/g;
const ofWhomAway =
  / (\d) (?:kinderen|kids) (?:, |en |waarvan )+(?:er )?([1-9]|een|eentje) (?:daarvan |ervan |van hen )?(?:woont|wonen|is|zijn|zit) bij (?:mijn|de|hun|zijn|haar) (?:ex|vader|moeder|exman|exvrouw) (?:wonen |woont )?(?=[,.|]|en )/g;

/** "780 nee wacht 700", "8 , oh nee 9", "2 kinderen nee 3": the second is meant, in the unit of the first. */
const withoutTakenBack = (text: string): string => text.replace(takenBack, ' $2$1');
const unit = '(?: (?:€|euro|jaar|netto|bruto|per maand|per week|kinderen|kids))';
const takenBack = new RegExp(
  ` \\d+(?:\\.\\d+)?(${unit}{0,3})(?: (?:geloof|denk|dacht) ik)?(?: ,)?(?: (?:o|oh|ow|eh|ehm|uh|w8|wacht))*(?: ,)?` +
    '(?: (?:nee|sorry|oeps|foutje|pardon|ik bedoel|bedoel ik|bedoel))(?: (?:wacht|w8|sorry|het is|het zijn er|ik bedoel|bedoel ik|toch|eigenlijk|dat is|dat was (?:vorig jaar|eerst|vroeger|toen)|nu|,))*(?: €)?' +
    ' (\\d+(?:\\.\\d+)?)(?:\\1)?(?= )(?! (?:kinderen|kids|katten|honden|mensen|personen) )',
  'g',
);

/** "Me man", "me huur". */
const isOwned = (token: string): boolean => isPerson(token) || token === 'huur' || token === 'kinderen';

function worded(token: NumberToken): string {
  if (token.kind === 'number') return token.article ? 'een' : String(token.value);
  if (token.kind === 'mark') return kept.has(token.text) ? token.text : ',';
  return words.spelled.get(token.text) ?? corrected(token.text);
}

const kept = new Set([...'.,!?:;()/-&+%€|', 'minus', 'malformed']);

function corrected(word: string): string {
  if (word.length < 6 || words.rightWords.has(word) || words.longWords.includes(word)) return word;
  return words.longWords.find((known) => known[0] === word[0] && typoDistance(word, known) === 1) ?? word;
}

function piecesOf(tokens: readonly string[], start: Who): Piece[] {
  const pieces: { who: Who; tokens: string[] }[] = [];
  let who = start;
  for (const [at, token] of tokens.entries()) {
    const next = who === 'supposed' ? who : (speaksOf(tokens, at, who) ?? who);
    if (next !== who || pieces.length === 0) pieces.push({ who: next, tokens: [] });
    who = next;
    pieces.at(-1)?.tokens.push(token);
  }
  return pieces.map((piece) => ({ who: piece.who, text: spaced(piece.tokens) }));
}

const firstPerson = new Set(['ik', 'wij', 'we', 'ikzelf']);
const supposing = new Set(['als', 'indien', 'wanneer', 'mocht', 'stel', 'zodra', 'of', 'totdat', 'voordat']);
const afterSupposing = new Set([
  'ik',
  'wij',
  'we',
  'je',
  'jij',
  'u',
  'iemand',
  'mijn',
  'dat',
  'mensen',
  'men',
  'hij',
  'zij',
  'ze',
]);

/** Whom the words from here on are about, where that changes. */
function speaksOf(tokens: readonly string[], at: number, who: Who): Who | null {
  const token = tokens[at] ?? '';
  const next = tokens[at + 1] ?? '';
  if (supposing.has(token) && afterSupposing.has(next)) return 'supposed';
  if (firstPerson.has(token) || isOwnVerb(tokens, at)) return 'me';
  if (words.articles.has(token) && isStranger(tokens, at)) return 'other';
  if (words.possessives.has(token)) return ofPossessive(tokens, at);
  if (words.pronouns.has(token)) return who === 'me' ? 'other' : who;
  if (token === 'een' && friends.has(next)) return 'other';
  if (token === 'iemand' || token === 'mensen' || token === 'gezinnen') return 'other';
  if (at > 0 && tokens[at - 1] === 'de' && neighbours.has(token)) return 'other';
  const alone = at === 0 || tokens[at - 1] === ',' || tokens[at - 1] === 'voor';
  if (alone && words.otherPeople.has(token) && (words.verbsAfterPerson.has(next) || tokens[at - 1] === 'voor'))
    return 'other';
  return alone && words.partners.has(token) && words.verbsAfterPerson.has(next) ? 'partner' : null;
}

/** "Ik woon bij mijn ouders, ben 22": these forms go with "ik" only. */
const isOwnVerb = (tokens: readonly string[], at: number): boolean =>
  ownVerbs.has(tokens[at] ?? '') &&
  beforeOwnVerb.has(tokens[at - 1] ?? '') &&
  !['je', 'jij', 'u'].includes(tokens[at + 1] ?? '');
const ownVerbs = new Set(['ben', 'heb', 'krijg', 'verdien', 'woon', 'betaal']);
const beforeOwnVerb = new Set([',', 'en', 'maar']);

/** "Ken een moeder met", "help ik een gezin", "de moeder heeft": somebody whom the resident knows or helps. */
function isStranger(tokens: readonly string[], at: number): boolean {
  const noun = [at + 1, at + 2].find((place) => words.strangers.has(tokens[place] ?? ''));
  if (noun === undefined || (noun > at + 1 && !between.has(tokens[at + 1] ?? ''))) return false;
  return (
    words.verbsAfterPerson.has(tokens[noun + 1] ?? '') ||
    tokens.slice(Math.max(0, at - 4), at).some((token) => words.knowing.has(token))
  );
}

const friends = new Set(['vriend', 'vriendin', 'kennis', 'collega', 'buurvrouw', 'buurman', 'client', 'cliente']);
const neighbours = new Set(['buurvrouw', 'buurman', 'buren', 'client', 'cliente', 'huisbaas', 'verhuurder']);

function ofPossessive(tokens: readonly string[], at: number): Who | null {
  const noun = tokens.slice(at + 1, at + 4).findIndex((token) => isPerson(token));
  const found = noun < 0 ? '' : (tokens[at + 1 + noun] ?? '');
  const direct =
    noun >= 0 && tokens.slice(at + 1, at + 1 + noun).every((token) => between.has(token) || /^\d+$/.test(token));
  if (direct && friends.has(found) && tokens[at - 1] === 'met' && together.has(tokens[at - 2] ?? '')) return 'partner';
  if (direct && words.otherPeople.has(found)) return isHost(tokens, at) ? null : 'other';
  if (direct && words.partners.has(found)) return 'partner';
  if (direct && words.oneChild.has(found)) return ofChild(tokens, at + 1 + noun);
  return isPerson(tokens[at + 1] ?? '') ? null : 'me';
}

/** "Slaap bij mijn broer op de bank, 1900 netto": he is where, and nothing is told of him. */
const isHost = (tokens: readonly string[], at: number): boolean =>
  tokens[at - 1] === 'bij' && tokens.slice(Math.max(0, at - 4), at - 1).some((token) => sleeps.has(token));
const sleeps = new Set(['slaap', 'slapen', 'logeer', 'logeren', 'bivakkeer']);

/** A grown child is somebody else; of a young one the resident goes on to speak. */
function ofChild(tokens: readonly string[], noun: number): Who | null {
  if (words.grown.has(tokens[noun - 1] ?? '')) return 'other';
  const behind = ageBehind(tokens, noun);
  if (behind !== null) return behind >= grownFrom ? 'other' : 'me';
  return words.theirVerbs.has(tokens[noun + 1] ?? '') ? 'other' : null;
}

const grownFrom = 18;

/** "Zoon van 24", "zoon ( 24 )", "zoon is nu 24": years, and not "34 weken". */
function ageBehind(tokens: readonly string[], noun: number): number | null {
  let at = noun + 1;
  while (at < noun + 4 && words.beforeAge.has(tokens[at] ?? '')) at += 1;
  const isAge = /^\d{1,2}$/.test(tokens[at] ?? '') && !words.notYears.has(tokens[at + 1] ?? '');
  return isAge ? Number(tokens[at]) : null;
}

/** "Samen met mijn vriend" lives with him; "mijn vriend" by itself may be any friend. */
const together = new Set(['samen', 'woon', 'wonen', 'leef']);
const between = new Set(
  'lieve oude zieke nieuwe eigen beste goede jongste oudste demente bejaarde jonge alleenstaande volwassen meerderjarige uitwonende'.split(
    ' ',
  ),
);
const isPerson = (token: string): boolean =>
  words.otherPeople.has(token) || words.partners.has(token) || words.oneChild.has(token);
