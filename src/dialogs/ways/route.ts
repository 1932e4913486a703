/** What a message that is no answer is about: the recognizer routes, and the check goes on where it was. */
import { addressed } from '../../locales/address.ts';
import {
  asksForHelper,
  asksHowToApply,
  asksSomewhere,
  beginsAsQuestion,
  isQuestion,
} from '../../language/asked/question.ts';
import { addressOf, openAgain, openQuestion, type OpenQuestion } from '../ask.ts';
import { schemesOn } from '../../knowledge/rules.ts';
import { servicesFor } from '../../knowledge/service-words.ts';
import { interrupts } from '../interrupt.ts';
import { perhapsAnew } from '../steps/resume.ts';
import { articleWords, topicArticle } from './look-up/topic-article.ts';
import { tell } from './tell.ts';
import { firstSaid } from './topic-first.ts';
import type { CommandId } from '../commands.ts';
import type { StepKindName } from '../flow.ts';
import type { Outcome, Turn } from '../turn-types.ts';
import { whoHelps } from './organisations/who-helps.ts';

/** Topics that are things to do, not to know. */
const topicCommands: Record<string, CommandId> = {
  'mens-spreken': 'human',
  opnieuw: 'restart',
  'begrijp-niet': 'explain',
  'stoppen-wissen': 'stop',
};

const endsTalk: ReadonlySet<string> = new Set(['stoppen-wissen', 'opnieuw']);
const debts = 'schulden';

export const isCommandTopic = (topic: string | null): boolean => topic !== null && topicCommands[topic] !== undefined;

/** Something that can be gone into: anger, a joke and the like are not offered as a choice. */
export function isTopicToChoose(turn: Turn, id: string): boolean {
  const topic = turn.parts.knowledge.topics.get(id);
  return id === 'mens-spreken' || (topic !== undefined && topic.schemes.length + topic.services.length > 0);
}

/** Too little money in general: everything is looked into. */
export const everything = 'rondkomen';

/** Null when nothing was recognised. `said`: the message, of which a topic may know what cannot wait. */
export function route(turn: Turn, topic: string | null, said = ''): Outcome | null {
  if (topic === null) return null;
  // "Ziggo sluit me af" wants no end.
  if (turn.isHurry === true && endsTalk.has(topic)) return begin(turn, debts, said);
  const command = topicCommands[topic];
  // "Oké doei maar hoe vraag ik dat dan aan" wants no end yet.
  if (endsTalk.has(topic) && (asksHowToApply(said) || asksForHelper(said) || asksSomewhere(said))) return null;
  if (command === 'restart') return begunAnew(turn, said);
  if (command !== undefined) return interrupts[command](turn);
  if (turn.step.kind === 'story') return kindWords(turn, topic);
  const open = openQuestion(turn);
  return open === null ? begin(turn, topic, said) : article(turn, topic, open);
}

/** With answers that would go it is asked first. "Heb ik iets fout gedaan?" asks something else. */
function begunAnew(turn: Turn, said: string): Outcome | null {
  if (
    (isQuestion(said) || beginsAsQuestion(said)) &&
    !/opnieuw|overnieuw|begin|start|menu|nog een keer|nieuw/iu.test(said)
  )
    return null;
  return turn.state.answers.length === 0 ? interrupts.restart(turn) : perhapsAnew(turn);
}

/** In the middle of the check: the short answer, then the question again. Once a topic, and twice at most: then it was meant as an answer. */
function article(turn: Turn, topic: string, open: OpenQuestion): Outcome | null {
  const text = shortAnswer(turn, topic);
  const helps = topicArticle(turn, topic) === undefined ? nearestHelper(turn, topic) : [];
  const { misses, topicsTold } = turn.state;
  if (text === null || misses > 1 || topicsTold.includes(topic)) return null;
  const again = openAgain(turn, open, [turn.say('commands.goingOn')]);
  const state = { ...turn.state, misses: misses + 1, topicsTold: [...topicsTold, topic] };
  return { state, replies: [...[text, ...helps].map((one) => ({ text: one, choices: [] })), ...again] };
}

/** Who does know, where nothing but a kind sentence is known here. */
const nearestHelper = (turn: Turn, topic: string): string[] =>
  whoHelps(turn, servicesFor(turn.parts.knowledge, turn.municipality?.slug ?? '', [topic], turn.realDay), 1);

/** What the topic's article says, or else its kind first sentence: an angry word gets one too. */
function shortAnswer(turn: Turn, topic: string): string | null {
  const found = topicArticle(turn, topic);
  if (found !== undefined) return articleWords(turn, found);
  const opening = turn.parts.knowledge.topics.get(topic)?.opening;
  return opening === undefined ? null : addressed(opening, addressOf(turn));
}

/** Elsewhere: the topic is looked into, by its schemes when it has any here. */
function begin(turn: Turn, topic: string, said: string): Outcome | null {
  const found = turn.parts.knowledge.topics.get(topic);
  if (found === undefined || turn.state.municipality === null) return null;
  const here = schemesOn(turn.parts.knowledge, turn.state.municipality, turn.today).some((s) =>
    found.schemes.includes(s.id),
  );
  const hasServices = found.services.length > 0 || found.articles.length > 0;
  if (!here && !hasServices) return kindWords(turn, topic);
  // Whom to call comes before questions, where something cannot wait.
  const next = here && !(turn.isHurry === true && hasServices) ? 'check' : 'services';
  const replies =
    next === 'check' && !turn.state.minor ? firstSaid(turn, found, said).map((text) => ({ text, choices: [] })) : [];
  const state = { ...turn.state, topic: topic === everything ? null : topic, misses: 0 };
  return { state, replies, next };
}

/** Who was told something does not get all of it again. */
const told: ReadonlySet<StepKindName> = new Set(['result', 'services', 'scheme']);

/** Nothing to look into: a kind sentence, and the step again; of what was told only what can be done next. */
function kindWords(turn: Turn, topic: string): Outcome | null {
  const text = shortAnswer(turn, topic);
  if (text === null || turn.state.misses > 1) return null;
  if (told.has(turn.step.kind)) return tell(turn, [text], 1);
  const state = { ...turn.state, misses: turn.state.misses + 1 };
  return { state, replies: [{ text, choices: [] }], next: state.step };
}
