/** "Nee, ik bedoel 1200", right behind an answer: that answer is given anew, and the check goes on where it was. */
import { isDeepStrictEqual } from 'node:util';
import type { FactId, Statement } from '../../contract.ts';
import { saidNotSo } from '../../language/answers/not-so.ts';
import { tellsIncome } from '../../language/money/income-words.ts';
import { deniedAmounts } from '../../language/numbers/denied-amounts.ts';
import { parseMoney } from '../../language/money/money.ts';
import { foldForMatch } from '../../language/words/normalise.ts';
import { amountsIn } from '../../language/numbers/qualifiers.ts';
import { choiceKey } from '../../knowledge/question-rules.ts';
import type { Question } from '../../knowledge/schemas/question.ts';
import { openQuestion, questionOf } from '../ask.ts';
import { isSameShape, numberMeant } from './bare-no.ts';
import { incomeFacts, withoutOldMoney } from './household-money.ts';
import { namedWrong } from './named-wrong.ts';
import { askedOf } from '../answers/asked-of.ts';
import { doubtAbout } from '../answers/plausible.ts';
import type { Answer } from '../state.ts';
import { stillAsked } from '../answers/still-asked.ts';
import type { Turn } from '../turn-types.ts';
import { understand } from '../answers/understand.ts';

/** The answer that was meant, in the place of the last one. Null: nothing was taken back. */
export function corrected(turn: Turn, text: string): Corrected | null {
  const replaced = notThatAmount(turn, text);
  if (replaced !== null) return replaced;
  const named = namedWrong(turn, text);
  if (named !== null && named.rest !== '') return givenAnew(turn, named.answer, `ik bedoel ${named.rest}`);
  const { answers } = turn.state;
  const last = answers.at(-1);
  const lastAsked = answers.findLast(({ volunteered }) => volunteered !== true);
  const meant = tellsIncome(text) ? answers.filter(tellsOfIncome).reverse() : [last, lastAsked];
  for (const answer of new Set(meant)) {
    const found = answer === undefined ? null : givenAnew(turn, answer, text);
    if (found !== null) return found;
  }
  return null;
}

const tellsOfIncome = ({ statements }: Answer): boolean => statements.some(({ fact }) => incomeFacts.has(fact));

const money = '€? ?(\\d[\\d.,]*)';
const otherAmount = new RegExp(
  `(?<![\\d.,])${money}(?: euro)?[ ,]+(?:sorry[ ,]+)?(?:en )?(?:niet|geen|ipv|in plaats van) ${money}`,
);

/** "Ik zei 1335 maar het is 1355", "niet 1335 maar 1355". */
const wrongFirst = new RegExp(
  `(?<!\\p{L})(?:ik zei|zei ik|die|dat|niet|geen) (?:(?:net|eerst|van) )*${money}(?: euro)?[ ,]+(?:(?:maar|en|dat|het|dus) )*(?:(?:is|moet|moest|bedoel|bedoelde|wordt|zijn|ik) )*${money}(?![\\d.,%])`,
  'u',
);

/** "Het is 1250, niet 1150": of the answer that said 1150, whatever is asked now. */
function notThatAmount(turn: Turn, text: string): Corrected | null {
  const said = takenBack(text);
  const answer = turn.state.answers.findLast(({ statements }) => said !== null && isAmount(statements, said.wrong));
  return said === null || answer === undefined ? null : givenAnew(turn, answer, `ik bedoel ${said.words}`);
}

/** "Ik verdien geen 76000", "mijn inkomen klopt niet": the answer that says so, which is to be asked once more. */
export function deniedAnswer(turn: Turn, text: string): Answer | null {
  const named = namedWrong(turn, text);
  if (named !== null) return named.answer;
  const denied = deniedAmounts(text).map((euros) => Math.round(euros * 100));
  if (denied.length === 0 || amountsIn(text).length > 0) return null;
  return turn.state.answers.findLast(({ statements }) => denied.some((cents) => isAmount(statements, cents))) ?? null;
}

/** The amount that is meant, and the one that is not, in cents. */
export function takenBack(text: string): { words: string; amount: number; wrong: number } | null {
  const folded = foldForMatch(text);
  const [, not, words] = wrongFirst.exec(folded) ?? swapped(otherAmount.exec(folded)) ?? [];
  if (words === undefined || not === undefined) return null;
  const [amount, wrong] = [parseMoney(words), parseMoney(not)];
  return amount.status === 'fail' || wrong.status === 'fail'
    ? null
    : { words, amount: amount.value.cents, wrong: wrong.value.cents };
}

