/** Who fills it in for somebody else says "zij heeft aow": from then on that is told of whom "u" means. */
import { asTheOtherWouldSay, isHelper } from '../language/story/for-somebody.ts';
import { forWhom, ageBesideMine, type ForWhom } from '../language/story/for-whom.ts';
import type { FactId } from '../contract.ts';
import { fold, rangeKnown } from '../eligibility/known.ts';
import { asksAboutOthers, isQuestion } from '../language/asked/question.ts';
import { openQuestion } from './ask.ts';
import { calmed } from './danger/only-answer.ts';
import type { StepKindName } from './flow.ts';
import { statementsOf, type ConversationState, type Story } from './state.ts';
import { asksWhom } from './steps/whose.ts';
import { isShownButton } from './shown-button.ts';
import { readLines } from './story/story-lines.ts';
import { turnOf } from './turn-of.ts';
import { likelyTopic } from './certainty.ts';
import { tellsNew } from './answers/yes-and-more.ts';
import type { DialogParts, Message, Outcome, Reply, Turn } from './turn-types.ts';

interface Heard {
  readonly state: ConversationState;
  readonly message: Message;
}

export function forOther(parts: DialogParts, state: ConversationState, given: Message): Heard {
  const kind = parts.flow.steps[state.step]?.kind;
  if (isShownButton(state, given.text)) return { state, message: given };
  if (kind === 'whose') return { state: toldMore(parts, state, given), message: given };
  const heard = kind === 'crisis' ? null : forWhom(given.text);
  const isMisheard = heard?.isAll === true && given.recognition.danger === null;
  const plain = isMisheard ? calmed(given) : given;
  const message = isHelper(plain.text) ? withoutWish(plain) : plain;
  // Where there may be danger no word is taken away.
  if (heard === null || message.recognition.urgency === 'crisis') return ofThem(parts, state, message);
  return turnedTo(parts, state, message, heard);
}

function turnedTo(parts: DialogParts, state: ConversationState, message: Message, said: ForWhom): Heard {
  const theirs = { ...message, text: said.told };
  const left = isOnlyWhom(turnOf(parts, state), message) ? message : theirs;
  if (said.whom === 'asked' && !state.forOther)
    return { state: askingWhom(parts, state, theirs) ?? state, message: left };
  const forOther = said.whom !== 'self';
  // What "Klopt dit?" shows is read anew, now that "u" is somebody else.
  const story: Story | null = state.story === null ? null : { ...state.story, asking: 'all' };
  const turned = { ...state, forOther, story };
  const there = state.forOther === forOther ? turned : whoseAnswers(parts, turned, theirs);
  return { state: there, message: there.step === state.step ? left : message };
}

/** "Voor mijn moeder, zij is 83", where it is asked for whom it is. */
function toldMore(parts: DialogParts, state: ConversationState, message: Message): ConversationState {
  const text = forWhom(message.text)?.told ?? '';
  return text === ''
    ? state
    : { ...state, story: together(state.story, toldBeside(parts, state, { ...message, text })) };
}

/** What waits, and what is told of something else. */
function together(story: Story | null, more: Story | null): Story | null {
  if (story === null || more === null) return story ?? more;
  const known = new Set(story.lines.flat().map(({ question }) => question));
  const lines = more.lines.filter((line) => !line.some(({ question }) => known.has(question)));
  return { ...story, asking: 'all', lines: [...story.lines, ...lines] };
}

/** Nothing is said but for whom it is; at "Klopt dit?" also where all that is told stands there. */
export function isOnlyWhom(turn: Turn, { text, recognition }: Message): boolean {
  const said = forWhom(text);
  if (said === null || turn.step.kind === 'crisis' || turn.step.kind === 'whose') return false;
  if (said.told !== '') return turn.step.kind === 'story' && !tellsNew(turn, said.told);
  const asked = turn.parts.knowledge.topics.get(likelyTopic(recognition) ?? '');
  return openQuestion(turn) !== null || (asked?.schemes.length ?? 0) === 0;
}

/** Whom "u" means is said right before the question: where that is new, and to who says nothing else. */
export function withWhom(parts: DialogParts, before: ConversationState, message: Message, done: Outcome): Outcome {
  const { state, replies } = done;
  const kindOf = ({ step }: ConversationState): StepKindName | undefined => parts.flow.steps[step]?.kind;
  const isSilent = [before, state].some((one) => kindOf(one) === 'whose' || kindOf(one) === 'crisis');
  const isNew = state.forOther !== before.forOther;
  const said = forWhom(message.text);
  const asks = said?.whom === 'asked' || isOnlyWhom(turnOf(parts, before), message);
  if (isSilent || !(isNew || asks)) return done;
  const words: Reply = { text: whomWords(turnOf(parts, state), said), choices: [] };
  return { ...done, replies: [...replies.slice(0, -1), words, ...replies.slice(-1)] };
}

function whomWords({ say, state }: Turn, said: ForWhom | null): string {
  if (!state.forOther) return say('whose.own');
  return said?.who == null ? say('whose.anybody') : say('whose.theirs', { who: said.who });
}

/** Nobody says for whom it is, but "zij" is told of. */
function ofThem(parts: DialogParts, state: ConversationState, message: Message): Heard {
  const text = asTheOtherWouldSay(message.text);
  if (state.forOther) return { state, message: { ...message, text } };
  const asked = ofTwoAges(parts, state, message) ?? ofSomebody(parts, state, message);
  return beginsWithThem(parts, state, message) ?? { state: asked ?? state, message };
}

