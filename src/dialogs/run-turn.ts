/** One turn: state and input in, state and replies out. Nothing is sent or stored here. */
import { parseDontKnow } from '../language/dont-know.ts';
import { ask, openQuestion } from './ask.ts';
import { likelyTopic } from './certainty.ts';
import type { CommandId } from './commands.ts';
import { findWay } from './find-way.ts';
import { interrupts } from './interrupt.ts';
import { askedAgain, hearLanguage, type LanguageHeard } from './language.ts';
import { route } from './route.ts';
import { inCrisis, worksInCrisis } from './crisis-heard.ts';
import { initialState, type ConversationState } from './state.ts';
import { stepKinds } from './steps/step-kinds.ts';
import { held, resumed, volunteered } from './story.ts';
import { urgentFirst } from './urgent.ts';
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
    const done = enterSteps(parts, outcome);
    const settled = withChoices(
      input.kind === 'message' ? urgentFirst(turnOf(parts, done.state), before, input.recognition, done) : done,
    );
    return input.kind === 'message' && input.masked && input.recognition.urgency !== 'crisis'
      ? withMaskedNote(parts, settled)
      : settled;
  };
}

/** What stands on the buttons now: pressed, it says nothing of the resident's language. */
const withChoices = (outcome: Outcome): Outcome => ({
  ...outcome,
  state: { ...outcome.state, shownChoices: [...(outcome.replies.at(-1)?.choices ?? outcome.state.shownChoices)] },
});

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

/** Said once: who hears it again has understood. */
function withMaskedNote(parts: DialogParts, outcome: Outcome): Outcome {
  const { state, replies } = outcome;
  if (state.maskedTold) return outcome;
  const note: Reply = { text: turnOf(parts, state).say('commands.masked'), choices: [] };
  return { ...outcome, state: { ...state, maskedTold: true }, replies: [note, ...replies] };
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
  const message = isOnlyAnswer(parts, state, input) ? calmed(input) : input;
  const urgency = gravest(state.urgency, message.recognition.urgency);
  const language = hearLanguage(turnOf(parts, { ...state, urgency }), message);
  const outcome = respond(parts, before, language, message);
  return { ...outcome, replies: [...language.lines, ...outcome.replies] };
}

const grades = ['none', 'urgent', 'crisis'] as const;
type Urgency = (typeof grades)[number];
const gravest = (a: Urgency, b: Urgency): Urgency => (grades.indexOf(a) > grades.indexOf(b) ? a : b);

function respond(
  parts: DialogParts,
  before: ConversationState,
  { state, isWish }: LanguageHeard,
  input: Extract<Input, { kind: 'message' }>,
): Outcome {
  const turn = turnOf(parts, state);
  if (input.recognition.urgency === 'crisis')
    return { state: { ...inCrisis(turn, input.recognition), returnTo: comeBackTo(turn) }, replies: [], next: 'crisis' };
  if (state.step === 'new' && isWish) return askedAgain(turn);
  if (state.step === 'new') return firstWords(parts, turn, input);
  const command = parts.commands.match(input.text);
  if (wasAway(parts, before) && comesBack(turn, command))
    return { state: { ...state, returnTo: comeBackTo(turn) }, replies: [], next: 'resume' };
  if (isWish) return askedAgain(turn);
  if (command !== null && (turn.step.kind !== 'crisis' || worksInCrisis.has(command)) && !isAboutStory(turn, command))
    return interrupts[command](turn);
  const answered = stepKinds[turn.step.kind].answer(turn, input.text);
  if (turn.step.kind === 'municipality') return placed(parts, turn, input, answered);
  const told = volunteered(turn, input, answered) ?? answered;
  if (told !== null) return told;
  return findWay(turn, input) ?? misunderstood(turn, input.text);
}

/** What only resembles danger, and is word for word a button or a command, is that. */
const isOnlyAnswer = (
  parts: DialogParts,
  state: ConversationState,
  { text, recognition }: Extract<Input, { kind: 'message' }>,
): boolean =>
  recognition.urgency === 'crisis' &&
  recognition.danger === null &&
  (state.shownChoices.some((title) => title.toLowerCase() === text.trim().toLowerCase()) ||
    parts.commands.match(text) !== null);

const calmed = (input: Extract<Input, { kind: 'message' }>): Extract<Input, { kind: 'message' }> => ({
  ...input,
  recognition: { ...input.recognition, urgency: 'none' },
});

/** An interruption of an interruption goes back to where it all began. */
const comeBackTo = (turn: Turn): string | null =>
  turn.state.returnTo ?? (turn.state.step === 'new' ? null : turn.state.step);

/** At "Klopt dit?" the words "iets klopt niet" are about what stands there. */
const isAboutStory = ({ step }: Turn, command: CommandId): boolean => step.kind === 'story' && command === 'change';

/** Someone who begins with a question or a story still hears first whom they talk to. */
function firstWords(parts: DialogParts, turn: Turn, input: Extract<Input, { kind: 'message' }>): Outcome {
  const welcomed = enterSteps(parts, { state: turn.state, replies: [], next: parts.flow.start });
  const here = turnOf(parts, welcomed.state);
  if (here.step.kind !== 'municipality') {
    const told =
      volunteered(here, input, null) ?? (parts.commands.match(input.text) === null ? findWay(here, input) : null);
    return told === null ? welcomed : { ...told, replies: [...welcomed.replies.slice(0, -1), ...told.replies] };
  }
  const named = stepKinds[here.step.kind].answer(here, input.text);
  if (named === null) return { ...welcomed, state: held(here, input) };
  const begun = arrived(parts, named, input, true);
  return { ...begun, replies: [...welcomed.replies.slice(0, 1), ...begun.replies] };
}

/** Where the municipality is asked: what is told besides waits until it is known. */
function placed(
  parts: DialogParts,
  turn: Turn,
  input: Extract<Input, { kind: 'message' }>,
  answered: Outcome | null,
): Outcome {
  if (answered !== null) return arrived(parts, answered, input, false);
  const state = held(turn, input);
  if (state.story === turn.state.story)
    return route(turn, likelyTopic(input.recognition)) ?? misunderstood(turn, input.text);
  return { state, replies: [{ text: turn.say('story.hold'), choices: [] }], next: state.step };
}

/** `named`: the municipality was not asked yet, so it is confirmed with the rest. */
function arrived(
  parts: DialogParts,
  answered: Outcome,
  input: Extract<Input, { kind: 'message' }>,
  named: boolean,
): Outcome {
  if (answered.next === undefined) return answered;
  return resumed(turnOf(parts, { ...answered.state, step: answered.next }), input, named) ?? answered;
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
const begunAgain = ({
  locale,
  languagesTold,
  municipality,
  referenceDate,
  lastSeenAt,
}: ConversationState): ConversationState => ({
  ...initialState(locale),
  languagesTold,
  municipality,
  referenceDate,
  lastSeenAt,
});
