/** What works in every state, whatever is being asked. */
import { addressed } from '../locales/address.ts';
import { addressOf, openAgain, openQuestion } from './ask.ts';
import type { CommandId } from './commands.ts';
import { withOptions } from './options.ts';
import { overview } from './overview.ts';
import { initialState } from './state.ts';
import { askAgain } from './steps/change.ts';
import { whyThis } from './steps/scheme.ts';
import { onWhatsApp } from './turn-of.ts';
import type { Outcome, Turn } from './turn-types.ts';

type Interrupt = (turn: Turn) => Outcome;

/** Goes to a step and remembers where the resident was. */
const aside = (turn: Turn, next: string): Outcome => ({
  state: { ...turn.state, returnTo: origin(turn) },
  replies: [],
  next,
});

/** An interruption of an interruption goes back to the first. */
const origin = (turn: Turn): string => turn.state.returnTo ?? turn.state.step;

const stay = (turn: Turn, text: string): Outcome => ({
  state: turn.state,
  replies: [{ text, choices: [] }],
  next: turn.state.step,
});

/** Says something in the message that asks the open question or the menu again; elsewhere before the step begins again. */
function sayHere(turn: Turn, text: string, without: readonly string[] = []): Outcome {
  const open = openQuestion(turn);
  if (open !== null) return { state: turn.state, replies: openAgain(turn, open, [text], without) };
  if (turn.step.options === undefined) return stay(turn, text);
  return { state: turn.state, replies: [withOptions(turn, `${text}\n${turn.say(turn.step.text ?? 'after.ask')}`)] };
}

function why(turn: Turn): Outcome {
  const reason = openQuestion(turn)?.question.why;
  const outcome = reason === undefined ? whyThis(turn) : null;
  if (outcome !== null) return outcome;
  const text = reason === undefined ? turn.say('commands.whyHere') : addressed(reason, addressOf(turn));
  return sayHere(turn, text, [turn.say('check.why')]);
}

/** What is not clear is told in other words, and asked once more. */
function explain(turn: Turn): Outcome {
  const open = openQuestion(turn);
  if (open === null || turn.state.confirming !== null) return sayHere(turn, turn.say('commands.explainHere'));
  const text = `${turn.say('commands.explain')} ${addressed(open.question.why, addressOf(turn))}`;
  return sayHere(turn, text, [turn.say('check.why')]);
}

/** One question back: the last thing that was answered or passed is asked again; where that asks nothing, any of them. */
function back(turn: Turn): Outcome {
  const last = turn.state.answers.at(-1)?.question ?? turn.state.passed.at(-1)?.question;
  const asked = last === undefined ? null : askAgain(turn, last);
  if (asked?.next === 'result') return aside(turn, 'change');
  return last === undefined ? sayHere(turn, turn.say('commands.nothingBefore')) : askAgain(turn, last);
}

function whatIsKept(turn: Turn): Outcome {
  const told = overview(turn);
  if (told === null) return sayHere(turn, turn.say('overview.nothing'));
  const here = sayHere(turn, turn.say('overview.change'));
  return { ...here, replies: [...told, ...here.replies] };
}

const stop = (turn: Turn): Outcome => ({
  state: { ...turn.state, returnTo: origin(turn) },
  replies: [],
  next: 'closed',
});

/** WhatsApp wants the word STOP to end every message that we would send first. */
function noMessages(turn: Turn): Outcome {
  if (!onWhatsApp(turn)) return stop(turn);
  const told = turn.state.notify === true ? [{ text: turn.say('whatsapp.noMoreMessages'), choices: [] }] : [];
  return { ...stop({ ...turn, state: { ...turn.state, notify: false } }), replies: told, notify: false };
}

/** A yes to messages goes too. On WhatsApp nothing may stay behind that looks like an open talk. */
const erase = (turn: Turn): Outcome => ({
  state: { ...initialState(turn.state.locale), channelId: turn.state.channelId },
  replies: [
    onWhatsApp(turn)
      ? { text: turn.say('whatsapp.erased'), choices: [], data: { erased: true } }
      : { text: turn.say('commands.erased'), choices: [turn.say('resume.no')], data: { erased: true } },
  ],
  erase: true,
  ...(turn.state.notify === true && { notify: false }),
});

export const interrupts: Record<CommandId, Interrupt> = {
  why,
  back,
  change: (turn) => aside(turn, 'change'),
  overview: whatIsKept,
  stop,
  noMessages,
  restart: (turn) => ({ state: turn.state, replies: [], next: 'restart' }),
  erase,
  human: (turn) => aside(turn, 'human'),
  callBack: (turn) => ({ ...aside(turn, 'human'), replies: [{ text: turn.say('human.noCallBack'), choices: [] }] }),
  help: (turn) => sayHere(turn, turn.say('commands.help')),
  greeting: (turn) =>
    turn.step.kind === 'closed'
      ? { state: turn.state, replies: [], next: 'resume' }
      : sayHere(turn, turn.say('commands.greeting')),
  repeat: (turn) => sayHere(turn, turn.say('commands.repeat')),
  explain,
};
