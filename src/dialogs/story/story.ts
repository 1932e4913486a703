/** What somebody tells by themselves: heard in the first message, at a menu and in the middle of the check, and offered back. */
import type { FactId } from '../../contract.ts';
import { anewCutsOf, cutsOf } from '../../language/answers/first-clause.ts';
import { peopleTold } from '../../language/story/people-told.ts';
import { sentencesOf } from '../../language/story/story-text.ts';
import { withoutRegret } from '../../language/story/regret.ts';
import { tellsOnesIncome } from '../../language/money/income-words.ts';
import { asksForFacts, asksForHelper, isQuestion } from '../../language/asked/question.ts';
import { amountsIn, carsTold, changesMeaning } from '../../language/numbers/qualifiers.ts';
import { answerOf } from '../answers/answer-of.ts';
import { openQuestion } from '../ask.ts';
import { insteadOf } from '../danger/minor.ts';
import { wordsBeside } from '../ways/beside-question.ts';
import { outside } from '../ways/asked.ts';
import { withoutNotAbout } from '../ways/look-up/article-meant.ts';
import { likelyTopic, perhapsTopics, sureFrom, sureInBetween } from '../certainty.ts';
import { everything, isTopicToChoose, route } from '../ways/route.ts';
import type { Flow, StepKindName } from '../flow.ts';
import { incomeFacts, partnerIn, savedFacts } from './household-money.ts';
import { wordCount } from '../lines.ts';
import { incomeOfOne } from './partner-income.ts';
import { saidWords } from '../answers/said.ts';
import { next } from '../scope.ts';
import type { Answer, Story } from '../state.ts';
import { offer } from '../steps/story.ts';
import {
  alsoReceived,
  heardBefore,
  knownAlready,
  tickedLater,
  toldInstead,
  toldWithNo,
  saysAfterAll,
} from './not-answered.ts';
import { listedAtHome } from './who-listed.ts';
import { asksAllBeside, ofAll } from './asks-all.ts';
import { besidesAnswer, firstAnswer, takesNothing } from './first-answer.ts';
import { correctedBeside } from './corrected-beside.ts';
import { ownedTold } from './owned-told.ts';
import { peopleKnown } from './people-known.ts';
import { withKept } from './kept.ts';
import { noneInstead, noneTold } from './none-told.ts';
import { readBeside, readLines, type StoryRead } from './story-lines.ts';
import { stillThere } from './still-there.ts';
import { begunBy, tellsOf, topicOf } from './story-topic.ts';
import { titleTold } from './title-told.ts';
import type { Input, Outcome, Turn } from '../turn-types.ts';

type Message = Extract<Input, { kind: 'message' }>;

/** Where something may be told besides what is asked. */
const listening: ReadonlySet<StepKindName> = new Set(['menu', 'whichTopic', 'check', 'result', 'services']);

/**
 * Null: nothing new was told. `answered`: what the step made of the message; an answer counts as it always does, and the
 * rest is offered before the next question.
 */
export function volunteered(turn: Turn, input: Message, answered: Outcome | null): Outcome | null {
  if (!listening.has(turn.step.kind) || storyStep(turn.parts.flow) === null) return null;
  const partners =
    turn.step.kind === 'check' || turn.step.kind === 'result' ? incomeOfOne(turn, input.text, answered) : null;
  if (partners !== null) return partners;
  const mayBeLater = answered === null || saysAfterAll(input.text);
  const later = mayBeLater && turn.step.kind !== 'menu' ? tickedLater(turn, input.text) : null;
  if (later !== null) return offered(turn, toCheck(later), '');
  const found = turn.step.kind === 'check' ? inCheck(turn, input, answered) : atMenu(turn, input, answered);
  if (found !== null) return ofAll(found, input.text);
  if (answered !== null || turn.step.kind === 'menu') return null;
  return ownedTold(turn, input.text) ?? allAsked(turn, input.text);
}

/** In the check that is an answer of its own. */
const allAsked = (turn: Turn, text: string): Outcome | null =>
  turn.step.kind !== 'check' && asksAllBeside(text) ? route(turn, everything) : null;

const stepOf = (flow: Flow, kind: StepKindName): string | null =>
  Object.entries(flow.steps).find(([, step]) => step.kind === kind)?.[0] ?? null;
