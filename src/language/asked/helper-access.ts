/** How somebody wants to reach a helper of no name: at home, or by walking in. */
import { foldForMatch } from '../words/normalise.ts';

const somebody = '(?:iemand|mensen|een mens|medewerker|vrijwilliger|hulp|hulpverlener|maatje)';
const home =
  "(?:thuis|aan huis|langs|langskom\\p{L}*|langsgaan|op bezoek|huisbezoek|(?:bij|naar) (?:me|mij|hem|haar|hun|ons|opa|oma|(?:mijn|mn|m'n) \\p{L}+)(?: toe)? (?:thuis |toe )?kom\\p{L}*)";
const visit = new RegExp(
  [
    `(?<!\\p{L})(?:kan|kunnen|zou|mag|wil|is|zijn|zoek|komt|komen|gaat|stuur|sturen)(?!\\p{L})(?: \\S+){0,4}? ${somebody}(?: \\S+){0,7}? ${home}(?!\\p{L})`,
    `(?<!\\p{L})(?:wie|welke \\p{L}+) (?:kan|kunnen|komt|komen|wil|gaat)(?: \\S+){0,6}? ${home}(?!\\p{L})`,
    `(?<!\\p{L})${somebody} die (?:\\S+ ){0,4}?${home}(?!\\p{L})`,
    `(?<!\\p{L})(?:kan|kunnen|doen|komen|komt) (?:jullie|u|je|ze|er)(?: \\S+){0,4}? (?:thuis|aan huis|langs|langskomen|huisbezoek\\p{L}*)(?!\\p{L})`,
    `^(?:(?:en|maar|ook|is er|zijn er|doen jullie|kan ik|een|komt er) )*huisbezoek\\p{L}*(?!\\p{L})`,
    `(?<!\\p{L})komt er (?:wel eens|ook|soms|ooit) iemand(?: bij (?:hem|haar))?\\W*$`,
  ].join('|'),
  'u',
);
/** Whoever comes unasked, to look or to fetch, is no help; and a child comes home. */
const unasked =
  /(?<!\p{L})(?:deurwaarder\p{L}*|politie|inspect\p{L}*|control\p{L}*|incasso\p{L}*|kijken of|zomaar|stiekem|zonder te vragen|doorzoek\p{L}*|inbre\p{L}*|ex|monteur|kwam|kwamen|stond|woont|wonen|zit|zitten|werk\p{L}*)(?!\p{L})/u;
const mostWords = 18;

/** "Kan iemand bij hem thuis langskomen". */
export function asksForVisit(text: string): boolean {
  const folded = foldForMatch(text).trim();
  return visit.test(folded) && !unasked.test(folded) && folded.split(/\s+/).length <= mostWords;
}

const walkIn =
  /(?<!\p{L})(?:inloop\p{L}*|in ?loop ?spreekuur|spreekuur|spreekuren|binnenlopen|naar binnen lopen|zonder afspraak)(?!\p{L})/u;
const asked =
  /^(?:(?:en|maar|ok|oke|dus|hoi) )*(?:kan|kun|kunnen|mag|is|zijn|waar|welke?|wanneer|hebben|heeft|bestaat|bestaan|naar welk|ander)(?!\p{L})|\?\s*$/u;

/** "Kan ik ook naar een ander inloopspreekuur". */
export function asksToWalkIn(text: string): boolean {
  const folded = foldForMatch(text).trim();
  return walkIn.test(folded) && asked.test(folded) && folded.split(/\s+/).length <= mostWords;
}
