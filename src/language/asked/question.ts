/** Whether somebody asks for something to be told, rather than tells something or answers. */
import { foldForMatch } from '../words/normalise.ts';

const before =
  '(?:(?:en|maar|hoi|hallo|hey|goedemorgen|goedemiddag|goedenavond|dag|sorry|ok|oke|vraag|vraagje|weet je|weet jij|weet u|' +
  'weten jullie|mag ik (?:weten|vragen)|ik wil weten|ik zou graag willen weten|kun je (?:me |mij )?(?:vertellen|zeggen)|' +
  'kunt u (?:me |mij )?(?:vertellen|zeggen)),? )*';
/** For what is to be told: a place, a time, a person, a meaning. */
const facts =
  'waar|waarheen|wanneer|(?:(?:bij|met|van|voor|naar|op|in|aan) )?(?:wie|welke?)|tot (?:welke?|wanneer|hoe ?laat|hoe oud|hoeveel)|vanaf (?:welke?|wanneer|hoe oud)|' +
  'wat (?:is|zijn|betekent|doet|doen|houdt|kost|kosten)|hoe kom (?:ik|je|jij|u) (?:bij|binnen)|hoe ?laat|' +
  'hoeveel(?!\\p{L})(?!.*\\b(?:krijg|recht|kan ik|mag ik)(?!\\p{L}))|' +
  'is er|zijn er|bestaat|bestaan|hebben jullie|where|when|who|what is';
/** For what may come out either way, or how much, or why. */
const others =
  'wat|hoe|hoelang|hoeveel|waarvoor|waarom|kan|kun|kunt|kunnen|mag|mogen|heb ik recht|krijg ik|moet ik|is het|is de|zijn de|geeft|' +
  'geven|helpt|helpen|hoort|horen|heeft de gemeente|doen jullie|how|which|can i';
const asking = new RegExp(`^${before}(?:${facts}|${others})(?!\\p{L})`, 'u');
const askingFacts = new RegExp(`^${before}(?:${facts})(?!\\p{L})`, 'u');

/** "Waar is de voedselbank", "kan ik hulp krijgen?"; a mark at the end is enough. */
export const isQuestion = (text: string): boolean => /\?\s*$/u.test(text) || asking.test(foldForMatch(text));

/** "Waar zit je", but "waar hoor", "waar ja". */
const whereabouts =
  'waar (?!(?:hoor|joh|ja+|man|dus|idd|inderdaad|klopt?|dat klopt|helemaal|gewoon|allemaal|absoluut|zeker|en|ok|oke|okay|goed|prima|wel|maar|dank|dankje|bedankt|ik)(?!\\p{L}))(?=\\p{L})';
/** "Weet je dat zeker", "mag dat wel": a verb and whom it is asked of. */
const verbAndYou = '(?:(?:weet|ben|bent) (?:je|jij|u|jullie)|mag (?:ik|dat|je|we|wij))';
const begins = new RegExp(
  `^${before}(?:${whereabouts}|${verbAndYou}(?!\\p{L})|(?:hoe|hoezo|hoeveel|hoelang|waarom|waarvoor|wie|wanneer|is (?:dat|dit|het|er)|(?:wat|waar) (?:is|zijn|was|nu|als|bedoel\\p{L}*|betekent|houdt|gebeurt|doe\\p{L}*|kost|heb|staat|komt|vind|kan|moet|telt))(?!\\p{L}))`,
  'u',
);

/** "Hoe zeker is dat" is no answer, though "zeker" may be one. */
export const beginsAsQuestion = (text: string): boolean => begins.test(foldForMatch(text));

/** Where, when, who, what it is: an answer can be told. "Heb ik recht op …" is to be worked out. */
export const asksForFacts = (text: string): boolean => {
  const folded = foldForMatch(text);
  return askingFacts.test(folded) || whoHelps.test(folded) || endsWithMeaning.test(folded);
};