const swapped = (found: RegExpExecArray | null): (string | undefined)[] | null =>
  found === null ? null : ['', found[2], found[1]];

const isAmount = ([only, ...more]: readonly Statement[], cents: number): boolean =>
  more.length === 0 &&
  only?.op === 'is' &&
  (only.fact.endsWith('Cents') ? only.value === cents : ages.has(only.fact) && only.value === cents / 100);
const ages: ReadonlySet<FactId> = new Set(['age', 'partnerAge']);

export interface Corrected {
  readonly answers: Answer[];
  readonly answer: Answer;
  /** No new amount or choice was named: a yes became a no, or the other side of a limit. */
  readonly isTurned: boolean;
}

function givenAnew(turn: Turn, last: Answer, text: string): Corrected | null {
  const question = questionOf(turn, last.question);
  if (question === undefined) return null;
  const statements = isTheOther(text)
    ? otherOf(last)
    : (turnedRound(last, text) ?? meantIn(turn, question, last, text));
  const others = turn.state.answers.filter((answer) => answer !== last);
  if (statements === null || doubtAbout(others, statements) !== null) return null;
  const answer: Answer = { ...last, statements };
  const answers = stillAsked(turn, withoutOldMoney(turn.state.answers, [...others, answer]));
  return { answers, answer, isTurned: isTurnedOver(last, statements) };
}

/** Of one yes or no the other, of one limit the other side. */
function isTurnedOver({ statements: [before] }: Answer, [now, ...more]: readonly Statement[]): boolean {
  if (before === undefined || now === undefined || more.length > 0 || before.fact !== now.fact) return false;
  return typeof now.value === 'boolean' ? now.value !== before.value : now.op !== 'is' && now.op !== before.op;
}

const meaning =
  /^(?:(?:nee|neen|oh?|ow|oeps|sorry|pardon|wacht|foutje|even|hoi|ja)[ ,.:!-]+)*(?:ik )?bedoel(?:de|t)?(?: (?:ik|eigenlijk|dus|te zeggen|natuurlijk))*[ ,.:-]+(.+)$/;
/** Without "bedoel" only before a number: "sorry, nee" answers what is asked. */
const sorry =
  /^(?:(?:nee|oh?|ow|oeps|sorry|pardon|foutje|wacht)[ ,.:!-]+)*(?:oeps|sorry|pardon|foutje)[ ,.:!-]+(?:het is |moet zijn |moet |eigenlijk |toch )*((?:€ ?)?\d.*)$/;

/** "Nee wacht 700", where the answer before it was understood. */
const wait =
  /^(?:(?:nee|oh?|ow)[ ,.:!-]+)*wacht(?: even| ff)?[ ,.:!-]+(?:(?:nee|het is|moet zijn|moet|eigenlijk|toch)[ ,]+)*((?:€ ?)?\d.*)$/;

/** "Mijn vorige antwoord klopt niet, het is 1200": of the last answer, and what it is. */
const earlier =
  /^(?:(?:nee|oh?|sorry|wacht|oeps)[ ,.:!-]+)*(?:(?:mijn|het|dat|de|die) )?(?:vorige|laatste)(?: (?:antwoord|vraag|bedrag|getal|ding))? (?:(?:klopt|klopte) niet|(?:is|was) (?:fout|verkeerd|niet goed|onjuist)|(?:had ik )?(?:fout|verkeerd)|(?=moet|is ))[ ,.:;-]*(?:dat |het |ze |dus |maar )*(?:(?:is|zijn|moet(?: het)?(?: zijn)?|bedoel(?:de)? ik|wordt) )*(.+)$/;

/** "De vorige vraag was fout", and not how it is: that question again. */
export const isOfLast = (text: string): boolean => ofLast.test(foldForMatch(text));
const ofLast =
  /^(?:(?:nee|oh?|sorry|wacht|oeps|maar)[ ,.:!-]+)*(?:mijn|het|dat|de|die)? ?(?:vorige|laatste)(?: (?:antwoord|vraag|bedrag|getal|ding))? (?:(?:klopt|klopte) niet|(?:is|was|moet|had)(?!\p{L}).*|fout|verkeerd)/u;

/** "Nee, andersom", with or without how it is. */
const otherWay = /^(?:(?:nee|oh?|sorry)[ ,]+)*(?:andersom|omgekeerd|verkeerd om)(?:[ ,.:-]+(.+))?$/;

