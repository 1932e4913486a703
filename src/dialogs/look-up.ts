/** A question in anyone's words, answered from what is known; or said that it is not known, and who does. */
import type { Knowledge } from '../knowledge/knowledge.ts';
import { namedServices, namesElsewhere } from '../knowledge/named-services.ts';
import { schemesOn } from '../knowledge/rules.ts';
import { foldedWords } from '../knowledge/search/folded-words.ts';
import { createSearch, type Answer, type Hit, type Search } from '../knowledge/search/search.ts';
import { foldForMatch } from '../language/normalise.ts';
import { addressed } from '../locales/address.ts';
import { addressOf } from './ask.ts';
import { asksForContact, asksForPost, asksHours, detailWords } from './asked-about.ts';
import { packed } from './lines.ts';
import { articleWords } from './topic-article.ts';
import type { Turn } from './turn-types.ts';
import { whoHelps } from './who-helps.ts';

/** More at once helps nobody choose. */
const mostHits = 3;
const mostNear = 8;
/** What is this much less near than the best is left out. */
const nearBest = 0.8;

const searches = new WeakMap<Knowledge, Search>();

function searchIn(knowledge: Knowledge): Search {
  const search = searches.get(knowledge) ?? createSearch(knowledge);
  searches.set(knowledge, search);
  return search;
}

export function lookUp(turn: Turn, query: string): Answer {
  return searchIn(turn.parts.knowledge).answer({
    query,
    municipality: turn.municipality?.slug ?? 'nederland',
    date: turn.today,
    limit: mostNear,
  });
}

/** The messages that answer it; none where nothing is near enough. */
export function foundWords(turn: Turn, { confident, hits }: Answer, query: string): string[] {
  const best = hits[0];
  if (!confident || best === undefined) return [];
  const near = hits.filter(({ score }) => score >= best.score * nearBest);
  const ids = near.flatMap((hit) => serviceOf(turn, hit) ?? []);
  const others = [...new Set(near.flatMap((hit) => otherWords(turn, hit)))];
  const [first] = ids;
  const hours = first !== undefined && asksHours(query) ? detailWords(turn, first, query) : [];
  // Who asks for a helper hears of something else only where there is room.
  if (serviceOf(turn, best) !== null || (first !== undefined && asksWho.test(query))) {
    const helpers = whoHelps(turn, ids, mostHits);
    const room = mostHits - Math.min(mostHits, new Set(ids.map(organisationOf)).size);
    return [...helpers, ...packed('', others.slice(0, room)), ...hours];
  }
  return [...packed('', others.slice(0, mostHits)), ...whoHelps(turn, ids, mostHits - 1), ...hours];
}

const asksWho = /\b(?:wie|waar kan|bij wie)\b/iu;

const organisationOf = (serviceId: string): string => serviceId.split('/')[0] ?? '';

/** The helpers that answer it: the named one, or the nearest; none where something else does. */
export function helpersFor(turn: Turn, text: string): string[] {
  const named = namedServices(turn.parts.knowledge, turn.municipality?.slug ?? '', text);
  if (named.length > 0) return byNearness(turn, named, text);
  const { confident, hits } = lookUp(turn, text);
  const best = hits[0];
  if (!confident || best === undefined || serviceOf(turn, best) === null) return [];
  const near = hits.filter(({ score }) => score >= best.score * nearBest);
  return [...new Set(near.flatMap((hit) => serviceOf(turn, hit) ?? []))];
}

/** What is known of the helper that is named; none where none is. */
export function namedWords(turn: Turn, text: string): string[] {
  const { knowledge } = turn.parts;
  const found = namedServices(knowledge, turn.municipality?.slug ?? '', text);
  const ids = found.length > 0 ? byNearness(turn, found, text) : ownContact(turn, text);
  const [first] = ids;
  if (first === undefined) return [];
  return [...(asksForPost(text) ? [] : whoHelps(turn, ids, mostHits)), ...detailWords(turn, first, text)];
}

/** Another place's helper is asked about. */
export const asksElsewhere = (turn: Turn, text: string): boolean => {
  const { knowledge } = turn.parts;
  const others = [...knowledge.municipalities.values()].filter(({ slug }) => slug !== turn.municipality?.slug);
  const words = new Set(foldedWords(text));
  return others.some(({ slug }) => words.has(slug)) && namesElsewhere(knowledge, turn.municipality?.slug ?? '', text);
};

/** The best of them for the question first. */
function byNearness(turn: Turn, ids: readonly string[], text: string): string[] {
  const order = lookUp(turn, text).hits.map((hit) => serviceOf(turn, hit));
  const place = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...ids].sort((a, b) => place(a) - place(b));
}

/** The municipality itself is asked for in many questions; here only for how to reach it. */
function ownContact({ parts, municipality }: Turn, text: string): string[] {
  const service = parts.knowledge.organisations.get(municipality?.organisation ?? '')?.services[0];
  const words = foldedWords(text);
  const number = (municipality?.phone.number ?? '').replaceAll(' ', '');
  const isNamed = words.some((word) => ['gemeente', 'gemeentehuis', 'stadhuis', number].includes(word));
  return service !== undefined && isNamed && (asksForContact(text) || asksHours(text)) ? [service.id] : [];
}

/** A lawyer or another helper is not chosen here; what is told is where help is. */
export const noBestWords = (turn: Turn, text: string): string[] => [
  turn.say('lookup.noBest'),
  ...foundWords(turn, lookUp(turn, text), text),
  ...(/advoca|jurist/u.test(foldForMatch(text)) ? whoHelps(turn, [freeLegalHelp], 1) : []),
];
const freeLegalHelp = 'juridisch-loket/advies';

/** Another town's affairs, and what is not about money or help: that it is not known here, and who does know. */
export function notHereWords(turn: Turn, doubt: Answer['doubt']): string {
  if (doubt === 'otherTown') return turn.say('lookup.otherTown', { name: turn.municipality?.name ?? '' });
  if (doubt === 'medical') return turn.say('lookup.medical');
  return turn.say(doubt === 'outOfScope' ? 'lookup.outside' : 'lookup.unknown', phoneOf(turn));
}

const phoneOf = (turn: Turn): { phone: string } => ({ phone: turn.municipality?.phone.number ?? '' });

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
