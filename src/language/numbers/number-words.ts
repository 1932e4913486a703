import { foldForMatch } from '../words/normalise.ts';

/**
 * The number that one written-out Dutch number says, from "nul" to "negenhonderdnegenennegentigduizend…" (999.999), also
 * "tweeëntwintighonderd" and halves ("anderhalf", "tweeënhalf"); spaces and hyphens between its parts are fine.
 * `null` when the text is not exactly one such number.
 */
export function numberWords(text: string): number | null {
  const word = foldForMatch(text).replace(/[ -]/g, '');
  if (word.length > 70) return null;
  return exact.get(word) ?? withHalf(word) ?? withThousands(word);
}

const exact = new Map([
  ['nul', 0],
  ['half', 0.5],
  ['halve', 0.5],
  ['anderhalf', 1.5],
  ['anderhalve', 1.5],
]);

const units = counted(1, 'een twee drie vier vijf zes zeven acht negen');
const teens = counted(10, 'tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien');
const tens = new Map([...counted(2, 'twintig dertig veertig vijftig zestig zeventig tachtig negentig')].map(tenfold));
/** Spellings that are wrong and common. */
const misspelled = new Map(Object.entries({ zeuven: 7, achtien: 18, viertien: 14, viertig: 40, tagtig: 80 }));
const below100 = new Map([...units, ...teens, ...tens, ...misspelled]);

function counted(first: number, words: string): Map<string, number> {
  return new Map(words.split(' ').map((word, index) => [word, first + index]));
}

function tenfold([word, value]: [string, number]): [string, number] {
  return [word, value * 10];
}

function belowHundred(word: string): number | null {
  const known = below100.get(word);
  if (known !== undefined) return known;
  const ten = [...tens].find(([name]) => word.endsWith(`en${name}`));
  const unit = ten && unitBeforeEn(word.slice(0, -ten[0].length));
  return ten && unit ? unit + ten[1] : null;
}

/** "drieen" → 3. Folding turns "tweeen" into "tween". */
function unitBeforeEn(word: string): number | undefined {
  return word === 'tween' ? 2 : units.get(word.slice(0, -2));
}

function withHalf(word: string): number | null {
  const before = /^(.+?en)(?:een)?hal(?:f|ve)$/.exec(word)?.[1];
  const whole = before === undefined ? undefined : (unitBeforeEn(before) ?? belowHundred(before.slice(0, -2)));
  return whole ? whole + 0.5 : null;
}

/** "twaalfhonderdvijftig" → 1250: up to 9.999, as people count in hundreds. */
function withHundreds(word: string): number | null {
  const at = word.indexOf('honderd');
  if (at < 0) return belowHundred(word);
  const many = at === 0 ? 1 : belowHundred(word.slice(0, at));
  const rest = remainder(word.slice(at + 'honderd'.length), belowHundred);
  return many === null || rest === null ? null : many * 100 + rest;
}

function withThousands(word: string): number | null {
  const at = word.indexOf('duizend');
  if (at < 0) return withHundreds(word);
  const many = at === 0 ? 1 : withHundreds(word.slice(0, at));
  const rest = remainder(word.slice(at + 'duizend'.length), withHundreds);
  if (many === null || rest === null || many > 999 || rest > 999) return null;
  return many * 1000 + rest;
}

function remainder(word: string, read: (word: string) => number | null): number | null {
  if (word === '') return 0;
  return read(word) ?? (word.startsWith('en') ? read(word.slice(2)) : null);
}
