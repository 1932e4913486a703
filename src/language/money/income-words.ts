/** Whether an amount in a short answer is said to be income, and whose. */
import { foldForMatch } from '../words/normalise.ts';

const amount = /\d{3}|\d\.\d{3}/;
const incomeWord =
  /(?<!\p{L})(?:\p{L}*inkomen|inkomsten|verdien\p{L}*|krijg\p{L}*|ontvang\p{L}*|\p{L}*uitkering|loon|salaris|maa[sş]|bijstand|wajong|ww|wia|wao|aow|pensioen)(?!\p{L})/u;
/** Then the amount may be of these. */
const otherThing =
  /(?:spaar|spaard|bank|rekening|huur|(?<!ver)huren|schuld|auto|toeslag|kinderbijslag|vermogen|alimentatie|kindgebonden|kgb|kindgeld|vakantiegeld|boete|(?<!al)leen|lening|terug)/;

/** "Ik bedoel mijn inkomen is 1250", "maaş 1100 wajong": not savings, whatever was asked. */
export function tellsIncome(text: string): boolean {
  const folded = foldForMatch(text);
  return amount.test(folded) && incomeWord.test(folded) && !otherThing.test(folded);
}

/** "Ik krijg 1700", "1700 per maand", "1700 euro": an amount that may be what comes in, and no year. */
export const namesNetAmount = (text: string): boolean =>
  tellsComingIn(text) ||
  (amount.test(text) && /€|(?<!\p{L})euro(?!\p{L})/u.test(text) && !otherThing.test(foldForMatch(text)));

/** "Minder. ik heb maar 1700 per maand": not what goes out each month. */
export const surelyComesIn = (text: string): boolean => tellsComingIn(text) && !goesOut.test(foldForMatch(text));
const goesOut =
  /(?<!\p{L})(?:betaal\p{L}*|betalen|kost|kosten|\p{L}*kosten|kwijt|premie|energie|stroom|gas|water|internet|abonnement\p{L}*|verzekering|boodschappen|opvang|hypotheek|wil|zou|als|was|eerst|vroeger|straks)(?!\p{L})/u;

/** "Huurt ja, eigen deur, 655": the only amount, and no word of another. */
export function namesRentAmount(text: string): boolean {
  const folded = foldForMatch(text);
  const isOfRent = /(?<!\p{L})(?:(?!ver)\p{L}*huur\p{L}*|huren|kaal|kale)(?!\p{L})/u.test(folded);
  return isOfRent && amount.test(folded) && !incomeWord.test(folded) && !besideRent.test(folded);
}
const besideRent =
  /toeslag|schuld|spaar|achterstand|borg|hypotheek|boete|servicekost|incl|(?<!\p{L})(?:met|was|eerst|vroeger)(?!\p{L})/u;

/** "Nee, volle aow", where people are counted. */
export const namesIncome = (text: string): boolean => incomeWord.test(foldForMatch(text));

/** "1850 samen netto": of what somebody has nobody says so, only of what comes in. */
export function tellsComingIn(text: string): boolean {
  const folded = foldForMatch(text);
  return amount.test(folded) && !otherThing.test(folded) && (incomeWord.test(folded) || comesIn.test(folded));
}
const comesIn =
  /(?<!\p{L})zit(?:ten)? (?:(?:ik|we|wij|nu|nog|ongeveer) )*op (?:€ ?)?\d|(?<!\p{L})(?:netto|bruto|schoon|verdien\p{L}*|per (?:maand|week|4 weken)|in de (?:maand|week)|elke maand|p\/m|pm|maandelijks|maandloon|weekloon)(?!\p{L})/u;

const savingsWord =
  /(?<!\p{L})(?<!(?:geen|niet|niks|niets) )(?:gespaard|spaargeld|spaarrekening|spaarpot|spaarcent\p{L}*)(?!\p{L})/u;

/** "Ik heb 12.000 gespaard": what somebody has, and not what comes in. */
export function tellsSavings(text: string): boolean {
  const folded = foldForMatch(text);
  return amount.test(folded) && savingsWord.test(folded) && !incomeWord.test(folded);
}

const has =
  '(?<!\\p{L})(?:heb|hebben)(?: (?:ik|we|wij|wel|ook|nog|toch|eigenlijk|een|wat|beetje|klein|kleine|oude|eigen|ook nog|n))*';
