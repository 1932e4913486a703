/** One turn: state and input in, state and replies out. Nothing is sent or stored here. */
import type { Topic } from '../knowledge/schemas/article.ts';
import { languageWish } from '../language/asked/asked-language.ts';
import { circumstances, circumstanceTold, type Circumstance } from '../language/story/besides-rules.ts';
import { asksAboutOthers, asksOnlyMeaning } from '../language/asked/question.ts';
import { openQuestion } from './ask.ts';
import { askAgain, keptQuestion } from './ask-again.ts';
import { comeBack } from './away.ts';
import type { CommandId } from './commands.ts';
import { backWith } from './back-with.ts';
import { besidesConsent } from './consent.ts';
import { afterNeed } from './danger/after-need.ts';
import { alsoAsked, inCrisis } from './danger/crisis-heard.ts';
import { saidAfterDanger, talkOfDanger } from './danger/danger-talk.ts';
import { isOnlyOfHealth, ofHealth } from './danger/health.ts';
import { withOpenDoor } from './danger/open-door.ts';
import { enterSteps } from './enter-steps.ts';
import { asksOutcome } from './ways/after-result/about-told.ts';
import { asksHowLong } from './ways/aside-words.ts';
import { answeredBeside, toldBeside, yesBeside } from './ways/answered-beside.ts';
import { besideWish } from './ways/beside-wish.ts';
import { likelyTopic, sureInBetween } from './certainty.ts';
import { feelingIn, feltAlone, kindly } from './ways/feelings.ts';
import { bothAsked, findWay } from './ways/find-way.ts';
import { goodbye } from './ways/goodbye.ts';
import { notHeard } from './ways/not-heard.ts';
import { helperAfter } from './ways/organisations/helper-told.ts';
import { withHelpersFirst } from './ways/organisations/helpers-first.ts';
import { firstWords, placed } from './first-words.ts';
import { forOther, isOnlyWhom, withWhom } from './for-other.ts';
import { interrupts } from './interrupt.ts';
import { askedAgain, hearLanguage, toldAgain, type LanguageHeard } from './language.ts';
import { forChild, isChild } from './danger/minor.ts';
import { comeBackTo, misunderstood } from './misunderstood.ts';
import { inItsSense } from './other-sense.ts';
import { tappedOld, withoutMeaning } from './old-button.ts';
import { mayShow } from './media/may-show.ts';
import { noneMeant } from './answers/none-meant.ts';
import { tookBack } from './danger/need-denied.ts';
import { answersList, asAnswer, calmed, isOnlyAnswer, isOnlyNeed } from './danger/only-answer.ts';
import { saidOnce } from './said-once.ts';
import { isShownButton } from './shown-button.ts';
import type { ConversationState } from './state.ts';
import { stepKinds } from './steps/step-kinds.ts';
import { withAmounts } from './story/amounts-told.ts';
import { backTo } from './story/back-to.ts';
import { debtTold } from './story/debt-told.ts';
import { keptFor } from './story/kept.ts';
import { volunteered } from './story/story.ts';
import { onWhatsApp, turnOf } from './turn-of.ts';
import type { DialogParts, Input, Message, Outcome, Reply, Turn } from './turn-types.ts';
import { unreadable } from './media/unreadable.ts';
import { stopsFor } from './ways/stops-for.ts';
import { whatCounts } from './ways/look-up/what-counts.ts';
import { aboutNeed, inHurry, urgentFirst } from './danger/urgent.ts';

export type RunTurn = (state: ConversationState, input: Input) => Outcome;

export function createRunTurn(parts: DialogParts): RunTurn {
  return (before, given) => {
    const input = given.kind === 'message' ? meant(parts, before, given) : given;
    const channelId = input.channelId ?? before.channelId;
    const state = { ...before, channelId, lastSeenAt: parts.now().toISOString() };
    if (input.kind === 'start') return withChoices(parts, enterSteps(parts, started(parts, state, input)));
    const entered = enterSteps(parts, heard(parts, before, located(parts, state, input), input));
    const done = withWhom(parts, before, input, entered);
    const said = urgentFirst(turnOf(parts, done.state), before, input.recognition, done);
    const once = saidOnce(turnOf(parts, said.state), before, input, said);
    const settled = withHelper(parts, before, withChoices(parts, once));
    return withFirstNote(parts, input, withMaskedNote(parts, input, withOpenDoor(parts, before, input, settled)));
  };
}

