/** What came out: probably yes, perhaps, probably not; a reason each, and what else there is. */
import type { Condition } from '../../eligibility/condition.ts';
import { isAboutMoney, isAboutWho } from '../../knowledge/condition-parts.ts';
import { addressed } from '../../locales/address.ts';
import { isPlainNo, isPlainYes } from '../../language/answers/yes-no.ts';
import { formatList } from '../../locales/format.ts';
import { addressOf } from '../ask.ts';
import { looseAnswer } from '../answers/loose-answer.ts';
import { maxWordsPerMessage, packed, together, wordCount } from '../lines.ts';
import { chosenOption, withOptions } from '../options.ts';
import { askFirst, hasToAskFirst } from '../outcomes/ask-first.ts';
import { effectWords, urgentFirst, waitWords } from '../outcomes/order-words.ts';
import { isNoAtOnce, isOnlyNo, isRefused, widened } from '../outcomes/only-no.ts';
import { shortReason } from '../outcomes/reasons.ts';
import { assessmentOf, entriesInScope, type Entry } from '../scope.ts';
import type { Outcome, Reply, StepKind, Turn } from '../turn-types.ts';
import { amountWords, mostFirst, worthFirst } from '../outcomes/amount-words.ts';
import { toldBesides, toldFirst } from '../outcomes/told-besides.ts';
import { totalWords } from '../outcomes/total-words.ts';
import { urgentAgain } from '../danger/urgent.ts';
import { moreOfTold } from '../ways/after-result/scheme-meant.ts';
import { isSoon, waitLines } from '../outcomes/what-next.ts';

export const result: StepKind = {
  enter: show,
  answer: (turn, text) =>
    moreOfTold(turn, text) ?? chosenOption(turn, text) ?? ofEverything(turn, text) ?? looseAnswer(turn, text),
};

function show(turn: Turn): Outcome {
  const assessment = assessmentOf(turn);
  const entries = urgentFirst(turn, entriesInScope(turn, assessment.schemes));
  const onlyNo = isOnlyNo(turn, entries);
  const isLater = entries.some((entry) => isNearMiss(turn, entry) || hasToAskFirst(entry));
  if (onlyNo && isNoAtOnce(turn) && !isLater) return goesOn(turn, entries);
  const texts = [
    ...toldFirst(turn),
    ...waitWords(turn, entries),
    ...askFirst(turn, entries),
    ...group(turn, mostFirst(entries), isProbable, 'result.eligible', '✔'),
    ...totalWords(turn, entries),
    ...perhaps(turn, entries),
    ...effectWords(turn, entries),
    ...group(turn, entries, (e) => isNearMiss(turn, e), 'result.ineligible', '✘'),
    ...otherwise(turn, entries),
    ...toldBesides(turn, entries),
    ...forOthers(turn, entries),
    ...received(turn, entries),
  ];
  const [first = turn.say('result.nothing'), ...rest] = texts;
  const replies = together([...afterQuestions(turn, entries, first), ...rest]).map((text, at): Reply => ({
    text,
    choices: [],
    ...(at === 0 && { data: { assessment } }),
  }));
  return {
    state: turn.state,
    replies: [
      ...urgentAgain(turn),
      ...ofSomebodyElse(turn),
      ...replies,
      withOptions(turn, turn.say(onlyNo ? 'result.onlyNo' : 'result.next')),
    ],
  };
}

/** What was asked about is for others: that is said, and all else is looked into with the same answers. */
function goesOn(turn: Turn, entries: readonly Entry[]): Outcome {
  const texts = [...forOthers(turn, entries), turn.say('result.goesOn')];
  return { state: widened(turn).state, replies: texts.map((text) => ({ text, choices: [] })), next: 'check' };
}

/** Yes or no to "shall I look at everything?". */
function ofEverything(turn: Turn, text: string): Outcome | null {
  if (!isOnlyNo(turn, entriesInScope(turn))) return null;
  if (isPlainYes(text)) return chosenOption(turn, turn.say('topic.everything'));
  return isPlainNo(text) ? { state: turn.state, replies: [], next: turn.step.next ?? 'topic' } : null;
}

/** Who asks for their mother may have forgotten by now that "u" is her. */
const ofSomebodyElse = ({ state, say }: Turn): Reply[] =>
  state.forOther ? [{ text: say('result.ofSomebodyElse'), choices: [] }] : [];

/** With words before it the first message may be too long to read. */
function afterQuestions(turn: Turn, entries: readonly Entry[], text: string): string[] {
  const whole = withOpening(turn, entries, text);
  return wordCount(whole) > maxWordsPerMessage ? packed('', whole.split('\n')) : [whole];
}

/** Where nothing was answered, nothing is done either; where no question was asked since none would make it surer, that is said. */
function withOpening(turn: Turn, entries: readonly Entry[], text: string): string {
  const { answers, passed } = turn.state;
  const isAsked = passed.length > 0 || answers.some(({ volunteered }) => volunteered !== true);
  const isOpen = entries.length > 0 && entries.every(({ found }) => found.outcome === 'unknown');
  if (answers.length === 0) return isOpen && !isAsked ? turn.say('result.noQuestions', { text }) : text;
  return isOpen && !isAsked ? text : turn.say('result.done', { text });
}

const isProbable = ({ found }: Entry): boolean => found.outcome === 'eligible' && found.received !== true;

