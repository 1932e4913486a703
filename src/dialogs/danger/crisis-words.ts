/** The fixed words for each kind of danger. Nothing in them is put together from what the resident wrote. */
import type { Crisis } from '../state.ts';
import { onWhatsApp } from '../turn-of.ts';
import type { Danger, Turn } from '../turn-types.ts';

/** What is said: first, then by what was answered; `again` when no answer was understood. */
export type CrisisMoment =
  | 'text'
  | 'safe'
  | 'saysSafe'
  | 'callNow'
  | 'cannotCall'
  | 'again'
  | 'told'
  | 'called'
  | 'calling'
  | 'helped'
  | 'gone'
  | 'leftAlone'
  | 'stays'
  | 'unsure'
  | 'whatNow'
  | 'chat'
  | 'whatToSay'
  | 'reassured';

/** Dangers that one text fits. */
type Group =
  | 'suicide'
  | 'selfHarm'
  | 'worry'
  | 'overdose'
  | 'medical'
  | 'attack'
  | 'home'
  | 'child'
  | 'others'
  | 'missing'
  | 'exploited'
  | 'unknown';

const groupOf: Record<Danger, Group> = {
  suicide: 'suicide',
  selfHarm: 'selfHarm',
  overdose: 'overdose',
  medical: 'medical',
  attack: 'attack',
  worry: 'worry',
  violence: 'home',
  control: 'home',
  forcedMarriage: 'home',
  childDanger: 'child',
  harmToOthers: 'others',
  missing: 'missing',
  leftHome: 'home',
  exploited: 'exploited',
};

const groupIn = ({ danger }: Crisis): Group => (danger === null ? 'unknown' : groupOf[danger]);

/** A life may end within minutes: 112, and nothing else. */
export const isEmergency = (crisis: Crisis): boolean => ['medical', 'overdose', 'attack'].includes(groupIn(crisis));

/** What was swallowed works later: feeling well says nothing. */
export const worksLater = (crisis: Crisis): boolean => groupIn(crisis) === 'overdose';

/** Somebody who was a danger can leave. */
export const mayLeave = (crisis: Crisis): boolean => ['home', 'others', 'attack'].includes(groupIn(crisis));

export const isAtHome = (crisis: Crisis): boolean => ['home', 'child'].includes(groupIn(crisis));

/** Somebody near may read along. */
export const mayReadAlong = (crisis: Crisis): boolean => isAtHome(crisis) || groupIn(crisis) === 'exploited';

/** Nobody asks a parent whose child is away whether they are safe: whether somebody calls is asked. */
export const isMissing = (crisis: Crisis): boolean => groupIn(crisis) === 'missing';

/** Then nothing may come by itself, whatever was agreed before: who holds the phone is not known (cautions 17). */
export const mayBeWatched = (crisis: Crisis): boolean =>
  crisis.minor || mayReadAlong(crisis) || ['unknown', 'others', 'attack'].includes(groupIn(crisis));

export function crisisWords(turn: Turn, crisis: Crisis, moment: CrisisMoment): string {
  const group = groupIn(crisis);
  if (moment === 'text') return firstWords(turn, crisis);
  if (isEmergency(crisis)) return inEmergency(turn, group, moment);
  if (moment === 'saysSafe') return gladWords(turn, crisis);
  if (crisis.minor) return young(turn, crisis, moment);
  if (moment === 'gone') return turn.say('crisis.home.gone');
  if (group === 'others' && ['safe', 'callNow', 'unsure'].includes(moment)) return turn.say(`crisis.others.${moment}`);
  if (group === 'worry' && (moment === 'callNow' || moment === 'whatToSay')) return turn.say(`crisis.worry.${moment}`);
  const own = ownWords[group]?.[moment];
  if (own !== undefined) return turn.say(own);
  if (moment === 'safe') return mayReadAlong(crisis) ? unwatched(turn) : turn.say('crisis.whenReady');
  if ((isAtHome(crisis) || group === 'others') && homeWords.has(moment)) return turn.say(`crisis.home.${moment}`);
  if (moment === 'whatNow' && group === 'unknown') return turn.say('crisis.again');
  return turn.say(`crisis.${moment}`);
}

/** Where 113 and Veilig Thuis are not who helps, and where nothing else is said than what stands here. */
const stays = ['again', 'told', 'stays', 'unsure', 'chat', 'leftAlone'] as const;
const dark = said(['again'], 'crisis.darkStays');
const ownWords: Partial<Record<Group, Partial<Record<CrisisMoment, string>>>> = {
  ...{ suicide: dark, selfHarm: dark, worry: dark },
  missing: {
    ...said(stays, 'crisis.missing.stays'),
    ...said(['callNow', 'whatNow'], 'crisis.missing.callNow'),
    ...said(['safe', 'reassured'], 'crisis.missing.found'),
    cannotCall: 'crisis.missing.cannotCall',
    whatToSay: 'crisis.missing.whatToSay',
  },
  exploited: {
    ...said([...stays, 'whatNow', 'reassured'], 'crisis.exploited.stays'),
    cannotCall: 'crisis.exploited.cannotCall',
    whatToSay: 'crisis.exploited.whatToSay',
  },
};

