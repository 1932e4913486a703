import { parseDontKnow } from './dont-know.ts';
import { foldForMatch } from '../words/normalise.ts';
import { beginsAsQuestion } from '../asked/question.ts';
import { fail, longestAnswer, success } from '../parsed.ts';
import type { Parsed } from '../parsed.ts';
import { yesNoIdioms, yesNoRole } from './yes-no-words.ts';
import type { YesNoRole } from './yes-no-words.ts';

/**
 * Whether an answer says yes (`true`) or no. Fails on doubt ("ja nee", "nee dat klopt", "ja maar …"), on questions, on "weet
 * ik niet" and "liever niet" (see `parseDontKnow`) and on texts about something else. Titles of buttons ("Nee, meer") belong
 * to `parseChoice`, before this: a bare "meer" or "minder" says nothing without its question.
 */
export function parseYesNo(text: string): Parsed<boolean> {
  if (text.length > longestAnswer || text.includes('?') || parseDontKnow(text) !== null) return fail;
  if (beginsAsQuestion(text)) return fail;
  const words = wordsOf(text);
  const evidence = evidenceIn(words);
  const [first, ...others] = evidence.signs;
  if (first === undefined || evidence.doubtful || others.some((other) => other !== first)) return fail;
  if (contradictions[first ? 'yes' : 'no'].some((word) => words.includes(word))) return fail;
  return success(first);
}

/**
 * The "ja" or "nee" that an answer begins with, whatever doubt its other words give: "ja dan krijg ik niet alles". Only to be
 * said back.
 */
export function leadingYesNo(text: string): Parsed<boolean> {
  const [, word = '', rest = ''] = leading.exec(foldForMatch(text)) ?? [];
  const isMore = rest === '' || text.length > longestAnswer || text.includes('?') || unsure.test(rest);
  if (isMore || beginsAsQuestion(rest) || parseDontKnow(text) !== null) return fail;
  return success(!word.startsWith('n'));
}
const leading =
  /^(ja|jawel|jazeker|nee|neen)(?: hoor| joh)?[ ,.!]+(?!(?:ja|nee|neen|hallo|dag|daag|doei|leuk|maar nee|maar ja)(?!\p{L}))(.+)$/su;
const unsure =
  /(?<!\p{L})(?:snap|begrijp|bedoel\p{L}*|weet|geen idee|misschien|denk|soms|half|deels|klopt|niet (?:mijn|van mij)|de zijne|de hare)(?!\p{L})/u;

/** "Nee", "nee hoor, dat klopt niet": a no, and nothing else that may mean something. */
export const isPlainNo = (text: string): boolean => isPlain(text, false);

/** "Ja", "ja dat klopt": the same of a yes. */
export const isPlainYes = (text: string): boolean => isPlain(text, true);

function isPlain(text: string, value: boolean): boolean {
  const said = parseYesNo(text);
  return (
    said.status === 'success' && said.value === value && wordsOf(text).every((word) => yesNoRole(word) !== 'unknown')
  );
}

/** What stands beside a yes or no and says neither, numbers left out: "eigen", "voordeur" in "ja eigen voordeur". */
export const wordsBesideYesNo = (text: string): string[] =>
  wordsOf(text).filter((word) => yesNoRole(word) === 'unknown' && !/\d/.test(word));

function wordsOf(text: string): string[] {
  const withoutEmoji = foldForMatch(text)
    .replace(/[👍✅✔☑👌🆗💯]/gu, ' ja ')
    .replace(/[👎❌✖✘🙅]/gu, ' nee ')
    .replace(/'/g, '');
  const plain = yesNoIdioms.reduce((rest, [pattern, meaning]) => rest.replace(pattern, meaning), withoutEmoji);
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

interface Evidence {
  signs: boolean[];
  doubtful: boolean;
}

function evidenceIn(words: readonly string[]): Evidence {
  const roles = words.map(yesNoRole);
  const signs: boolean[] = [];
  for (let at = 0; at < roles.length; at += 1) {
    const sign = signAt(roles, at);
    if (sign) signs.push(sign.value);
    at = sign?.last ?? at;
  }
  const doubtful = roles.includes('doubt') || unclear(roles) || onlyNone(words, roles);
  return { signs, doubtful };
}

type Role = YesNoRole | 'unknown';

/** The yes or no at a word, with the negation that belongs to it: "klopt helemaal niet", "niet juist". */
function signAt(roles: readonly Role[], at: number): { value: boolean; last: number } | null {
  const role = roles[at];
  if (role === 'no' || role === 'disagree') return { value: false, last: at };
  if (role !== 'yes' && role !== 'fits' && role !== 'agree' && role !== 'not') return null;
  const next = nextAfterLinks(roles, at);
  const negates = role === 'not' ? roles[next] === 'agree' || roles[next] === 'fits' : roles[next] === 'not';
  return { value: role !== 'not' && !negates, last: negates ? next : at };
}

function nextAfterLinks(roles: readonly Role[], at: number): number {
  let next = at + 1;
  while (roles[next] === 'link') next += 1;
  return next;
}

/** Other words are fine behind a clear "ja" or "nee", and before one that ends the answer. */
function unclear(roles: readonly Role[]): boolean {
  if (!roles.includes('unknown')) return false;
  const meaning = roles.filter((role) => role !== 'filler' && role !== 'link');
  const decides = (role: Role | undefined): boolean => role === 'yes' || role === 'fits' || role === 'no';
  return !decides(meaning[0]) && !decides(meaning.at(-1));
}

/** "geen" without "nee" may be the answer to how much. */
function onlyNone(words: readonly string[], roles: readonly Role[]): boolean {
  return words.includes('geen') && !roles.includes('no');
}

/** "Ja, meer" does not fit "of minder?": which way the question went is not known here. */
const contradictions = { yes: ['meer', 'hoger', 'korter'], no: ['minder', 'lager', 'langer'] };
