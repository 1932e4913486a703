/** The answer to what is said or asked in between; then the same question again. */
import type { Scheme } from '../../knowledge/schemas/scheme.ts';
import { servicesFor } from '../../knowledge/service-words.ts';
import { foldForMatch } from '../../language/words/normalise.ts';
import { isPlainNo, isPlainYes } from '../../language/answers/yes-no.ts';
import { formatList } from '../../locales/format.ts';
import { amountWords } from '../outcomes/amount-words.ts';
import { knownLater } from '../outcomes/known-later.ts';
import { openQuestion } from '../ask.ts';
import { askAgain } from '../ask-again.ts';
import type { AsideId } from './asides.ts';
import { costWords } from './organisations/asked-about.ts';
import { likelyTopic } from '../certainty.ts';
import { feelingIn, isFeltWithNeed, isOnlyFelt, kindAgain } from './feelings.ts';
import type { StepKindName } from '../flow.ts';
import { freeLegalHelp } from './look-up/look-up.ts';
import { wordCount } from '../lines.ts';
import { next } from '../scope.ts';
import { offered, schemeMeant } from './after-result/scheme-meant.ts';
import { phoneOf } from '../phone.ts';
import type { Message, Outcome, Turn } from '../turn-types.ts';
import { urgentAgain } from '../danger/urgent.ts';
import { firstStep } from '../outcomes/what-next.ts';
import { onWhatsApp } from '../turn-of.ts';
import { articleWords } from './look-up/topic-article.ts';
import { whoHelps } from './organisations/who-helps.ts';

/** Where something came out, or who helps was told. */
const afterwards: ReadonlySet<StepKindName> = new Set(['result', 'scheme', 'services']);
const mostGained = 3;
/** Words of anger are an answer where there is no other. */
const last = 'swearing' satisfies AsideId;
const anger = 'belediging';

/** Null: nothing of the kind was said, or here it means something else. */
export function inBetween(turn: Turn, input: Message): Outcome | null {
  const { text } = input;
  if (turn.step.kind === 'crisis') return null;
  const id = turn.parts.commands.aside(text);
  const unasked = id === null ? loose(turn, text) : null;
  if (unasked !== null) return askAgain(turn, [unasked]);
  if (id === null || id === last) return null;
  if (isFeltWithNeed(turn, input)) return null;
  const felt = feelingIn(turn, text);
  // What is told besides is heard too.
  if (felt !== null && felt !== 'heavy') return isOnlyFelt(turn, text) ? kindAgain(turn, felt) : null;
  // What cannot wait is told with what was said besides.
  const sum = id === 'gain' && turn.isHurry !== true ? workedOut(turn) : null;
  if (sum !== null) return sum;
  const words = turn.isHurry === true ? null : asideWords(turn, id, text);
  return words === null ? null : askAgain(turn, words);
}

/** A yes or no where nothing was asked, "ja dat klopt": they are asked what it is about. "Waar" alone is no yes, it asks. */
function loose(turn: Turn, text: string): string | null {
  if (openQuestion(turn) !== null) return null;
  if (asksWhere.test(foldForMatch(text))) return turn.say(isAfterwards(turn) ? 'aside.where' : 'aside.whereOf');
  return isPlainYes(text) || (isAfterwards(turn) && isPlainNo(text)) ? turn.say('aside.yes') : null;
}
const asksWhere = /^\W*(?:(?:en|maar|ja|ok|oke|waar) )?waar(?: dan| precies| ergens)?\W*$/u;

/** Where nothing else was understood. */
export const afterAnger = (turn: Turn, { text, recognition }: Message): Outcome | null =>
  turn.parts.commands.aside(text) === last || likelyTopic(recognition) === anger
    ? askAgain(turn, [turn.say('aside.swearing')])
    : null;

function asideWords(turn: Turn, id: Exclude<AsideId, 'swearing'>, text: string): string[] | null {
  if (id === 'howLong') return [howLong(turn)];
  if (id === 'gain') return gained(turn);
  if (id === 'bailiff') return aboutBailiff(turn);
  if (id === 'kept') return keptOfWages(turn, text);
  if (id === 'doNothing' && mayNotWait(turn)) return [turn.say('aside.doNothingWait', phoneOf(turn))];
  if (id === 'goOn' && openQuestion(turn) === null) return firstToDo(turn) ?? [turn.say('commands.goingOn')];
  if (id === 'cost') return costHere(turn) ?? [turn.say(asksOfThat(turn, text) ? 'aside.costOfThat' : 'aside.cost')];
  // Elsewhere it is what they come for.
  if (id === 'unopened' && openQuestion(turn) === null) return null;
  // What a scheme says of it, or who decides on it, is nearer then.
  if (ofOutcome.has(id) && isAfterwards(turn)) return null;
  if (id === 'nextStep') return firstToDo(turn);
  // There the thread stays; on a page it lives as long as the screen.
  if (id === 'laterOn' && onWhatsApp(turn)) return [turn.say('aside.laterOnWhatsApp')];
  return [turn.say(`aside.${id}`, phoneOf(turn))];
}

const ofOutcome: ReadonlySet<AsideId> = new Set<AsideId>(['whenPaid', 'payBack']);

/** "Pff lang", said of the questions, is no "lang ziek". Of how long an income is so it may be the answer. */
export function asksHowLong(turn: Turn, text: string): Outcome | null {
  const facts = openQuestion(turn)?.question.facts ?? ['monthsOnLowIncome'];
  const isMeant = !facts.includes('monthsOnLowIncome') && !/\d/.test(text) && wordCount(text) <= mostOfLength;
  return isMeant && turn.parts.commands.aside(text) === ('howLong' satisfies AsideId)
    ? askAgain(turn, [howLong(turn)])
    : null;
}

