/** What the phrases of a question say in a text: "zonder kinderen" says no children, whoever else there is. */
import { isDeepStrictEqual } from 'node:util';
import type { Statement } from '../../contract.ts';
import { whenChosen } from '../../eligibility/question.ts';
import { wordsOf } from '../../language/answers/choice-words.ts';
import { deniedEach } from '../../language/people/denied-list.ts';
import { foldForMatch } from '../../language/words/normalise.ts';
import { isQuestion } from '../../language/asked/question.ts';
import type { Asked } from './understood.ts';

export interface PhrasesFound {
  readonly statements: Statement[];
  readonly count: number;
  /** All of it is a phrase that is asked back before it counts. */
  readonly isOffered: boolean;
  /** The words that belong to no phrase. */
  readonly rest: string;
}

/** A long phrase goes before a short one inside it: "zonder kinderen" before "kinderen". */
export function parsePhrases({ question, pending }: Pick<Asked, 'question' | 'pending'>, text: string): PhrasesFound {
  const line = foldForMatch(deniedEach(text))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(headcount, '$1 mensen')
    .replace(rooms, '$1kamers');
  const isAll = (phrase: string): boolean =>
    foldForMatch(phrase) === line.replace(pets, ' ').replace(courtesies, '').trim();
  const phrases = question.phrases.flatMap(({ says, sets, whole, offered = false }) =>
    says
      .filter((phrase) => whole !== true || isAll(phrase))
      .map((phrase) => ({ phrase: foldForMatch(phrase), sets, offered })),
  );
  const whole = phrases.find(({ phrase, offered }) => offered && isAll(phrase));
  if (whole !== undefined) return { statements: whenChosen(whole.sets), count: 1, isOffered: true, rest: '|' };
  let rest = ` ${line} `;
  const found = new Set<(typeof phrases)[number]['sets']>();
  for (const { phrase, sets } of phrases.sort((a, b) => b.phrase.length - a.phrase.length)) {
    if (!rest.includes(` ${phrase} `)) continue;
    const isDenied = denied.test(rest.slice(0, rest.indexOf(` ${phrase} `) + 1)) && !denial.test(phrase);
    rest = rest.replace(` ${phrase} `, ' | ');
    found.add(isDenied ? {} : sets);
  }
  const statements = [...found].flatMap((sets) => whenChosen(sets, pending.test?.value));
  return { statements, count: found.size, isOffered: false, rest: rest.trim() };
}

/** Whether one of them stands in it. */
export function namesAny(phrases: readonly string[], text: string): boolean {
  const words = ` ${wordsOf(foldForMatch(text)).join(' ')} `;
  return phrases.some((phrase) => words.includes(` ${phrase} `));
}

/** The one thing that the phrases of a yes or no say; null where they say nothing or two things, or something is asked or wished. */
export function saidInPhrases(asked: Pick<Asked, 'question' | 'pending'>, text: string): Statement | null {
  if (isQuestion(text) || /\?|€|(?<!\d)\d{3}(?!\d)|\d{5}/.test(text) || wishes.test(foldForMatch(text))) return null;
  const [only, ...more] = parsePhrases(asked, text).statements;
  return only === undefined || more.length > 0 ? null : only;
}
const wishes = /(?<!\p{L})(?:zoek|zoeken|wil|willen|nodig|hulp|help|vroeger|eerst|straks|binnenkort)(?!\p{L})/u;

/** "Met mijn zoon", to "Er wonen kinderen bij u. Klopt dat?": it says again what waits for a yes. */
export const namesWhatWaits = (
  asked: Pick<Asked, 'question' | 'pending'>,
  waiting: readonly Statement[],
  text: string,
): boolean =>
  asked.question.kind === 'yesNo' &&
  asked.pending.test === undefined &&
  isDeepStrictEqual([saidInPhrases(asked, text)], waiting);

/** "Geen kamer", "niet met een vriend": what is denied is not so, and what is so then it does not say. */
const denied = / (?:geen|niet|nooit|zonder) (?:(?:een|met|mijn|mn|de|echte?|eigen) )*$/;
const denial = /^(?:ik )?(?:geen|niet|zonder)(?: |$)/;
/** "Een flat met 3 kamers" is no room. */
const rooms = /(?<!\p{L})([2-9]|twee|drie|vier|vijf) kamers?(?!\p{L})/gu;

/** "Met 6 man" is nobody's husband. */
const headcount = /(?<!\p{L})(\d+|twee|drie|vier|vijf|zes|zeven|acht|negen|tien) man(?!\p{L})/gu;

/** Nobody is counted with them: "alleen met de kat". */
const pets =
  /(?<= )(?:(?:en|met|de|mijn|mn|me|een|onze|twee|drie|\d|lieve|oude) )+(?:kat|katten|katje|poes|poezen|kater|hond|honden|hondje|vogel|vogels|vogeltje|parkiet|konijn|konijnen|vissen|huisdieren?)(?=$| )/gu;

/** They stand around an answer and leave it what it is. */
const courtesies = /^(?: ?(?:ja|nee|nou|gewoon|hier|ik woon|dat ben|met|er woont) )+| (?:hoor|dus|hier|thuis|joh) ?$/g;
