/** "Klopt dit?": what somebody told by themselves is an answer only after a yes. What is wrong goes out, line by line. */
import { isDeepStrictEqual } from 'node:util';
import { parseChoice } from '../../language/answers/choice.ts';
import { parseDontKnow } from '../../language/answers/dont-know.ts';
import { saysItIsMine, tellsOnesIncome } from '../../language/money/income-words.ts';
import { carsTold } from '../../language/numbers/qualifiers.ts';
import { isPlainNo, isPlainYes, parseYesNo } from '../../language/answers/yes-no.ts';
import { incomeFacts, partnerIn } from '../story/household-money.ts';
import { next } from '../scope.ts';
import type { Story, StoryLine } from '../state.ts';
import { heardBefore } from '../story/not-answered.ts';
import { ofChildren } from '../story/child-age-repair.ts';
import { alsoThere } from '../story/also-there.ts';
import { asksAll } from '../story/asks-all.ts';
import { noneTold } from '../story/none-told.ts';
import { saysAgain } from '../story/says-again.ts';
import { serviceInRent } from '../story/service-in-rent.ts';
import { amountMeant, droppedNumber, saysOtherwise } from '../story/amount-repair.ts';
import { corrected } from '../story/story-repair.ts';
import { yesButOfCard, yesTakenBack } from '../answers/leaves-card.ts';
import { spoken } from '../answers/doubt-words.ts';
import { withHuman } from '../human-button.ts';
import { maxWordsPerMessage, wordCount } from '../lines.ts';
import { isSame, retold, withCard } from '../story/retold.ts';
import { readBeside } from '../story/story-lines.ts';
import { taken } from '../story/taken.ts';
import { isHeldAge } from '../story/with-them.ts';
import { confirmation, lineWords, shownLines } from '../story/story-words.ts';
import type { Outcome, StepKind, Turn } from '../turn-types.ts';
import { proceed } from './proceed.ts';

export const story: StepKind = {
  enter: unanswered,
  answer: (turn, typed) => {
    const told = turn.state.story;
    if (told === null) return null;
    const text = serviceInRent(turn, told, alsoThere(turn, told, typed));
    if (told.asking === 'which') return isButtonWrong(turn, text) ? which(turn, told) : wrongLine(turn, told, text);
    if (parseDontKnow(text) !== null) return withoutShown(turn, told);
    const again =
      amountMeant(told, shownLines(turn, told.lines), text) ?? retold(turn, told, ofChildren(turn, told, text));
    if (again !== null)
      return alsoTold(turn, told, again, text) ?? offer(holding(turn, again), heldBack(turn, again, text));
    const meant = meantOtherwise(turn, told, text);
    if (meant !== null) return meant;
    const mine = saysItIsMine(text) ? incomeIsMine(turn, told) : null;
    if (mine !== null) return mine;
    if (isButtonWrong(turn, text)) return notRight(turn, told);
    const yes = parseYesNo(text);
    if (yes.status === 'fail') return inOtherWords(turn, told, text);
    if (yes.value) return besideYes(turn, told, text) ?? (isOther(turn, told, text) ? otherwise : accepted)(turn, told);
    return isPlainNo(text) || saysWrong.test(text.toLowerCase()) ? notRight(turn, told) : otherwise(turn, told);
  },
};

const isButtonWrong = ({ say }: Turn, text: string): boolean =>
  text.trim().toLowerCase() === say('story.wrong').toLowerCase();

function inOtherWords(turn: Turn, told: Story, text: string): Outcome | null {
  if (asksAll(turn, text)) {
    const all = { ...turn, state: { ...turn.state, topic: null } };
    return offer(holding(all, { ...told, next: 'check' }), turn.say('check.everything'));
  }
  if (saysWrong.test(text.toLowerCase())) return notRight(turn, told);
  if (saysAgain(turn, shownLines(turn, told.lines), text)) return accepted(turn, told);
  const none = noneTold(withCard(turn, told), text).filter((line) => !told.lines.some((other) => isSame(other, line)));
  if (none.length > 0) return offer(holding(turn, { ...told, lines: [...told.lines, ...none.map((l) => [...l])] }), '');
  return alsoHeard(turn, text) ?? (yesButOfCard(turn, text) ? otherwise(turn, told) : null);
}

