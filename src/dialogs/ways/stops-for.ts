/** "Stop maar, wie helpt mij met die schulden?": the questions end, and what is wanted is gone into. */
import { asksBeside, cutsOf } from '../../language/answers/first-clause.ts';
import { foldForMatch } from '../../language/words/normalise.ts';
import { asksForHelper } from '../../language/asked/question.ts';
import { openQuestion } from '../ask.ts';
import { likelyTopic, sureInBetween } from '../certainty.ts';
import type { CommandId } from '../commands.ts';
import { interrupts } from '../interrupt.ts';
import { turnOf } from '../turn-of.ts';
import type { Message, Outcome, Turn } from '../turn-types.ts';
import { findWay } from './find-way.ts';
import { isTopicToChoose, route } from './route.ts';

const ends: ReadonlySet<CommandId | null> = new Set<CommandId>(['stop', 'noMessages']);
const noQuestions =
  /^\W*(?:(?:nou|ja|nee|ok|oke|maar) )?(?:laat (?:die|de|al die) vragen(?: maar)?(?: zitten)?|geen vragen meer|genoeg vragen|(?:hou|houd) (?:maar |nou |nu |even )*op(?: met (?:die|de|al die) vragen)?|(?:stop|kap) (?:maar |nou |nu |even )*met (?:die|de|al die) vragen|(?:stop|kap) (?:(?:hier|er|maar|nou|nu|even) )*(?:hiermee|ermee|mee)(?: maar)?)(?!\p{L})[ ,.!]*/u;
const wanted = /(?<!\p{L})(?:ik (?:wil|zoek|moet|heb liever)|geef (?:me|mij)|zeg)(?!\p{L})/u;

const menuStep = 'topic';
const cleared = { step: menuStep, pending: null, confirming: null, story: null, misses: 0 };
const menuOf = ({ parts, state }: Turn): Turn => turnOf(parts, { ...state, ...cleared });

/** Null: nothing was being asked, or the questions go on. The answers stay. */
export function stopsFor(turn: Turn, input: Message): Outcome | null {
  if (openQuestion(turn) === null && turn.step.kind !== 'story') return null;
  const human = humanInstead(turn, input.text);
  if (human !== null) return interrupts[human](turn);
  const rest = behindStop(turn, input.text);
  if (rest === null) return onlyThis(turn, input);
  const asked = { ...input, text: rest };
  const command = turn.parts.commands.match(rest);
  const menu = menuOf(turn);
  if (command !== null) return interrupts[command](menu);
  const isWish = asksBeside(rest) || asksForHelper(rest) || wanted.test(foldForMatch(rest));
  return isWish ? (findWay(menu, asked) ?? findWay(turn, asked) ?? interrupts.stop(turn)) : null;
}

/** "Pff nog 10 vragen? kan iemand me bellen": the number is none of an answer. */
function humanInstead({ parts }: Turn, text: string): CommandId | null {
  const [first = '', ...others] = text.split(/[?.!,\n]+/).filter((clause) => clause.trim() !== '');
  const command = others.length === 0 ? null : parts.commands.match(others.at(-1) ?? '');
  return (command === 'human' || command === 'callBack') && ofQuestions.test(foldForMatch(first)) ? command : null;
}
const ofQuestions = /(?<!\p{L})vragen\W*$/u;

/** "Nee ik wil alleen die wasmachine", "nee ik bedoel bijzondere bijstand", in the middle of all else: what is looked into is that again. */
function onlyThis(turn: Turn, { text, recognition }: Message): Outcome | null {
  const topic = likelyTopic(recognition, sureInBetween);
  if (!onlyWanted.test(foldForMatch(text)) || topic === null || topic === turn.state.topic) return null;
  return isTopicToChoose(turn, topic) ? route(menuOf(turn), topic) : null;
}
const onlyWanted =
  /^(?:(?:nee|neen|nou|maar|stop|sorry|wacht|oh?|ja|ho)[ ,.!]+)*(?:(?:ik|we|wij) (?:wil|willen|wou|wilde|vraag|vroeg|zoek|zocht|kwam|kom|bedoel|bedoelde)|(?:het|dit) (?:gaat|ging) (?:mij|me|ons)|(?:mij|me) gaat het)(?: (?:toch|eigenlijk|gewoon|nu|echt|hier|het|dus))* (?:alleen|enkel|(?<=bedoel |bedoelde )(?:die|de|dat|het|van)) (?!weten|even weten|maar weten|een vraag)|^(?:nee|neen)[ ,.!]+(?:ik|we) bedoel(?:de)? (?!niet|dat ik|dat we|dat het|\d)\p{L}{4,}/u;

/** What follows the word that ends the questions; null: they go on, or nothing follows. */
function behindStop({ parts }: Turn, text: string): string | null {
  const cut = cutsOf(text).find(({ first }) => ends.has(parts.commands.match(first)));
  if (cut !== undefined) return cut.rest;
  const said = foldForMatch(text);
  const rest = said.replace(noQuestions, '');
  return rest === said || rest === '' ? null : rest;
}
