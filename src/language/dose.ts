/** Whether somebody asks how much of something to swallow, or how much is too much: beside danger that is never an idle question. */
import { foldForMatch } from './normalise.ts';

const taken =
  '(?:pil|pillen|pilletjes?|tablet|tabletten|tabletjes?|capsules?|paracetamol\\w*|ibuprofen|aspirines?|slaappil\\w*|slaapmiddel\\w*|medicijn\\w*|medicatie|' +
  'oxazepam|diazepam|temazepam|antidepressiva|morfine|insuline|ghb|xtc|drugs|druppels|milligram|mg|gram|ml|strips?|doosjes?|stuks|alcohol|wodka)';
const howMuch = '(?:hoeveel|welke|wat voor|te ?veel|genoeg|meeste|sterkste|maximum|maximaal|max|limiet|nodig)';
const dose = new RegExp(
  `\\b(?:over)?dos(?:is|ering|eren)\\b|\\b(?:dodelijk\\w*|fataal|fatale|lethaal|letale?)\\b` +
    `|\\b${howMuch}\\b.*\\b${taken}\\b|\\b${taken}\\b.*\\b${howMuch}\\b` +
    `|\\b(?:hoeveel|welke|wat) (?:\\S+ ){0,5}(?:slik|slikken|inneem|innemen|doorslikken)\\b`,
);
/** What they cost is another matter. */
const ofMoney = /\b(?:kost|kosten|betal\w*|vergoed\w*|geld|euro|prijs|duur)\b/;

export function asksForDose(text: string): boolean {
  const folded = foldForMatch(text);
  return dose.test(folded) && !ofMoney.test(folded);
}
