/** "Ja dat mag, wissen jullie het na?": a yes or no to what is shown or allowed, with something beside it. */
import { isDeepStrictEqual } from 'node:util';
import { allowsBeside, refusesFirst } from '../../language/answers/consent.ts';
import { asksBeside, cutsOf, type Cut } from '../../language/answers/first-clause.ts';
import { setsCondition } from '../../language/answers/on-condition.ts';
import { isPlainNo, isPlainYes } from '../../language/answers/yes-no.ts';
import { human } from '../steps/human.ts';
import { story } from '../steps/story.ts';
import type { Outcome, StepKind, Turn } from '../turn-types.ts';
import { isHeldAge } from '../story/with-them.ts';
import { leavesCard } from './leaves-card.ts';

export interface YesAndMore {
  /** What the yes or no by itself does. */
  readonly outcome: Outcome;
  readonly rest: string;
}

const asking: Partial<Record<Turn['step']['kind'], StepKind>> = { story, human };

/** Null: it does not begin with a plain yes or no, or what follows takes it back or tells something of what was shown. */
export function yesAndMore(turn: Turn, text: string, isAside: (rest: string) => boolean): YesAndMore | null {
  const step = asking[turn.step.kind];
  if (step === undefined) return null;
  for (const cut of cutsOf(text).map((one) => inDutch(turn, one))) {
    if (!isSaid(turn, cut.first)) continue;
    const outcome = counts(turn, cut, isAside(cut.rest)) ? step.answer(turn, cut.first) : null;
    if (outcome !== null) return { outcome, rest: cut.rest };
  }
  return null;
}

/** "Tak. a gdzie …": the yes, and of what stands beside it what is known. */
function inDutch({ parts }: Turn, cut: Cut): Cut {
  const { aside, inDutch: words } = parts.commands;
  const first = words(cut.first);
  if (first === null) return cut;
  return { ...cut, first, rest: aside(cut.rest) === null ? (words.partlyTold(cut.rest) ?? cut.rest) : cut.rest };
}

/** "Ik wil wel, maar …" says of nothing that it is so. */
const wish = /(?<!\p{L})wil(?!\p{L})/iu;
/** "Liever niet" lets nobody see anything either. */
const isSaid = ({ step }: Turn, first: string): boolean =>
  (isPlainYes(first) && !wish.test(first)) || (step.kind === 'human' ? refusesFirst(first) : isPlainNo(first));

/** A no to what is shown is about something in it: only what is asked besides is no part of that. */
function counts(turn: Turn, cut: Cut, isAside: boolean): boolean {
  const { first, rest, isSentence } = cut;
  if (turn.step.kind === 'human') return !isPlainYes(first) || allowsBeside(cut);
  if (tellsNew(turn, rest) || isHeldAge(turn, rest)) return false;
  return asksBeside(rest) || (isPlainYes(first) && (isAside || isOnlyRemark(turn, rest, isSentence)));
}

/** Another line for what is shown, or another number in it. */
export function tellsNew(turn: Turn, rest: string): boolean {
  const told = story.answer(turn, rest)?.state.story;
  return told != null && !isDeepStrictEqual(told.lines, turn.state.story?.lines);
}

/** Behind an end of a sentence a remark stands by itself; in one breath it must leave alone what is shown. */
const isOnlyRemark = (turn: Turn, rest: string, isSentence: boolean): boolean =>
  ((isSentence && !/\d/.test(rest) && !setsCondition(rest)) || leavesCard(turn, rest)) &&
  story.answer(turn, rest) === null;
