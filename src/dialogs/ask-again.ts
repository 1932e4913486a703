/** Asks again what was being asked, after something in between: a photo, a button of before, a sticker. */
import { ask, openQuestion } from './ask.ts';
import type { StepKindName } from './flow.ts';
import { offerAgain } from './media/showing.ts';
import { stepKinds } from './steps/step-kinds.ts';
import type { Outcome, Reply, Turn } from './turn-types.ts';

/** To enter these once more says and changes nothing new. */
const sameWhenEntered: ReadonlySet<StepKindName> = new Set([
  'municipality',
  'menu',
  'story',
  'change',
  'resume',
  'whichTopic',
  'whose',
]);

/** `before` is said first; the question stands last. Misunderstandings are not counted. */
export function askAgain(turn: Turn, before: readonly string[]): Outcome {
  const first = before.map((text) => ({ text, choices: [] }));
  const asked = questionAgain(turn);
  const state = turn.state;
  return asked.length === 0 ? { state, replies: first, next: state.step } : { state, replies: [...first, ...asked] };
}

/** Empty where nothing was asked. */
function questionAgain(turn: Turn): readonly Reply[] {
  const { lastAsked, showing, confirming } = turn.state;
  if (showing.length > 0) return [offerAgain(turn)];
  const open = openQuestion(turn);
  if (open !== null && confirming === null) return [ask(turn, open.question, open.pending)];
  if (sameWhenEntered.has(turn.step.kind)) return stepKinds[turn.step.kind].enter(turn).replies;
  return lastAsked === null ? [] : [lastAsked];
}

/** What the state keeps of the turn's last words, to ask them again; under an offer the question of before it. */
export function keptQuestion(turn: Turn, last: Reply): Reply | null {
  if (turn.state.showing.length > 0) return turn.state.lastAsked;
  const isSaidAnew = openQuestion(turn) !== null && turn.state.confirming === null;
  return last.choices.length === 0 || isSaidAnew ? null : { ...last, text: withoutMiss(turn, last.text) };
}

/** "Ik begreep u niet goed" is not true a second time. */
function withoutMiss({ say }: Turn, text: string): string {
  const miss = [say('misunderstood.first'), say('misunderstood.second'), say('misunderstood.noMatter')].find((words) =>
    text.startsWith(words),
  );
  return miss === undefined ? text : text.slice(miss.length).trimStart() || text;
}

/** The replies of an outcome without its question, which waits until the offer is answered. */
export function withoutQuestion(turn: Turn, replies: readonly Reply[]): Reply[] {
  const last = replies.at(-1);
  if (last === undefined || last.choices.length === 0) return [...replies];
  const again = new Set(questionAgain({ ...turn, state: { ...turn.state, showing: [] } }).map(({ text }) => text));
  const others = replies.slice(0, -1).filter(({ text }) => !again.has(text));
  const question = [...again].find((text) => last.text.endsWith(text));
  const before = question === undefined ? '' : last.text.slice(0, -question.length).trim();
  return before === '' ? others : [...others, { text: before, choices: [] }];
}
