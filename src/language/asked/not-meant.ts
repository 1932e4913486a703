/** Words that mean something else than the topic that has them. */
import { foldForMatch } from '../words/normalise.ts';

const even =
  /(?<!\p{L})(?:niet|nie|nog niet|ook niet) eens (?!(?:met|mee|over|ermee|daarmee|hiermee|daarover|hierover|en|maar|dus|of|wat|hoe|waar|kan|is|zijn)(?!\p{L}))\p{L}/u;
const ofDecision =
  /(?<!\p{L})(?:het(?: er| hier| daar)?(?: \p{L}+)? (?:niet|nie) eens|\p{L}*(?:bezwaar|besluit|beslissing|beschikking|beroep|afwijzing)\p{L}*|afgewezen|geweigerd|oneens|oneerlijk|onterecht)(?!\p{L})/u;

/** "Ik kan niet eens boodschappen doen": not even that. Who is "het niet eens" objects. */
export function saysNotEven(text: string): boolean {
  const folded = foldForMatch(text);
  return even.test(folded) && !ofDecision.test(folded);
}

const shelter =
  /(?<!\p{L})(?:woon|wonen|woont|zit|zitten|slaap|slapen|leef|leven|verblijf|verblijven)(?: (?:nu|nou|nog|al|tijdelijk|hier|met|mijn|de|kinderen|kind|gezin|samen))* in (?:de |een )?(?:\p{L}+ )?(?!kinder)\p{L}*opvang(?:huis|tehuis|centrum|locatie|plek)?(?!\p{L})/u;

/** "Ik woon in opvang": no care for children. */
export function livesInShelter(text: string): boolean {
  const folded = foldForMatch(text);
  return shelter.test(folded) && !ofChildren.test(folded);
}
const ofChildren = /kinderopvang|gastouder|(?<!\p{L})bso(?!\p{L})/u;

const ownHome =
  /(?<!\p{L})(?:ben|woon|zit|zijn|wonen|zitten|kwam|kom|leef) (?:\p{L}+ ){0,3}?(?:weer|terug|gewoon|nog|thuis) (?:\p{L}+ ){0,2}?in (?:mijn|mn|m n|m'n|me|onze|ons) (?:eigen )?(?:huur|koop)?(?:flat|flatje|huis|huisje|woning|appartement|etage)(?!\p{L})/u;
const lostHome =
  /(?<!\p{L})(?:kwijt|raak|verlies|niet meer|geen huis|eruit|ontrui\p{L}*|uitgezet|uit huis|dakloos|op straat|moet (?:ik )?(?:\p{L}+ )*uit|tot (?:en met )?\d)(?!\p{L})/u;

/** "Ik ben weer thuis in mijn huurflat": there is a home, and nothing says that it goes. */
export function tellsOfOwnHome(text: string): boolean {
  const folded = foldForMatch(text);
  return ownHome.test(folded) && !lostHome.test(folded);
}

const caring = /(?<!\p{L})zorg(?:t|de|en)? (?:(?!voor |dat )\p{L}+ ){0,3}?(?:voor|dat)(?!\p{L})/u;
const ofInsurance = /(?<!\p{L})\p{L}*(?:toeslag|verzeker|premie|polis|eigen risico|zorgkosten)\p{L}*/u;

/** "Ik zorg voor mijn moeder": no allowance and no insurance is meant. */
export function tellsOfCaring(text: string): boolean {
  const folded = foldForMatch(text);
  return caring.test(folded) && !ofInsurance.test(folded);
}

const bills = '(?:(?:gas|licht|water|stroom|energie|elektra|elektriciteit|stook(?:kosten)?)(?:,| en| of)* *)+';
const besideRent = new RegExp(
  `[,;]?(?: (?:en|maar))? (?:daar|er|hier)(?: (?:zit|zitten|komt|komen|is|zijn))(?: (?:ook|nog|wel))* ${bills}(?:(?:nog|wel|ook|niet|nie|allemaal|al) )*(?:bij|in|bovenop|inbegrepen)(?!\\p{L})|,? (?:zonder|exclusief|excl|inclusief|incl) ${bills}`,
  'giu',
);
const ofRent = /(?<!\p{L})(?:huur|huren|huurt)(?!\p{L})|\d{3}/u;

/** "890, daar zit gas en licht niet bij" is about the rent. Null: no bills are named beside it. */
export function withoutBills(text: string): string | null {
  const rest = text.replace(besideRent, ' ').trim();
  return rest !== text.trim() && ofRent.test(foldForMatch(rest)) ? rest : null;
}

const justNow =
  /(?<!\p{L})(?<!(?:de|een|die|mijn|uw|je|mn|deze) )pas (?=\d|een paar|een (?:maand|week|jaar)|over \d|over een|sinds|net|als|vanaf|begonnen|later|weer|half|twee|drie|vier|vijf|zes)/giu;

/** "Pas 3 maanden werkloos" is about no card. Null: the word does not stand so, or there is a card besides. */
export function withoutJustNow(text: string): string | null {
  const rest = text.replace(justNow, ' ');
  return rest === text || /(?<!\p{L})\p{L}*pas(?!\p{L})/iu.test(rest) ? null : rest;
}
