/** The children that a story tells of, as one phrase that the question for their ages reads. */
import { parseChildren } from '../people/children.ts';
import * as childWords from '../people/child-words.ts';
import { saidBy, type Sentence } from './story-text.ts';
import * as words from './story-words.ts';

export interface ChildrenTold {
  /** At home and under 18; 0: it says that there are none. */
  readonly count: number | null;
  readonly ages: readonly number[] | null;
  /** Besides these one of 18 or more: nobody said whether that one lives there too. */
  readonly alsoGrown?: boolean;
}

/** Null: nothing sure. */
export function childrenTold(sentences: readonly Sentence[], referenceDate: string): ChildrenTold | null {
  const texts = sentences.map((sentence) => saidBy(sentence, 'me', 'partner'));
  if (sentences.some(({ text }) => allLeft.test(text) && !someLeft.test(text))) return { count: 0, ages: [] };
  if (sentences.some(({ text }, at) => notHere.test(withoutHost(text)) && childNoun.test(texts[at] ?? ''))) return null;
  if (sentences.some(({ text }) => words.comingLater.test(text))) return null;
  if (texts.some((text) => notSure.test(text) && childNoun.test(text))) return null;
  if (texts.some((text) => soonOlder.test(text))) return { count: null, ages: null };
  const none = texts.some((text) => noChildren.test(text));
  const spans = texts.flatMap((text) => [...spansIn(text.trim().split(' '), referenceDate), ...parentOf(text)]);
  if (none) return spans.length === 0 ? { count: 0, ages: [] } : null;
  const told = withoutOther(together(spans), texts);
  if (sentences.some(({ text }) => expecting.test(text))) return told?.ages == null ? null : told;
  const some = texts.some((text) => someChildren.test(text)) || sentences.some(({ text }) => atSchool.test(text));
  return told ?? (some ? { count: null, ages: null } : null);
}

/** "Mijn dochter gaat naar de brugklas, ook nog een zoontje van 7": of one the age, and there is another. */
const withoutOther = (told: ChildrenTold | null, texts: readonly string[]): ChildrenTold | null =>
  told?.count === 1 && [girl, boy].every((word) => texts.some((text) => word.test(text))) ? anyNumber : told;
const girl = / (?:dochter|dochtertje|meisje) /;
const boy = / (?:zoon|zoontje|jongetje) /;

/** "Mijn zoon gaat naar de brugklas": as good as surely under 18 and at home. How many there are it does not say. */
const atSchool = new RegExp(
  ` (?:mijn|onze|ons) (?:(?:jongste|oudste|middelste|kleine|lieve|andere|\\d+) )*(?:${words.ownChildren}) (?:(?!\\d|van|is|werkt|werk)\\S+ ){1,4}?(?:${words.schools}) `,
);

/** "Moeder van 2"; "moeder van 34" has that age herself. */
const parentOf = (text: string): ChildrenTold[] =>
  [...text.matchAll(/ (?:moeder|vader|ouder|ouders) van (\d) (?=[,|.]|en |huur |bijstand |met )/g)].map(
    ([, count]) => ({
      count: Number(count),
      ages: null,
    }),
  );

const childNoun = /\b(?:kind|kinderen|kids|zoon|zonen|zoons|dochter|dochters|zoontje|dochtertje|tweeling|baby)\b/;
/** Children of whom it is not sure that they live with the resident, or are there yet. */
const notHere =
  /\b(?:uit huis|huis uit|deur uit|op kamers|op zich ?zelf|zelfstandig woont|woont zelfstandig|co ouder\p{L}*|coouder\p{L}*|om de week|ene week|halve week|helft van de|doordeweeks|weekend|bij (?:hun|de|zijn|haar) (?:vader|moeder|ex|oma)|bij mijn (?:ex|moeder|ouders)|uithuisgeplaatst|uit huis geplaatst|pleeg\p{L}*|buitenland|marokko|turkije|polen|syrie|oekraine|waarvan|bevallen|kinderwens|overleden|omgangsregeling|weggehaald|afgepakt)\b/u;
/** "De kinderen zijn het huis uit"; of some of them, or who were taken away, it says not that there are none. */
const allLeft =
  / (?<!\d )(?:kinderen|kids) (?:(?:zijn|wonen|zitten|al|allang|lang|allemaal|allebei|inmiddels|nu|reeds|ook) )*(?:(?:het huis uit|de deur uit|deur uit|op zichzelf)|(?<=(?:al|allang|lang|allemaal|allebei|inmiddels|reeds) )uit huis)(?= (?:[.,|!?;()&+-]|en|maar|hoor|joh|dus|al|nu|gegaan|we|wij|ik|samen|alleen|huur) )/;
