/** What is asked of what a scheme gives, in loose words: "is dat een lening of krijg ik het gewoon", "betaalt dat ook zwemles". */
import { foldForMatch } from '../words/normalise.ts';
import { asksToPayItBack } from './question.ts';

export type AboutPart =
  | 'payBack'
  | 'past'
  | 'lastYear'
  | 'longAgo'
  | 'bought'
  | 'what'
  | 'lasts'
  | 'counts'
  | 'ownShare'
  | 'ifNo'
  | 'outcome'
  | 'beside'
  | 'matters'
  | 'covers'
  | 'also';

export interface AboutAsked {
  readonly part: AboutPart;
  /** Of which is asked whether it is in it: "zwemles". */
  readonly things: readonly string[];
}

const that = "(?:dat|dit|het|'?t|die|deze|er|daar|hem|em)";
const them = '(?:ik|je|jij|we|wij|ze|zij|hij|u|men|iemand)';
const little =
  '(?:nou|nu|dan|ook|wel|eigenlijk|echt|later|nog|gewoon|toch|weer|straks|precies|allemaal|hier|ooit|soms)';
const fill = `(?:${little} )*`;
const those = `(?:(?:${that}|${little}|geld|alles) )*`;
const giver = '(?:dat|dit|die|het|ze|zij|de gemeente|de stichting)';
const end = '(?!\\p{L})';
const made = '(?:gekocht|besteld|aangeschaft|voorgeschoten|betaald|afgerekend)';
const gift = '(?:gift|lening|cadeau|cadeautje|kado|kadootje)';
/** "Nou wel of niet." */
const orNot = `(?: ${little})*(?: (?:wel )?of (?:niet|wel))?`;
const earlier = '(?:de |die )?(?:vorige?|afgelopen|eerdere) (?:maanden|maand)';
const longAgo = '(?:de |die )?(?:vorige?|afgelopen|eerdere|oude) (?:jaren|jaar)|20[012]\\d';
const ownMoney = "(?:me|mijn|mn|m'n|de|onze) (?:uitkering|bijstand|\\p{L}*toeslag|toeslagen|inkomen|aow|loon)";

const income = '(?:wia|wao|wajong|ww|bijstand|aow|ziektewet|uitkering|pensioen|anw|ioaw|loon|werk|baan)';
const own = ' (?:uitkering|heb|hebt|krijg|zit|erbij|dan|wel|al|van het uwv)';