function said(moments: readonly CrisisMoment[], key: string): Partial<Record<CrisisMoment, string>> {
  return Object.fromEntries(moments.map((moment) => [moment, key]));
}

/** Of which those at home have words of their own. */
const homeWords: ReadonlySet<CrisisMoment> = new Set([
  ...(['callNow', 'unsure', 'cannotCall', 'stays', 'whatNow'] as const),
  ...(['chat', 'told', 'whatToSay'] as const),
]);

/** Of what was heard besides, another danger or no bed: who is there for that too. Empty when what stands there says it. */
export function alsoWords(turn: Turn, crisis: Crisis): string {
  const other = crisis.also === undefined || isSameHold(crisis) ? undefined : alsoLine[groupOf[crisis.also]];
  const lines = [
    ...(other === undefined || saidIn[groupIn(crisis)].includes(other) ? [] : [turn.say(`crisis.also.${other}`)]),
    ...(crisis.danger === 'leftHome' && !crisis.minor ? [turn.say('crisis.also.young')] : []),
    ...(crisis.bed === true ? bedWords(turn, crisis) : []),
  ];
  return lines.map((line) => `\n${line}`).join('');
}

/** Who is locked in at work is not locked in at home. */
const isSameHold = ({ danger, also }: Crisis): boolean => danger === 'exploited' && also === 'control';

function bedWords(turn: Turn, crisis: Crisis): string[] {
  if (isEmergency(crisis) || isMissing(crisis) || crisis.minor) return [];
  const who = turn.municipality?.phone.number ?? turn.say('urgent.yourMunicipality');
  return [isAtHome(crisis) ? turn.say('crisis.shelter') : turn.say('urgent.again.shelter', { who })];
}
type Also = 'dark' | 'home';
const alsoLine: Partial<Record<Group, Also>> = {
  suicide: 'dark',
  selfHarm: 'dark',
  home: 'home',
  child: 'home',
};
/** What the first words say of themselves, or what has to wait: an emergency is not kept up by who reads along. */
const saidIn: Record<Group, readonly Also[]> = {
  suicide: ['dark'],
  selfHarm: ['dark'],
  worry: ['dark'],
  overdose: ['dark', 'home'],
  medical: ['home'],
  attack: ['home'],
  home: ['home'],
  child: ['home'],
  others: ['dark', 'home'],
  missing: [],
  exploited: [],
  unknown: ['dark', 'home'],
};

/** Children get their own words, whatever the municipality's form of address is. */
function firstWords(turn: Turn, crisis: Crisis): string {
  const group = groupIn(crisis);
  if (!crisis.minor) return turn.say(`crisis.kind.${group}`);
  if (group === 'medical') return turn.say('crisis.young.medical');
  if (group === 'overdose') return turn.say('crisis.young.overdose');
  if (group === 'attack') return turn.say('crisis.kind.attack');
  if (group === 'others') return turn.say('crisis.young.others');
  if (group === 'unknown') return turn.say('crisis.young.unknown');
  if (group === 'missing') return turn.say('crisis.young.missing');
  return turn.say(mayReadAlong(crisis) ? 'crisis.young.text' : 'crisis.young.dark');
}

/** The same for everybody: 112. */
function inEmergency(turn: Turn, group: Group, moment: CrisisMoment): string {
  const said = sameInEmergency[moment] ?? moment;
  if (group === 'attack' && moment === 'gone') return turn.say('crisis.home.gone');
  if (group === 'attack' && ['callNow', 'calling', 'safe'].includes(said)) return turn.say(`crisis.attack.${said}`);
  if (group === 'overdose' && (said === 'callNow' || said === 'safe')) return turn.say('crisis.overdose.callNow');
  if (group === 'overdose' && said === 'calling') return turn.say('crisis.overdose.calling');
  return turn.say(`crisis.emergency.${said}`);
}
const sameInEmergency: Partial<Record<CrisisMoment, CrisisMoment>> = {
  saysSafe: 'safe',
  called: 'calling',
  gone: 'callNow',
  leftAlone: 'callNow',
  stays: 'again',
  told: 'again',
  whatNow: 'callNow',
  chat: 'cannotCall',
};

/** What yes and no answer: it stands last, above their buttons, whatever was said before it. Null: nothing is asked. */
export function askedLast(turn: Turn, crisis: Crisis): string | null {
  if (crisis.phase === 'safe') return safetyQuestion(turn, crisis);
  if (crisis.phase === 'calling') return isEmergency(crisis) ? turn.say('crisis.asks.helpIsThere') : null;
  if (crisis.phase !== 'unsafe') return null;
  if (worksLater(crisis) && !crisis.minor) return turn.say('crisis.asks.callsEmergency');
  if (isEmergency(crisis)) return turn.say('crisis.asks.somebodyCalls');
  return turn.say(crisis.minor ? 'crisis.young.asks.calls' : 'crisis.asks.calls');
}

