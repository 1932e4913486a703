/** "Telt alimentatie mee?": whether some money counts, asked by itself or beside an answer. */
import { foldForMatch } from '../words/normalise.ts';

const own = '(?:ik|we|wij|ze|zij|hij|je|u)';
const money =
  '(?:geld|inkomen|loon|salaris|uitkering|alimentatie|pensioen|bijbaan|baantje|\\p{L}*toeslag(?:en)?|kinderbijslag|kinderalimentatie|partneralimentatie|kindgebonden budget|kgb)';
/** Told before it: else it may be somebody who gives up. */
const earned = '(?<!\\p{L})(?:werk|verdien|klus|pas op|oppas|uurtjes|baantje|bijbaan|geld|loon|inkomen|huur)(?!\\p{L})';
const adding =
  '(?:mee ?tellen|mee ?rekenen|bij ?tellen|erbij tellen|op ?tellen|mee ?geteld|mee ?gerekend|er ?af ?halen|er ?af ?trekken|af ?trekken)';
const asking = new RegExp(
  `(?<!\\p{L})(?:(?:telt|tellen|tel|rekent|rekenen) (?:\\S+ ){0,8}?(?:mee|erbij)(?!\\p{L})` +
    `|(?:moet|mag|moeten|mogen|hoef|kan) ${own} (?:\\S+ ){0,6}?${adding}(?!\\p{L})` +
    `|(?:wordt|worden|word) (?:\\S+ ){0,6}?(?:${adding}|afgetrokken|gekort|verrekend)(?!\\p{L})` +
    // Without the money it may be somebody who gives up.
    `|(?:moet|moeten|hoef) ${own} (?:\\S+ ){0,4}?${money} (?:\\S+ ){0,3}?opgeven(?!\\p{L})` +
    `|telt (?:dat|dit|het|die)(?: ook| dan)*\\W*$` +
    `|(?:telt|tellen|geldt|gelden) (?:\\S+ ){1,5}?ook(?: mee)?\\W*$` +
    `|(?:valt|vallen|hoort|horen) (?:\\S+ ){1,4}?(?:daaronder|eronder|daarbij|erbij)(?!\\p{L})` +
    `|(?:moet|moeten|hoef) ${own} (?:dat|die|dit|het) (?:ook |dan |aan de gemeente |ergens )*(?:opgeven|doorgeven|melden)(?=.*$)(?<=${earned}.*)` +
    `|(?:gaat|gaan) (?:dat|die|het|dit) (?:\\S+ ){0,2}?(?:van|er) (?:\\S+ ){0,3}?af(?!\\p{L})` +
    `|hoort (?:\\S+ ){0,5}?bij (?:het|mijn|mn|ons) inkomen(?!\\p{L}))`,
  'u',
);

/** What is said, and not asked: "dat telt niet mee", "ik tel het niet mee". */
const telling = /(?<!\p{L})(?:(?:dat|die|dit|het) (?:telt|tellen)|ik tel|we tellen)(?!\p{L})/u;

/** The message without what it asks; null: nothing of the kind is asked. */
export function besidesWhatCounts(text: string): string | null {
  const parts = text.split(/(?<=[.?!;,\n])/);
  const isAsked = (part: string): boolean => {
    const folded = foldForMatch(part);
    return asking.test(folded) && (part.includes('?') || !telling.test(folded));
  };
  const at = parts.findIndex(isAsked);
  if (at < 0) return null;
  const isOfThat = (index: number): boolean =>
    index > at &&
    (worth.test(parts[index] ?? '') || (namesMoney.test(parts[at] ?? '') && ofThat.test(parts[index] ?? '')));
  const rest = parts
    .map((part, index) => (isAsked(part) ? beforeQuestion(part) : isOfThat(index) ? '' : part))
    .join('');
  return rest.replace(/[\s,;]+$/u, '').trim();
}

/** "Telt de alimentatie mee? krijg 150": the amount is of what is asked, and of nothing else. A bare one is the answer. */
const namesMoney = new RegExp(`(?<!\\p{L})${money}(?!\\p{L})`, 'iu');
const ofThat =
  /^\W*(?:(?:ik|we|maar|en) )*(?:krijg|krijgen|ontvang|ontvangen|betaal|betalen|(?:dat|het|die) (?:is|zijn)|gaat om)(?: (?:ik|we|maar|nu|elke maand|ongeveer|zo'n|dan|er|van|daar|dat))* (?:€ ?)?\d{1,3}(?:,\d+)?(?: (?:euro|per maand|in de maand|elke maand|pm|netto))*\W*$/iu;

/** "Telt de auto mee? Die is 3000 waard". */
const worth = /^\W*(?:hij|die|deze|dat|ze|het) (?:is|zijn)(?: \p{L}+){0,3} (?:€ ?)?\d[\d.,]*(?: euro)? waard\W*$/iu;

/** "Ik heb een bijbaan gaat dat van haar geld af": what was told before it. */
function beforeQuestion(part: string): string {
  const at = foldForMatch(part).search(asking);
  const told = at < 0 ? '' : part.slice(0, at);
  return told.trim().split(/\s+/).length >= fewestTold || answers.test(told) ? told : '';
}
/** "1250 telt de stufi mee": few words, and yet an answer. */
const answers = /^\W*(?:(?:ja|nee)[ ,]+)?(?:\d[\d.,]*(?: euro)?|minder|meer)[ ,.]*$/iu;
const fewestTold = 3;
