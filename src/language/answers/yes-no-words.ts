/** The role of a folded word, however stretched ("jeeep"); `unknown` for a word that says nothing about yes or no. */
export function yesNoRole(word: string): YesNoRole | 'unknown' {
  if (/^(?:h[aeio]+)+h*$/.test(word)) return 'filler';
  return roles.get(word) ?? roles.get(word.replace(/(\p{L})\1+/gu, '$1')) ?? 'unknown';
}

export type YesNoRole = 'yes' | 'no' | 'fits' | 'not' | 'agree' | 'disagree' | 'doubt' | 'link' | 'filler';

const roleWords: readonly [YesNoRole, string][] = [
  // Decide also with other words behind them: "ja ik woon alleen".
  [
    'yes',
    'ja jah jahoor si oui evet jaja jaaja jep jeps jup jups yep yup yes yess yez yeah ye jazeker jazekers jawel jawohl joa joah jo jow yo duh',
  ],
  ['fits', 'klopt klopd klop kloppen inderdaad inderdaat idd indd tuurlijk natuurlijk uiteraard'],
  ['no', 'nee neen neej nei nehee neehee nein non neuh neu nah nope nop nopes noppes neenee no'],
  ['not', 'niet nie nit nooit geenszins allerminst geen niks niets'],
  // Count only in a text of known words: "zeker 1000 euro" is no yes.
  ['agree', 'zeker zekers absoluut precies exact juist correct waar wel goed akkoord mag helder'],
  ['agree', 'ok oke okay okee oki okido okidoki prima graag top mooi sure fijn'],
  ['disagree', 'onjuist fout incorrect onwaar verkeerd'],
  [
    'doubt',
    'misschien mischien mss soms beetje deels gedeeltelijk half bijna nauwelijks amper maar behalve twijfel eventueel wellicht ' +
      'meestal waarom hoezo hoe wat wie welke wanneer als of tussenin wisselt wisselend liever bedoel',
  ],
  // May stand between a word and its negation: "klopt helemaal niet".
  [
    'link',
    'helemaal dus echt ook toch nog meer eigenlijk gewoon al alles allemaal iets dat dit er heel dan jammer genoeg helaas zo',
  ],
  [
    'filler',
    'ik jij u je we wij het t hij zij ze is ben heb hebt hebben heeft doe doen krijg krijgen woon wonen zit wil hoeft hoef was ' +
      'zijn de een die deze daar hier nou eens hoor joh man mn dank dankje dankjewel bedankt alsjeblieft alstublieft aub sorry ' +
      'volgens mij denk geloof dacht vind van me m even waarschijnlijk vast wss oh o ach och eh ehm uh uhm hm hmm mm tja pf pff ' +
      'lol xd zeg weet weten hallo nu gelukkig vooralsnog',
  ],
];

const roles: ReadonlyMap<string, YesNoRole> = new Map(
  roleWords.flatMap(([role, words]) => words.split(' ').map((word): [string, YesNoRole] => [word, role])),
);

/** Turns of phrase whose words say something else than they seem to: what each amounts to, in folded text. */
export const yesNoIdioms: readonly [RegExp, string][] = [
  [/\bwas (?:het|t|dat) maar (?:zo|waar)\b/g, ' '],
  // "Wel" in a thank-you is no yes.
  [/\bdank ?(?:je|u|jullie|jou|uw) ?wel\b/g, ' dank '],
  [/\bnou en of\b|^[jy]$/g, ' ja '],
  [/^n$/g, ' nee '],
  [/^(?:dat )?(?:heb|ben|doe|krijg|woon|huur|werk|betaal|wil) (?:ik|we|wij)(?: (?:ook|al|zeker))?$/g, ' ja '],
  [/\b(?:nou|ach|och|tja|oh?|maar) ja\b|\boja\b/g, ' '],
  [/\bja (?:dag|daag|doei|hallo|leuk)\b|^(?:is dat zo|klopt dat)$/g, ' misschien '],
  [/\b(?:geen probleem|no problem|doe maar|ga maar|kom maar(?: op)?|mag wel|is goed|zeker weten)\b/g, ' ok '],
  [/\bklopt (?:er )?(?:niks|niets|geen [a-z]+)(?: van)?\b|\b(?:is|was) niet zo\b/g, ' klopt niet '],
  [/\b(?:dat|het|t|dit) is zo\b|\bzo is (?:het|t)\b/g, ' klopt '],
  [
    /\bniet (?:echt |helemaal |zo |heel |100% )?zeker\b|(?<!klopt )\bniet (?:helemaal|altijd|alles)\b(?! klopt)/g,
    ' misschien ',
  ],
  // "Straks wel ja, nu nog niet".
  [/^(?!.*\b(?:weet|snap|begrijp|lukt|kan)\b).*\bnu nog niet(?: hoor| echt)?[ .!]*$/g, ' nee '],
  // "Ja, dat zei ik toch al".
  [/\b(?:dat |t )?(?:zei|zeg|zeide) ik (?:(?:toch|net|al|ook|je|u|immers) ?)+(?=$|[ ,.!])/g, ' '],
  [/\b(?:zeg maar|maar goed|als (?:het|dat|t) (?:kan|mag)|niet dat ik weet)\b/g, ' '],
  // "Nee, ik heb geen spaargeld" may mean a yes to "minder dan € 16.000?".
  [
    /\bgeen (?:\w+ )?(?:spaargeld|geld|cent|cents|euro|vermogen|spaarrekening|inkomen|inkomsten|sparen|spaarpot)\b/g,
    ' misschien ',
  ],
  [/\b(?:niks|niets|nul|0)\b/g, ' misschien '],
];
