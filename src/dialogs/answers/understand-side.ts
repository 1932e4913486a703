/** "Minder", "ja, meer", "nee ik heb niks": on which side of the limit in the question the words stand. */
import type { Test } from '../../contract.ts';
import type { Question } from '../../knowledge/schemas/question.ts';
import { foldForMatch } from '../../language/words/normalise.ts';
import { beginsAsQuestion } from '../../language/asked/question.ts';
import { longestAnswer, success, type Parsed } from '../../language/parsed.ts';
import { parseYesNo } from '../../language/answers/yes-no.ts';
import { yesNoRole } from '../../language/answers/yes-no-words.ts';

/** Whether a yes means "that or less". */
export const asksBelow = ({ op }: Test): boolean => op === 'le' || op === 'lt';

/** As a yes or no to the question; null when the words name no side. */
export function sideSaid(question: Question, test: Test, text: string): Parsed<boolean> | null {
  if (saysNone(question, text)) return success(asksBelow(test));
  const { yes, below } = sideNamed(question, text) ?? {};
  if (below === undefined) return null;
  const holds = below === asksBelow(test);
  // "Nee, minder" names its side; "ja, meer", said to "of minder?", may be a yes to the limit.
  return yes !== true || holds ? success(holds) : null;
}

/** "Ja minder", said to "of meer?": the side that is named, which that yes does not agree with; null: nothing of the kind. */
export function sideAgainst(question: Question, { op }: Test, text: string): Test['op'] | null {
  const { yes, below } = sideNamed(question, text) ?? {};
  const named = below === undefined ? null : sides[op][below ? 'below' : 'above'];
  return yes === true && named !== op ? named : null;
}

/** A yes that names no side and no amount. */
export function saysOnlyYes(question: Question, test: Test, text: string): boolean {
  const yes = parseYesNo(text);
  return sideSaid(question, test, text) === null && yes.status === 'success' && yes.value;
}

/** "Minder" says as much as "ja": the limit stands in the question. "Ja, meer" to "of minder?" says two things. */
function sideNamed({ unit }: Question, text: string): { yes: boolean | undefined; below: boolean } | null {
  const words =
    unit === 'months' ? '(korter|minder)|langer|meer' : '(minder|lager|(?:er|daar)?onder)|meer|hoger|(?:er|daar)?boven';
  const said = new RegExp(
    `^(?:(?:ha(?:ha)+h?|oh?|nou|tja|eh)[, ]+)*(ja+|nee)?[, ]*(?:${around}[, ]+)*(?:${words})(?:,? ${around})*[.!]*$`,
  );
  const side = said.exec(foldForMatch(text));
  return side === null
    ? null
    : { yes: side[1] === undefined ? undefined : side[1].startsWith('j'), below: side[2] !== undefined };
}

/** They say how sure or how much, and leave the side what it is. */
const around =
  '(?:iets|veel|ver|net|flink|wel|ruim|man|daar zit ik|(?:ik|we|wij) (?:zit|zitten)(?: er| daar)?|vast|zeker|sowieso|natuurlijk|dat is|het is|hoor|joh|he|ha(?:ha)+|denk ik|ik denk|geloof ik|ik geloof|schat ik|ik schat|volgens mij)';

/** "Aow en 80 pensioen, dus minder", "minder, er staat 3800 op": the side that somebody comes to by themselves; null: none. */
export function sideConcluded({ op }: Test, text: string): Test['op'] | null {
  if (farBelow.test(foldForMatch(text))) return sides[op].below;
  const most = usually.exec(foldForMatch(text))?.groups;
  if (most !== undefined && (op !== 'eq' || most['so'] === undefined)) return usualSide(op, most);
  const found = concluded.exec(foldForMatch(text)) ?? saidFirst.exec(foldForMatch(text));
  return found === null ? null : sides[op][found.groups?.['below'] === undefined ? 'above' : 'below'];
}
/** "Meestal minder dus", "vaak wel": how it is most of the time. */
const usually = new RegExp(
  `^(?:(?:ja+|nee|nou|dat|dus|ik|we|zit|${around})[ ,]+)*(?:meestal|meestentijds|vaak|doorgaans|normaal(?: gesproken)?|gewoonlijk|(?:bijna|vrijwel) altijd|vooral)` +
    '(?: (?:zit ik|zitten we|is het|is dat|er|wel(?= \\p{L}*(?:minder|meer|onder|boven|lager|hoger))|iets|net|ruim|veel))*' +
    `(?: (?:(?<below>minder|lager|(?:er|daar)?onder)|(?<above>meer|hoger|(?:er|daar)?boven)|(?<so>wel|niet)))(?:[ ,]+(?:dus|toch|${around}))*[ .!]*$`,
  'u',
);
function usualSide(op: Test['op'], { below, so }: Record<string, string | undefined>): Test['op'] {
  const isBelow = so === undefined ? below !== undefined : asksBelow({ op, value: 0 }) === (so === 'wel');
  return sides[op][isBelow ? 'below' : 'above'];
}

