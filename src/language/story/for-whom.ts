/** For whom somebody asks: "ik vraag het voor haar", "mijn moeder is 83, niet ik", "nu voor mezelf". The one place that knows. */
import { foldForMatch } from '../words/normalise.ts';
import { asOwn, asTheyWouldSay, helper, isPerson, ofMe, ofThem, whichOfUs } from './for-somebody.ts';
import { oneChild, otherPeople, partners } from './story-words.ts';

export interface ForWhom {
  /** `asked`: who "u" is, is what they ask, or it may be both: "ik of mijn moeder?", "voor mijn man". */
  readonly whom: 'other' | 'self' | 'asked';
  /** "moeder"; null: nobody is named, or a stranger. */
  readonly who: string | null;
  /** What is told besides, as that person would say it; empty: nothing. */
  readonly told: string;
  /** Every word says for whom it is. */
  readonly isAll: boolean;
}

const person =
  "(?:(?:mijn|mn|m'n|me|een|de|die|deze|onze|ons|haar|zijn) )?(?:(?:oude|zieke|lieve|bejaarde|blinde|demente|eigen) )*(?<who>\\p{L}+)";
const named =
  '(?: van (?:mij|me|ons)| uit (?:de|mijn|onze) \\p{L}+)?(?: (?!van |is |die |om |te |en |niet |hij |zij |ze )\\p{L}+)?';
const years = '(?<years>1[89]|[2-9]\\d|1[01]\\d)(?: (?:jaar|jr))?(?: oud)?';
const aged = `(?:[ ,]+(?:(?:van|is|die is|ze is|zij is|hij is) )?${years})?`;
const somebody = `(?:haar|hem|hen|iemand anders|een ander|iemand|${person}${named}${aged})`;
const myself = '(?:mezelf|mijzelf|mij zelf|me zelf|mijn eigen|mijn eigen situatie|ikzelf)';
const asking = '(?:vraag|vragen|zoek|kijk|bel|schrijf|typ|type|app|chat|doe|vul|regel|check)';
const wished = '(?:alles nagaan|kleding|kleren|eten|bijstand|kwijtschelding|aow|aio|\\p{L}*toeslag)';
const fill = `(?:ik|we|wij|${asking}|${wished}|dit|dat|het|is|gaat|alles|even|eigenlijk|maar|in|ook|iets|hulp|geld|wil|graag|hier|nu|eerst|vandaag|allemaal|wat|kan|mag|kijken|invullen|aanvragen|doen|nakijken|uitzoeken|bedoel|natuurlijk|gewoon|dus|wel|ja|nee|nou|sorry|want|en|aan|uit|hoi|hallo|dag|goede(?:morgen|middag|navond)|oke|ok|ff|effe|tis|t|'t|weer|wacht|stop|o|oh|eh|ho|toch|echt)`;
const before = `(?:${fill} )*`;
const family =
  '(?:(?:klein|schoon|pleeg|stief)?(?:dochter|zoon)|zus|broer|nicht|nichtje|neef|buurvrouw|buurman|schoonzus|zwager)';

/** Behind it, without a comma: "voor mijn ma 79 weduwe huur 610". */
const factual = '(?:\\d|aow|weduw|bijstand|alleen|uitkering|pensioen|schuld)';
type Kind = ForWhom['whom'] | 'later' | 'beside';
/** What a clause says of it, the first that fits; `beside` only next to one that says so. */
const kinds = (
  [
    [
      'later',
      `(?:en )?(?:straks|later|daarna|dan|morgen|erna)(?: ook)? (?:voor|namens|over) (?:${myself}|mij|${somebody})`,
    ],
    ['self', `${before}(?:(?:voor|over|om) ${myself}|(?:nu|eerst) (?:weer )?voor mij)(?: ${fill})*`],
    [
      'other',
      `${before}(?:niet (?:voor|over|om) (?:mij|me|${myself}) (?:maar )?)?(?:voor|om|over|namens) ${somebody}(?: ${fill})*`,
    ],
    ['asked', `${before}(?:dat|die|dit) (?:is|gaat over) (?:(?:over|van) )?${person}(?: ${fill})*`],
    [
      'other',
      `${before}(?:help|ondersteun|assisteer) ${somebody}(?: ${fill})* (?:hiermee|hierbij|ermee|(?:met|bij) (?:dit|deze \\p{L}+|(?:het )?(?:typen|invullen|aanvragen)))`,
    ],
    ['other', `${before}${person} (?:is )?${years} (?:en )?niet (?:ik|mij)`],
    ['other', `${before}niet (?:ik|mij) maar ${person}${aged}`],
    ['other', `(?!dat )${before}(?:dit|het|gaat) ${before}niet (?:voor|over|om) (?:mij|me|${myself})`],
    [
      'other',
      `${before}(?:ben|als) (?:(?:de|haar|zijn|hun) )?${family}(?: van (?:haar|hem|die mevrouw|(?:mevrouw|meneer)(?: \\p{L}+)?))?`,
    ],
    [
      'beside',
      `${before}(?:ben |als )?(?:(?:een|de|haar|zijn|als) )?${helper}(?: (?:bij|van|in) (?:(?:de|het|een) )?\\p{L}+)?`,
    ],
    [
      'beside',
      `${before}(?:zorg voor|verzorg|help|ondersteun|begeleid|zit (?:hier )?(?:met|bij|naast)) ${somebody}(?: met ${asking}\\p{L}*)?`,
    ],
    ['beside', `${before}(?:zelf |ikzelf )?ben \\d{2}(?: jaar)?`],
    ['beside', `${before}${person} (?:is )?${years}`],
    ['beside', `(?:van )?${years}`],
    ['beside', `${before}niet (?:(?:voor|over|om) )?(?:ik|mij|me|${myself})`],
    [
      'other',
      `${before}${asking} (?:${fill} )*(?:voor|namens) ${person}(?: (?:van )?${years})?(?<more> (?=.*${factual}).*)`,
    ],
  ] satisfies [Kind, string][]
).map(([kind, words]): [Kind, RegExp] => [kind, new RegExp(`^${words}$`, 'u')]);

