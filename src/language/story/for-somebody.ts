/** "Ik vraag voor mijn buurvrouw, zij is 80 en heeft aow": what follows is told as if she said it herself. */
import { foldForMatch } from '../words/normalise.ts';
import { otherPeople, strangers } from './story-words.ts';

const hello = '(?:(?:hoi|hallo|dag|hey|goede(?:morgen|middag|navond)|ja|nee|nou)[ ,.!]+)*';
const whose = "(?:mijn|mn|m'n|me|een|de) (?:(?:oude|zieke|lieve|bejaarde) )*(\\p{L}+)";
export const helper =
  '(?:vrijwillig(?:er|ster)|hulpverlener|maatschappelijk werk(?:er|ster)|begeleid(?:er|ster)|mantelzorger|wijkverpleegkundige|ouderenadviseur|bewindvoerder|maatje)';
const asHelper = `(?:ik ben (?:(?:een|de|haar|zijn|als) )?${helper}(?: (?:bij|van|in) (?:(?:de|het|een) )?\\p{L}+)?[ ,.]+(?:en |dus )?)?`;
/** How old somebody is or what she lives on, told with "zij": who only helps every day, or lives with her, tells no such thing. */
const theirs = '(?:(?:heeft|krijgt|kan) (?:zij|ze|hij)|(?:hij|zij|ze|die) \\p{L}+)(?!\\p{L})';
const ofTheirMoney = `(?=.*(?<!\\p{L})${theirs}).*(?<!\\p{L})(?:van (?:1[89]|[2-9]\\d)(?= ?[,.]| jaar| en )|aow|bijstand|\\p{L}*uitkering|\\p{L}*pensioen|\\p{L}*toeslag|wajong|wia|ww|huur|inkomen|schulden|rondkomen)`;
/** "Ik help mijn opa van 84 met geldzaken": for whom somebody does the papers, those are. */
const ofTheirPapers =
  "(?=(?:mijn|mn|m'n|me|een|de) (?:\\p{L}+ ){1,2}?van (?:1[89]|[2-9]\\d)(?: jaar)? (?:met|bij) (?:\\p{L}+ ){0,3}?(?:geld\\p{L}*|administratie|papier\\p{L}*|post|brieven|formulier\\p{L}*|financi\\p{L}*|\\p{L}*toeslag\\p{L}*|aanvra\\p{L}*|belasting\\p{L}*|rekening\\p{L}*))";
const lead = new RegExp(
  `^${hello}${asHelper}(?:(?:ik )?(?:help|ondersteun|begeleid)(?: \\p{L}+){0,2}? ${ofTheirPapers}|(?:ik )?(?:vraag|zoek|kijk|bel|schrijf|typ|doe|vul|regel)(?: \\p{L}+){0,4}? voor |(?:ik )?help(?: \\p{L}+){0,2}? (?=${ofTheirMoney})|(?:dit|het) (?:is|gaat) (?:voor|om|over) |voor )${whose}(?=[ ,.:;])[ ,.:;]*(?:en |want |die )?(.+)$`,
  'su',
);
/** "Mijn moeder woont alleen, zij is 80": without a word of asking for her. */
const named = new RegExp(
  `^${hello}(?:mijn|mn|m'n|me) (?:(?:oude|zieke|lieve|bejaarde) )*(\\p{L}+)(?=[ ,.])[ ,.]*(.+)$`,
  'su',
);
/** "Ik ben vrijwilliger. Ik zit hier met een mevrouw van 67." */
const beside = new RegExp(
  `^${hello}${asHelper.slice(0, -1)} *(?:ik )?(?:zit|ben|bezoek|kom|sta|help|begeleid)(?: (?:hier|nu|even|vandaag|nu even|thuis))*(?: (?:met|bij|naast))? ${whose}(?=[ ,.:;])[ ,.:;]*(.+)$`,
  'su',
);
/** "… ik doe dit voor haar": whom she means stands before it. */
const onBehalf =
  /[ ,.;]+(?:en |dus |want )?ik (?:doe|vul|regel|vraag|typ|zoek) (?:dit|het|dat|alles)(?: (?:nu|even|allemaal|in|aan|uit))* voor (?:haar|hem|hen|ze|mijn \p{L}+|mn \p{L}+)(?: (?:in|aan|uit))?[ .!]*$/u;
