/** A question in anyone's words, answered from what is known; or said that it is not known, and who does. */
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Article } from '../../../knowledge/schemas/article.ts';
import { goneServices, namedServices, namesElsewhere } from '../../../knowledge/named-services.ts';
import { findService, servicesFor } from '../../../knowledge/service-words.ts';
import { schemesOn } from '../../../knowledge/rules.ts';
import { foldedWords } from '../../../knowledge/search/folded-words.ts';
import { createSearch, type Answer, type Hit, type Search } from '../../../knowledge/search/search.ts';
import { foldForMatch } from '../../../language/words/normalise.ts';
import { asksForHelper } from '../../../language/asked/question.ts';
import { addressed } from '../../../locales/address.ts';
import { addressOf } from '../../ask.ts';
import { asksForContact, asksForPost, asksHours, detailWords } from '../organisations/asked-about.ts';
import { packed } from '../../lines.ts';
import { articleWords, topicArticle } from './topic-article.ts';
import { phoneOf } from '../../phone.ts';
import type { Turn } from '../../turn-types.ts';
import { whoHelps } from '../organisations/who-helps.ts';

/** More at once helps nobody choose. */
const mostHits = 3;
const mostNear = 8;
/** What is this much less near than the best is left out. */
const nearBest = 0.8;

type Query = Parameters<Search['answer']>[0];
const searches = new WeakMap<Knowledge, (query: Query) => Answer>();
/** One message is looked up by several ways, in whole and in part. */
const mostKept = 16;

function searchIn(knowledge: Knowledge): (query: Query) => Answer {
  const known = searches.get(knowledge) ?? keeping(createSearch(knowledge));
  searches.set(knowledge, known);
  return known;
}

function keeping(search: Search): (query: Query) => Answer {
  const kept = new Map<string, Answer>();
  return (query) => {
    const key = JSON.stringify(query);
    const answer = kept.get(key) ?? search.answer(query);
    if (kept.size >= mostKept) kept.clear();
    kept.set(key, answer);
    return answer;
  };
}

export function lookUp(turn: Turn, query: string): Answer {
  return searchIn(turn.parts.knowledge)({
    query,
    municipality: turn.municipality?.slug ?? 'nederland',
    date: turn.today,
    limit: mostNear,
  });
}

/** The same without who is only there for danger: danger itself is heard before anything is looked up. */
export function lookUpCalm(turn: Turn, query: string): Answer {
  const found = lookUp(turn, query);
  const isCalm = (hit: Hit): boolean => {
    const id = serviceOf(turn, hit);
    return id === null || topicsOf(turn, id).some((topic) => topic !== danger);
  };
  const hits = found.hits.filter(isCalm);
  return { ...found, hits, confident: found.confident && (hits[0]?.score ?? 0) >= leastAlone };
}
const danger = 'crisis';
/** What would be near enough if nothing else had been found. */
const leastAlone = 0.355;

/** The messages that answer it; none where nothing is near enough. */
export function foundWords(turn: Turn, { confident, hits: all }: Answer, query: string): string[] {
  // An article explains what is named; of a topic it may be about anything else.
  const named = all.filter((hit) => hit.kind !== 'article' || isByWords(hit));
  const hits = named.length === 0 ? all : named;
  const best = hits[0];
  if (!confident || best === undefined) return [];
  const near = hits.filter(({ score }) => score >= best.score * nearBest);
  const ids = near.flatMap((hit) => serviceOf(turn, hit) ?? []);
  const [first] = ids;
  const isForHelper = serviceOf(turn, best) !== null || asksWho.test(query) || asksForHelper(query);
  // A scheme of the same topic helps nobody who asks for somebody, nor does a second article that the message does not name.
  const byTopic = isForHelper ? ['scheme', 'article'] : ['article'];
  const besides = near.filter((hit) => hit === best || !byTopic.includes(hit.kind) || isByWords(hit));
  const others = [...new Set(besides.flatMap((hit) => otherWords(turn, hit)))];
  const details =
    first !== undefined && (isForHelper || asksHours(query)) ? detailWords(turn, first, query, false) : [];
  // Who asks for a helper hears of something else only where there is room.
  if (first !== undefined && isForHelper) {
    const helpers = whoHelps(turn, ids, mostHits);
    const room = mostHits - Math.min(mostHits, new Set(ids.map(organisationOf)).size);
    return [...helpers, ...packed('', others.slice(0, room)), ...details];
  }
  const helpers = ids.length > 0 ? ids : ofArticle(turn, best);
  return [...packed('', others.slice(0, mostHits)), ...whoHelps(turn, helpers, mostHits - 1), ...details];
}

function ofArticle(turn: Turn, { kind, id }: Hit): string[] {
  const article = kind === 'article' ? turn.parts.knowledge.articles.get(id) : undefined;
  return article === undefined ? [] : helpersOfArticle(turn, article);
}

/** "Vraag iemand": and who that is here, where the article does not say so itself. */
export function helpersOfArticle({ parts, municipality }: Turn, { kind, ask, services }: Article): string[] {
  if (kind !== 'howTo' || ask !== undefined) return [];
  const isHere = (one: string): boolean =>
    findService(parts.knowledge, one)?.organisation.municipality === municipality?.slug;
  return services.filter(isHere).slice(0, 1);
}

