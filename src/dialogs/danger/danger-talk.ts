/** The talk about danger that was heard: what is said of it, and what clearly is something else. */
import { asksForDose } from '../../language/asked/health.ts';
import { foldForMatch } from '../../language/words/normalise.ts';
import { isQuestion } from '../../language/asked/question.ts';
import { longestAnswer } from '../../language/parsed.ts';
import { askAgain } from '../ask-again.ts';
import { likelyTopic } from '../certainty.ts';
import type { CommandId } from '../commands.ts';
import { worksInCrisis } from './crisis-heard.ts';
import {
  bedAway,
  comesBackWords,
  crisisWords,
  fearWords,
  freshWords,
  heardWords,
  inHome,
  isAtHome,
  isEmergency,
  seenWords,
  youngWhatNow,
} from './crisis-words.ts';
import { findWay } from '../ways/find-way.ts';
import { isTopicToChoose } from '../ways/route.ts';
import { interrupts } from '../interrupt.ts';
import { misunderstood } from '../misunderstood.ts';
import {
  acknowledged,
  asksToChat,
  asksWhatNow,
  asksWhatToSay,
  asksWhoSees,
  clausesOf,
  comesBack,
  deniesHarm,
  fearsTaken,
  safetyAnswer,
  saysLost,
} from './safety-answer.ts';
import { somethingElse, soundsLikeCry, whereTheyWere } from '../ways/something-else.ts';
import {
  crisis,
  asChild,
  fromTheStart,
  heardIn,
  inPhase,
  letsGo,
  lost,
  staying,
  stayingNear,
  toldHere,
  unclear,
  wantsToGoOn,
} from '../steps/crisis.ts';
import { cry } from './take-up.ts';
import type { Message, Outcome, Recognition, Turn } from '../turn-types.ts';

/** In the step where danger is talked about. */
export function talkOfDanger(turn: Turn, input: Message, command: CommandId | null): Outcome {
  const { text, recognition } = input;
  if (turn.state.minor && !heardIn(turn).minor) return asChild(turn);
  if (command !== null && worksInCrisis.has(command) && !isChildWho(turn, input, command))
    return interrupts[command](turn);
  if (asksForDose(text)) return fromTheStart(turn);
  if (asksWhoSees(turn, text)) return toldHere(turn, seenWords(turn));
  const atHome = ofHome(turn, input);
  if (atHome !== null) return atHome;
  if (fearsTaken(turn, text)) return ofFear(turn, text);
  const how = howToTalk(turn, input, command);
  if (how !== null) return toldHere(turn, freshWords(turn, heardIn(turn), how));
  if (isLost(turn, input, command)) return lost(turn);
  if (command === 'greeting') return staying(turn, turn.say('crisis.hello'));
  if (heardIn(turn).danger !== null && clausesOf(text).some((clause) => asksWhatNow(turn, clause)))
    return toldHere(turn, freshWords(turn, heardIn(turn), 'whatNow'));
  if (asksOfCosts(turn, text)) return toldHere(turn, turn.say('crisis.emergency.costs'));
  const polite = politely(turn, text);
  if (polite !== null) return polite;
  const isCry = soundsLikeCry(recognition);
  const there = whereTheyWere(turn);
  const danger = turn.state.crisis?.danger ?? null;
  const other = (): Outcome | null => somethingElse(there, input, command, danger);
  // "Nee 640" answers what was asked before; what is said of a danger that was surely heard comes first.
  const first = danger === null && namesNumber.test(text) && safetyAnswer(turn, text) === null ? other() : null;
  const answered = first ?? crisis.answer(turn, text);
  if (answered !== null) return answered;
  if (likelyTopic(recognition) === 'mens-spreken') return interrupts.human(turn);
  const taken = leadsAway(turn, input) ? other() : null;
  if (taken !== null) return stayingNear(turn, unlessOverwritten(turn, there, withShelter(turn, input, taken)));
  return letsGo(turn, isCry) ? (findWay(there, input) ?? misunderstood(there, text)) : unclear(turn, isCry);
}

/** Who will be there soon, and where to go: before a fear and before all that is about money. Null: neither is said, or all is over. */
function ofHome(turn: Turn, { text, recognition }: Message): Outcome | null {
  const heard = inHome(turn);
  if (heard === null || heard.phase === 'done') return null;
  const outcome = comesBack(turn, text)
    ? inPhase(turn, 'unsafe', comesBackWords(turn, heard))
    : asksForBed(recognition)
      ? inPhase(turn, heard.phase === 'share' ? 'done' : heard.phase, bedAway(turn, heard))
      : null;
  return outcome === null || !fearsTaken(turn, text) ? outcome : afterWords(fearWords(turn), outcome);
}

const asksForBed = (recognition: Recognition): boolean => {
  const topics = recognition.topics.filter(({ topic }) => topic !== cry);
  return recognition.need === 'shelter' || likelyTopic({ ...recognition, topics }) === 'dakloos';
};