const someLeft =
  / (?:jongste|oudste|zoontje|dochtertje|baby|bijna|straks|gaan|behalve|uithuisgeplaatst) | (?:een|1|2|\d) (?:van de (?:kinderen|kids) )?(?:is |woont |zit )?nog thuis | nog (?:een|\d)(?: \S+)? thuis /;
/** Of a child that is to come only the others count, and those only with their ages. */
const expecting = /\b(?:zwanger|verwacht|verwachten)\b/;
/** With whom the resident lives is not where the children are: "woon bij mijn ouders met mijn kind". */
const withoutHost = (text: string): string => text.replace(host, ' # met ');
const host =
  / (?:woon|wonen)(?: (?:ik|we|wij|nu|nog|weer|thuis|tijdelijk))* bij mijn (?:ouders|moeder|vader) (?:samen )?(?:met|en heb) (?=(?:mijn |een |\d+ |onze )*(?:kind|kinderen|zoon|zoontje|dochter|dochtertje|baby|kids) )/g;
/** "Mijn dochter wordt 12": how old she is today it does not say. */
const soonOlder =
  / (?:mijn|onze) (?:\S+ )?(?:zoon|zoontje|dochter|dochtertje|kind|jongste|oudste) (?:word|wordt) (?:(?:bijna|nu|straks) )*(?:\d|1[0-7]) /;
/** The oldest is grown, or the number is taken back. */
const notSure =
  / (?:een|eentje|oudste|jongste) (?:(?:is|van) )*(?:1[89]|[2-5]\d) (?!weken|maanden)| (?:zei|zeg|niet) .*(?:zijn er|zijn het|maar) \d/;
const noChildren =
  / (?:geen|zonder|nul) (?:eigen |thuiswonende |kleine |jonge )?(?:kinderen|kids|kind|kindjes)(?! (?:van|opvang|met)) | kinderloos /;
const someChildren =
  / (?:heb|hebben|met|en) (?:ook |nog )?(?:mijn |onze |jonge |kleine )*(?:kinderen|kids|kindjes) (?!van mijn|opvang|bij)/;

const joins = new Set([
  ...'van en , ( ) : & - / + x jaar j oud is zijn een thuis allebei plus ook nog'.split(' '),
  ...childWords.unitsPerYear.keys(),
]);
const isNoun = (token: string): boolean =>
  childWords.wholes.has(token) ||
  childWords.singles.has(token) ||
  childWords.plurals.has(token) ||
  childWords.babies.has(token) ||
  childWords.multiples.has(token);
const isNumber = (token: string): boolean => /^\d+(?:\.\d+)?$/.test(token);
const isChildish = (token: string): boolean =>
  isNumber(token) || joins.has(token) || (isNoun(token) && token !== 'stuks') || childWords.adjectives.has(token);

const longestSpan = 30;

function spansIn(tokens: readonly string[], referenceDate: string): ChildrenTold[] {
  const found: ChildrenTold[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!startsSpan(tokens, at)) continue;
    const read = longestReading(tokens, at, referenceDate);
    if (read !== null) found.push(read.told);
    at += (read?.length ?? 1) - 1;
  }
  return found;
}

const notOwn = new Set('per voor elk ieder krijg krijgen wil willen wilt wensen ander andere geen als van'.split(' '));

/** A child noun, or the number before one. "Een kind" alone is a child only where somebody has it. */
function startsSpan(tokens: readonly string[], at: number): boolean {
  const token = tokens[at] ?? '';
  const before = tokens[at - 1] ?? '';
  if (notOwn.has(before) && !(before === 'van' && isParent(tokens[at - 2]))) return false;
  if (token === 'allebei') return false;
  if (isNoun(token)) return !isNumber(before) && !childWords.adjectives.has(before) && before !== 'een';
  if (!isNumber(token) && token !== 'een') return false;
  let next = at + 1;
  while (next < at + 4 && childWords.adjectives.has(tokens[next] ?? '')) next += 1;
  return isNoun(tokens[next] ?? '') && (token !== 'een' || had.has(before) || isAged(tokens, next));
}

const isParent = (token: string | undefined): boolean => token === 'moeder' || token === 'vader' || token === 'ouder';
const had = new Set('heb hebben met en , van'.split(' '));
const isAged = (tokens: readonly string[], noun: number): boolean =>
  isNumber(tokens[noun + 1] ?? '') || (tokens[noun + 1] === 'van' && isNumber(tokens[noun + 2] ?? ''));

