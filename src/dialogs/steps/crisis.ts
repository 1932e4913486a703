/** Danger to life or safety: the numbers at once, before anything else; the questions about money wait. Then what is said of it. */
import type { SafetyAnswer } from '../../knowledge/schemas/urgency.ts';
import { parseChoice } from '../../language/answers/choice.ts';
import { parseConsent } from '../../language/answers/consent.ts';
import { parseDontKnow } from '../../language/answers/dont-know.ts';
import { parseYesNo } from '../../language/answers/yes-no.ts';
import {
  alsoWords,
  askedLast,
  crisisWords,
  deskWords,
  freshWords,
  isEmergency,
  isMissing,
  isSaidLast,
  mayBeWatched,
  mayLeave,
  notCalling,
  worksLater,
  youngGoesOn,
} from '../danger/crisis-words.ts';
import { inTheirLanguage, type SaidToThem } from '../danger/in-their-language.ts';
import { clausesOf, deniesHarm, safetyAnswer, saysFound } from '../danger/safety-answer.ts';
import type { Crisis } from '../state.ts';
import { offeredBack, takeUp } from '../danger/take-up.ts';
import type { AsideId } from '../ways/asides.ts';
import { turnOf } from '../turn-of.ts';
import type { HandoffWish, Outcome, Reply, StepKind, Turn } from '../turn-types.ts';

export const crisis: StepKind = { enter, answer };

type Phase = Crisis['phase'];

function enter(turn: Turn): Outcome {
  const heard = heardIn(turn);
  const besides = alsoWords(turn, heard);
  const again = heard.told === true ? 'told' : 'again';
  if (heard.phase !== 'new') return said(turn, `${freshWords(turn, heard, again)}${besides}`, heard.phase);
  const asks = isEmergency(heard) || isMissing(heard) ? 'unsafe' : 'safe';
  const { state, replies } = said(turn, `${crisisWords(turn, heard, 'text')}${besides}`, asks, 'text');
  if (state.notify !== true || !mayBeWatched(heard)) return { state, replies };
  return { state: { ...state, notify: false }, replies, notify: false };
}

/** All the numbers again, and asked anew whether they are safe, whatever was answered before. */
export const fromTheStart = (turn: Turn): Outcome =>
  enter({ ...turn, state: { ...turn.state, crisis: { ...heardIn(turn), phase: 'new' } } });

/** Only now says to be a child: the words and helpers for children, and asked anew. */
export const asChild = (turn: Turn): Outcome =>
  fromTheStart({ ...turn, state: { ...turn.state, young: true, crisis: { ...heardIn(turn), minor: true } } });

/** Null: nothing is said of it. */
function answer(turn: Turn, text: string): Outcome | null {
  const { danger, asked } = heardIn(turn);
  const meant = meantBy(turn, text);
  // Whoever is surely in danger is not answered about money afterwards, unless they ask again.
  if (meant === 'goOn') return stayingNear(turn, leave(turn, danger === null || asked?.again === true));
  return meant === null ? null : answered(turn, meant);
}

type Meant = Exclude<SafetyAnswer, 'goOn'> | 'yes' | 'no';

function answered(turn: Turn, meant: Meant): Outcome {
  const heard = heardIn(turn);
  const say = (moment: Parameters<typeof freshWords>[2], phase: Phase): Outcome =>
    said(turn, freshWords(turn, heard, moment), phase);
  if (meant === 'cannotCall') return say('cannotCall', 'unsafe');
  if (meant === 'unsafe') return unsafe(turn);
  if (meant === 'helped') return say('helped', 'done');
  if (meant === 'called') return say('called', isEmergency(heard) ? 'calling' : 'done');
  if (heard.phase === 'share') return shared(turn, meant === 'yes');
  if (meant === 'falseAlarm') return worksLater(heard) ? unsafe(turn) : reassured(turn);
  if (meant === 'calling') return say('calling', 'calling');
  if (meant === 'gone') return mayLeave(heard) ? gone(turn) : unsafe(turn);
  if (meant === 'leaveIt') return isEmergency(heard) ? unsafe(turn) : say('leftAlone', 'done');
  // That nobody hits takes away what only may have been danger, and nothing that was surely heard.
  if (meant === 'denied' && heard.danger === null) return reassured(turn);
  if (meant === 'unsure' || meant === 'denied') return say('unsure', heard.phase);
  return byPhase(turn, meant);
}

/** Said once more it is an answer to what was asked below it. */
function gone(turn: Turn): Outcome {
  const words = crisisWords(turn, heardIn(turn), 'gone');
  return isSaidLast(turn, words) ? byPhase(turn, 'yes') : said(turn, words, 'safe');
}

