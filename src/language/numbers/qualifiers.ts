/** What the words around a number in a short answer make of it: "vroeger 2500", "1500 bruto", "ieder 1000". */
import { isCounted } from './counted-things.ts';
import { hedgeOf } from './hedges.ts';
import { withoutNoAmounts } from './no-amounts.ts';
import { numberTokens } from './number-tokens.ts';
import { foldForMatch } from '../words/normalise.ts';
import { againWords } from '../answers/said-before.ts';
import { longestAnswer } from '../parsed.ts';
import { afterRepair } from '../answers/repairs.ts';

export type Qualifier =
  | 'supposed'
  | 'past'
  /** A verb that only says when: of a day that is over it is no more than the tense of the question. */
  | 'wasSaid'
  | 'future'
  /** "Wordt": of a year that is under way it is no more than an estimate. */
  | 'willBe'
  | 'perHour'
  | 'gross'
  /** Of a business: what is left of it to live on, it does not say. */
  | 'profit'
  | 'each'
  | 'share'
  | 'range'
  /** "Soms 1500, soms 2200": not the same each month. */
  | 'varies'
  | 'included'
  | 'extras'
  | 'almost'
  | 'partners'
  | 'car'
  | 'housing'
  | 'bill';

const partner = "(?:(?:mijn|m'n|mn|me) (?:man|vrouw|partner|vriend|vriendin|echtgenoot|echtgenote|verloofde))";
const time = '(?:maand|mnd|week|weken|jaar|dag|kwartaal|uur|4|keer)';

/** Beside the bare rent. */
const bills =
  '(?:service\\S*|stroom|gas|energie|water|licht|elektra|electra|elektriciteit|electricity|stookkosten|verwarming|internet|kosten|bills|utilities|gwl)';

const words: Readonly<Record<Exclude<Qualifier, 'range'>, RegExp>> = {
  supposed:
    / (?:stel|zou|zouden|mocht|mochten|veronderstel|als (?:ik|wij|we|hij|zij|ze)(?! (?:alles|het|dat|mijn|goed) )) /,
  past: / (?:vroeger|voorheen|eerder|eerst|destijds|toen|ooit|voordien|vorige?(?! (?:antwoord|vraag) )|afgelopen) /,
  wasSaid: / (?:verdiende|verdienden|kreeg|kregen|had|hadden|was|waren|betaalde|betaalden|ontving) /,
  future: / (?:straks|binnenkort|volgende?|later|morgen|zodra|toekomst|komende?) /,
  // "Er gaat 350 alimentatie vanaf" is of now.
  willBe:
    / (?:word|wordt|worden|zal|zullen|(?:gaat|gaan|ga)(?! (?:\S+ ){0,6}(?:af|vanaf|eraf|ervanaf|eruit|uit|naar|aan) )) /,
  perHour: / (?:uurloon|(?:per|\/|p) ?(?:uur|u)) /,
  gross: / bruto /,
  profit: / (?:winst|omzet|bedrijfswinst|jaarwinst|maandwinst|nettowinst|jaaromzet|maandomzet) /,
  each: new RegExp(` (?:(?:ieder|elk)(?! ${time} )|iedereen|allebei|beiden|beide|per persoon|de man) `),
  share: / (?:(?:de )?helft|half|derde deel|kwart|daarvan betaal|waarvan ik|deel (?:ik|ervan|daarvan)|delen|gedeeld) /,
  varies:
    / (?:soms|wisselt|wisselen|wisselende?|verschilt|verschillende?|variabele?|varieert|varieren|schommelt|onregelmatige?|fluctueert|(?:de )?ene (?:maand|week|keer)|(?:elke|iedere|per) (?:maand|week) anders|niet (?:elke|iedere) (?:maand|week)(?: (?:gelijk|hetzelfde|zo))?) /,
  included: new RegExp(
    ` (?:incl|inclusief|inbegrepen|included|inclusive|all ?in|alles bij elkaar inclusief) | (?:met|plus|with|including) (?:\\S+ ){0,2}${bills} ` +
      `| (?:${bills}|alles) (?:(?:${bills}|and|en|,|of|is|zijn|zit|zitten|er|daar|al|ook|dan|allemaal|wel|gewoon|bij) )*(?:in|erin|inside|erbij|bij) `,
  ),
  extras:
    / (?:vakantiegeld|vakantietoeslag|\p{L}*toeslag|\p{L}*toeslagen|kinderbijslag|kindgebonden|kgb|kindgeld|dertiende maand) /u,
  almost: / (?:bijna|haast|net geen|nog geen|nog niet|tegen de) /,
  car: / (?:auto|wagen|caravan|motor|scooter) /,
  housing: / (?:huur|huren|huurt|huurprijs|huurwoning|huurhuis|hypotheek|servicekosten) /,
  bill: / (?:brief|boete|aanslag|deurwaarder|incasso|schuld|schulden|lening|krediet) /,
  partners: new RegExp(` (?:${partner}|(?:hij|zij|ze) (?:\\S+ )?(?:verdient|krijgt|ontvangt)) `),
};

