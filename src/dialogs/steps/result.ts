/** What came out: probably yes, perhaps, probably not; a reason each, and what else there is. */
import type { AssessedScheme } from '../../contract.ts';
import type { Scheme } from '../../knowledge/schemas/scheme.ts';
import { schemesOn } from '../../knowledge/rules.ts';
import { isAboutMoney } from '../../knowledge/condition-parts.ts';
import { addressed } from '../../locales/address.ts';
import { formatList } from '../../locales/format.ts';
import { addressOf } from '../ask.ts';
import { packed } from '../lines.ts';
import { chosenOption, withOptions } from '../options.ts';
import { orderWords, urgentFirst } from '../order-words.ts';
import { shortReason } from '../reasons.ts';
import { assessmentOf, inScope } from '../scope.ts';
import type { Outcome, Reply, StepKind, Turn } from '../turn-types.ts';
import { amountWords } from '../amount-words.ts';
import { totalWords } from '../total-words.ts';

export const result: StepKind = { enter: show, answer: chosenOption };

interface Entry {
  readonly found: AssessedScheme;
  readonly scheme: Scheme;
}

function show(turn: Turn): Outcome {
  const assessment = assessmentOf(turn);
  const entries = urgentFirst(entriesOf(turn, assessment.schemes));
  const texts = [
    ...group(turn, entries, (e) => e.found.outcome === 'eligible' && e.found.received !== true, 'result.eligible', '✔'),
    ...totalWords(turn, entries),
    ...group(turn, entries, (e) => e.found.outcome === 'unknown' && e.found.received !== true, 'result.unknown', '?'),
    ...orderWords(turn, entries),
    ...group(turn, entries, (e) => isRefused(e) && failsOnMoney(e), 'result.ineligible', '✘'),
    ...otherwise(turn, entries),
    ...forOthers(turn, entries),
    ...received(turn, entries),
  ];
  const shown = texts.length === 0 ? [turn.say('result.nothing')] : texts;
  const replies: Reply[] = shown.map((text) => ({ text, choices: [] }));
  const [first, ...rest] = replies;
  const withData = first === undefined ? [] : [{ ...first, data: { assessment } }, ...rest];
  return { state: turn.state, replies: [...withData, withOptions(turn, turn.say('result.next'))] };
}

function entriesOf(turn: Turn, found: readonly AssessedScheme[]): Entry[] {
  const schemes = schemesOn(turn.parts.knowledge, turn.state.municipality ?? '', turn.today);
  return found
    .filter((f) => inScope(turn, f.id))
    .flatMap((f) => {
      const scheme = schemes.find((s) => s.id === f.id);
      return scheme === undefined ? [] : [{ found: f, scheme }];
    });
}

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

const isRefused = ({ found }: Entry): boolean => found.outcome === 'ineligible' && found.received !== true;

/** Another age, no children, no student: one line is enough, and each scheme still tells why to whoever asks. */
function forOthers(turn: Turn, entries: readonly Entry[]): string[] {
  const titles = entries.filter((e) => isRefused(e) && !failsOnMoney(e)).map((e) => e.scheme.title);
  return titles.length === 0
    ? []
    : [turn.say('result.forOthers', { schemes: formatList(titles, turn.say('check.and')) })];
}

function line(turn: Turn, { found, scheme }: Entry, mark: string): string {
  const amount = amountWords(turn, found);
  const title = amount === null ? scheme.title : `${scheme.title} (${amount})`;
  return `${mark} *${title}*: ${shortReason(turn, found, scheme)}`;
}

/** Just above a limit there is something else; who is no student needs no other study grant. Each line once. */
function otherwise(turn: Turn, entries: readonly Entry[]): string[] {
  const refused = entries.filter((e) => isRefused(e) && failsOnMoney(e));
  const lines = [
    ...new Set(refused.flatMap((e) => e.scheme.otherwise.slice(0, 1).map((text) => addressed(text, addressOf(turn))))),
  ].filter(
    (text) => !named(text, entries).some(({ found }) => found.received === true || found.outcome === 'eligible'),
  );
  return lines.length === 0
    ? []
    : packed(
        turn.say('result.otherwise'),
        lines.slice(0, maxOtherwise).map((text) => `• ${text}`),
      );
}

/** The schemes that a line speaks of; "bijzondere bijstand" is not "bijstand". What they have or get needs no hint. */
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

/** Everything that fails is about an amount: a near miss, not another kind of household. */
function failsOnMoney({ found, scheme }: Entry): boolean {
  const failing = found.reasons.filter((r) => r.holds === false).map((r) => r.condition);
  return scheme.conditions.filter((c) => failing.includes(c.id)).every((c) => isAboutMoney(c.when));
}

/** More than this nobody reads; the rest stands with each scheme. */
const maxOtherwise = 4;

function received(turn: Turn, entries: readonly Entry[]): string[] {
  const titles = entries.filter((e) => e.found.received === true).map((e) => e.scheme.title);
  return titles.length === 0
    ? []
    : [turn.say('result.received', { schemes: formatList(titles, turn.say('check.and')) })];
}