/** By what was said, and not merely by its topic. */
export const isByWords = ({ why }: Hit): boolean => why.some(({ words }) => words.length > 0);

/** Who it is for names nothing: "mijn vriend is weg" asks for no friend who fills in forms. */
export function wordsNamed({ parts }: Turn, { why }: Hit): ReadonlySet<string> {
  const { forWhom } = parts.knowledge.searchWords;
  return new Set(why.flatMap(({ words }) => words).filter((word) => !forWhom.includes(word)));
}

/** Told without a question or a sure topic, one word among others may well be meant otherwise: "deze rekening is mn dood". */
export function isLoose(turn: Turn, { hits: [best] }: Answer, text: string): boolean {
  if (best === undefined || serviceNamed(turn, text) || foldedWords(text).length < fewWords) return false;
  return wordsNamed(turn, best).size < 2 && best.score < sureFrom;
}
const fewWords = 3;
/** From here on one word is nearly all that was said. */
const sureFrom = 0.6;
const serviceNamed = (turn: Turn, text: string): boolean => namedHere(turn, text).length > 0;

/** What the message names so clearly that it can be told; null where a scheme is about as near, which is worked out instead. */
export function clearInformation(turn: Turn, { confident, hits }: Answer): Hit | null {
  const [best] = hits;
  if (!confident || best === undefined || best.kind === 'scheme' || best.score < clearFrom) return null;
  if (wordsNamed(turn, best).size === 0) return null;
  return hits.some(({ kind, score }) => kind === 'scheme' && score >= best.score * nearBest) ? null : best;
}
const clearFrom = 0.5;

/** Who goes into the topic sees it anyway: its article, its first helper, or any where the message names none in more words. */
export function isShownWith(turn: Turn, topic: string | null, hit: Hit): boolean {
  if (topic === null) return false;
  const shown = servicesFor(turn.parts.knowledge, turn.municipality?.slug ?? '', [topic], turn.realDay);
  const id = serviceOf(turn, hit) ?? hit.id;
  const named = new Set(hit.why.flatMap(({ words }) => words));
  return (named.size > 1 ? shown[0] === id : shown.includes(id)) || topicArticle(turn, topic)?.id === hit.id;
}

const asksWho = /\b(?:wie|waar kan|bij wie)\b/iu;

export const organisationOf = (serviceId: string): string => serviceId.split('/')[0] ?? '';

/** The helpers that answer it: the named one, or the nearest; none where something else does. */
export function helpersFor(turn: Turn, text: string): string[] {
  const named = namedServices(turn.parts.knowledge, turn.municipality?.slug ?? '', text);
  if (named.length > 0) return byNearness(turn, named, text);
  const answer = lookUp(turn, text);
  const best = answer.hits[0];
  return best === undefined || serviceOf(turn, best) === null ? [] : nearHelpers(turn, answer);
}

/** None where nothing is near enough. */
function nearHelpers(turn: Turn, { confident, hits }: Answer): string[] {
  const best = hits[0];
  if (!confident || best === undefined) return [];
  const near = hits.filter(({ score }) => score >= best.score * nearBest);
  return [...new Set(near.flatMap((hit) => serviceOf(turn, hit) ?? []))];
}

/** What is known of the helper that is named, there in the text; none where none is. */
export function namedWords(turn: Turn, text: string, there = text): string[] {
  const found = namedHere(turn, there);
  const ids = found.length > 0 ? byNearness(turn, found, text) : ownContact(turn, there);
  const [first] = ids;
  if (first === undefined) return [];
  return [...(asksForPost(text) ? [] : whoHelps(turn, ids, mostHits)), ...detailWords(turn, first, text, true)];
}

/** The helpers of this place that are named, the best for the question first. */
export const helpersNamed = (turn: Turn, text: string): string[] => byNearness(turn, namedHere(turn, text), text);

/** Of a helper that is not there any more: that it is gone, and what there is now. */
export function goneWords(turn: Turn, text: string): string[] {
  const { parts, municipality } = turn;
  return goneServices(parts.knowledge, municipality?.slug ?? '', text).map(({ name, instead }) =>
    turn.say('lookup.gone', { name, instead: addressed(instead, addressOf(turn)) }),
  );
}

const namedHere = ({ parts, municipality }: Turn, text: string): string[] =>
  namedServices(parts.knowledge, municipality?.slug ?? '', text);

/** For whoever asks who helps; none where a scheme is the best answer, or who is there for any talk. */
export function helperWordsFor(turn: Turn, text: string, topic: string | null): string[] {
  if (!asksForHelper(text)) return [];
  const answer = lookUp(turn, text);
  const [first] = answer.hits[0]?.kind === 'scheme' ? [] : nearHelpers(turn, answer);
  if (first === undefined || (topic === toTalk && topicsOf(turn, first).includes(toTalk))) return [];
  return foundWords(turn, answer, text);
}