/** They say how sure somebody is, and nothing of themselves. */
const sureness = /[ ,]+(?:volgens mij|(?:denk|geloof|dacht) ik|voor zover ik weet|naar mijn weten)(?=$|[ ,.!])/gu;
export const ofMe = /(?<!\p{L})(?:ik|wij|we|mijn|mn|m'n|ons|onze|mij)(?!\p{L})/u;
/** For whom somebody sees to things, and of whom nobody complains here. */
const caredFor = new Set('moeder vader mama papa ma pa mam pap oma opa schoonmoeder schoonvader tante oom'.split(' '));

/** "Een vrouw" is somebody else, "mijn vrouw" is not. */
export const isPerson = (text: string, word: string): boolean =>
  otherPeople.has(word) ||
  (strangers.has(word) && !ofMe.test(foldForMatch(text).replace(/(?<!\p{L})ik(?!\p{L})/gu, '')));

/** "Ik ben vrijwilliger": who helps others, and asks for no volunteer. */
export const isHelper = (text: string): boolean => helps.test(foldForMatch(text));
const helps = new RegExp(`(?<!\\p{L})ik ben (?:(?:een|de|haar|zijn|als) )?${helper}(?!\\p{L})`, 'u');

/** Of whom it is known that another fills it in: "zij is 67", "heeft aow" are of the one whom "u" means; "ikzelf ben 45" is not. */
export function asTheOtherWouldSay(text: string): string {
  const folded = foldForMatch(text).replace(sureness, '').replace(whichOfUs, '');
  const said = folded.replace(quoted, '');
  if (ofSelf.test(folded)) return folded.replace(ofSelf, '').trim();
  return said !== folded || (!ofMe.test(folded) && ofThem.test(folded)) ? asOwn(said) : text;
}
/** "Ik? of mijn buurvrouw? zij is 79": what is asked in it, it answers by itself. */
export const whichOfUs =
  /^(?:(?:nou|huh|eh|bedoel (?:je|u)|bedoelt u|gaat (?:het|dit)|van|over|om)[ ,]+)*(?:ik|mij|mijzelf|mezelf|ikzelf|mijn leeftijd)(?: zelf)?[ ,?]+of (?:(?:van|over|om) )?(?:haar|hem|zij|ze|hij|(?:mijn|mn|m'n|die|de)(?: van)?(?: \p{L}+){1,2}?)(?:[ ,.]*\?[ ,.?]*|$)/u;
/** "Hij zegt: ik krijg nog geen AOW": that "ik" is he. */
const quoted =
  /(?<!\p{L})(?:hij|zij|ze|mevrouw|meneer) (?:zegt|zei|denkt)(?: net)?(?: dat (?=ik(?!\p{L}))|[ :,]+(?=ik(?!\p{L})))/u;
const ofSelf = /(?<!\p{L})(?:ikzelf|ik zelf|zelf ben ik)(?!\p{L})[^,.]*[,.]? ?(?:maar |en )?/u;
export const ofThem =
  /(?<!\p{L})(?:hij|zij|ze)(?!\p{L})|(?<!\p{L})(?:haar|zijn) (?:huur|inkomen|pensioen|uitkering|spaargeld) |(?<!\p{L})(?:heeft|krijgt|woont|betaalt|huurt) (?:hij|zij|ze)(?!\p{L})|^(?:(?:ja|nee|en|die|mevrouw|meneer)[ ,]+)*(?:is|heeft|krijgt|woont|huurt|betaalt|verdient) (?!er |het |dat |dit |deze )/u;

/** The words as that person would say them; as they are where they are not, or where somebody else is told of too. */
export function asTheyWouldSay(text: string): string {
  const [, person = '', rest = ''] = lead.exec(foldForMatch(text)) ?? [];
  if (isPerson(text, person) && !ofMe.test(rest)) return asOwn(withAge(rest));
  const [, whom = '', hers = ''] = beside.exec(foldForMatch(text)) ?? [];
  if (isPerson(text, whom) && !ofMe.test(hers)) return asOwn(withAge(hers));
  const folded = foldForMatch(text);
  const alone = folded.replace(onBehalf, '');
  const [, parent = '', told = ''] = named.exec(alone) ?? [];
  if (alone !== folded && otherPeople.has(parent) && !ofMe.test(told)) return asOwn(told);
  return caredFor.has(parent) && !ofMe.test(told) && isDescribed(told) ? asOwn(told) : text;
}

/** "Een mevrouw van 67"; a child does not ask for itself. */
const withAge = (rest: string): string => rest.replace(ofAge, 'ik ben $1 jaar');
const ofAge = /^van (1[89]|[2-9]\d|1[01]\d)(?: jaar)?(?=$|[ ,.])/;
export const asOwn = (rest: string): string =>
  [...ofPartner, ...forms].reduce((said, [theirs, own]) => said.replace(theirs, own), rest);
/** "Hij woont met zijn vrouw, zij is 61": that "zij" is she. */
const ofPartner: readonly [RegExp, string][] = [
  [/\b(zijn (?:vrouw|vriendin|echtgenote))(?= |,)(.*?)\b(?:zij|ze)(?= )/g, '$1$2$1'],
  [/\b(haar (?:man|vriend|echtgenoot))(?= |,)(.*?)\bhij(?= )/g, '$1$2$1'],
];

/** At some length, and as of her: "mijn moeder is 80 en heeft aow" may be said in passing. */
const isDescribed = (told: string): boolean => theirOwn.test(told) && (told.match(theirVerb)?.length ?? 0) >= leastTold;
const theirOwn = /(?<!\p{L})(?:hij|zij|ze)(?!\p{L})/u;
const leastTold = 2;

const verbs: readonly [theirs: string, own: string][] = [
  ['is', 'ben'],
  ['heeft', 'heb'],
  ['krijgt', 'krijg'],
  ['ontvangt', 'ontvang'],
  ['verdient', 'verdien'],
  ['woont', 'woon'],
  ['huurt', 'huur'],
  ['betaalt', 'betaal'],
  ['werkt', 'werk'],
  ['leeft', 'leef'],
  ['komt', 'kom'],
  ['studeert', 'studeer'],
];
const theirVerb = new RegExp(`(?<!\\p{L})(?:${verbs.map(([theirs]) => theirs).join('|')})(?= )`, 'gu');
const at = '(^|[,.;] ?|\\ben |\\bmaar |\\b(?:hij|zij|ze) )';
const forms: readonly [RegExp, string][] = [
  [/^(?:die|mevrouw|meneer) (?=is |heeft |krijgt |woont |huurt |betaalt |verdient )/g, 'ze '],
  ...verbs.map(([theirs, own]): [RegExp, string] => [new RegExp(`${at}${theirs}(?= )`, 'g'), `$1${own}`]),
  ...verbs.map(([theirs, own]): [RegExp, string] => [
    new RegExp(`\\b${theirs} (?:hij|zij|ze)(?!\\p{L})`, 'gu'),
    `${own} ik`,
  ]),
  [/\bin (?:haar|zijn) (?=(?:eentje|uppie)(?!\p{L}))/gu, 'in mijn '],
  [/\b(?:hij|zij|ze)(?= |$|[,.])/g, 'ik'],
  [
    /\b(?:haar|zijn|zn|z'n|d'r)(?= (?:huur|inkomen|man|vrouw|partner|pensioen|uitkering|spaargeld|kinderen|servicekosten) )/g,
    'mijn',
  ],
];
