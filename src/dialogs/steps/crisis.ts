/** Danger to life or safety: the numbers at once, before anything else. The questions about money wait. */
import { parseChoice } from '../../language/choice.ts';
import { parseYesNo } from '../../language/yes-no.ts';
import { crisisWords, deskWords, inTheirLanguage, mayBeWatched } from '../crisis-words.ts';
import type { Crisis } from '../state.ts';
import { takeUp } from '../take-up.ts';
import { turnOf } from '../turn-of.ts';
import type { HandoffWish, Outcome, Reply, StepKind, Turn } from '../turn-types.ts';

export const crisis: StepKind = { enter, answer };

type Phase = Crisis['phase'];

function enter(turn: Turn): Outcome {
  const heard = heardIn(turn);
  if (heard.phase !== 'new') return said(turn, crisisWords(turn, heard, 'again'), heard.phase);
  const replies = [...inTheirLanguage(turn, heard), reply(turn, crisisWords(turn, heard, 'text'), 'safe')];
  const state = inPhase(turn, 'safe');
  if (state.notify !== true || !mayBeWatched(heard)) return { state, replies };
  return { state: { ...state, notify: false }, replies, notify: false };
}

function answer(turn: Turn, text: string): Outcome {
  const { phase } = heardIn(turn);
  const yes = answered(turn, text, phase);
  if (yes === 'goOn') return leave(turn);
  if (phase === 'share') return shared(turn, yes === true);
  if (yes === null) return said(turn, crisisWords(turn, heardIn(turn), 'again'), phase);
  return yes ? safe(turn) : said(turn, crisisWords(turn, heardIn(turn), 'callNow'), 'done');
}

/** After what cannot be read or answered here: the numbers again, in the phase where the talk about it is. */
export function staying(turn: Turn, line: string): Outcome {
  const { phase } = heardIn(turn);
  const words = phase === 'share' ? deskWords(turn, heardIn(turn), 'share') : crisisWords(turn, heardIn(turn), 'again');
  return said(turn, `${line}\n${words}`, phase);
}

/** The button to go on, a yes, a no, or nothing of these. */
function answered(turn: Turn, text: string, phase: Phase): boolean | 'goOn' | null {
  const parsed = parseChoice(text, choicesIn(turn, phase));
  if (parsed.status === 'success')
    return parsed.value === choicesIn(turn, phase).length - 1 ? 'goOn' : parsed.value === 0;
  if (parseChoice(text, [turn.say('crisis.goOn')]).status === 'success') return 'goOn';
  const yes = parseYesNo(text);
  return yes.status === 'success' ? yes.value : null;
}

/** What helps next; then whether somebody of the municipality may know. Without a municipality there is nobody to tell. */
function safe(turn: Turn): Outcome {
  const words = crisisWords(turn, heardIn(turn), 'safe');
  if (turn.municipality === null) return said(turn, words, 'done');
  const state = inPhase(turn, 'share');
  const asks = deskWords(turn, heardIn(turn), 'share');
  return { state, replies: [{ text: words, choices: [], data: { crisis: true } }, reply(turn, asks, 'share')] };
}

/** Only a clear yes is consent; what was said of money is not sent along. Nothing else is sent or asked. */
function shared(turn: Turn, consents: boolean): Outcome {
  const told = said(turn, deskWords(turn, heardIn(turn), consents ? 'shared' : 'notShared'), 'done');
  return consents ? { ...told, handoff: request } : told;
}

const request: HandoffWish = { reason: 'crisis', priority: 'crisis', consentToShareAnswers: false };

const said = (turn: Turn, text: string, phase: Phase): Outcome => ({
  state: inPhase(turn, phase),
  replies: [reply(turn, text, phase)],
});

const reply = (turn: Turn, text: string, phase: Phase): Reply => ({
  text,
  choices: choicesIn(turn, phase),
  data: { crisis: true },
});

/** The last goes on with the questions. */
function choicesIn(turn: Turn, phase: Phase): string[] {
  const goOn = turn.say('crisis.goOn');
  if (phase === 'share') return [turn.say('crisis.shareYes'), turn.say('crisis.shareNo'), goOn];
  return phase === 'done' ? [goOn] : [turn.say('crisis.safe'), turn.say('crisis.unsafe'), goOn];
}

const heardIn = ({ state }: Turn): Crisis =>
  state.crisis ?? { danger: null, minor: false, language: null, phase: 'new' };

const inPhase = (turn: Turn, phase: Phase) => ({
  ...turn.state,
  misses: 0,
  quiet: true,
  crisis: { ...heardIn(turn), phase },
});

/** Back to where the resident was, and to what was asked in the same words. */
function leave(turn: Turn): Outcome {
  const next = turn.state.returnTo ?? turn.step.next ?? 'topic';
  const state = { ...turn.state, returnTo: null, crisis: null };
  const asked = heardIn(turn).asked;
  return takeUp(turnOf(turn.parts, { ...state, step: next }), asked) ?? { state, replies: [], next };
}
