/** A tick list in own words, clause by clause: "zorgtoeslag heb ik, huurtoeslag niet want mijn ex had dat". Always said back. */
import { meansNone, wordsOf } from '../../language/answers/choice-words.ts';
import { typoDistance } from '../../language/words/edit-distance.ts';
import { oneChild, otherPeople, partners } from '../../language/story/story-words.ts';

export interface TicksTold {
  readonly has: ReadonlySet<number>;
  /** Said not to be so, or not now. */
  readonly not: ReadonlySet<number>;
  /** "Huurtoeslag weet ik niet": neither. */
  readonly unsure: ReadonlySet<number>;
  /** "Ik krijg niks", of the list as a whole. */
  readonly none: boolean;
  /** "Die krijgt mijn ex": nobody knows what of the list that is. */
  readonly pointsAway: boolean;
}

interface Clause {
  readonly words: readonly string[];
  readonly named: readonly number[];
  readonly negated: boolean;
  readonly none: boolean;
}

/** Folded; the titles without the "geen" before them. Null: something is asked of a title, or it is not sure what a "geen" reaches. */
export function ticksTold(
  folded: string,
  titles: readonly string[],
  isTurned: (at: number) => boolean,
): TicksTold | null {
  const clauses = clausesOf(folded).map((clause) => clauseOf(clause, titles));
  if (clauses.some(asks) || clauses.some((clause, at) => reaches(clauses[at - 1], clause))) return null;
  const theirs = clauses.map((_, at) => isTheirs(clauses, at));
  const own = clauses.filter((clause, at) => theirs[at] !== true && !isUnsure(clause));
  const so = ({ words, negated }: Clause, at: number): boolean => isNow(words) && negated === isTurned(at);
  const named = own.flatMap((clause) => clause.named.map((at) => ({ at, isSo: so(clause, at) })));
  const has = new Set(named.filter(({ isSo }) => isSo).map(({ at }) => at));
  const not = new Set(named.filter(({ at, isSo }) => !isSo && !has.has(at)).map(({ at }) => at));
  // What only one parent can get and the other one gets, is what "geen …" in the list says.
  const elsewhere = clauses.flatMap(({ named: of, negated }, at) =>
    theirs[at] === true && !negated && (isOfOtherParent(clauses, at) || goesAway(clauses[at]))
      ? of.filter(isTurned)
      : [],
  );
  const unsure = new Set(clauses.filter(isUnsure).flatMap(({ named: of }) => of.filter((at) => !has.has(at))));
  return {
    has: new Set([...has, ...elsewhere]),
    not,
    unsure,
    none: own.some(({ none, words }) => none && !(isBareNo(words) && clauses.some(deniesSomebody))),
    pointsAway: clauses.some((clause) => clause.named.length === 0 && pointsBack(clause)),
  };
}

/** "Nee, ik heb geen kinderen" is of them, and not of the list. */
const deniesSomebody = ({ words, named, negated }: Clause): boolean =>
  negated && named.length === 0 && words.some(isSomebody);
const isBareNo = (words: readonly string[]): boolean => words.every((word) => word === 'nee' || word === 'neen');

/** "Mijn ex krijgt kinderbijslag en kgb", "kgb, maar dat gaat naar mijn ex": of somebody by its own words, or by those beside it. */
function isTheirs(clauses: readonly Clause[], at: number): boolean {
  return ofWhom(clauses, at) !== null;
}

/** The clause that names the somebody; null: it is of the resident. */
function ofWhom(clauses: readonly Clause[], at: number): Clause | null {
  const [before, clause, after] = [clauses[at - 1], clauses[at], clauses[at + 1]];
  if (clause === undefined) return null;
  if (clause.words.some(isSomebody)) return clause;
  if (after !== undefined && after.named.length === 0 && pointsBack(after)) return after;
  const goesOn = before !== undefined && clause.named.length > 0 && !clause.words.some((word) => ofMe.has(word));
  return goesOn && !clause.negated && clause.words.length <= longestName ? ofWhom(clauses, at - 1) : null;
}
const ofMe = new Set('ik wij we mijzelf zelf heb hebben krijg krijgen wel ben'.split(' '));
/** A name by itself goes on about whoever was named before it. */
const longestName = 2;

/** "Dat gaat naar haar". */
const pointsBack = ({ words: all }: Clause): boolean => {
  const words = all.filter((word) => word !== 'nee' && word !== 'ja');
  return back.has(words[0] ?? '') && words.some((word) => word !== words[0] && (isSomebody(word) || word === 'ex'));
};
const back = new Set('dat die dit deze alles allebei beide beiden'.split(' '));

const isOfOtherParent = (clauses: readonly Clause[], at: number): boolean =>
  ofWhom(clauses, at)?.words.some((word) => otherParents.has(word)) === true;
/** "Kinderbijslag gaat naar haar": whoever that is, it does not come in here. A partner's does. */
const goesAway = (clause: Clause | undefined): boolean =>
  clause?.words.includes('naar') === true && !clause.words.some((word) => partners.has(word));
const otherParents = new Set('ex exman exvrouw moeder vader'.split(' '));