/** More may be an answer, or ask something besides. */
const mostOfLength = 5;

function howLong(turn: Turn): string {
  const left = openQuestion(turn) === null ? undefined : next(turn)?.remaining;
  if (left !== undefined) return left < 2 ? turn.say('aside.howLongLast') : turn.say('aside.howLong', { count: left });
  return turn.say(isAfterwards(turn) ? 'aside.howLongScheme' : 'aside.howLongStart');
}

/** What is probable by now, with its amount; never what it might be. */
export function gained(turn: Turn): string[] | null {
  const isAsking = openQuestion(turn) !== null;
  if (!isAsking && !isAfterwards(turn)) return null;
  const probable = offered(turn).filter(({ found }) => found.outcome === 'eligible');
  if (probable.length === 0) return [isAsking ? knownLater(turn) : turn.say('aside.gainOpen')];
  const schemes = formatList(
    probable.slice(0, mostGained).map(({ scheme, found }) => named(scheme, amountWords(turn, found))),
    turn.say('check.and'),
  );
  return [[turn.say('aside.gain', { schemes }), ...(isAsking ? [turn.say('aside.gainMore')] : [])].join(' ')];
}

/** "Hoeveel krijg ik dan", where an answer more makes the amount surer: that is asked at once. */
function workedOut(turn: Turn): Outcome | null {
  const state = { ...turn.state, exact: true, misses: 0 };
  const isLooser = offered(turn).some(({ found }) => found.outcome === 'eligible' && found.amountCents === undefined);
  if (!isAfterwards(turn) || !isLooser || next({ ...turn, state }) === null) return null;
  return { state, replies: [{ text: turn.say('aside.workOut'), choices: [] }], next: 'check' };
}

const named = ({ title }: Scheme, amount: string | null): string => (amount === null ? title : `${title} (${amount})`);

/** "Wat kost dat", where it may be about somebody who was told of: of them nothing is promised. */
const asksOfThat = (turn: Turn, text: string): boolean =>
  openQuestion(turn) === null && /\bdat\b/.test(foldForMatch(text));

/** What whoever was just told of costs; null: no helper was, or none of them says. */
function costHere(turn: Turn): string[] | null {
  const { topic } = turn.state;
  if (turn.step.kind !== 'services' || topic === null) return null;
  const ids = servicesFor(turn.parts.knowledge, turn.municipality?.slug ?? '', [topic], turn.realDay);
  return ids.map((id) => costWords(turn, id)).find((words) => words !== null) ?? null;
}

/** Who knows what a bailiff may do; only to whom one comes. */
export function aboutBailiff(turn: Turn): string[] | null {
  if (!turn.state.needsTold.includes('bailiff')) return null;
  const ids = servicesFor(turn.parts.knowledge, turn.municipality?.slug ?? '', ['schulden'], turn.realDay);
  return [turn.say('aside.bailiff'), ...whoHelps(turn, [freeLegalHelp, ...ids], mostHelpers)];
}
const mostHelpers = 3;

/** "Hoeveel mag ik houden", where wages are seized; elsewhere it may be about what one earns besides. */
function keptOfWages(turn: Turn, text: string): string[] | null {
  const isSeized = seized.test(foldForMatch(text)) || mayNotWait(turn);
  const article = isSeized ? turn.parts.knowledge.articles.get(partKept) : undefined;
  return article === undefined ? null : [articleWords(turn, article)];
}
const partKept = 'wat-is-de-beslagvrije-voet';
const seized = /(?<!\p{L})(?:\p{L}*beslag\p{L}*|deurwaarder\p{L}*)/u;

/** Who owes money, or has a letter, loses by waiting. */
const mayNotWait = ({ state }: Turn): boolean =>
  state.needsTold.length > 0 ||
  (state.topic !== null && ofDebts.has(state.topic)) ||
  state.answers.some(({ statements }) =>
    statements.some((one) => one.fact === 'hasProblemDebts' && one.value === true),
  );
const ofDebts: ReadonlySet<string> = new Set(['schulden', 'boete', 'energie', 'dakloos', 'toeslag-terugbetalen']);

/** One thing to do today: first what cannot wait. */
function firstToDo(turn: Turn): string[] | null {
  const urgent = urgentAgain(turn).map(({ text }) => text);
  if (urgent.length > 0) return urgent;
  if (openQuestion(turn) !== null) return [howLong(turn)];
  if (!isAfterwards(turn)) return turn.step.kind === 'menu' ? [turn.say('aside.nextMenu')] : null;
  return turn.step.kind === 'services' ? callFirst(turn) : (askFirst(turn) ?? callFirst(turn));
}

function askFirst(turn: Turn): string[] | null {
  const best = schemeMeant(turn);
  const [step] = best === undefined ? [] : firstStep(turn, best.scheme);
  if (best === undefined || step === undefined) return null;
  return [
    `${turn.say('aside.today', { scheme: best.scheme.title, step })} ${turn.say('aside.todayHelp', phoneOf(turn))}`,
  ];
}

function callFirst(turn: Turn): string[] | null {
  const { municipality, state } = turn;
  if (municipality === null) return null;
  const topics = state.topic === null ? [] : [state.topic];
  const ids = servicesFor(turn.parts.knowledge, municipality.slug, topics, turn.realDay);
  return [turn.say('aside.todayCall', { phone: municipality.phone.number }), ...whoHelps(turn, ids, 1)];
}

/** The menu that comes after a result is a part of it. */
const isAfterwards = ({ step, state }: Turn): boolean => afterwards.has(step.kind) || state.step === 'after';
