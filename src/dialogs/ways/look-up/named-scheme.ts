/** "Wat is huurtoeslag?": the very thing that is named, before any general word for it. */
import type { Article } from '../../../knowledge/schemas/article.ts';
import type { Scheme } from '../../../knowledge/schemas/scheme.ts';
import { rulesOn, schemesOn } from '../../../knowledge/rules.ts';
import { typoDistance } from '../../../language/words/edit-distance.ts';
import { saysRefused } from '../../../language/asked/asked-of-scheme.ts';
import { foldForMatch } from '../../../language/words/normalise.ts';
import { asksAmount, asksHowToApply, asksLimit, asksMeaning, asksToGet } from '../../../language/asked/question.ts';
import { alsoSaid } from '../../../language/story/received-told.ts';
import { addressed } from '../../../locales/address.ts';
import { formatEuros } from '../../../locales/format.ts';
import { amountWords } from '../../outcomes/amount-words.ts';
import { addressOf, openQuestion } from '../../ask.ts';
import { askAgain } from '../../ask-again.ts';
import { wordsMeant } from './article-meant.ts';
import type { StepKindName } from '../../flow.ts';
import { lookUp } from './look-up.ts';
import { entriesInScope, isAskedAbout } from '../../scope.ts';
import { schemeParts, type SchemePart } from '../../outcomes/scheme-words.ts';
import { phoneOf } from '../../phone.ts';
import { articleWords } from './topic-article.ts';
import type { Outcome, Turn } from '../../turn-types.ts';

interface Named {
  readonly name: string;
  readonly words: (turn: Turn, asked: Asked) => readonly string[];
}

/** What is asked of a thing that is named. */
type Asked = 'howTo' | 'papers' | 'time' | 'limit' | 'amount' | 'meaning' | 'toGet' | 'refused' | 'more';

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
const mostOthers: Readonly<Record<Asked, number>> = {
  meaning: 5,
  amount: 8,
  limit: 9,
  howTo: 8,
  refused: 12,
  more: 6,
  papers: 8,
  time: 8,
  toGet: 12,
};

/** Null: nothing is asked about a thing that has its own words here. */
export function aboutNamed(turn: Turn, text: string): Outcome | null {
  if (turn.municipality === null || !listening.has(turn.step.kind)) return null;
  return ofNamed(turn, text) ?? ofNamed(turn, lastSentence(text));
}

/** "Ik kom elke maand te kort. Waar vraag ik huurtoeslag aan?": what was told before it asks nothing. */
const lastSentence = (text: string): string =>
  text
    .split(/[.?!\n]+/)
    .map((sentence) => sentence.trim())
    .findLast((sentence) => sentence !== '') ?? '';

function ofNamed(turn: Turn, text: string): Outcome | null {
  const asked = askedOf(turn, text);
  const named = asked === null ? null : namedIn(turn, text, asked);
  if (asked === null || named === null || lookUp(turn, text).doubt === 'otherTown') return null;
  // "Kan ik die twee tegelijk krijgen" asks more than what one of them is.
  if (asked === 'toGet' && wordsMeant(turn, text).length > 0) return null;
  const words = named.words(turn, asked);
  return words.length === 0 ? null : askAgain(turn, words);
}

/** "Krijg ik anw": what is not worked out here, and is named. */
export const namedCard = (turn: Turn, text: string): readonly string[] =>
  asksToGet(text) ? (namedIn(turn, text, 'toGet')?.words(turn, 'toGet') ?? []) : [];

function askedOf(turn: Turn, text: string): Asked | null {
  const folded = foldForMatch(text);
  if (saysRefused(text)) return 'refused';
  if (asksMore.test(folded)) return 'more';
  if (asksPapers.test(folded)) return 'papers';
  if (asksTime.test(folded)) return 'time';
  if (asksHowToApply(text)) return 'howTo';
  if (asksLimit(text)) return 'limit';
  if (asksAmount(text)) return 'amount';
  if (asksMeaning(text)) return 'meaning';
  return asksToGet(text) && !asksHowLong.test(folded) ? 'toGet' : null;
}

const asksPapers =
  /(?<!\p{L})(?:welke|wat voor) (?:papieren|documenten|bewijzen|bewijsstukken)(?!\p{L})|(?<!\p{L})wat (?:heb|moet) ik (?:\S+ ){0,3}(?:nodig|meenemen|inleveren|opsturen|meesturen)(?!\p{L})/u;
const asksMore = /(?<!\p{L})meer (?:\S+ )?(?:over|van|weten)(?!\p{L})/u;
const asksTime = /(?<!\p{L})hoe ?lang (?:duurt|duren)(?!\p{L})/u;
const asksHowLong = /(?<!\p{L})hoe ?lang(?!\p{L})/u;

/** The longest name of them: "bijzondere bijstand" is not "bijstand". */
function namedIn(turn: Turn, text: string, asked: Asked): Named | null {
  const said = wordsOf(text);
  const all = namesFor[asked](turn);
  const found = all.filter(({ name }) => holds(said, wordsOf(name))).sort((a, b) => b.name.length - a.name.length)[0];
  return found === undefined || said.length - wordsOf(found.name).length > mostOthers[asked] ? null : found;
}

