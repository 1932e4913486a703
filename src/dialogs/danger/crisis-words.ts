/** The fixed words for each kind of danger. Nothing in them is put together from what the resident wrote. */
import type { Crisis } from '../state.ts';
import { onWhatsApp } from '../turn-of.ts';
import type { Danger, Reply, Turn } from '../turn-types.ts';

/** What is said: first, then by what was answered; `again` when no answer was understood. */
export type CrisisMoment =
  'text' | 'safe' | 'saysSafe' | 'callNow' | 'again' | 'called' | 'calling' | 'unsure' | 'reassured';

/** Dangers that one text fits. */
type Group = 'suicide' | 'selfHarm' | 'medical' | 'home' | 'child' | 'unknown';

const groupOf: Record<Danger, Group> = {
  suicide: 'suicide',
  selfHarm: 'selfHarm',
  overdose: 'medical',
  medical: 'medical',
  violence: 'home',
  control: 'home',
  forcedMarriage: 'home',
  childDanger: 'child',
};

export const isMedical = ({ danger }: Crisis): boolean => danger !== null && groupOf[danger] === 'medical';

/** Somebody near may read along. */
export const isAtHome = ({ danger }: Crisis): boolean => danger !== null && ['home', 'child'].includes(groupOf[danger]);

/** Then nothing may come by itself, whatever was agreed before: who holds the phone is not known (cautions 17). */
export const mayBeWatched = (crisis: Crisis): boolean => crisis.danger === null || crisis.minor || isAtHome(crisis);

export function crisisWords(turn: Turn, crisis: Crisis, moment: CrisisMoment): string {
  const group = crisis.danger === null ? 'unknown' : groupOf[crisis.danger];
  if (moment === 'saysSafe') return gladWords(turn, crisis);
  if (crisis.minor && group !== 'medical') return young(turn, group, moment);
  if (moment === 'text') return turn.say(`crisis.kind.${group}`);
  if (moment === 'safe') return isAtHome(crisis) ? unwatched(turn) : turn.say('crisis.whenReady');
  return turn.say(`crisis.${moment}`);
}

/** Who says in words to be safe hears first that this is good; only a yes may be to being able to read. */
function gladWords(turn: Turn, crisis: Crisis): string {
  const words = crisisWords(turn, crisis, 'safe');
  return crisis.minor || !isAtHome(crisis) ? words : `${turn.say('crisis.glad')} ${words}`;
}

/** The same words never stand twice in a row: the numbers are then said in another way. */
export function freshWords(turn: Turn, crisis: Crisis, moment: CrisisMoment): string {
  const words = crisisWords(turn, crisis, moment);
  const isRepeated = turn.state.lastAsked?.text === words;
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
  return turn.say(group === 'home' || group === 'child' ? 'crisis.young.text' : 'crisis.young.dark');
}

/** Whether the desk may know, and what comes of the answer. */
export function deskWords(turn: Turn, { minor }: Crisis, moment: 'share' | 'shared' | 'notShared'): string {
  return turn.say(minor ? `crisis.desk.young.${moment}` : `crisis.desk.${moment}`);
}

/** Languages of which there is one line with the numbers. */
const languages: ReadonlySet<string> = new Set(['en', 'tr', 'ar', 'pl', 'uk', 'es']);

/** One line with the numbers in the language of the cry, where the rest is in another. */
export function inTheirLanguage(turn: Turn, { language }: Crisis): Reply[] {
  if (language === null || language === turn.state.locale || !languages.has(language)) return [];
  return [{ text: turn.say(`crisis.inLanguage.${language}`), choices: [], data: { crisis: true, language } }];
}
