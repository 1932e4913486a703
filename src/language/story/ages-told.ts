/** The resident's own age and that of a partner, in words that a question for an age reads. */
import { bareAges } from './bare-age.ts';
import { part, type StoryPart } from './story-part.ts';
import { saidBy, type Sentence } from './story-text.ts';

/** Behind "34 jaar" these make it a time, not an age. */
const duration =
  '(?:getrouwd|samen|gescheiden|weduwe|weduwnaar|in|lid|bezig|geleden|hier|lang|al|aan|zonder|weg|clean|verder|ouder|jonger|bijstand|uitkering|werkloos|werkeloos|ziek|thuis|werkzaam|dakloos|afgekeurd|terug|bij|op|huur|te|van|wachten|niet|met pensioen|(?:wia|ww|wajong|wao|ziektewet)(?! \\d{3}))';
const years = '(?: (?:jaar|j)(?= )(?: oud| jong)?(?! ' + duration + ' ))';
/** What may follow an age that has no unit. */
const follows =
  '(?! , \\d (?:jaar|maanden) )(?= (?:[,.|!?)(;&/]|en|met|woon|heb|hb|krijg|alleen|alleenstaand|alleenstaande|getrouwd|gescheiden|weduwe|weduwnaar|single|moeder|vader|vrouw|man|student|studente|mbo|hbo|wo|scholier|werkloos|mijn|ik|bijstand|huur|maar|oud|hoor|joh|zonder|geworden|aow|wia|wajong|pensioen|samen|2|3|#) )';
const age = `(\\d{1,3})(?:${years}|${follows})`;
const softly =
  '(?:(?:nu|zelf|net|inmiddels|een|alleenstaand|alleenstaande|single|vrouw|man|moeder|vader|mevrouw|meneer|jongen|meisje|van|,) )*';

const birth =
  '((?:geboren|geb|gbd|gebd|bouwjaar|geboortedatum|geboortejaar)(?: (?:op|in|uit|is|:|\\.))*(?: [\\d/.-]+| januari| februari| maart| april| mei| juni| juli| augustus| september| oktober| november| december| jan| feb| mrt| apr| jun| jul| aug| sep| sept| okt| nov| dec){1,5})';

/** "Ben van 88" is a year. */
const notBorn = '(?!van \\d{2} (?!jaar |j ))';

