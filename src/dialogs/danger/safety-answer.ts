/** What is said when asked whether it is safe, in more words than yes or no; its phrases stand in knowledge/urgency/answers. */
import { safetyAnswers, type SafetyAnswer, type SafetyWords } from '../../knowledge/schemas/urgency.ts';
import { foldForMatch } from '../../language/words/normalise.ts';
import { longestAnswer } from '../../language/parsed.ts';
import { parseYesNo } from '../../language/answers/yes-no.ts';
import type { Danger, Turn } from '../turn-types.ts';
import { inHome } from './crisis-words.ts';
import type { AsideId } from '../ways/asides.ts';

/** Null: none of them, or something that takes it back. Who cannot call or is not safe says so, whatever is said besides. */
export function safetyAnswer({ parts }: Turn, text: string): SafetyAnswer | null {
  if (text.length > longestAnswer) return null;
  const { found, rest } = phrasesIn(text, parts.knowledge.urgency.answers);
  if (found.has('cannotCall')) return 'cannotCall';
  if (text.includes('?')) return null;
  if (found.has('unsafe')) return 'unsafe';
  const isDenied = parts.knowledge.urgency.answers.some(({ denies }) => denies.some((word) => has(rest, word)));
  const answer = isDenied ? undefined : safetyAnswers.find((one) => found.has(one));
  return answer === 'safe' && text.trim().split(/\s+/).length > mostWords ? null : (answer ?? null);
}

/** Asks who can see this, or how it goes. */
export const asksWhoSees = (turn: Turn, text: string): boolean => holds(turn, 'seen', text);

/** Fears that a child is taken away. */
export const fearsTaken = (turn: Turn, text: string): boolean => holds(turn, 'takenAway', text);

/** Who gave danger will be there soon. */
export const comesBack = (turn: Turn, text: string): boolean => holds(turn, 'comesBack', text);

/** "Ik doe mezelf niks": no more is said than that and being tired; none where a condition or an objection stands beside it. */
export const deniesHarm = (turn: Turn, text: string): boolean =>
  holds(turn, 'noHarm', text) && text.trim().split(/\s+/).length <= mostWords && !takesBack.test(plain(text));
const takesBack = / (?:maar|alleen|als|zolang|totdat|tenzij|behalve|nog|nu|vandaag|meer|beloven|weet) /u;

/** The same of what is talked about: no other danger stands in it than that. */
export const saysReturn = (turn: Turn, text: string, danger: Danger | null): boolean =>
  inHome(turn) !== null && (danger === null || danger === 'control') && comesBack(turn, text);

/** Would rather write than call. */
export const asksToChat = (turn: Turn, text: string): boolean => holds(turn, 'chat', text);

/** Has a number, and no words. */
export const asksWhatToSay = (turn: Turn, text: string): boolean => holds(turn, 'whatToSay', text);

/** Who was missing is there again. */
export const saysFound = ({ parts, state }: Turn, text: string): boolean =>
  state.crisis?.danger === 'missing' &&
  !text.includes('?') &&
  text.length <= longestAnswer &&
  parts.knowledge.urgency.answers.some(
    ({ found, denies }) =>
      found.some((words) => spread(words).test(plain(text))) && !denies.some((word) => has(plain(text), word)),
  );

type Spread = 'chat' | 'whatToSay' | 'seen' | 'takenAway' | 'comesBack' | 'noHarm';
const holds = ({ parts }: Turn, what: Spread, text: string): boolean =>
  text.length <= longestAnswer && parts.knowledge.urgency.answers.some((file) => holdsOne(file[what], text));

/** One of these phrases stands in it. */
export const holdsOne = (phrases: readonly string[], text: string): boolean =>
  phrases.some((words) => spread(words).test(plain(text)));

/** Does not understand what stands here, and says no more than that. */
export const saysLost = ({ parts }: Turn, text: string): boolean =>
  parts.knowledge.urgency.answers.some(({ lost }) => lost.some((words) => plain(words) === plain(text)));

/** `*` stands for three words at most, `a|b` for one of the two: "kinderen dan weggehaald". */
const spread = (words: string): RegExp =>
  new RegExp(` ${words.replace(/[^ ]*\|[^ ]*/g, '(?:$&)').replaceAll(' * ', '(?: [^ ]+){0,3} ')} `, 'u');

/** Who is safe says so in few words; in a long story "veilig" may be about anything. */
const mostWords = 15;

/** Few words of this, or no more than a yes or a no: then they are an answer, though they resemble danger. */
export function isSaidOfSafety(turn: Turn, text: string): boolean {
  const words = text.trim().split(/\s+/).length;
  if (words <= bareWords && parseYesNo(text).status === 'success') return true;
  if (words <= mostWords && (safetyAnswer(turn, text) === 'helped' || saysFound(turn, text))) return true;
  return words <= fewWords && (safetyAnswer(turn, text) !== null || asksWhatNow(turn, text));
}

/** Says that help is there or comes; though it names what was heard as danger. */
export const saysHelped = (turn: Turn, text: string): boolean =>
  text.trim().split(/\s+/).length <= fewWords && (safetyAnswer(turn, text) === 'helped' || saysFound(turn, text));

/** "Verder. ze is bij de dokter": what is asked or wanted may stand in a part of it. */
export const clausesOf = (text: string): string[] => text.split(/[.,;:!?\n]+/).map((clause) => clause.trim());

/** What can be done now. */
export const asksWhatNow = ({ parts }: Turn, text: string): boolean =>
  parts.commands.aside(text) === ('nextStep' satisfies AsideId);

/** "Dankjewel", "ok": no yes to being safe and no no, but heard. Null: one word more is said than that. */
export function acknowledged(text: string): 'thanks' | 'ok' | null {
  const words = foldForMatch(text).match(/\p{L}+/gu) ?? [];
  if (words.length === 0 || !words.every((word) => okWords.has(word) || thankWords.has(word) || polite.has(word)))
    return null;
  if (words.some((word) => okWords.has(word))) return 'ok';
  return words.some((word) => thankWords.has(word)) ? 'thanks' : null;
}
const okWords: ReadonlySet<string> = new Set('ok oke okay okee oki okido'.split(' '));
const thankWords: ReadonlySet<string> = new Set('bedankt bedank dank dankje dankjewel dankuwel thanks thx'.split(' '));
const polite: ReadonlySet<string> = new Set(
  'je u jullie wel heel erg hartelijk hartstikke super nou alvast voor alles dit het de deze hulp nummer nummers info uw hoor'.split(
    ' ',
  ),
);

const bareWords = 2;
const fewWords = 8;

/** The longest first: in "niet in gevaar" nothing says "in gevaar". */
function phrasesIn(text: string, files: readonly SafetyWords[]): { found: Set<SafetyAnswer>; rest: string } {
  const phrases = files
    .flatMap((file) => safetyAnswers.flatMap((answer) => file[answer].map((words) => ({ answer, words }))))
    .sort((a, b) => b.words.length - a.words.length);
  const found = new Set<SafetyAnswer>();
  const rest = phrases.reduce((left, { answer, words }) => {
    if (!has(left, words)) return left;
    found.add(answer);
    return left.replaceAll(` ${words} `, ' | ');
  }, plain(text));
  return { found, rest };
}

const has = (text: string, words: string): boolean => text.includes(` ${words} `);

const plain = (text: string): string =>
  ` ${foldForMatch(text)
    .replace(/'/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
