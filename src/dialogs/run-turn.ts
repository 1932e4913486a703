/** One turn: state and input in, state and replies out. Nothing is sent or stored here. */
import { parseDontKnow } from '../language/dont-know.ts';
import { ask, openQuestion } from './ask.ts';
import type { CommandId } from './commands.ts';
import { interrupts } from './interrupt.ts';
import { route } from './route.ts';
import { initialState, type ConversationState } from './state.ts';
import { stepKinds } from './steps/step-kinds.ts';
import type { DialogParts, Input, Outcome, Reply, Turn } from './turn-types.ts';

export type RunTurn = (state: ConversationState, input: Input) => Outcome;

/** After this long somebody comes back instead of answering. */
const awayMs = 8 * 60 * 60 * 1000;
/** A turn passes through few steps; more is a flow that runs in circles. */
const maxSteps = 8;

export function createRunTurn(parts: DialogParts): RunTurn {
  return (before, input) => {
    const state = { ...before, lastSeenAt: parts.now().toISOString() };
    const outcome = input.kind === 'start' ? started(parts, state, input) : heard(parts, before, state, input);
    const settled = enterSteps(parts, outcome);
    return input.kind === 'message' && input.masked && input.recognition.urgency !== 'crisis'
      ? { ...settled, replies: [maskedNote(parts, settled.state), ...settled.replies] }
      : settled;
  };
}

export function turnOf(parts: DialogParts, state: ConversationState): Turn {
  const municipality =
    state.municipality === null ? null : (parts.knowledge.municipalities.get(state.municipality) ?? null);
  return {
    parts,
    state,
    step: parts.flow.steps[state.step] ?? { kind: 'welcome', next: 'topic' },
    say: parts.texts.say(state.locale, municipality?.address ?? 'u'),
    municipality,
    today: state.referenceDate ?? dutchDay(parts.now()),
    realDay: dutchDay(parts.now()),
  };
}

/** The day on the calendar in the Netherlands. */
const dutchDay = (now: Date): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(now);

function maskedNote(parts: DialogParts, state: ConversationState): Reply {
  return { text: turnOf(parts, state).say('commands.masked'), choices: [] };
}

/** The event `start` takes the place of asking. A conversation that is under way is not begun again. */
function started(parts: DialogParts, state: ConversationState, { start }: Extract<Input, { kind: 'start' }>): Outcome {
  const known = start.municipality !== undefined && parts.knowledge.municipalities.has(start.municipality);
  const given: ConversationState = {
    ...state,
    municipality: known ? (start.municipality ?? null) : state.municipality,
    referenceDate: start.referenceDate ?? state.referenceDate,
    locale: start.locale !== undefined && parts.texts.languages.includes(start.locale) ? start.locale : state.locale,
  };
  if (state.step === 'new') return { state: given, replies: [], next: parts.flow.start };
  if (state.step === 'municipality' && given.municipality !== null) return { state: given, replies: [], next: 'topic' };
  return { state: given, replies: [] };
}

function heard(
  parts: DialogParts,
  before: ConversationState,
  state: ConversationState,
  input: Extract<Input, { kind: 'message' }>,
): Outcome {
  const urgency = gravest(state.urgency, input.recognition.urgency);
  return respond(parts, before, { ...state, urgency }, input);
}

const grades = ['none', 'urgent', 'crisis'] as const;
type Urgency = (typeof grades)[number];
const gravest = (a: Urgency, b: Urgency): Urgency => (grades.indexOf(a) > grades.indexOf(b) ? a : b);

function respond(
  parts: DialogParts,
  before: ConversationState,
  state: ConversationState,
  input: Extract<Input, { kind: 'message' }>,
): Outcome {
  const turn = turnOf(parts, state);
  if (input.recognition.urgency === 'crisis')
    return { state: { ...state, returnTo: comeBackTo(turn) }, replies: [], next: 'crisis' };
  if (state.step === 'new') return firstWords(parts, turn, input);
  const command = parts.commands.match(input.text);
  if (wasAway(parts, before) && comesBack(turn, command))
    return { state: { ...state, returnTo: comeBackTo(turn) }, replies: [], next: 'resume' };
  if (command !== null && turn.step.kind !== 'crisis') return interrupts[command](turn);
  const answered = stepKinds[turn.step.kind].answer(turn, input.text);
  if (answered !== null) return answered;
  return route(turn, input.recognition.topic) ?? misunderstood(turn, input.text);
}