/** Neither of what is left out, nor of what was said before or is as it was: "zonder vakantiegeld", "had ik al gezegd", "net als vorige maand". */
const asides = new RegExp(
  ` (?:(?:zonder|exclusief|excl|behalve|geen) \\S+(?: (?:en|of) (?:toeslag\\S*|gas|licht|water|stroom|vakantiegeld|kinderbijslag))*` +
    `|${againWords}|(?:eerst )?(?:even|effe|ff) (?:na)?(?:kijken|zoeken|rekenen|denken)` +
    `|(?:toen|als|zoals) ik (?:(?:net|laatst|even|zo|op|de|mijn|bank) )*(?:keek|kijk|checkte|zie|zag)` +
    `|(?:(?:het|de|dat|is|precies|ongeveer) )*(?:zelfde|hetzelfde|gelijk|net zo veel|evenveel|net|zoals) (?:als |aan )?(?:de |het |in )?(?:(?:vorige?|afgelopen|volgende) (?:maand|keer|jaar|week)|eerst|altijd|toen|voorheen)` +
    `|(?:gaat|gaan|ga) (?:(?:het|t|dus|hier|dan|dat|wij|we|ik) )*(?:om|uit van))(?= )`,
  'g',
);

/** "Word gek van die brieven" is no time to come. */
const felt =
  / (?:word|wordt|worden) (?:(?:ik|er|hier|echt|helemaal|gewoon|een beetje|zo) )*(?:gek|moe|ziek|bang|boos|verdrietig|gestrest|depri|depressief|knettergek|misselijk|zenuwachtig) /g;

/** Words and marks with one space around each, numbers in digits; after a correction only what is meant. */
export function plainLine(text: string): string {
  if (text.length > longestAnswer) return ' ';
  const tokens = afterRepair(numberTokens(withoutNoAmounts(foldForMatch(text))));
  const plain = tokens.map((token) =>
    token.kind === 'number' ? (token.article ? 'een' : String(token.value)) : token.text,
  );
  return ` ${plain.filter((word) => word !== '€').join(' ')} `
    .replace(asides, ' ')
    .replace(/^ +(?:[,;.] +)+/, ' ')
    .replace(felt, ' ')
    .replace(dates, ' ');
}

const months = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
const dates = new RegExp(` \\d{1,2} (?:(?:${months})(?: \\d{4})?|[-/.] \\d{1,2} [-/.] \\d{2,4}) `, 'g');

/** "Huur 720 met water": told in a story, that is no bare rent. Service costs have their own place there. */
export const namesBills = (text: string): boolean =>
  words.included.test(plainLine(text)) && !/servicekost|service kost/i.test(text);

export function qualifiersIn(text: string): ReadonlySet<Qualifier> {
  const line = plainLine(text);
  // A word may be the last of one sign and the first of the next.
  const found = Object.entries(words).filter(([, pattern]) => pattern.test(line));
  const bound = isRange(text) ? ['range'] : [];
  return new Set([...found.map(([name]) => name), ...bound].filter(isQualifier));
}

/** Whether a word beside a number makes it something else than how it is now; not what else is named. */
export const changesMeaning = (text: string): boolean =>
  [...qualifiersIn(text)].some((name) => !['car', 'housing', 'bill', 'partners'].includes(name));

const isQualifier = (name: string): name is Qualifier => name === 'range' || name in words;

const isRange = (text: string): boolean =>
  hedgeOf(foldForMatch(text)) === 'bound' ||
  /\d (?:a|tot|of|-) \d/.test(plainLine(text)) ||
  /\d ?\+(?! ?(?:€ ?)?\d)/.test(text);

/** The amounts of an answer, in euros; not "2 kinderen" or "20 uur". */
export const amountsIn = (text: string): number[] =>
  [...plainLine(text).matchAll(/(?<= )(\d+(?:\.\d+)?)(?= (\S*))/g)]
    .filter(([, , next = '']) => !otherUnits.has(next) && !isCounted(next))
    .map(([found]) => Number(found));

const otherUnits = new Set(
  (
    'jaar jaren jr maand maanden mnd week weken wk wkn dag dagen uur uren u minuten kind kinderen kids kinders zoons dochters ' +
    `mensen personen persoon keer maal x procent % m2 e : ${months.replaceAll('|', ' ')}`
  ).split(' '),
);

/** "900 netto, 12000 spaargeld en een auto van 9000": that a car is worth something leaves the rest what it is. */
export const carsTold = (text: string): number => plainLine(text).match(worth)?.length ?? 0;
const worth = / (?:auto|wagen|caravan|motor|scooter) (?:(?:is|van|ter|waarde|waard|ongeveer|nog|,|:) )*\d{3,}(?= )/g;
