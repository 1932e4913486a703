/** What somebody in danger reads, in the language of the cry; the same in Dutch, with the buttons, stands below it. */
import type { Crisis } from '../state.ts';
import type { Reply, Turn } from '../turn-types.ts';
import { isEmergency, isMissing, mayReadAlong } from './crisis-words.ts';

/** Languages of which there are such words. */
const languages: ReadonlySet<string> = new Set(['en', 'tr', 'ar', 'pl', 'uk', 'es', 'de', 'fr']);

/** `other`: what has no words of its own. */
export type SaidToThem = 'text' | 'safe' | 'callNow' | 'share' | 'shared' | 'notShared' | 'other';

/** As the talk is after it; empty in Dutch, and in a language of which there are no words. */
export function inTheirLanguage(turn: Turn, crisis: Crisis, said: SaidToThem): Reply[] {
  const { language } = crisis;
  if (language === null || language === turn.state.locale || !languages.has(language)) return [];
  const lines = [...linesOf(crisis, said), ...askedIn(crisis)].map((line) => `${language}.${line}`);
  const text = lines.map((line) => turn.say(`crisis.inLanguage.${line}`)).join('\n');
  return [{ text, choices: [], data: { crisis: true, language } }];
}

/** Of what has no words of its own only that it is in Dutch, and whom to call. */
function linesOf(crisis: Crisis, said: SaidToThem): string[] {
  // Nothing but 112; who is calling hears the human there.
  if (isEmergency(crisis)) return crisis.phase === 'unsafe' ? ['emergency'] : [];
  if (isMissing(crisis)) return said === 'safe' ? [] : ['missing'];
  if (said === 'text') return mayReadAlong(crisis) ? ['reads', 'numbers'] : ['numbers'];
  if (said === 'safe') return [mayReadAlong(crisis) ? 'unwatched' : 'whenReady'];
  return [said === 'other' ? 'inDutch' : said];
}

/** What the buttons below answer. */
function askedIn({ phase }: Crisis): string[] {
  if (phase === 'safe') return ['asks', 'goOn'];
  return phase === 'unsafe' ? ['calls', 'goOn'] : ['goOn'];
}
