/** When nothing was understood: it is our doing, and never the same sentence twice. */
import { parseDontKnow } from '../language/answers/dont-know.ts';
import { askAgain } from './ask-again.ts';
import { openAgain, openQuestion } from './ask.ts';
import { withHuman } from './human-button.ts';
import { maxWordsPerMessage, wordCount } from './lines.ts';
import { contact } from './steps/human.ts';
import type { Reply } from './reply.ts';
import { stepKinds } from './steps/step-kinds.ts';
import type { Outcome, Turn } from './turn-types.ts';

/** The first time the question again, then in another form, then who to call. Never the same sentence twice. */
const misses = ['misunderstood.first', 'misunderstood.second', 'misunderstood.third'] as const;

export function misunderstood(turn: Turn, text: string): Outcome {
  const count = turn.state.misses + 1;
  const words = wordsAt(turn, text, count);
  if (count >= misses.length) return humanNear(turn, words);
  const state = { ...turn.state, misses: count };
  const open = openQuestion(turn);
  if (open !== null) return { state, replies: openAgain({ ...turn, state }, open, [words]) };
  const entered = stepKinds[turn.step.kind].enter({ ...turn, state });
  const last = entered.replies.at(-1) ?? { text: '', choices: [] };
  return { state: { ...entered.state, misses: count }, replies: behind(words, last) };
}

/** So many words may well be a question that nobody here can answer. */
const fewestWordsOfQuestion = 4;

function wordsAt(turn: Turn, text: string, count: number): string {
  if (parseDontKnow(text) !== null) return turn.say('misunderstood.noMatter');
  const phone = turn.municipality?.phone.number;
  if (count === 1 && phone !== undefined && wordCount(text) >= fewestWordsOfQuestion)
    return turn.say('misunderstood.perhapsAsked', { phone });
  return turn.say(misses[count - 1] ?? misses[2]);
}

/** In one message, as long as that is short. */
function behind(words: string, reply: Reply): Reply[] {
  const text = `${words}\n${reply.text}`.trim();
  return wordCount(text) <= maxWordsPerMessage ? [{ ...reply, text }] : [{ text: words, choices: [] }, reply];
}

/** Who to call, and the question again: nobody is sent away, and a human is only asked for by who wants one. */
function humanNear(turn: Turn, words: string): Outcome {
  const again = askAgain({ ...turn, state: { ...turn.state, misses: 0, confirming: null } }, [
    `${words} ${contact(turn)}`,
    turn.say('misunderstood.orGoOn'),
  ]);
  return { ...again, state: { ...again.state, misses: 0 }, replies: withHuman(turn, again.replies) };
}

/** An interruption of an interruption goes back to where it all began. */
export const comeBackTo = (turn: Turn): string | null =>
  turn.state.returnTo ?? (turn.state.step === 'new' ? null : turn.state.step);
