/** What is told to whoever says something else than an answer while a question is open; the question comes again. */
import { isWish } from '../../language/answers/wish-clause.ts';
import { findService, servicesFor } from '../../knowledge/service-words.ts';
import { foldForMatch } from '../../language/words/normalise.ts';
import { asksForFacts, asksForHelper, asksSomewhere, isQuestion } from '../../language/asked/question.ts';
import type { Answer } from '../../knowledge/search/search.ts';
import { askAgain } from '../ask-again.ts';
import { foundWords, isLoose, lookUpCalm, notHereWords, wordsNamed } from './look-up/look-up.ts';
import { isDefinition, mayDefine } from './look-up/definitions.ts';
import { isTopicToChoose, route } from './route.ts';
import { tell } from './tell.ts';
import type { Outcome, Turn } from '../turn-types.ts';
import { whoHelps } from './organisations/who-helps.ts';

/** The share of a message that must be answered by what was found, where nothing was asked and the topic is in doubt. */
const clearFrom = 0.42;
/** The same of its words that stand nowhere here. */
const mostUnmet = 0.5;
/** The open question must stay in sight. */
export const mostInBetween = 2;

/** In the check. Once a topic, and twice at most: then it was meant as an answer. */
export function besideQuestion(turn: Turn, text: string, topic: string | null): Outcome | null {
  const { topicsTold } = turn.state;
  if (tellsOnly(text)) return null;
  if (topic !== null && !isTopicToChoose(turn, topic)) return route(turn, topic);
  const words = wordsBeside(turn, text, topic !== null && topicsTold.includes(topic) ? null : topic);
  const told = tell(turn, words, isQuestion(text) ? 0 : 1);
  if (told === null || topic === null) return told;
  return { ...told, state: { ...told.state, topicsTold: [...topicsTold, topic] } };
}

/** At "Klopt dit?". */
export function besideStory(turn: Turn, text: string, topic: string | null): Outcome | null {
  if (topic !== null && !isTopicToChoose(turn, topic)) return route(turn, topic, text);
  const words = turn.state.misses > 1 ? [] : wordsBeside(turn, text, topic);
  return words.length === 0 ? null : askAgain(turn, words);
}

/** What the message names, or what its topic is about; none where neither is sure. */
export function wordsBeside(turn: Turn, text: string, topic: string | null): string[] {
  const found = lookUpCalm(turn, text);
  const [best] = found.hits;
  if (!found.confident || best === undefined) {
    if (found.doubt === 'notOurs') return [notHereWords(turn, found.doubt)];
    const asked = topic ?? (asksForHelper(text) ? turn.state.topic : null);
    if (topic === null && asked !== null) return whoHelps(turn, othersFor(turn, asked), mostInBetween);
    if (topic !== null && (isQuestion(text) || !/\d/.test(text))) return perhapsHelper(turn, topic);
    // What is asked about something else is no misunderstanding.
    return asksForFacts(text) || (isQuestion(text) && !ofTheQuestion.test(text))
      ? [notHereWords(turn, found.doubt)]
      : [];
  }
  if (topic === null && !asksSomewhere(text) && (turn.state.confirming !== null || !isClear(turn, found, text)))
    return [];
  if (isWish(text) && best.kind === 'scheme' && isOfTopic(turn, topic, best.id))
    return foundWords(turn, { ...found, hits: [best] }, text);
  const hits = mayDefine(text) ? found.hits : found.hits.filter((hit) => !isDefinition(turn, hit));
  if (hits[0] !== best && !asksSomewhere(text)) return [];
  if (hits.length === 0) return notKnown(turn, topic, found.doubt);
  const words = foundWords(turn, { ...found, hits: hits.slice(0, mostInBetween) }, text);
  const helper = asksForHelper(text) && topic !== null ? whoHelps(turn, othersFor(turn, topic), 1) : [];
  return [...words, ...helper.filter((one) => !words.includes(one))];
}

const isOfTopic = ({ parts }: Turn, topic: string | null, scheme: string): boolean =>
  topic !== null && parts.knowledge.topics.get(topic)?.schemes.includes(scheme) === true;

/** Its topic is known, and not the answer. */
const notKnown = (turn: Turn, topic: string | null, doubt: Answer['doubt']): string[] =>
  topic === null ? [notHereWords(turn, doubt)] : perhapsHelper(turn, topic);

/** A number may be an answer that asks, and "is dat belangrijk?" is about what was asked. */
const ofTheQuestion = /\d|(?<!\p{L})(?:dat|dit|deze|die)(?!\p{L})/iu;

function isClear(turn: Turn, answer: Answer, text: string): boolean {
  const { hits, unmet } = answer;
  const [best] = hits;
  if (best === undefined || wordsNamed(turn, best).size === 0 || /\d/.test(text)) return false;
  if (isLong(text) && isLoose(turn, answer, text)) return false;
  return best.score >= clearFrom && unmet <= mostUnmet && (!mayAnswer(text) || wordsNamed(turn, best).size > 1);
}

/** One word of many may well be meant otherwise: "de kinderen zijn de deur uit" is about no bailiff. */
const isLong = (text: string): boolean => text.trim().split(/\s+/).length > longest;
const longest = 5;

/** A number is an attempt at an answer, and so may be few words or what somebody tells of themselves. */
export const mayAnswer = (text: string): boolean => mayTell(text) || text.trim().split(/\s+/).length < 3;

/** "Ja ik werk", "we huren": how somebody lives, in a few words with no trouble in them, asks nothing. */
const tellsOnly = (text: string): boolean => livesSo.test(foldForMatch(text)) && !asksSomewhere(text);
const livesSo =
  /^(?:(?:ja|nee|nou|oh?|maar|en)[ ,]+)*(?:ik|we|wij|hij|zij|ze) (?:werkt?|werken|huurt?|huren|woont?|wonen|verdient?|verdienen)(?: (?!niet|geen|te|nu)\S+){0,3}[ .!]*$/u;

export const mayTell = (text: string): boolean => /\d/.test(text) || tells.test(foldForMatch(text));
const tells = /^(?:ik|we|wij|hij|zij|ze|mijn|mn|me|ons|onze|het|er|dat|dit|die|daar|dan|de|een|zit|woon|heb|ben|was) /u;

/** The topic is sure, and what is asked of it is not known here: who may know. */
function perhapsHelper(turn: Turn, topic: string): string[] {
  const helpers = whoHelps(turn, othersFor(turn, topic), 1);
  return helpers.length === 0 ? [notHereWords(turn, 'nothingNear')] : [turn.say('lookup.perhapsHelper'), ...helpers];
}

/** Who helps with the topic beside the municipality's own desk, nearest first. */
function othersFor({ parts, municipality, realDay }: Turn, topic: string): string[] {
  const ids = servicesFor(parts.knowledge, municipality?.slug ?? '', [topic], realDay);
  return ids.filter((id) => findService(parts.knowledge, id)?.organisation.id !== municipality?.organisation);
}