/** "2100 netto", of who has a partner: asked of both later on. */
function alsoHeard(turn: Turn, text: string): Outcome | null {
  const { odd } = readBeside(turn, text);
  const told = turn.state.story;
  if (odd !== null && told !== null && (told.odd ?? odd).question === odd.question)
    return offer(holding(turn, { ...told, odd }), turn.say('story.hold'));
  const heard = heardBefore(told === null ? turn : withCard(turn, told), text);
  if (heard === null) return null;
  const outcome = offer(turn, heard);
  return { ...outcome, state: { ...outcome.state, misses: turn.state.misses + 1 } };
}

const isOther = (turn: Turn, told: Story, text: string): boolean => {
  const shown = shownLines(turn, told.lines);
  return saysOtherwise(shown, text) || (yesTakenBack(turn, text) && !saysAgain(turn, shown, text));
};

/** What a yes brings that makes no line: "ja, en de jongste is 5", "ja, ik ben van 88". */
function besideYes(turn: Turn, told: Story, text: string): Outcome | null {
  if (isHeldAge(turn, text)) return accepted(turn, told, 'story.hold');
  const odd = told.odd === null ? oddAge(turn, text) : null;
  return odd === null ? withCar(turn, told, text) : accepted(turn, { ...told, odd });
}

const oddAge = (turn: Turn, text: string): Story['odd'] => {
  const { odd } = readBeside(turn, text);
  return odd?.question === 'age' ? odd : null;
};

/** "Ja, en een auto van 4000": with the savings it is not added up; what both are worth is left to its own question. */
function withCar(turn: Turn, told: Story, text: string): Outcome | null {
  const lines = told.lines.filter((line) => !line.some(({ question }) => question === 'assets'));
  if (carsTold(text) === 0 || lines.length === told.lines.length) return null;
  return offer(holding(turn, { ...told, lines }), turn.say('story.car'));
}

const saysWrong = /\b(?:klopt|kloppen) (?:er )?(?:\w+ )?niet\b|\b(?:fout|verkeerd|foutje|onjuist)\b/;

/** Asks what waits in the state; goes on where nothing is left to ask. */
export function offer(turn: Turn, before: string): Outcome {
  const told = turn.state.story;
  if (told === null) return { state: turn.state, replies: [], next: turn.step.next ?? 'topic' };
  if (told.lines.length === 0) return settled(turn, told, before === '' ? [] : [before]);
  if (told.asking === 'which') return which(turn, told);
  return { state: { ...turn.state, misses: 0 }, replies: confirmation(turn, told.lines, before) };
}

const holding = (turn: Turn, told: Story): Turn => ({ ...turn, state: { ...turn.state, story: told } });

/** "Ik bedoel met mijn vriendin": of a line that stands there, or of the answer right before it. */
function meantOtherwise(turn: Turn, told: Story, text: string): Outcome | null {
  for (const answer of shownLines(turn, told.lines).flat().reverse()) {
    const anew = corrected({ ...turn, state: { ...turn.state, answers: [answer] } }, text)?.answer;
    const lines = told.lines.map((line) => line.map((one) => (one === answer && anew !== undefined ? anew : one)));
    if (anew !== undefined) return offer(holding(turn, { ...told, lines }), '');
  }
  const earlier = corrected(turn, text);
  if (earlier === null) return null;
  if (earlier.isTurned) return offer(holding(turn, { ...told, lines: [[earlier.answer], ...told.lines] }), '');
  const state = { ...turn.state, answers: earlier.answers };
  return offer({ ...turn, state }, `${turn.say('story.corrected')} ${spoken(turn, earlier.answer)}`);
}

