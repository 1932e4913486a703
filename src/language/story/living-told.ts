/** With whom somebody lives: alone, with a partner, children, others. */
import type { ChildrenTold } from './children-told.ts';
import { aloneWithGrownChild, grownAtHome, livesWithGrownChild, listsGrownChild } from './grown-children.ts';
import { partnerLeft } from './partner-left.ts';
import { part, type StoryPart, type LivingForm } from './story-part.ts';
import { saidBy, type Sentence } from './story-text.ts';
import { comingLater } from './story-words.ts';

export function livingTold(sentences: readonly Sentence[], children: ChildrenTold | null): StoryPart[] {
  const lines = sentences.map((sentence) => saidBy(sentence, 'me', 'partner'));
  const whole = sentences.map(({ text }) => text);
  const family =
    lines.some((line) => sharesHome.test(line)) ||
    whole.some((line) => withFamily.test(line) || amongFamily.test(line) || atChilds.test(line));
  const others = family || livesWithGrownChild(sentences);
  // Beside a mother or a brother it is not told who all of them are.
  const grown = family || whole.some((line) => relative.test(line)) ? [] : grownAtHome(sentences);
  const partner = partnerTold(sentences, lines);
  // A grown child may live there too: then who lives there is asked.
  const mayBeMore =
    children?.alsoGrown === true || whole.some((text) => grownNamed.test(text) && !elsewhere.test(text));
  const form = others ? 'withOthers' : mayBeMore ? null : formOf(partner, children, lines);
  const ages = agesPart(children);
  if (form !== null && form !== 'withOthers') return [part('living', form, children?.count ?? undefined), ...ages];
  const mayLiveHere = !others && (children?.alsoGrown === true || listsGrownChild(sentences));
  return [
    ...(others ? [grown.length > 0 ? part('grownAtHome', grown.join(' ')) : part('living', 'withOthers')] : []),
    ...(mayLiveHere ? [{ ...part('living', 'withOthers'), perhaps: true as const }] : []),
    ...(partner === null
      ? leftPart(sentences)
      : [{ ...part('hasPartner', partner ? 'ja' : 'nee'), ...inPassing(sentences, partner) }]),
    ...(children === null
      ? []
      : [part('hasChildren', children.count === 0 ? 'nee' : 'ja', children.count ?? undefined)]),
    ...ages,
  ];
}

/** Of whoever said to have a partner: offered where that was said. */
const leftPart = (sentences: readonly Sentence[]): StoryPart[] =>
  partnerLeft(sentences) ? [{ ...part('hasPartner', 'nee'), perhaps: true }] : [];

/** "Dat deed mijn man allemaal", "de bank van mijn man": a widow says so too. */
function inPassing(sentences: readonly Sentence[], partner: boolean): Pick<StoryPart, 'inPassing'> {
  const told = sentences.map(({ text }) => text).filter((text) => ownPartner.test(text) || isCouple.test(text));
  return partner && told.length > 0 && told.every((text) => spokenOf.test(text) && !isCouple.test(text))
    ? { inPassing: true }
    : {};
}

function agesPart(children: ChildrenTold | null): StoryPart[] {
  const ages = children?.ages ?? [];
  return ages.length === 0 ? [] : [part('childAges', ages.map((age) => `${String(age)} jaar`).join(', '))];
}

function formOf(partner: boolean | null, children: ChildrenTold | null, lines: readonly string[]): LivingForm | null {
  const has = children === null ? null : children.count !== 0;
  if (partner === null || (partner && has === null)) return null;
  if (partner) return has === true ? 'coupleWithChildren' : 'couple';
  if (has === true) return 'singleParent';
  return lines.some((line) => quiteAlone.test(line)) ? 'single' : null;
}

const relatives =
  '(?:ouders|moeder|vader|mama|papa|ma|pa|broer|broers|broertje|zus|zussen|zusje|oma|opa|tante|oom|schoonouders|schoonmoeder|schoonvader|familie|vrienden|huisgenoot|huisgenoten|volwassen)';