/** The yes or no beside it counts. */
function ofFear(turn: Turn, text: string): Outcome {
  const besides = text.split(/[.,;!?\n]+| (?:maar|want|en) /u).filter((clause) => !fearsTaken(turn, clause));
  const answered = besides.length === 0 ? null : crisis.answer(turn, besides.join(' '));
  return answered === null ? toldHere(turn, fearWords(turn)) : afterWords(fearWords(turn), answered);
}

const afterWords = (text: string, outcome: Outcome): Outcome => ({
  ...outcome,
  replies: [{ text, choices: [], data: { crisis: true } }, ...outcome.replies],
});

/**
 * Where a life may end within minutes only a subject that is clear leads away: no guess, and no number of somebody's age. What is
 * told in another language, and asks nothing, is about the danger: its subject is hardly known.
 */
function leadsAway(turn: Turn, { text, recognition }: Message): boolean {
  const heard = heardIn(turn);
  const isForeign = recognition.locale !== null && recognition.locale !== turn.state.locale;
  if (isForeign && heard.danger !== null && heard.phase !== 'done' && !isQuestion(text)) return false;
  return !isEmergency(heard) || heard.phase === 'done' || isTopicToChoose(turn, likelyTopic(recognition) ?? '');
}

/** Nobody waits with calling for money. */
function asksOfCosts(turn: Turn, text: string): boolean {
  const heard = heardIn(turn);
  const isShort = text.trim().split(/\s+/).length <= wordsOfCosts;
  return isEmergency(heard) && heard.phase !== 'done' && isShort && costs.test(foldForMatch(text));
}
const costs = /\b(?:kost|kosten|duur|geen geld|eigen risico|niet betalen)\b/;
const wordsOfCosts = 10;

/** Asks for a human in writing, or what to say to one; a child who asks for a human is one of these. */
function howToTalk(turn: Turn, input: Message, command: CommandId | null): 'chat' | 'whatToSay' | null {
  if (safetyAnswer(turn, input.text) === 'cannotCall') return null;
  if (asksToChat(turn, input.text) || isChildWho(turn, input, command)) return 'chat';
  return asksWhatToSay(turn, input.text) ? 'whatToSay' : null;
}

/** The desk is for grown-ups, and asks their parents: a child whose home may not be safe stays here. */
const isChildWho = (turn: Turn, { recognition }: Message, command: CommandId | null): boolean =>
  heardIn(turn).minor && (wantsHuman.has(command ?? '') || likelyTopic(recognition) === 'mens-spreken');
const wantsHuman: ReadonlySet<string> = new Set(['human', 'callBack'] satisfies CommandId[]);

/** A kind word, and not all the numbers once more. Where consent is asked "ok" is a yes; where nothing is, it goes on. */
function politely(turn: Turn, text: string): Outcome | null {
  const { phase } = heardIn(turn);
  const kind = phase === 'done' ? null : acknowledged(text);
  if (kind === null || (phase === 'share' && kind === 'ok')) return null;
  return toldHere(turn, phase === 'share' ? turn.say('aside.thanks') : heardWords(turn, heardIn(turn), kind));
}

/** A number with words around it: a number alone may be that of a button. */
const namesNumber = /\d.*\s|\s.*\d/;

/** "What?", "can you speak English": not to understand what stands there in Dutch is no other subject. */
function isLost(turn: Turn, { text, recognition }: Message, command: CommandId | null): boolean {
  const { danger, language, phase } = heardIn(turn);
  if (danger === null || language === null || language === turn.state.locale) return false;
  if (command === 'explain' || saysLost(turn, text)) return true;
  return phase !== 'done' && aboutLanguage.has(likelyTopic(recognition) ?? '');
}
const aboutLanguage: ReadonlySet<string> = new Set(['taal', 'begrijp-niet']);

/** What waits for "Klopt dit?" stands there unchanged: a number said in danger takes nothing out of it. */
function unlessOverwritten(turn: Turn, there: Turn, taken: Outcome): Outcome {
  const { crisis: heard, story } = taken.state;
  const isSure = turn.state.crisis?.danger != null;
  const isOther = heard === null && there.state.story !== null && story !== null && story !== there.state.story;
  return isSure && isOther ? { state: there.state, replies: [], next: there.state.step } : taken;
}

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
  if (deniesHarm(turn, text)) return askAgain(turn, [turn.say('crisis.believed')]);
  if (fearsTaken(turn, text)) return askAgain(turn, [fearWords(turn)]);
  if (!turn.state.quiet || text.length > longestAnswer) return null;
  const heard = { danger: null, minor: turn.state.minor, language: null, phase: 'done' } as const;
  if (asksForDose(text)) return askAgain(turn, [crisisWords(turn, heard, 'again')]);
  if (asksWhoSees(turn, text)) return askAgain(turn, [seenWords(turn)]);
  const goesOn = wantsToGoOn(turn, text) || asksWhatNow(turn, text);
  if (goesOn && (turn.state.minor || turn.state.young) && turn.step.kind === 'menu')
    return { state: turn.state, replies: [{ text: youngWhatNow(turn), choices: [] }] };
  if (safetyAnswer(turn, text) !== 'called') return null;
  return askAgain(turn, [crisisWords(turn, { ...heard, minor: false }, 'called')]);
}