/** "Schuldhulpmaatje wat is dat". */
const endsWithMeaning =
  /^(?:\S+ ){1,6}(?:wat is dat|wie is dat|wat houdt dat in|bestaat (?:dat|die|het)(?: nog)?)\W*$/u;

/** A short message that ends so: "mijn man kan niet stoppen met drinken wie helpt". */
const whoHelps =
  /^(?:\S+ ){1,14}wie (?:helpt|kan|begeleidt)(?: (?:mij|me|ons|hem|haar|hen|daar(?:bij|mee)?|helpen))*\W*$/u;

const helpers =
  'organisatie|organisaties|stichting|stichtingen|club|clubs|clubje|vereniging|verenigingen|instantie|instanties|vrijwilliger|vrijwilligers|hulpverlener|maatje';
const helpedBy = new RegExp(
  `(?:^|[\\s,.;:?!])(?:wie (?:\\S+ )?(?:helpt|begeleidt|steunt|leert|komt op|kan (?:mij|me|ons|hem|haar|hen|ze|er|daarbij|daarmee|daar|dit|dat) )` +
    `|(?:welke?|wat voor|(?:is|zijn|bestaat|bestaan) er(?: (?:niet|geen|ook|misschien|hier|dan|een|ergens|nog))*)(?: \\S+)? (?:${helpers})(?!\\p{L})` +
    `|(?:waar|bij wie|wie) (?:kan|kunnen|moet) (?:\\S+ ){1,3}(?:terecht|melden|bellen)(?!\\p{L})` +
    `|(?:waar|wie) bel (?:ik|je|we)(?!\\p{L})` +
    `|(?:kan|zou|is er|zoek|wil dat er|mag er) (?:ook |hier |misschien |daar )?iemand(?!\\p{L})|iemand (?:die|naast))`,
  'u',
);

/** Who or what helps, anywhere in it: "mijn zoon heeft schulden. Welke organisatie kan hem begeleiden?" */
export const asksForHelper = (text: string): boolean => helpedBy.test(foldForMatch(text));

const inside =
  /(?:^|[\s,.;:])(?:wie (?:helpt|kan|komt|doet|weet|begeleidt)|(?:op|bij|aan|in|met) welke? |waar (?:is|zit|kan|vind|moet|meld|mag)|wat (?:doet|doen|kost|is)|wie leert|hoe (?:laat|lang|kom|kan|moet)|hoeveel|wanneer (?:is|zijn|kan|gaat)|welke|tot hoe laat|is (?:die|dat|er)|kost (?:dat|het))(?!\p{L})/u;

/** "Is de balie open", "komt die langs". */
const verbFirst = new RegExp(
  `^${before}(?:is|zijn|komt|komen|kost|kosten|doet|werkt|werken|zit|heeft|biedt|helpt|geeft)(?!\\p{L})`,
  'u',
);

/** A question anywhere in it: "mijn man drinkt, wie helpt", "kledingbeurs hoeveel stuks". */
export const asksSomewhere = (text: string): boolean => {
  const folded = foldForMatch(text);
  return isQuestion(text) || inside.test(folded) || verbFirst.test(folded);
};

const toGet =
  /(?<!\p{L})(?:recht op|(?:mag|kan) (?:ik|we|wij) (?:\S+ ){0,3}(?:huur|zorg|kinderopvang)toeslag(?!en| aanvragen)|krijg (?:ik|je|jij)(?! (?:(?:wel|ook|gewoon|nu|zelf) )*al (?:\d|een|twee|drie|maanden|jaren|lang|sinds)| (?:(?:wel|ook|gewoon|nu|zelf) )*al[ .!]*$)|kunnen we .*krijgen|kan ik .*krijgen|kom(?:en)? (?:ik|we|wij) in aanmerking|aanvragen|vra(?:ag|gen) (?:ik|we|wij) .*aan)(?!\p{L})/u;

