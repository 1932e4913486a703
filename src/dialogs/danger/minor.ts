/** Whether it is a child who talks: then the words and the helpers are others, and no question is that of a grown-up. */
import { servicesFor } from '../../knowledge/service-words.ts';
import { foldForMatch } from '../../language/normalise.ts';
import { agesTold } from '../../language/story/ages-told.ts';
import { longestStory, sentencesOf } from '../../language/story/story-text.ts';
import { likelyTopic } from '../ways/certainty.ts';
import type { FlowStep } from '../flow.ts';
import type { Message, Outcome, Turn } from '../turn-types.ts';
import { whoHelps } from '../ways/who-helps.ts';

const grownFrom = 18;
/** Steps that ask what only a grown-up knows or may decide; who fills it in for a mother answers for her. */
const forGrownUps: ReadonlySet<FlowStep['kind']> = new Set(['check', 'story', 'human']);
const mayFillIn = ({ state, step }: Turn): boolean => state.forOther && step.kind !== 'human';
const menu = 'topic';
const toTalk = 'mens-spreken';

/** Says so in this message: "ik ben 14", "ik zit in groep 8". */
export function isChild(text: string): boolean {
  return atSchool.test(foldForMatch(text.slice(0, longestStory))) || isYoung(text);
}
const atSchool = /\b(?:ik|k) (?:zit (?:nog |nu )?in (?:groep [3-8]|de brugklas)|ben (?:zelf )?het kind)\b/;
/** Who wants to leave home first of all has somebody to talk to, whatever it sounds like. */
const wantsAway = /\b(?:niet meer thuis|weg van huis|van huis weg|weglopen|wil weg|wil hier weg|altijd ruzie)\b/;

function isYoung(text: string): boolean {
  // "Ik ben 8 jaar jonger" is how far two ages are apart.
  const read = text
    .slice(0, longestStory)
    .replace(/\d+ (?:jaar|jr) (?:ouder|jonger)(?!\p{L})/giu, ' ')
    .replace(/^\s*ben (?=\d)/i, 'ik ben ');
  const told = agesTold(sentencesOf(read), foldForMatch(read)).find(
    ({ about, explicit }) => about === 'age' && explicit,
  );
  const years = /^(\d+) jaar$/.exec(told?.words ?? '')?.[1];
  return years !== undefined && Number(years) < grownFrom;
}

/** "Yo ik ben 16": an age and a greeting, and nothing told. */
const saysOnlyAge = (text: string): boolean => foldForMatch(text).replace(besideAge, '').trim() === '';
const besideAge = /[^\p{L}]+|\b(?:yo|hoi|hey|he|hallo|hi|hee|ik|k|ben|een|meisje|jongen|van|pas|nu|jaar|jr|oud)\b/gu;

/** What a child can do about what it asks for; null: nothing of the kind, or it is not a child. */
export function forChild(turn: Turn, { text, recognition }: Message): Outcome | null {
  const { state, municipality, parts } = turn;
  // Who says to be a child, and not clearly what it is about, first of all has somebody to talk to.
  const talks = isChild(text) && parts.commands.match(text) === null ? toTalk : null;
  const id = wantsAway.test(foldForMatch(text)) ? toTalk : (likelyTopic(recognition) ?? talks);
  const onlyAge = id === toTalk && saysOnlyAge(text);
  const young = onlyAge ? turn.say('urgent.young.hello') : parts.knowledge.topics.get(id ?? '')?.young;
  if (!state.minor || municipality === null || id === null || young === undefined) return null;
  const isMoney = (parts.knowledge.topics.get(id)?.schemes.length ?? 0) > 0;
  if (state.forOther && isMoney && !isChild(text)) return null;
  const ids = servicesFor(parts.knowledge, municipality.slug, [id], turn.realDay);
  const helpers = young.endsWith(':') ? whoHelps(turn, ids, 1) : [];
  return { state: atMenu(turn), replies: [young, ...helpers].map((text) => ({ text, choices: [] })), next: menu };
}

/** Instead of a step for grown-ups: who can look with the child; null: it may go there. */
export function insteadOf(turn: Turn): Outcome | null {
  const { state, step, say, municipality } = turn;
  if (!state.minor || !forGrownUps.has(step.kind) || mayFillIn(turn)) return null;
  const who = municipality?.phone.number ?? say('urgent.yourMunicipality');
  const key = step.kind === 'human' ? 'human' : state.topicsTold.includes(told) ? 'again' : 'check';
  const topicsTold = key === 'check' ? [...state.topicsTold, told] : state.topicsTold;
  const text = say(`urgent.young.${key}`, { who });
  return { state: { ...atMenu(turn), topicsTold }, replies: [{ text, choices: [] }], next: menu };
}
const told = 'young';

const atMenu = ({ state }: Turn): Turn['state'] => ({
  ...state,
  step: menu,
  returnTo: null,
  pending: null,
  confirming: null,
  story: null,
});