function meant(parts: DialogParts, before: ConversationState, given: Message): Message {
  if (given.oldButton === true) return withoutMeaning(given);
  return inItsSense(aboutNeed(answersList(turnOf(parts, before), given) ? calmed(given) : given));
}

/** What stands on the buttons now, and what it was that they answer. */
function withChoices(parts: DialogParts, outcome: Outcome): Outcome {
  const last = outcome.replies.at(-1);
  if (last === undefined) return outcome;
  const lastAsked = keptQuestion(turnOf(parts, outcome.state), last);
  return { ...outcome, state: { ...outcome.state, shownChoices: [...last.choices], lastAsked } };
}

/** Whom "die" and "daar" mean in the next message. */
const withHelper = (parts: DialogParts, before: ConversationState, outcome: Outcome): Outcome => ({
  ...outcome,
  state: { ...outcome.state, helper: helperAfter(turnOf(parts, outcome.state), before, outcome.replies) },
});

/** Said once: who hears it again has understood. */
function withMaskedNote(parts: DialogParts, { masked, recognition }: Message, outcome: Outcome): Outcome {
  const { state, replies } = outcome;
  if (!masked || recognition.urgency === 'crisis' || state.maskedTold) return outcome;
  const note: Reply = { text: turnOf(parts, state).say('commands.masked'), choices: [] };
  return { ...outcome, state: { ...state, maskedTold: true }, replies: [note, ...replies] };
}