/** "Wie helpt mij met brieven": who asks for help with something of its own does not mean the button "Wie helpt mij?". */
export const asksOtherHelper = (turn: Turn, text: string, title: string): boolean =>
  saysMore(text, title) && helperWordsFor(turn, text, null).length > 0;

export const saysMore = (text: string, title: string): boolean => {
  const own = new Set(foldedWords(title));
  return foldedWords(text).some((word) => !own.has(word));
};

const toTalk = 'mens-spreken';
const topicsOf = ({ parts }: Turn, id: string): readonly string[] =>
  findService(parts.knowledge, id)?.service.topics ?? [];

/** Another place's helper is asked about. */
export const asksElsewhere = (turn: Turn, text: string): boolean => {
  const { knowledge } = turn.parts;
  const here = turn.municipality?.slug ?? '';
  const others = [...knowledge.municipalities.values()].filter(({ slug }) => slug !== here);
  const words = new Set(foldedWords(text));
  if (others.some(({ slug }) => words.has(slug)) && namesElsewhere(knowledge, here, text)) return true;
  return text.split(/[,.;:?!]/).some((clause) => isElsewhere(turn, clause, text));
};

/** "De voedselbank in Delft", or "daar" where the town stands elsewhere in the message; who lives there may ask about here. */
function isElsewhere(turn: Turn, clause: string, text: string): boolean {
  const near = namedHere(turn, clause).map((id) => findService(turn.parts.knowledge, id)?.organisation.municipality);
  if (!near.includes(turn.municipality?.slug)) return false;
  return lookUp(turn, /\bdaar\b/i.test(clause) ? text : clause).doubt === 'otherTown';
}

/** The best of them for the question first. */
function byNearness(turn: Turn, ids: readonly string[], text: string): string[] {
  const order = lookUp(turn, text).hits.map((hit) => serviceOf(turn, hit));
  const place = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...ids].sort((a, b) => place(a) - place(b));
}

/** The municipality itself is asked for in many questions; here only for how to reach it. */
function ownContact(turn: Turn, text: string): string[] {
  const service = municipalityContact(turn);
  const words = foldedWords(text);
  const number = phoneOf(turn).phone.replaceAll(' ', '');
  const isNamed = words.some((word) => ['gemeente', 'gemeentehuis', 'stadhuis', number].includes(word));
  if (lookUp(turn, text).doubt === 'otherTown') return [];
  return service !== undefined && isNamed && (asksForContact(text) || asksHours(text)) ? [service.id] : [];
}

const municipalityContact = ({ parts, municipality }: Turn) =>
  parts.knowledge.organisations.get(municipality?.organisation ?? '')?.services[0];

/** What is thought of a helper is not told; what it does is. */
export function noOpinionWords(turn: Turn, text: string): string[] {
  const own = foldedWords(text).includes('gemeente') ? [municipalityContact(turn)?.id ?? ''] : [];
  const named = whoHelps(turn, [...namedHere(turn, text), ...own], mostHits + own.length);
  const known = named.length > 0 ? named : foundWords(turn, lookUp(turn, text), text);
  return [turn.say(known.length > 0 ? 'lookup.noOpinion' : 'lookup.noView'), ...known];
}

/** A lawyer or another helper is not chosen here; what is told is where help is. */
export function noBestWords(turn: Turn, text: string): string[] {
  const answer = lookUp(turn, text);
  const isLawyer = /advoca|jurist/u.test(foldForMatch(text));
  return [
    turn.say('lookup.noBest'),
    ...foundWords(turn, { ...answer, hits: answer.hits.filter(({ score }) => score >= clearFrom).slice(0, 1) }, text),
    ...(isLawyer ? whoHelps(turn, [freeLegalHelp], 1) : []),
  ];
}
export const freeLegalHelp = 'juridisch-loket/advies';

/** Another town's affairs, and what is not about money or help: that it is not known here, and who does know. */
export function notHereWords(turn: Turn, doubt: Answer['doubt']): string {
  if (doubt === 'otherTown') return turn.say('lookup.otherTown', { name: turn.municipality?.name ?? '' });
  if (doubt === 'medical') return turn.say('lookup.medical');
  return turn.say(doubt === 'outOfScope' || doubt === 'notOurs' ? 'lookup.outside' : 'lookup.unknown', phoneOf(turn));
}

/** The service that is meant; null when the hit is no helper. */
function serviceOf({ parts }: Turn, { kind, id }: Hit): string | null {
  if (kind === 'service') return id;
  if (kind !== 'organisation') return null;
  return parts.knowledge.organisations.get(id)?.services.find(({ status }) => status === 'active')?.id ?? null;
}

function otherWords(turn: Turn, { kind, id }: Hit): string[] {
  const { knowledge } = turn.parts;
  if (kind === 'article') {
    const article = knowledge.articles.get(id);
    return article === undefined ? [] : [articleWords(turn, article)];
  }
  if (kind !== 'scheme') return [];
  const scheme = schemesOn(knowledge, turn.municipality?.slug ?? '', turn.today).find((one) => one.id === id);
  return scheme === undefined ? [] : [`• *${scheme.title}*: ${addressed(scheme.summary, addressOf(turn))}`];
}
