/** What to do with a message that answers nothing: a question is looked up, a topic is gone into, doubt is asked about. */
import type { Answer } from '../../knowledge/search/search.ts';
import { parseDontKnow } from '../../language/dont-know.ts';
import {
  asksAboutOthers,
  asksForFacts,
  asksForOpinion,
  asksForOurView,
  asksSomewhere,
  asksToGet,
  deniesIt,
  isQuestion,
} from '../../language/question.ts';
import { afterAnger, inBetween } from './aside-words.ts';
import { askAgain } from '../ask-again.ts';
import { openQuestion } from '../ask.ts';
import { asksForContact } from './asked-about.ts';
import { likelyTopic, perhapsTopics, sureFrom, sureInBetween } from './certainty.ts';
import type { StepKindName } from '../flow.ts';
import {
  asksElsewhere,
  foundWords,
  goneWords,
  helperWordsFor,
  isByWords,
  lookUp,
  namedWords,
  noBestWords,
  noOpinionWords,
  notHereWords,
} from './look-up.ts';
import { aboutNamed } from './named-scheme.ts';
import { isCommandTopic, isTopicToChoose, route } from './route.ts';
import { tell } from './tell.ts';
import type { Input, Outcome, Turn } from '../turn-types.ts';

type Message = Extract<Input, { kind: 'message' }>;

/** Where a question may be asked in between. */
const listening: ReadonlySet<StepKindName> = new Set(['menu', 'check', 'result', 'services', 'scheme', 'whichTopic']);
const outside = 'buiten-bereik';

/** Null when nothing was understood. */
export const findWay = (turn: Turn, input: Message): Outcome | null =>
  inBetween(turn, input) ?? aboutNamed(turn, input.text) ?? wayToGo(turn, input) ?? afterAnger(turn, input);

function wayToGo(turn: Turn, { text, recognition }: Message): Outcome | null {
  const topic = likelyTopic(recognition, openQuestion(turn) === null ? sureFrom : sureInBetween);
  if (turn.municipality !== null && turn.step.kind === 'story' && asksForFacts(text)) return atStory(turn, topic, text);
  if (turn.municipality === null || !listening.has(turn.step.kind)) return route(turn, topic, text);
  if (openQuestion(turn) !== null && deniesIt(text)) return null;
  const known = ofSomebody(turn, text);
  if (known !== null) return known;
  const helped = tell(turn, helperWordsFor(turn, text, topic), 0);
  if (helped !== null) return helped;
  if (isCommandTopic(topic)) return route(turn, topic);
  const asks = isQuestion(text) || asksForFacts(text);
  // "Dat weet ik niet" asks nothing, whatever text has these words.
  const mayAsk = asks || (openQuestion(turn) === null && parseDontKnow(text) === null);
  const found = mayAsk ? lookUp(turn, text) : null;
  const isNamed = openQuestion(turn) !== null && asks && found?.hits[0] !== undefined && isByWords(found.hits[0]);
  const asksNow = asksForFacts(text) || found?.asksWhen === true || (asks && turn.isHurry === true) || isNamed;
  if (found !== null && isInformation(found) && asksNow) {
    const most = openQuestion(turn) === null ? found.hits.length : mostInBetween;
    const told = tell(turn, foundWords(turn, { ...found, hits: found.hits.slice(0, most) }, text), 0);
    if (told !== null) return told;
  }
  if (found?.doubt === 'dose' && asks) return withDoctor(turn, found.doubt, topic);
  if (found?.doubt === 'otherTown' && (asks || topic === outside))
    return tell(turn, [notHereWords(turn, found.doubt)], 1);
  const routed = topic === outside ? null : route(turn, topic, text);
  if (routed !== null) return routed;
  const perhaps = perhapsTopics(recognition).filter((id) => isTopicToChoose(turn, id));
  // Who tells something is asked what it is about; who asks something is answered when that can be.
  const asked = asks || turn.step.kind === 'whichTopic' || topic !== null ? null : whichOfTwo(turn, perhaps);
  const near = found === null || asked !== null ? asked : tell(turn, foundWords(turn, found, text), 0);
  if (near !== null) return near;
  if (asks && found !== null && topic !== null) return tell(turn, [notHereWords(turn, found.doubt)], 1);
  return route(turn, topic) ?? whichOfTwo(turn, perhaps) ?? withoutAsking(turn, text, asks);
}

/** What is asked at "Klopt dit?" is told, and then that again. */
function atStory(turn: Turn, topic: string | null, text: string): Outcome | null {
  const found = lookUp(turn, text);
  if (!isInformation(found)) return route(turn, topic, text);
  return askAgain(turn, foundWords(turn, { ...found, hits: found.hits.slice(0, mostInBetween) }, text));
}

/** "Gratis juridisch advies" is no question, and no answer either: what it names so clearly is told. */
function withoutAsking(turn: Turn, text: string, asks: boolean): Outcome | null {
  if (asks || openQuestion(turn) === null || /\d/.test(text) || !text.trim().includes(' ')) return null;
  if (turn.state.confirming !== null || parseDontKnow(text) !== null) return null;
  const found = lookUp(turn, text);
  const [best] = found.hits;
  const words = new Set(best?.why.flatMap((one) => one.words));
  const isClear = isInformation(found) && words.size > 1 && (best?.score ?? 0) >= clearFrom;
  return isClear ? tell(turn, foundWords(turn, found, text), 1) : null;
}
const clearFrom = 0.7;
/** The open question must stay in sight. */
const mostInBetween = 2;

/** Who takes less of a medicine to save money hears first who knows about that, and then what there is for the costs. */
function withDoctor(turn: Turn, doubt: 'dose', topic: string | null): Outcome | null {
  const doctor = notHereWords(turn, doubt);
  const routed = topic === outside ? null : route(turn, topic);
  if (routed === null) return tell(turn, [doctor], 0);
  return { ...routed, replies: [{ text: doctor, choices: [] }, ...routed.replies] };
}

/** Asked about a helper, or about other people: told at once, whatever the message is about besides. */
function ofSomebody(turn: Turn, text: string): Outcome | null {
  if (asksAboutOthers(text)) return tell(turn, [turn.say('lookup.otherPeople')], 0);
  if (asksForOpinion(text)) return tell(turn, noBestWords(turn, text), 0);
  if (asksForOurView(text)) return tell(turn, noOpinionWords(turn, text), 0);
  const asks = (openQuestion(turn) === null ? asksSomewhere(text) : isQuestion(text)) || asksForContact(text);
  if (!asks || wantsToTalk.test(text)) return null;
  if (asksToGet(text)) return tell(turn, namedWords(turn, text, atHelper.exec(text)?.[0] ?? ''), 0);
  const gone = goneWords(turn, text);
  if (gone.length > 0) return tell(turn, gone, 0);
  if (asksElsewhere(turn, text)) return tell(turn, [notHereWords(turn, 'otherTown')], 0);
  return tell(turn, namedWords(turn, text), 0);
}

/** "Korting krijgen bij Piëzo": what is asked of a helper is no scheme's to work out. */
const atHelper = /\bbij \p{L}.*$/iu;

/** Then a human is asked for, and not what they do. */
const wantsToTalk = /\b(?:spreken|praten|terugbellen|bel mij|bel me)\b/iu;

/** A scheme is checked rather than told about. */
const isInformation = ({ confident, hits }: Answer): boolean => confident && hits[0]?.kind !== 'scheme';

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
