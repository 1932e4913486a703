/** "Nee, ik bedoel 1250", said to "Klopt dit?": of what was told as a number the one that it comes nearest to, shown again. */
import type { FactId, Statement } from '../../contract.ts';
import { parseMoney } from '../../language/money/money.ts';
import { foldForMatch } from '../../language/words/normalise.ts';
import { changesNumber, numbersBesideYes } from '../answers/beside-yes.ts';
import { holdTogether, isUnlikely } from '../answers/plausible.ts';
import type { Answer, Story, StoryLine } from '../state.ts';
import { takenBack } from './story-repair.ts';

/** Null: no number was given by itself, or none that fits. Nothing counts before it is confirmed. */
export function amountMeant(told: Story, shown: readonly StoryLine[], text: string): Story | null {
  const meant = meantNumber(text);
  if (meant === null || numbersIn(shown).includes(meant.number)) return null;
  const { dropped, ...rest } = told;
  const from = dropped === undefined ? shown.flat() : [dropped];
  const [answer] = from.filter((one) => fits(one, meant)).sort((a, b) => distance(a, meant) - distance(b, meant));
  if (answer === undefined) return null;
  const anew = { ...answer, statements: answer.statements.map((said) => withNumber(said, meant.number)) };
  const lines = [
    ...told.lines.map((line) => line.map((one) => (one === answer ? anew : one))),
    ...(dropped === undefined ? [] : [[anew]]),
  ];
  const together = lines.flat().flatMap(({ statements }) => statements);
  return holdTogether(together) ? { ...rest, asking: 'all', lines } : null;
}

const numbersIn = (shown: readonly StoryLine[]): unknown[] =>
  shown
    .flat()
    .flatMap(({ statements }) =>
      statements.flatMap(({ fact, value }): unknown[] =>
        Array.isArray(value) ? value : [typeof value === 'number' && isMoney(fact) ? value / 100 : value],
      ),
    );

/** "Ja, bruto", "ja 6 en 9": a number that does not stand there, or what makes one another: that is no plain yes. */
export function saysOtherwise(shown: readonly StoryLine[], text: string): boolean {
  const there = numbersIn(shown);
  const facts = shown.flat().flatMap(({ statements }) => statements.map(({ fact }) => fact));
  const numbers = facts.includes('children.ages') ? numbersBesideYes(text, 0) : numbersBesideYes(text);
  return (facts.some(isMoney) && changesNumber(text)) || numbers.some((number) => !there.includes(number));
}

/** What was told as one number, and left out: what is typed next may be how it is. */
export const droppedNumber = (line: StoryLine): Pick<Story, 'dropped'> => {
  const [only, ...more] = line;
  return only !== undefined && more.length === 0 && numberIn(only) !== null ? { dropped: only } : {};
};

interface Meant {
  readonly number: number;
  /** Named besides: the number that was wrong. */
  readonly wrong: number | null;
  readonly unit: 'euros' | 'years' | null;
}

const before =
  "(?:(?:nee|neen|ja|jawel|jep|klopt|hoor|alleen|wel|oh?|oeps|sorry|pardon|wacht|foutje|ik|bedoel|bedoelde|het|dat|is|was|moet|zijn|eigenlijk|toch|maar|'t|t)[ ,.:!-]+)*";
const byItself = new RegExp(`^${before}((?:€ ?)?\\d[\\d.,]*(?:-|,-)?(?: ?(?:euro|jaar|netto|per maand))*)$`);
/** Less may be the place of a button. */
const least = 10;

function meantNumber(text: string): Meant | null {
  const instead = takenBack(text);
  if (instead !== null) return { number: instead.amount / 100, wrong: instead.wrong / 100, unit: null };
  const words = byItself.exec(foldForMatch(text))?.[1];
  if (words === undefined) return null;
  const parsed = parseMoney(words.replace(' jaar', ''));
  if (parsed.status === 'fail' || parsed.value.cents < least * 100) return null;
  const unit = words.includes('jaar') ? 'years' : /€|euro|netto|maand/.test(words) ? 'euros' : null;
  return { number: parsed.value.cents / 100, wrong: null, unit };
}

const isMoney = (fact: FactId): boolean => fact.endsWith('Cents');
const isAge = (fact: FactId): boolean => fact === 'age' || fact === 'partnerAge';

/** In euros or years; null: it tells no single number. */
function numberIn({ statements }: Answer): number | null {
  const [only, ...more] = statements;
  if (only?.op !== 'is' || typeof only.value !== 'number' || more.length > 0) return null;
  return isMoney(only.fact) ? only.value / 100 : isAge(only.fact) ? only.value : null;
}

function fits(answer: Answer, { number, wrong, unit }: Meant): boolean {
  const told = numberIn(answer);
  const [only] = answer.statements;
  if (told === null || only === undefined || (wrong !== null && told !== wrong)) return false;
  if (unit !== null && (unit === 'euros') !== isMoney(only.fact)) return false;
  return !isUnlikely(only.fact, isMoney(only.fact) ? number * 100 : number);
}

const distance = (answer: Answer, { number }: Meant): number => Math.abs(Math.log((numberIn(answer) ?? 0) / number));

const withNumber = (said: Statement, number: number): Statement => ({
  fact: said.fact,
  op: 'is',
  value: isMoney(said.fact) ? Math.round(number * 100) : number,
});
