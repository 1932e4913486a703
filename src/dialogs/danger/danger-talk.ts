/** The talk about danger that was heard: what is said of it, and what clearly is something else. */
import { longestAnswer } from '../../language/parsed.ts';
import { askAgain } from '../ask-again.ts';
import { likelyTopic } from '../ways/certainty.ts';
import type { CommandId } from '../commands.ts';
import { worksInCrisis } from './crisis-heard.ts';
import { crisisWords, fearWords, isAtHome, seenWords } from './crisis-words.ts';
import { findWay } from '../ways/find-way.ts';
import { interrupts } from '../interrupt.ts';
import { misunderstood } from '../misunderstood.ts';
import { asksWhoSees, fearsTaken, safetyAnswer } from './safety-answer.ts';
import { somethingElse, soundsLikeCry, whereTheyWere } from '../ways/something-else.ts';
import { crisis, letsGo, toldHere, unclear } from '../steps/crisis.ts';
import { cry } from './take-up.ts';
import type { Message, Outcome, Turn } from '../turn-types.ts';

/** In the step where danger is talked about. */
export function talkOfDanger(turn: Turn, input: Message, command: CommandId | null): Outcome {
  const { text, recognition } = input;
  if (command !== null && worksInCrisis.has(command)) return interrupts[command](turn);
  if (asksWhoSees(turn, text)) return toldHere(turn, seenWords(turn));
  if (fearsTaken(turn, text)) return toldHere(turn, fearWords(turn));
  const isCry = soundsLikeCry(recognition);
  const there = whereTheyWere(turn);
  const danger = turn.state.crisis?.danger ?? null;
  const other = (): Outcome | null => somethingElse(there, input, command, danger);
  // "Nee 640" answers what was asked before; what is said of a danger that was surely heard comes first.
  const first = danger === null && namesNumber.test(text) && safetyAnswer(turn, text) === null ? other() : null;
  const answered = first ?? crisis.answer(turn, text);
  if (answered !== null) return answered;
  if (isLost(turn, input)) return unclear(turn, isCry);
  if (likelyTopic(recognition) === 'mens-spreken') return interrupts.human(turn);
  const taken = other();
  if (taken !== null) return withShelter(turn, input, taken);
  return letsGo(turn, isCry) ? (findWay(there, input) ?? misunderstood(there, text)) : unclear(turn, isCry);
}

/** A number with words around it: a number alone may be that of a button. */
const namesNumber = /\d.*\s|\s.*\d/;

/** "What?", "can you speak English": not to understand what stands there in Dutch is no other subject. */
function isLost({ state }: Turn, { text, recognition }: Message): boolean {
  const { danger, language, phase } = state.crisis ?? nothing;
  if (danger === null || language === null || language === state.locale || phase === 'done') return false;
  return text.trim().split(/\s+/).length === 1 || aboutLanguage.has(likelyTopic(recognition) ?? '');
}
const nothing = { danger: null, language: null, phase: 'done' } as const;
const aboutLanguage: ReadonlySet<string> = new Set(['taal', 'begrijp-niet']);

/** Who was hurt at home and asks where to live may need a bed that is safe. */
function withShelter(turn: Turn, { recognition }: Message, outcome: Outcome): Outcome {
  const topics = recognition.topics.map(({ topic }) => topic).filter((topic) => topic !== cry);
  const isHome = turn.state.crisis !== null && isAtHome(turn.state.crisis);
  if (!isHome || !aboutHome.has(topics[0] ?? '')) return outcome;
  return { ...outcome, replies: [{ text: turn.say('crisis.shelter'), choices: [] }, ...outcome.replies] };
}
const aboutHome: ReadonlySet<string> = new Set(['woning-zoeken', 'dakloos']);

/** Said of it when the talk about it is over, or feared before; null: the message is about something else. */
export function saidAfterDanger(turn: Turn, text: string): Outcome | null {
  if (fearsTaken(turn, text)) return askAgain(turn, [fearWords(turn)]);
  if (!turn.state.quiet || text.length > longestAnswer) return null;
  if (asksWhoSees(turn, text)) return askAgain(turn, [seenWords(turn)]);
  if (safetyAnswer(turn, text) !== 'called') return null;
  const heard = { danger: null, minor: false, language: null, phase: 'done' } as const;
  return askAgain(turn, [crisisWords(turn, heard, 'called')]);
}