interface Clause {
  readonly text: string;
  readonly kind: Kind | null;
  readonly who: string | null;
  readonly years: string | null;
  /** What it tells besides. */
  readonly more: string;
}

/** Null: it does not say. */
export function forWhom(text: string): ForWhom | null {
  const folded = foldForMatch(text);
  const rest = folded.replace(whichOfUs, '');
  const read = clausesOf(rest).map(readClause);
  const first = read.find(({ kind }) => kind !== null && kind !== 'later' && kind !== 'beside');
  if (first === undefined)
    return rest === folded
      ? inOneGo(text)
      : { whom: 'asked', who: whoIn(folded), told: asOwn(toldOf(read)), isAll: false };
  const whom = first.kind === 'other' || first.kind === 'self' ? first.kind : 'asked';
  const told = whom === 'self' ? left(read) : asOwn(toldOf(read));
  return {
    whom,
    who: whoOf(read) ?? (whom === 'self' ? null : whoIn(folded)),
    told: text.trimEnd().endsWith('?') && told !== '' ? `${told}?` : told,
    isAll: read.every(({ kind, more }) => kind !== null && more === ''),
  };
}

/** "Ik vraag voor mijn buurvrouw die 80 is", "kan mijn moeder huurtoeslag krijgen": no clause of its own. */
function inOneGo(text: string): ForWhom | null {
  const folded = foldForMatch(text);
  const told = asTheyWouldSay(text);
  if (told !== text) return { whom: 'other', who: whoIn(folded), told, isAll: false };
  const { who = '', verb = '', rest = '' } = theirRight.exec(folded)?.groups ?? {};
  if (mayBeAsked(text, who) && !ofMe.test(rest))
    return { whom: 'other', who: nameOf(who), told: asOwn(`${verb} ze${rest}`.trim()), isAll: false };
  if (mayI.test(folded)) return { whom: 'other', who: whoIn(folded), told: '', isAll: false };
  return ofMyself.test(folded) ? { whom: 'self', who: null, told: text, isAll: false } : null;
}
/** "Kan ik voor haar kijken wat ze kan krijgen of mag dat niet". */
const mayI = new RegExp(
  `^${before}(?:kan|mag) ik ${before}voor ${somebody} (?:kijken|invullen|vragen|aanvragen|doen)(?!\\p{L})`,
  'u',
);
const theirRight = new RegExp(
  `^${before}(?:weten of |(?<verb>kan|mag|krijgt|heeft|zou) )(?=(?:mijn|mn|m'n|me|onze|ons) )${person}(?<rest> (?=.*(?:recht op|krijgen|aanvragen|${wished})).*)$`,
  'u',
);
const ofMyself =
  /(?<!\p{L})(?<!niet )(?:voor|over|om) (?:mezelf|mijzelf|mij zelf|me zelf|mijn eigen situatie)(?!\p{L})/u;

const clausesOf = (folded: string): string[] =>
  folded
    .split(ends)
    .map((one) => one.trim())
    .filter((one) => one !== '' && !greets.test(one));
const ends = new RegExp(
  `[,.;:!]+(?= |$)|[()?]+| (?=(?:en|maar|want) (?:ik|dit|het|nu|straks|later|daarna|dan|zij|ze|hij|${asking})(?!\\p{L}))| (?=ik ${asking} )| (?=(?:hij|zij|ze) (?:is|heeft|woont|krijgt) )`,
  'u',
);
const greets = /^(?:(?:ja|nee|nou|hoi|hallo|ok|oke|wacht|o|oh|sorry) ?)+$/u;

function readClause(text: string): Clause {
  const plain: Clause = { text, kind: null, who: null, years: null, more: '' };
  if (text.length > longest) return plain;
  for (const [kind, pattern] of kinds) {
    const found = pattern.exec(text);
    const { who = null, years: old = null, more = '' } = found?.groups ?? {};
    const said = found === null || ofMe.test(more) ? null : ofPerson(text, kind, who, old);
    if (said !== null) return { text, kind: said, who, years: old, more: more.trim() };
  }
  return plain;
}

const longest = 120;