/** "Haha nee joh we staan rood": a "nee" to "of minder?" of who has little. */
export const soundsPoor = (text: string): boolean => poor.test(foldForMatch(text)) && !/\d/.test(text);
const poor =
  /^(?:oh? |nou |nee )*(?:ha)+h?(?!\p{L})|(?<!\p{L})(?:rood|in de min|krap\p{L}*|amper|nauwelijks|rondkomen|eindjes|arm|blut|platzak|failliet|schulden?|niks|niets|nix|was (?:het |t |dat )?maar (?:zo|waar)|droom(?:de)?|had ik maar|hadden we maar)(?!\p{L})/u;

/** "Nee, bij lange na niet": of so much. */
const farBelow =
  /^(?:(?:ja|nee|nou|joh|dat|heb ik|haal ik|red ik)[ ,]+)*(?:bij lange na|lang|zeker) niet(?: zo ?veel)?[ .!]*$/u;
const saidFirst = new RegExp(
  `^(?:(?:ja+|nee|nou|${around})[ ,]+)*(?:(?<below>minder|lager)|meer|hoger)(?:,? ${around})*` +
    '(?:[,.;:!]+ ?| (?:want|maar|er|ik|we|wij|omdat|sinds|heb|hebben|krijg|werk) )[\\p{L}\\d€]',
  'u',
);
const concluded =
  /(?<!\p{L})dus (?:(?:dat|het|wel|is|zit|ik|wij|we|dan|altijd|iets|veel|ruim|zeker|er|nog|toch|eigenlijk) )*(?:(?<below>minder|lager|(?:er)?onder)|meer|hoger|(?:er)?boven)(?: (?:hoor|joh|dan dat|denk ik|toch|per maand))*[ .!]*$/u;

/** "Minder, ik heb niks": a side, and behind it nothing that counts otherwise. */
export const saysSideFirst = (text: string): boolean =>
  saidFirst.test(foldForMatch(text)) &&
  !/[\d?]|(?:minder|lager|meer|hoger)[ ,]+maar(?!\p{L})/iu.test(text) &&
  !behindSide(text).some(takesBack);
/** "We hebben niks meer" names no other side; "minder, heb amper wat" is no doubt that it is less. */
const behindSide = (text: string): string[] => {
  const [, side = '', behind = ''] = /^.*?(?<!\p{L})(minder|lager|meer|hoger)(?!\p{L})(.*)$/u.exec(plain(text)) ?? [];
  return (side === 'minder' || side === 'lager' ? behind.replace(little, ' ') : behind).split(' ');
};
const little = /(?<= )(?:was (?:het |t |dat )?maar (?:zo|waar)|nog maar|amper|nauwelijks|(?:een |n )?beetje)(?= |$)/gu;

/** Of each limit what is true on either side. */
const sides = {
  le: { below: 'le', above: 'gt' },
  gt: { below: 'le', above: 'gt' },
  lt: { below: 'lt', above: 'ge' },
  ge: { below: 'lt', above: 'ge' },
  eq: { below: 'lt', above: 'gt' },
} as const;

/** Who has none of it is below every limit, whether the words begin with "ja" or with "nee". */
export function saysNone({ saysNone: phrases = [] }: Question, text: string): boolean {
  return noneIn(phrases, text) !== null;
}

/** The phrase for having none that stands in a short text, beside nothing that takes it back; null: there is none. */
export function noneIn(phrases: readonly string[], said: string): string | null {
  const text = said.replace(echo, '');
  if (text.length > longestAnswer || /[\d?]/.test(text) || beginsAsQuestion(text)) return null;
  const folded = ` ${plain(text)} `;
  if (ofToday.test(folded)) return null;
  const found = [...phrases]
    .sort((a, b) => b.length - a.length)
    .find((phrase) => folded.includes(` ${plain(phrase)} `));
  if (found === undefined) return null;
  const others = folded
    .replace(` ${plain(found)} `, ' ')
    .split(' ')
    .filter((word) => word !== '');
  return others.length <= mostOtherWords && !others.some(takesBack) && !saysMore(folded) ? found : null;
}

/** "Nee we hebben meer, niks geks"; not "we hebben niks meer". */
const saysMore = (folded: string): boolean =>
  folded.includes(' meer ') && !/ (?:niks|niets|nix|niet|geen|nul|nooit)(?: \p{L}+){0,3} meer /u.test(folded);

/** "Geen geld voor eten": what somebody needs today, and no answer on savings. */
const ofToday =
  / (?:geld|geldt|cent|euro|niks|niets|nix|noppes) (?:meer )?(?:voor|om|te|aan) (?:\S+ ){0,3}(?:eten|ete|drinken|brood|boodschappen|melk|luiers|babyvoeding|koken|medicijnen|gas|licht|stroom) /;

/** "Spaargeld? Haha, alleen schulden": what is asked, said after us. */
const echo =
  /^\s*(?:(?:en|ja|nee|oh?|welk|wat|over) )?(?:spaargeld|spaargeldje|geld|sparen|spaarpot|spaarrekening|vermogen|bezit|spullen)\s*\?[?! ]*(?=\S)/iu;

const plain = (text: string): string =>
  foldForMatch(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const mostOtherWords = 6;
const takesBack = (word: string): boolean =>
  yesNoRole(word) === 'doubt' || ['wel', 'minder', 'lager', 'niet', 'van'].includes(word);