/** Whether somebody can get it, or how to ask for it: to be worked out, not looked up. */
export const asksToGet = (text: string): boolean => toGet.test(foldForMatch(text));

const whatThereIs =
  /(?<!\p{L})(?:wat (?:kan|kunnen|mag|mogen) (?:ik|we|wij) (?:(?:nog|allemaal|verder|ook|meer|daarnaast|zoal|er) )*(?:krijgen|aanvragen)|waar (?:heb(?:ben)? )?(?:ik|we|wij) (?:(?:nog|allemaal|verder|ook) )*recht op|waar heb(?:ben)? (?:ik|we|wij) (?:(?:nog|allemaal|verder|ook) )*recht op|heb(?:ben)? (?:ik|we|wij) (?:(?:nog|ook|misschien|ergens|eigenlijk) )*recht op (?:iets|wat|geld|hulp|extra(?: geld)?)(?!\p{L})|of (?:ik|we|wij) (?:(?:nog|ook|misschien|ergens) )*(?:iets (?:kan |kunnen |mag )?krijg(?:en)?|recht op heb)|(?:ergens|iets|nog iets|nog meer|nog ergens) (?:recht op|krijgen)|wat is er (?:nog |allemaal |verder )*(?:voor (?:mij|ons)|mogelijk|te krijgen)|welke (?:regelingen|toeslagen|hulp) (?:zijn|is|heb|kan|krijg))(?!\p{L})/u;

/** "Wat kan ik krijgen", "heb ik ergens recht op": of nothing by name. */
export const asksWhatThereIs = (text: string): boolean => whatThereIs.test(foldForMatch(text));

const best =
  /(?<!\p{L})(?:wie|wat|welke?)(?!\p{L}).*(?:de|het|een) (?:aller)?(?:beste|slechtste|fijnste) (?!manier|tijd|moment|dag|keuze|oplossing|hulp)\p{L}|(?<!\p{L})(?:wie|welke \p{L}+) is (?:(?:het|de) )?(?:beste?|slechtste?)(?!\p{L})/u;

/** "Wie is de beste advocaat": an opinion, which nobody gets here. */
export const asksForOpinion = (text: string): boolean => best.test(foldForMatch(text));

const ourView =
  /(?<!\p{L})(?:(?:vindt? (?:jij|je|u|jullie)|(?:jij|je|u|jullie) vindt?) (?:dat|of|van|\S+ beter)|wat (?:vindt?|denkt?) (?:jij|je|u|jullie) van|(?:is|zijn|werkt|werken|helpt|helpen) .*(?<!\p{L})(?:beter|slechter) dan|^(?:en )?(?:is|zijn) .*(?:mensen|vrijwilligers|medewerkers|ambtenaren) .*(?:aardig|lief|streng|vriendelijk|te vertrouwen|betrouwbaar))(?!\p{L})|(?<!\p{L})(?:beter|slechter) (?:is|werkt|helpt) dan(?!\p{L})/u;

/** "Vind jij dat …", "is dit beter dan dat": what a computer thinks of it. */
export const asksForOurView = (text: string): boolean => ourView.test(foldForMatch(text)) && !asksToGet(text);

const strangers =
  'buurman|buurvrouw|buren|buurmeisje|buurjongen|overburen|ex|ex-man|ex-vrouw|baas|huisbaas|collega|juf|leraar|wethouder|burgemeester|voorzitter|directeur|zwager|schoonzus';
const ofOthers = new RegExp(
  `^${before}(?:krijgt|krijgen|heeft|hebben|ontvangt|verdient|verdienen|hoeveel (?:verdient|verdienen|krijgt|krijgen|heeft|hebben)|waar (?:woont|wonen)|is|zijn|wat (?:verdient|krijgt)) (?:mijn|m'n|mn|de|onze) (?:${strangers})(?!\\p{L})` +
    `|^${before}(?:waar woont|is|heeft|hoe oud is|met wie (?:woont|is)|wat (?:verdient|krijgt)|hoeveel (?:verdient|krijgt)) (?:mevrouw|meneer|mevr|dhr|mw|de heer) \\p{L}+` +
    `|(?:06|prive|mobiele?|thuis)[- ]?(?:nummer|adres|telefoon\\w*)(?: .*)? van (?:mijn|m'n|mn|de|onze|een) `,
  'u',
);

