/** "Het is voor mijn moeder", after answers: it is asked of whom those are, and what is of somebody else does not count. */
import { parseChoice } from '../../language/answers/choice.ts';
import { parseDontKnow } from '../../language/answers/dont-know.ts';
import { foldForMatch } from '../../language/words/normalise.ts';
import { parseYesNo } from '../../language/answers/yes-no.ts';
import type { ConversationState } from '../state.ts';
import { backAt } from '../turn-of.ts';
import type { Outcome, StepKind, Turn } from '../turn-types.ts';

export const whose: StepKind = {
  enter: (turn) => (turn.state.menu[0] === whom ? askedWhom(turn) : asked(turn)),
  answer: (turn, text) => {
    if (turn.state.menu[0] === asksWhom) return askedWhom(turn);
    if (turn.state.menu[0] === whom) return saidWhom(turn, text);
    // The message that led here says for whom it is; it answers nothing yet.
    if (turn.state.menu[0] !== id) return asked(turn);
    const isTheirs = areTheirs(turn, text);
    return isTheirs === null ? null : isTheirs ? kept(turn) : anew(turn);
  },
};
const id = 'whose';
/** In the menu: nobody said yet for whom it is, and a message tells of "zij". */
export const asksWhom = 'asksWhom';
const whom = 'whom';

const titlesOfWhom = ({ say }: Turn): string[] => [say('whose.somebodyElse'), say('whose.myself')];

function askedWhom(turn: Turn): Outcome {
  const choices = titlesOfWhom(turn);
  const menu = { id: whom, choices: choices.map((title, at) => ({ title, value: at === 0 ? 'other' : 'self' })) };
  return {
    state: { ...turn.state, menu: [whom] },
    replies: [{ text: turn.say('whose.askWhom'), choices, data: { menu } }],
  };
}

/** What was told counts for that person; of who fills it in for oneself it was about somebody else. */
function saidWhom(turn: Turn, text: string): Outcome | null {
  const folded = foldForMatch(text);
  const chosen = parseChoice(text, titlesOfWhom(turn));
  const isOther =
    chosen.status === 'success' ? chosen.value === 0 : ofAnother.test(folded) ? true : ofMe.test(folded) ? false : null;
  if (isOther === null) return null;
  const there: Turn = { ...turn, state: { ...turn.state, forOther: isOther } };
  if (isOther) return turn.state.answers.length > 0 ? asked(there) : kept(there);
  const free = { ...goingOn(there), story: null };
  return { state: free, replies: said(there, 'whose.own'), next: backAt(turn, turn.state.returnTo ?? 'check') };
}
const ofAnother =
  /(?<!\p{L})(?:haar|hem|zij|ze|hij|die|iemand anders|een ander|(?:mijn|mn|m'n|me|de|een) (?!eigen|zelf)\p{L}+)(?!\p{L})/u;
const ofMe = /(?<!\p{L})(?:ik|mij|mezelf|mijzelf|ikzelf|mij zelf|mijn eigen)(?!\p{L})/u;

function asked(turn: Turn): Outcome {
  const choices = [turn.say('whose.yes'), turn.say('whose.no')];
  const menu = { id, choices: choices.map((title, at) => ({ title, value: at === 0 ? 'yes' : 'no' })) };
  const text = turn.say(turn.state.forOther ? 'whose.ask' : 'whose.askOwn');
  return { state: { ...turn.state, menu: [id] }, replies: [{ text, choices, data: { menu } }] };
}

/** Who does not know has not said that they count. */
function areTheirs(turn: Turn, text: string): boolean | null {
  if (parseDontKnow(text) !== null) return false;
  const chosen = parseChoice(text, [turn.say('whose.yes'), turn.say('whose.no')]);
  if (chosen.status === 'success') return chosen.value === 0;
  const yes = parseYesNo(text);
  return yes.status === 'success' ? yes.value : null;
}

function kept(turn: Turn): Outcome {
  const next = toldThen(turn) ?? backAt(turn, turn.state.returnTo ?? 'check');
  const topic = turn.state.story?.topic ?? turn.state.topic;
  const words =
    turn.state.answers.length > 0 ? said(turn, 'whose.kept') : [{ text: turn.say('whose.means'), choices: [] }];
  return { state: { ...goingOn(turn), topic }, replies: words, next };
}

function anew(turn: Turn): Outcome {
  const nothing = {
    answers: [],
    circumstances: [],
    amountsTold: [],
    passed: [],
    pending: null,
    confirming: null,
    doubted: [],
    scheme: null,
  };
  // What was looked into for a mother need not be what her daughter asks for.
  const topic = turn.state.story?.topic ?? (turn.state.forOther ? turn.state.topic : null);
  return {
    state: { ...goingOn(turn), ...nothing, topic },
    replies: said(turn, 'whose.anew'),
    next: toldThen(turn) ?? 'check',
  };
}

/** What was told in the message that led here is offered first. */
const toldThen = ({ state, parts }: Turn): string | undefined =>
  state.story === null ? undefined : Object.entries(parts.flow.steps).find(([, { kind }]) => kind === 'story')?.[0];

const goingOn = ({ state }: Turn): ConversationState => ({ ...state, menu: [], returnTo: null, misses: 0 });

const said = ({ say, state }: Turn, key: string): Outcome['replies'] => [
  { text: [say(key), ...(state.forOther ? [say('whose.means')] : [])].join(' '), choices: [] },
];
