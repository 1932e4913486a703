/** "Hoe laat is die open" after a helper was told: of that helper. */
import { serviceLine } from '../../../knowledge/service-words.ts';
import { foldForMatch } from '../../../language/words/normalise.ts';
import { asksToPayItBack, isQuestion } from '../../../language/asked/question.ts';
import { phoneOf } from '../../phone.ts';
import type { Reply } from '../../reply.ts';
import type { ConversationState } from '../../state.ts';
import type { Outcome, Turn } from '../../turn-types.ts';
import { detailWords, withoutAsked } from './asked-about.ts';
import { helpersNamed } from '../look-up/look-up.ts';
import { tell } from '../tell.ts';
import { helperWords, whoHelps } from './who-helps.ts';

/** Who was told of first in these replies; nobody new: whoever it was, as long as the talk stands where it stood. */
export function helperAfter(turn: Turn, before: ConversationState, replies: readonly Reply[]): string | null {
  const { state } = turn;
  if (turn.step.kind === 'crisis') return null;
  const stands = before.step === state.step && before.answers.length === state.answers.length;
  return helperIn(turn, replies.map(({ text }) => text).join('\n')) ?? (stands ? before.helper : null);
}

function helperIn(turn: Turn, told: string): string | null {
  if (!told.includes('• *')) return null;
  const near = ['nederland', turn.municipality?.slug];
  const places = [...turn.parts.knowledge.organisations.values()]
    .filter(({ municipality }) => near.includes(municipality))
    .flatMap(({ services }) => services.map(({ id }) => ({ id, at: placeOf(turn, id, told) })))
    .filter(({ at }) => at >= 0);
  return places.sort((a, b) => a.at - b.at)[0]?.id ?? null;
}

function placeOf(turn: Turn, id: string, told: string): number {
  const line = serviceLine(turn.parts.knowledge, id, helperWords(turn))?.line;
  return line === undefined ? -1 : told.indexOf(line);
}

/** Null: no helper was just told, or something else is asked. */
export function ofHelperTold(turn: Turn, text: string): Outcome | null {
  const { helper } = turn.state;
  if (helper === null || turn.municipality === null || turn.step.kind === 'crisis') return null;
  const isAsked = asksOfThem(text) || asksThere(text) || asksToCome(turn, text);
  const details = isAsked ? detailWords(turn, helper, text, true) : null;
  if (details === null) return null;
  const told = details.length > 0 || asksOfThem(text) ? details : [turn.say('lookup.unknown', phoneOf(turn))];
  return tell(turn, [...whoHelps(turn, [helper], 1), ...told], 0);
}

/** "Heb ik daar een pas voor nodig": short, and of nobody else, whatever it is. */
const asksThere = (text: string): boolean =>
  (isQuestion(text) || verbFirst.test(foldForMatch(text))) &&
  there.test(foldForMatch(text)) &&
  foldForMatch(text).trim().split(/\s+/).length <= mostThere;

/** "Mag ik ook komen als ik zelfstandige ben", "kan ik daar als zzp'er terecht": of whoever was told, and of nobody else by name. */
const asksToCome = (turn: Turn, text: string): boolean => {
  const folded = foldForMatch(text);
  const others = helpersNamed(turn, text).filter((id) => id !== turn.state.helper);
  return mayCome.test(folded) && !elsewhere.test(folded) && others.length === 0;
};
const mayCome =
  /^(?:(?:en|maar|oke?|ja|dus) )*(?:mag|mogen|kan|kunnen|helpen) (?:\S+ ){1,7}?(?:komen|terecht|langskomen|heen|naartoe|aanmelden|inschrijven|helpen)(?!\p{L})/u;
/** "In aanmerking komen", "thuis komen", "rond kunnen komen". */
const elsewhere =
  /(?<!\p{L})(?:aanmerking|thuis|iemand|jullie|je|jij|u|\p{L}*toeslag\p{L}*|bijstand|uitkering|kwijtschelding|rond|uit|gemeente|naar|digid|voor)(?!\p{L})/u;
const there = /(?<!\p{L})daar(?! (?:recht|geld))(?!\p{L})/u;
const verbFirst = /^(?:(?:en|maar|oke?|ja) )*(?:heb|hebben|moet|moeten|is|zijn|zit|zitten|doen|werken|spreken|komen) /u;
const mostThere = 8;

/** What a helper can be asked, of "die" or "daar" or of nobody by name, and nothing besides. */
function asksOfThem(text: string): boolean {
  const rest = withoutAsked(text);
  if (rest === null || asksToPayItBack(text)) return false;
  const others = foldForMatch(rest).match(/[\p{L}\p{N}]+/gu) ?? [];
  const isShort = foldForMatch(text).trim().split(/\s+/).length <= mostBare;
  return (isShort || pointsAt(text)) && others.every((word) => small.has(word));
}
const mostBare = 4;

/** "Die", "daar": what was told last. */
export const pointsAt = (text: string): boolean =>
  /(?<!\p{L})(?:die|dat|deze|daar|daarvan|ervan|daarheen|ze|zij|er|het|hun|hij)(?!\p{L})/u.test(foldForMatch(text));

const small: ReadonlySet<string> = new Set(
  (
    'en maar zelf mezelf mijzelf ok oke hoi ja dus dan nu nou ook nog wel gewoon zomaar eigenlijk precies ongeveer altijd vandaag morgen ' +
    'die dat deze daar daarvan ervan daarheen ze zij er het hun hij de een is zijn ben wat waar welke hoe kan kun kunnen ' +
    'mag moet moeten ik je we wij u men mij me bij van naar toe heen op in om te aan voor met zonder tot heb hebben hebt ' +
    'gaat gaan komen kom kost krijg vind vinden zit weet jij weten iemand iets geld help mensen terecht doen genoeg goed'
  ).split(' '),
);
