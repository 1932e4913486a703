/** Who helps with what is looked into: the best in one message, the rest for who asks for more. */
import { schemesOn } from '../../../knowledge/rules.ts';
import { servicesFor } from '../../../knowledge/service-words.ts';
import { together } from '../../lines.ts';
import { isYoungStudent } from '../../outcomes/told-besides.ts';
import { inScope } from '../../scope.ts';
import type { Turn } from '../../turn-types.ts';
import { whoHelps } from './who-helps.ts';

/** More at once helps nobody choose. */
const maxServices = 5;
/** What the list is kept as where everything is looked into. */
const ofEverything = 'rondkomen';

/** By which it is remembered that the list was told. */
export const listOf = ({ state }: Turn): string => state.topic ?? ofEverything;

export function helpersHere(turn: Turn): string[] {
  const ids = allHere(turn);
  const first = ofNeed(turn);
  return [
    ...new Set([
      ...turn.state.helpersFirst,
      ...ids.filter((id) => first.has(id)),
      ...ids.filter((id) => !first.has(id)),
    ]),
  ];
}

/** Where something cannot wait, who helps with that stands before who gives money later. */
function ofNeed({ parts, state }: Turn): ReadonlySet<string> {
  if (state.urgency !== 'urgent') return new Set();
  const of = parts.knowledge.urgency.needs.filter(({ topics }) => topics.includes(state.topic ?? ''));
  return new Set(of.flatMap(({ helpers }) => helpers));
}

const allHere = (turn: Turn): string[] =>
  servicesFor(
    turn.parts.knowledge,
    turn.municipality?.slug ?? '',
    turn.state.topic === null ? topicsInScope(turn) : [turn.state.topic],
    turn.realDay,
  ).filter((id) => id !== toReport || !isYoungStudent(turn));
const toReport = 'uwv/bijstand-melden';

/** The list as far as the first number that can be called, and at least a message. */
export function firstHelpers(turn: Turn): string[] {
  const told = whoHelps(turn, helpersHere(turn), maxServices, turn.say('service.heading'));
  if (isWhole(turn)) return told;
  const messages = together(told);
  return messages.slice(0, Math.max(0, messages.findIndex(hasNumber)) + 1);
}

/** Of danger, and after it, nothing is left behind a button. */
export const isWhole = ({ state }: Turn): boolean => state.quiet || state.topic === danger;
const danger = 'crisis';

const hasNumber = (text: string): boolean => /\d[\d -]{3,}\d/.test(text);

/** Who does not stand in the first message. */
export function otherHelpers(turn: Turn): string[] {
  const first = new Set(bullets(firstHelpers(turn)));
  const others = helpersHere(turn).filter((id) => bullets(whoHelps(turn, [id], 1)).some((line) => !first.has(line)));
  return whoHelps(turn, others, maxServices);
}

/** The first message was told, and the rest not yet. */
export function hasMoreHelp(turn: Turn): boolean {
  const times = turn.state.helpersTold.filter((one) => one === listOf(turn)).length;
  return times === 1 && !isWhole(turn) && otherHelpers(turn).length > 0;
}

const bullets = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => text.split('\n')).filter((line) => line.startsWith('•'));

function topicsInScope(turn: Turn): string[] {
  const schemes = schemesOn(turn.parts.knowledge, turn.state.municipality ?? '', turn.today).filter((s) =>
    inScope(turn, s.id),
  );
  return ['formulieren', 'mens-spreken', 'schulden', ...schemes.flatMap((s) => s.topics)];
}