/** In a clause where "dat" stands for whatever was named. */
const patterns: readonly (readonly [Exclude<AboutPart, 'also'>, RegExp])[] = [
  [
    'payBack',
    anyOf(
      `^(?:\\S+ ){0,3}(?:moet|mot|moeten|hoef|hoeven|hoeft) (?:${them}|${that}) ${those}terug(?: te)? ?(?:betal\\p{L}*|geven)${end}`,
      `^(?:\\S+ ){0,3}(?:moet|mot|moeten|hoef|hoeven|hoeft) (?:${that}|${them} ${fill}(?:${that}|alles)) ${those}(?:aflossen|terug)(?: ${little})*$`,
      `hoe zit (?:het|dat) ${fill}met (?:het )?(?:terug ?betalen|aflossen)${end}`,
      `(?:is|was|word|wordt) ${that} ${fill}(?:(?:een|n|'n) )?${gift}${end}`,
      `(?:krijg|krijgen) (?:ik|je|we|wij) (?:\\S+ ){0,4}?(?:cadeau|kado|voor niks|voor niets)${end}`,
      `(?:lenen|geleend|${gift}) of ${fill}(?:(?:een|n|'n) )?(?:lenen|geleend|krijg|krijgen|gekregen|gewoon|moet|${gift})${end}`,
    ),
  ],
  [
    'lastYear',
    anyOf(
      `(?:kan|kunnen|mag|krijg|krijgen|geldt|werkend\\p{L}*)(?: \\S+){0,6} (?:over|voor|van|uit) (?:het )?(?:vorig|afgelopen) jaar${end}`,
    ),
  ],
  [
    'longAgo',
    anyOf(
      `(?:kan|kunnen|mag|krijg|krijgen|geldt|werkend\\p{L}*)(?: \\S+){0,6} (?:over|voor|van|uit) (?:${longAgo})${end}`,
    ),
  ],
  [
    'past',
    anyOf(
      `terug ?werkend`,
      `(?:kan|kunnen|mag|krijg|krijgen|geldt)(?: \\S+){0,5} achteraf${end}`,
      `(?:kan|kunnen|mag|krijg|krijgen|geldt)(?: \\S+){0,6} (?:over|voor|van|uit) ${earlier}${end}`,
    ),
  ],
  ['bought', anyOf(`(?:al|gister|gisteren|net|zelf|week|maand|laatst) (?:\\S+ ){0,4}?${made}${end}`)],
  [
    'what',
    anyOf(
      `wat (?:kan|kun|kunt|kunnen|mag|moet) ${them} ${fill}(?:met dat|(?:daar|er) ?${fill}mee)${end}`,
      `waar (?:kan|mag|kunnen) ${them} ${fill}${that} ${fill}(?:voor )?gebruiken$`,
      `waar is ${that} ${fill}(?:goed )?voor$`,
      `wat (?:krijg|krijgen) ${them} ${fill}(?:met dat|daarvan|ervan|daarmee|ermee)${end}`,
      `wat heb ${them} ${fill}(?:aan dat|eraan|er aan|daaraan)${end}`,
      `^(?:\\S+ )?wat (?:doen|doet|betalen|betaalt|geven|geeft) (?:ze|zij|dat)(?: ${little})*$`,
      `(?:krijg|krijgen) (?:ik|je|we|wij) ${those}(?:op|in) (?:\\S+ )?(?:rekening|bankrekening|handen)${end}`,
      `hoeveel per (?:kind|persoon)${end}`,
      `^(?:\\S+ )?wat (?:is|houdt|doet) dat(?: ${little})*(?: in)?$`,
    ),
  ],
  [
    'lasts',
    anyOf(
      `(?:krijg|krijgen) (?:ik|je|we|wij) ${those}(?:elke|iedere|per|maar een|een|een enkele) (?:maand|jaar|week|keer)${end}`,
      `is ${that} ${fill}(?:eenmalig|een keer|elke maand|elk jaar|per maand|per jaar)${end}`,
      `moet (?:ik|je|we|wij) ${those}(?:elk|elke|ieder|iedere) (?:jaar|maand|keer) ${fill}(?:opnieuw )?(?:aanvragen|vragen)${end}`,
      `hoe ?lang (?:is|blijft|geldt|krijg|mag|hou|houd) (?:${them} )?${those}(?:geldig|houden|hebben)?$`,
    ),
  ],
  [
    'counts',
    anyOf(
      `(?:gaat|wordt|word) ${that} ${fill}(?:van|af van|ingehouden op) ${ownMoney}(?: ${little})*(?: af)?${end}`,
      `(?:heeft|heb) ${that} ${fill}(?:gevolgen|effect|invloed) (?:\\S+ )?(?:voor|op) ${ownMoney}${end}`,
      `(?:krijg|hou|houd) (?:ik|we|wij) ${fill}minder (?:\\p{L}*toeslag|uitkering|bijstand)`,
    ),
  ],
  [
    'ownShare',
    anyOf(
      `(?:moet|mot|moeten|hoef) (?:ik|we|wij) ${those}zelf ${fill}(?:iets |wat |een deel )?(?:bij)?betalen${end}`,
      `(?:is|zit|geldt) ${that} ${fill}(?:met )?(?:een )?eigen bijdrage${end}`,
    ),
  ],
  [
    'ifNo',
    anyOf(
      `^(?:\\S+ ){0,3}als (?:ze|zij|de gemeente|${that}) ${fill}(?:nee (?:zeggen|zegt|is|wordt)|niet (?:mag|kan|lukt|doorgaat)|afwijzen|weigeren|wordt (?:afgewezen|geweigerd))$`,
      `^(?:\\S+ ){0,3}als (?:ik|we|wij) ${those}niet (?:krijg|krijgen)$`,
    ),
  ],
  [
    'outcome',
    anyOf(
      `^(?:\\S+ )?(?:krijg|krijgen) (?:ik|we|wij) (?:${little} )*(?:geen|niet) dat(?: ${little})*$`,
      `^(?:(?:en|maar|dus|dan|dat|ja|nee) )*(?:krijg|krijgen) (?:ik|we|wij) ${fill}(?:dat|die|deze)(?: ${little})*${orNot}$`,
      `^(?:(?:en|maar|dus|dan|ja|nee) )*(?:heb|hebben) (?:ik|we|wij) ${fill}recht op (?:dat|die|deze)(?: ${little})*${orNot}$`,
      `^(?:(?:en|maar|dus|dan|ja|nee) )*(?:kan|kunnen) (?:ik|we|wij) ${fill}(?:dat|die|deze)(?: ${little})* krijgen${orNot}$`,
    ),
  ],
  [
    'beside',
    anyOf(
      `^(?:\\S+ ){0,2}(?:mag|kan|geldt|krijg|lukt) (?:ik )?${that} ${fill}(?:als (?:ik|we|wij)|met|naast) (?:(?:ik|mijn|mn|me|een|de|ook|al|in) )*${income}(?:${own})*$`,
      `(?:heb|krijg|zit|werk|ben) (?:\\S+ ){0,5}?${income}(?: (?:en|dus|maar))? (?:mag|kan|geldt) (?:ik )?${that}(?: (?:${little}|wel))*$`,
      `(?:ik werk|ik werk gewoon) (?:mag|kan|geldt) (?:ik )?${that}(?: (?:${little}|wel))*$`,
    ),
  ],
  [
    'matters',
    anyOf(
      `(?:maakt|scheelt|maak) (?:het|dat|dit) ${fill}(?:iets |wat |nog )*(?:uit |verschil )?(?:dat|als|of|wanneer|hoe) `,
      `(?:maakt|maken) (?:mijn|mn|me|onze) (?:\\S+ ){1,3}?uit(?: ${little})*$`,
      `^(?:en|maar|ook) als (?:mijn|mn|me|onze) \\S+ (?:\\S+ )*(?:woont|wonen|bij me|hier)`,
    ),
  ],
  [
    'covers',
    anyOf(
      `^(?:\\S+ ){0,3}(?:betaalt|betaald|betalen|vergoedt|vergoed|vergoeden|dekt) ${giver} `,
      `^(?:\\S+ ){0,3}(?:geeft|geven|doet|doen) ${giver} ${fill}(?<=ook )`,
      `(?:kan|mag|kunnen|mogen|kun) (?:\\S+ ){1,3}?(?:er|daar|met dat|van dat)(?= .*(?<!\\p{L})(?:van|mee|kopen|betalen|halen)${end})`,
      `(?:kan|mag|kunnen|mogen|kun) (?:\\S+ ){1,3}?(?:daarvan|ervan|daarmee|ermee|met dat|van dat) `,
      `(?:geldt|telt|is|mag|kan) ${that} ${fill}(?<=ook )voor `,
      `(?:kan|mag|kunnen|mogen) (?:ik|je|we|wij) (?:dat|het|dit) geld `,
      `zit(?:ten)? (?:\\S+ ){1,4}?(?:er|daar) ${fill}bij$`,
      `(?:krijgt|krijgen) (?:elk|ieder|alle) \\p{L}+ ${that}${end}`,
      `valt (?:\\S+ ){1,4}?(?:daar|er) (?:ook )?onder$`,
    ),
  ],
];
function anyOf(...all: readonly string[]): RegExp {
  return new RegExp(all.map((one) => `(?<!\\p{L})(?:${one})`).join('|'), 'u');
}
/** "En de fiets?" */
const also = /^(?:en|ook) (?:\S+ ){0,2}\S+$/u;
/** Beside these words something else is meant. */
const without: Partial<Readonly<Record<AboutPart, RegExp>>> = {
  // Whoever fears an error of their own is told of that.
  payBack: /(?<!\p{L})(?:fout|fouten|foutje|verkeerd|vergis\p{L}*)(?!\p{L})/u,
  bought:
    /(?<!\p{L})(?:niet|nooit|geen|niks|huur|energie|gas|stroom|licht|boete|werk|verlof|\p{L}*premie|schuld\p{L}*)(?!\p{L})/u,
  also: /(?<!\p{L})(?:\p{L}*schuld\p{L}*|huur|energie|gas|stroom|zorg|werk|mens|iemand)(?!\p{L})/u,
  covers: /(?<!\p{L})(?:bezwaar|klacht|stoppen|hulp|helpen)(?!\p{L})/u,
};

