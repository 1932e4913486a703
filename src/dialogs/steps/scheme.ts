/** More about one scheme: why and how at once, the rest for who asks. */
import { parseChoice } from '../../language/answers/choice.ts';
import type { AssessedScheme } from '../../contract.ts';
import type { Scheme } from '../../knowledge/schemas/scheme.ts';
import { schemesOn } from '../../knowledge/rules.ts';
import { schemeParts, summaryOf, type SchemePart } from '../outcomes/scheme-words.ts';
import { schemesInScope } from '../scope.ts';
import { turnOf } from '../turn-of.ts';
import type { Outcome, Reply, StepKind, Turn } from '../turn-types.ts';

export const scheme: StepKind = {
  enter: (turn) => listed({ ...turn, state: { ...turn.state, scheme: null } }),
  answer: (turn, text) =>
    turn.state.scheme === null ? chooseScheme(turn, text) : choosePart(turn, text, turn.state.scheme),
};

const partIds = ['how', 'papers', 'time', 'effects', 'refused'] as const satisfies readonly SchemePart[];
const partTitle: Record<SchemePart, string> = {
  how: 'scheme.askHow',
  papers: 'scheme.askPapers',
  time: 'scheme.askTime',
  effects: 'scheme.askEffects',
  refused: 'scheme.askRefused',
};
const wayIds = [...partIds, 'other', 'done'] as const;
type Way = (typeof wayIds)[number];
const wayTitle: Record<Way, string> = { ...partTitle, other: 'scheme.other', done: 'scheme.done' };

const rank: Record<AssessedScheme['outcome'], number> = { eligible: 0, unknown: 1, ineligible: 2 };

/** A longer list is hard to choose from. */
const mostShown = 8;

/** The most promising first; a single one needs no choosing. */
function listed(turn: Turn): Outcome {
  const ids = schemesInScope(turn)
    .filter((s) => s.received !== true)
    .sort((a, b) => rank[a.outcome] - rank[b.outcome])
    .map((s) => s.id);
  const state = { ...turn.state, menu: ids, misses: 0 };
  const [only, ...more] = ids;
  if (only !== undefined && more.length === 0) return summarised({ ...turn, state }, only) ?? { state, replies: [] };
  const choices = [
    ...ids.slice(0, mostShown).map((id) => ({ title: titleOf(turn, id), value: id })),
    { title: turn.say('scheme.done'), value: 'done' },
  ];
  return { state, replies: [menuReply(turn.say('scheme.which'), 'scheme', choices)] };
}

const menuReply = (text: string, id: string, choices: { title: string; value: string }[]): Reply => ({
  text,
  choices: choices.map((c) => c.title),
  data: { menu: { id, choices } },
});

const schemeOf = (turn: Turn, id: string): Scheme | undefined =>
  schemesOn(turn.parts.knowledge, turn.state.municipality ?? '', turn.today).find((s) => s.id === id);
const titleOf = (turn: Turn, id: string): string => schemeOf(turn, id)?.title ?? id;

const left = (turn: Turn): Outcome => ({
  state: { ...turn.state, scheme: null },
  replies: [],
  next: turn.step.next ?? 'result',
});

function chooseScheme(turn: Turn, text: string): Outcome | null {
  const shown = turn.state.menu.slice(0, mostShown);
  // The last button is this place's; what has no button can be typed.
  const ids = [...shown, null, ...turn.state.menu.slice(mostShown)];
  const titles = ids.map((id) => (id === null ? turn.say('scheme.done') : titleOf(turn, id)));
  const parsed = parseChoice(text, titles);
  const id = parsed.status === 'success' ? ids[parsed.value] : undefined;
  if (id === null) return left(turn);
  return id === undefined ? null : summarised(turn, id);
}

/** More about one scheme, without a list to choose from. Null: nothing is told of it here. */
export function moreOf(turn: Turn, id: string): Outcome | null {
  const name = stepOfSchemes(turn);
  if (name === undefined) return null;
  const there = turnOf(turn.parts, { ...turn.state, step: name });
  return summarised({ ...there, state: listed(there).state }, id);
}

const stepOfSchemes = ({ parts }: Turn): string | undefined =>
  Object.entries(parts.flow.steps).find(([, step]) => step.kind === 'scheme')?.[0];

/**
 * "Waarom?" after a result: the reasons of the scheme that is being looked at, else of the one they choose. Null where
 * no scheme can be looked at.
 */
export function whyThis(turn: Turn): Outcome | null {
  const name = stepOfSchemes(turn);
  const isHere = turn.step.kind === 'scheme';
  if (name === undefined || !(isHere || turn.step.options?.some((o) => o.next === name) === true)) return null;
  const again = isHere && turn.state.scheme !== null ? summarised(turn, turn.state.scheme) : null;
  return again ?? { state: turn.state, replies: [], next: name };
}

function summarised(turn: Turn, id: string): Outcome | null {
  const item = schemeOf(turn, id);
  const found = schemesInScope(turn).find((s) => s.id === id);
  if (item === undefined || found === undefined) return null;
  return told({ ...turn, state: { ...turn.state, scheme: id } }, summaryOf(turn, item, found));
}

/** All titles are weighed together: "als het nee is" is not "nee, klaar". */
function choosePart(turn: Turn, text: string, id: string): Outcome | null {
  const ways = waysAsShown(turn);
  const parsed = parseChoice(
    text,
    ways.map((way) => turn.say(wayTitle[way])),
  );
  const way = parsed.status === 'success' ? ways[parsed.value] : undefined;
  const item = schemeOf(turn, id);
  if (way === undefined || item === undefined) return chooseScheme(turn, text);
  if (way === 'done') return left(turn);
  if (way === 'other') return listed({ ...turn, state: { ...turn.state, scheme: null } });
  return told(turn, schemeParts[way](turn, item), way);
}

/** In the order of the buttons, so that a number points at its own; what has none now can be typed. */
function waysAsShown(turn: Turn): Way[] {
  const place = (way: Way): number => {
    const at = turn.state.shownChoices.indexOf(turn.say(wayTitle[way]));
    return at < 0 ? wayIds.length : at;
  };
  return [...wayIds].sort((a, b) => place(a) - place(b));
}

/** What was asked for, and what else there is to ask: not what stands right above. */
function told(turn: Turn, texts: readonly string[], asked?: SchemePart): Outcome {
  const replies = texts.map((text): Reply => ({ text, choices: [] }));
  const parts = partIds
    .filter((part) => part !== asked)
    .map((part) => ({ title: turn.say(partTitle[part]), value: String(part) }));
  const others = turn.state.menu.length > 1 ? [{ title: turn.say('scheme.other'), value: 'other' }] : [];
  const choices = [...parts, ...others, { title: turn.say('scheme.done'), value: 'done' }];
  return {
    state: { ...turn.state, misses: 0 },
    replies: [...replies, menuReply(turn.say('scheme.whatMore'), 'scheme', choices)],
  };
}
