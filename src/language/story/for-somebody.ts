/** "Ik vraag voor mijn buurvrouw, zij is 80 en heeft aow": what follows is told as if she said it herself. */
import { foldForMatch } from '../normalise.ts';
import { otherPeople } from './story-words.ts';

const lead = new RegExp(
  "^(?:(?:hoi|hallo|dag|hey|goede(?:morgen|middag|navond)|ja|nee|nou)[ ,.!]+)*(?:ik (?:vraag|zoek|kijk|bel|schrijf|typ|doe)(?: (?:dit|het|iets|hulp|info|informatie|even|wat|dus|geld))* voor |(?:dit|het) (?:is|gaat) (?:voor|om|over) |voor )(?:mijn|mn|m'n|me|een|de) (?:(?:oude|zieke|lieve|bejaarde) )*(\\p{L}+)(?=[ ,.:;])[ ,.:;]*(?:en |want |die )?(.+)$",
  'su',
);
const ofMe = /(?<!\p{L})(?:ik|wij|we|mijn|mn|m'n|ons|onze|mij)(?!\p{L})/u;

/** The words as that person would say them; as they are where they are not, or where somebody else is told of too. */
export function asTheyWouldSay(text: string): string {
  const [, person = '', rest = ''] = lead.exec(foldForMatch(text)) ?? [];
  if (!otherPeople.has(person) || ofMe.test(rest)) return text;
  return forms.reduce((said, [theirs, own]) => said.replace(theirs, own), rest);
}

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
];
const at = '(^|[,.;] ?|\\ben |\\bmaar |\\b(?:hij|zij|ze) )';
const forms: readonly [RegExp, string][] = [
  ...verbs.map(([theirs, own]): [RegExp, string] => [new RegExp(`${at}${theirs}(?= )`, 'g'), `$1${own}`]),
  [/\b(?:hij|zij|ze)(?= )/g, 'ik'],
  [
    /\b(?:haar|zijn)(?= (?:huur|inkomen|man|vrouw|partner|pensioen|uitkering|spaargeld|kinderen|servicekosten) )/g,
    'mijn',
  ],
];
