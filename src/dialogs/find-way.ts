/** What to do with a message that answers nothing: a question is looked up, a topic is gone into, doubt is asked about. */
import type { Answer } from '../knowledge/search/search.ts';
import { asksForFacts, isQuestion } from '../language/question.ts';
import { ask, openQuestion } from './ask.ts';
import { likelyTopic, perhapsTopics, sureFrom, sureInBetween } from './certainty.ts';
import type { StepKindName } from './flow.ts';
import { foundWords, lookUp, notHereWords } from './look-up.ts';
import { withOptions } from './options.ts';
import { isCommandTopic, isTopicToChoose, route } from './route.ts';
import type { Input, Outcome, Turn } from './turn-types.ts';

type Message = Extract<Input, { kind: 'message' }>;

/** Where a question may be asked in between. */
const listening: ReadonlySet<StepKindName> = new Set(['menu', 'check', 'result', 'services', 'scheme', 'whichTopic']);
const outside = 'buiten-bereik';

/** Null when nothing was understood. */
export function findWay(turn: Turn, { text, recognition }: Message): Outcome | null {
  const topic = likelyTopic(recognition, openQuestion(turn) === null ? sureFrom : sureInBetween);
  if (turn.municipality === null || !listening.has(turn.step.kind) || isCommandTopic(topic)) return route(turn, topic);
  const asks = isQuestion(text);
  const found = asks || openQuestion(turn) === null ? lookUp(turn, text) : null;
  if (found !== null && isInformation(found) && (asksForFacts(text) || found.asksWhen === true)) {
    const told = tell(turn, foundWords(turn, found), 0);
    if (told !== null) return told;
  }
  if (found?.doubt === 'otherTown' && (asks || topic === outside)) return tell(turn, [notHereWords(turn, found)], 1);
  const routed = topic === outside ? null : route(turn, topic);
  if (routed !== null) return routed;
  const perhaps = perhapsTopics(recognition).filter((id) => isTopicToChoose(turn, id));
  // Who tells something is asked what it is about; who asks something is answered when that can be.
  const asked = asks || turn.step.kind === 'whichTopic' || topic !== null ? null : whichOfTwo(turn, perhaps);
  const near = found === null || asked !== null ? asked : tell(turn, foundWords(turn, found), 0);
  if (near !== null) return near;
  if (asks && found !== null && topic !== null) return tell(turn, [notHereWords(turn, found)], 1);
  return route(turn, topic) ?? whichOfTwo(turn, perhaps);
}

/** A scheme is checked rather than told about. */
const isInformation = ({ confident, hits }: Answer): boolean => confident && hits[0]?.kind !== 'scheme';

/** Says it where the resident is: the open question or the menu comes again. `misses`: 1 where it does not help, and so not for ever. */
function tell(turn: Turn, texts: readonly string[], misses: 0 | 1): Outcome | null {
  if (texts.length === 0 || (misses > 0 && turn.state.misses > 1)) return null;
  const replies = texts.map((text) => ({ text, choices: [] }));
  const open = openQuestion(turn);
  const state = { ...turn.state, confirming: null, misses: misses === 0 ? 0 : turn.state.misses + 1 };
  if (open !== null)
    return { state, replies: [...replies, ask(turn, open.question, open.pending, [turn.say('commands.goingOn')])] };
  if (turn.step.options === undefined) return { state, replies, next: turn.step.next ?? 'topic' };
  return { state, replies: [...replies, withOptions(turn, turn.say('after.ask'))] };
}

/** Once, and then the menu. In the check the open question comes first. */
function whichOfTwo(turn: Turn, topics: readonly string[]): Outcome | null {
  const { misses } = turn.state;
  if (turn.step.kind === 'whichTopic')
    return {
      state: { ...turn.state, misses: misses + 1 },
      replies: [{ text: turn.say('misunderstood.first'), choices: [] }],
      next: turn.step.next ?? 'topic',
    };
  if (topics.length === 0 || misses > 0 || openQuestion(turn) !== null) return null;
  return { state: { ...turn.state, menu: topics.slice(0, 2) }, replies: [], next: 'whichTopic' };
}