const whereOthersAre = new RegExp(
  `(?<!\\p{L})(?:(?:ik (?:wil|moet|zou) (?:graag )?|wil (?:graag )?)weten|(?:weet|weten|zoek|zoeken|vind|vinden|zeg|vertel)(?: (?:je|jij|u|jullie|eens|even|me|mij|op|uit|ook))*|(?:opzoeken|nakijken|uitzoeken|vinden|zeggen|vertellen)),? ` +
    `waar (?:mijn|m'n|mn|me|de|onze) (?:${strangers}|vriend|vriendin|vader|moeder|broer|zus|zoon|dochter)(?: \\p{L}+)? (?:nu |nou )?(?:woont|wonen|werkt|verblijft|uithangt)(?!\\p{L})`,
  'u',
);
const anythingOfThem = new RegExp(
  `(?<!\\p{L})(?:weet|weten|ken|vertel|vertelt) (?:je|jij|u|jullie|me|mij) (?:(?:me|mij|ook|misschien) )*(?:wat|iets|meer|alles) (?:over|van) (?:hem|haar|hen|(?:mijn|m'n|mn|de|onze) (?:${strangers}))\\W*$`,
  'u',
);

/** About the money, the home or the number of somebody else: nobody hears that here. "Heeft mijn buurman recht op …" is no such thing. */
export const asksAboutOthers = (text: string): boolean => {
  const folded = foldForMatch(text);
  if (folded.includes('recht op')) return false;
  return (
    ofOthers.test(folded) || (!ownNeed.test(folded) && (whereOthersAre.test(folded) || anythingOfThem.test(folded)))
  );
};
/** Who tells of their own money besides is helped with that. */
const ownNeed =
  /(?<!\p{L})(?:geld|alimentatie|schuld\p{L}*|\p{L}*toeslag\p{L}*|hulp|help|betal\p{L}*|betaalt)(?!\p{L})/u;

const whoWeAre =
  /(?<!\p{L})(?:wie (?:is|zijn) (?:je|jouw|uw|jullie) (?:baas|bazen|chef|maker|makers|eigenaar|werkgever|leidinggevende)|(?:voor|bij) wie werk(?:t|en)? (?:je|jij|u|jullie)|wie heeft (?:je|jou|u|jullie|dit) (?:gemaakt|bedacht))(?!\p{L})/u;

/** "Wie is je baas": who it is that answers here. */
export const asksWhoWeAre = (text: string): boolean => whoWeAre.test(foldForMatch(text));

const buttons = '(?:knop|knoppen|knopje|knopjes|button|buttons|keuzemenu|keuzelijst|keuzelijstjes)';
const noButtons = new RegExp(
  `(?<!\\p{L})(?:(?:hou|houd|houdt|stop|stopt|kap|schei)(?: \\p{L}+){0,3} met|weg met|(?:wil|wilde|hoef|geef|stuur|gebruik)(?: \\p{L}+){0,2} geen|liever geen|zonder)(?: (?:die|al|al die|deze|dat|de|je|jouw|uw|stomme|rot|kut))* ${buttons}(?!\\p{L})`,
  'u',
);

/** "Hou op met die knopjes" ends no talk. */
export const wantsNoButtons = (text: string): boolean => noButtons.test(foldForMatch(text));

const payItBack =
  /^(?:(?:en|maar|oke?|ja) )?(?:moet|mot|moeten|hoef|hoeven) (?:ik|we|wij|je) (?:dat|da|het|dit|die|alles)(?: (?:geld|dan|later|ook|wel|weer|allemaal))* (?:niet )?terug(?: te)? ?betale?n?(?: (?:als|wanneer|zodra) (?:ik|we|wij)(?: \S+){1,7})?\W*$/u;

