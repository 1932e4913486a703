/** What to do with a message that answers nothing: a question is looked up, a topic is gone into, doubt is asked about. */
import type { Answer } from '../knowledge/search/search.ts';
import { parseDontKnow } from '../language/dont-know.ts';
import {
  asksAboutOthers,
  asksForFacts,
  asksForOpinion,
  asksSomewhere,
  asksToGet,
  isQuestion,
} from '../language/question.ts';
import { ask, openQuestion } from './ask.ts';
import { likelyTopic, perhapsTopics, sureFrom, sureInBetween } from './certainty.ts';
import type { StepKindName } from './flow.ts';
import { asksElsewhere, foundWords, lookUp, namedWords, noBestWords, notHereWords } from './look-up.ts';
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
  if (turn.municipality === null || !listening.has(turn.step.kind)) return route(turn, topic);
  const known = ofSomebody(turn, text);
  if (known !== null) return known;
  if (isCommandTopic(topic)) return route(turn, topic);
  const asks = isQuestion(text) || asksForFacts(text);
  // "Dat weet ik niet" asks nothing, whatever text has these words.
  const mayAsk = asks || (openQuestion(turn) === null && parseDontKnow(text) === null);
  const found = mayAsk ? lookUp(turn, text) : null;
  if (found !== null && isInformation(found) && (asksForFacts(text) || found.asksWhen === true)) {
    const told = tell(turn, foundWords(turn, found, text), 0);
    if (told !== null) return told;
  }
  if (found?.doubt === 'otherTown' && (asks || topic === outside))
    return tell(turn, [notHereWords(turn, found.doubt)], 1);
  const routed = topic === outside ? null : route(turn, topic);
  if (routed !== null) return routed;
  const perhaps = perhapsTopics(recognition).filter((id) => isTopicToChoose(turn, id));
  // Who tells something is asked what it is about; who asks something is answered when that can be.
  const asked = asks || turn.step.kind === 'whichTopic' || topic !== null ? null : whichOfTwo(turn, perhaps);
  const near = found === null || asked !== null ? asked : tell(turn, foundWords(turn, found, text), 0);
  if (near !== null) return near;
  if (asks && found !== null && topic !== null) return tell(turn, [notHereWords(turn, found.doubt)], 1);
  return route(turn, topic) ?? whichOfTwo(turn, perhaps);
}

/** Asked about a helper, or about other people: told at once, whatever the message is about besides. */
function ofSomebody(turn: Turn, text: string): Outcome | null {
  if (asksAboutOthers(text)) return tell(turn, [turn.say('lookup.otherPeople')], 0);
  if (asksForOpinion(text)) return tell(turn, noBestWords(turn, text), 0);
  const asks = openQuestion(turn) === null ? asksSomewhere(text) : isQuestion(text);
  if (!asks || asksToGet(text) || wantsToTalk.test(text)) return null;
  if (asksElsewhere(turn, text)) return tell(turn, [notHereWords(turn, 'otherTown')], 0);
  return tell(turn, namedWords(turn, text), 0);
}

/** Then a human is asked for, and not what they do. */
const wantsToTalk = /\b(?:spreken|praten|terugbellen|bel mij|bel me)\b/iu;

/** A scheme is checked rather than told about. */
const isInformation = ({ confident, hits }: Answer): boolean => confident && hits[0]?.kind !== 'scheme';

/** Says it where the resident is: the open question or the menu comes again. `misses`: 1 where it does not help, and so not for ever. */
export function tell(turn: Turn, texts: readonly string[], misses: 0 | 1): Outcome | null {
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
