/** What is told to a question that stands beside an answer: what is surely meant, or that it is not known here. */
import { foldForMatch } from '../../language/words/normalise.ts';
import { isWish } from '../../language/answers/wish-clause.ts';
import { asksMeaning, asksToGet } from '../../language/asked/question.ts';
import type { Answer } from '../../knowledge/search/search.ts';
import type { CommandId } from '../commands.ts';
import { phoneOf } from '../phone.ts';
import { knownLater } from '../outcomes/known-later.ts';
import type { Message, Outcome, Turn } from '../turn-types.ts';
import { wordsBeside } from './beside-question.ts';
import { likelyTopic } from '../certainty.ts';
import { findSurely, findWay } from './find-way.ts';
import { isTopicToChoose } from './route.ts';
import { ofQuestion } from './of-question.ts';
import { lookUpCalm, notHereWords, organisationOf, wordsNamed } from './look-up/look-up.ts';
import { schemeNamed } from './after-result/scheme-meant.ts';
import { toldHere } from './told-here.ts';
import { whatCounts } from './look-up/what-counts.ts';

/** Without the question that stood open. Where it leads away, it is not gone. */
export function answersTo(turn: Turn, asked: Message): string[] {
  if (ofWhatIsAsked.test(foldForMatch(asked.text))) return [];
  if (wantsHuman.has(turn.parts.commands.match(asked.text))) return [turn.say('aside.orHuman', phoneOf(turn))];
  const isVague = isFoundByChance(turn, lookUpCalm(turn, asked.text));
  const surely = ofQuestion(turn, asked.text) ?? whatCounts(turn, asked, () => null) ?? findSurely(turn, asked);
  const told = toldIn(turn, surely);
  if (told.length > 0) return told;
  const worked = workedOutLater(turn, asked.text);
  if (worked !== null) return [worked];
  const topic = likelyTopic(asked.recognition);
  const isOfTopic = topic !== null && isTopicToChoose(turn, topic);
  if ((isVague && !isOfTopic && !isWish(asked.text) && !asksMeaning(asked.text)) || isOnlyName(turn, asked.text))
    return [notHereWords(turn, undefined)];
  const found = toldIn(turn, findWay(turn, asked));
  const besides = found.length > 0 ? found : wordsBeside(turn, asked.text, topic);
  return besides.length > 0 ? besides : [notHereWords(turn, undefined)];
}

/** "45 maar kan iemand mij bellen": the answer counts, and how to reach somebody is told. */
const wantsHuman: ReadonlySet<CommandId | null> = new Set<CommandId>(['human', 'callBack']);

/** "Tja wat is dat dan": somebody thinks aloud, or the question comes again anyway. */
const ofWhatIsAsked = /^(?:tja )?(?:(?:(?:wat|hoe) )?is (?:dat|dit)|wat dan|hoe dan)(?: dan| nou)*(?:\W*|,[^?]*)$/u;

const toldIn = (turn: Turn, outcome: Outcome | null): string[] => (outcome === null ? [] : toldHere(turn, outcome));

/** "Krijg ik dan huurtoeslag": that is what the questions are for. */
function workedOutLater(turn: Turn, text: string): string | null {
  if (!asksToGet(text) || schemeNamed(turn, text) === null) return null;
  return knownLater(turn);
}

/** What a scheme is, helps who asks that. */
const isOnlyName = (turn: Turn, text: string): boolean =>
  !isWish(text) && !asksMeaning(text) && !asksToGet(text) && lookUpCalm(turn, text).hits[0]?.kind === 'scheme';

/** By no word of it, or by one that as much else has: it is not surely an answer to what is asked. */
function isFoundByChance(turn: Turn, { hits }: Answer): boolean {
  const [best] = hits;
  if (best === undefined) return true;
  const named = [...wordsNamed(turn, best)].filter((word) => !saysLittle.has(word)).length;
  if (named > 1) return false;
  const others = hits.filter(
    (hit) => hit.score >= best.score * asNear && organisationOf(hit.id) !== organisationOf(best.id),
  );
  return named === 0 || best.score < leastByOne || others.length >= mostAsNear;
}
/** As often told of oneself as asked about. */
const saysLittle: ReadonlySet<string> = new Set(['alleen', 'later', 'geld']);
const asNear = 0.9;
const leastByOne = 0.5;
const mostAsNear = 2;