function group(
  turn: Turn,
  entries: readonly Entry[],
  belongs: (e: Entry) => boolean,
  heading: string,
  mark: string,
): string[] {
  const lines = entries.filter(belongs).map((entry) => line(turn, entry, mark));
  return lines.length === 0 ? [] : packed(turn.say(heading), lines);
}

/** Those of which most is known with what they hang on, the rest by name: more is told of each that is asked about. */
function perhaps(turn: Turn, entries: readonly Entry[]): string[] {
  const open = entries.filter(({ found }) => found.outcome === 'unknown' && found.received !== true);
  const surest = worthFirst(turn, open);
  const told = open.length > mostPerhaps + 1 ? surest.slice(0, mostPerhaps) : surest;
  const titles = surest.filter((entry) => !told.includes(entry)).map(({ scheme }) => scheme.title);
  const rest = titles.length === 0 ? [] : [turn.say('result.perhapsAlso', { schemes: inList(turn, titles) })];
  return [...group(turn, told, () => true, 'result.unknown', '?'), ...rest];
}

const inList = (turn: Turn, titles: readonly string[]): string => formatList([...titles], turn.say('check.and'));

/** Another household, another home: one line for each reason is enough. Of everything, none that was never in question. */
function forOthers(turn: Turn, entries: readonly Entry[]): string[] {
  const refused = entries.filter((e) => isRefused(e) && !isNearMiss(turn, e) && !hasToAskFirst(e));
  const others = turn.state.topic === null ? refused.filter((e) => !isForOtherPeople(e)) : refused;
  const reasons = [...new Set(others.map((e) => shortReason(turn, e.found, e.scheme)))];
  const lines = reasons.map((reason) => {
    const titles = others.filter((e) => shortReason(turn, e.found, e.scheme) === reason).map((e) => e.scheme.title);
    return `• ${inList(turn, titles)}: ${reason}`;
  });
  return lines.length === 0 ? [] : packed(turn.say('result.forOthers'), lines);
}

function line(turn: Turn, { found, scheme }: Entry, mark: string): string {
  const amount = amountWords(turn, found);
  const title = amount === null ? scheme.title : `${scheme.title} (${amount})`;
  const changes = found.outcome === 'ineligible' && !failsOnMoney({ found, scheme }) ? waitLines(turn, found) : [];
  const reason = `${mark} *${title}*: ${shortReason(turn, found, scheme)}`;
  return [reason, ...changes].join(' ');
}

/** Just above a limit there is something else; who is no student needs no other study grant. Each line once. */
function otherwise(turn: Turn, entries: readonly Entry[]): string[] {
  const refused = entries.filter((e) => isNearMiss(turn, e));
  const lines = [
    ...new Set(refused.flatMap((e) => e.scheme.otherwise.slice(0, 1).map((text) => addressed(text, addressOf(turn))))),
  ].filter(
    (text) => !named(text, entries).some(({ found }) => found.received === true || found.outcome !== 'ineligible'),
  );
  return lines.length === 0
    ? []
    : packed(
        turn.say('result.otherwise'),
        lines.slice(0, maxOtherwise).map((text) => `• ${text}`),
      );
}

/** The schemes that a line speaks of; "bijzondere bijstand" is not "bijstand". What they have or may get stands there already. */
function named(text: string, entries: readonly Entry[]): Entry[] {
  let rest = text.toLowerCase();
  return [...entries]
    .sort((a, b) => b.scheme.title.length - a.scheme.title.length)
    .filter(({ scheme }) => {
      const title = scheme.title.toLowerCase();
      const isNamed = rest.includes(title);
      rest = rest.replaceAll(title, ' ');
      return isNamed;
    });
}

/** A little more or less, or a while longer, and it is a yes. */
const isNearMiss = (turn: Turn, entry: Entry): boolean =>
  isRefused(entry) && !hasToAskFirst(entry) && (failsOnMoney(entry) || isAwaited(turn, entry.found));

/** Years away nobody waits for what they did not ask about. */
const isAwaited = (turn: Turn, found: Entry['found']): boolean =>
  waitLines(turn, found).length > 0 && (turn.state.topic !== null || isSoon(turn, found));

/** Everything that fails is about an amount: a near miss, not another kind of household. */
const failsOnMoney = (entry: Entry): boolean => failing(entry).every(isAboutMoney);

/** Of another age, or for who studies. */
const isForOtherPeople = (entry: Entry): boolean => failing(entry).some(isAboutWho);

function failing({ found, scheme }: Entry): Condition[] {
  const ids = found.reasons.filter((r) => r.holds === false).map((r) => r.condition);
  return scheme.conditions.filter((c) => ids.includes(c.id)).map((c) => c.when);
}

/** One more than this is told too: a rest of one is no shorter. */
const mostPerhaps = 5;
/** More than this nobody reads; the rest stands with each scheme. */
const maxOtherwise = 4;

function received(turn: Turn, entries: readonly Entry[]): string[] {
  const titles = entries.filter((e) => e.found.received === true).map((e) => e.scheme.title);
  if (titles.length === 0) return [];
  const told = turn.say('result.received', { schemes: inList(turn, titles) });
  // Who asks about it may well wonder whether it is enough.
  return turn.state.topic === null ? [told] : [`${told} ${turn.say('result.receivedAmount')}`];
}
