/** Which schemes somebody has already, and which surely not. */
import { foldForMatch } from '../words/normalise.ts';
import { asksWhatThereIs } from '../asked/question.ts';
import { part, type StoryPart } from './story-part.ts';
import { saidBy, type Sentence } from './story-text.ts';

/** The names that people use for a scheme. */
export interface SchemeNames {
  readonly id: string;
  readonly names: readonly string[];
}

/** By the last part of a scheme's id: what people say besides the names of the knowledge base. */
export const alsoSaid: Readonly<Record<string, readonly string[]>> = {
  bijstand: [
    'bijstand',
    'bijstandsuitkering',
    'bijstand uitkering',
    'bijstands uitkering',
    'uitkering van de gemeente',
    'uitkering gemeente',
    'participatiewet',
    'sociale dienst',
    'pw uitkering',
  ],
  zorgtoeslag: ['zorgtoeslag', 'zorg toeslag'],
  huurtoeslag: ['huurtoeslag', 'huur toeslag', 'huursubsidie'],
  'kindgebonden-budget': ['kindgebonden budget', 'kindgebondenbudget', 'kind gebonden budget', 'kindgebonden', 'kgb'],
  kinderopvangtoeslag: ['kinderopvangtoeslag', 'kinderopvang toeslag', 'opvangtoeslag'],
  aio: ['aio', 'aio uitkering', 'aio aanvulling'],
};

const benefit = 'childBenefit';
const benefitNames = ['kinderbijslag', 'kinder bijslag'];

export function receivedTold(sentences: readonly Sentence[], schemes: readonly SchemeNames[]): StoryPart[] {
  const names = namesOf(schemes);
  const lines = sentences.map((sentence) => marked(saidBy(sentence, 'me'), names));
  const asksForMore = asksWhatThereIs(sentences.map(({ text }) => text).join(' '));
  const has = new Set(lines.flatMap((line) => [...hasIn(line), ...(asksForMore ? onlyNames(line) : [])]));
  const not = new Set(lines.flatMap(notIn));
  const sure = (one: ReadonlySet<string>, other: ReadonlySet<string>): string[] =>
    [...one].filter((id) => !other.has(id));
  return [
    ...sure(has, not).map((id) => (id === benefit ? part('childBenefit', 'ja') : part('received', id))),
    ...sure(not, has).map((id) => (id === benefit ? part('childBenefit', 'nee') : part('notReceived', id))),
  ];
}

/** Long names first: "bijstandsuitkering" before "bijstand". */
function namesOf(schemes: readonly SchemeNames[]): [name: string, id: string][] {
  const all = schemes.flatMap(({ id, names }) =>
    [...names.map(foldForMatch), ...(alsoSaid[id.split('/').at(-1) ?? ''] ?? [])].map((name): [string, string] => [
      name,
      id,
    ]),
  );
  return [...all, ...benefitNames.map((name): [string, string] => [name, benefit])].sort(
    ([a], [b]) => b.length - a.length,
  );
}

/** Names as `<id>`: then one pattern finds them all. */
function marked(text: string, names: readonly (readonly [string, string])[]): string {
  const whole = text
    .replace(/ zorg (?:- )?(?:en|,|&|\+) huurtoeslag /g, ' zorgtoeslag en huurtoeslag ')
    .replace(/ huur (?:- )?(?:en|,|&|\+) zorgtoeslag /g, ' huurtoeslag en zorgtoeslag ')
    .replace(/ (?:bijzondere|bizondere|byzondere|individuele) bijstand /g, ' # ')
    .replace(/ bijstandsmoeder /g, ' heb bijstand ');
  return names.reduce((all, [name, id]) => all.replaceAll(` ${name} `, ` <${id}> `), whole);
}

const list = '<[^>]+>(?:(?: (?:,|en|plus|ook|&|\\+|een|de|mijn|iets van))+ <[^>]+>)*';
const soft = '(?:(?:ook|al|nu|een|de|mijn|wel|gewoon|alleen|maar|nog|volledige|volledig|aanvullende|elke maand|,) )*';
/** Behind the name these say that it is not so, or not yet. */
const undone =
  '(?! (?:,? ?(?:aangevraagd|aanvragen|aanvraag|gehad|gekregen|gestopt|stopgezet|afgewezen|geweigerd|nodig|terug|terugbetalen|moeten|kwijt|gevraagd|krijgen|ontvangen|afgesloten|gekort|\\?|in de toekomst|samen|of <|probleem|problemen|zou|toch|ooit|vroeger|van mijn|als|recht|lopen|loopt|voor (?!\\d))))';
