/** Who helps: a short answer on the topic, then the nearest services of the social map. */
import { addressed } from '../../locales/address.ts';
import { addressOf } from '../ask.ts';
import { saidOfNeed } from '../danger/urgent.ts';
import { together } from '../lines.ts';
import { chosenOption, withOptions } from '../options.ts';
import { toldYoung } from '../outcomes/told-besides.ts';
import { phoneOf } from '../phone.ts';
import type { Outcome, StepKind, Turn } from '../turn-types.ts';
import {
  firstHelpers,
  hasMoreHelp,
  helpersHere,
  isWhole,
  listOf,
  otherHelpers,
} from '../ways/organisations/helpers-left.ts';
import { articleWords, topicArticle } from '../ways/look-up/topic-article.ts';

export const services: StepKind = { enter: show, answer: chosenOption };

function show(turn: Turn): Outcome {
  const { helpersTold } = turn.state;
  // After danger was talked of, the list stands too far above.
  const isTold = helpersTold.includes(listOf(turn)) && !isWhole(turn) && firstHelpers(turn).length > 0;
  const texts = isTold ? again(turn) : list(turn);
  const state = { ...turn.state, helpersTold: [...helpersTold, listOf(turn)] };
  const replies = texts.map((text) => ({ text, choices: [] }));
  return { state, replies: [...replies, withOptions({ ...turn, state }, turn.say('service.next'))] };
}

/** Who was told before stands there still: only who was left out. */
function again(turn: Turn): string[] {
  return hasMoreHelp(turn)
    ? together([turn.say('service.more'), ...otherHelpers(turn)])
    : [turn.say('service.same', phoneOf(turn))];
}

function list(turn: Turn): string[] {
  const told = firstHelpers(turn);
  const begun = opening(turn);
  // A topic that is no help of somebody ("wie ben je") is answered by its article alone.
  const named = turn.parts.knowledge.topics.get(turn.state.topic ?? '')?.services.length ?? 1;
  const hasHelpers = helpersHere(turn).length > 0 || named > 0;
  const texts = told.length === 0 && (hasHelpers || begun.length === 0) ? [turn.say('service.none')] : told;
  const said = saidOfNeed(turn);
  const first = begun.filter((text) => !said.has(text));
  // What cannot wait has words of its own, and leaves out of these what they say: each stands by itself then.
  return [...(turn.state.urgency === 'none' ? together(first) : first), ...texts];
}

/** A kind first sentence, and what the topic's article says in short. */
function opening(turn: Turn): string[] {
  const { topic } = turn.state;
  if (topic === null) return toldYoung(turn);
  const kind = turn.parts.knowledge.topics.get(topic)?.opening;
  const article = topicArticle(turn, topic);
  const young = isOfIncome(turn, topic) ? toldYoung(turn) : [];
  const first = kind === undefined ? [] : [addressed(kind, addressOf(turn))];
  const then = young.length > 0 || article === undefined ? young : [articleWords(turn, article)];
  return [...first.filter((text) => !then.some((more) => more.startsWith(text))), ...then];
}

const isOfIncome = ({ parts }: Turn, topic: string): boolean =>
  parts.knowledge.topics.get(topic)?.schemes.includes(toLiveOn) === true;
const toLiveOn = 'nederland/bijstand';