const relative = new RegExp(` ${relatives} `);
const withFamily = new RegExp(
  ` (?:ik|wij|we) (?:(?!wil|zou|kan|moet|niet|ga|mag)\\S+ ){0,3}(?:woon|wonen|leef|inwonend)(?: (?!niet)\\S+){0,3} (?:bij|met|in bij) (?:mijn |onze |de )?${relatives} | (?:woon|inwonend|thuiswonend) (?:nog |weer |nu )?(?:thuis )?bij (?:mijn |onze |de )?${relatives} ` +
    `| (?:mijn|onze) (?:oude |zieke |demente )?(?!zusje|broertje|volwassen)${relatives} (?:van (?!1?\\d )\\d+ (?:jaar )?)?(?:woont|wonen) (?:(?:nu|nog|ook|weer|allebei|sinds kort) )*(?:bij (?:mij|me|ons)|in bij|hier in) ` +
    `| (?:opa|oma|schoonmoeder|schoonvader|(?:mijn|onze) (?:oude |zieke |demente )?(?!zusje|broertje|volwassen)${relatives}) (?:woont|wonen|is|zijn) (?:(?:nu|nog|ook|weer|sinds kort|hier) )*bij (?:mij|me|ons) (?:in |ingetrokken|komen wonen|in huis|ingewoond) `,
);
/** "Met mijn man en mijn moeder", "mijn man, mijn dochter van 4 en mijn moeder wonen bij mij": who is named in between lives there too. */
const between =
  '(?:(?:mijn|onze|mn|een|de|het|en|,|ook|plus|van|jaar|jaren|oud|ik|kleine|\\d+|man|vrouw|partner|vriend|vriendin|kind|kinderen|kids|zoon|zoontje|zoons|dochter|dochtertje|dochters|baby|tweeling) )+';
const amongFamily = new RegExp(
  ` (?:ik|wij|we) (?:woon|wonen) (?:(?:nu|hier|thuis|samen|al|nog|weer) )*(?:met|bij) ${between}${relatives} (?=[,.|!?]|en |in |samen )` +
    `| ${relatives} (?:en|,) ${between}(?:woont|wonen) (?:(?:allemaal|nu|ook|hier|nog) )*(?:bij (?:mij|me|ons)|in (?:een|1|hetzelfde) huis|samen|met (?:mij|ons)) ` +
    `| (?:man|vrouw|partner|vriend|vriendin|kind|kinderen|zoon|dochter) ${between}${relatives} (?:woont|wonen) (?:(?:allemaal|nu|ook|hier|nog) )*(?:bij (?:mij|me|ons)|in (?:een|1|hetzelfde) huis|samen|met (?:mij|ons)) ` +
    '| (?:wonen|leven|zijn|zitten|woon) (?:\\S+ ){0,2}?(?:met )?(?:3|drie|4|vier) generaties | (?:3|drie|4|vier) generaties (?:\\S+ ){0,2}?(?:in|onder) (?:1|een) ',
);
/** "Ik woon bij mijn zoon en zijn vrouw": he is grown, and it is his home. */
const atChilds =
  / (?:woon|wonen|inwonend|ingetrokken|ingewoond) (?:(?!niet )\S+ ){0,3}?bij (?:mijn |onze |de )?(?:oudste |jongste |getrouwde )?(?:zoon|zoons|zonen|dochter|dochters|kinderen|schoonzoon|schoondochter) (?!van \d |\d )/;
const sharesHome = / (?:met|heb|hebben) (?:een |\d+ |mijn )?(?:huisgenoot|huisgenoten|kamergenoten|onderhuurder) /;

