/** What a message that is no answer is about: the recognizer routes, and the check goes on where it was. */
import { addressed } from '../locales/address.ts';
import { addressOf, ask, questionOf } from './ask.ts';
import { schemesOn } from '../knowledge/rules.ts';
import { interrupts } from './interrupt.ts';
import type { CommandId } from './commands.ts';
import type { Outcome, Turn } from './turn-types.ts';

/** Topics that are things to do, not to know. */
const topicCommands: Record<string, CommandId> = {
  'mens-spreken': 'human',
  opnieuw: 'restart',
  'begrijp-niet': 'repeat',
  'stoppen-wissen': 'stop',
};

/** Null when nothing was recognised. */
export function route(turn: Turn, topic: string | null): Outcome | null {
  if (topic === null) return null;
  const command = topicCommands[topic];
  if (command !== undefined) return interrupts[command](turn);
  return isAsking(turn) ? article(turn, topic) : begin(turn, topic);
}

const isAsking = (turn: Turn): boolean => turn.step.kind === 'check' && turn.state.pending !== null;

/** In the middle of the check: the short answer, then the question again. */
function article(turn: Turn, topic: string): Outcome | null {
  const text = shortAnswer(turn, topic);
  const pending = turn.state.pending;
  const question = pending === null ? undefined : questionOf(turn, pending.question);
  if (text === null || pending === null || question === undefined) return null;
  return {
    state: turn.state,
    replies: [{ text, choices: [] }, ask(turn, question, pending, [turn.say('commands.goingOn')])],
  };
}

function shortAnswer(turn: Turn, topic: string): string | null {
  const ids = turn.parts.knowledge.topics.get(topic)?.articles ?? [];
  const articles = ids.flatMap((id) => turn.parts.knowledge.articles.get(id) ?? []);
  const here = articles.find(
    (a) => a.municipalities.length === 0 || a.municipalities.includes(turn.municipality?.slug ?? ''),
  );
  return here === undefined ? null : addressed(here.short, addressOf(turn));
}

/** Elsewhere: the topic is looked into, by its schemes when it has any here. */
function begin(turn: Turn, topic: string): Outcome | null {
  const found = turn.parts.knowledge.topics.get(topic);
  if (found === undefined || turn.state.municipality === null) return null;
  const here = schemesOn(turn.parts.knowledge, turn.state.municipality, turn.today).some((s) =>
    found.schemes.includes(s.id),
  );
  const hasServices = found.services.length > 0 || found.articles.length > 0;
  if (!here && !hasServices) return null;
  const replies =
    found.opening === undefined || !here ? [] : [{ text: addressed(found.opening, addressOf(turn)), choices: [] }];
  return { state: { ...turn.state, topic, misses: 0 }, replies, next: here ? 'check' : 'services' };
}
