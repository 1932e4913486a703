/** What to do with a message that answers nothing: a question is looked up, a topic is gone into, doubt is asked about. */
import type { Answer } from '../../knowledge/search/search.ts';
import { parseDontKnow } from '../../language/dont-know.ts';
import { livesInShelter, saysNotEven } from '../../language/not-meant.ts';
import { asksForMail, isOnlyMasked } from '../../language/masking-left.ts';
import {
  asksAboutOthers,
  asksForFacts,
  asksForOpinion,
  asksForOurView,
  asksSomewhere,
  asksToGet,
  asksWhatThereIs,
  asksWhoWeAre,
  deniesIt,
  isQuestion,
  wantsNoButtons,
} from '../../language/question.ts';
import { addressed } from '../../locales/address.ts';
import { afterAnger, gained, inBetween } from './aside-words.ts';
import { addressOf, openQuestion } from '../ask.ts';
import { askAgain } from '../ask-again.ts';
import { asksForContact, asksForPost } from './asked-about.ts';
import { besideQuestion, besideStory, mayAnswer, mostInBetween } from './beside-question.ts';
import { likelyTopic, perhapsTopics, sureFrom, sureInBetween } from './certainty.ts';
import type { StepKindName } from '../flow.ts';
import { kindly } from './feelings.ts';
import {
  asksElsewhere,
  clearInformation,
  foundWords,
  goneWords,
  helperWordsFor,
  isByWords,
  isLoose,
  isShownWith,
  lookUp,
  lookUpCalm,
  namedWords,
  noBestWords,
  noOpinionWords,
  notHereWords,
} from './look-up.ts';
import { aboutNamed } from './named-scheme.ts';
import { everything, isCommandTopic, isTopicToChoose, route } from './route.ts';
import { paidBack } from './pay-back.ts';
import { tell } from './tell.ts';
import type { Input, Outcome, Turn } from '../turn-types.ts';

type Message = Extract<Input, { kind: 'message' }>;

/** Where a question may be asked in between. */
const listening: ReadonlySet<StepKindName> = new Set(['menu', 'check', 'result', 'services', 'scheme', 'whichTopic']);
const outside = 'buiten-bereik';

/** Null when nothing was understood. */
export const findWay = (turn: Turn, input: Message): Outcome | null =>
  onlyMasked(turn, input.text) ??
  inBetween(turn, input) ??
  kindly(turn, input, aboutNamed(turn, input.text) ?? wayToGo(turn, inSense(input))) ??
  afterAnger(turn, input);

/** A number that was taken out asks nothing: no topic is guessed from what stands in its place. That it was taken out is told with it. */
function onlyMasked(turn: Turn, text: string): Outcome | null {
  if (asksForMail(text)) return askAgain(turn, [turn.say('lookup.noMail')]);
  return isOnlyMasked(text) ? askAgain(turn, []) : null;
}

/** "Niet eens" is no objection where it means "not even". */
function inSense(input: Message): Message {
  if (!saysNotEven(input.text)) return input;
  const topics = input.recognition.topics.filter(({ topic }) => topic !== objection);
  return { ...input, recognition: { ...input.recognition, topics } };
}
const objection = 'bezwaar';

/** What is said of this talk, or of what was just told: no topic is guessed from a word of it. */
function ofThisTalk(turn: Turn, text: string): Outcome | null {
  if (wantsNoButtons(text)) return askAgain(turn, [turn.say('lookup.noButtons')]);
  if (asksWhoWeAre(text)) return route(turn, whoWeAre);
  if (openQuestion(turn) !== null && livesInShelter(text)) return askAgain(turn, opening(turn, noHome));
  return paidBack(turn, text);
}
const whoWeAre = 'wie-ben-je';
const noHome = 'dakloos';

function opening(turn: Turn, topic: string): string[] {
  const words = turn.parts.knowledge.topics.get(topic)?.opening;
  return words === undefined ? [] : [addressed(words, addressOf(turn))];
}