/** "Mijn moeder is 83 ik ben 55": who lives there is not said, nor for which of the two it is. */
function ofTwoAges(parts: DialogParts, state: ConversationState, message: Message): ConversationState | null {
  const isAsked = openQuestion(turnOf(parts, state)) !== null && !namesOthers(state);
  const theirs = ageBesideMine(message.text);
  if (!isAsked || message.recognition.urgency !== 'none' || theirs === null) return null;
  const recognition = { ...message.recognition, topics: [] };
  return askingWhom(parts, state, { ...message, text: `ik ben ${theirs} jaar`, recognition });
}

/** What was answered before may be of the one who sends: that is asked first. What the message tells is offered after it. */
function whoseAnswers(parts: DialogParts, state: ConversationState, message: Message): ConversationState {
  const kind = parts.flow.steps[state.step]?.kind;
  const isCrisis = message.recognition.urgency === 'crisis';
  const step = stepOf(parts, state.answers.length > 0 ? 'whose' : 'story');
  if (step === undefined || kind === undefined || !whereAnswered.has(kind) || isCrisis) return state;
  const story = toldBeside(parts, state, message);
  const isNothing = story === null || (state.answers.length === 0 && story.lines.length === 0);
  if (state.answers.length === 0)
    return isNothing || kind !== 'check' || message.text.includes('?') ? state : { ...state, step, story };
  if (isNothing && /\d/.test(message.text)) return state;
  return { ...state, step, story, returnTo: state.returnTo ?? state.step, menu: [] };
}

/** "Ze woont alleen", where nobody said for whom it is: that is asked once, and what is told waits. Null: "ze" may be who lives there. */
function ofSomebody(parts: DialogParts, state: ConversationState, message: Message): ConversationState | null {
  const turn = turnOf(parts, state);
  const own = asTheOtherWouldSay(message.text);
  const asked = openQuestion(turn)?.question.facts;
  if (asked === undefined || own === message.text) return null;
  if (isQuestion(message.text) || asksAboutOthers(message.text)) return null;
  const isOfOthers = asked.every((fact) => ofOthers.has(fact)) || namesOthers(state);
  if (message.recognition.urgency !== 'none' || isOfOthers) return null;
  const there = askingWhom(parts, state, { ...message, text: own });
  const lines = there?.story?.lines ?? [];
  return lines.length === 0 || lines.flat().some(tellsOfChild) ? null : there;
}

/** Whether "u" is somebody else is asked; what is told waits. */
function askingWhom(parts: DialogParts, state: ConversationState, message: Message): ConversationState | null {
  const step = stepOf(parts, 'whose');
  const story = together(state.story, toldBeside(parts, state, message));
  return step === undefined
    ? null
    : { ...state, step, story, returnTo: state.returnTo ?? state.step, menu: [asksWhom] };
}

/** "Hij is 84 en woont alleen", before anything else: of whoever it is asked for. */
function beginsWithThem(parts: DialogParts, state: ConversationState, message: Message): Heard | null {
  const kind = parts.flow.steps[state.step]?.kind;
  const isStart = (kind === undefined || kind === 'menu' || kind === 'municipality') && state.answers.length === 0;
  const text = asTheOtherWouldSay(message.text);
  if (!isStart || state.forOther || text === message.text || message.recognition.urgency !== 'none') return null;
  const { lines } = readLines(turnOf(parts, state), text, true);
  const isGrown = lines.flat().some(({ statements }) => statements.some(({ fact }) => fact === 'age'));
  if (!isGrown || lines.flat().some(tellsOfChild)) return null;
  return { state: { ...state, forOther: true }, message: { ...message, text } };
}

const ofOthers: ReadonlySet<FactId> = new Set(['partnerAge', 'otherAdultsAtHome', 'costSharers', 'children.ages']);
const grownFrom = 18;
const tellsOfChild = ({ statements }: Story['lines'][number][number]): boolean =>
  statements.some(({ fact, value }) => fact === 'age' && typeof value === 'number' && value < grownFrom);

/** Then "ze" is a partner, a child, or somebody else at home. */
function namesOthers(state: ConversationState): boolean {
  const known = fold(statementsOf(state));
  return (
    known.booleans.get('hasPartner') === true ||
    known.booleans.get('hasChildren') === true ||
    rangeKnown(known, 'otherAdultsAtHome').min > 0
  );
}

/** "Het is voor mijn moeder, ze is 80, voor de huur": kept until it is known whose the answers before it are. */
function toldBeside(
  parts: DialogParts,
  state: ConversationState,
  { text, recognition }: Pick<Message, 'text' | 'recognition'>,
): Story | null {
  const { lines } = readLines(turnOf(parts, { ...state, answers: [] }), text, true);
  const next = stepOf(parts, 'check');
  const asked = likelyTopic(recognition);
  const topic = asked !== null && parts.knowledge.topics.get(asked)?.schemes.length ? asked : null;
  if ((lines.length === 0 && topic === null) || next === undefined) return null;
  return { lines: lines.map((line) => [...line]), odd: null, next, topic, asking: 'all' };
}

const stepOf = ({ flow }: DialogParts, kind: StepKindName): string | undefined =>
  Object.entries(flow.steps).find(([, step]) => step.kind === kind)?.[0];
const whereAnswered: ReadonlySet<StepKindName> = new Set(['check', 'menu', 'result', 'scheme', 'services']);

/** Who is a volunteer asks for none. */
const withoutWish = (message: Message): Message => ({
  ...message,
  recognition: {
    ...message.recognition,
    topics: message.recognition.topics.filter(({ topic }) => topic !== 'mens-spreken'),
  },
});