const ofThings: ReadonlySet<AboutPart> = new Set<AboutPart>(['covers', 'also', 'matters']);

/** `clause`: folded, with "dat" for what was named. Null: nothing of the kind is asked. */
export function aboutAsked(clause: string): AboutAsked | null {
  const found = patterns.find(([part, pattern]) => isAsked(clause, part, pattern))?.[0];
  const part = found ?? (isAsked(clause, 'also', also) ? 'also' : null);
  return part === null ? null : { part, things: ofThings.has(part) ? thingsIn(clause) : [] };
}

function isAsked(clause: string, part: AboutPart, pattern: RegExp): boolean {
  if (without[part]?.test(clause) === true) return false;
  return pattern.test(clause) || (part === 'payBack' && asksToPayItBack(clause));
}

/** What is asked in each place: "heb ik nooit gehad. kan dat nog met terugwerkende kracht" asks in its second. */
export const placesIn = (text: string): string[] =>
  foldForMatch(text)
    .split(/[.?!;,\n]+|(?<!\p{L})(?:maar|want|omdat)(?!\p{L})/u)
    .map((place) => place.trim())
    .filter((place) => place !== '');

const thingsIn = (clause: string): string[] =>
  (clause.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length >= shortest && !small.has(word));
const shortest = 3;
const small: ReadonlySet<string> = new Set(
  (
    'dat dit het die deze daar hem jij wij zij men iemand nou dan ook wel eigenlijk echt later nog gewoon toch weer straks precies ' +
    'allemaal hier ooit soms een voor van met mee over onder mijn onze kind kinderen zoon dochter man vrouw geld iets wat moet mag ' +
    'kan kun kunnen mogen betaalt betaald betalen vergoedt vergoed vergoeden dekt geeft geven doet doen gemeente stichting geldt telt ' +
    'maakt maken scheelt verschil uit woont woon wonen ' +
    'uitgeven aan bij naar anders elk ieder alle krijgt krijgen mij valt daarvan ervan daarmee ermee kopen halen heb hebben hoe waarom waar wie wanneer welke zit zijn ben'
  ).split(' '),
);
