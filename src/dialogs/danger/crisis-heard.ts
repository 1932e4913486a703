/** What is remembered when danger is heard, and what still works while it is talked about. */
import type { CommandId } from '../commands.ts';
import { asksForDose } from '../../language/asked/health.ts';
import type { ConversationState, Crisis } from '../state.ts';
import { isEmergency } from './crisis-words.ts';
import { answerIn } from './answer-kept.ts';
import { askedIn } from './take-up.ts';
import type { Message, Recognition, Turn } from '../turn-types.ts';

/** Whoever may be watched must be able to erase and to leave; a human is always near. */
export const worksInCrisis: ReadonlySet<CommandId> = new Set([
  'erase',
  'stop',
  'noMessages',
  'human',
  'callBack',
  'restart',
]);

/** The same danger again goes on with what is being talked about; another begins anew. A child stays a child. */
export function inCrisis(turn: Turn, input: Message): ConversationState {
  const { state, step } = turn;
  const { text, recognition } = input;
  const { locale, minor = false } = recognition;
  const before = step.kind === 'crisis' ? state.crisis : null;
  const { danger, also } = dangersOf(before, recognition);
  const asked = askedIn(turn, text, recognition) ?? before?.asked;
  const kept = danger === null && before === null ? answerIn(turn, input) : (before?.kept ?? []);
  // Who asks how much to take gets all the numbers again, and is asked anew.
  const same = before !== null && before.danger === danger && !asksForDose(text);
  const crisis = {
    danger,
    ...(also !== undefined && { also }),
    ...(recognition.danger !== null && { told: true as const }),
    ...(recognition.need === 'shelter' && { bed: true as const }),
    minor: minor || state.minor || state.young,
    language: locale ?? before?.language ?? null,
    phase: same ? before.phase : ('new' as const),
    ...(asked !== undefined && { asked }),
    ...(kept.length > 0 && { kept }),
  };
  return { ...state, crisis, quiet: true, young: state.young || crisis.minor };
}

/**
 * The danger that is talked about, and another that was heard besides. What only may be danger takes nothing away from what was
 * surely heard, and in an emergency that goes on nothing but another emergency does.
 */
function dangersOf(before: Crisis | null, { danger: now, also = [] }: Recognition): Pick<Crisis, 'danger' | 'also'> {
  const goesOn = before !== null && before.phase !== 'done' && isEmergency(before);
  const stays = goesOn && (now === null || !isEmergency({ ...before, danger: now }));
  const danger = stays ? before.danger : (now ?? before?.danger ?? null);
  const others = [now, ...also, before?.danger, before?.also].flatMap((one) => one ?? []);
  const other = others.find((one) => one !== danger);
  return other === undefined ? { danger } : { danger, also: other };
}

/** An answer is shorter than this. */
const wordsOfQuestion = 6;

/** What is asked of money besides, after the numbers, waits until the resident goes on. */
export function alsoAsked(turn: Turn, { text, recognition }: Message): Turn {
  const { crisis } = turn.state;
  if (crisis === null || turn.step.kind !== 'crisis' || text.trim().split(/\s+/).length < wordsOfQuestion) return turn;
  const asked = askedIn(turn, text, recognition);
  return asked === undefined
    ? turn
    : { ...turn, state: { ...turn.state, crisis: { ...crisis, asked: { ...asked, again: true } } } };
}