export const storyStep = (flow: Flow): string | null => stepOf(flow, 'story');
const whichOfThem = (flow: Flow): string | null => stepOf(flow, 'whichTopic');

/** Offers what was read, in the step of the story. */
export function offered(turn: Turn, told: Pick<Story, 'lines' | 'odd' | 'next'>, before: string): Outcome {
  const name = storyStep(turn.parts.flow) ?? turn.state.step;
  const story: Story = { ...told, lines: withKept(turn, told.lines), topic: null, asking: 'all' };
  const step = turn.parts.flow.steps[name] ?? turn.step;
  const there: Turn = { ...turn, step, state: { ...turn.state, step: name, confirming: null, story } };
  return insteadOf(there) ?? offer(there, before);
}

export const readIn = (turn: Turn, text: string, asked: boolean): Pick<Story, 'lines' | 'odd'> =>
  writable(readLines(turn, text, asked));
const writable = ({ lines, odd }: StoryRead): Pick<Story, 'lines' | 'odd'> => ({
  lines: lines.map((line) => [...line]),
  odd,
});

const toCheck = (lines: StoryRead['lines']): Pick<Story, 'lines' | 'odd' | 'next'> => ({
  ...writable({ lines, odd: null }),
  next: 'check',
});

function inCheck(turn: Turn, input: Message, answered: Outcome | null): Outcome | null {
  const anew = correctedBeside(turn, input.text, (there, lines, before) => offered(there, toCheck(lines), before));
  if (anew !== null) return anew;
  const count = turn.state.answers.length;
  const last = answered?.state.answers.at(-1);
  const instead =
    (tellsHousehold(answered?.state.answers.at(count)) ? null : listedAtHome(turn, input.text)) ??
    (answered === null
      ? alsoReceived(turn, input.text)
      : (noneInstead(turn, input.text) ??
        toldInstead(turn, input.text, last) ??
        toldWithNo(turn, input.text, answered)));
  if (instead !== null && instead.length > 0) return offered(turn, toCheck(instead), '');
  if (instead !== null) return knownAlready(turn);
  if (answered !== null && last !== undefined && answered.state.answers.length > count)
    return (
      afterAnswer({ ...turn, state: answered.state }, input.text, saidWords(turn, last)) ??
      holding(answered, turn, input.text)
    );
  const isOther =
    answered !== null &&
    (answered.state.confirming !== null ||
      answered.state.passed.length > turn.state.passed.length ||
      answered.state.answers !== turn.state.answers);
  if (isOther) return null;
  const isAsked = openQuestion(turn) !== null;
  const told =
    answered === null && isAsked ? writable(readBeside(turn, input.text)) : readIn(turn, input.text, isAsked);
  const lines = answered === null ? told.lines : besidesDoubted(turn, told.lines, input.text);
  if (lines.length === 0) return answered === null ? withoutLine(turn, input.text, told.odd) : null;
  const mayBeFirst =
    answered === null || (takesNothing(turn, answered) && !changesMeaning(input.text)) || leavesOne(lines, input.text);
  const first = mayBeFirst ? answeredFirst(turn, input.text, lines) : null;
  if (first !== null) return first;
  // What is only asked beside the answer leaves nothing to offer.
  if (answered === null && isOfQuestion(turn, lines) && firstAnswer(turn, input.text) !== null) return null;
  const asides = answered === null ? alsoWished(turn, input, lines) : [];
  const outcome = offered(turn, { lines, odd: null, next: 'check' }, '');
  return { ...outcome, replies: [...asides.map((text) => ({ text, choices: [] })), ...outcome.replies] };
}

const isOfQuestion = (turn: Turn, lines: Story['lines']): boolean => {
  const asked = openQuestion(turn)?.question.facts ?? [];
  return lines.flat().every(({ statements }) => statements.every(({ fact }) => asked.includes(fact)));
};

/** "Alleen met 2 kinderen" is a button: nothing of who lives there is left open. */
const tellsHousehold = (answer: Answer | undefined): boolean =>
  answer?.statements.some(({ fact }) => fact === 'household') === true;