function wayToGo(turn: Turn, { text, recognition }: Message): Outcome | null {
  const here = turn.municipality === null ? null : ofThisTalk(turn, text);
  if (here !== null) return here;
  const asks = isQuestion(text) || asksForFacts(text);
  const topic = topicOf(turn, text, recognition, asks);
  if (turn.municipality !== null && turn.step.kind === 'story')
    return besideStory(turn, text, topic) ?? route(turn, topic, text);
  if (turn.municipality === null || !listening.has(turn.step.kind)) return route(turn, topic, text);
  if (asksWhatThereIs(text) && (topic === null || topic === everything))
    return openQuestion(turn) === null ? route(turn, everything, text) : tell(turn, gained(turn) ?? [], 0);
  if (openQuestion(turn) !== null && deniesIt(text)) return null;
  if (lookUp(turn, text).doubt === 'notOurs') return tell(turn, [notHereWords(turn, 'notOurs')], 0);
  const known = ofSomebody(turn, text);
  if (known !== null) return known;
  const helped = tell(turn, helperWordsFor(turn, text, topic), 0);
  if (helped !== null) return helped;
  if (isCommandTopic(topic)) return route(turn, topic);
  // "Dat weet ik niet" asks nothing, whatever text has these words.
  const mayAsk = asks || (openQuestion(turn) === null && parseDontKnow(text) === null);
  const found = mayAsk ? lookUpWithin(turn, text, recognition) : null;
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
  if (found?.doubt === 'nothingNear' && mayBeOutside(recognition, topic))
    return tell(turn, [notHereWords(turn, found.doubt)], asks ? 0 : 1);
  if (topic === outside && asks) return tell(turn, [notHereWords(turn, found?.doubt)], 0);
  if (openQuestion(turn) !== null) return besideQuestion(turn, text, topic);
  const named = asks || found === null || turn.isHurry === true ? null : clearlyNamed(turn, found, topic, text);
  if (named !== null) return named;
  const routed = topic === outside ? null : route(turn, topic, text);
  if (routed !== null) return routed;
  const perhaps = perhapsTopics(recognition).filter((id) => isTopicToChoose(turn, id));
  // Who tells something is asked what it is about; who asks something is answered when that can be.
  const asked = asks || turn.step.kind === 'whichTopic' || topic !== null ? null : whichOfTwo(turn, perhaps);
  const isGuess = found === null || (!asks && isLoose(turn, found, text));
  const near = isGuess || asked !== null ? asked : tell(turn, foundWords(turn, found, text), 0);
  if (near !== null) return near;
  if (asks && found !== null && topic !== null) return tell(turn, [notHereWords(turn, found.doubt)], 1);
  return route(turn, topic) ?? whichOfTwo(turn, perhaps);
}

/** While a question is open, what is no clear topic was more likely meant as an answer. */
function topicOf(turn: Turn, text: string, recognition: Message['recognition'], asks: boolean): string | null {
  const isOpen = openQuestion(turn) !== null;
  const likely = likelyTopic(recognition, isOpen ? sureInBetween : sureFrom);
  const outsideFrom = asks ? askedOutsideFrom : isOpen && !mayAnswer(text) ? sureFrom : sureInBetween;
  return likely ?? (likelyTopic(recognition, outsideFrom) === outside ? outside : null);
}

/** Who asks is told that it is not known here where that is likelier than not: nobody is sent to the nearest wrong thing. */
const askedOutsideFrom = 0.5;

/** What is found by a word in a message that is surely about something else is not meant ("welk team speelt zaterdag"). */
function lookUpWithin(turn: Turn, text: string, recognition: Message['recognition']): Answer {
  const found = lookUpCalm(turn, text);
  const [best] = recognition.topics;
  const isOutside = best?.topic === outside && best.score >= askedOutsideFrom && turn.isHurry !== true;
  const isNearer = isOutside && (found.hits[0]?.score ?? 0) < best.score;
  return isNearer ? { ...found, hits: [], confident: false } : found;
}

/** What it is about is in doubt, and something that nobody knows of here is as likely as anything: no guess. */
const mayBeOutside = ({ topics }: Message['recognition'], topic: string | null): boolean =>
  (topic === null || topic === whereAndWhen) &&
  topics.slice(0, 2).some((one) => one.topic === outside && one.score >= perhapsOutsideFrom);
const whereAndWhen = 'openingstijden';
const perhapsOutsideFrom = 0.1;

/** A helper or an article that the message names, and that its topic does not show of itself: told first. */
function clearlyNamed(turn: Turn, found: Answer, topic: string | null, text: string): Outcome | null {
  const hit = clearInformation(turn, found);
  if (hit === null) return null;
  const hits = found.hits.filter(({ kind }) => kind !== 'scheme').slice(0, mostInBetween);
  const words = foundWords(turn, { ...found, hits }, text);
  const routed = topic === outside ? null : route(turn, topic, text);
  if (routed?.next !== 'check') return isShownWith(turn, topic, hit) ? null : tell(turn, words, 0);
  const said = routed.replies.map((reply) => reply.text);
  const more = words.filter((one) => !said.includes(one)).map((one) => ({ text: one, choices: [] }));
  return { ...routed, replies: [...routed.replies, ...more] };
}

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
  return tell(turn, namedWords(turn, text), 0) ?? ofStranger(turn, text);
}

/** "Het nummer van de moskee": whoever that is, they are not in the social map, and no other number is the answer. */
function ofStranger(turn: Turn, text: string): Outcome | null {
  if (asksForPost(text)) return null;
  const { doubt, unmet } = lookUp(turn, text);
  return asksForContact(text) && unmet >= strangeFrom ? tell(turn, [notHereWords(turn, doubt)], 0) : null;
}
const strangeFrom = 0.3;

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