function safetyQuestion(turn: Turn, crisis: Crisis): string {
  const what = askedOf(groupIn(crisis));
  return turn.say(crisis.minor ? `crisis.young.asks.${what}` : `crisis.asks.${what}`);
}

function askedOf(group: Group): 'everybody' | 'reads' | 'safe' {
  if (group === 'others' || group === 'worry' || group === 'attack') return 'everybody';
  return ['home', 'child', 'exploited'].includes(group) ? 'reads' : 'safe';
}

/** Who says in words to be safe hears first that this is good; only a yes may be to being able to read. */
function gladWords(turn: Turn, crisis: Crisis): string {
  if (crisis.minor) return youngSafe(turn);
  const words = crisisWords(turn, crisis, 'safe');
  return mayReadAlong(crisis) ? `${turn.say('crisis.glad')} ${words}` : words;
}

/** The same words never stand twice in a row: the numbers are then said in another way. */
export function freshWords(turn: Turn, crisis: Crisis, moment: CrisisMoment): string {
  const words = crisisWords(turn, crisis, moment);
  return isSaidLast(turn, words) ? crisisWords(turn, crisis, moment === 'again' ? 'callNow' : 'again') : words;
}

export const isSaidLast = ({ state }: Turn, words: string): boolean => state.lastAsked?.text.startsWith(words) === true;

/** To a no: first 112, then what can be done by whoever cannot call. */
export function notCalling(turn: Turn, crisis: Crisis): string {
  const words = crisisWords(turn, crisis, 'callNow');
  return isSaidLast(turn, words) ? crisisWords(turn, crisis, 'cannotCall') : words;
}

/** To a thank-you or an "ok": that it was heard, and the one number that stays. */
export function heardWords(turn: Turn, crisis: Crisis, kind: 'thanks' | 'ok'): string {
  if (isEmergency(crisis)) return crisisWords(turn, crisis, 'stays');
  const stays = crisisWords(turn, crisis, crisis.phase === 'unsafe' ? 'callNow' : 'stays');
  return `${turn.say(kind === 'thanks' ? 'aside.thanks' : 'crisis.heard')} ${stays}`;
}

/** How to be rid of what was said here: a page is left at once, a phone keeps it until somebody deletes it there. */
const unwatched = (turn: Turn): string => turn.say(onWhatsApp(turn) ? 'whatsapp.unwatched' : 'crisis.unwatched');

/** Who can see this, and how it goes: said to whoever asks, in danger or after it. */
export function seenWords(turn: Turn): string {
  const words = turn.say(onWhatsApp(turn) ? 'crisis.seenOnWhatsApp' : 'crisis.seen');
  return isSaidLast(turn, words) ? unwatched(turn) : words;
}

/** Parents and children fear that asking for help costs them each other. */
export function fearWords(turn: Turn): string {
  if (turn.state.minor) return turn.say('crisis.young.takenAway');
  return turn.say(inHome(turn) === null ? 'crisis.takenAway' : 'crisis.home.takenAway');
}

/** What is heard of danger at home and still goes on; null: nothing. */
export const inHome = ({ state, step }: Turn): Crisis | null =>
  step.kind === 'crisis' && state.crisis !== null && isAtHome(state.crisis) ? state.crisis : null;

/** Who gave danger will be there soon. */
export const comesBackWords = (turn: Turn, { minor }: Crisis): string =>
  turn.say(minor ? 'crisis.young.callNow' : 'crisis.home.comesBack');

/** Nowhere to go, where it is not safe at home. */
export const bedAway = (turn: Turn, { minor }: Crisis): string =>
  turn.say(minor ? 'crisis.young.whatNow' : 'crisis.shelter');

/** In no emergency, and not the first words. */
function young(turn: Turn, crisis: Crisis, moment: Exclude<CrisisMoment, 'text' | 'saysSafe'>): string {
  if (moment !== 'safe') return turn.say(`crisis.young.${moment}`);
  if (!mayReadAlong(crisis)) return youngSafe(turn);
  const unwatched = turn.say(onWhatsApp(turn) ? 'crisis.young.unwatchedOnWhatsApp' : 'crisis.young.unwatched');
  return `${turn.say('crisis.young.reads')} ${unwatched}`;
}

const youngSafe = (turn: Turn): string => turn.say(onWhatsApp(turn) ? 'whatsapp.youngSafe' : 'crisis.young.safe');

/** A child goes on: no menu of money, but its own words and somebody to talk to. */
export const youngGoesOn = (turn: Turn): string => turn.say('crisis.young.goesOn');

/** Of a child, after the talk about danger. */
export const youngWhatNow = (turn: Turn): string => turn.say('crisis.young.whatNow');

/** Whether the desk may know, and what comes of the answer. */
export function deskWords(turn: Turn, { minor }: Crisis, moment: 'share' | 'shared' | 'notShared'): string {
  return turn.say(minor ? `crisis.desk.young.${moment}` : `crisis.desk.${moment}`);
}