/** "Geen spaargeld", "bouwjaar 84": nothing that stands in a line by itself. */
function withoutLine(turn: Turn, text: string, odd: Story['odd']): Outcome | null {
  const told = [...noneTold(turn, text), ...titleTold(turn, text), ...stillThere(turn, text)];
  if (told.length > 0) return offered(turn, toCheck(told), '');
  if (isAskable(turn, odd)) return offered(turn, { lines: [], odd, next: 'check' }, '');
  if (firstAnswer(turn, text) !== null) return answeredFirst(turn, text, []);
  const people = peopleKnown(turn, text);
  if (people !== null) return { ...people, state: { ...people.state, misses: turn.state.misses + 1 } };
  const heard = heardBefore(turn, text);
  const outcome = heard === null ? null : knownAlready(turn, heard);
  return outcome === null ? null : { ...outcome, state: { ...outcome.state, misses: turn.state.misses + 1 } };
}

/** "Winterjas, dochter 9": what is wished besides what is told. */
function alsoWished(turn: Turn, { text, recognition }: Message, lines: Story['lines']): string[] {
  if (withoutRegret(text) !== text || (!text.includes('?') && peopleTold(sentencesOf(text)) !== null)) return [];
  const topic = likelyTopic(recognition, text.includes('?') ? sureFrom : sureInBetween);
  const isAsked = text.includes('?') || (topic !== null && !tellsOf(topic, lines));
  const isWish = isAsked && topic !== null && topic !== turn.state.topic;
  return isWish ? wordsBeside(turn, text.replace(/\d+/g, ' '), topic) : [];
}

/** What was asked back is not offered here as if it were certain: "huur is 800 en daarvan betaal ik de helft". */
function besidesDoubted(turn: Turn, lines: Story['lines'], text: string): Story['lines'] {
  const asked = openQuestion(turn)?.question.facts ?? [];
  const isSame = !changesMeaning(text) && amountsIn(text).length <= amountsTold(lines) + carsTold(text);
  // What comes in a month was taken for what it says of the year.
  const ofYear = asked.includes('yearlyIncomeCents') ? [incomeFacts] : [];
  const kinds = isSame ? ofYear : [savedFacts, ...ofYear];
  const isDoubted = (fact: FactId): boolean =>
    (!isSame && asked.includes(fact)) || kinds.some((kind) => kind.has(fact) && asked.some((one) => kind.has(one)));
  return lines.filter((line) => !line.some(({ statements }) => statements.some(({ fact }) => isDoubted(fact))));
}

/** "1200 en mijn huur is 640": of the amounts one is not told of something else. */
const leavesOne = (lines: Story['lines'], text: string): boolean =>
  !changesMeaning(text) && amountsIn(text).length === amountsTold(lines) + 1;

const amountsTold = (lines: Story['lines']): number =>
  lines.flat().flatMap(({ statements }) => statements.filter(({ fact }) => fact.endsWith('Cents'))).length;

/** What is told besides; behind a cut it may be clearer: "52 jaar ik huur", "1200, ik heb geen spaargeld". */
function alsoTold(turn: Turn, last: Answer, text: string): Story['lines'] {
  const whole = besidesAnswer(turn, last, text);
  if (whole.length > 0) return whole;
  const rests = [...anewCutsOf(text), ...cutsOf(text)].map(({ rest }) => rest);
  const told = rests.map((rest) => {
    const lines = besidesAnswer(turn, last, rest);
    return lines.length > 0 ? lines : noneTold(turn, rest);
  });
  return (told.find((lines) => lines.length > 0) ?? []).map((line) => [...line]);
}

function afterAnswer(turn: Turn, text: string, said: string): Outcome | null {
  const last = turn.state.answers.at(-1);
  const lines = last === undefined ? [] : alsoTold(turn, last, text);
  return lines.length === 0 ? null : offered(turn, { lines, odd: null, next: 'check' }, said);
}

/** "Met mijn vriendin, zij verdient 600": what she earns is asked with the rest, and that is said. */
function holding(answered: Outcome, turn: Turn, text: string): Outcome | null {
  const isTold = partnerIn(answered.state.answers) === true && partnerIn(turn.state.answers) !== true;
  if (!isTold || !text.split(/[,.;]| en /).some(tellsOnesIncome)) return null;
  return { ...answered, replies: [{ text: turn.say('story.hold'), choices: [] }, ...answered.replies] };
}