const had: readonly RegExp[] = [
  new RegExp(
    `(?<!(?: kan| hoe| wil| of| als| moet| mag| waarom| waar| wanneer| hoeveel| wat| zou| om) )(?:^| )(?:ik|wij|we) (?:(?:nu|ook|al|zelf) )*(?:heb|krijg|ontvang|hebben|krijgen|ontvangen) ${soft}(${list})${undone}`,
    'g',
  ),
  new RegExp(
    `(?:[,.|] |^ ?| en | maar | dus | jaar | huur \\d+ )(?:nu |ook |wel )*(?:heb|krijg|ontvang)(?: (?:ik|we|wij)(?= al ))? ${soft}(${list})${undone}(?![^.!]*\\?)`,
    'g',
  ),
  new RegExp(
    ` (?:zit|leef|leven|zitten|ben|kom rond)(?: (?:ik|we|wij|nu|al|weer|nog|helemaal|\\d+ jaar|sinds \\S+|sinds kort|lang))* (?:in|van|op|met) (?:de |een |mijn )?(<[^>]+>)${undone}`,
    'g',
  ),
  new RegExp(
    `(?:^|[,.] | en | want | maar ) ?(?:(?:ook|de|mijn|die|nee|neen|ja|nou|oh?|alleen|enkel) )*(${list}) (?:heb|krijg|ontvang|hebben|krijgen|ontvangen) (?:ik|wij|we) (?:(?:ook|al|nu|wel|gewoon|inmiddels|natuurlijk|nog) )*(?=[,.|]|en |maar )`,
    'g',
  ),
  // "Oja, ik zorgtoeslag wel", "zorg en huurtoeslag gewoon".
  new RegExp(`(?:^|[,.] | en | maar ) ?(?:(?:o|oh|ja|oja|ik|wij|we) )*(${list}) (?:wel|gewoon|allebei) (?=[,.|])`, 'g'),
  // "Alleen zorgtoeslag heb ik", "ja en zorgtoeslag ook".
  new RegExp(
    `(?:^|[,.]) (?:nee |nou )*(?:alleen|enkel) (?:maar )?(${list}) (?:heb|krijg) (?:ik|wij|we) (?=[,.|])`,
    'g',
  ),
  new RegExp(`^ ja (?:(?:,|en|plus|nog) )*(${list}) (?:heb ik )?ook (?:nog |al )?(?=[,.|])`, 'g'),
  // "Die bijstand al zeker 6 jaar", "bijstand ja ik heb al".
  new RegExp(
    `(?:^|[,.] | en | maar ) ?(?:(?:ik|de|mijn|die|nee|ja|nou|heb|zit in) )*(${list}) (?:(?:heb|krijg) ik )?al (?:(?:zeker|ruim|bijna|ongeveer|zo'n|een|heel|wat|zeker|meer dan) )*(?:(?:\\d+|paar) )?(?:jaar|jaren|maanden|lang|tijd|tijdje)(?: lang)?(?= (?:[,.|]|en |maar ))`,
    'g',
  ),
  new RegExp(
    `^ (?:(?:nee|ja|maar|de|mijn|die) )*(${list}) (?:(?:,|ja|jawel|jazeker|wel) )+(?:die |dat |ik )*(?:heb|krijg|hebben|krijgen)(?: (?:ik|wij|we|die|dat|het))* (?:al|ook al|gewoon)(?= (?:[,.|]|van |sinds |een ))`,
    'g',
  ),
  new RegExp(` (?:moeder|vader|alleenstaand|vrouw|man) (?:in|met) (?:de |een )?(<[^>]+>)${undone}`, 'g'),
];
const also = new RegExp(`(?:,| en| o| oh| plus)+ (${list}) ook (?:nog |al )?(?=[,.|])`, 'g');
/** A name by itself, between commas or numbers; only of an income that one lives on. */
const bare = new RegExp(
  `(?:[,.] |\\d |jaar |huur |kids |kinderen |alleen |(?<= )en )(?:in de |met |heb |krijg |al |zit in de |leef van |alleen |\\d+ jaar |jaar )*(<[^>]+/bijstand>) (?=[,|.]|en (?:\\d|huur|een|ik|mijn|2|twee|geen|krijg|heb|<)|huur |\\d|ik |alleen |met |mijn )`,
  'g',
);
const wanting =
  /\b(?:recht|aanvragen|aangevraagd|aanvraag|aanvraagt|hulp bij|vraag over|vragen over|wil|willen|wilde|hoe|waarom|wanneer|gestopt|stopgezet|stopt|kwijt|wachten|wacht|afgewezen|geweigerd|terugbetalen|misschien|nodig|zonder|kan|kom ik|krijg ik|of|over)\b/;
const lacks = new RegExp(
  `(?:^|[,.#] |^ (?:(?:nee|neen|niets|niks|nog|,) )+|(?<!waarom |als )(?:ik|wij|we) (?:(?:nu|ook|nog) )*(?:heb|krijg|ontvang|hebben|krijgen)(?: (?:nu|ook|nog))* |[,.] (?:heb|krijg) |en |maar |<[^>]+> |nog )(?:nog )?geen (${list}) (?!aan(?:gevraagd|vragen)|omdat|want|recht|\\?|nodig)`,
  'g',
);

const idsIn = (text: string): string[] => [...text.matchAll(/<([^>]+)>/g)].flatMap(([, id]) => id ?? []);

function hasIn(line: string): string[] {
  const first = had.flatMap((pattern) => [...line.matchAll(pattern)].flatMap((match) => idsIn(match[1] ?? '')));
  // "… heb ik al, o en kgb ook".
  const more = first.length === 0 ? [] : [...line.matchAll(also)].flatMap((match) => idsIn(match[1] ?? ''));
  const said = [...first, ...more];
  const named = wanting.test(line) ? [] : [...line.matchAll(bare)].flatMap((match) => idsIn(match[1] ?? ''));
  return [...said, ...named];
}

/** "Alleen zorgtoeslag. Wat kan ik krijgen?" */
const onlyNames = (line: string): string[] => idsIn(byItself.exec(line)?.[1] ?? '');
const byItself = new RegExp(`^ (?:(?:nu|al|ik|heb|krijg|alleen|maar|enkel) )*(?:alleen|enkel) (${list}) [.,!|]? *$`);

/** "Huurtoeslag niet, want mijn ex had dat". */
const denied = new RegExp(
  `(?:^|[,.] | en | maar ) ?(${list}) (?:(?:dan|ook|nog) )*(?:niet|nooit) (?=[,.|]|want |omdat )`,
  'g',
);

const notIn = (line: string): string[] =>
  / (?:waarom|als|hoe kan|hoezo) /.test(line)
    ? []
    : [lacks, denied].flatMap((pattern) => [...line.matchAll(pattern)].flatMap((match) => idsIn(match[1] ?? '')));
