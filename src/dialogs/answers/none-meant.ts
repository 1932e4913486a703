/** "Ik heb helemaal geen spaargeld", after an answer that says there is much of it: offered back, wherever the talk is. */
import { isNumberFact } from '../../contract.ts';
import { openQuestion, questionOf } from '../ask.ts';
import type { StepKindName } from '../flow.ts';
import type { Answer, Story } from '../state.ts';
import { offer } from '../steps/story.ts';
import type { Outcome, Turn } from '../turn-types.ts';
import { opposite } from './understand-amount.ts';
import { noneIn } from './understand-side.ts';

const listening: ReadonlySet<StepKindName> = new Set([
  'menu',
  'check',
  'result',
  'services',
  'scheme',
  'whichTopic',
  'change',
]);

/** Null: nothing that was said is taken back, or the words answer what is asked. */
export function noneMeant(turn: Turn, text: string): Outcome | null {
  const name = Object.entries(turn.parts.flow.steps).find(([, { kind }]) => kind === 'story')?.[0];
  const step = name === undefined ? undefined : turn.parts.flow.steps[name];
  const isAsked = openQuestion(turn)?.question.saysNone !== undefined || turn.state.confirming !== null;
  if (name === undefined || step === undefined || isAsked || !listening.has(turn.step.kind)) return null;
  const lines = turn.state.answers.flatMap((answer) => takenBack(turn, answer, text));
  if (lines.length === 0) return null;
  const story: Story = { lines: lines.map((line) => [line]), odd: null, next: 'check', topic: null, asking: 'all' };
  return offer({ ...turn, step, state: { ...turn.state, step: name, story } }, '');
}

/** Only by what it is called: "niks" may be about anything. */
function takenBack(turn: Turn, answer: Answer, text: string): Answer[] {
  const [only, ...more] = answer.statements;
  const named = questionOf(turn, answer.question)?.saysNone?.filter((phrase) => /^geen \S+$/.test(phrase)) ?? [];
  if (only === undefined || more.length > 0 || noneIn(named, text) === null) return [];
  const { fact, op, value } = only;
  if (!isNumberFact(fact) || typeof value !== 'number' || (op !== 'gt' && op !== 'ge')) return [];
  return [{ ...answer, statements: [{ fact, op: opposite[op], value }] }];
}
