/** Where a message may fall into what answers a question and what stands beside it: "41, maar moet de moeder ook mee?" */
import { foldForMatch } from '../words/normalise.ts';
import { beginsAsQuestion, isQuestion } from '../asked/question.ts';

export interface Cut {
  readonly first: string;
  /** What follows, without the word that joins it. */
  readonly rest: string;
  /** Behind an end of a sentence: what stands before it was meant by itself. */
  readonly isSentence: boolean;
  /** No word of it goes on without a pause: "ik weet niet wat netto is" does. */
  readonly isMarked: boolean;
}

/** The longest first piece first: "7 en 10" goes before "7". */
export function cutsOf(text: string): Cut[] {
  const cuts = cutAt(text, between);
  const led = ofItself.exec(text);
  const lead = led === null ? [] : [{ first: led[1] ?? '', rest: led[2] ?? '', isSentence: false, isMarked: false }];
  return [...cuts.reverse(), ...lead].filter(
    ({ first, rest, isMarked }) =>
      first !== '' && /[\p{L}\p{N}]/u.test(rest) && (isMarked || !endsInQuestionWord.test(first)),
  );
}
/** In "waar kan ik heen" that "waar" belongs to what is asked, and is no yes. */
const endsInQuestionWord =
  /(?:^|\s)(?<!(?:is|dat|niet|wel) )(?:waar|wat|hoe|wie|wanneer|hoeveel|hoe ?lang|waarom|welke?(?: \p{L}+)?)$/iu;

/** What somebody tells of themselves begins anew, without a mark: "ze zijn 4 en 10 ik verdien 1200". */
export const anewCutsOf = (text: string): Cut[] =>
  cutAt(text, anew)
    .filter(({ first, rest }) => /[\p{L}\p{N}]\)?$/u.test(first) && rest !== '' && !bindsOn.test(first))
    .reverse();
const anew =
  /\s+(?=(?:ik (?:ben|heb|woon|krijg|werk|huur|verdien|zit|voel)|(?:we|wij) (?:zijn|hebben|wonen|krijgen|werken|huren|verdienen)|(?:mijn|mn) (?:huur|inkomen|man|vrouw|vriend|vriendin|partner) )(?!\p{L}))/giu;
/** "Omdat ik werk", "en ik huur": what stands there belongs to what comes. */
const bindsOn =
  /(?:^|\s)(?:als|omdat|want|dat|die|wat|waar|hoe|of|toen|sinds|en|maar|terwijl|zodat|wanneer|met|van|voor|aan|door|bij|is|was|samen)$/iu;

const cutAt = (text: string, places: RegExp): Cut[] =>
  [...text.matchAll(places)].map(({ index, 0: mark }) => ({
    first: text.slice(0, index).replace(trailing, '').trim(),
    rest: text
      .slice(index + mark.length)
      .replace(joining, '')
      .trim(),
    isSentence: /[.!?;]/.test(mark),
    isMarked: /[.,!?;]/.test(mark),
  }));

/**
 * What tells or answers, with what is asked beside it as `rest`: behind it ("39. moet ik dat eerst doen?") or before it
 * ("is dat verplicht? nee"). Behind an end of a sentence first: what is asked there is asked of what stands beside it
 * ("leen ook bij duo, dat is geen schuld toch"). Then the longest piece that asks nothing.
 */
export function askedCutsOf(text: string): Cut[] {
  const behind = [...cutsOf(text), ...cutAt(text, asking).reverse()].filter(
    ({ first, rest, isSentence, isMarked }) =>
      first !== '' &&
      !asksInside(first) &&
      (isMarked || !(mayTellOfHaving(rest) || endsInQuestionWord.test(first))) &&
      (surelyAsks(rest) || ((isSentence || bareEnd.test(rest)) && asksInside(rest))),
  );
  const before = cutAt(text, telling)
    .filter(({ rest, isMarked }) => rest !== '' && (isMarked || !onlyYes.test(rest)))
    .filter(({ first, rest }) => surelyAsks(first) && !asksInside(rest))
    .map((cut) => ({ ...cut, first: cut.rest, rest: cut.first, isSentence: true }));
  const order = ({ first, rest, isSentence }: Cut): number =>
    first.length + (isSentence || (bareEnd.test(rest) && !surelyAsks(rest)) ? text.length : 0);
  return [...behind.sort((a, b) => order(b) - order(a)), ...before];
}

