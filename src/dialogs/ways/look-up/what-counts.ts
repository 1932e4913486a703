/** "Telt alimentatie mee?": answered from what the questions say of it; what is not known there is said to be so. */
import type { FactId } from '../../../contract.ts';
import { foldedWords } from '../../../knowledge/search/folded-words.ts';
import type { Question } from '../../../knowledge/schemas/question.ts';
import { typoDistance } from '../../../language/words/edit-distance.ts';
import { foldForMatch } from '../../../language/words/normalise.ts';
import { besidesWhatCounts } from '../../../language/asked/what-counts.ts';
import { openQuestion } from '../../ask.ts';
import { askAgain } from '../../ask-again.ts';
import { limitElsewhen } from '../../answers/limit-elsewhen.ts';
import { phoneOf, withPhone } from '../../phone.ts';
import type { Message, Outcome, Turn } from '../../turn-types.ts';
import { aboutTold } from '../after-result/about-told.ts';
import { isAfterResult } from '../after-result/scheme-meant.ts';
import { wordsMeant } from './article-meant.ts';
import { siteName } from './site-name.ts';

/** `hear`: what the rest of the message comes to. Null: nothing of the kind is asked. */
export function whatCounts(turn: Turn, input: Message, hear: (rest: Message) => Outcome | null): Outcome | null {
  if (turn.municipality === null) return null;
  const period = limitElsewhen(turn, input.text);
  if (period !== null) return askAgain(turn, [period]);
  const rest = besidesWhatCounts(input.text) ?? (asksAgainOf(turn, input.text) ? '' : null);
  // After a result "dat" is what was found.
  const ofResult = rest === '' && isAfterResult(turn) ? aboutTold(turn, input.text) : null;
  if (ofResult !== null) return ofResult;
  const words = rest === null ? null : countsWords(turn, input.text);
  if (rest === null || words === null) return null;
  // What the message was taken for is what it asks.
  const recognition = { ...input.recognition, topics: [] };
  const heard = rest === '' ? null : hear({ ...input, text: rest, recognition });
  if (heard === null || !isTold(turn, heard)) return askAgain(turn, [words]);
  return { ...heard, replies: [{ text: words, choices: [] }, ...heard.replies] };
}

/** "Ja maar alimentatie dan?", where an amount is asked. */
function asksAgainOf(turn: Turn, text: string): boolean {
  const isOfMoney = openQuestion(turn)?.question.facts.some((fact) => fact.endsWith('Cents')) === true;
  const folded = foldForMatch(text);
  // "Ja bruto" says something of the amount that waits there.
  if (turn.state.confirming !== null && !andThat.test(folded)) return false;
  return isOfMoney && [andThat, withThat, ofWhom].some((asks) => asks.test(folded)) && known(turn, text) !== undefined;
}
const andThat = /^(?:(?:ja|en|maar|nee|ok|oke|hoe zit het met)[ ,]+)+(?:\S+ ){1,3}dan\W*$/u;

const opening =
  '^(?:(?:ja|en|maar|nee|oh?|dus|ok|oke|eh|is|dat|dit|het|gaat|om|bedoel|bedoelt|je|jullie|u|moet|wel)[ ,]+)*';
const end = '(?: (?:dan|toch|of niet|of zo|ofzo|nou))*\\W*$';
/** "Met kgb erbij toch", "met of zonder vakantiegeld", "netto of bruto", "voor of na belasting": no amount stands beside it. */
const withThat = new RegExp(
  `${opening}(?:(?:met|zonder|incl|inclusief|excl|exclusief)(?: (?!\\d)[^\\s?]+){1,5}?|(?:netto|bruto)(?: of (?:netto|bruto))?|(?:voor|na)(?: of (?:voor|na))? (?:de )?(?:belasting|aftrek))${end}`,
  'u',
);
/** "Van ons samen?" */
const whose = '(?:van|voor) (?:ons|mij|me|wij|ik)(?: (?:alleen|samen|allebei|twee|beiden))*';
const ofWhom = new RegExp(`${opening}${whose}(?: of ${whose})*${end}`, 'u');

/** An answer, or something to confirm; a second explanation is not. */
const isTold = ({ state: before }: Turn, { state }: Outcome): boolean =>
  state.answers.length > before.answers.length || state.confirming !== null || state.story !== null;

/** Null: of what one owns other words are told. */
function countsWords(turn: Turn, text: string): string | null {
  const own = knownOf(ownQuestions(turn), text);
  const [article] = own === undefined ? wordsMeant(turn, text) : [];
  if (article !== undefined) return article;
  const found = own ?? known(turn, text);
  const isOwned = foldedWords(text).some((word) => owned.has(word));
  if (found === undefined && isOwned) return null;
  // What is known is of what comes in.
  return found === undefined || isOwned
    ? turn.say('lookup.countsUnknown', { where: whereToAsk(turn) })
    : withPhone(turn, found.text);
}

/** Allowances are not the municipality's. */
function whereToAsk(turn: Turn): string {
  const facts = openQuestion(turn)?.question.facts ?? [];
  const giver = turn.parts.knowledge.organisations.get(allowances);
  if (giver?.website === undefined || !facts.some((fact) => ofAllowances.has(fact)))
    return turn.say('lookup.ask.municipality', phoneOf(turn));
  return turn.say('lookup.ask.site', { name: giver.name, site: siteName(giver.website) });
}
const allowances = 'dienst-toeslagen';
const ofAllowances: ReadonlySet<FactId> = new Set(['taxAssetsCents', 'yearlyIncomeCents']);

/** First what the open question says of it: of a month and of a year other money counts. */
const known = (turn: Turn, text: string): Counted | undefined =>
  knownOf([...ownQuestions(turn), ...turn.parts.knowledge.questions], text);
type Counted = Question['counts'][number];

function ownQuestions(turn: Turn): Question[] {
  const facts = openQuestion(turn)?.question.facts ?? [];
  return turn.parts.knowledge.questions.filter((question) => question.facts.some((fact) => facts.includes(fact)));
}

function knownOf(questions: readonly Question[], text: string): Counted | undefined {
  const said = foldedWords(text.replace(ofMyMoney, 'van mijn '));
  return questions
    .flatMap(({ counts }) => counts)
    .find(({ says }) => says.some((words) => holds(said, foldedWords(words))));
}

/** "Van me uitkering" is not "van me": it says of what, and not of whom. */
const ofMyMoney =
  /(?<!\p{L})van me (?=\p{L}*(?:uitkering|bijstand|toeslag|inkomen|loon|salaris|aow|wajong|geld)(?!\p{L}))/giu;

const owned: ReadonlySet<string> = new Set([
  'huis',
  'koophuis',
  'woning',
  'auto',
  'spaargeld',
  'spaarrekening',
  'schuld',
  'schulden',
  'bezit',
]);

const holds = (said: readonly string[], words: readonly string[]): boolean =>
  said.some((_, at) => words.every((word, index) => isSame(said[at + index] ?? '', word)));

const isSame = (said: string, word: string): boolean =>
  said === word || (word.length > shortest && typoDistance(said, word) !== null);
const shortest = 5;