/** A plain yes or no: what it says hangs on what was asked. */
function byPhase(turn: Turn, meant: 'safe' | 'yes' | 'no'): Outcome {
  const heard = heardIn(turn);
  const { phase } = heard;
  const isYes = meant !== 'no';
  if (phase === 'done' && isYes && !isEmergency(heard)) return leave(turn, false);
  if (phase === 'done') return said(turn, turn.say('crisis.noHurry'), phase);
  if (phase === 'calling' && meant === 'yes')
    return isEmergency(heard)
      ? said(turn, crisisWords(turn, heard, 'helped'), 'done')
      : said(turn, turn.say('crisis.noHurry'), phase);
  if (phase === 'calling' && !isYes && isEmergency(heard))
    return said(turn, turn.say('crisis.emergency.waiting'), phase);
  if (phase === 'unsafe' && meant === 'yes') return said(turn, freshWords(turn, heard, 'calling'), 'calling');
  if (isYes) return safe(turn, meant === 'safe');
  return phase === 'unsafe' ? said(turn, notCalling(turn, heard), phase, 'callNow') : unsafe(turn);
}

const unsafe = (turn: Turn): Outcome => said(turn, freshWords(turn, heardIn(turn), 'callNow'), 'unsafe', 'callNow');

/** Nothing that was understood, here or where they were: asked once more. `isCry`: it is a little like danger. */
export function unclear(turn: Turn, isCry: boolean): Outcome {
  const { phase, danger } = heardIn(turn);
  if (phase === 'share') return sharedUnclear(turn);
  const numbers = crisisWords(turn, heardIn(turn), 'again');
  const repeats = (danger !== null || isCry) && turn.state.lastAsked?.text.startsWith(numbers) !== true;
  if (isEmergency(heardIn(turn)) && !repeats) return missed(unsafe(turn));
  return missed(repeats ? said(turn, numbers, phase) : said(turn, turn.say('crisis.notHeard'), 'safe'));
}

/** Whoever does not read Dutch gets the same once more in their language. */
export function lost(turn: Turn): Outcome {
  const { phase } = heardIn(turn);
  if (phase === 'share') return said(turn, deskWords(turn, heardIn(turn), 'share'), phase);
  return said(turn, freshWords(turn, heardIn(turn), 'again'), phase, phase === 'unsafe' ? 'callNow' : 'text');
}

/** Consent is never taken for given; the question stands once more. */
function sharedUnclear(turn: Turn): Outcome {
  if (turn.state.misses > 0) return shared(turn, false);
  const asks = deskWords(turn, heardIn(turn), 'share');
  return missed(said(turn, `${turn.say('misunderstood.first')}\n${asks}`, 'share'));
}

const missed = (outcome: Outcome): Outcome => ({ ...outcome, state: { ...outcome.state, misses: 1 } });

/** Whether an alarm that may have been none, or is behind us, holds somebody no longer. */
export function letsGo(turn: Turn, isCry: boolean): boolean {
  const { phase, danger } = heardIn(turn);
  return !isCry && (phase === 'done' || (danger === null && turn.state.misses > 0));
}

/** Said, with what is asked in that phase below it. */
export const inPhase = (turn: Turn, phase: Phase, words: string): Outcome =>
  said(turn, words, phase, phase === 'unsafe' ? 'callNow' : 'other');

/** Who can see this, or what somebody fears: told, and what was asked stands again. */
export function toldHere(turn: Turn, words: string): Outcome {
  const { phase } = heardIn(turn);
  const asks = phase === 'share' ? `\n${deskWords(turn, heardIn(turn), 'share')}` : '';
  return said(turn, `${words}${asks}`, phase);
}

/** After what cannot be read or answered here: the numbers again, in the phase where the talk about it is. */
export function staying(turn: Turn, line: string): Outcome {
  const { phase } = heardIn(turn);
  const words = phase === 'share' ? deskWords(turn, heardIn(turn), 'share') : crisisWords(turn, heardIn(turn), 'again');
  return said(turn, `${line}\n${words}`, phase);
}

/** The button to go on, words about being safe, a yes, a no; null: nothing of these. */
function meantBy(turn: Turn, text: string): Meant | 'goOn' | null {
  const heard = heardIn(turn);
  const choices = choicesIn(turn, heard.phase, askedLast(turn, heard) !== null);
  if (parseChoice(text, [turn.say('crisis.goOn')]).status === 'success' || wantsToGoOn(turn, text)) return 'goOn';
  if (saysFound(turn, text)) return 'safe';
  const words = safetyAnswer(turn, text) ?? (deniesHarm(turn, text) ? 'denied' : null);
  if (words !== null) return words;
  if (clausesOf(text).some((clause) => wantsToGoOn(turn, clause))) return 'goOn';
  if (heard.phase === 'share') return letsKnow(turn, text);
  const chosen = parseChoice(text, choices);
  // The last goes on, also where it stands alone.
  const titles = choices.length === 1 ? [] : (['yes', 'no'] as const);
  if (chosen.status === 'success') return titles[chosen.value] ?? 'goOn';
  if (parseDontKnow(text) === 'dontKnow' || turn.parts.commands.match(text) === 'explain') return 'unsure';
  const yes = parseYesNo(text);
  return yes.status === 'fail' ? null : yes.value ? 'yes' : 'no';
}

/** Consent, and nothing less. */
function letsKnow(turn: Turn, text: string): 'yes' | 'no' | null {
  const allows = parseConsent(text, [turn.say('crisis.shareYes'), turn.say('crisis.shareNo')]);
  return allows === null ? null : allows ? 'yes' : 'no';
}

