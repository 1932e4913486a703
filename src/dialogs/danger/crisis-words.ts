/** The fixed words for each kind of danger. Nothing in them is put together from what the resident wrote. */
import type { Crisis } from '../state.ts';
import { onWhatsApp } from '../turn-of.ts';
import type { Danger, Turn } from '../turn-types.ts';

/** What is said: first, then by what was answered; `again` when no answer was understood. */
export type CrisisMoment =
  'text' | 'safe' | 'saysSafe' | 'callNow' | 'again' | 'called' | 'calling' | 'unsure' | 'reassured';

/** Dangers that one text fits. */
type Group = 'suicide' | 'selfHarm' | 'medical' | 'home' | 'child' | 'others' | 'unknown';

const groupOf: Record<Danger, Group> = {
  suicide: 'suicide',
  selfHarm: 'selfHarm',
  overdose: 'medical',
  medical: 'medical',
  violence: 'home',
  control: 'home',
  forcedMarriage: 'home',
  childDanger: 'child',
  harmToOthers: 'others',
};

const groupIn = ({ danger }: Crisis): Group => (danger === null ? 'unknown' : groupOf[danger]);

export const isMedical = (crisis: Crisis): boolean => groupIn(crisis) === 'medical';

/** Somebody near may read along. */
export const isAtHome = (crisis: Crisis): boolean => ['home', 'child'].includes(groupIn(crisis));

/** Then nothing may come by itself, whatever was agreed before: who holds the phone is not known (cautions 17). */
export const mayBeWatched = (crisis: Crisis): boolean =>
  crisis.minor || isAtHome(crisis) || ['unknown', 'others'].includes(groupIn(crisis));

export function crisisWords(turn: Turn, crisis: Crisis, moment: CrisisMoment): string {
  const group = groupIn(crisis);
  if (moment === 'saysSafe') return gladWords(turn, crisis);
  if (isYoung(crisis)) return young(turn, group, moment);
  if (moment === 'text') return turn.say(`crisis.kind.${group}`);
  if (group === 'others' && isOwn(moment)) return turn.say(`crisis.others.${moment}`);
  if (moment === 'safe') return isAtHome(crisis) ? unwatched(turn) : turn.say('crisis.whenReady');
  if (isAtHome(crisis) && isOwn(moment)) return turn.say(`crisis.home.${moment}`);
  return turn.say(`crisis.${moment}`);
}

/** Of which those at home, and those who may harm another, have words of their own. */
const isOwn = (moment: CrisisMoment): boolean => ['safe', 'callNow', 'unsure'].includes(moment);

/** What yes and no answer: it stands last, above their buttons, whatever was said before it. */
export function safetyQuestion(turn: Turn, crisis: Crisis): string {
  const what = askedOf[groupIn(crisis)];
  return turn.say(isYoung(crisis) ? `crisis.young.asks.${what}` : `crisis.asks.${what}`);
}
const askedOf: Record<Group, 'alright' | 'everybody' | 'reads' | 'safe'> = {
  suicide: 'safe',
  selfHarm: 'safe',
  medical: 'alright',
  home: 'reads',
  child: 'reads',
  others: 'everybody',
  unknown: 'safe',
};

/** A child in danger to life hears the words for everybody: 112. */
const isYoung = (crisis: Crisis): boolean => crisis.minor && !isMedical(crisis);

/** Who says in words to be safe hears first that this is good; only a yes may be to being able to read. */
function gladWords(turn: Turn, crisis: Crisis): string {
  const words = crisisWords(turn, crisis, 'safe');
  return crisis.minor || !isAtHome(crisis) ? words : `${turn.say('crisis.glad')} ${words}`;
}

/** The same words never stand twice in a row: the numbers are then said in another way. */
export function freshWords(turn: Turn, crisis: Crisis, moment: CrisisMoment): string {
  const words = crisisWords(turn, crisis, moment);
  const isRepeated = turn.state.lastAsked?.text.startsWith(words) === true;
  return isRepeated ? crisisWords(turn, crisis, moment === 'again' ? 'callNow' : 'again') : words;
}

/** How to be rid of what was said here: a page is left at once, a phone keeps it until somebody deletes it there. */
const unwatched = (turn: Turn): string => turn.say(onWhatsApp(turn) ? 'whatsapp.unwatched' : 'crisis.unwatched');

/** Who can see this, and how it goes: said to whoever asks, in danger or after it. */
export function seenWords(turn: Turn): string {
  const words = turn.say(onWhatsApp(turn) ? 'crisis.seenOnWhatsApp' : 'crisis.seen');
  return turn.state.lastAsked?.text.startsWith(words) === true ? unwatched(turn) : words;
}

/** Parents and children fear that asking for help costs them each other. */
export const fearWords = (turn: Turn): string =>
  turn.say(turn.state.minor ? 'crisis.young.takenAway' : 'crisis.takenAway');

/** Children get their own words, whatever the municipality's form of address is. */
function young(turn: Turn, group: Group, moment: CrisisMoment): string {
  if (moment === 'safe' && onWhatsApp(turn)) return turn.say('whatsapp.youngSafe');
  if (moment !== 'text') return turn.say(`crisis.young.${moment}`);
  if (group === 'others') return turn.say('crisis.young.others');
  return turn.say(group === 'home' || group === 'child' ? 'crisis.young.text' : 'crisis.young.dark');
}

/** Whether the desk may know, and what comes of the answer. */
export function deskWords(turn: Turn, { minor }: Crisis, moment: 'share' | 'shared' | 'notShared'): string {
  return turn.say(minor ? `crisis.desk.young.${moment}` : `crisis.desk.${moment}`);
}