/** "Moet ik dat terugbetalen": of what was just told. */
export const asksToPayItBack = (text: string): boolean => payItBack.test(foldForMatch(text));

const complains =
  /(?<!\p{L})(?:klacht(?:en)? (?:\S+ )?(?:indienen|doen|maken|kwijt|melden)|(?:dien|diende) (?:\S+ )?(?:een )?klacht|klacht(?:en)? (?:over|tegen) (?:de|het|mijn|een) (?:gemeente|ambtenaar|stadhuis|loket|klantmanager|consulent|wethouder)|klacht(?:en)? over (?:hoe )?(?:jullie|u|jou|jij|je|wegwijs|deze (?:chat|computer|site))|(?:wil|kan ik) (?:\S+ ){0,3}klagen)(?!\p{L})/u;
const ofAnother =
  /(?<!\p{L})(?:verhuurder|huisbaas|\p{L}*corporatie|woningbouw\p{L}*|buren|buurman|buurvrouw|arts|huisarts|ziekenhuis|school|werkgever|bewindvoerder|zorgverzekeraar)(?!\p{L})/u;

/** "Ik wil een klacht indienen", of the municipality or of nobody by name: that is no objection to a letter. */
export const wantsToComplain = (text: string): boolean => {
  const folded = foldForMatch(text);
  return complains.test(folded) && !ofAnother.test(folded);
};

const you = '(?:je|jij|u|jullie|ze)(?: (?:eigenlijk|precies|nou|nu|dan|hier))*';
const meaning = new RegExp(
  `^${before}(?:wat (?:is|zijn|was|betekent|betekend|houdt|doet)|wat voor (?:iets )?is|hoeveel is|what is|` +
    `(?:wat|hoe) (?:bedoelt?|bedoelen) ${you} met|wat (?:wordt|word) (?:er )?bedoeld? met|wat versta(?:at|an)? ${you} onder)(?!\\p{L})` +
    `(?! (?:het verschil|mijn|de voorwaarden?|daarvoor)(?!\\p{L}))`,
  'u',
);
const wordUnknown =
  /^(?:\S+ ){1,4}(?:wat (?:is|zijn|betekent) (?:dat|dit)|wat houdt dat in)\W*$|(?<!\p{L})(?:(?:weet|snap|begrijp)(?: ik)?(?: echt)? (?:niet|nie|ook niet)|geen idee|(?:leg|leggen|legt)(?: \S+){0,3} uit|uitleggen),? wat (?:\S+ ){1,4}(?:is|zijn|betekent|betekenen|inhoudt)\W*$/u;

/** "Ik weet niet wat servicekosten zijn", "kale huur wat is dat": what a word is, and no answer, whatever else it looks like. */
export const doesNotKnowWord = (text: string): boolean => wordUnknown.test(foldForMatch(text));

/** "Wat is huurtoeslag", "wat bedoelt u met netto": what a word or a scheme is. */
export const asksMeaning = (text: string): boolean => meaning.test(foldForMatch(text)) || doesNotKnowWord(text);

/** The words of which the meaning is asked; none: it is not asked, or of "dit" or of what was said. */
export function wordsAsked(text: string): string[] {
  if (!asksMeaning(text)) return [];
  const rest =
    foldForMatch(text)
      .replace(meaning, ' ')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return rest.filter((word) => !ofAsking.has(word));
}
/** "Wat bedoel je met een toeslag" as "wat is een toeslag": it is looked up without the words of asking. */
export const plainlyAsked = (text: string): string =>
  /(?<!\p{L})bedoel/iu.test(text) && wordsAsked(text).length > 0 ? `wat is ${wordsAsked(text).join(' ')}` : text;