/** Of two ages each was the other's. */
function turnedRound({ statements }: Answer, text: string): Statement[] | null {
  const found = otherWay.exec(foldForMatch(text));
  const [one, two, ...more] = statements;
  if (found === null || found[1] !== undefined || one === undefined || two === undefined || more.length > 0)
    return null;
  return typeof one.value === 'number' && typeof two.value === 'number'
    ? [
        { fact: one.fact, op: 'is', value: two.value },
        { fact: two.fact, op: 'is', value: one.value },
      ]
    : null;
}

/** "Niet samen maar alleen": what was said, and what is meant. */
const notBut = /^(?:(?:nee|oh?|oeps|sorry|foutje|ik woon|we wonen|het is)[ ,.:!-]+)*niet ([^,]+?),? (?:maar|wel) (.+)$/;

function meantIn(turn: Turn, question: Question, last: Answer, text: string): Statement[] | null {
  const open = openQuestion(turn);
  const bare = open === null ? null : numberMeant(open, text);
  if (bare !== null) {
    // After a misunderstanding it may be of what was not understood.
    if (turn.state.misses > 0 || question.choices !== undefined) return null;
    const anew = readAs(turn, question, last, bare);
    return anew !== null && isSameShape(last.statements, anew) ? anew : null;
  }
  const folded = foldForMatch(text);
  const waited = turn.state.misses === 0 ? wait.exec(folded) : null;
  const said = meaning.exec(folded) ?? sorry.exec(folded) ?? otherWay.exec(folded) ?? earlier.exec(folded) ?? waited;
  const rest = said?.[1] ?? (saidNotSo(folded) || undefined);
  const [, wrong = '', right] = notBut.exec(folded) ?? [];
  // Only of the answer that says what it is not.
  const isOfLast = right !== undefined && isDeepStrictEqual(readAs(turn, question, last, wrong), last.statements);
  return readAs(turn, question, last, isOfLast ? right : rest);
}

export function readAs(turn: Turn, asked: Question, last: Answer, rest: string | undefined): Statement[] | null {
  // What is only offered has no place in an answer that is there already.
  const question = { ...asked, phrases: asked.phrases.filter(({ offered }) => offered !== true) };
  // A number in a tick list is a place in it, and those of an earlier list are not seen any more.
  if (rest === undefined || (question.kind === 'multi' && /\d/.test(rest))) return null;
  const told = last.statements.map(({ fact, value }) => (Array.isArray(value) ? value.join() : fact));
  const shown = (question.choices ?? []).map(({ sets }) => choiceKey(sets)).filter((key) => told.includes(key));
  const pending = { question: question.id, shown, ...(last.test !== undefined && { test: last.test }) };
  const understood = understand(askedOf(turn, question, pending), rest);
  return understood.status === 'answer' ? understood.statements : null;
}

/** "Nee, ik bedoel minder": that "nee" is no answer, what follows may be one. */
export function meantWords(text: string): string {
  const folded = foldForMatch(text);
  const found = meaning.exec(folded) ?? otherWay.exec(folded);
  return found === null ? text : (found[1] ?? '');
}

export const isTheOther = (text: string): boolean =>
  /^(?:(?:nee|oh?|oeps|sorry|ik|bedoel|bedoelde|doe|toch|liever)[ ,]+)*(?:dat|die|de|het) andere?$/.test(
    foldForMatch(text),
  );

/** Of a yes or no there is one other. */
function otherOf({ statements }: Answer): Statement[] | null {
  const [only, ...more] = statements;
  if (only === undefined || more.length > 0) return null;
  if (typeof only.value === 'boolean') return [{ fact: only.fact, op: 'is', value: !only.value }];
  const turned = opposites[only.op];
  return turned === undefined || typeof only.value !== 'number' ? null : turnedStatement(only, turned);
}

const opposites: Partial<Record<Statement['op'], 'le' | 'lt' | 'ge' | 'gt'>> = {
  le: 'gt',
  gt: 'le',
  lt: 'ge',
  ge: 'lt',
};

const turnedStatement = (statement: Statement, op: 'le' | 'lt' | 'ge' | 'gt'): Statement[] | null =>
  isComparison(statement) ? [{ ...statement, op }] : null;

type Comparison = Exclude<Statement, { op: 'is' | 'isNot' | 'has' }>;
const isComparison = (statement: Statement): statement is Comparison =>
  statement.op !== 'is' && statement.op !== 'isNot' && statement.op !== 'has';
