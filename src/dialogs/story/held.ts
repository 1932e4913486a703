/** What was told before the municipality is known: kept, and offered when it is. */
import type { FactId } from '../../contract.ts';
import { isTopicToChoose } from '../ways/route.ts';
import type { Story } from '../state.ts';
import type { Message, Outcome, Turn } from '../turn-types.ts';
import { behind, offered, readIn, storyStep, volunteered } from './story.ts';
import { begunBy, topicOf } from './story-topic.ts';

/** Keeps what was told until it is known where the resident lives: only then it is known which rules hold. */
export function held(turn: Turn, input: Message): Turn['state'] {
  const told = readIn(turn, input.text, false);
  if (told.lines.length === 0 && told.odd === null) return turn.state;
  return keeping(turn, told, topicOf(input.recognition, told.lines, input.text));
}

/** The same of a message that may only say what it is about. */
export function heldTopic(turn: Turn, input: Message): Turn['state'] {
  const told = readIn(turn, input.text, false);
  const topic = topicOf(input.recognition, told.lines, input.text);
  const isNothing = told.lines.length === 0 && told.odd === null && (topic === null || !isTopicToChoose(turn, topic));
  return isNothing ? turn.state : keeping(turn, told, topic);
}

/** Beside what was kept before, as long as it is not told anew. */
function keeping(turn: Turn, told: Pick<Story, 'lines' | 'odd'>, topic: string | null): Turn['state'] {
  if (storyStep(turn.parts.flow) === null) return turn.state;
  const before = turn.state.story;
  const facts = new Set(factsIn(told.lines));
  const earlier = before?.lines.filter((line) => !factsIn([line]).some((fact) => facts.has(fact))) ?? [];
  const story: Story = {
    lines: [...earlier, ...told.lines],
    odd: told.odd ?? before?.odd ?? null,
    next: turn.step.next ?? 'topic',
    topic: topic ?? before?.topic ?? null,
    asking: 'all',
  };
  return { ...turn.state, story };
}

const factsIn = (lines: Story['lines']): FactId[] =>
  lines.flat().flatMap(({ statements }) => statements.map(({ fact }) => fact));

/** In the step behind the municipality: what was kept, or what the message tells that named it. */
export function resumed(turn: Turn, input: Message, named: boolean): Outcome | null {
  const kept = turn.state.story;
  const place = named && turn.state.municipality !== null ? [placeLine(turn.state.municipality)] : [];
  if (kept === null && place.length === 0) return volunteered(turn, input, null);
  const told = kept ?? readIn(turn, input.text, false);
  const free = { ...turn, state: { ...turn.state, story: null } };
  const topic = kept?.topic ?? topicOf(input.recognition, told.lines, input.text);
  const begun = begunBy(free, topic, told.lines, input.text);
  if (told.lines.length === 0 && told.odd === null) return kept === null ? null : begun;
  const lines = [...place, ...told.lines];
  if (begun?.next !== 'check') return offered(free, { odd: told.odd, lines, next: turn.state.step }, '');
  return behind(begun, { ...turn, state: begun.state }, { odd: told.odd, lines, next: 'check' });
}

const placeLine = (slug: string): Story['lines'][number] => [
  { question: 'municipality', statements: [{ fact: 'municipality', op: 'is', value: slug }] },
];
