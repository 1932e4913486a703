/** What is asked of an outcome itself: why it is so, why there is no amount, and whether they do not have it already. */
import { foldForMatch } from '../../../language/words/normalise.ts';
import { formatList } from '../../../locales/format.ts';
import { amountWords } from '../../outcomes/amount-words.ts';
import { askAgain } from '../../ask-again.ts';
import type { Entry } from '../../scope.ts';
import { moreOf } from '../../steps/scheme.ts';
import { isAfterResult, offered, schemeMeant, schemeNamed } from './scheme-meant.ts';
import type { Outcome, Turn } from '../../turn-types.ts';

const before = '^(?:(?:en|maar|huh|ok|oke|ja|nee|dus|hmm|goed)[ ,]+)*';
const why = new RegExp(`${before}(?:waarom|hoezo|hoe komt het|hoe kan het)(?!\\p{L})`, 'u');
const ofAmount =
  /(?<!\p{L})(?:geen|niet|nergens|zonder)(?= .*(?:bedrag|hoeveel)).*|(?:bedrag|hoeveel) (?:\S+ ){0,4}(?:niet|nergens)(?!\p{L})/u;
const haveAlready =
  /(?<!\p{L})(?:heb|hebben|krijg|krijgen|ontvang|ontvangen) (?:ik|we|wij) (?:\S+ ){0,4}?al(?: dan| niet)?(?=\W*(?:$|[?,.;]))/u;

/** Null: nothing came out yet, or something else is asked. */
export function whyTold(turn: Turn, text: string): Outcome | null {
  if (!isAfterResult(turn)) return null;
  const folded = foldForMatch(text);
  const named = schemeNamed(turn, text)?.entry;
  if (haveAlready.test(folded)) return already(turn, named ?? schemeMeant(turn));
  if (!why.test(folded)) return null;
  if (ofAmount.test(folded)) return noAmount(turn, named);
  return named === undefined ? null : moreOf(turn, named.scheme.id);
}

const already = (turn: Turn, entry: Entry | undefined): Outcome | null =>
  entry === undefined ? null : askAgain(turn, [turn.say('lookup.haveAlready', { scheme: entry.scheme.title })]);

/** What no sum can be made of yet, and what has none of ours. */
function noAmount(turn: Turn, named: Entry | undefined): Outcome | null {
  const open = (named === undefined ? offered(turn) : [named]).filter(({ found }) => amountWords(turn, found) === null);
  const isSum = ({ scheme }: Entry): boolean => scheme.amount?.formula !== undefined;
  const texts = [
    ...ofSchemes(turn, open.filter(isSum), 'lookup.noAmountYet'),
    ...ofSchemes(
      turn,
      open.filter((entry) => !isSum(entry)),
      'lookup.noAmountOwn',
    ),
  ];
  return texts.length === 0 ? null : askAgain(turn, texts);
}

function ofSchemes(turn: Turn, entries: readonly Entry[], key: 'lookup.noAmountYet' | 'lookup.noAmountOwn'): string[] {
  const titles = entries.slice(0, mostNamed).map(({ scheme }) => scheme.title);
  return titles.length === 0 ? [] : [turn.say(key, { schemes: formatList(titles, turn.say('check.and')) })];
}
const mostNamed = 4;