/** The card as it stands; who gives no answer to it again may go on without it. */
function unanswered(turn: Turn): Outcome {
  const { misses } = turn.state;
  const mayGo = misses > 1 && turn.state.story !== null ? offer(turn, turn.say('story.orWithout')) : null;
  const outcome = mayGo === null || isLong(turn, mayGo) ? offer(turn, '') : mayGo;
  return { ...outcome, state: { ...outcome.state, misses } };
}

/** Too long to be read with the words that it was not understood. */
const isLong = ({ say }: Turn, { replies }: Outcome): boolean =>
  replies.some(({ text }) => wordCount(`${say('misunderstood.second')} ${text}`) > maxWordsPerMessage);

/** "Nee, eerst de zorg" may be about anything: no fact goes out for it. */
function otherwise(turn: Turn, told: Story): Outcome {
  if (shownLines(turn, told.lines).length > 1) return which(turn, told);
  const misses = turn.state.misses + 1;
  const outcome = offer(turn, turn.say(misses > 1 ? 'story.orWithout' : 'story.otherwise'));
  const replies = misses < manyMisses ? outcome.replies : withHuman(turn, outcome.replies);
  return { ...outcome, replies, state: { ...outcome.state, misses } };
}
const manyMisses = 3;

/** Of one line it is clear which is wrong. */
const notRight = (turn: Turn, told: Story): Outcome =>
  shownLines(turn, told.lines).length === 1 ? withoutShown(turn, told) : which(turn, told);

function which(turn: Turn, told: Story): Outcome {
  const titles = shownLines(turn, told.lines).map((line) => lineWords(turn, line));
  const choices = [...titles, turn.say('story.allWrong')];
  const menu = {
    id: 'story',
    choices: choices.map((title, at) => ({ title, value: at < titles.length ? String(at) : 'all' })),
  };
  return {
    state: { ...turn.state, misses: 0, story: { ...told, asking: 'which' } },
    replies: [{ text: turn.say('story.which'), choices, data: { menu } }],
  };
}

function wrongLine(turn: Turn, told: Story, text: string): Outcome | null {
  const shown = shownLines(turn, told.lines);
  const titles = shown.map((line) => lineWords(turn, line));
  const all = { ...told, asking: 'all' as const };
  const exact = titles.indexOf(text.trim());
  const again = exact >= 0 ? null : (amountMeant(all, shown, text) ?? retold(turn, all, text));
  if (again !== null) return offer(holding(turn, again), '');
  const chosen = parseChoice(text, [...titles, turn.say('story.allWrong')]);
  if (chosen.status === 'fail') return parseDontKnow(text) === null ? null : withoutShown(turn, all);
  const wrong = told.lines[chosen.value];
  if (chosen.value >= shown.length || wrong === undefined) return withoutShown(turn, all);
  const lines = told.lines.filter((line) => line !== wrong);
  const left: Story = { ...all, lines, ...droppedNumber(wrong) };
  if (lines.length === 0) return offer(holding(turn, howThen(turn, left)), turn.say('story.left'));
  const words = turn.say(left.dropped === undefined ? 'story.dropped' : 'story.droppedNumber');
  return notHere(turn, [wrong], left) ?? offer(holding(turn, left), words);
}

/** Nothing of what was shown counts. */
function withoutShown(turn: Turn, told: Story): Outcome {
  const shown = shownLines(turn, told.lines);
  const [only, ...more] = shown;
  const number = only === undefined || more.length > 0 ? {} : droppedNumber(only);
  const left: Story = { ...told, asking: 'all', lines: told.lines.slice(shown.length), ...number };
  return notHere(turn, shown, left) ?? offer(holding(turn, howThen(turn, left)), turn.say('story.left'));
}

