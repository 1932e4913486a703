/** Everything about one scheme, in short messages. */
import type { AssessedScheme } from '../../contract.ts';
import type { Scheme } from '../../knowledge/schemas/scheme.ts';
import { national } from '../../knowledge/rules.ts';
import { findService, serviceWords } from '../../knowledge/service-words.ts';
import { addressed } from '../../locales/address.ts';
import { formatDate } from '../../locales/format.ts';
import { amountWords } from './amount-words.ts';
import { addressOf } from '../ask.ts';
import { packed } from '../lines.ts';
import { reasonLines } from './reasons.ts';
import { changeLines, firstStep, otherwise } from './what-next.ts';
import { helperWords } from '../ways/organisations/who-helps.ts';
import type { Turn } from '../turn-types.ts';

export type SchemePart = 'how' | 'papers' | 'time' | 'effects' | 'refused';

const read = (turn: Turn, text: string): string => addressed(text, addressOf(turn));
const list = (turn: Turn, texts: readonly string[]): string[] => texts.map((text) => `• ${read(turn, text)}`);

/** What it is and gives, why the outcome is what it is, and what can be done now. */
export function summaryOf(turn: Turn, scheme: Scheme, found: AssessedScheme): string[] {
  const isNo = found.outcome === 'ineligible';
  const change = changeLines(turn, found);
  const amount = [
    ...amountLines(turn, scheme, found),
    ...(scheme.amount === undefined ? [] : [loanWords(turn, scheme)]),
  ];
  return [
    ...packed(`*${scheme.title}*: ${read(turn, scheme.summary)}`, amount),
    ...packed(turn.say(`scheme.why.${found.outcome}`), [
      ...list(turn, reasonLines(turn, found, scheme)),
      ...change,
      ...(isNo ? [] : firstStep(turn, scheme)),
    ]),
    ...(isNo ? otherwise(turn, scheme, change.length > 0) : []),
  ];
}

/** What it gives in general, and this household; and what one pays oneself. */
function amountLines(turn: Turn, { amount, ownShare }: Scheme, found: AssessedScheme): string[] {
  const own = amountWords(turn, found);
  return [
    ...(amount === undefined ? [] : [read(turn, amount.text)]),
    ...(own === null ? [] : [turn.say('scheme.amount', { amount: own })]),
    ...(ownShare === undefined ? [] : [read(turn, ownShare.text)]),
  ];
}

/** What else can be asked about a scheme. */
export const schemeParts: Record<SchemePart, (turn: Turn, scheme: Scheme) => string[]> = {
  how: (turn, scheme) => [
    ...packed(turn.say('scheme.how'), list(turn, scheme.application.how)),
    ...section(turn.say('scheme.where'), where(turn, scheme)),
  ],
  papers: (turn, scheme) => packed(turn.say('scheme.papers'), list(turn, scheme.papers)),
  time: (turn, scheme) => packed(turn.say('scheme.time'), times(turn, scheme)),
  effects: (turn, scheme) => [
    ...packed(
      scheme.effects.length === 0 ? turn.say('scheme.noEffects') : turn.say('scheme.effects'),
      list(turn, scheme.effects),
    ),
    ...section(turn.say('scheme.assumptions'), list(turn, scheme.assumptions)),
  ],
  refused: (turn, scheme) => [...packed(read(turn, scheme.refused), list(turn, scheme.otherwise)), basis(turn, scheme)],
};

const section = (heading: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : packed(heading, lines);

export const loanWords = (turn: Turn, scheme: Scheme): string =>
  scheme.giftOrLoan === 'notApplicable' ? '' : turn.say(`scheme.giftOrLoan.${scheme.giftOrLoan}`);

/** By when, how long one waits, how long it lasts, and whether the past counts. */
function times(turn: Turn, { application, lasts, backInTime }: Scheme): string[] {
  const { deadline, duration } = application;
  const lines = { ...(deadline !== undefined && { deadline }), duration, lasts, backInTime };
  return Object.entries(lines).map(([key, text]) => `• ${turn.say(`scheme.${key}`, { text: read(turn, text) })}`);
}

/** Who to ask first. */
export const whereFirst = (turn: Turn, scheme: Scheme): string[] => where(turn, scheme).slice(0, 1);

/** Services here and national ones; where none is named for this town, the municipality itself. */
function where(turn: Turn, scheme: Scheme): string[] {
  const { knowledge } = turn.parts;
  const ids = [...new Set([...scheme.application.where, ...scheme.helpers])].filter((id) => isHere(turn, id));
  const own = knowledge.organisations.get(turn.municipality?.organisation ?? '')?.services[0];
  const told = ids.length > 0 || own === undefined ? ids : [own.id];
  return told.flatMap((id) => serviceWords(knowledge, id, helperWords(turn)));
}

function isHere(turn: Turn, id: string): boolean {
  const place = findService(turn.parts.knowledge, id)?.organisation.municipality;
  return place === turn.municipality?.slug || place === national;
}

/** Source and date, so that anyone can look it up. */
function basis(turn: Turn, scheme: Scheme): string {
  const [first] = scheme.basis;
  return first === undefined ? '' : turn.say('scheme.basis', { title: first.title, date: formatDate(first.date) });
}
