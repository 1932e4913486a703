/** What nobody gets from this bot, and a human does look at: a decision, somebody's eyes, unpaid wages, what others do wrong. */
import { foldForMatch } from './normalise.ts';

const decision = new RegExp(
  [
    `(?<!\\p{L})keur(?:t|en)? (?:\\S+ ){0,5}goed(?!\\p{L})`,
    `(?<!\\p{L})wijs (?:\\S+ ){0,5}toe(?!\\p{L})`,
    `^(?:(?:en|nu|dan|oke?|kom op) )*(?:zet|start|regel) (?:mijn|m'n|mn|me|de|die) (?:uitkering|bijstand|\\p{L}*toeslag|geld)(?!\\p{L})`,
    `^(?:(?:en|nu|dan|oke?|kom op) )*(?:stort|betaal|maak|boek) (?:(?:mij|me|ons|nu|gewoon|maar|even|meteen|direct|eens|het|die|dat|mijn|mn|de) )*(?:\\d+ |\\S+ euro|geld|uitkering|bijstand|\\p{L}*toeslag|voorschot)(?!\\p{L})`,
    // "Geef mij geld" tells of need.
    `^(?:(?:en|nu|dan|oke?|kom op) )*geef (?:(?:mij|me|ons|nu|gewoon|maar|meteen|direct) )*(?:die|de|mijn|mn) (?:uitkering|bijstand|\\p{L}*toeslag)(?!\\p{L})`,
    `(?<!\\p{L})(?:jullie|jij|je|u) (?:\\S+ ){0,5}goed ?keur(?:t|en)(?!\\p{L})`,
  ].join('|'),
  'u',
);

/** "Keur mijn aanvraag goed": an order to decide or to pay. */
export const ordersDecision = (text: string): boolean => decision.test(foldForMatch(text));

const somebody = /(?<!\p{L})(?:iemand|mens|mensen|persoon|wie|(?:een|iemand) anders?)(?!\p{L})/u;
const does =
  /(?<!\p{L})(?:meekijk\p{L}*|kijken|meelezen|voorlezen|invul\p{L}*|schrijven|nakijken|controleren|goed ?maken|verbeteren|rechtzetten|herstellen|overnemen|meedenk\p{L}*|doen|regelen|lezen)(?!\p{L})/u;
const thisOfMine =
  /(?<!\p{L})(?:(?:voor|met) (?:mij|me|ons)|dit|dat|het|formulier\p{L}*|antwoord\p{L}*|fout\p{L}*|brie(?:f|ven)|papieren)(?!\p{L})/u;
const letHuman = /(?<!\p{L})laat (?:\S+ ){0,3}(?:mens|iemand) (?:\S+ ){0,3}(?:kijken|doen|invullen)(?!\p{L})/u;

/** "Kan iemand dit voor mij invullen": a human in other words. */
export const wantsSomebodyToDoIt = (text: string): boolean => {
  const folded = foldForMatch(text);
  return letHuman.test(folded) || (somebody.test(folded) && does.test(folded) && thisOfMine.test(folded));
};

const employer = '(?:baas|bazin|werkgever|chef|uitzendbureau)';
const notEnough = '(?! (?:veel|zoveel|zo|goed|genoeg|meer))';
const noWages = new RegExp(
  [
    `(?<!\\p{L})${employer} (?:\\S+ ){0,6}(?:niet|nooit|niks|niets|geen) (?:\\S+ ){0,2}(?:uit)?betaald(?!\\p{L})`,
    `(?<!\\p{L})${employer} (?:\\S+ ){0,4}(?:betaalt|betaald|betaalde|betalen|maakt)(?: \\S+){0,5} (?:niet|nooit|niks|niets|geen)(?!\\p{L})${notEnough}`,
    `(?<!\\p{L})(?:loon|salaris) (?:\\S+ ){0,5}(?:niet|nooit) (?:\\S+ ){0,2}(?:betaald|uitbetaald|gestort|gekregen|binnen|overgemaakt)(?!\\p{L})`,
    `(?<!\\p{L})(?:geen|nooit|niks) (?:loon|salaris) (?:\\S+ ){0,2}(?:gekregen|gehad|betaald|ontvangen|uitbetaald)(?!\\p{L})`,
    `(?<!\\p{L})beta(?:al|l)\\p{L}* (?:\\S+ ){0,4}(?:loon|salaris) (?:\\S+ ){0,3}(?:niet|nooit)(?!\\p{L})`,
  ].join('|'),
  'u',
);

/** "Mijn baas betaalt me niet", in whatever words about the boss. */
export const tellsOfNoWages = (text: string): boolean => noWages.test(foldForMatch(text));

const rise =
  /(?<!\p{L})(?:huurverhoging\p{L}*|huur (?:\S+ ){0,4}(?:omhoog|verhoogd|verhogen)|verhuurder (?:\S+ ){0,5}(?:omhoog|verhoogt|verhogen))(?!\p{L})/u;
const doubted =
  /(?<!\p{L})(?:bezwaar|mag (?:dat|hij|die|de|een|mijn|zij|ze)|mogen (?:ze|zij)|klopt|kloppen|zomaar|niet eens|oneens|eerlijk|terecht|hoeveel|weiger\p{L}*|protest\p{L}*)(?!\p{L})/u;

/** "De huur gaat omhoog, mag dat zomaar": that is for the landlord, and no objection to a letter of the government. */
export const doubtsRentRise = (text: string): boolean => {
  const folded = foldForMatch(text);
  return rise.test(folded) && doubted.test(folded);
};

const others =
  '(?:buurman|buurvrouw|buren|ex|ex-man|ex-vrouw|zwager|schoonzus|zus|broer|neef|nicht|collega|kennis|iemand|vriend|vriendin)';
const wrong =
  '(?:fraudeert|frauderen|fraude|bijstandsfraude|zwart|licht (?:\\S+ ){1,3}op|oplicht|liegt (?:\\S+ )?tegen de gemeente)';
const reported = new RegExp(
  `(?<!\\p{L})${others} (?:\\S+ ){0,4}${wrong}(?!\\p{L})|(?<!\\p{L})(?:fraude|bijstandsfraude) (?:\\S+ ){0,3}(?:melden|aangeven|doorgeven)(?!\\p{L})`,
  'u',
);

/** "Mijn buurvrouw fraudeert, waar meld ik dat". */
export const reportsOthers = (text: string): boolean => reported.test(foldForMatch(text));
