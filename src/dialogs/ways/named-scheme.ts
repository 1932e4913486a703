/** "Wat is huurtoeslag?": the very thing that is named, before any general word for it. */
import type { Scheme } from '../../knowledge/schemas/scheme.ts';
import { schemesOn } from '../../knowledge/rules.ts';
import { typoDistance } from '../../language/edit-distance.ts';
import { foldForMatch } from '../../language/normalise.ts';
import { asksHowToApply, asksMeaning } from '../../language/question.ts';
import { addressed } from '../../locales/address.ts';
import { amountWords } from '../outcomes/amount-words.ts';
import { addressOf, openQuestion } from '../ask.ts';
import { askAgain } from '../ask-again.ts';
import type { StepKindName } from '../flow.ts';
import { packed } from '../lines.ts';
import { lookUp } from './look-up.ts';
import { entriesInScope } from '../scope.ts';
import { articleWords } from './topic-article.ts';
import type { Outcome, Turn } from '../turn-types.ts';

interface Named {
  readonly name: string;
  readonly words: (turn: Turn, howTo: boolean) => readonly string[];
}

const listening: ReadonlySet<StepKindName> = new Set([
  'menu',
  'check',
  'result',
  'services',
  'scheme',
  'whichTopic',
  'story',
]);
/** A longer message asks more than this. */
const mostOthers = { meaning: 5, howTo: 8 };

/** Null: nothing is asked about a thing that has its own words here. */
export function aboutNamed(turn: Turn, text: string): Outcome | null {
  if (turn.municipality === null || !listening.has(turn.step.kind)) return null;
  // Before a check, how to ask for it is worked out with its questions.
  const howTo = asksHowToApply(text) && (openQuestion(turn) !== null || turn.state.answers.length > 0);
  if (!howTo && !asksMeaning(text)) return null;
  const named = namedIn(turn, text, howTo ? mostOthers.howTo : mostOthers.meaning);
  if (named === null || lookUp(turn, text).doubt === 'otherTown') return null;
  return askAgain(turn, named.words(turn, howTo));
}

/** The longest name of them: "bijzondere bijstand" is not "bijstand". */
function namedIn(turn: Turn, text: string, most: number): Named | null {
  const said = wordsOf(text);
  const found = [...articles(turn), ...schemes(turn)]
    .filter(({ name }) => holds(said, wordsOf(name)))
    .sort((a, b) => b.name.length - a.name.length)[0];
  return found === undefined || said.length - wordsOf(found.name).length > most ? null : found;
}

const schemes = (turn: Turn): Named[] =>
  schemesOn(turn.parts.knowledge, turn.municipality?.slug ?? '', turn.today).map((scheme) => ({
    name: bareTitle(scheme.title),
    words: (here, howTo) => schemeWords(here, scheme, howTo),
  }));

/** What explains a word, and cards of what we do not work out. */
const articles = (turn: Turn): Named[] =>
  [...turn.parts.knowledge.articles.values()]
    .filter(({ kind, municipalities }) => {
      const isHere = municipalities.length === 0 || municipalities.includes(turn.municipality?.slug ?? '');
      return isHere && (kind === 'whatIs' || kind === 'card');
    })
    .map((article) => ({ name: bareTitle(article.title), words: (here) => [articleWords(here, article)] }));

/** "Wat is een voorschot?" and "AIO (extra geld)" are about "voorschot" and "AIO". */
const bareTitle = (title: string): string =>
  title
    .replace(/\(.*?\)|\[.*?\]|\?/g, ' ')
    .replace(/^wat is (?:een |de |het )?/i, '')
    .trim();

function schemeWords(turn: Turn, scheme: Scheme, howTo: boolean): string[] {
  const read = (text: string): string => addressed(text, addressOf(turn));
  if (howTo)
    return packed(
      turn.say('scheme.how'),
      scheme.application.how.map((step) => `• ${read(step)}`),
    ).slice(0, 1);
  const found = entriesInScope(turn).find((entry) => entry.scheme.id === scheme.id)?.found;
  const own = found?.outcome === 'eligible' ? amountWords(turn, found) : null;
  const amount = scheme.amount === undefined ? [] : [read(scheme.amount.text)];
  const told = own === null ? amount : [turn.say('scheme.amount', { amount: own })];
  return [[`*${scheme.title}*: ${read(scheme.summary)}`, ...told].join(' ')];
}

const wordsOf = (text: string): string[] =>
  foldForMatch(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Beside each other, each perhaps with a letter wrong. */
const holds = (said: readonly string[], name: readonly string[]): boolean =>
  name.length > 0 &&
  said.some((_, at) => name.every((word, index) => typoDistance(said[at + index] ?? '', word) !== null));