/** A child at home is asked for by its parent; a partner lives in the same house: of both nobody knows whom "u" means. */
function ofPerson(text: string, kind: Kind, who: string | null, old: string | null): Clause['kind'] {
  if (who === null || mayBeAsked(text.replace(ofUs, ''), who)) return kind;
  if (oneChild.has(who)) return old === null ? null : kind;
  return kind === 'other' && partners.has(who) && asksThis.test(text) ? 'asked' : null;
}
/** "Het gaat over mijn ex" tells of somebody. */
const mayBeAsked = (text: string, who: string): boolean => isPerson(text, who) && !notFor.has(who);
const notFor: ReadonlySet<string> = new Set(
  'ex exman exvrouw huisbaas verhuurder baas werkgever bewindvoerder huurder onderhuurder collega'.split(' '),
);
const ofUs = / van (?:mij|me|ons)(?= |$)/u;
const asksThis = /(?:^| )(?:(?:vraag|doe|vul|typ|is|gaat) |namens )/u;

/** Without what is of whoever fills it in. */
const toldOf = (read: readonly Clause[]): string => {
  const old = read.find(({ years: found }) => found !== null)?.years ?? ageIn(read);
  return [
    ...read.flatMap(({ text, kind }) => (kind === null ? [] : (text.match(wishes) ?? []))),
    ...(old == null ? [] : [`ik ben ${old} jaar`]),
    ...read.map(({ more }) => more).filter((more) => more !== ''),
    ...read.filter(({ text, kind }) => kind === null && !ofHelper(text)).map(({ text }) => text),
  ].join(', ');
};
/** "Mijn moeder van 81 kan de huur niet betalen, ik vraag t voor haar": how old, of the one who is meant. */
function ageIn(read: readonly Clause[]): string | null {
  const meant = whoOf(read);
  const found = read.map(({ text, kind }) => (kind === null ? personOfAge.exec(text)?.groups : undefined));
  const of = found.find((one) => one?.['who'] !== undefined && nameOf(one['who']) !== null);
  const isMeant = of?.['who'] !== undefined && (meant === null || nameOf(of['who']) === meant);
  return isMeant ? (of['years'] ?? null) : null;
}
/** "Mijn moeder is 83 ik ben 55", and nothing else: how old she is; null: more or less is said. */
export function ageBesideMine(text: string): string | null {
  const folded = foldForMatch(text);
  return (theirsFirst.exec(folded) ?? mineFirst.exec(folded))?.groups?.['years'] ?? null;
}
const theirAge = `(?:mijn|mn|m'n|me) (?:(?:schoon|groot)?(?:moeder|vader)|mama|papa|ma|pa|mam|pap|oma|opa)(?: is|,)? ${years}`;
const myAge = '(?:ik(?:zelf)?(?: zelf)?(?: ben)?|ben) \\d{2}(?: (?:jaar|jr))?';
const theirsFirst = new RegExp(`^${theirAge}[ ,.]+(?:en |maar )?${myAge}[ .!]*$`, 'u');
const mineFirst = new RegExp(`^${myAge}[ ,.]+(?:en |maar )?${theirAge}[ .!]*$`, 'u');

const personOfAge = new RegExp(`^${before}${person} (?:van|is) ${years}(?=$| )`, 'u');
const wishes = new RegExp(`(?<!\\p{L})${wished}(?!\\p{L})`, 'gu');
const ofHelper = (text: string): boolean => ofMyFacts.test(text) || (ofMe.test(text) && ofThem.test(text));
const ofMyFacts =
  /^(?:(?:en|maar|want) )?(?:ik|ikzelf|zelf)(?: zelf)? (?:ben (?:zelf )?\d|(?:woon|verdien|krijg|werk|huur)(?!\p{L})|heb (?:(?:zelf|wel|geen|een|ook) )*(?:aow|\d|kinderen|werk|baan|schulden|spaargeld|bijstand|wajong|wia|ww|\p{L}*uitkering|\p{L}*toeslag)(?!\p{L}))/u;
const left = (read: readonly Clause[]): string =>
  read
    .flatMap(({ text, kind }) => (kind === null || kind === 'beside' ? [text] : (text.match(wishes) ?? [])))
    .join(', ');

const whoOf = (read: readonly Clause[]): string | null =>
  read
    .map(({ kind, who }) => (kind === null || kind === 'later' || who === null ? null : nameOf(who)))
    .find((who) => who !== null) ?? null;
const whoIn = (folded: string): string | null =>
  folded
    .split(/[^\p{L}]+/u)
    .filter((word) => otherPeople.has(word))
    .map(nameOf)[0] ?? null;
const nameOf = (who: string): string | null =>
  otherPeople.has(who) || oneChild.has(who) ? (inFull.get(who) ?? who) : null;
const inFull: ReadonlyMap<string, string> = new Map([
  ...['mama', 'ma', 'mam'].map((word) => [word, 'moeder'] as const),
  ...['papa', 'pa', 'pap'].map((word) => [word, 'vader'] as const),
  ['client', 'cliënt'],
  ['cliente', 'cliënt'],
]);
