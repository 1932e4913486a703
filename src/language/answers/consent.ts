/** Whether somebody is let: only a clear yes is consent, and what is said of something else is neither yes nor no. */
import { asksBeside, cutsOf, type Cut } from './first-clause.ts';
import { parseChoice } from './choice.ts';
import { parseDontKnow } from './dont-know.ts';
import { setsCondition } from './on-condition.ts';
import { isPlainNo, isPlainYes, parseYesNo, wordsBesideYesNo } from './yes-no.ts';

/** Null: it says neither. `titles`: the yes and the no that stand on buttons. */
export function parseConsent(text: string, titles: readonly string[]): boolean | null {
  if (parseDontKnow(text) !== null) return false;
  if (isAllowed(text, titles)) return true;
  const isShort = text.trim().split(/\s+/).length <= fewWords && !/\d.*\s|\s.*\d/.test(text);
  const chosen = parseChoice(text, titles);
  if (isShort && chosen.status === 'success' && chosen.value === 1) return false;
  const said = parseYesNo(text);
  return said.status === 'success' && !said.value ? false : null;
}
const fewWords = 5;

/** A button, or nothing but words of yes and of letting: "ja prima dank je", "ja ze mogen het zien". */
function isAllowed(text: string, titles: readonly string[]): boolean {
  const chosen = parseChoice(text, titles);
  if (position.test(text)) return chosen.status === 'success' && chosen.value === 0;
  if (bareLet.test(text)) return true;
  const plain = text.replace(goAhead, '$1');
  if (/\d/.test(plain) || asksBeside(plain) || setsCondition(plain)) return false;
  const said = parseYesNo(plain);
  const titled = new Set(
    titles
      .join(' ')
      .toLowerCase()
      .match(/\p{L}+/gu),
  );
  return (
    said.status === 'success' &&
    said.value &&
    wordsBesideYesNo(plain).every((word) => titled.has(word) || letting.has(word))
  );
}
const position = /^\W*(?:(?:optie|nummer|de) )?(?:\d|eerste|bovenste|tweede|onderste)\W*$/iu;
const bareLet =
  /^\W*(?:(?:ok|oke|dat|het|die|ze|zij|jullie|van mij) )*(?:mag|mogen|mij best)(?: (?:van mij|best|wel|gerust|hoor|het zien))*\W*$/iu;
/** "Laat maar zien": this "maar" takes nothing back. */
const goAhead = /(?<!\p{L})(laat|geef|kijk) maar(?!\p{L})/giu;
/** What is said of being let, beside a yes. */
const letting = new Set(
  (
    'mag mogen mij mijn mn part best gerust laat laten zien ziet kijken kijk meekijken meelezen lezen delen deel doorgeven geef ' +
    'weten antwoord antwoorden medewerker medewerkers iemand vrijwilliger gemeente jullie hun hen die vindt vind toestemming ' +
    'akkoord mee eens maar alles later straks natuurlijk'
  ).split(' '),
);

/** A yes that says so ("ja hoor", "dat mag"), with a word beside it that takes nothing back: "ja dat mag, wissen jullie het na?". */
export const allowsBeside = ({ first, rest }: Cut): boolean =>
  isPlainYes(first) &&
  surely.test(first) &&
  !setsCondition(rest) &&
  (lets.test(first) || !asksWho.test(rest)) &&
  (asksBeside(rest) || /\s/.test(first.trim()));
const lets = /(?<!\p{L})(?:mag|mogen)(?!\p{L})/iu;
/** Who does not know by whom it is seen has not said yes to that. */
const asksWho =
  /(?<!\p{L})(?:wie|wat) (?:\p{L}+ ){0,3}?(?:le+st?|lezen|zie(?:t|n)|kijkt?|kijken|krijgt|weet|doet|doen)(?!\p{L})/iu;

/** "Ok", "goed" and "dank je" may be said to what was told. */
const surely = /(?<!\p{L})(?:j+a+h?|jawel|jazeker|jep|yes|mag|mogen|klopt|tuurlijk|natuurlijk|akkoord)(?!\p{L})/iu;

/** "Ja, als ze maar niet aan de deur komen", "ja, niet mijn schulden": nobody can promise that. */
export const allowsIf = (text: string): boolean =>
  startsAsYes(text, (first, rest) => surely.test(first) && (setsCondition(rest) || takesBack.test(rest)));
const takesBack = /^(?:maar )?(?:niet|geen|alleen)(?!\p{L})/iu;

/** Perhaps a yes: "ok dank je, en mijn zoon heeft een laptop nodig". */
export const mayAllow = (text: string): boolean => startsAsYes(text, () => true);

const startsAsYes = (text: string, holds: (first: string, rest: string) => boolean): boolean =>
  cutsOf(text).some(({ first, rest }) => isPlainYes(first) && holds(first, rest));

/** A no, whatever is said besides. */
export const refusesFirst = (first: string): boolean => isPlainNo(first) || parseDontKnow(first) !== null;