/** What was the only thing told is asked next: an amount that is typed now is not that of another question. */
function howThen(turn: Turn, left: Story): Story {
  const step = turn.parts.flow.steps['check'];
  const { dropped, odd } = left;
  if (step === undefined || dropped === undefined || odd !== null || left.lines.length > 0 || left.next !== 'check')
    return left;
  const isAsked = next({ ...turn, step }, dropped.question) !== null;
  return isAsked ? { ...left, odd: { question: dropped.question, key: 'story.howThen', values: {} } } : left;
}

/** Where somebody lives was taken from the story, and is wrong: then it is asked. */
function notHere(turn: Turn, wrong: readonly StoryLine[], left: Story): Outcome | null {
  const place = wrong
    .flat()
    .flatMap(({ statements }) => statements)
    .find(({ fact }) => fact === 'municipality');
  if (place === undefined || place.value !== turn.state.municipality) return null;
  return { state: { ...turn.state, municipality: null, story: left }, replies: [], next: 'municipality' };
}

const clauses = / en |[,.;]/;

/** The income of one of two is asked of both later on. */
function heldBack(turn: Turn, told: Story, text: string): string {
  const { answers } = withCard(turn, told).state;
  const isTold = told.lines.flat().some(({ statements }) => statements.some(({ fact }) => incomeFacts.has(fact)));
  return partnerIn(answers) === true && !isTold && text.split(clauses).some(tellsOnesIncome)
    ? turn.say('story.hold')
    : '';
}

function accepted(turn: Turn, told: Story, words = 'check.thanks', shown = shownLines(turn, told.lines)): Outcome {
  const state = shown.reduce((before, line) => taken({ ...turn, state: before }, line), turn.state);
  const left: Story = { ...told, dropped: undefined, lines: told.lines.slice(shown.length) };
  return offer(holding({ ...turn, state }, left), turn.say(words));
}

/** "Dat is alleen van mij, me moeder heeft bijstand": with a partner it is asked of both, and else it is right as it stands. */
function incomeIsMine(turn: Turn, told: Story): Outcome | null {
  const isIncome = (line: StoryLine): boolean =>
    line.some(({ statements }) => statements.some(({ fact }) => incomeFacts.has(fact)));
  const income = shownLines(turn, told.lines).find(isIncome);
  if (income === undefined) return null;
  const others = told.lines.filter((line) => line !== income);
  if (partnerIn(withCard(turn, told).state.answers) === true)
    return offer(holding(turn, { ...told, lines: others }), turn.say('story.hold'));
  const own = income.map((answer) => ({ ...answer, ofOne: true as const }));
  return accepted(turn, { ...told, lines: [own, ...others] }, 'check.thanks', [own]);
}

/** "Ja, en ik ben 33": what stands there is settled, and what is told besides is offered by itself. Null: it is not both. */
function alsoTold(turn: Turn, told: Story, again: Story, text: string): Outcome | null {
  const first = text.split(/[,.;!]| en | maar /)[0] ?? '';
  const isLeft = isDeepStrictEqual(again.lines.slice(0, told.lines.length), told.lines);
  if (!isLeft || !isPlainYes(first) || again.lines.length === told.lines.length) return null;
  return accepted(turn, again, 'check.thanks', shownLines(turn, told.lines));
}

/** Nothing is left to confirm: the question that something odd leaves, or what was under way. */
function settled(turn: Turn, told: Story, before: readonly string[]): Outcome {
  const state = { ...turn.state, story: null, misses: 0 };
  const moved = state.municipality !== (turn.municipality?.slug ?? null);
  const step = turn.parts.flow.steps['check'];
  if (moved || step === undefined || (told.next !== 'check' && told.odd === null))
    return { state, replies: before.map((text) => ({ text, choices: [] })), next: told.next };
  const check: Turn = { ...turn, step, state: { ...state, step: 'check' } };
  const { odd } = told;
  if (odd === null || next(check, odd.question) === null) return proceed(check, before);
  const doubted = [...state.doubted, odd.question];
  return proceed(
    { ...check, state: { ...check.state, doubted } },
    [...before, turn.say(odd.key, odd.values)],
    odd.question,
  );
}