const own: readonly RegExp[] = [
  new RegExp(` (?:ik|ikzelf) ben ${notBorn}${softly}${age}`, 'g'),
  new RegExp(`(?:^|[,.#] | en | hoi | hallo ) ?ben ${notBorn}${softly}${age}`, 'g'),
  new RegExp(` (?:ik ben|ben) alleen (?:, )?(?:en )?(?:van )?(\\d{2})(?:${years}|${follows})`, 'g'),
  new RegExp(` ik (\\d{2,3})${years}`, 'g'),
  new RegExp(` leeftijd(?: is| :)* ${age}`, 'g'),
  new RegExp(` (\\d{2,3})${years} ben ik `, 'g'),
  // "55, helemaal alleen".
  /^ (\d{2}) (?:jaar )?(?:en |, )?(?:helemaal alleen|alleenstaand|alleen met) /g,
  // "Heb geld nodig ben 17".
  /(?<! (?:ik|toen|als|sinds|tot|totdat|wat|wie|die|dat)) ben (?:nu |pas |net )?(\d{2})(?: jaar)?(?: oud)? \| $/g,
];
const bare = [
  new RegExp(
    ` (?:net|pas|sinds kort|ben) (?:gescheiden|alleenstaande|alleenstaand) (?:man|vrouw) van (\\d{2})(?:${years}|${follows})`,
    'g',
  ),
  new RegExp(`^ (?:vrouw|man|mevrouw|meneer) , (\\d{2,3})${years}`, 'g'),
  new RegExp(
    `(?:^|(?<!(?:zoon|dochter|kind|man|vrouw|partner|jongen|meisje|kinderen)) ,) (?:(?:vrouw|man|mevrouw|meneer|moeder|vader|alleenstaand|alleenstaande) )*(?:van )?(\\d{2,3})${years}`,
    'g',
  ),
  new RegExp(
    `(?: (?:geen|zonder) (?:kinderen|kids|partner)|(?:^|[,.]) (?:alleenstaande?|alleen|single)) (?:en |van )?(\\d{2})${years}`,
    'g',
  ),
  new RegExp(` (?:weduwe|weduwnaar) (?:en|van|,) (\\d{2})${years}`, 'g'),
  new RegExp(` (?:alleenstaande?|alleen) (?:(?:moeder|vader|vrouw|man|ouder) )(?:van )?(\\d{2,3})${years}`, 'g'),
];
/** "Woon bij me moeder, 23 jaar": so young, it is no parent's of somebody grown. */
const atParents = [
  / (?:woon|inwonend|thuiswonend) (?:(?:nog|weer|nu|gewoon|thuis|ik) )*bij (?:mijn |de )?(?:moeder|vader|ouders|mama|papa|ma|pa|opa|oma)(?: thuis)? (?:, )?(?:en )?(1[6-9]|2\d|3[0-5]) (?:(?:jaar|j) (?:oud )?)?(?=[,.|!)])/g,
];
const partner = [
  new RegExp(
    ` mijn (?:man|vrouw|partner|echtgenoot|echtgenote|wederhelft)(?: (?:is|van|,|\\(|nu|zelf|ook|al))* (?!\\d{3} (?!jaar |j ))${age}`,
    'g',
  ),
  new RegExp(` (?:man|vrouw|partner) (?:is )(\\d{2,3})${years}`, 'g'),
];
const both: readonly [RegExp, readonly [own: number, theirs: number]][] = [
  [/ mijn (?:man|vrouw|partner) en ik (?:zijn|van) (\d{2,3}) (?:jaar )?en (\d{2,3}) (?!kinderen|euro)/, [1, 0]],
  [/ ik en mijn (?:man|vrouw|partner) (?:zijn|van) (\d{2,3}) (?:jaar )?en (\d{2,3}) (?!kinderen|euro)/, [0, 1]],
  [/ mijn (?:man|vrouw|partner) \( (\d{2,3}) (?:jaar )?\) en ik \( (\d{2,3}) (?:jaar )?\) /, [1, 0]],
  [
    / mijn (?:man|vrouw|partner) (?:is )?(\d{2,3}) (?:jaar )?(?:, |en |, en )*ik (?:ben )?(\d{2,3}) (?!kinderen|euro)/,
    [1, 0],
  ],
  [
    / ik (?:ben )?(\d{2,3}) (?:jaar )?(?:, |en |, en )*mijn (?:man|vrouw|partner) (?:is )?(\d{2,3}) (?!kinderen|euro)/,
    [0, 1],
  ],
  [/ ik \( (\d{2,3}) (?:jaar )?\) (?:, |en )*mijn (?:man|vrouw|partner) (?:\( )?(\d{2,3}) (?!kinderen|euro)/, [0, 1]],
];

/** "We zijn allebei 45". */
const sameAge = new RegExp(
  ` (?:we|wij|mijn (?:man|vrouw|partner) en ik|ik en mijn (?:man|vrouw|partner)) zijn (?:nu |al )*(?:alle ?bei|beide|beiden) (?:van )?${age}`,
);

/** "Samenwonend, hij 50 ik 48". */
const heAndI: typeof both = [
  [/ (?:hij|zij|ze) (?:is )?(\d{2}) (?:jaar )?(?:en |, )?ik (?:ben )?(\d{2}) /, [1, 0]],
  [/ ik (?:ben )?(\d{2}) (?:jaar )?(?:en |, )?(?:hij|zij|ze) (?:is )?(\d{2}) /, [0, 1]],
];
const isOfCouple =
  / (?:samenwonend|getrouwd|wonen samen|woon samen|samen met mijn (?:vriend|vriendin)|partner|mijn man|mijn vrouw) (?!.*(?:zoon|dochter|kind) )/;

const found = (text: string, patterns: readonly RegExp[]): string[] =>
  patterns.flatMap((pattern) => [...text.matchAll(pattern)].flatMap((match) => match[1] ?? []));
/** One that all mentions agree on. */
const only = (ages: readonly string[]): string | null => (new Set(ages).size === 1 ? (ages[0] ?? null) : null);

/** `text` folded: there a date of birth still has its marks. */
export function agesTold(sentences: readonly Sentence[], text: string): StoryPart[] {
  const pair = sentences.flatMap((sentence) => [
    ...bothIn(saidBy(sentence, 'me', 'partner')),
    ...pairIn(saidBy(sentence, 'me', 'partner'), both),
    ...(isOfCouple.test(sentence.text) ? pairIn(sentence.text, heAndI) : []),
  ]);
  if (pair.length > 0) return pair;
  const mine = sentences.flatMap((sentence) => found(ofParent(saidBy(sentence, 'me')), own));
  const theirs = only(sentences.flatMap((sentence) => found(saidBy(sentence, 'me', 'partner'), partner)));
  return [...ownAge(sentences, mine, text), ...(theirs === null ? [] : [part('partnerAge', `${theirs} jaar`)])];
}

/** "Moeder van 2" has two children. */
const ofParent = (text: string): string => text.replace(/ (?:moeder|vader|ouder) van (?:\d|1\d|een) /g, ' moeder # ');

function ownAge(sentences: readonly Sentence[], mine: readonly string[], text: string): StoryPart[] {
  const said = only(mine);
  if (said !== null) return [part('age', `${said} jaar`)];
  if (mine.length > 0) return [];
  const born = bornIn(sentences, text);
  if (born !== null) return [part('age', born)];
  const aside = only(
    [
      ...sentences.flatMap((sentence) => found(ofParent(saidBy(sentence, 'me')), bare)),
      ...sentences.flatMap(({ text }) => found(text, atParents)),
      ...sentences.slice(0, 1).flatMap((sentence) => bareAges(ofParent(saidBy(sentence, 'me')))),
    ].filter((n) => Number(n) >= 16),
  );
  return aside === null ? [] : [{ ...part('age', `${aside} jaar`), explicit: false }];
}

/** "Ik ben van 1988", "ben van 88". */
const ofYear =
  /\b(?:ik ben|ik kom|ben) (?:van|uit) (?:het jaar )?'?((?:19|20)?\d\d)\b(?! ?(?:jaar|jr|december|januari)|[-/.]\d)/g;

/** Only where nobody else is spoken of: a date of birth does not say whose it is. */
function bornIn(sentences: readonly Sentence[], text: string): string | null {
  if (sentences.some(({ pieces }) => pieces.some(({ who }) => who === 'other' || who === 'partner'))) return null;
  const births = [...text.matchAll(new RegExp(`(?:^|[^a-z])${birth}`, 'g'))].flatMap((match) => match[1] ?? []);
  const years = [...text.matchAll(ofYear)].map(([, year]) => `geboren in ${year ?? ''}`);
  const all = [...births, ...years];
  return all.length === 1 && !/\b(?:zoon|dochter|kind|kinderen|baby)\b/.test(text) ? (all[0] ?? null) : null;
}

function bothIn(text: string): StoryPart[] {
  const same = sameAge.exec(text)?.[1];
  return same === undefined ? [] : [part('age', `${same} jaar`), part('partnerAge', `${same} jaar`)];
}

/** "Mijn vrouw 900 en ik 800" is money. */
const isAge = (years: string): boolean => Number(years) <= 120;

function pairIn(text: string, patterns: typeof both): StoryPart[] {
  for (const [pattern, order] of patterns) {
    const match = pattern.exec(text);
    const ages = [match?.[1], match?.[2]];
    const [mine, theirs] = order.map((at) => ages[at]);
    if (mine !== undefined && theirs !== undefined && isAge(mine) && isAge(theirs))
      return [part('age', `${mine} jaar`), part('partnerAge', `${theirs} jaar`)];
  }
  return [];
}
