/** A question in words that may have been a cry is not lost: it is answered when the resident wants to go on. */
import { asksSomewhere } from '../../language/asked/question.ts';
import { openQuestion } from '../ask.ts';
import { likelyTopic } from '../certainty.ts';
import { helpersFor } from '../ways/look-up/look-up.ts';
import { isCommandTopic, isTopicToChoose, route } from '../ways/route.ts';
import type { ConversationState, Crisis, Story } from '../state.ts';
import { tell } from '../ways/tell.ts';
import type { Outcome, Recognition, Turn } from '../turn-types.ts';
import { whoHelps } from '../ways/organisations/who-helps.ts';

type Asked = NonNullable<Crisis['asked']>;

const mostHelpers = 3;
/** What the recognizer names the cry itself. */
export const cry = 'crisis';

/** What was asked, as ids: the words themselves are not kept. */
export function askedIn(turn: Turn, text: string, recognition: Recognition): Asked | undefined {
  if (turn.municipality === null) return undefined;
  const topics = recognition.topics.filter(
    ({ topic: id }) => id !== cry && !isCommandTopic(id) && isTopicToChoose(turn, id),
  );
  const topic = likelyTopic({ ...recognition, topics });
  // Who helps in danger was told with the numbers.
  const told = turn.parts.knowledge.topics.get(cry)?.services ?? [];
  const helpers = asksSomewhere(text) ? helpersFor(turn, text).filter((id) => !told.includes(id)) : [];
  const services = helpers.slice(0, mostHelpers);
  return topic === null && services.length === 0 ? undefined : { topic, services };
}

/** `turn` is where the resident was before; null: there was nothing to answer. */
export function takeUp(turn: Turn, asked: Asked | undefined): Outcome | null {
  if (asked === undefined) return null;
  const told = tell(turn, whoHelps(turn, asked.services, mostHelpers), 0);
  return told ?? (openQuestion(turn) === null ? route(turn, asked.topic) : null);
}

/** It is offered back, where nothing else waits: nobody is asked a third time. */
export function offeredBack(state: ConversationState, kept: Crisis['kept']): Outcome | null {
  const waits = kept === undefined || kept.length === 0 || state.story !== null || state.step !== check;
  if (waits) return null;
  const story: Story = { lines: kept, odd: null, next: check, topic: null, asking: 'all' };
  return { state: { ...state, confirming: null, story }, replies: [], next: 'story' };
}
const check = 'check';
