/** What cannot wait though nobody is in danger: the turn's first words are what helps today, once a subject. */
import { fold, rangeKnown } from '../../eligibility/known.ts';
import { isOpenAt } from '../../knowledge/search/opening-hours.ts';
import type { Municipality } from '../../knowledge/schemas/municipality.ts';
import { addressed } from '../../locales/address.ts';
import { addressOf } from '../ask.ts';
import { isAtHome } from './crisis-words.ts';
import { needs } from './danger.ts';
import { likelyTopic } from '../certainty.ts';
import { articleWords, topicArticle } from '../ways/look-up/topic-article.ts';
import { statementsOf, type ConversationState } from '../state.ts';
import type { Message, Need, Outcome, Recognition, Reply, Turn } from '../turn-types.ts';

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
  const need = newNeed(outcome.state, recognition);
  const told = { ...outcome.state, needNow: need !== null };
  if (need === null || outcome.erase === true) return { ...outcome, state: told };
  const state = { ...told, needsTold: [...told.needsTold, need] };
  const said = alreadySaid(turn, need);
  const others = outcome.replies
    .filter(({ text }) => !said.has(text))
    .map((reply) => without(reply, [...said, ...misses.map((key) => turn.say(key))]));
  // Who speaks is said before all else at the first contact (AI Act art. 50).
  const first = before.step === 'new' ? 1 : 0;
  const words = needWords(turn, need, recognition).map((text): Reply => ({ text, choices: [] }));
  // A child need not read whom grown-ups can call.
  const rest = state.minor ? others.slice(first).filter(({ choices }) => choices.length > 0) : others.slice(first);
  return { ...outcome, state, replies: [...others.slice(0, first), ...words, ...rest] };
}

function needWords(turn: Turn, need: Need, recognition: Recognition): string[] {
  if (turn.state.minor) return [turn.say(need === 'food' ? 'urgent.young.food' : 'urgent.young.other', whom(turn))];
  const { municipality } = turn;
  // Where nobody answers, first whoever is there at night too.
  if (municipality !== null && neededToday.has(need) && !isOpen(turn, municipality))
    return [turn.say(`urgent.tonight.${need}`), turn.say('urgent.closed', { phone: municipality.phone.number })];
  return [
    turn.say(isInsurance(need, recognition) ? 'urgent.insurance' : `urgent.${need}`, whom(turn)),
    ...(isCold(need, recognition) ? [turn.say('urgent.cold')] : []),
  ];
}

/** What cannot wait until somebody answers the phone. */
const neededToday: ReadonlySet<Need> = new Set(['food', 'shelter', 'medicine']);

const isOpen = ({ parts }: Turn, { phone }: Municipality): boolean =>
  isOpenAt(phone.hours, dutchTime(parts.now())) === true;

const whom = ({ municipality, say }: Turn): { who: string } => ({
  who: municipality === null ? say('urgent.yourMunicipality') : municipality.phone.number,
});

/** Health insurance that stops; it leaves the house warm. */
const isInsurance = (need: Need, { topics }: Recognition): boolean =>
  need === 'cutOff' && topics[0]?.topic === 'zorgverzekering';
/** No gas or light. */
const isCold = (need: Need, recognition: Recognition): boolean => need === 'cutOff' && !isInsurance(need, recognition);

/** In another language what cannot wait is known, and the subject of it hardly ever. */
export function aboutNeed(input: Message): Message {
  const { urgency, need, topics, locale } = input.recognition;
  const topic = urgency === 'urgent' && need != null ? topicOfNeed[need] : undefined;
  if (topic === undefined || locale === null || locale === dutch || likelyTopic(input.recognition) !== null)
    return input;
  return { ...input, recognition: { ...input.recognition, topics: [{ topic, score: 1 }, ...topics] } };
}
const dutch = 'nl';
export const topicOfNeed: Partial<Record<Need, string>> = { food: 'voedselbank', shelter: 'dakloos' };

