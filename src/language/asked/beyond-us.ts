/** What nobody gets from this bot, and a human does look at: a decision, somebody's eyes, unpaid wages, what others do wrong. */
import { foldForMatch } from '../words/normalise.ts';

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

const privately =
  '(?:baas|bazin|werkgever|chef|uitzendbureau|ex|exman|ex-man|exvrouw|ex-vrouw|winkel|webshop|buurman|buurvrouw|buren)';
const lawBetweenPeople = new RegExp(
  [
    `(?<!\\p{L})(?:mag|mogen|kan|kunnen) (?:mijn |mn |m'n |me |je |de |een |zijn |haar |onze )?${privately}(?!\\p{L})`,
    `(?<!\\p{L})(?:kan|mag|kunnen|mogen)(?: \\S+){0,6} (?:ontslaan|ontslagen worden|worden ontslagen|(?:werk|baan) (?:verliezen|kwijtraken))(?!\\p{L})`,
    `(?<!\\p{L})hoe ?(?:hoog|veel)(?: \\S+){0,3} alimentatie(?!\\p{L})(?!.* (?:tel|telt|tellen|houd|overhou))`,
    `(?<!\\p{L})(?:kan|mag|moet|hoe|wie)(?: \\S+){0,4} (?:erven|erft|onterven|onterfd|testament|erfenis (?:weigeren|verdelen|verwerpen))(?!\\p{L})`,
    `(?<!\\p{L})(?:mag|kan)(?: \\S+){0,4} (?:onderverhuren|opzegtermijn)(?!\\p{L})|(?<!\\p{L})(?:opzegtermijn|ontslagvergoeding|transitievergoeding|concurrentiebeding)(?!\\p{L})`,
  ].join('|'),
  'u',
);

/** "Mag mijn baas mij zomaar ontslaan", "hoe hoog is de alimentatie": law between people, which no scheme decides. */
export const asksForLaw = (text: string): boolean => lawBetweenPeople.test(foldForMatch(text));

const mayThey =
  '^(?:(?:en|maar|dus|ok|oke|hoi|hallo|vraag(?:je)?)[ ,:]+)*(?:mag|mogen|moet|moeten|hoef|kan|kun|kunnen) (?:ik|je|we|wij|men|iemand|hij|zij|ze|mijn \\p{L}+)';
const benefit = '(?:bijstand|bijstandsuitkering|uitkering)';
const onBenefit = new RegExp(
  `${mayThey}( \\S.*) (?:met|naast|in|bij|tijdens|vanuit) (?:(?:de|een|mijn|mn|jullie) )?(?:${benefit}|ww|wia|wajong|ziektewet)$`,
  'u',
);
const whileOnBenefit = new RegExp(
  `${mayThey}( \\S.*) (?:als|terwijl|wanneer|zolang|nu) (?:ik|je|we|wij|hij|zij|ze) (?:in |op )?(?:(?:de|een) )?${benefit}(?: (?:heb|hebt|heeft|zit|krijg|krijgt|ontvang))?$`,
  'u',
);
const toGetIt =
  /(?<!\p{L})(?:krijg\p{L}*|aanvra\p{L}*|vraag|recht|rondkom\p{L}*|betal\p{L}*|kom\p{L}*|hulp|helpen|lenen|huren|schuld\p{L}*|bijzondere|\p{L}*toeslag|kwijtschelding|voedselbank|pas)(?!\p{L})/u;

/** "Mag ik vrijwilligerswerk doen met een uitkering": the benefit is no scheme to look into, but what they live on. */
export const asksOfLifeOnBenefit = (text: string): boolean => {
  const folded = foldForMatch(text)
    .replace(/[?!.\s]+$/, '')
    .trim();
  const does = (onBenefit.exec(folded) ?? whileOnBenefit.exec(folded))?.[1];
  return does !== undefined && !toGetIt.test(does);
};
