/** How somebody feels: half a kind sentence, and then the way on. What sounds like danger was heard before. */
import { condoled } from '../story/condoled.ts';
import { tellsOfDeath } from '../../language/not-living-here.ts';
import { askAgain } from '../ask-again.ts';
import type { AsideId } from './asides.ts';
import { likelyTopic, sureInBetween } from './certainty.ts';
import { isByWords, lookUp } from './look-up.ts';
import { isTopicToChoose } from './route.ts';
import type { Message, Outcome, Turn } from '../turn-types.ts';

const feelings: ReadonlySet<AsideId> = new Set(['ashamed', 'tooMuch', 'lonely', 'sad', 'spent', 'worn']);

/** What is said to it; null: no feeling is told. */
export function feelingWords(turn: Turn, text: string): string | null {
  const id = turn.parts.commands.aside(text);
  return id === null || !feelings.has(id) ? null : turn.say(`aside.${id === 'spent' ? 'worn' : id}`);
}

/** Something is named besides for which there is help: "ik schaam me voor mijn schulden". */
export function isFeltWithNeed(turn: Turn, { text, recognition }: Message): boolean {
  const topic = likelyTopic(recognition, sureInBetween);
  if (feelingWords(turn, text) === null || topic === null || !isTopicToChoose(turn, topic)) return false;
  const [best] = lookUp(turn, text).hits;
  return best !== undefined && isByWords(best);
}

/** The kind words stand before whatever was found, and alone where nothing was. */
export function kindly(turn: Turn, { text }: Message, found: Outcome | null): Outcome | null {
  const words = turn.isHurry === true ? null : (feelingWords(turn, text) ?? besidesFacts(turn, text, found));
  const outcome = found ?? (words === null && !tellsOfDeath(text) ? null : askAgain(turn, []));
  if (outcome === null) return null;
  const first = words === null ? [] : [{ text: words, choices: [] }];
  return condoled(turn, text, { ...outcome, replies: [...first, ...outcome.replies] });
}

/** "Ik ben kapot, 3 kinderen en geen vent meer": half a sentence, since what they told comes next. */
const besidesFacts = (turn: Turn, text: string, found: Outcome | null): string | null =>
  found !== null && clauses(text).some((clause) => feelingWords(turn, clause) !== null)
    ? turn.say('aside.heavy')
    : null;

const clauses = (text: string): string[] => text.split(/[,.;:!?\n]+| (?:en|maar|want|dus) /u);

/** "Ik voel me zo alleen" does not tell with whom somebody lives. */
export function feltAlone(turn: Turn, { text }: Message): Outcome | null {
  const isLonely = turn.parts.commands.aside(text) === ('lonely' satisfies AsideId);
  const words = isLonely && turn.isHurry !== true ? feelingWords(turn, text) : null;
  return words === null ? null : askAgain(turn, [words]);
}