/** With what is heard now: who helps with it comes before questions. */
export const inHurry = (turn: Turn, recognition: Recognition): Turn =>
  newNeed(turn.state, recognition) === null ? turn : { ...turn, isHurry: true };

/** What cannot wait in this message, where its words were not said yet. Where it is not safe at home, Veilig Thuis knows of a bed. */
function newNeed({ needsTold, crisis }: ConversationState, { urgency, need, topics }: Recognition): Need | null {
  const heard = urgency === 'urgent' ? (need ?? needOfTopic(topics[0]?.topic)) : null;
  if (heard === 'shelter' && crisis !== null && isAtHome(crisis)) return null;
  return heard === null || needsTold.includes(heard) ? null : heard;
}

/** What was said of it at first, in short; none where there was none, or where somebody may read along. */
export function urgentAgain(turn: Turn): Reply[] {
  const need = needTold(turn);
  return need === null || turn.state.quiet ? [] : [{ text: turn.say(`urgent.again.${need}`, whom(turn)), choices: [] }];
}

/** To whoever wants a human for it: by now calling did not help, or nobody is there. Null where nothing is urgent. */
export function urgentHuman(turn: Turn): { told: string[]; consent: string } | null {
  const need = needTold(turn);
  const { municipality, say } = turn;
  if (need === null || municipality === null) return null;
  const phone = municipality.phone.number;
  const first = say(`urgent.tonight.${need}`);
  const told = isOpen(turn, municipality)
    ? [say('urgent.open', { phone }), first]
    : [first, say('urgent.closed', { phone })];
  return { told, consent: say('urgent.consent') };
}

/** What was told of it, and so need not be said once more by those who help. */
export function saidOfNeed(turn: Turn): ReadonlySet<string> {
  const need = needTold(turn);
  return need === null ? new Set() : alreadySaid(turn, need);
}

function needTold({ state }: Turn): Need | null {
  const need = needs.find((one) => one === state.needsTold.at(-1)) ?? null;
  return need === 'income' && hasIncome(state) ? null : need;
}

/** Told since: of a partner, or what began again. */
const hasIncome = (state: ConversationState): boolean => {
  const known = fold(statementsOf(state));
  return [rangeKnown(known, 'netMonthlyIncomeCents'), rangeKnown(known, 'yearlyIncomeCents')].some(
    ({ min }) => min > 0,
  );
};

/** "2026-07-01T10:30" on the clock in the Netherlands. */
const dutchTime = (now: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'short' })
    .format(now)
    .replace(' ', 'T');

/** For a recognizer that tells only that it is urgent. */
const needOfTopic = (topic: string | undefined): Need | null => {
  if (topic === undefined) return null;
  const byTopic: Record<string, Need> = {
    voedselbank: 'food',
    dakloos: 'shelter',
    energie: 'cutOff',
    huur: 'eviction',
    schulden: 'bailiff',
  };
  return byTopic[topic] ?? null;
};

function alreadySaid(turn: Turn, need: Need): ReadonlySet<string> {
  return new Set([
    // Who knows about medicines.
    ...(need === 'medicine' ? [turn.say('lookup.medical')] : []),
    ...topicsOf[need].flatMap((topic) => {
      const article = topicArticle(turn, topic);
      const opening = turn.parts.knowledge.topics.get(topic)?.opening;
      return [
        ...(article === undefined ? [] : [articleWords(turn, article)]),
        ...(opening === undefined ? [] : [addressed(opening, addressOf(turn))]),
      ];
    }),
  ]);
}

const misses = ['misunderstood.first', 'misunderstood.second'];

/** What was urgent was understood, though it was no answer: "Ik begreep u niet goed" is not true; nor is anything said twice. */
function without(reply: Reply, said: readonly string[]): Reply {
  const first = said.find((words) => reply.text.startsWith(words));
  return first === undefined ? reply : { ...reply, text: reply.text.slice(first.length).trimStart() };
}
