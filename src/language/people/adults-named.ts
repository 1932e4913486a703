/** How many grown people an answer names: "een huisgenoot", "mijn ouders", "1, mijn zoon van 19". */
import { foldForMatch } from '../words/normalise.ts';
import { numberTokens, type NumberToken } from '../numbers/number-tokens.ts';
import { longestAnswer } from '../parsed.ts';

/** Named by such a word somebody is 27 or older. */
const parents = new Set('moeder vader mama papa ma pa mam pap oma opa schoonmoeder schoonvader'.split(' '));
/** Grown, of whatever age. */
const grown = new Set(
  'huisgenoot kamergenoot broer zus vriend vriendin tante oom zwager schoonzus schoonzoon schoondochter'.split(' '),
);
/** Grown or not: the age says it. */
const ofAnyAge = new Set('zoon dochter broertje zusje neef nicht kind'.split(' '));
const twoParents = new Set('ouders schoonouders grootouders'.split(' '));
/** Several, where a number says how many: "drie andere studenten". */
const several = new Set(
  'studenten huisgenoten kamergenoten volwassenen mensen personen anderen vrienden vriendinnen medebewoners'.split(' '),
);
/** They change nothing about who is meant, or how many. */
const small = new Set(
  'mijn mn m n me onze ons de het een en met ook nog hier thuis andere nog bij is van jaar jr oud ja alleen maar dus hoor wel zijn er woont wonen woon ik volwassen inwonende'.split(
    ' ',
  ),
);

interface Named {
  readonly least: number;
  age: number | null;
}

/** Null: it is not sure, or the number and the people do not agree. `least`: from which age on they are asked for. */
export function adultsNamed(text: string, least: 18 | 27): number | null {
  if (text.length > longestAnswer || text.includes('?')) return null;
  const tokens = concludedFirst(numberTokens(text).filter((token) => token.kind !== 'mark'));
  const [first, ...rest] = tokens;
  const said = first?.kind === 'number' && !first.article ? first.value : null;
  const counted = least === 18 ? severalIn(tokens) : null;
  if (counted !== null) return counted;
  const people = peopleIn(said === null || first === undefined ? [first, ...rest] : rest);
  if (people === null || people.length === 0) return null;
  if (said !== null) return said === people.length && people.every((one) => (one.age ?? least) >= least) ? said : null;
  return people.every((one) => (one.age ?? one.least) >= least) ? people.length : null;
}

/** "Mijn zoon dus 1": what it comes to stands behind, and is no age. */
function concludedFirst(tokens: readonly NumberToken[]): readonly NumberToken[] {
  const [before, last] = tokens.slice(-2);
  const isCount = before?.kind === 'word' && before.text === 'dus' && last?.kind === 'number';
  return isCount ? [last, ...tokens.slice(0, -2)] : tokens;
}

/** "Met drie andere studenten"; null where another number or word stands beside it. */
function severalIn(tokens: readonly NumberToken[]): number | null {
  const [number, ...numbers] = tokens.flatMap((token) =>
    token.kind === 'number' && !token.article ? [token.value] : [],
  );
  const words = tokens.flatMap((token) => (token.kind === 'word' ? [token.text] : []));
  const isOnly = words.every((word) => several.has(word) || small.has(word));
  return isOnly && number !== undefined && numbers.length === 0 && words.some((word) => several.has(word))
    ? number
    : null;
}

/** "Wij zijn met vier", "4 met mij erbij": whoever says so counts themselves too. */
export const countsSelf = (text: string): boolean => withSelf.test(foldForMatch(text).replace(/'/g, ''));
const withSelf =
  /(?<!\p{L})(?:(?:wij|we) (?:\S+ ){0,3}met (?:\d|twee|drie|vier|vijf|zes|zeven|acht)|met (?:zn|zijn|ons) (?:\d|twee|drie|vier|vijf|zes|zeven|acht)|(?:inclusief|incl) (?:mij|mezelf|mijzelf|ik)|(?:mij|mezelf|mijzelf) (?:erbij|mee|meegeteld|meegerekend|inbegrepen))/u;

/** Null: a word says something else. */
function peopleIn(tokens: readonly (ReturnType<typeof numberTokens>[number] | undefined)[]): Named[] | null {
  const people: Named[] = [];
  for (const token of tokens) {
    if (token === undefined || token.kind === 'mark' || (token.kind === 'number' && token.article)) continue;
    const last = people.at(-1);
    if (token.kind === 'word' && !small.has(token.text)) {
      const named = namedBy(token.text);
      if (named.length === 0) return null;
      people.push(...named);
    }
    if (token.kind === 'number') {
      if (last === undefined || last.age !== null || token.value < 1 || token.value > 120) return null;
      last.age = token.value;
    }
  }
  return people;
}

function namedBy(word: string): Named[] {
  if (twoParents.has(word)) return [someone(27), someone(27)];
  if (parents.has(word)) return [someone(27)];
  return grown.has(word) ? [someone(18)] : ofAnyAge.has(word) ? [someone(0)] : [];
}

const someone = (least: number): Named => ({ least, age: null });
