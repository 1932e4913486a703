/** Whether it is a child who talks: then the words and the helpers are others, and no question is that of a grown-up. */
import { servicesFor } from '../../knowledge/service-words.ts';
import { namesOnlyPeople } from '../../language/people/living-words.ts';
import { foldForMatch } from '../../language/words/normalise.ts';
import { agesTold } from '../../language/story/ages-told.ts';
import { longestStory, sentencesOf } from '../../language/story/story-text.ts';
import { saysYoung, turnsEighteen } from '../../language/people/young-age.ts';
import { askAgain } from '../ask-again.ts';
import { phoneOf, withPhone } from '../phone.ts';
import { likelyTopic } from '../certainty.ts';
import type { FlowStep } from '../flow.ts';
import type { Message, Outcome, Turn } from '../turn-types.ts';
import { articleWords } from '../ways/look-up/topic-article.ts';
import { whoHelps } from '../ways/organisations/who-helps.ts';
import { safetyAnswer } from './safety-answer.ts';

const grownFrom = 18;
/** Steps that ask what only a grown-up knows or may decide; who fills it in for a mother answers for her. */
const forGrownUps: ReadonlySet<FlowStep['kind']> = new Set(['check', 'story', 'services', 'human']);
const mayFillIn = ({ state, step }: Turn): boolean => state.forOther && step.kind !== 'human';
const menu = 'topic';
const toTalk = 'mens-spreken';

/** Says so in this message: "ik ben 14", "ik zit in groep 8", "ik word volgende week 18". */
export function isChild(text: string): boolean {
  const read = text.slice(0, longestStory);
  return atSchool.test(foldForMatch(read)) || turnsEighteen(read) || isYoung(text);
}
const atSchool = /\b(?:ik|k) (?:zit (?:nog |nu )?in (?:groep [3-8]|de brugklas)|ben (?:zelf )?het kind)\b/;
/** Who wants to leave home first of all has somebody to talk to, whatever it sounds like. */
const wantsAway =
  /\b(?:niet meer thuis|weg van huis|van huis weg|weglopen|wil weg|wil hier weg|ruzi[a-z]*|(?:moet|moest) (?:\S+ )?(?:uit huis|het huis uit|weg)|uit huis (?:gezet|gegooid))\b/;

function isYoung(text: string): boolean {
  // "Ik ben 8 jaar jonger" is how far two ages are apart.
  const read = text
    .slice(0, longestStory)
    .replace(/\d+ (?:jaar|jr) (?:ouder|jonger)(?!\p{L})/giu, ' ')
    .replace(/^\s*ben (?=\d)/i, 'ik ben ');
  if (saysYoung(read)) return true;
  const told = agesTold(sentencesOf(read), foldForMatch(read)).find(
    ({ about, explicit }) => about === 'age' && explicit,
  );
  const years = /^(\d+) jaar$/.exec(told?.words ?? '')?.[1];
  return years !== undefined && Number(years) < grownFrom;
}

/** "Yo ik ben 16", "met mijn tante en haar 2 kids, ik ben 17": an age and who lives there, and nothing told. */
const saysOnlyAge = (text: string): boolean =>
  foldForMatch(text).replace(besideAge, '').trim() === '' || namesOnlyPeople(text);
const besideAge = /[^\p{L}]+|\b(?:yo|hoi|hey|he|hallo|hi|hee|ik|k|ben|een|meisje|jongen|van|pas|nu|jaar|jr|oud)\b/gu;

/** What a child can do about what it asks for; null: nothing of the kind, or it is not a child. */
export function forChild(turn: Turn, { text, recognition }: Message): Outcome | null {
  const { state, municipality, parts } = turn;
  if (!state.minor || municipality === null) return null;
  const about = likelyTopic(recognition);
  if (about === null && !state.forOther && isFine(turn, text)) return askAgain(turn, [turn.say('urgent.young.fine')]);
  // Who says to be a child, and not clearly what it is about, first of all has somebody to talk to.
  const talks = isChild(text) && parts.commands.match(text) === null ? toTalk : null;
  const isAway = wantsAway.test(foldForMatch(text));
  const id = isAway ? toTalk : (about ?? talks);
  const soon = isAway || about === toTalk ? null : soonGrown(turn, about, text);
  const young = soon ?? (id === toTalk && saysOnlyAge(text) ? hello(turn) : wordsOf(turn, id));
  if (id === null || young === null) return null;
  const isMoney = (parts.knowledge.topics.get(id)?.schemes.length ?? 0) > 0;
  if (state.forOther && isMoney && !isChild(text)) return null;
  const ids = servicesFor(parts.knowledge, municipality.slug, [id], turn.realDay);
  const besides = young.endsWith(':') ? whoHelps(turn, ids, 1) : soon !== null && about === null ? [hello(turn)] : [];
  return { state: atMenu(turn), replies: [young, ...besides].map((text) => ({ text, choices: [] })), next: menu };
}

const hello = (turn: Turn): string => turn.say('urgent.young.hello');

/** What a topic says to a child; null: nothing. */
function wordsOf(turn: Turn, topic: string | null): string | null {
  const words = turn.parts.knowledge.topics.get(topic ?? '')?.young;
  return words === undefined ? null : withPhone(turn, words);
}

/** What changes then, where the topic has no words of its own for it. */
function soonGrown(turn: Turn, topic: string | null, text: string): string | null {
  const article = turn.parts.knowledge.articles.get('achttien-worden');
  const isOfIt = topic === null || article?.topics.includes(topic);
  if (article === undefined || isOfIt !== true || !turnsEighteen(text)) return null;
  return wordsOf(turn, topic) !== null ? null : articleWords(turn, article);
}

/** "Er is niks aan de hand": nothing more is said of talking about it. */
const isFine = (turn: Turn, text: string): boolean =>
  !isChild(text) && ['falseAlarm', 'safe'].includes(safetyAnswer(turn, text) ?? '');

/** Instead of a step for grown-ups: who can look with the child; null: it may go there. */
export function insteadOf(turn: Turn): Outcome | null {
  const { state, step, say, municipality } = turn;
  if (!state.minor || !forGrownUps.has(step.kind) || mayFillIn(turn)) return null;
  const who = municipality === null ? say('urgent.yourMunicipality') : phoneOf(turn).phone;
  const own = step.kind === 'human' || municipality === null ? null : wordsOf(turn, state.topic);
  const key = step.kind === 'human' ? 'human' : state.topicsTold.includes(told) ? 'again' : 'check';
  const topicsTold = key === 'check' && own === null ? [...state.topicsTold, told] : state.topicsTold;
  const text = own ?? say(`urgent.young.${key}`, { who });
  return { state: { ...atMenu(turn), topicsTold }, replies: [{ text, choices: [] }], next: menu };
}
const told = 'young';

const atMenu = ({ state }: Turn): Turn['state'] => ({
  ...state,
  step: menu,
  topic: null,
  returnTo: null,
  pending: null,
  confirming: null,
  story: null,
});
