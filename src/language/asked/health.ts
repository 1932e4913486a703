/** What is asked about health itself: how much of something to swallow, and what to do about a complaint. Nobody here may answer that. */
import { foldForMatch } from '../words/normalise.ts';

const medicine =
  '(?:pil|pillen|pilletjes?|tablet|tabletten|tabletjes?|capsules?|paracetamol\\w*|ibuprofen|aspirines?|naproxen|diclofenac|antibiotica|zetpil\\w*|hoestdrank|' +
  'slaappil\\w*|slaapmiddel\\w*|medicijn\\w*|medicatie|oxazepam|diazepam|temazepam|antidepressiva|morfine|insuline|druppels|milligram|mg|ml|strips?)';
const drug = '(?:alcohol|wodka|drugs|ghb|xtc|gram|doosjes?|stuks)';
const howMuch = '(?:hoeveel|welke|wat voor|te ?veel|genoeg|meeste|sterkste|maximum|maximaal|max|limiet|nodig)';
const dose = new RegExp(
  '\\b(?:over)?dos(?:is|ering|eren)\\b|\\b(?:hoeveel|is (?:dat|dit|het)) (?:\\S+ ){0,5}(?:dodelijk\\w*|fataal|fatale|lethaal|letale?)\\b' +
    `|\\b${howMuch}\\b.*\\b${medicine}\\b|\\b${medicine}\\b.*\\b${howMuch}\\b|\\bhoeveel ${drug}\\b` +
    '|\\b(?:hoeveel|welke|wat) (?:\\S+ ){0,5}(?:slik|slikken|inneem|innemen|doorslikken)\\b',
);
/** To take less or more of it than was said is no matter of money, though that may be why. */
const otherDose = new RegExp(
  `\\b(?:gehalveerde?|halve(?:ren)?|halveer|(?:over)?slaan?|afbouwen|minderen|verdubbelen|breken|verdunnen)\\b.*\\b${medicine}\\b` +
    `|\\b${medicine}\\b.*\\b(?:gehalveerd|halveren|halveer|helft|overslaan|afbouwen|minderen|verdubbelen|breken|verdunnen)\\b`,
);
/** What they cost is another matter. */
const ofMoney =
  /\b(?:kost|kosten|betal\w*|vergoed\w*|geld|euro|prijs|duur|gratis|goedkoop|verzeker\w*|basispakket|pakket|eigen risico|eigen bijdrage|toeslag\w*|bijstand|uitkering\w*|regeling\w*|rekening\w*|recht|rechten|aftrek\w*|schuld\w*|bureaucratie)\b/;

/** How much of something to take, how much is too much, or whether to take another dose. */
export function asksForDose(text: string): boolean {
  const folded = foldForMatch(text);
  return otherDose.test(folded) || (dose.test(folded) && !ofMoney.test(folded));
}

const child = '(?:kind|kindje|kindjes|kinderen|baby|babytje|zoon|zoontje|dochter|dochtertje|peuter|kleuter|dreumes)';
const ofSomebody = `(?:${child}|ik|man|vrouw|moeder|vader|mama|papa|oma|opa|hij|zij|ze|child|son|daughter|i|my)`;
const complaint =
  '(?:koorts|verhoging|uitslag|luieruitslag|vlekjes|vlekken|bultjes|jeuk|overgeven|braken|braakt|spugen|spuugt|diarree|verstopping|oorpijn|keelpijn|buikpijn|hoofdpijn|' +
  'tandpijn|kiespijn|spierpijn|hoest|hoesten|verkouden|snotneus|waterpokken|krentenbaard|eczeem|duizelig|misselijk|wespensteek|tekenbeet|bloeddruk|maag|' +
  'ontstoken|ontsteking|fever|rash|cough|vomiting|diarrhea)';
const ofComplaint = new RegExp(
  `\\b${ofSomebody}\\b.*\\b${complaint}\\b|\\b${complaint}\\b.*\\b${child}\\b|\\b${child} drinkt (?:niet|slecht|weinig)\\b|\\benkel is dik\\b`,
);
const ofMedicine = new RegExp(
  `\\b(?:mag|mogen|kan|hoeveel|welke|wat|moet|how much|what|can)\\b.*\\b(?:${medicine}|zalf|zalfje|creme|neusspray|vitamine\\w*|ointment)\\b`,
);
/** What must stay cold and was not. */
const kept =
  '(?:koelkast|ijskast|vriezer|(?:ge)?koeld?|koele|koud|warme?|lauw|heet|zon|bedorven|bevroren|ontdooid|bewaren|bewaar|houdbaar|over datum)';
const ofKeeping = new RegExp(`\\b${medicine}\\b.*\\b${kept}\\b|\\b${kept}\\b.*\\b${medicine}\\b`);

/** Whether it can still be used, where it is clear what: the doctor knows. */
export const asksToUse = (text: string): boolean => toUse.test(foldForMatch(text));
const toUse =
  /\b(?:kan|mag|moet|kunnen|mogen) (?:ik|we|hij|ze|zij) (?:\S+ ){0,3}(?:gebruiken|nemen|innemen|spuiten|prikken|slikken|weggooien|bewaren)\b|\bis (?:het|dat|die|ze) (?:\S+ )?(?:nog goed|bedorven|gevaarlijk)\b|\bkan (?:het|dat) kwaad\b/;

/** Beside these it is not only about health: an answer, a letter, or somebody who may not be well. */
const besides =
  /\b(?:werk\w*|school|huur|brief|aanvra\w*|formulier|gekregen|afgekeurd|wmo|niet meer|kan niet|bang|huil\w*|alleen|moe|wil|dood\w*|sterven|leven|genoeg|te ?veel|alle|alles|allemaal|help|slaap\w*|oxazepam|diazepam|temazepam|morfine|dodelijk\w*|stress|zorgen|verdriet\w*|slaat|sloeg|geslagen|bloed\w?|blauwe|gevallen van|schoppen|ja|nee|jawel|van (?:de|die|al|deze|dit|dat|jullie|het))\b/;
const mostWords = 14;

/** About health and nothing else: a complaint, or which medicine to take. */
export function asksOfHealth(text: string): boolean {
  const folded = foldForMatch(text);
  if (folded.trim().split(/\s+/).length > mostWords || besides.test(folded) || ofMoney.test(folded)) return false;
  return [ofComplaint, ofMedicine, ofKeeping].some((one) => one.test(folded));
}

/** A complaint that is named, and what helps against it: no amount is asked. */
export function asksWhatHelps(text: string): boolean {
  const folded = foldForMatch(text);
  return ofComplaint.test(folded) && !ofAmount.test(folded);
}
const ofAmount = /\b(?:hoeveel|veel|dos\w*|dodelijk\w*|sterkste|maxim\w*|max|limiet|pillen|strips?|doos\w*)\b/;

/** Who asks it for a child does not ask for themselves. */
export const isForChild = (text: string): boolean => new RegExp(`\\b(?:${child}|kilo)\\b`).test(foldForMatch(text));