/** Asks of what stands before it: "mijn baas betaalt niet uit wat nu". */
const bareEnd = /\s(?:wat nu|en nu|wat dan|(?:kan|mag|telt|geldt|hoe kan|hoe zit) dat(?: ook| dan| mee)?)\W*$/iu;

/** "Heb ik zorgtoeslag en huurtoeslag ja" is told. */
const onlyYes = /^(?:ja|jep|jawel)\W*$/iu;

/** Of what stands beside an answer the part that is told, and not asked. */
export const toldPart = (rest: string): string => (asksBeside(rest) ? '' : (askedCutsOf(rest)[0]?.first ?? rest));

/** A question begins here without a mark before it. */
const asking =
  /\s+(?=(?:(?:kan|kunnen|mag|mogen|moet|ziet|zien|krijgt|weet) (?:de gemeente|iemand|(?:mijn|mn|onze) \p{L}+)|welke papieren|hoeveel (?:krijg|mag|is)|wanneer (?:krijgen|wordt)|(?:komt|komen) (?:er|jullie|ze)|is (?:dit|dat|het) (?:anoniem|veilig|verplicht|gratis|nodig)|krijg ik (?:een|dan|ook|nog|hier)|wat (?:als|is een|is de|is het)|(?:tot |vanaf )wanneer|tot welke|wanneer (?:krijg|komt|moet|kan|mag|is)|waar (?:moet|kan|vind|vraag|is)|wie (?:betaalt|helpt|kan|is)|(?:is|zijn) er (?:ook|iets|nog iets|hulp|geld|een)|bestaat|telt|tellen|geldt|moet ik|mag ik|(?:kan|mag|moet) (?:dat|het)|wie (?:leest|ziet|kijkt)|ben (?:jij|je|u)|praat ik|hoe ?lang (?:duurt|nog)|kost (?:dit|dat|het)|ziet (?:de|het|mijn|mn|iemand)|wordt (?:dit|alles))(?!\p{L}))/giu;
/** What is told begins here, behind a question. */
const telling =
  /\s*[.,?!;]+(?!\d)\s*|\s+(?=(?:ik (?:ben|heb|woon|krijg|werk|huur|verdien)|we (?:zijn|hebben|wonen|krijgen|huren)|ze zijn|want|nee|ja)(?!\p{L}))/giu;

/** A question, or one somewhere in it. */
export const asksInside = (text: string): boolean =>
  surelyAsks(text) || cutsOf(text).some(({ rest }) => surelyAsks(rest));

/**
 * Without a mark, only in the order of words of a question. "Zorgtoeslag krijg ik al" and "dat kan ik niet missen" have
 * that too, and ask nothing; "nooit wat aangevraagd" has no more than a word of one.
 */
export const surelyAsks = (text: string): boolean => {
  const folded = foldForMatch(text);
  if (saidBefore.test(folded)) return false;
  if (text.includes('?')) return true;
  if (turned.test(folded)) return ofThat.test(folded) || !tells.test(folded) || perhaps.test(folded);
  const asks = beginsAsQuestion(text) || turnedRound.test(text) || verbFirst.test(folded) || asksToAgree(text);
  return asks && /\S\s+\S/.test(text.trim());
};
/** "Zei ik toch", "dat heb ik net al gezegd?": impatient, and no question. */
const saidBefore =
  /^(?:(?:maar|ja|nee|nou|dat|die|dit|dus) )*(?:(?:zei|zeg|vertelde|schreef|typte|noemde) (?:ik|we)|(?:heb|had) (?:ik|we) (?:\p{L}+ ){0,4}(?:gezegd|verteld|geschreven|getypt|doorgegeven|ingevuld))(?: (?:je|u|toch|al|net|ook|dus|eerder|daarnet|zonet|hierboven|hoor|dat))*\W*$/u;
const turned = /^(?:krijg|heb|kan|moet|mag|hoef|ben) (?:ik|we|wij)(?!\p{L})/u;
const verbFirst =
  /^(?:(?:en|maar) )*(?:(?:zijn|is) er|(?:tot|vanaf) (?:wanneer|welke?|hoe)|welke?(?! dag)|(?:wordt|kost) (?:dit|dat|het|alles)|ben (?:jij|je|u)|praat ik|wie (?:leest|ziet|kijkt)|(?:ziet|leest|krijgt|weet) (?:de|het|mijn|mn|iemand) .*(?:dit|mee)|krijg ik hier|(?:verandert|vervalt|stopt|komt|wordt|vallen|valt|helpen|hebben|kost|kosten) (?:het|dat|dit|die|deze|de|mijn|mn|jullie|er))(?!\p{L})/u;
