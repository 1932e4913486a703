/** The words by which a story says of whom it speaks. All folded. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** With "mijn" before it somebody else: what is said of them is not the resident's. */
export const otherPeople = set(
  'moeder vader mama papa ma pa mam pap ouders zus zusje broer broertje broers zussen oma opa tante oom nicht neef schoonmoeder ' +
    'schoonvader schoonouders schoonzus zwager stiefvader stiefmoeder buurman buurvrouw buren vriendin vriend vrienden vriendinnen ' +
    'kennis collega ex exman exvrouw huisgenoot huisgenoten huurder onderhuurder verhuurder huisbaas baas werkgever ' +
    'kleinkind kleinkinderen kleinzoon kleindochter client cliente clienten pleegmoeder pleegvader familie bewindvoerder nichtje neefje',
);
export const partners = set('man vrouw partner echtgenoot echtgenote wederhelft');
export const oneChild = set('zoon zoontje dochter dochtertje kind jongste oudste');
export const pronouns = set('hij zij ze haar hun');
/** Verbs of a third person: "mijn dochter heeft ..." goes on about her. */
export const theirVerbs = set('heeft krijgt ontvangt verdient werkt studeert betaalt huurt zit');
/** Without "mijn" only before such a verb: "moeder is 80". */
export const verbsAfterPerson = set('is heeft krijgt woont werkt ontvangt wil kan moet zit betaalt');
export const articles = set('een de die deze');
/** With "een" or "de" before it, somebody whom the resident tells of, where one of `knowing` or a verb of theirs says so. */
export const strangers = set(
  'moeder vader ouder vrouw man mevrouw meneer gezin echtpaar jongen meisje jongere bewoner bewoonster buur inwoner deelnemer clienten mensen stel',
);
export const knowing = set(
  'ken kennen help helpen begeleid begeleiden ondersteun ondersteunen bezoek bezoeken spreek woont',
);
/** Between "mijn" and "zoon": then he is no child of the household. */
export const grown = set('volwassen meerderjarige uitwonende');
export const beforeAge = set('is van wordt word werd nu al net bijna ( , ook inmiddels die');
export const notYears = set('weken maanden dagen week maand dag mnd euro € keer uur');
export const possessives = set('mijn onze ons');

/** Whom a school or a crèche has. */
export const ownChildren =
  'zoon|zonen|zoons|zoontje|zoontjes|dochter|dochters|dochtertje|dochtertjes|kind|kinderen|kids|kindje|kindjes|jongste|oudste|tweeling';
export const schools =
  'brugklas|basisschool|kleuterschool|schoolkamp|school|groep [1-8]|creche|kinderopvang|peuteropvang|peuterspeelzaal|kinderdagverblijf|bso|kleuterklas|peuterklas|middelbare school';

/** Spellings that mean the same. */
export const spelled: ReadonlyMap<string, string> = new Map(
  Object.entries({
    mn: 'mijn',
    "m'n": 'mijn',
    mijne: 'mijn',
    k: 'ik',
    "'k": 'ik',
    ikke: 'ik',
    bn: 'ben',
    hb: 'heb',
    hep: 'heb',
    mt: 'met',
    vd: 'van',
    jr: 'jaar',
    jaartjes: 'jaar',
    jaren: 'jaar',
    kindere: 'kinderen',
    kinder: 'kinderen',
    kinders: 'kinderen',
    alleenstaant: 'alleenstaand',
    aleen: 'alleen',
    alleeen: 'alleen',
    alln: 'alleen',
    allen: 'alleen',
    gn: 'geen',
    geem: 'geen',
    nie: 'niet',
    krjig: 'krijg',
    krijch: 'krijg',
    uitk: 'uitkering',
    pm: 'per maand',
    huurd: 'huur',
    parner: 'partner',
  }),
);

/** Long words of which one slip of the thumb is forgiven. */
export const longWords = (
  'kinderen bijstand alleenstaand alleenstaande getrouwd samenwonend gescheiden dochter bijstandsuitkering uitkering student ' +
  'studente zorgtoeslag huurtoeslag kinderbijslag partner betaal zorgverzekering chronisch'
).split(' ');
/** Right words that look like one of those. */
export const rightWords = set(
  'chronische chronischer bijstaan bijstandse hinderen minderen kinderbed studenten studeren gescheurd getrouw betaald betaalt bestaan betalen partners ' +
    'dochters alleenstaanden uitkeringen verkering afstand bestand zorgtoeslagen huurtoeslagen kinderbijslagen',
);

/** "Mijn vrouw coming soon with baby", "mijn gezin komt over 2 maanden": not here yet. */
export const comingLater =
  / (?:man|vrouw|partner|vriend|vriendin|gezin|familie|kind|kinderen|kids|zoon|dochter|baby|ze|zij|hij|wife|husband|family) (?:(?!niet)\S+ ){0,2}?(?:komt|komen|coming|comes?|gaat|gaan) (?:(?!op bezoek|logeren|werken|naar school|naar de)\S+ ){0,3}?(?:straks|binnenkort|soon|later|next|volgende (?:week|maand|jaar)|over (?:een |een paar |\d+ )?(?:week|weken|maand|maanden|jaar)|hierheen|hiernaartoe|naar nederland|bij mij wonen|hier wonen) | (?:coming|come|komt|komen) (?:straks|binnenkort|soon|over \d+ (?:week|weken|maand|maanden)|later pas) (?:with|met) /;