function longestReading(tokens: readonly string[], at: number, referenceDate: string) {
  let end = at;
  while (end < tokens.length && end < at + longestSpan && isChildish(tokens[end] ?? '')) end += 1;
  for (let stop = end; stop > at; stop -= 1) {
    if (!mayEnd(tokens, stop)) continue;
    const words = tokens.slice(at, stop);
    const told = readSpan(words, referenceDate);
    if (told !== null && tokens.slice(stop, end).some(isNoun)) return { told: anyNumber, length: end - at };
    if (told !== null) return isCutShort(tokens, stop, end) ? null : { told, length: stop - at };
  }
  return null;
}

/** "Een dochter van 7 en een zoon": of one the age, and of another nothing. */
const anyNumber: ChildrenTold = { count: null, ages: null };

/** "Kinderen van 5 en 9 …": an age less than was said is no answer. */
const isCutShort = (tokens: readonly string[], stop: number, end: number): boolean =>
  stop + 1 < end &&
  isNumber(tokens[stop - 1] ?? '') &&
  tokens[stop] === 'en' &&
  /^\d{1,2}$/.test(tokens[stop + 1] ?? '');

/** Behind a bare number no word may follow that it could count: "2 kinderen, 3 katten". */
function mayEnd(tokens: readonly string[], stop: number): boolean {
  const last = tokens[stop - 1] ?? '';
  const next = tokens[stop] ?? '|';
  if ((last === 'dagen' || last === 'nachten') && ofTheWeek.has(next)) return false;
  if (childWords.unitsPerYear.has(last) || last === 'jaar' || last === 'oud' || isNoun(last) || last === ')')
    return next !== 'van' || isNumber(tokens[stop + 1] ?? '');
  return isNumber(last) && (safeNext.has(next) || /^\P{L}+$/u.test(next));
}

/** "De kinderen zijn 3 dagen bij mij": no age. */
const ofTheWeek = new Set('bij per in hier'.split(' '));
const safeNext = new Set(
  (
    'op naar en huur bijstand uitkering inkomen salaris aow ik mijn alleen alleenstaand alleenstaande getrouwd gescheiden heb woon krijg ' +
    'maar dus thuis die wat kan hoe student werk geen schulden gemeente zorgtoeslag huurtoeslag kom wil weet ben in zit moet nu ' +
    'we wij met zonder als om betaal samen wonen woont gaan gaat zitten zijn hebben krijgen willen moeten kunnen # .'
  ).split(' '),
);

function readSpan(words: readonly string[], referenceDate: string): ChildrenTold | null {
  const parsed = parseChildren(words.join(' '), referenceDate);
  if (parsed.status === 'fail' || isOneWithoutNumber(words, parsed.value.ages)) return null;
  const { count, ages } = parsed.value;
  if (ages === null) return count === null || count === 0 || isAgeBehind(words, count) ? null : { count, ages: null };
  // Behind a comma it may be the resident's own age, where it is not said whose it is.
  if (mayBeOfParent(ages) && words.includes(',') && !eachCounted.test(words.join(' '))) return null;
  return { count: ages.length, ages };
}

/** "Kinderen 12": no twelve children. */
const isAgeBehind = (words: readonly string[], count: number): boolean =>
  count > mostBehind && isNumber(words.at(-1) ?? '') && isNoun(words[0] ?? '');
const mostBehind = 6;

/** "Kinderen 12, 18": nobody of 18 has a child of 12. */
function mayBeOfParent(ages: readonly number[]): boolean {
  const oldest = Math.max(...ages);
  const others = ages.filter((age) => age < 18);
  return oldest >= 18 && (others.length === 0 || oldest - Math.max(...others) >= youngestParent);
}
const youngestParent = 14;

/** "1 van 19 en 1 van 15". */
const eachCounted = / \d van \d+ (?:jaar )?(?:en|,) \d van \d+/;

/** "Mijn zoon" is no count of the children; "een zoon", "zoon van 5" and "2 kinderen" are. */
const isOneWithoutNumber = (words: readonly string[], ages: readonly number[] | null): boolean =>
  ages === null && !words.some((word) => isNumber(word) || word === 'een' || childWords.multiples.has(word));

/** "2 kinderen … een zoon van 5 en … een dochter van 9": counts and ages that fit each other. */
function together(spans: readonly ChildrenTold[]): ChildrenTold | null {
  const ages = spans.flatMap((span) => span.ages ?? []);
  const counts = [...new Set(spans.flatMap((span) => (span.ages === null ? (span.count ?? []) : [])))];
  const [count] = counts;
  if (spans.length === 0 || counts.length > 1) return null;
  if (spans.includes(anyNumber)) return anyNumber;
  if (ages.length === 0) return { count: count ?? null, ages: null };
  if (count !== undefined && count !== ages.length) return { count, ages: null };
  const minors = ages.filter((age) => age < 18);
  const alsoGrown = minors.length < ages.length;
  return minors.length === 0 ? null : { count: minors.length, ages: minors, ...(alsoGrown && { alsoGrown }) };
}
