/** Whose the ages are in "65 is ze", "mijn vrouw is 65 en ik 71": of who speaks, and of the partner. */
import { spokenNumber } from '../answers/choice-position.ts';
import { foldForMatch } from '../words/normalise.ts';
import { numberTokens } from '../numbers/number-tokens.ts';
import { longestAnswer } from '../parsed.ts';

export type Whose = 'own' | 'partner';
export type WhoseAges = Readonly<Partial<Record<Whose, number>>>;

/** Null when the words do not say whose a number is, or say it twice. An age that stands alone is of the other one. */
export function parseWhoseAges(text: string): WhoseAges | null {
  if (text.length > longestAnswer || text.includes('?')) return null;
  const clauses = foldForMatch(text)
    .replace(ofTelling, ' ')
    .split(/[,;.+&]|\ben\b|\bmaar\b/)
    .map(signsIn)
    .filter((signs) => signs.length > 0);
  const [alone, others] = [clauses.filter(isAlone), clauses.filter((signs) => !isAlone(signs))];
  const told = others.flatMap((signs) => pairsIn(signs) ?? [null]);
  const known = told.filter((pair) => pair !== null);
  const [first] = known;
  if (first === undefined || known.length < told.length || alone.length > 1) return null;
  const [rest] = alone.flat();
  const all = typeof rest === 'number' ? [...known, { whose: otherThan(first.whose), age: rest }] : known;
  return new Set(all.map(({ whose }) => whose)).size === all.length
    ? Object.fromEntries(all.map(({ whose, age }) => [whose, age]))
    : null;
}

/** "30 zei ik al", "hij 46 denk ik": that "ik" is of who tells it, and says not whose the age is. */
const ofTelling =
  /(?<!\p{L})(?:(?:zei|zeg|vertelde|schreef|denk|dacht|geloof|gok|schat) ik|ik (?:zei|zeg|vertelde|schreef|denk|dacht|geloof|gok|schat))(?: (?:je|u|al|toch|net|ook|zo|dus))*(?!\p{L})/gu;

/** "44 en hij is 8 jaar ouder": worked out, so it is to be said back. Null: whose the age is, is not sure. */
export function agesApart(text: string): Required<WhoseAges> | null {
  const line = inDigits(text);
  const [found, years = '', elder = '', than] = apart.exec(line) ?? [];
  if (found === undefined) return null;
  const before = line.slice(0, line.indexOf(found));
  const other = line.replace(found, ' , ').replace(dangling, ' ');
  const subject =
    than === undefined ? whoIn(before.slice(before.search(lastClause))) : whoIn(than) === 'own' ? 'partner' : 'own';
  const [age, ...more] = numbersIn(other).filter((one) => one >= leastAge && one < 120);
  if (subject === null || age === undefined || more.length > 0) return null;
  const holder = subject === 'partner' && numbersIn(before).length > 0 ? 'own' : null;
  const told = parseWhoseAges(other) ?? (holder === null ? null : { own: age });
  if (told === null || told[subject] !== undefined) return null;
  const derived = elder === 'ouder' ? age + Number(years) : age - Number(years);
  return subject === 'own' ? { own: derived, partner: age } : { own: age, partner: derived };
}
/** The words from the last "en" or comma on. */
const lastClause = /(?:^|[,;.]|(?<!\p{L})(?:en|maar)(?!\p{L}))(?!.*(?:[,;.]|(?<!\p{L})(?:en|maar)(?!\p{L})))/u;
/** "Hij is" in front of "8 jaar ouder". */
const dangling =
  /(?<!\p{L})(?:ik|hij|zij|ze|(?:mijn |mn )?(?:man|vrouw|partner|vriend|vriendin))(?: (?:is|ben|ook|dus|al|ongeveer))* +,/gu;
const whoIn = (words: string): Whose | null => {
  const last = words.match(whoever)?.at(-1);
  return last === undefined ? null : /^(?:ik|mij|me)$/.test(last) ? 'own' : 'partner';
};
const apart =
  /(?<![\d])(\d{1,2}) (?:jaar |jr )?(ouder|jonger)(?: dan (?:mijn )?(ik|mij|me|hij|hem|zij|ze|haar|man|vrouw|partner|vriend|vriendin))?(?!\p{L})/u;
const whoever =
  /(?<!\p{L})(?:ik|mij|me|hij|hem|zij|ze|haar|man|vrouw|partner|vriend|vriendin|echtgenoot|echtgenote|verloofde)(?!\p{L})/gu;
const inDigits = (text: string): string =>
  numberTokens(foldForMatch(text))
    .map((token) => (token.kind === 'number' ? String(token.value) : token.text))
    .join(' ');
const numbersIn = (line: string): number[] => (line.match(/\d+/g) ?? []).map(Number);

type Sign = Whose | number;

const whoseWords: ReadonlyMap<string, Whose> = new Map([
  ...['ik', 'ikzelf', 'mezelf', 'mijzelf'].map((word): [string, Whose] => [word, 'own']),
  // Also of who mixes two languages: "35, zona 33".
  ...'ze zij hij hem haar vrouw man partner vriend vriendin echtgenoot echtgenote verloofde wife husband zona maz karim kocam esim esposa marido'
    .split(' ')
    .map((word): [string, Whose] => [word, 'partner']),
]);

/** Nobody who has a partner is younger: "2 kinderen" is no age. */
const leastAge = 10;

function signsIn(clause: string): Sign[] {
  return clause.split(/[^\p{L}\p{N}]+/u).flatMap((word): Sign[] => {
    const whose = whoseWords.get(word);
    const age = spokenNumber(word);
    if (whose !== undefined) return [whose];
    return age !== null && age >= leastAge && age < 1000 ? [age] : [];
  });
}

const isAlone = (signs: readonly Sign[]): boolean => signs.length === 1 && typeof signs[0] === 'number';
const otherThan = (whose: Whose): Whose => (whose === 'own' ? 'partner' : 'own');

interface Pair {
  readonly whose: Whose;
  readonly age: number;
}

/** "Ik 71 zij 65" and "65 is ze 71 ben ik": two and two. Null when it does not come out. */
function pairsIn(signs: readonly Sign[]): Pair[] | null {
  const [one, two, ...rest] = signs;
  if (one === undefined) return [];
  const pair = pairOf(one, two);
  const others = pairsIn(rest);
  return pair === null || others === null ? null : [pair, ...others];
}

function pairOf(one: Sign, two: Sign | undefined): Pair | null {
  if (typeof one === 'number' && typeof two === 'string') return { whose: two, age: one };
  if (typeof one === 'string' && typeof two === 'number') return { whose: one, age: two };
  return null;
}
