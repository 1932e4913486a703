import { typoDistance } from '../words/edit-distance.ts';
import { foldForMatch } from '../words/normalise.ts';

/**
 * The index of the only folded title whose words the answer holds: a title wins when it has all the words of the answer that
 * any title has, and no other title has them all. `null` when none does, or when the answer says more than a choice.
 */
export function bestTitle(text: string, folded: readonly string[]): number | null {
  const answer = foldForMatch(text).replace(saidLightly, ' ');
  const typed = wordsOf(answer);
  const known = titleWords(folded);
  const meant = typed.map((word) => nearest(word, known));
  if (typed.some((word, index) => meant[index] === null && refused.has(word))) return null;
  if (text.includes('?') && !folded.some((title) => title.includes(answer))) return null;
  const matched = meant.filter((word) => word !== null);
  const telling = matched.filter((word) => !light.has(word) && !joining.has(word) && !/^\d+$/.test(word));
  const strange = typed.filter((word, index) => meant[index] === null && !light.has(word));
  if (strange.length > mostStrangeWords) return null;
  if (telling.length === 0) return typed.length > 2 ? phraseTitle(answer, folded) : null;
  return (
    onlyTitleWith(
      matched.filter((word) => !light.has(word)),
      folded,
    ) ?? phraseTitle(answer, folded)
  );
}

/** "geen van deze", "niets", "dat heb ik niet nee": none of a list. */
export const meansNone = (answer: string): boolean => none.test(answer) || nothingOfIt.test(answer);

/** "Geen man" is nobody, and no "geen", said to a friend. */
const nothing = '(?:geen(?! (?:man|vriend|meid|meisje|jongen|schat)(?!\\p{L}))|niets|niks|nix)';
const ofThese =
  '(?:(?:deze|die|al die|dat|de) (?:dingen|dinges|zaken|lijst|rijtje|regelingen|toeslagen)|deze|die|dit|dat|beide|allen?|alle|allemaal|' +
  'de (?:twee|drie|bovenstaande)|dat hele|dit alles|dat alles|het bovenstaande|bovenstaande)';
const having = '(?:ik (?:heb|krijg)|(?:wij|we) (?:hebben|krijgen)) (?:(?:verder|ook|nu|dus|eigenlijk) )*';
const hardly = '(?:nee|nou|ja|joh|hoor|pf+|eh+|uh+|haha|ik denk|denk ik|volgens mij|eigenlijk)';
const friend =
  '(?:(?:denk|geloof|dacht) ik|volgens mij|hoor|joh|allemaal|jongen|man|meid|meisje|vriend|gozer|schat|nee)';
const none = new RegExp(
  `^(?:${hardly} )*(?:(?:${having})?(?:helemaal )?(?:${nothing}|geen een|geen enkele?|nee|nul|nothing|none|none of these)|` +
    `(?:${having})?${nothing}(?: een)? (?:van ${ofThese}|daarvan|hiervan|ervan|verder|anders)|verder ${nothing})(?: ${friend})*$`,
  'u',
);
/** Also of who never asked for anything. */
const nothingOfIt = new RegExp(
  `^(?:${hardly} )*(?:dat |die |dit )?(?:heb|krijg|hebben|krijgen) (?:ik|wij|we) (?:(?:ook|dus|allemaal|helemaal|echt) )*niet(?: ${friend})*$|^(?:${hardly} )*(?:(?:ik|wij|we) (?:heb|hebben) )?(?:nog |eigenlijk |echt )*nooit (?:iets|wat) (?:aangevraagd|gehad|gekregen)(?: ${friend})*$`,
);

export function titleWords(folded: readonly string[]): ReadonlySet<string> {
  return new Set(folded.flatMap(wordsOf));
}

const mostStrangeWords = 3;

const saidLightly = /\b(?:doe|kies|geef|zeg|neem) maar\b|\bwas (?:het|t|dat) maar (?:zo|waar)\b/g;

/** Words that tell titles apart only together with others. */
const joining = new Set(['met', 'zonder', 'tot', 'dan', 'per', 'nog', 'al', 'bij', 'niet', 'iets']);

/** One letter away from a word of another meaning: these are never a typing error. */
const neverTypos = new Set('iets niets niet lager langer onder ouder'.split(' '));

/** Words that say nothing about a choice, in answer and title alike. */
const light = new Set(
  'ik je u we wij het de een en of is zijn ben heb hebt hebben krijg die dat dit van voor op in te wil graag doe kies hoor denk om er ook'.split(
    ' ',
  ),
);

/** An answer with one of these, where no title has it, turns the choice around or asks something. */
const refused = new Set(
  'niet nie geen nooit zonder behalve niks niets wat waarom hoe hoezo welke wie wanneer misschien twijfel maar soms bijna beetje wel'.split(
    ' ',
  ),
);

/** "€ 1.500" is one word, 1500. */
export function wordsOf(folded: string): string[] {
  const joined = folded.replace(/(?<=\d)[.](?=\d{3})/g, '');
  return joined.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/** The title word that a typed word means; `null` when two are equally near. */
function nearest(typed: string, known: ReadonlySet<string>): string | null {
  if (known.has(typed)) return typed;
  if (neverTypos.has(typed)) return null;
  const near = [...known].flatMap((word) => {
    const distance = typoDistance(typed, word);
    return distance === null ? [] : [{ word, distance }];
  });
  const least = Math.min(...near.map(({ distance }) => distance));
  const [first, second] = near.filter(({ distance }) => distance === least);
  return second === undefined ? (first?.word ?? null) : null;
}

function onlyTitleWith(words: readonly string[], folded: readonly string[]): number | null {
  const having = folded.flatMap((title, index) => {
    const own = new Set(wordsOf(title));
    return words.every((word) => own.has(word)) ? [index] : [];
  });
  const [only, second] = having;
  return second === undefined ? (only ?? null) : null;
}

/** The only title that the answer is a piece of: word order can tell titles with the same words apart. */
function phraseTitle(answer: string, folded: readonly string[]): number | null {
  const holding = folded.flatMap((title, index) =>
    ` ${wordsOf(title).join(' ')} `.includes(` ${wordsOf(answer).join(' ')} `) ? [index] : [],
  );
  const [only, second] = holding;
  return second === undefined ? (only ?? null) : null;
}