export const wantsToGoOn = (turn: Turn, text: string): boolean =>
  turn.parts.commands.aside(text) === ('goOn' satisfies AsideId);

/** Who goes on and did not say to be safe hears first who stays: once, before the questions. */
export function stayingNear(turn: Turn, outcome: Outcome): Outcome {
  const heard = heardIn(turn);
  const words = whoStays(turn, heard);
  if (words === null) return outcome;
  return { ...outcome, replies: [{ ...reply(turn, words, 'done'), choices: [] }, ...outcome.replies] };
}

function whoStays(turn: Turn, heard: Crisis): string | null {
  const isOver = heard.phase === 'done' && !isSaidLast(turn, crisisWords(turn, heard, 'leftAlone'));
  if (isOver || heard.phase === 'share' || heard.danger === null) return null;
  if (isEmergency(heard)) return turn.say(heard.minor ? 'crisis.young.calledFirst' : 'crisis.calledFirst');
  return crisisWords(turn, heard, 'stays');
}

/** It was nothing, or of what only sounded like danger they say that they are safe: their own question is next. */
function reassured(turn: Turn): Outcome {
  const told = reply(turn, crisisWords(turn, heardIn(turn), 'reassured'), 'done');
  const outcome = leave(turn, true);
  return { ...outcome, replies: [{ ...told, choices: [] }, ...outcome.replies] };
}

/** What helps next; then whether somebody of the municipality may know. Without a municipality there is nobody to tell. */
function safe(turn: Turn, saysSafe: boolean): Outcome {
  if (heardIn(turn).danger === null) return reassured(turn);
  if (worksLater(heardIn(turn))) return unsafe(turn);
  const words = crisisWords(turn, heardIn(turn), saysSafe ? 'saysSafe' : 'safe');
  const told = said(turn, words, 'done', 'safe');
  if (turn.municipality === null || isEmergency(heardIn(turn)) || isMissing(heardIn(turn))) return told;
  const asked = said(turn, deskWords(turn, heardIn(turn), 'share'), 'share');
  return { ...asked, replies: [...told.replies.map((one) => ({ ...one, choices: [] })), ...asked.replies] };
}

/** Only a clear yes is consent; what was said of money is not sent along. Nothing else is sent or asked. */
function shared(turn: Turn, consents: boolean): Outcome {
  const what = consents ? 'shared' : 'notShared';
  const told = said(turn, deskWords(turn, heardIn(turn), what), 'done', what);
  return consents ? { ...told, handoff: request } : told;
}

const request: HandoffWish = { reason: 'crisis', priority: 'crisis', consentToShareAnswers: false };

/** `what` is said in their language above it. */
function said(turn: Turn, text: string, phase: Phase, what?: SaidToThem): Outcome {
  const theirs = inTheirLanguage(turn, { ...heardIn(turn), phase }, what ?? (phase === 'share' ? 'share' : 'other'));
  return { state: stateIn(turn, phase), replies: [...theirs, reply(turn, text, phase)] };
}

/** A yes and a no never stand below what asks nothing. */
function reply(turn: Turn, text: string, phase: Phase): Reply {
  const asks = askedLast(turn, { ...heardIn(turn), phase });
  const choices = choicesIn(turn, phase, asks !== null);
  return { text: asks === null ? text : `${text}\n${asks}`, choices, data: { crisis: true } };
}

/** The last goes on with the questions. */
function choicesIn(turn: Turn, phase: Phase, asks: boolean): string[] {
  const goOn = turn.say('crisis.goOn');
  if (phase === 'share') return [turn.say('crisis.shareYes'), turn.say('crisis.shareNo'), goOn];
  return asks ? [turn.say('crisis.safe'), turn.say('crisis.unsafe'), goOn] : [goOn];
}

export const heardIn = ({ state }: Turn): Crisis =>
  state.crisis ?? { danger: null, minor: false, language: null, phase: 'new' };

/** What the last message told besides was said now. */
const stateIn = (turn: Turn, phase: Phase) => ({
  ...turn.state,
  misses: 0,
  quiet: true,
  crisis: { ...heardIn(turn), told: undefined, bed: undefined, phase },
});

const menu = 'topic';
/** Back to where the resident was, and to what was asked in the same words, where that is still to be answered. */
function leave(turn: Turn, takesUp: boolean): Outcome {
  const next = turn.state.returnTo ?? turn.step.next ?? 'topic';
  const state = { ...turn.state, returnTo: null, crisis: null };
  const asked = takesUp ? heardIn(turn).asked : undefined;
  const there = { ...state, step: next };
  const kept = heardIn(turn).danger === null ? heardIn(turn).kept : undefined;
  const taken = takeUp(turnOf(turn.parts, there), asked) ?? offeredBack(there, kept);
  if (taken !== null || next !== menu || !(heardIn(turn).minor || turn.state.young))
    return taken ?? { state, replies: [], next };
  return { state: there, replies: [{ text: youngGoesOn(turn), choices: [] }] };
}