/** And nothing is told besides: "wat is kale huur" says at no question that somebody rents. */
export const asksOnlyMeaning = (text: string): boolean =>
  wordsAsked(text).length > 0 && (doesNotKnowWord(text) || !ofOneself.test(foldForMatch(text)));
const ofOneself = /\d|(?<!\p{L})(?:ik|wij|we|mijn|mn|onze|ons)(?!\p{L})/u;

const ofAsking: ReadonlySet<string> = new Set(
  (
    'wat is zijn betekent betekenen inhoudt in weet snap begrijp niet nie ook echt geen idee ik leg leggen uit uitleggen bedoeld wordt ' +
    'een de het dat dit deze die er hier daar daarmee mee met je jij u jullie ze me mij nou nu dan precies eigenlijk ' +
    'allemaal weer toch woord vraag alles kun kunt kan even houdt'
  ).split(' '),
);

const limit =
  /(?<!\p{L})(?:maximale?|maximum|max|hoogste|laagste|minimale?|\p{L}*grens|grenzen|tot (?:welk(?:e)? |hoeveel )(?:inkomen|huur|spaargeld|vermogen|leeftijd|bedrag|salaris|loon)|hoeveel (?:\p{L}+ )?(?:mag|mogen) (?:ik|je|we|wij|iemand)|hoeveel (?:spaargeld|vermogen|inkomen|huur))(?!\p{L})/u;

/** "Wat is de maximale huur voor huurtoeslag": where the line is. */
export const asksLimit = (text: string): boolean => isQuestion(text) && limit.test(foldForMatch(text));

const amount = new RegExp(
  `^${before}(?:hoe (?:hoog|groot) (?:is|zijn)|hoeveel (?:is|zijn|bedraagt|geld (?:is|krijg je))|wat bedraagt|wat is het bedrag)(?!\\p{L})`,
  'u',
);

/** "Hoe hoog is de bijstand": an amount. */
export const asksAmount = (text: string): boolean => amount.test(foldForMatch(text));

const toApply =
  /(?<!\p{L})(?:hoe|waar)(?!\p{L}).*(?<!\p{L})(?:vra(?:ag|gen) .*aan|aanvra(?:ag|gen)|regel(?:en)?|moet (?:ik|je|we) (?:dan |nu )?(?:zijn|wezen|heen))(?!\p{L})/u;

/** "Hoe vraag ik huurtoeslag aan", "waar moet ik wezen voor huurtoeslag". */
export const asksHowToApply = (text: string): boolean => toApply.test(foldForMatch(text));

/** "Nee, geen schulden": who has none of it asks nothing about it. */
export const deniesIt = (text: string): boolean =>
  !text.includes('?') &&
  /^nee(?: hoor)?,? (?:(?:ik heb|heb|wij hebben) )?(?:ook )?geen(?!\p{L})/u.test(foldForMatch(text));

const receivesNone =
  /^(?:nee,? )?(?:ik|wij|we) (?:krijg|krijgen|heb|hebben|ontvang|ontvangen) (?:ook )?geen (?:bijstand|aio|kinderbijslag|kindgebonden budget|\p{L}*toeslag(?:en)?)[.! ]*$/u;

/** "Ik krijg geen bijstand", and nothing more: among what somebody may have, that is an answer. */
export const receivesNothing = (text: string): boolean => receivesNone.test(foldForMatch(text));

const instead = new RegExp(
  '^nee(?: hoor)?,? (?:ik (?:bedoel|bedoelde|zoek|wil) )?geen (?:\\p{L}+ )?\\p{L}+(?:,| maar|, maar) (?!(?:geen|niet|en|of|want|dus|dank|bedankt|ik heb)(?!\\p{L}))(.+)$',
  'u',
);

/** Of "nee geen kleding, brieven" what is meant: "brieven". Any other text as it is. */
export const meantInstead = (text: string): string => instead.exec(foldForMatch(text))?.[1] ?? text;
