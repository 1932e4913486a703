/** Somebody who stopped, and comes back with a question or a story: that is answered at once. */
import { isQuestion } from '../language/asked/question.ts';
import { likelyTopic } from './certainty.ts';
import { findWay } from './ways/find-way.ts';
import { isCommandTopic } from './ways/route.ts';
import { whereTheyWere } from './ways/something-else.ts';
import { volunteered } from './story/story.ts';
import { turnOf } from './turn-of.ts';
import { isShownButton } from './shown-button.ts';
import type { Message, Outcome, Turn } from './turn-types.ts';

/** Null: nothing new is brought; then it is asked whether to go on. */
export function backWith(turn: Turn, input: Message): Outcome | null {
  const topic = likelyTopic(input.recognition);
  // A thank-you after the end, "ja" or "hallo" bring nothing.
  const brings =
    input.text.trim().includes(' ') && (isQuestion(input.text) || (topic !== null && !isCommandTopic(topic)));
  // "Moet ik opnieuw beginnen?" is asked, not wished: nothing may go for it.
  if (isQuestion(input.text) && isCommandTopic(topic) && topic !== 'mens-spreken') return null;
  if (!brings || turn.parts.commands.aside(input.text) !== null || isShownButton(turn.state, input.text)) return null;
  // Who asks something goes on afterwards; what somebody tells is begun.
  const there = isQuestion(input.text)
    ? whereTheyWere(turn)
    : turnOf(turn.parts, { ...turn.state, step: 'topic', returnTo: null, pending: null });
  const told = volunteered(there, input, null) ?? findWay(there, input);
  if (told === null) return null;
  const before = turn.state.quiet ? [] : [{ text: turn.say('resume.back'), choices: [] }];
  return { ...told, replies: [...before, ...told.replies] };
}