/** Not before the numbers for danger: those come first and alone. */
function withFirstNote(parts: DialogParts, { late, heard, text }: Message, outcome: Outcome): Outcome {
  const isCrisis = outcome.replies.some(({ data }) => data?.crisis === true);
  if (isCrisis || outcome.replies.length === 0) return outcome;
  const { say } = turnOf(parts, outcome.state);
  const notes = [
    ...(late === true ? [say('whatsapp.late')] : []),
    ...(heard === true ? [say('media.heard', { words: text })] : []),
  ];
  return { ...outcome, replies: [...notes.map((note): Reply => ({ text: note, choices: [] })), ...outcome.replies] };
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

/** Whoever writes to the number of a municipality need not be asked for it. */
function located(parts: DialogParts, state: ConversationState, { municipality }: Message): ConversationState {
  const known = municipality !== undefined && parts.knowledge.municipalities.has(municipality);
  return known && state.step === 'new' ? { ...state, municipality } : state;
}

function heard(parts: DialogParts, before: ConversationState, state: ConversationState, input: Message): Outcome {
  if (input.oldButton === true) return tappedOld(parts, before, turnOf(parts, state), input);
  const wish = languageWish(input.text);
  const said = wish === null || wish.rest === '' ? input : { ...input, text: wish.rest };
  const { state: whose, message: theirs } = forOther(parts, withAmounts(turnOf(parts, state), said.text), said);
  const known = withTold(whose, theirs.text);
  const dutch = inDutch(parts, known, theirs);
  const there = turnOf(parts, state);
  const message = isOnlyAnswer(there, dutch) ? asAnswer(dutch) : isOnlyOfHealth(there, dutch) ? calmed(dutch) : dutch;
  const urgency = gravest(state.urgency, message.recognition.urgency);
  const minor = state.minor || isChild(input.text);
  const named = withHelpersFirst(turnOf(parts, known), message);
  const language = hearLanguage(turnOf(parts, { ...named, urgency, minor }), message, wish);
  const outcome = toldAgain(turnOf(parts, known), input, message, respond(parts, before, language, message));
  return { ...outcome, replies: [...language.lines, ...outcome.replies] };
}

/**
 * Never less certain than what was told, and never told for ever: who says "geen eigen bedrijf" has none. In the words of
 * whom "u" means: "ze heeft een WIA" is hers.
 */
function withTold(state: ConversationState, text: string): ConversationState {
  const isTold = (id: Circumstance): boolean => circumstanceTold(id, text) ?? state.circumstances.includes(id);
  return { ...state, circumstances: circumstances.filter(isTold) };
}

/** "Evet" is "ja"; what stands on a button is the button. */
function inDutch(parts: DialogParts, state: ConversationState, input: Message): Message {
  const isButton = isShownButton(state, input.text);
  const text = isButton || parts.commands.match(input.text) !== null ? null : meaning(parts, state, input);
  return text === null ? input : { ...input, text };
}

/** At a question only what is known to the last word: it would count as an answer. What is like danger is not made less. */
function meaning(parts: DialogParts, state: ConversationState, { text, recognition }: Message): string | null {
  const { inDutch: words } = parts.commands;
  const turn = turnOf(parts, state);
  const whole = words(text);
  if (whole !== null || recognition.urgency === 'crisis' || turn.step.kind === 'crisis') return whole;
  return openQuestion(turn) === null ? words.partlyTold(text) : words.told(text);
}

const grades = ['none', 'urgent', 'crisis'] as const;
type Urgency = (typeof grades)[number];
const gravest = (a: Urgency, b: Urgency): Urgency => (grades.indexOf(a) > grades.indexOf(b) ? a : b);

function respond(parts: DialogParts, before: ConversationState, language: LanguageHeard, input: Message): Outcome {
  const turn = turnOf(parts, language.state);
  if (input.recognition.urgency === 'crisis') {
    const state = { ...inCrisis(turn, input), showing: [], returnTo: comeBackTo(turn) };
    return { state, replies: [], next: 'crisis' };
  }
  const denied = tookBack(turn, input, (state, rest) => respond(parts, before, { ...language, state }, rest));
  if (denied !== null) return denied;
  if (input.unreadable === undefined)
    return understood(parts, before, language, input) ?? misunderstood(withoutOffer(turn), input.text);
  return unreadable(parts, turn, input.unreadable, besides(parts, before, language, input));
}

/** What the caption says, and what it gets for an answer; null where there is none. */
function besides(
  parts: DialogParts,
  before: ConversationState,
  language: LanguageHeard,
  input: Message,
): Outcome | null {
  const turn = turnOf(parts, language.state);
  const isSilent = input.text.trim() === '' && turn.state.step !== 'new';
  const told = isSilent ? comeBack(parts, before, turn, null) : understood(parts, before, language, input);
  return told === null ? null : enterSteps(parts, told);
}

/** Null: nothing was. */
function understood(
  parts: DialogParts,
  before: ConversationState,
  { state, isWish }: LanguageHeard,
  input: Message,
): Outcome | null {
  const asked = inHurry(turnOf(parts, state), input.recognition);
  const command = parts.commands.match(input.text);
  if (state.step === 'new' && command === 'noMessages' && onWhatsApp(asked)) return noFirstWords(asked);
  if (state.step === 'new' && isWish) return askedAgain(asked, before.locale);
  if (state.step === 'new') return firstWords(parts, asked, input);
  const back = comeBack(parts, before, asked, command);
  if (back !== null) return back;
  const shown = input.unreadable === undefined ? mayShow(asked, input.text, command) : null;
  if (shown !== null) return shown;
  if (isOnlyWhom(asked, input)) return askAgain(asked, []);
  const turn = alsoAsked(withoutOffer(asked), input);
  if (isWish) return askedAgain(turn, before.locale);
  if (turn.step.kind === 'crisis') return talkOfDanger(turn, input, command);
  if (command !== null && !isAboutStory(turn, command)) return interrupts[command](turn);
  const returned = turn.step.kind === 'closed' ? backWith(turn, input) : null;
  if (returned !== null) return returned;
  const after = saidAfterDanger(turn, input.text) ?? afterNeed(turn, input.text);
  if (after !== null) return after;
  const beside = goodbye(turn, input.text) ?? stopsFor(turn, input) ?? yesBeside(turn, input);
  if (beside !== null) return beside;
  const hear = (rest: Message): Outcome | null =>
    understood(parts, before, { state: turn.state, isWish: false, lines: [] }, rest);
  const counts =
    notHeard(turn, input, hear) ??
    besideWish(turn, input, hear) ??
    (feelingIn(turn, input.text) === null ? bothAsked(turn, input) : null) ??
    whatCounts(turn, input, hear) ??
    debtTold(turn, input, hear);
  if (counts !== null) return counts;
  const child = forChild(turn, input);
  if (child !== null) return child;
  const taken =
    asksHowLong(turn, input.text) ??
    noneMeant(turn, input.text) ??
    backTo(turn, input.text) ??
    feltAlone(turn, input) ??
    ofHealth(turn, input);
  if (taken !== null) return taken;
  if (asksAboutOthers(input.text) || asksOutcome(turn, input.text)) return findWay(turn, input);
  if (asksOfQuestion(turn, input.text)) return answeredBeside(turn, input, null) ?? findWay(turn, input);
  if (isOnlyNeed(turn, input)) return volunteered(turn, input, null) ?? findWay(turn, input);
  const answered = ofOtherTopic(input, stepKinds[turn.step.kind].answer(turn, input.text), turn);
  if (turn.step.kind === 'human' && answered === null) return besidesConsent(turn, input);
  if (turn.step.kind === 'municipality') return placed(parts, turn, input, answered);
  const told = volunteered(turn, input, answered);
  const said = told === null ? (answeredBeside(turn, input, answered) ?? answered) : toldBeside(turn, input, told);
  const outcome = said === null ? findWay(turn, input) : kindly(turn, input, said);
  return outcome === null ? null : keptFor(turn, input, outcome);
}

/** "Wat is kale huur" is no answer, whatever the question has of its words. */
const asksOfQuestion = (turn: Turn, text: string): boolean => openQuestion(turn) !== null && asksOnlyMeaning(text);

const menu = 'topic';
/** "Ik zoek kleren voor mijn kinderen" holds a word of the button "Geld voor kinderen", and is surely about something else; so does "weet u iets van voetbal" one of "Iets anders". */
function ofOtherTopic({ text, recognition }: Message, answered: Outcome | null, turn: Turn): Outcome | null {
  const { step, state } = turn;
  const { topics } = turn.parts.knowledge;
  if (answered === null || step.options === undefined || text.trim().split(/\s+/).length < 3) return answered;
  const meant = likelyTopic(recognition, sureInBetween);
  const chosen = step.kind === 'menu' ? answered.state.topic : topicChosen(answered, topics.get(meant ?? ''));
  const isButton = isShownButton(state, text);
  return isButton || meant === null || chosen === null || chosen === meant ? answered : null;
}

/** Of "Iets anders" the menu; of "Wie helpt mij?" what was looked into, unless there is something to look into of what is meant too. */
function topicChosen({ next, state }: Outcome, meant: Topic | undefined): string | null {
  if (next === menu) return menu;
  return next === helpers && (meant?.schemes.length ?? 0) > 0 ? state.topic : null;
}
const helpers = 'services';

/** Who says something else than yes or no has not let anyone see it. */
const withoutOffer = (turn: Turn): Turn => ({ ...turn, state: { ...turn.state, showing: [] } });

/** STOP to a message that we sent first: there is no conversation to begin. */
const noFirstWords = (turn: Turn): Outcome => ({
  state: turn.state,
  replies: [{ text: turn.say('whatsapp.stopped'), choices: [] }],
  notify: false,
});

/** At "Klopt dit?" the words "iets klopt niet" are about what stands there. */
const isAboutStory = ({ step }: Turn, command: CommandId): boolean => step.kind === 'story' && command === 'change';
