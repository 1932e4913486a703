/** The first message, and where the municipality is asked: who speaks is said first, and what is told is not lost. */
import { inBetween } from './ways/aside-words.ts';
import { likelyTopic } from './certainty.ts';
import { enterSteps } from './enter-steps.ts';
import { ofHealth } from './danger/health.ts';
import { forChild } from './danger/minor.ts';
import { kindly } from './ways/feelings.ts';
import { alsoAnswered } from './ways/look-up/found-here.ts';
import { findWay } from './ways/find-way.ts';
import { isOnlyWhom } from './for-other.ts';
import { interrupts } from './interrupt.ts';
import { misunderstood } from './misunderstood.ts';
import { route } from './ways/route.ts';
import { stepKinds } from './steps/step-kinds.ts';
import { held, heldTopic, resumed } from './story/held.ts';
import { keptFor } from './story/kept.ts';
import { volunteered } from './story/story.ts';
import { turnOf } from './turn-of.ts';
import type { DialogParts, Message, Outcome, Turn } from './turn-types.ts';

/** Someone who begins with a question or a story still hears first whom they talk to. */
export function firstWords(parts: DialogParts, turn: Turn, input: Message): Outcome {
  const welcomed = enterSteps(parts, { state: turn.state, replies: [], next: parts.flow.start });
  if (input.text.trim() === '' || isOnlyWhom(turn, input)) return welcomed;
  const here = turnOf(parts, welcomed.state);
  const command = parts.commands.match(input.text);
  if (command === 'human' || command === 'callBack') {
    const asked = interrupts[command](here);
    return { ...asked, replies: [...welcomed.replies.slice(0, -1), ...asked.replies] };
  }
  if (here.step.kind !== 'municipality') {
    const answered = command === null ? stepKinds[here.step.kind].answer(here, input.text) : null;
    const besides = volunteered(here, input, answered);
    const said = besides === null ? answered : alsoAnswered(here, input.text, besides);
    const told =
      forChild(here, input) ??
      ofHealth(here, input) ??
      (said === null ? null : kindly(here, input, said)) ??
      (command === null ? findWay(here, input) : null);
    if (told === null) return welcomed;
    const kept = keptFor(here, input, told);
    return { ...kept, replies: [...welcomed.replies.slice(0, -1), ...kept.replies] };
  }
  // A greeting or "opnieuw beginnen" is no town.
  if (command !== null) return welcomed;
  const named = stepKinds[here.step.kind].answer(here, input.text);
  if (named === null) return { ...welcomed, state: heldTopic(here, input) };
  const begun = arrived(parts, named, input, true);
  return { ...begun, replies: [...welcomed.replies.slice(0, 1), ...begun.replies] };
}

/** Where the municipality is asked: what is told besides waits until it is known. */
export function placed(parts: DialogParts, turn: Turn, input: Message, answered: Outcome | null): Outcome {
  if (answered?.next !== undefined) return arrived(parts, answered, input, false);
  return (
    holding(turn, held(turn, input)) ??
    answered ??
    inBetween(turn, input) ??
    route(turn, likelyTopic(input.recognition), input.text) ??
    holding(turn, heldTopic(turn, input)) ??
    misunderstood(turn, input.text)
  );
}

/** Null: nothing new is held. */
const holding = ({ state: before, say }: Turn, state: Turn['state']): Outcome | null =>
  state.story === before.story
    ? null
    : { state, replies: [{ text: say('story.hold'), choices: [] }], next: state.step };

/** `named`: the municipality was not asked yet, so it is confirmed with the rest. */
function arrived(parts: DialogParts, answered: Outcome, input: Message, named: boolean): Outcome {
  if (answered.next === undefined) return answered;
  return resumed(turnOf(parts, { ...answered.state, step: answered.next }), input, named) ?? answered;
}