/** "34, en mijn huur is 640": what answers first, counts, and the rest is offered behind it. */
function answeredFirst(turn: Turn, text: string, lines: Story['lines']): Outcome | null {
  const first = firstAnswer(turn, text);
  if (first === null) return null;
  const { outcome, answer } = first;
  return answer === null
    ? withDoubted(turn, outcome, lines)
    : afterAnswer({ ...turn, state: outcome.state }, text, saidWords(turn, answer));
}

/** "Ik woon op mezelf en ik krijg al zorgtoeslag": what would be asked back stands with the rest. */
function withDoubted(turn: Turn, { state }: Outcome, lines: Story['lines']): Outcome | null {
  const { pending } = turn.state;
  if (pending === null || state.confirming === null || openQuestion(turn)?.question.kind !== 'choice') return null;
  const asked = openQuestion(turn)?.question.facts ?? [];
  const others = lines.filter(
    (line) => !line.some(({ statements }) => statements.some(({ fact }) => asked.includes(fact))),
  );
  if (lines.length === 0 || others.length !== lines.length) return null;
  return offered(turn, { lines: [[answerOf(pending, state.confirming)], ...lines], odd: null, next: 'check' }, '');
}

function atMenu(turn: Turn, input: Message, answered: Outcome | null): Outcome | null {
  const isResult = turn.step.kind === 'result';
  const isBeside = answered === null && turn.step.kind !== 'menu';
  const told = isBeside ? writable(readBeside(turn, input.text)) : readIn(turn, input.text, isResult);
  if (told.lines.length === 0 && !isAskable(turn, told.odd)) return null;
  // "Mijn man drinkt, wie helpt?" asks for help; that there is a man is said in passing.
  if (told.lines.length === 1 && (asksForFacts(input.text) || asksForHelper(input.text) || asksBeyond(input)))
    return null;
  const begun =
    answered ?? begunBy(turn, topicOf(withoutNotAbout(turn, input), told.lines, input.text), told.lines, input.text);
  const goesTo = begun?.next === 'services' && turn.isHurry === true ? 'services' : 'check';
  if (begun !== null && begun.next !== goesTo && begun.next !== turn.state.step) return null;
  if (begun === null && turn.step.kind === 'menu') return offeredFirst(turn, told, input);
  if (begun?.next !== goesTo) return offered(turn, { ...told, next: afterwards(turn) }, '');
  return behind(begun, { ...turn, state: begun.state }, { ...told, next: goesTo });
}

/** In fewer words there is hardly more than what they tell. */
const fewestWordsOfMore = 7;

/** What it may be about besides what was told is asked behind the yes, and not the whole menu. */
function offeredFirst(turn: Turn, told: Pick<Story, 'lines' | 'odd'>, { text, recognition }: Message): Outcome {
  const isMore = turn.state.topic === null && wordCount(text) >= fewestWordsOfMore;
  const topics = !isMore
    ? []
    : perhapsTopics(recognition).filter((id) => isTopicToChoose(turn, id) && !tellsOf(id, told.lines));
  const next = whichOfThem(turn.parts.flow);
  if (topics.length < 2 || next === null) return offered(turn, { ...told, next: afterwards(turn) }, '');
  return offered({ ...turn, state: { ...turn.state, menu: topics } }, { ...told, next }, '');
}

/** "Mijn vrouw wil een lineaire hypotheek, wat raadt u aan": about something that nobody knows of here. */
const asksBeyond = ({ text, recognition }: Message): boolean =>
  isQuestion(text) && likelyTopic(recognition) === outside;

/** One kind sentence stands in the same message as the question; a helper that is named does not. */
export function behind(begun: Outcome, turn: Turn, told: Pick<Story, 'lines' | 'odd' | 'next'>): Outcome {
  if (begun.replies.length < 2) return offered(turn, told, textOf(begun));
  const outcome = offered(turn, told, '');
  return { ...outcome, replies: [...begun.replies, ...outcome.replies] };
}

const textOf = ({ replies }: Outcome): string => replies.map(({ text }) => text).join(' ');

const afterwards = (turn: Turn): string => (turn.step.kind === 'result' ? 'check' : turn.state.step);

/** Whether the question that something odd leaves can still change anything. */
const isAskable = (turn: Turn, odd: Story['odd']): boolean => odd !== null && next(turn, odd.question) !== null;