/** An interruption of an interruption goes back to where it all began. */
const comeBackTo = (turn: Turn): string | null =>
  turn.state.returnTo ?? (turn.state.step === 'new' ? null : turn.state.step);

/** Someone who begins with a question still hears first whom they talk to. */
function firstWords(parts: DialogParts, turn: Turn, input: Extract<Input, { kind: 'message' }>): Outcome {
  const welcomed = enterSteps(parts, { state: turn.state, replies: [], next: parts.flow.start });
  const named = stepKinds[turnOf(parts, welcomed.state).step.kind].answer(turnOf(parts, welcomed.state), input.text);
  if (named === null || welcomed.state.step !== 'municipality') return welcomed;
  return { ...named, replies: [...welcomed.replies.slice(0, 1), ...named.replies] };
}

/** After days even "ja" may be no answer any more. A command still says what it says; where nothing was asked, nothing is taken up. */
const comesBack = ({ state, step }: Turn, command: CommandId | null): boolean =>
  (state.pending !== null || state.answers.length > 0) &&
  (command === null || command === 'greeting') &&
  !['resume', 'crisis', 'municipality'].includes(step.kind);

function wasAway(parts: DialogParts, before: ConversationState): boolean {
  return before.lastSeenAt !== null && parts.now().getTime() - Date.parse(before.lastSeenAt) > awayMs;
}

/** The first time the question again, then in another form, then a human. Never the same sentence twice. */
const misses = ['misunderstood.first', 'misunderstood.second', 'misunderstood.third'] as const;

function misunderstood(turn: Turn, text: string): Outcome {
  const count = turn.state.misses + 1;
  const words = turn.say(parseDontKnow(text) === null ? (misses[count - 1] ?? misses[2]) : 'misunderstood.noMatter');
  if (count >= misses.length)
    return {
      state: { ...turn.state, misses: 0, returnTo: comeBackTo(turn) },
      replies: [{ text: words, choices: [] }],
      next: 'human',
    };
  const state = { ...turn.state, misses: count };
  const open = openQuestion(turn);
  if (open !== null)
    return {
      state: { ...state, confirming: null },
      replies: [ask({ ...turn, state }, open.question, open.pending, [words])],
    };
  const entered = stepKinds[turn.step.kind].enter({ ...turn, state });
  const last = entered.replies.at(-1) ?? { text: '', choices: [] };
  return { state: { ...entered.state, misses: count }, replies: [{ ...last, text: `${words}\n${last.text}`.trim() }] };
}

/** Enters the steps that follow, until one waits for an answer. */
function enterSteps(parts: DialogParts, outcome: Outcome): Outcome {
  let current = outcome;
  for (let count = 0; current.next !== undefined; count += 1) {
    if (count > maxSteps) throw new Error(`FLOW_CIRCLES: ${current.next}`);
    current = entered(parts, current, current.next);
  }
  return current;
}

function entered(parts: DialogParts, outcome: Outcome, step: string): Outcome {
  const base = step === 'restart' ? begunAgain(outcome.state) : outcome.state;
  const turn = turnOf(parts, { ...base, step });
  const result = stepKinds[turn.step.kind].enter(turn);
  const handoff = result.handoff ?? outcome.handoff;
  return {
    state: result.state,
    replies: [...outcome.replies, ...result.replies],
    ...(result.next !== undefined && { next: result.next }),
    ...(handoff !== undefined && { handoff }),
    ...(outcome.erase === true && { erase: true as const }),
  };
}

/** The answers go; where the resident lives, and the day that a tester looks at, stay. */
const begunAgain = ({ locale, municipality, referenceDate, lastSeenAt }: ConversationState): ConversationState => ({
  ...initialState(locale),
  municipality,
  referenceDate,
  lastSeenAt,
});
