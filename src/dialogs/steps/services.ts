/** Who helps: a short answer on the topic, then the nearest services of the social map. */
import { schemesOn } from '../../knowledge/rules.ts';
import { servicesFor } from '../../knowledge/service-words.ts';
import { addressed } from '../../locales/address.ts';
import { addressOf } from '../ask.ts';
import { chosenOption, withOptions } from '../options.ts';
import { inScope } from '../scope.ts';
import { articleWords, topicArticle } from '../ways/topic-article.ts';
import type { Outcome, StepKind, Turn } from '../turn-types.ts';
import { saidOfNeed } from '../danger/urgent.ts';
import { whoHelps } from '../ways/who-helps.ts';

/** More at once helps nobody choose. */
const maxServices = 5;

export const services: StepKind = { enter: show, answer: chosenOption };

function show(turn: Turn): Outcome {
  const { topic, helpersTold } = turn.state;
  if (topic === null) return list(turn);
  // After danger was talked of, the list stands too far above.
  if (helpersTold.includes(topic) && !turn.state.quiet) return again(turn, topic);
  const { state, replies } = list(turn);
  return { state: { ...state, helpersTold: [...helpersTold, topic] }, replies };
}

/** Who was told before stands there still: only who was left out. */
function again(turn: Turn, topic: string): Outcome {
  const { municipality, parts, state } = turn;
  const ids = servicesFor(parts.knowledge, municipality?.slug ?? '', [topic], turn.realDay);
  const before = new Set(bullets(whoHelps(turn, ids, maxServices)));
  const others = ids.filter((id) => bullets(whoHelps(turn, [id], 1)).some((line) => !before.has(line)));
  const isFirst = state.helpersTold.filter((one) => one === topic).length === 1;
  const more = isFirst ? whoHelps(turn, others, maxServices) : [];
  const phone = municipality?.phone.number ?? '';
  const said = turn.say(more.length > 0 ? 'service.more' : 'service.same', { phone });
  const replies = [said, ...more].map((text) => ({ text, choices: [] }));
  return {
    state: { ...state, helpersTold: [...state.helpersTold, topic] },
    replies: [...replies, withOptions(turn, turn.say('service.next'))],
  };
}

const bullets = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => text.split('\n')).filter((line) => line.startsWith('•'));

function list(turn: Turn): Outcome {
  const { municipality, state } = turn;
  const { knowledge } = turn.parts;
  const topics = state.topic === null ? topicsInScope(turn) : [state.topic];
  const ids = servicesFor(knowledge, municipality?.slug ?? '', topics, turn.realDay);
  const told = whoHelps(turn, ids, maxServices, turn.say('service.heading'));
  const begun = opening(turn);
  // A topic that is no help of somebody ("wie ben je") is answered by its article alone.
  const hasHelpers = ids.length > 0 || (knowledge.topics.get(state.topic ?? '')?.services.length ?? 1) > 0;
  const texts = told.length === 0 && (hasHelpers || begun.length === 0) ? [turn.say('service.none')] : told;
  const said = saidOfNeed(turn);
  const replies = [...begun.filter((text) => !said.has(text)), ...texts].map((text) => ({ text, choices: [] }));
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
