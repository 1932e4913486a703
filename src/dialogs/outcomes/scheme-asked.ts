/** What a scheme's own text says of what is asked of it; what it does not say, and who does know. */
import type { AboutAsked, AboutPart } from '../../language/asked/about-scheme.ts';
import { schemesOn } from '../../knowledge/rules.ts';
import { family, foldedWords } from '../../knowledge/search/folded-words.ts';
import type { Scheme } from '../../knowledge/schemas/scheme.ts';
import { addressed } from '../../locales/address.ts';
import { addressOf } from '../ask.ts';
import type { Turn } from '../turn-types.ts';
import { loanWords, whereFirst } from './scheme-words.ts';

/** None: this scheme says nothing of it, and another may. */
export function schemeAnswer(turn: Turn, scheme: Scheme, { part, things }: AboutAsked): string[] {
  const lines = saysOf[part](turn, scheme, things).map((line) => addressed(line, addressOf(turn)));
  const [first = '', ...more] = lines;
  return lines.length === 0 ? [] : [[`*${scheme.title}*. ${first}`, ...more].join(' ')];
}

/** What it is, and that more is not known; and who does know. */
export function notSaid(turn: Turn, scheme: Scheme, { part }: AboutAsked): string[] {
  const is = part === 'what' && scheme.amount !== undefined ? [scheme.summary, scheme.amount.text] : [scheme.summary];
  const words = is.map((line) => addressed(line, addressOf(turn))).join(' ');
  const says = turn.say(
    part === 'matters' ? 'scheme.notKnownMatters' : ofOtherThings.has(part) ? 'scheme.notKnown' : 'scheme.noMoreKnown',
  );
  return [`*${scheme.title}*. ${words}`, ...whoKnows(turn, scheme, says)];
}

export const whoKnows = (turn: Turn, scheme: Scheme, before: string): string[] =>
  whereFirst(turn, scheme).map((who) => `${before}\n${who}`);

const saysOf: Readonly<
  Record<AboutPart, (turn: Turn, scheme: Scheme, things: readonly string[]) => readonly string[]>
> = {
  payBack: (turn, scheme) => {
    const lines = scheme.effects.filter((line) => ofPayingBack.test(line));
    return lines.length > 0 ? lines : [loanWords(turn, scheme)].filter((line) => line !== '');
  },
  past: (_, { backInTime }) => [backInTime],
  lastYear: (turn, scheme) => ofLastYear(turn, scheme),
  longAgo: () => [],
  bought: (turn, { application, backInTime }) =>
    ofBuying.test(backInTime) || application.how.some((line) => ofBuying.test(line))
      ? [
          ...application.how.filter((line) => boughtAlready.test(line)),
          turn.say('scheme.stillPossible', { text: addressed(backInTime, addressOf(turn)) }),
        ]
      : [],
  what: () => [],
  lasts: (_, { lasts }) => [lasts],
  counts: (_, { effects }) => effects.filter((line) => ofOtherMoney.test(line)),
  ownShare: (_, { ownShare }) => (ownShare === undefined ? [] : [ownShare.text]),
  ifNo: (_, { refused, otherwise }) => [refused, ...otherwise.slice(0, mostOtherwise)],
  outcome: () => [],
  beside: (turn) => [turn.say('scheme.besideIncome')],
  matters: (turn, scheme, things) => naming(turn, withDoubts(scheme), things),
  covers: (turn, scheme, things) => naming(turn, scheme, things),
  also: (turn, scheme, things) => naming(turn, scheme, things),
};
const mostOtherwise = 2;
const ofOtherThings: ReadonlySet<AboutPart> = new Set<AboutPart>(['covers', 'lastYear', 'longAgo']);

/** Until when last year's edition can be asked for; none where it has none of its own. */
function ofLastYear({ parts, municipality, today }: Turn, { id, validFrom }: Scheme): string[] {
  const lastDay = `${String(Number(today.slice(0, 4)) - 1)}-12-31`;
  const edition = schemesOn(parts.knowledge, municipality?.slug ?? '', lastDay).find((scheme) => scheme.id === id);
  const deadline = edition?.validFrom === validFrom ? undefined : edition?.application.deadline;
  return deadline === undefined ? [] : [deadline];
}
/** What makes it doubtful is told there too. */
const withDoubts = (scheme: Scheme): Scheme => ({
  ...scheme,
  assumptions: [
    ...scheme.assumptions,
    ...Object.values(scheme.unsureIf),
    ...scheme.conditions.map(({ text }) => text.unknown),
  ],
});
const ofPayingBack = /\b(?:lening|gift|terugbetal\w*)\b/u;
const ofBuying = /\b(?:koop|koopt|kopen|gekocht|betaald|betaal de club)\b/iu;
const boughtAlready = /\bal (?:gekocht|betaald)\b/iu;
const ofOtherMoney = /uitkering|bijstand|toeslag|inkomen/iu;

/** What it says of a thing by its name; a step of asking with the one before it, which it may go on from. */
function naming(
  turn: Turn,
  { summary, assumptions, effects, application: { how } }: Scheme,
  things: readonly string[],
): string[] {
  const { empty } = turn.parts.knowledge.searchWords;
  const all = things.filter((thing) => !empty.includes(thing)).flatMap((thing) => alikeTo(turn, thing));
  const named = (line: string): boolean => all.some((thing) => names(line, thing));
  const step = how.findIndex(named);
  return [
    // "School" says nothing of a "schoolreisje".
    ...[summary].filter((line) => all.some((thing) => namesItself(line, thing))),
    ...[...assumptions, ...effects].filter(named),
    ...(step < 0 ? [] : how.slice(Math.max(0, step - 1), step + 1)),
  ];
}

/** "Laptop" and "computer" are the same thing. */
const alikeTo = ({ parts }: Turn, thing: string): string[] => [
  thing,
  ...parts.knowledge.searchWords.alike.filter((words) => words.includes(thing)).flat(),
];

const namesItself = (line: string, thing: string): boolean =>
  foldedWords(line).some((word) => family(word) === family(thing));
const names = (line: string, thing: string): boolean =>
  namesItself(line, thing) ||
  foldedWords(line).some((word) => begins(word, thing) && Math.min(word.length, thing.length) >= shortestStem);
/** "Waterschap" and "waterschapsbelasting". */
const begins = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one);
const shortestStem = 5;