const grownNamed = / (?:zoon|dochter|kind) (?:(?:is|van|,|\() )*(?:1[89]|[2-5]\d) (?!weken|maanden)/;
const elsewhere = / (?:op kamers|uit huis|het huis uit|zelfstandig|woont alleen|woont samen|woont in) /;

/** Nothing that takes it back: "mijn man is overleden", "mijn vrouw woont in Marokko". */
const gone =
  /\b(?:ex|overleden|dood|gestorven|verlaten|vertrokken|scheiden|scheiding|apart|uit elkaar|gevangenis|detentie|vast|verpleeghuis|tehuis|verzorgingshuis|buitenland|marokko|turkije|polen|weg|weggegaan|gescheiden|was|waren|geweest|latrelatie|lat|trouwen|samenwonen|op straat|niet samen|niet (?:meer )?(?:samen )?met mijn (?:man|vrouw|partner|vriend|vriendin)|niet meer samen|niet bij mij|er niet meer|leeft niet meer)\b/;
const died =
  / mijn (?:man|vrouw|partner) (?:is |was )?(?:\S+ ){0,4}(?:overleden|dood|gestorven) | mijn (?:man|vrouw|partner) (?:(?:is )?er (?:(?:nu|al \S+|helaas) )*niet meer (?:is )?|leeft niet meer )(?=[,.|!]|alleen|en|dus)| weduwe | weduwnaar /;
const isCouple =
  / (?:ik ben|we zijn|wij zijn|zijn|ben|,) (?:al |nu |lang |\d+ jaar )*getrouwd (?!geweest)| (?<!niet |nooit |voor |of )getrouwd (?=[,|.]|en |met |\d)| (?<!niet |of )samenwonend | (?:ik woon|we wonen|wij wonen|woon|wonen) (?:al |nu |\d+ jaar )*samen (?=[,|.]|en |met (?:mijn |een |de )?(?:vriend|vriendin|partner|man|vrouw) )| samen met (?:mijn |een )?(?:vriend|vriendin|partner|man|vrouw|echtgenoot|echtgenote)(?: en|,)? | (?:woon|wonen) (?:\S+ )?met (?:mijn |een )(?:vriend|vriendin|partner|man|vrouw) | (?:mijn )?(?:vriend|vriendin) en ik wonen samen | echtpaar |^ (?:samen )?met (?:mijn )?(?:partner|man|vrouw|vriend|vriendin|echtgenoot|echtgenote) (?=[,|]|en )| (?:heb|hebben) (?:(?:ik|wel|ook|nu|al) )*een (?:vaste |nieuwe )?partner (?!die|gehad|in|nodig)| (?:we|wij) zijn (?:alle ?bei|beide|beiden) (?:van )?\d\d | (?:we|wij) verdienen (?:netto |nu |samen )*(?:€ )?\d{3,5} (?:€ |euro )?(?:en|plus|\+) (?:€ )?\d{3,5} (?!(?:€ |euro )?(?:(?:aan|voor|per maand|is|kale|de) )*(?:huur|hypotheek|schuld|zorg|energie|gas|kinderbijslag|toeslag))| (?:we|wij) (?:werken|studeren|verdienen) (?:alle ?bei|beiden?) | (?:zijn|we|wij) een stel | (?:zijn|we|wij) (?:\S+ ){0,5}man (?:van )?\d\d (?:jaar )?(?:en |, )?vrouw (?:van )?\d\d /;
const ownPartner =
  / mijn (?:lieve |zieke |eigen |oude )?(?:man|vrouw|partner|echtgenoot|echtgenote|wederhelft) | man (?:werkt|werk|werken|niet werken|ziek|is ziek|geen werk) | (?:man|vrouw) zit (?:(?:nu|al|ook) )*(?:in|zonder) |(?:[,.]| en) (?:man|vrouw) (?:in de )?(?:ziektewet|wia|wao|ww|wajong) /;
const spokenOf =
  / (?:van|door) mijn (?:\S+ )?(?:man|vrouw|partner|echtgenoot|echtgenote) | (?:deed|deden|regelde|zorgde|had|kreeg|zei|wilde|kon|betaalde|werkte|verdiende) (?:\S+ ){0,2}?mijn (?:man|vrouw|partner) | mijn (?:man|vrouw|partner) (?:\S+ )?(?:deed|regelde|zorgde|had|kreeg|zei|wilde|kon|betaalde|werkte|verdiende) /;
const noPartner =
  / niet meer (?:samen )?met mijn (?:man|vrouw|partner|vriend|vriendin) | niet (?:samen )?met mijn (?:man|vrouw|partner|vriend|vriendin) meer | (?:geen|zonder) (?:vaste )?(?:partner|man|vrouw|relatie|vriend|vriendin|vent|kerel) (?!van)| (?<!voor |voor een |voor de |de |voor als |welke )alleenstaande? (?!moeders|vaders|ouders|mensen|vrouwen|mannen|en samen|of )| vrijgezel | single | (?:ik ben|ben|,) (?:al |nu |\d+ jaar |sinds kort )*gescheiden (?:[,|.]|en |met |moeder |vader |vrouw |man |\d)| gescheiden (?:moeder|vader|vrouw|man) | bijstandsmoeder | alleen wonend /;
/** "Mijn vriend is bij me ingetrokken": a friend by himself is no partner, this one is. */
const movedIn =
  / mijn (?:nieuwe )?(?:vriend|vriendin) (?!wil|gaat|komt)(?:(?!niet|misschien)\S+ ){0,5}(?:bij (?:mij|me) ingetrokken|bij (?:mij|me) ingewoond|bij (?:mij|me) komen wonen|ingetrokken) | mijn (?:nieuwe )?(?:vriend|vriendin) woont (?:(?:er|hier|nu|eigenlijk|ook|wel|weer|gewoon) )*(?:bij (?:mij|me|ons)|hier|er eigenlijk ook|er ook)(?: (?:ook|nu|in huis))* (?=$|[,|.!?]|en |maar )/;
/** Who is there now and then may not live there: a guess can cost a benefit. */
const place = '(?: (?:hier|er|thuis|bij (?:mij|me|ons)))';
const notAlways = new RegExp(
  ` (?:(?:woont|slaapt|logeert)${place}*|(?:is|komt|blijft)${place}+) (?:soms|af en toe|nu en dan|weleens|wel eens|een paar (?:dagen|nachten)|(?:alleen )?in het weekend) ` +
    '| (?:soms|af en toe) (?:met )?mijn (?:man|vrouw|vriend|vriendin|partner) ',
);
const childWord =
  '(?:kind|kinderen|kids|kindjes|kindje|koters|jochies|jongens|meisjes|meiden|zoon|dochter|zoontje|zoontjes|dochtertjes|dochtertje|zoons|zonen|dochters|tweeling|baby)';
const alone = new RegExp(
  ` alleen ik en (?:mijn |de |\\d+ )*${childWord} | (?:woon|wonen|leef|ben|sta|zit|woont)(?: ik)?(?: (?:nu|helemaal|weer|hier|nog|al|\\d+ jaar|thuis))* alleen (?=[,|.!?]|en |met (?:mijn |me |de |onze |een |\\d+ |kleine |jonge |eigen )*${childWord} |zonder |thuis |woon|heb |in |huur |bijstand |sinds |\\d)` +
    `| (?:wonen|woon|leef) (?:ik )?(?:nu |hier )?(?:helemaal )?alleen | ik alleen wonen | (?:kind|kinderen|kids) alleen (?=huur|bijstand|[,|.])` +
    `| alleen met (?:mijn |me |de |onze |een |\\d+ |kleine |jonge |eigen |lieve )*${childWord} ` +
    `|(?:^|[,.] | jaar | \\d\\d ) ?(?:helemaal )?alleen (?=[,|.]|en |met (?:mijn |me )?(?:\\d+ |een )?${childWord} |\\d |\\d+ jaar (?:[,|.]|en |bijstand |huur ))` +
    `| \\d\\d (?:jaar )?en alleen (?=[,|.]|met )` +
    '|(?:^|[,.] | ben ) ?(?:een )?(?:moeder|vader|ouder|vrouw|man) alleen (?=[,.|]|\\d)' +
    '| in mijn (?:eentje|uppie) ' +
    '|^ (?:ik )?alleen wonen (?=\\d|met |huur |bijstand |uitkering )',
);
const notAlone =
  / niet (?:meer )?alleen | nooit alleen | (?:alleen|eentje) met mijn (?:moeder|vader|ouders|broer|zus) /;
const quiteAlone =
  / (?:woon|leef|wonen)(?: ik)?(?: (?:nu|weer|hier|nog|al|\d+ jaar|thuis))* (?:helemaal )?alleen (?!maar|de|nog|met|als|omdat)| helemaal alleen (?!met)| alleenwonend | alleen wonend | ik alleen wonen | (?:woon|leef) (?:nu |hier )?in mijn (?:eentje|uppie) /;

/** "Mijn man zit in een verpleeghuis": alone at home, and perhaps still partners. */
export const partnerInCare = (sentences: readonly Sentence[]): boolean =>
  sentences.some(({ text }) => inCare.test(text));
const inCare =
  / (?:man|vrouw|partner|vriend|vriendin|echtgenoot|echtgenote) (?:(?!werk)\S+ ){0,5}?(?:zit|woont|verblijft|ligt|is opgenomen|is naar|moest naar|in) (?:(?!werk)\S+ ){0,3}?(?:\S*verpleeghuis|\S*tehuis|verzorgingshuis|zorginstelling|zorgcentrum|woonzorgcentrum|zorghuis|instelling|hospice|kliniek) /;

/** Null: nothing was said, or two things that do not fit. */
function partnerTold(sentences: readonly Sentence[], lines: readonly string[]): boolean | null {
  if (partnerInCare(sentences)) return null;
  const couple = [
    ...lines.filter((line) => isCouple.test(line) || ownPartner.test(line)),
    ...sentences.map(({ text }) => text).filter((text) => movedIn.test(text)),
  ];
  const hers = couple.some((line) => gone.test(line) || notAlways.test(line) || comingLater.test(line));
  const without =
    aloneWithGrownChild(sentences) ||
    sentences.some((sentence) => died.test(saidBy(sentence, 'me', 'partner'))) ||
    lines.some((line) => (noPartner.test(line) || alone.test(line)) && !notAlone.test(line));
  if (without) return couple.length > 0 && !hers ? null : false;
  return couple.length > 0 && !hers && !lines.some((line) => / geen (?:man|vrouw|partner) /.test(line)) ? true : null;
}