const owned = {
  savings: new RegExp(`${has} (?:gespaard|spaargeld|spaarrekening|spaarpot|spaarcent\\p{L}*)(?!\\p{L})`, 'u'),
  car: new RegExp(`${has} (?:auto|wagen)(?!\\p{L})`, 'u'),
} as const;
/** Then it is not there, or something is asked or wished. */
const notOwned =
  /\d|\?|(?<!\p{L})(?:geen|niet|nodig|wil\p{L}*|had|was|verkocht|kapot|weg|als|schuld\p{L}*|lening)(?!\p{L})/u;

/** "O ja, ik heb ook een auto": something of worth, without how much. */
export function tellsOwned(text: string): keyof typeof owned | null {
  const folded = foldForMatch(text);
  if (notOwned.test(folded) || folded.length > longestOwned) return null;
  return owned.savings.test(folded) ? 'savings' : owned.car.test(folded) ? 'car' : null;
}
/** In a longer message more is told than that. */
const longestOwned = 80;

const oneOfTwo =
  /(?<!\p{L})(?:(?:hij|zij|ze|(?:mijn|m'n|mn|me|de) (?:man|vrouw|vriend|vriendin|partner|echtgenoot|echtgenote|verloofde)) (?:(?:zelf|nu|ook|dus|maar) )*(?:verdient|verdiende|krijgt|kreeg|ontvangt|ontving|heeft een inkomen|heeft(?= (?:(?:ook|nog|zelf) )*(?:€ ?)?\d{3})|brengt)|(?:ik|'k) (?:(?:zelf|nu|ook|dus|maar) )*(?:verdien|verdiende|krijg|kreeg|ontvang|ontving)|(?:verdien|verdiende|krijg|kreeg|ontvang|ontving) ik|mijn (?:eigen )?(?:inkomen|loon|salaris|uitkering|pensioen))(?!\p{L})/u;
const ofTwo = /(?<!\p{L})(?:samen|allebei|beiden?|wij|we|ons|bij elkaar|met z'n twee[eë]n)(?!\p{L})/u;

/** "800 pensioen erbij", "aow en 80 pensioen": a part of what comes in. */
export function tellsMoreIncome(text: string): boolean {
  const folded = foldForMatch(text);
  const isBesides = amount.test(folded) && incomeWord.test(folded) && besides.test(folded);
  return (isBesides || besideBenefit.test(folded) || onTop.test(folded)) && !otherThing.test(folded);
}
const besides = /(?<!\p{L})(?:erbij|er nog bij|daarbij|ernaast|daarnaast|bovenop)(?!\p{L})/u;
/** "140 komt boven op de aow". */
const onTop =
  /\d(?: \p{L}+){0,4} (?:boven op|bovenop|boven|naast) (?:(?:de|het|mijn|mn|zijn|haar|die) )?(?:aow|bijstand|bijstandsuitkering|ww|wia|wao|wajong|anw|aio|ziektewet|uitkering|\p{L}*pensioen|loon|salaris)(?!\p{L})/u;
/** One without its amount, and one with: "aow plus een pensioentje van 80". */
const benefit = '(?:aow|bijstand|bijstandsuitkering|ww|wia|wao|wajong|anw|aio|ziektewet|uitkering)';
const otherIncome = '(?:\\p{L}*pensioen(?:tje)?|loon|salaris|bijbaan(?:tje)?|werk|anw|wia|wao|aow|alimentatie)';
const besideBenefit = new RegExp(
  `(?<!\\p{L})(?<!\\d )${benefit}(?:,| dus| en| plus| \\+| met)+ (?:(?:een|nog|ook|klein|mijn|zo'n|ongeveer) )*` +
    `(?:(?:€ ?)?\\d+ (?:euro )?(?:aan |van (?:mijn )?)?${otherIncome}|${otherIncome} (?:van|is) (?:€ ?)?\\d+)(?!\\p{L})`,
  'u',
);

/** "Winst 900 per maand": of a business, by the month. */
export function tellsProfit(text: string): boolean {
  const folded = foldForMatch(text);
  return amount.test(folded) && profit.test(folded) && !notNow.test(folded) && !otherThing.test(folded);
}
const profit = /(?<!\p{L})(?:winst|omzet|bedrijfswinst|maandwinst|nettowinst)(?!\p{L})/u;
const notNow = /(?<!\p{L})(?:was|had|vroeger|vorig jaar|per jaar|geen|verlies|prijs)(?!\p{L})/u;

/** "Hij verdient 1600", "ik krijg 1200": of one of the two, where the income of both is asked. */
export function tellsOnesIncome(text: string): boolean {
  const folded = foldForMatch(text);
  return oneOfTwo.test(folded) && amount.test(folded) && !otherThing.test(folded) && !ofTwo.test(folded);
}

/** "Alleen die 900 van Kim", "hij krijgt 1200, ik niks": all that there is, of who has a partner. */
export const saysThatIsAll = (text: string): boolean => isAll.test(foldForMatch(text));
const isAll =
  /(?<!\p{L})(?:(?<!helemaal |woon )(?:alleen|enkel|uitsluitend) (?:€ ?|(?:nog|maar) )*(?:\d|(?:die|dat|wat|het|mijn|mn|zijn|haar|hij|zij|ze)(?!\p{L}))|(?:meer niet|dat is alles|verder (?:niks|niets|geen \p{L}+)|ik (?:(?:zelf|nu|ook|dus|heb|krijg|verdien) )*(?:niks|niets|geen (?:inkomen|inkomsten|cent)))(?!\p{L}))/u;

/** "Dat is alleen van mij, me moeder heeft bijstand": whose the amount is that was told. */
export const saysItIsMine = (text: string): boolean => !/[\d?]/.test(text) && isMine.test(foldForMatch(text));
const mine = '(?:mij|me|mezelf|mijzelf|mij zelf|me zelf)';
const isMine = new RegExp(
  `(?<!\\p{L})(?:(?:alleen|enkel|gewoon|puur|wel|toch) )+(?:van|voor) ${mine}(?!\\p{L})(?! (?:vader|moeder|ouders|man|vrouw|partner|vriend|vriendin|kind|kinderen|zoon|dochter))` +
    `|(?<!\\p{L})(?:dat|die|dit|het) (?:bedrag |inkomen |geld )?(?:is|zijn) (?:dus )?(?:van (?:mij alleen|me alleen|mezelf|mijzelf)|(?:alleen |alleen maar )mijn (?:eigen )?(?:inkomen|geld|uitkering|loon))(?!\\p{L})` +
    `|(?<!\\p{L})(?:dat|dit|het) (?:krijg|verdien) (?:alleen ik|ik alleen|ik zelf|ikzelf)(?!\\p{L})`,
  'u',
);

/** "900 van Kim", "Kim verdient 900": of somebody by name, and not of where it comes from. */
export function tellsOfNamed(text: string): boolean {
  const folded = foldForMatch(text);
  return ofNamed.test(folded) || (amount.test(folded) && nameEarns.test(folded));
}
const nameEarns =
  /(?<!\p{L})(?!(?:wij|we|gezin|huishouden|iedereen|ieder|elk|allebei|samen|en|dat|die|die ook|er)(?!\p{L}))\p{L}{2,} (?:(?:zelf|nu|ook|nog|maar) )*(?:verdient|ontvangt|krijgt)(?!\p{L})/u;
const ofNamed =
  /\d(?: (?:euro|netto|per maand|in de maand))* van (?!(?:de|het|een|mijn|mn|me|ons|onze|zijn|haar|hun|uwv|svb|duo|werk|loon|salaris|gemeente|bijstand|uitkering|pensioen|aow|ww|wia|wao|anw|wajong|ziektewet|alles|alle|dat|die|mij|hem|beide\p{L}*|elkaar|ongeveer|rond|zo)(?!\p{L}))\p{L}{2,}(?: (?:dus|hoor|nu|alleen|per maand))*\W*$/u;

const tooLittle = new RegExp(
  '(?<!\\p{L})(?:(?:moet|moeten|niet|nauwelijks|amper) (?:\\S+ ){0,6}?rond ?(?:te )?kom\\p{L}*' +
    '|kom(?:en)? (?:\\S+ ){0,4}?(?:niet|nauwelijks|amper) (?:\\S+ ){0,2}?(?:rond(?!\\p{L})|uit(?=$|[,.!]| met| en ))' +
    '|kom(?:en)? (?:\\S+ ){0,4}?te ?kort(?!\\p{L})' +
    '|hoe kom(?:en)? (?:ik|we|wij) (?:\\S+ ){0,3}?rond(?!\\p{L})|wordt (?:\\S+ ){0,2}?krap(?!\\p{L})' +
    '|redd?(?:en)? (?:ik |we |wij )?het (?:\\S+ )?niet(?!\\p{L})' +
    '|hou(?:d|den)? (?:\\S+ ){0,4}?ni(?:ks|ets) (?:\\S+ )?over(?!\\p{L}))',
  'u',
);

/** "Ik moet rondkomen van 900", "en kom niet rond": what comes in is too little, whatever for. */
export const saysTooLittle = (text: string): boolean => tooLittle.test(foldForMatch(text));
