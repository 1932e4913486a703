/** The everyday ways to say what comes in, put as the plain one: "ik hou 1350 over in de maand" is "ik krijg netto 1350 per maand". */
const sum = '((?:€ )?\\d{3,5}(?:\\.\\d+)?)(?: (?:€|euros?|eur))?';
const month = '(?:per maand|in de maand|elke maand|maandelijks)';
const source = '(?:inkomen|loon|salaris|uitkering|pensioen|bijstand|aow)';
const between = '(?:(?!niet |sinds |vanaf |voor |tot |al |wil |had |uur |bruto |naast )[\\p{L}]+ ){0,5}?';

const forms: readonly [RegExp, string][] = [
  [
    new RegExp(
      ` (?:die|dat) ${sum} (?:was|is|waren|zijn) (?:(?:dus|eigenlijk|toch) )*(mijn|ons|onze|het) (${source}) `,
      'g',
    ),
    ' $2 $3 is $1 ',
  ],
  [
    new RegExp(` (?:hou|houd|houden) (?:(?:ik|we|wij|netto|nog|maar|ongeveer) )*${sum} (?:netto )?over ${month} `, 'g'),
    ' krijg netto $1 per maand ',
  ],
  [new RegExp(` (?:werk|werken) ${between}${sum} (?=[,.|]|netto |${month} |en )`, 'gu'), ' verdien $1 euro '],
  // "We hebben 3 kinderen en verdient 1100": of nobody else.
  [new RegExp(` (?:en|,) verdient (?=${sum} )`, 'g'), ' en verdien '],
  [new RegExp(` ${sum} samen (?=netto |schoon |${month} )`, 'g'), ' samen $1 '],
];

export const plainlyPut = (line: string): string =>
  forms.reduce((put, [pattern, plain]) => put.replace(pattern, plain), line);
