/** Numbers that are never money, whatever is asked: "een opel uit 2009", "sinds 2019", "180.000 km", "huisnummer 12". */

const year =
  '(?:19[5-9]|20[0-4])\\d(?![\\d.,]*\\d)(?! ?(?:€|euros?|eur|per|p\\/|netto|bruto|waard|duizend|k)(?!\\p{L}))';
const since = '(?:uit|sinds|anno|bouwjaar|jaar|eind|begin|zomer|herfst|winter|voorjaar|najaar|in)';
const vehicle =
  '(?:auto|wagen|autootje|bus|busje|caravan|camper|motor|scooter|brommer|opel|fiat|ford|kia|toyota|volkswagen|vw|golf|polo|peugeot|renault|citroen|suzuki|seat|skoda|volvo|mazda|nissan|hyundai|bmw|audi|mercedes|panda|corsa|clio|twingo|picanto|aygo)';
const patterns: readonly RegExp[] = [
  new RegExp(`(?<!\\p{L})${since} ${year}`, 'gu'),
  // "Een auto van 2000" may be of so much.
  new RegExp(`(?<!\\p{L})${vehicle}(?: \\p{L}+)? (?:van )?(?!\\d+0(?!\\d))${year}`, 'gu'),
  /(?<![\d.,])\d[\d.]* ?(?:km|kilometers?)(?!\p{L})/gu,
  /(?<!\p{L})(?:huisnummer|nummer|nr|maat|schoenmaat) \d+(?![\d.,]*\d)/gu,
];

/** A folded text without them. */
export const withoutNoAmounts = (folded: string): string =>
  patterns.reduce((text, pattern) => text.replace(pattern, ' '), folded);

/** Whether one of them stands in a folded text: what else stands there is offered at most. */
export const namesNoAmount = (folded: string): boolean => withoutNoAmounts(folded) !== folded;
