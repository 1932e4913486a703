/** The search itself, over any entries: the words of the query, the topics that it names, then place, day and doubt. */
import type { SearchWords } from '../schemas/search-words.ts';
import { createBest, type Best } from './best-entries.ts';
import { confidenceIn, type Doubt } from './confidence.ts';
import type { Described, Entry, HitKind } from './entry.ts';
import { createSynonyms } from './everyday-words.ts';
import { family, foldedWords } from './folded-words.ts';
import { createAsksForMedicine } from './medical-words.ts';
import { createNameTopics, type NamedTopics } from './name-topics.ts';
import { createOtherTown } from './other-towns.ts';
import { createInSense } from './only-beside.ts';
import { ownNames } from './own-names.ts';
import { createVocabulary, type QueryWord } from './query-words.ts';
import { createScorer, type Scores } from './score-entries.ts';
import { indexEntries } from './term-index.ts';
import { linkTopics, numbersById, type LinkedTopic } from './topic-links.ts';
import { isEverydayWord, unknownWordWeight } from './unknown-words.ts';
import type { Urgent } from './urgent-helpers.ts';
import { whereAndWhen, type Place } from './where-and-when.ts';
import { createExplain, type Why } from './why.ts';
import { createWorth } from './word-worth.ts';

export type { Why } from './why.ts';

export interface Question extends Place {
  readonly query: string;
  /** 10 when left out. */
  readonly limit?: number | undefined;
}

export interface Hit {
  readonly kind: HitKind;
  readonly id: string;
  readonly title: string;
  /** 0 to 1: about the share of the question that it answers. */
  readonly score: number;
  readonly why: readonly Why[];
  readonly lastCheckedOn: string;
  /** Checked more than 24 months before the day: no fact for residents. */
  readonly stale?: true;
  /** Its opening hours may be told as a fact. Nothing else in a hit says when it is open. */
  readonly hoursKnown?: true;
  /** Only when the moment was given and its hours may be told. */
  readonly openNow?: boolean;
}

export interface Answer {
  readonly hits: readonly Hit[];
  /** Not: the hits are only what comes nearest. */
  readonly confident: boolean;
  readonly doubt?: Doubt;
  /** 0 to 1: how much of what is asked is about words that stand nowhere here. */
  readonly unmet: number;
  /** It is asked when or where: a hit without `hoursKnown` does not answer that. */
  readonly asksWhen?: true;
}

export interface Searched {
  readonly entries: readonly Entry[];
  readonly topics: readonly LinkedTopic[];
  readonly municipalities: readonly Named[];
  readonly words: SearchWords;
  /** Who helps now, for a query that cannot wait. */
  readonly urgentIn?: ((query: string) => Urgent | undefined) | undefined;
}

interface Named {
  readonly slug: string;
  readonly name: string;
  readonly alsoCalled: readonly string[];
}

const usualLimit = 10;
const mostHits = 100;
const longestQuery = 400;
/** Of those that say something: a story tells first, and asks at its end. */
const mostWords = 24;
/** Who says more tells something besides: "ik heb een hond, en de huur is te hoog". */
const mostOfOneThing = 4;
/** How far a topic alone brings an entry. */
const topicShare = 0.7;
const leastNamed = 0.15;
/** How far the name of an organisation alone brings it. */
const nameShare = 0.4;
/** Who helps in danger stands before all else; in need beside what is asked. */
const helperShares = { danger: 0.95, need: 0.5 };
const eachLaterHelper = 0.04;
/** Who is only there for danger comes when danger is named, not for "thuis" or "praten"; then all else waits. */
const dangerTopic = 'crisis';
const waitingPrior = 0.6;
/** From here on danger is said. */
const leastDanger = 0.5;
/** No place or moment brings an entry more. */
const mostFactor = 1.16;
const whenTopic = 'openingstijden';
const leastAsked = 0.3;
type KindFactors = Readonly<Record<HitKind, number>>;
const kindFactors: KindFactors = { scheme: 1, service: 0.97, organisation: 0.95, article: 0.97 };
/** "Wie kan": somebody who helps is asked for. */
const helperFactors: KindFactors = { scheme: 0.92, service: 1.05, organisation: 1.03, article: 0.89 };