/** An article explains, as a question does of its words; amounts and limits are the scheme's. Who gets a scheme is worked out, but for a card. */
const namesFor: Readonly<Record<Asked, (turn: Turn) => Named[]>> = {
  meaning: (turn) => [...articles(turn), ...schemes(turn), ...ofQuestions(turn)],
  amount: (turn) => [...schemes(turn), ...articles(turn)],
  limit: (turn) => [...schemes(turn), ...articles(turn)],
  howTo: (turn) => [...schemes(turn), ...articles(turn)],
  papers: (turn) => schemes(turn),
  refused: (turn) => schemes(turn),
  more: (turn) => [...schemes(turn), ...articles(turn)],
  time: (turn) => schemes(turn),
  toGet: (turn) => articles(turn, ['card']),
};

/** The words of our own questions, at any of them. */
const ofQuestions = ({ parts }: Turn): Named[] =>
  parts.knowledge.questions.flatMap(({ words }) =>
    words.flatMap(({ says, text }) =>
      says.map((name) => ({ name, words: (here: Turn) => [addressed(text, addressOf(here))] })),
    ),
  );

const schemes = (turn: Turn): Named[] =>
  schemesOn(turn.parts.knowledge, turn.municipality?.slug ?? '', turn.today).flatMap((scheme) =>
    [bareTitle(scheme.title), ...(alsoSaid[scheme.id.split('/').at(-1) ?? ''] ?? [])].map((name) => ({
      name,
      words: (here: Turn, asked: Asked) => schemeWords(here, scheme, asked),
    })),
  );

/** What explains a word, and cards of what we do not work out. */
const articles = (turn: Turn, kinds: readonly Article['kind'][] = ['whatIs', 'card']): Named[] =>
  [...turn.parts.knowledge.articles.values()]
    .filter(({ kind, municipalities }) => {
      const isHere = municipalities.length === 0 || municipalities.includes(turn.municipality?.slug ?? '');
      return isHere && kinds.includes(kind);
    })
    .map((article) => ({
      name: bareTitle(article.title),
      words: (here, asked) =>
        asked === 'limit' ? [] : [articleWords(here, article), ...notHowMuch(here, article, asked)],
    }));

/** An amount was asked, and the article has none. */
const notHowMuch = (turn: Turn, { short }: Article, asked: Asked): string[] =>
  asked === 'amount' && !short.includes('€') ? [turn.say('lookup.howMuchAlso')] : [];

/** "Wat is een voorschot?" and "AIO (extra geld)" are about "voorschot" and "AIO". */
const bareTitle = (title: string): string =>
  title
    .replace(/\(.*?\)|\[.*?\]|\?/g, ' ')
    .replace(/^wat is (?:een |de |het )?/i, '')
    .trim();

function schemeWords(turn: Turn, scheme: Scheme, asked: Asked): string[] {
  const read = (text: string): string => addressed(text, addressOf(turn));
  if (asked === 'howTo' && isWorkedOut(turn, scheme)) return [];
  const part = parts[asked];
  if (part !== undefined) {
    const [first = '', ...more] = schemeParts[part](turn, scheme);
    const before = part === 'refused' ? [turn.say('lookup.refusedBefore', phoneOf(turn))] : [];
    return [...before, `*${scheme.title}*. ${first}`, ...more];
  }
  const amount = asked === 'limit' ? [] : amountOf(turn, scheme, asked);
  if (amount.length === 0 && (asked === 'limit' || asked === 'amount')) return [depends(turn, scheme, asked)];
  return [[`*${scheme.title}*: ${read(scheme.summary)}`, ...amount].join(' ')];
}

const parts: Partial<Record<Asked, SchemePart>> = { howTo: 'how', papers: 'papers', time: 'time', refused: 'refused' };

/** Before a check, how to ask for it comes with its questions; where there are none, it is told. */
const isWorkedOut = (turn: Turn, scheme: Scheme): boolean =>
  openQuestion(turn) === null && turn.state.answers.length === 0 && isAskedAbout(turn, scheme.id);

/** Their own where that was worked out, or else what is known for everyone. */
function amountOf(turn: Turn, scheme: Scheme, asked: Asked): string[] {
  const found = entriesInScope(turn).find((entry) => entry.scheme.id === scheme.id)?.found;
  const own = found?.outcome === 'eligible' ? amountWords(turn, found) : null;
  if (own !== null) return [turn.say('scheme.amount', { amount: own })];
  if (asked === 'amount' && scheme.id === ofTheNorm) return normWords(turn);
  return scheme.amount === undefined ? [] : [addressed(scheme.amount.text, addressOf(turn))];
}

/** The scheme that fills an income up to the norm. */
const ofTheNorm = 'nederland/bijstand';

/** What most people get; none on a day of which it is not known. */
function normWords(turn: Turn): string[] {
  const norms = rulesOn(turn.parts.knowledge, turn.municipality?.slug ?? '', turn.today).standard?.norms;
  if (norms?.single === undefined || norms.couple === undefined) return [];
  return [turn.say('lookup.norms', { single: formatEuros(norms.single), couple: formatEuros(norms.couple) })];
}

/** No definition to whoever asks how much, and no line that may be another's: what it hangs on, and how to find out. */
function depends(turn: Turn, scheme: Scheme, asked: 'limit' | 'amount'): string {
  const name = { scheme: bareTitle(scheme.title) };
  const how = openQuestion(turn) === null ? 'lookup.dependsCheck' : 'lookup.dependsLater';
  return `${turn.say(asked === 'limit' ? 'lookup.dependsLimit' : 'lookup.dependsAmount', name)} ${turn.say(how, name)}`;
}

const wordsOf = (text: string): string[] =>
  foldForMatch(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Beside each other, each perhaps with a letter wrong. */
const holds = (said: readonly string[], name: readonly string[]): boolean =>
  name.length > 0 &&
  said.some((_, at) => name.every((word, index) => typoDistance(said[at + index] ?? '', word) !== null));
