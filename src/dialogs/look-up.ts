/** A question in anyone's words, answered from what is known; or said that it is not known, and who does. */
import type { Knowledge } from '../knowledge/knowledge.ts';
import { schemesOn } from '../knowledge/rules.ts';
import { createSearch, type Answer, type Hit, type Search } from '../knowledge/search/search.ts';
import { serviceWords } from '../knowledge/service-words.ts';
import { addressed } from '../locales/address.ts';
import { addressOf } from './ask.ts';
import { packed } from './lines.ts';
import { articleWords } from './topic-article.ts';
import type { Turn } from './turn-types.ts';

/** More at once helps nobody choose. */
const mostHits = 3;
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
    limit: mostHits,
  });
}

/** The messages that answer it; none where nothing is near enough. */
export function foundWords(turn: Turn, { confident, hits, asksWhen }: Answer): string[] {
  const best = hits[0];
  if (!confident || best === undefined) return [];
  const near = hits.filter(({ score }) => score >= best.score * nearBest);
  const lines = [...new Set(near.flatMap((hit) => hitWords(turn, hit)))].slice(0, mostHits);
  if (lines.length === 0) return [];
  const hoursOpen = asksWhen === true && best.hoursKnown !== true;
  return [...packed('', lines), ...(hoursOpen ? [turn.say('lookup.hoursUnknown', phoneOf(turn))] : [])];
}

/** Another town's affairs, and what is not about money or help: that it is not known here, and who does know. */
export function notHereWords(turn: Turn, { doubt }: Answer): string {
  if (doubt === 'otherTown') return turn.say('lookup.otherTown', { name: turn.municipality?.name ?? '' });
  return turn.say(doubt === 'outOfScope' ? 'lookup.outside' : 'lookup.unknown', phoneOf(turn));
}

const phoneOf = (turn: Turn): { phone: string } => ({ phone: turn.municipality?.phone.number ?? '' });

function hitWords(turn: Turn, { kind, id }: Hit): string[] {
  const { knowledge } = turn.parts;
  const words = { say: turn.say, address: addressOf(turn), today: turn.realDay, ...phoneOf(turn) };
  if (kind === 'service') return serviceWords(knowledge, id, words);
  if (kind === 'organisation') {
    const services = knowledge.organisations.get(id)?.services ?? [];
    return services.slice(0, 1).flatMap((service) => serviceWords(knowledge, service.id, words));
  }
  if (kind === 'article') {
    const article = knowledge.articles.get(id);
    return article === undefined ? [] : [articleWords(turn, article)];
  }
  const scheme = schemesOn(knowledge, turn.municipality?.slug ?? '', turn.today).find((one) => one.id === id);
  return scheme === undefined ? [] : [`• *${scheme.title}*: ${addressed(scheme.summary, words.address)}`];
}