/** Keeps nothing of the entries' texts but the index. */
export function createEntrySearch({
  entries: whole,
  topics,
  municipalities,
  words: known,
  urgentIn,
}: Searched): (question: Question) => Answer {
  const emptyWords = new Set(known.empty);
  const synonymsOf = createSynonyms(known.alike);
  const dutch = { emptyWords, synonymsOf, worthOf: createWorth(known), isWord: isEverydayWord };
  const asksForMedicine = createAsksForMedicine(known);
  const inSense = createInSense(known);
  const notOurs = new Set(known.notOurs.map(family));
  const otherTown = createOtherTown(known.towns);
  const index = indexEntries(whole, emptyWords);
  const entries = whole.map(withoutTexts);
  const vocabulary = createVocabulary(index, dutch);
  const scorer = createScorer(index, unknownWordWeight);
  const topicNames = createNameTopics(topics, dutch);
  const links = linkTopics(topics, entries);
  const standing = whereAndWhen(entries);
  const explain = createExplain(index);
  const forDanger = Uint8Array.from(entries, ({ topics: own }) =>
    own.length > 0 && own.every((topic) => topic === dangerTopic) ? 1 : 0,
  );
  const byTopic = new Float32Array(entries.length);
  const townNames = new Map(municipalities.map((one) => [one.slug, namesOf(one)]));
  const names = ownNames(whole, new Set([...townNames.values()].flatMap((own) => [...own])), dutch);
  const asksForHelper = new Set(known.helper);
  const byId = urgentIn === undefined ? new Map<string, number[]>() : numbersById(entries);
  const brought = new Float32Array(entries.length);

  /** Per entry what the named topics bring it; every such entry is touched. */
  const addTopics = (named: NamedTopics): number[] => {
    const met: number[] = [];
    for (const [topic, score] of named) {
      if (score < leastNamed) continue;
      const { entries: linked = [], closeness = [] } = links.get(topic) ?? {};
      linked.forEach((entry, at) => {
        if (byTopic[entry] === 0) met.push(entry);
        byTopic[entry] = Math.max(byTopic[entry] ?? 0, score * (closeness[at] ?? 0));
        scorer.touch(entry);
      });
    }
    return met;
  };

  /** Per entry what its name in the query, or what cannot wait, brings it. */
  const addMeant = (words: readonly string[], urgent: Urgent | undefined): number[] => {
    const meant = words.flatMap((word) => names.get(word) ?? []);
    for (const entry of meant) brought[entry] = nameShare;
    const helpers = (urgent?.helpers ?? []).map((id) => byId.get(id) ?? []);
    const share = helperShares[urgent?.danger === true ? 'danger' : 'need'];
    helpers.forEach((numbers, at) => {
      for (const entry of numbers) {
        brought[entry] = Math.max(brought[entry] ?? 0, share - eachLaterHelper * at);
        scorer.touch(entry);
      }
    });
    return [...meant, ...helpers.flat()];
  };

  return (question) => {
    const urgent = urgentIn?.(question.query);
    const isHeard = urgent?.danger === true;
    const all = foldedWords(question.query.slice(0, longestQuery));
    const own = townNames.get(question.municipality) ?? new Set<string>();
    const town = otherTown(all, own);
    const meantWords = inSense(all);
    const words = vocabulary.wordsOf(meantWords.filter((word) => !own.has(word))).slice(0, mostWords);
    const text = all.join(' ');
    const medical = asksForMedicine(all);
    const named = topicNames.name(meantWords.join(' '));
    const danger = dangerIn(named.get(dangerTopic) ?? 0, medical, isHeard || topicNames.says(text, dangerTopic));
    const found = scorer.score(words);
    const met = addTopics(danger === 'said' ? new Map([...named, [dangerTopic, 1]]) : named);
    const meant = addMeant(all, urgent);
    const factors = all.some((word) => asksForHelper.has(word)) ? helperFactors : kindFactors;
    const best = rank(found, question, danger, factors);
    const hits = best.all().flatMap(({ entry, score }) => hitOf(entry, score, words, question));
    for (const entry of met) byTopic[entry] = 0;
    for (const entry of meant) brought[entry] = 0;
    const confidence = confidenceIn({
      bestScore: hits[0]?.score ?? 0,
      byItsWords: hits[0]?.why.some(({ field }) => field !== 'place' && field !== 'topic') === true,
      strange: strangeShare(words),
      medical: medical && danger !== 'said',
      notOurs: words.length <= mostOfOneThing && all.some((word) => notOurs.has(family(word))),
      named,
      town,
    });
    const doubt = isHeard ? undefined : confidence;
    const asksWhen = (named.get(whenTopic) ?? 0) >= leastAsked ? ({ asksWhen: true } as const) : {};
    return {
      hits,
      confident: doubt === undefined,
      unmet: unmetShare(words),
      ...(doubt === undefined ? {} : { doubt }),
      ...asksWhen,
    };
  };

  function rank({ touched, count, scores }: Scores, question: Question, danger: Danger, kinds: KindFactors): Best {
    const best = createBest(Math.min(mostHits, Math.max(1, question.limit ?? usualLimit)));
    for (let at = 0; at < count; at += 1) {
      const entry = touched[at] ?? 0;
      const apart = (1 - topicShare * (byTopic[entry] ?? 0)) * (1 - (brought[entry] ?? 0));
      const both = 1 - (1 - (scores[entry] ?? 0)) * apart;
      if (!best.mayTake(both * mostFactor) || !standing.holds(entry, question)) continue;
      const { factor } = standing.standing(entry, question);
      const { prior = 1, kind = 'article' } = entries[entry] ?? {};
      const waits = forDanger[entry] === (danger === 'said' ? 0 : danger === 'none' ? 1 : 2) ? waitingPrior : 1;
      best.take(entry, Math.min(1, both * factor * prior * waits * kinds[kind]));
    }
    return best;
  }

  /** Of the words, how many are neither known here nor everyday Dutch. */
  function strangeShare(words: readonly QueryWord[]): number {
    const isStrange = ({ word, matches }: QueryWord): boolean =>
      matches.length === 0 && !isEverydayWord(word) && !topicNames.knows(word);
    return words.filter(isStrange).length / Math.max(1, words.length);
  }

  function unmetShare(words: readonly QueryWord[]): number {
    const worth = (some: readonly QueryWord[]): number => some.reduce((sum, one) => sum + one.worth, 0);
    const isUnmet = ({ word, matches }: QueryWord): boolean => matches.length === 0 && !topicNames.knows(word);
    return worth(words.filter(isUnmet)) / Math.max(worth(words), Number.EPSILON);
  }

  function hitOf(number: number, score: number, words: readonly QueryWord[], question: Question): Hit[] {
    const entry = entries[number];
    if (entry === undefined) return [];
    const { stale, openNow } = standing.standing(number, question);
    const hoursKnown = !stale && (entry.openingHours ?? []).length > 0;
    const { kind, id, title, lastCheckedOn } = entry;
    const why = explain(number, words, (byTopic[number] ?? 0) > 0);
    const marks = {
      ...(stale ? ({ stale: true } as const) : {}),
      ...(hoursKnown ? ({ hoursKnown: true } as const) : {}),
      ...(openNow === undefined ? {} : { openNow }),
    };
    return [{ kind, id, title, score: Math.round(score * 1000) / 1000, why, lastCheckedOn, ...marks }];
  }
}

/** `said`: in a phrase of its own, or in a word that is no question about pills. */
type Danger = 'none' | 'perhaps' | 'said';
const dangerIn = (score: number, medical: boolean, says: boolean): Danger =>
  says || (score >= leastDanger && !medical) ? 'said' : score >= leastNamed ? 'perhaps' : 'none';

function withoutTexts(entry: Entry): Described {
  const { kind, id, title, topics, municipalities, validFrom, validTo, prior, lastCheckedOn, notConfirmed } = entry;
  const known = { kind, id, title, topics, municipalities, validFrom, validTo, prior, lastCheckedOn, notConfirmed };
  return { ...known, postcodes: entry.postcodes, openingHours: entry.openingHours };
}

const namesOf = ({ slug, name, alsoCalled }: Named): Set<string> =>
  new Set([slug, name, ...alsoCalled].map((one) => foldedWords(one).join(' ')));
