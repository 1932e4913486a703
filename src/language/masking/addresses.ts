import { units } from './counts.ts';
import { findHomes } from './homes.ts';
import { countsWhatFollows, houseNumber } from './house-number.ts';
import { twoLetterWords } from '../numbers/postcode.ts';
import { joinSpans } from '../spans.ts';
import type { Span } from '../spans.ts';

/** Streets with a house number, and postcodes with one: together they say where someone lives. */
export function findStreetAddresses(text: string): Span[] {
  const atHome = speaksOfHome.test(text);
  const streets = [street, streetAndNumber, streetOf]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .filter(({ index, groups = {}, 0: found }) =>
      isStreet(groups['name'] ?? '', atHome, countsWhatFollows(text, index + found.length)),
    )
    .map((match): Span => [nameStart(text, match.index), match.index + match[0].length]);
  const coded = [...text.matchAll(postcodeWithNumber)]
    .filter(({ groups = {} }) => !twoLetterWords.has((groups['letters'] ?? '').toLowerCase()))
    .filter(({ index, 0: found }) => !countsWhatFollows(text, index + found.length, new Set()))
    .map((match): Span => [match.index, match.index + match[0].length]);
  const before = [...text.matchAll(numberBefore)]
    .filter(({ groups = {} }) => !otherWords.has((groups['name'] ?? '').toLowerCase()))
    .map(({ index, groups = {}, 0: found }): Span => [index + (groups['before'] ?? '').length, index + found.length]);
  return joinSpans([...streets, ...coded, ...before, ...findHomes(text)]);
}

const sure =
  'straat|straatje|str\\.?|laan|laantje|weg|plein|gracht|kade|hof|hôf|hofje|strjitte|leane|dyk|pad|dijk|singel|steeg|dreef|plantsoen|boulevard|allee';
/** Without "ring" and "poort": an "uitkering" and a "paspoort" are no streets. */
const unsure =
  'park|markt|erf|akker|veld|zoom|wal|wallen|haven|schouw|sloot|vaart|hoeve|werf|weide|duin|brink|tuin|bos|water|baan';

const unitWord = new RegExp(`^(?:${units})$`, 'i');

const street = new RegExp(`(?<![\\p{L}\\d])(?<name>[\\p{L}'’.-]{0,38}?(?:${sure}|${unsure}))${houseNumber}`, 'giu');

/** "Hoofdstraat12", "kerkstr.12a": typed in haste. */
const streetAndNumber = new RegExp(
  `(?<![\\p{L}\\d])(?<name>\\p{L}{3,38}(?:straat|str\\.?|laan|weg|plein|gracht|dreef|kade|singel))[1-9]\\d{0,3}[a-z]?(?:-[1-9]\\d{0,3})?(?![\\p{L}\\d])`,
  'giu',
);

/** "op 22 van de Hagenstraat". */
const numberBefore = new RegExp(
  `(?<![\\p{L}\\d])(?<before>(?:woon|wonen|woont|adres|op|nummer|nr\\.?|huisnummer) )[1-9]\\d{0,3}[a-z]? (?:van|in|aan|op) (?:(?:de|het|'t) )?` +
    `(?<name>\\p{L}{3,30}(?:straat|laan|weg|plein|gracht|dreef|kade|singel|plantsoen))(?![\\p{L}\\d])`,
  'giu',
);

/** "Laan van Meerdervoort 12": small letters only where "weg van de huur" cannot be meant. */
const streetOf = new RegExp(
  `(?<![\\p{L}\\d])(?<name>(?:[Ll]aan|[Pp]lein|Weg|Hof|Park|Pad|(?<!op )[Ss]tra(?:at|tt|t))(?: (?:van|der|den|de|het|ter|ten|'t)){1,3}(?: (?!huur|week|maand|dag)[\\p{L}'’.-]{2,20}){1,3}?)${houseNumber}`,
  'gu',
);

const postcodeWithNumber =
  /(?<![\d.,€]|€ )[1-9]\d{3} ?(?<letters>[a-z]{2})(?: ?(?:nr\.?|huisnummer|nummer) ?| ?, ?| {1,2}| ?[-/] ?)[1-9]\d{0,4}[a-z]?(?=\s*(?:$|[.,;!?)\n])| \p{L}{3})/giu;

const sureEnding = new RegExp(`(?:${sure})$`, 'iu');
const ownWord = new RegExp(`^(?:${sure}|${unsure})$`, 'iu');

/** A word that ends like a street is one when it cannot well be another word. */
function isStreet(name: string, atHome: boolean, counted: boolean): boolean {
  const lower = name.toLowerCase();
  const capital = /^\p{Lu}/u.test(name);
  if (name.includes(' ')) return true;
  if (bareStreets.has(lower)) return !counted;
  if (ownWord.test(name)) return capital && bareNames.has(lower);
  return !otherWords.has(lower) && (capital || (atHome && !counted) || sureEnding.test(name));
}

const bareStreets = new Set('straat laan plein gracht kade singel plantsoen'.split(' '));
const bareNames = new Set('weg hof pad dijk steeg dreef markt brink park haven'.split(' '));

const speaksOfHome = /(?<![\p{L}[])(?:woon|woont|wonen|wonend|woonde|woonachtig|adres|verhuisd|verhuis)(?!\p{L})/iu;

const otherWords = new Set(
  (
    'onderweg omweg snelweg autoweg halfweg halverweg terugweg heenweg uitweg spoorweg overweg fietspad zebrapad voetpad ipad ' +
    'wasstraat teststraat gerechtshof kerkhof oversteeg uitsteeg besteeg opsteeg bedreef verdreef supermarkt ' +
    'arbeidsmarkt huizenmarkt woningmarkt rommelmarkt luchthaven moestuin achtertuin volkstuin warmwater leidingwater drinkwater ' +
    'bijbaan bijbaantje droombaan zijbaan speelbaan rijbaan kraanwater speelveld voetbalveld sportpark vakantiepark pretpark overslaan opslaan inslaan aanslaan ontslaan ' +
    'toeslaan verslaan afslaan omslaan doorslaan uitslaan slaan blokkade paspoort regenwater afvalwater'
  ).split(' '),
);

/** Where the name starts: "Van der" of "Van der Valklaan" and "Karel" of "Karel Doormanlaan" belong to it, "in de" does not. */
function nameStart(text: string, index: number): number {
  const before = /(?:[\p{L}\d'’.]{1,20} ){1,4}$/u.exec(text.slice(Math.max(0, index - 90), index))?.[0] ?? '';
  const words = before.split(' ').slice(0, -1);
  const from = words.findLastIndex((word) => !isNamePart(word)) + 1;
  const own = words.slice(from);
  while (/^(?:de|het|'t)$/.test(own[0] ?? '') || (own.length === 1 && own[0] === 'van')) own.shift();
  return index - own.reduce((length, word) => length + word.length + 1, 0);
}

function isNamePart(word: string): boolean {
  if (notInNames.has(word.toLowerCase()) || unitWord.test(word)) return false;
  return (
    /^(?:van|der|den|de|het|ter|ten|'t|v\.?d\.?|\d{1,2}e)$/.test(word) ||
    /^(?:\p{Lu}[\p{Ll}'’]*\.?|burg\.?|dr\.?|st\.?|prof\.?)$/u.test(word)
  );
}

const notInNames = new Set(
  'ik op in aan mijn huur adres woon wonen woonde bij wij we u je hallo hoi ja nee en is naar uit straat'.split(' '),
);
