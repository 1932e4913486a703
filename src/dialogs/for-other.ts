/** Who fills it in for somebody else says "zij heeft aow": from then on that is told of whom "u" means. */
import { foldForMatch } from '../language/normalise.ts';
import { asTheOtherWouldSay, asTheyWouldSay, isForSomebody, isHelper } from '../language/story/for-somebody.ts';
import type { FactId } from '../contract.ts';
import { fold, rangeKnown } from '../eligibility/known.ts';
import { asksAboutOthers, isQuestion } from '../language/question.ts';
import { openQuestion } from './ask.ts';
import type { StepKindName } from './flow.ts';
import { statementsOf, type ConversationState, type Story } from './state.ts';
import { asksWhom } from './steps/whose.ts';
import { readLines } from './story/story-lines.ts';
import { turnOf } from './turn-of.ts';
import { likelyTopic } from './ways/certainty.ts';
import type { DialogParts, Message } from './turn-types.ts';

interface Heard {
  readonly state: ConversationState;
  readonly message: Message;
}

export function forOther(parts: DialogParts, state: ConversationState, message: Message): Heard {
  if (parts.flow.steps[state.step]?.kind === 'whose') return { state, message };
  const helper = isHelper(message.text) ? withoutWish(message) : message;
  if (ofMyself.test(foldForMatch(message.text))) {
    const own = { ...state, forOther: false };
    return { state: state.forOther ? whoseAnswers(parts, own, message) : own, message };
  }
  const begun = beginsWithThem(parts, state, message);
  if (begun !== null) return begun;
  if (!state.forOther) {
    const isOther = isSaid(parts, message.text);
    const unsaid = isOther ? null : ofSomebody(parts, state, message);
    if (unsaid !== null) return { state: unsaid, message };
    const theirs = { ...state, forOther: isOther };
    return { state: isOther ? whoseAnswers(parts, theirs, message) : theirs, message: helper };
  }
  const isButton = state.shownChoices.some((title) => title.toLowerCase() === message.text.trim().toLowerCase());
  return { state, message: isButton ? message : { ...helper, text: asTheOtherWouldSay(message.text) } };
}

/** What was answered before may be of the one who sends: that is asked first. What the message tells is offered after it. */
function whoseAnswers(parts: DialogParts, state: ConversationState, { text, recognition }: Message): ConversationState {
  const kind = parts.flow.steps[state.step]?.kind;
  const step = stepOf(parts, 'whose');
  const isCrisis = recognition.urgency === 'crisis';
  if (step === undefined || kind === undefined || !whereAnswered.has(kind) || isCrisis || state.answers.length === 0)
    return state;
  const story = toldBeside(parts, state, { text, recognition });
  const tellsMore = asTheyWouldSay(text) !== text || /\d/.test(text);
  if (story === null && tellsMore) return state;
  return { ...state, step, story, returnTo: state.returnTo ?? state.step, menu: [] };
}

/** "Ze woont alleen", where nobody said for whom it is: that is asked once, and what is told waits. Null: "ze" may be who lives there. */
function ofSomebody(parts: DialogParts, state: ConversationState, message: Message): ConversationState | null {
  const turn = turnOf(parts, state);
  const step = stepOf(parts, 'whose');
  const own = asTheOtherWouldSay(message.text);
  const asked = openQuestion(turn)?.question.facts;
  if (step === undefined || asked === undefined || own === message.text) return null;
  if (isQuestion(message.text) || asksAboutOthers(message.text)) return null;
  const isOfOthers = asked.every((fact) => ofOthers.has(fact)) || namesOthers(state);
  if (message.recognition.urgency !== 'none' || isOfOthers) return null;
  const story = toldBeside(parts, state, { text: own, recognition: message.recognition });
  const lines = story?.lines ?? [];
  if (story === null || lines.length === 0 || lines.flat().some(tellsOfChild)) return null;
  return { ...state, step, story, returnTo: state.returnTo ?? state.step, menu: [asksWhom] };
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
  const { lines } = readLines(turnOf(parts, { ...state, answers: [] }), text.replace(ofMyself, ' , '), true);
  const next = stepOf(parts, 'check');
  const asked = likelyTopic(recognition);
  const topic = asked !== null && parts.knowledge.topics.get(asked)?.schemes.length ? asked : null;
  if ((lines.length === 0 && topic === null) || next === undefined) return null;
  return { lines: lines.map((line) => [...line]), odd: null, next, topic, asking: 'all' };
}

const stepOf = ({ flow }: DialogParts, kind: StepKindName): string | undefined =>
  Object.entries(flow.steps).find(([, step]) => step.kind === kind)?.[0];
const whereAnswered: ReadonlySet<StepKindName> = new Set(['check', 'menu', 'result', 'scheme', 'services']);

const isSaid = (parts: DialogParts, text: string): boolean =>
  isForSomebody(text) || asTheyWouldSay(text) !== text || parts.commands.aside(text) === 'forOther';

const ofMyself =
  /(?<!\p{L})(?<!niet )(?:voor|over|om) (?:mezelf|mijzelf|mij zelf|me zelf|mijn eigen situatie)(?!\p{L})/u;

/** Who is a volunteer asks for none. */
const withoutWish = (message: Message): Message => ({
  ...message,
  recognition: {
    ...message.recognition,
    topics: message.recognition.topics.filter(({ topic }) => topic !== 'mens-spreken'),
  },
});