const clausesOf = (folded: string): string[] =>
  folded
    .split(
      / ?[,;.+&/!()] ?|(?<=(?:weet ik niet|geen idee)(?: zeker| precies| meer)?) (?!zeker|precies|meer)|(?<=(?:heb|krijg) (?:ik|we)(?: al| wel| ook| niet)?) (?!(?:al|wel|ook|niet|nog|geen|alleen|gewoon) )(?=\S+ (?:weet|geen|niet|heb|krijg|wel|misschien)(?: |$))| (?:en|maar|want|omdat|dus|plus|trouwens|alleen) |^(?:\S+ )?(?:alleen|enkel) |(?:^| )(?:o|oh) ?ja | (?:hoor|joh) | (?=(?:ik|wij|we) (?:heb|hebben|krijg|krijgen) )/,
    )
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');

function clauseOf(clause: string, titles: readonly string[]): Clause {
  const words = wordsOf(clause);
  const named = titles.flatMap((title, at) => (isNamed(title, words, titles) ? [at] : []));
  return {
    words,
    named,
    negated: words.some((word) => negations.has(word)),
    none: meansNone(clause) || getsNothing.test(clause),
  };
}
/** "Krijg nergens niks van", "nog nooit wat aangevraagd durfde niet". */
const getsNothing =
  /(?<!\p{L})nooit (?:ook maar )?(?:iets|wat|ergens iets|(?:een )?(?:toeslag(?:en)?|uitkering)) (?:aangevraagd|gehad|gekregen|gedaan)(?!\p{L})|(?<!\p{L})krijg(?:en)? (?:(?:ik|wij|we|nu|ook|verder|echt|helemaal|gewoon|nog|nergens|van niemand) )*(?:niks|niets|nix)(?! (?:te|dan))(?!\p{L})/u;
const negations = new Set('niet nie geen nooit zonder'.split(' '));

/** By all its words, or by a long one that no other title has: "iets van kindgebonden". */
function isNamed(title: string, said: readonly string[], titles: readonly string[]): boolean {
  const words = wordsOf(title).filter((word) => !joining.has(word));
  if (words.length > 0 && words.every((word) => said.includes(word))) return true;
  const telling = words.filter(
    (word) => word.length >= leastTelling && titles.every((other) => other === title || !wordsOf(other).includes(word)),
  );
  return telling.some((word) => said.some((one) => one === word || typoDistance(one, word) !== null));
}
const joining = new Set(['of', 'en', 'bij', 'met']);
const leastTelling = 7;

/** "Hoe zit het met huurtoeslag", "zorgtoeslag of huurtoeslag": which is so, it does not say. A bare number is a place in the list. */
const asks = ({ words, named, negated }: Clause): boolean =>
  words.every((word) => /^\d+$/.test(word)) ||
  (named.length > 0 &&
    (words.some((word) => asking.has(word)) || (named.length > 1 && !negated && words.includes('of'))));
const asking = new Set('snap begrijp wat hoe waarom hoezo wanneer hoeveel welke behalve'.split(' '));

/** "Huurtoeslag weet ik niet"; of "stopgezet, geen idee waarom" only the why is not known. */
const isUnsure = ({ words, named }: Clause): boolean =>
  named.length > 0 && isNow(words) && words.some((word) => doubt.has(word));
const doubt = new Set('weet misschien mss twijfel idee benul'.split(' '));
export const isDoubted = (folded: string): boolean => wordsOf(folded).some((word) => doubt.has(word));

/** "Geen zorgtoeslag en huurtoeslag": the second may be part of what there is not. Behind its name a "niet" reaches no further. */
const reaches = (before: Clause | undefined, { words, named, negated }: Clause): boolean =>
  before !== undefined &&
  before.negated &&
  before.named.length > 0 &&
  !['niet', 'nie', 'nooit'].includes(before.words.at(-1) ?? '') &&
  named.length > 0 &&
  !negated &&
  !words.some((word) => holds.has(word));
const holds = new Set('wel heb hebben krijg krijgen ontvang ontvangen ben zit'.split(' '));

/** What another has says nothing of the resident. */
const isSomebody = (word: string): boolean =>
  otherPeople.has(word) || oneChild.has(word) || partners.has(word) || others.has(word);
const others = new Set('kinderen zij ze hij haar zijn hun iemand mensen'.split(' '));

/** "Huurtoeslag is gestopt", "mijn ex heeft zorgtoeslag": that it is named says not that the resident has it. */
export function tellsOtherwise(folded: string): boolean {
  const words = wordsOf(folded);
  return !isNow(words) || words.some(isSomebody);
}

/** Not of before, and no wish. */
const isNow = (words: readonly string[]): boolean => !words.some((word) => notNow.has(word));
const notNow = new Set(
  (
    'had hadden kreeg kregen vroeger eerst toen ooit gehad geweest gekregen gestopt stopgezet afgewezen geweigerd verloren kwijt was waren vorig ' +
    'vorige afgelopen geleden straks binnenkort volgend volgende wil willen wou zou kan mag recht aanvragen aangevraagd aanvraag nodig zoek'
  ).split(' '),
);
