/** What cannot wait though nobody is in danger: the turn's first words are what helps today, once a subject. */
import { addressed } from '../locales/address.ts';
import { addressOf } from './ask.ts';
import { articleWords, topicArticle } from './topic-article.ts';
import type { ConversationState } from './state.ts';
import type { Need, Outcome, Recognition, Reply, Turn } from './turn-types.ts';

/** The subjects of which a need is a part: what they say in short need not be said twice. */
const topicsOf: Record<Need, readonly string[]> = {
  eviction: ['schulden', 'huur', 'dakloos'],
  bailiff: ['schulden', 'huur'],
  cutOff: ['energie', 'schulden', 'zorgverzekering'],
  food: ['voedselbank'],
  shelter: ['dakloos'],
  medicine: ['zorgverzekering', 'chronisch-ziek'],
  income: ['schulden', 'bijstand'],
};

/** `turn` is as it ends, `before` the state in which it began. */
export function urgentFirst(
  turn: Turn,
  before: ConversationState,
  recognition: Recognition,
  outcome: Outcome,
): Outcome {
  if (recognition.urgency !== 'urgent') return outcome;
  const need = recognition.need ?? needOfTopic(recognition.topics[0]?.topic);
  if (need === null || outcome.state.needsTold.includes(need) || outcome.erase === true) return outcome;
  const state = { ...outcome.state, needsTold: [...outcome.state.needsTold, need] };
  const said = alreadySaid(turn, need);
  const others = outcome.replies.filter(({ text }) => !said.has(text)).map((reply) => withoutMiss(turn, reply));
  // Who speaks is said before all else at the first contact (AI Act art. 50).
  const first = before.step === 'new' ? 1 : 0;
  return { ...outcome, state, replies: [...others.slice(0, first), urgentWords(turn, need), ...others.slice(first)] };
}

function urgentWords(turn: Turn, need: Need): Reply {
  const { municipality, say } = turn;
  const who = municipality === null ? say('urgent.yourMunicipality') : municipality.phone.number;
  return { text: say(`urgent.${need}`, { who }), choices: [] };
}

/** For a recognizer that tells only that it is urgent. */
const needOfTopic = (topic: string | undefined): Need | null => {
  if (topic === undefined) return null;
  const needs: Record<string, Need> = {
    voedselbank: 'food',
    dakloos: 'shelter',
    energie: 'cutOff',
    huur: 'eviction',
    schulden: 'bailiff',
  };
  return needs[topic] ?? null;
};

function alreadySaid(turn: Turn, need: Need): ReadonlySet<string> {
  return new Set(
    topicsOf[need].flatMap((topic) => {
      const article = topicArticle(turn, topic);
      const opening = turn.parts.knowledge.topics.get(topic)?.opening;
      return [
        ...(article === undefined ? [] : [articleWords(turn, article)]),
        ...(opening === undefined ? [] : [addressed(opening, addressOf(turn))]),
      ];
    }),
  );
}

/** What was urgent was understood, though it was no answer to the question: "Ik begreep u niet goed" is not true. */
function withoutMiss({ say }: Turn, reply: Reply): Reply {
  const miss = [say('misunderstood.first'), say('misunderstood.second')].find((words) => reply.text.startsWith(words));
  return miss === undefined ? reply : { ...reply, text: reply.text.slice(miss.length).trimStart() };
}
