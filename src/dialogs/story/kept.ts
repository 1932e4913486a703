/** "Student 21 op kamers 480, waar vind ik een woning?": help is shown first, and what was told is offered when the questions begin. */
import { asksForFacts, asksForHelper } from '../../language/asked/question.ts';
import type { Story, StoryLine } from '../state.ts';
import type { Message, Outcome, Turn } from '../turn-types.ts';
import { news, readLines } from './story-lines.ts';

/** Who helps is on its way: what was told beside it is kept, and nothing of it counts yet. */
export function keptFor(turn: Turn, { text }: Message, outcome: Outcome): Outcome {
  const step = turn.parts.flow.steps[outcome.next ?? outcome.state.step];
  if (step?.kind !== 'services' || turn.step.kind === 'story' || outcome.state.story !== turn.state.story)
    return outcome;
  const { lines } = readLines(turn, text, false);
  // "Mijn man drinkt, wie helpt?": that there is a man is said in passing.
  const isPassing = lines.length === 1 && (asksForFacts(text) || asksForHelper(text));
  if (lines.length === 0 || isPassing) return outcome;
  const story: Story = { lines: withKept(turn, lines), odd: null, next: 'check', topic: null, asking: 'all' };
  return { ...outcome, state: { ...outcome.state, story } };
}

/** What was kept before stands in front, save what is told anew. */
export function withKept({ state }: Turn, lines: readonly StoryLine[]): Story['lines'] {
  const facts = new Set(factsIn(lines));
  const earlier = state.story?.lines.filter((line) => !factsIn([line]).some((fact) => facts.has(fact))) ?? [];
  return [...earlier, ...lines].map((line) => [...line]);
}
const factsIn = (lines: readonly StoryLine[]): string[] =>
  lines.flat().flatMap(({ statements }) => statements.map(({ fact }) => fact));

/** Where the questions begin; null: nothing was kept, or all of it is known by now. */
export function keptOffered(turn: Turn): Outcome | null {
  const { story } = turn.state;
  const lines = story === null ? [] : news(turn, story.lines);
  if (story === null || lines.length === 0) return null;
  return { state: { ...turn.state, story: { ...story, lines, asking: 'all' } }, replies: [], next: 'story' };
}
