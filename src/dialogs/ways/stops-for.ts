/** "Stop maar, wie helpt mij met die schulden?": the questions end, and what is wanted is gone into. */
import { asksBeside, cutsOf } from '../../language/answers/first-clause.ts';
import { foldForMatch } from '../../language/words/normalise.ts';
import { asksForHelper } from '../../language/asked/question.ts';
import { openQuestion } from '../ask.ts';
import type { CommandId } from '../commands.ts';
import { interrupts } from '../interrupt.ts';
import { turnOf } from '../turn-of.ts';
import type { Message, Outcome, Turn } from '../turn-types.ts';
import { findWay } from './find-way.ts';

const ends: ReadonlySet<CommandId | null> = new Set<CommandId>(['stop', 'noMessages']);
const noQuestions =
  /^\W*(?:(?:nou|ja|nee|ok|oke|maar) )?(?:laat (?:die|de|al die) vragen(?: maar)?(?: zitten)?|geen vragen meer|genoeg vragen|(?:hou|houd) (?:maar |nou |nu |even )*op(?: met (?:die|de|al die) vragen)?|(?:stop|kap) (?:maar |nou |nu |even )*met (?:die|de|al die) vragen)(?!\p{L})[ ,.!]*/u;
const wanted = /(?<!\p{L})(?:ik (?:wil|zoek|moet|heb liever)|geef (?:me|mij)|zeg)(?!\p{L})/u;

const menuStep = 'topic';

/** Null: nothing was being asked, or the questions go on. The answers stay. */
export function stopsFor(turn: Turn, input: Message): Outcome | null {
  if (openQuestion(turn) === null && turn.step.kind !== 'story') return null;
  const rest = behindStop(turn, input.text);
  if (rest === null) return null;
  const asked = { ...input, text: rest };
  const command = turn.parts.commands.match(rest);
  const cleared = { step: menuStep, pending: null, confirming: null, story: null, misses: 0 };
  const menu = turnOf(turn.parts, { ...turn.state, ...cleared });
  if (command !== null) return interrupts[command](menu);
  const isWish = asksBeside(rest) || asksForHelper(rest) || wanted.test(foldForMatch(rest));
  return isWish ? (findWay(menu, asked) ?? interrupts.stop(turn)) : null;
}

/** What follows the word that ends the questions; null: they go on, or nothing follows. */
function behindStop({ parts }: Turn, text: string): string | null {
  const cut = cutsOf(text).find(({ first }) => ends.has(parts.commands.match(first)));
  if (cut !== undefined) return cut.rest;
  const said = foldForMatch(text);
  const rest = said.replace(noQuestions, '');
  return rest === said || rest === '' ? null : rest;
}