/** "Zorgtoeslag krijg ik en huurtoeslag ook". */
const mayTellOfHaving = (rest: string): boolean =>
  /^(?:krijg|heb) (?:ik|we|wij)(?!\p{L})(?! (?:daar |dan |nog |ook )*(?:een brief|post|bericht)(?!\p{L}))/iu.test(
    rest,
  ) &&
  !rest.includes('?') &&
  !perhaps.test(foldForMatch(rest));
/** "Moet ik dat nog ergens melden". */
const ofThat = /^(?:moet|mag|kan|hoef|krijg) (?:ik|we|wij) (?:dat|die|het|er|hem|haar|daar\p{L}*)(?!\p{L})/u;
const tells =
  /(?<!\p{L})(?:(?<=^(?:krijg|heb) .*)al|(?<=^(?:krijg|heb) .*)(?:ja|hoor|gewoon|allebei|allemaal)(?=\W*$)|niet|nog|geen|sinds|niks|niets|elke|per|\d+)(?!\p{L})/u;
const perhaps = /(?<!\p{L})(?:dan|eigenlijk|nou|straks|toch|of)(?!\p{L})/u;

/** What is asked, without why it is asked: "wat is een aio want dat hoorde ik op de soos". */
export const plainQuestion = (text: string): string => {
  const plain = text.replace(why, '').trim();
  return plain === '' ? text : plain;
};
const why =
  /[ ,.]+(?:want |omdat |dat )?(?:(?:dat|die|dit|het) (?:hoorde|las|zag|hoor|lees)|(?:hoorde|las|hoor) ik|(?:dat )?(?:zei|zeggen|vertelde)) (?!\S+ \?)(?:\S+ ?){0,8}$/iu;

/** No mark inside a number. */
const between =
  /[.,،](?!\d)\s*|\s*[?!;؟]+\s*|\s+(?=(?:maar|but|ama|want|en|dus|alleen|of|moet|waar (?:moet|kan|mag|vind|vraag|zit|zitten|ga)|wat|hoe|hoeveel|waarom|ja|omdat|krijg ik|mag ik|kan ik|is dat|hoor)(?!\p{L}))/giu;
const joining = /^(?:(?:maar|but|ama|want|en|dus|alleen(?=[ ,]+\S)|of|,)(?!\p{L})[ ,]*)+/iu;
const trailing = /[ ,]+(?:maar|want|en|dus|alleen|of)$/iu;
/** Needs no mark behind it. */
const ofItself = /^\s*(niemand|(?:ja|nee),? (?:minder|meer))[ ,]+(.+)$/isu;

/** "Is dat netto?", "moet de moeder mee": to be answered before the talk goes on. */
export const asksBeside = (rest: string): boolean =>
  /[?؟]/u.test(rest) || isQuestion(rest) || beginsAsQuestion(rest) || turnedRound.test(rest) || asksToAgree(rest);
const turnedRound =
  /^(?:(?:dan|nou|nu) )?(?:moet(?:en)?|mag|kan|krijg|kunnen|wissen|bewaren|is dat|telt|tellen|geldt|gelden|betaalt|bestaat) (?:ik|je|u|jullie|we|wij|ze|zij|hij|de|het|dat|mijn|mn|onze|een|er|iemand)(?!\p{L})/iu;
/** "Dat is geen schuld toch"; "krijg alleen zorgtoeslag toch" tells it. */
const asksToAgree = (text: string): boolean => toAgree.test(text) && ofHow.test(text) && !/\d/.test(text);
const ofHow =
  /(?<!\p{L})(?:is|da['’]?s|zijn|mag|mogen|moet|moeten|hoef|hoeft|hoeven|kan|kunnen|telt|tellen|geldt|gelden|komt|gaat|gaan|wordt|worden|blijft|recht|doet|doen|geeft|geven|weten|weet|ziet|zien|krijgt|kost)(?!\p{L})/iu;
const toAgree = /^(?:\S+ ){2,}(?:toch|of niet|of wel)\W*$/iu;
