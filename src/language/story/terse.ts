/** "Ik 39 vrouw 35, 3 kinder": what who learns Dutch leaves out is put in, so that the story is read as it is meant. Always said back. */

const partner = '(vrouw|man)';
const child = '(?:\\d|een|twee|drie|vier|vijf|zes) (?:kinderen|kinder|kindern|kind|kids)';
const years = '(\\d{2})(?: (?:jaar|jr|j))?(?: oud)?';

const fillings: readonly [RegExp, string][] = [
  [
    new RegExp(`(?<!\\p{L})(ik(?: ben)? ${years})[ ,]+(?:en )?${partner} (?:is )?${years}(?![\\d.,]|\\p{L})`, 'giu'),
    '$1 en mijn $3 is $4',
  ],
  [
    new RegExp(`(?<!\\p{L})((?:heb|hebben) ${child})(?: en| ,|,| plus| met) (?:een )?${partner}(?!\\p{L})`, 'giu'),
    '$1 en mijn $2',
  ],
  [
    new RegExp(`(?<!\\p{L})(?:heb|hebben) (?:een )?${partner}(?= (?:en|,|plus|met) ${child})`, 'giu'),
    'woon met mijn $1',
  ],
  [
    new RegExp(`(?<!\\p{L})((?:ik|wij|we) (?:en|met|woon met|wonen met|samen met)) ${partner}(?!\\p{L})`, 'giu'),
    'woon met mijn $2',
  ],
  [
    new RegExp(
      `(?<=^|[,.;!?] ?|en )(?:mijn )?${partner} (?:niet werk|werk niet|geen werk|werken niet)(?!\\p{L})`,
      'giu',
    ),
    'mijn $1 werkt niet',
  ],
  [
    /(?<!\p{L})(ik werk(?:(?! (?:uur|dagen|nachten) )[^,.;\d])*) (\d{3,4})(?: euro)?(?: per| in| de| elke)* maand(?!\p{L})/giu,
    '$1, ik verdien $2 per maand',
  ],
];

export const inFull = (text: string): string =>
  fillings.reduce((said, [pattern, full]) => said.replace(pattern, full), text);
