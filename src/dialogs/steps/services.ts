/** Who helps: a short answer on the topic, then the nearest services of the social map. */
import { schemesOn } from '../../knowledge/rules.ts';
import { serviceWords, servicesFor } from '../../knowledge/service-words.ts';
import { addressed } from '../../locales/address.ts';
import { addressOf } from '../ask.ts';
import { packed } from '../lines.ts';
import { chosenOption, withOptions } from '../options.ts';
import { inScope } from '../scope.ts';
import { articleWords, topicArticle } from '../topic-article.ts';
import type { Outcome, StepKind, Turn } from '../turn-types.ts';

/** More at once helps nobody choose. */
const maxServices = 5;

export const services: StepKind = { enter: show, answer: chosenOption };

function show(turn: Turn): Outcome {
  const { municipality, state } = turn;
  const topics = state.topic === null ? topicsInScope(turn) : [state.topic];
  const words = {
    say: turn.say,
    address: addressOf(turn),
    today: turn.realDay,
    phone: municipality?.phone.number ?? '',
  };
  const ids = servicesFor(turn.parts.knowledge, municipality?.slug ?? '', topics, turn.realDay);
  const lines = ids.flatMap((id) => serviceWords(turn.parts.knowledge, id, words));
  const told = [...new Set(lines)].slice(0, maxServices);
  const texts = told.length === 0 ? [turn.say('service.none')] : packed(turn.say('service.heading'), told);
  const replies = [...opening(turn), ...texts].map((text) => ({ text, choices: [] }));
  return { state, replies: [...replies, withOptions(turn, turn.say('service.next'))] };
}

/** A kind first sentence, and what the topic's article says in short. */
function opening(turn: Turn): string[] {
  const { topic } = turn.state;
  if (topic === null) return [];
  const kind = turn.parts.knowledge.topics.get(topic)?.opening;
  const article = topicArticle(turn, topic);
  return [
    ...(kind === undefined ? [] : [addressed(kind, addressOf(turn))]),
    ...(article === undefined ? [] : [articleWords(turn, article)]),
  ];
}

function topicsInScope(turn: Turn): string[] {
  const schemes = schemesOn(turn.parts.knowledge, turn.state.municipality ?? '', turn.today).filter((s) =>
    inScope(turn, s.id),
  );
  return ['formulieren', 'mens-spreken', 'schulden', ...schemes.flatMap((s) => s.topics)];
}
