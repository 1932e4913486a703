/** "Klopt dit?" in words: one line for each thing that was told. */
import { isDeepStrictEqual } from 'node:util';
import type { FactId, Statement } from '../../contract.ts';
import { fold, rangeKnown } from '../../eligibility/known.ts';
import { whenNotChosen } from '../../eligibility/question.ts';
import { formatDuration, formatEuros, formatList } from '../../locales/format.ts';
import { addressed } from '../../locales/address.ts';
import { addressOf, questionOf } from '../ask.ts';
import { maxWordsPerMessage, wordCount } from '../lines.ts';
import { spoken } from '../answers/doubt-words.ts';
import type { StoryLine } from '../state.ts';
import { holdTogether } from '../answers/plausible.ts';
import { partnerIn, savedFacts } from './household-money.ts';
import { contradicted } from './story-lines.ts';
import type { Reply, Turn } from '../turn-types.ts';

/** More lines than this are no list that one checks. */
const mostLines = 6;

/** The lines that are asked at once: the others come after. */
export function shownLines(turn: Turn, lines: readonly StoryLine[]): StoryLine[] {
  const shown: StoryLine[] = [];
  let words = wordCount(turn.say('story.correct'));
  for (const line of lines.slice(0, mostLines)) {
    words += wordCount(bulletOf(turn, line));
    if (shown.length > 0 && words > maxWordsPerMessage) break;
    shown.push(line);
  }
  return shown;
}

/** Asks whether it is right; `before` stands in the same message where that stays short. */
export function confirmation(turn: Turn, lines: readonly StoryLine[], before: string): Reply[] {
  const shown = shownLines(turn, lines);
  const asked =
    onlyChange(turn, shown) ??
    [turn.say('story.correct'), ...shown.map((line) => `• ${bulletOf(turn, line)}`)].join('\n');
  const facts = [...new Set(shown.flat().flatMap(({ statements }) => statements.map(({ fact }): FactId => fact)))];
  const choices = [turn.say('check.confirmYes'), turn.say('story.wrong')];
  const isShort = before === '' || wordCount(before) + wordCount(asked) <= maxWordsPerMessage;
  const text = isShort && before !== '' ? `${before} ${asked}` : asked;
  return [...(isShort ? [] : [{ text: before, choices: [] }]), { text, choices, data: { confirm: { facts } } }];
}

/** "U zei eerst: …. Klopt nu: …?" */
function onlyChange(turn: Turn, lines: readonly StoryLine[]): string | null {
  const [line, ...others] = lines;
  if (line === undefined || others.length > 0) return null;
  const said = saidBefore(turn, line);
  return said === null ? null : turn.say('story.changed', { said, now: lineWords(turn, line) });
}

function bulletOf(turn: Turn, line: StoryLine): string {
  const said = saidBefore(turn, line);
  const now = lineWords(turn, line);
  return said === null ? now : turn.say('story.changedLine', { said, now });
}

function saidBefore(turn: Turn, line: StoryLine): string | null {
  const here = turn.municipality;
  const place = line.flatMap(({ statements }) => statements).find(({ fact }) => fact === 'municipality')?.value;
  if (place !== undefined)
    return here === null || here.slug === place ? null : turn.say('story.municipality', { name: here.name });
  const against = contradicted(turn.state.answers, line).filter((answer) => !leavesStanding(turn, answer, line));
  const earlier = against
    .filter((answer) => !isOnlyUnticked(turn, answer, line))
    .map((answer) => unstopped(spokenAgainst(turn, answer, line)));
  return earlier.length === 0 ? null : earlier.join('. ');
}

/** What was not ticked beside what was, nobody said: "U zei eerst" would not be true of it. */
function isOnlyUnticked(turn: Turn, answer: StoryLine[number], line: StoryLine): boolean {
  const question = questionOf(turn, answer.question);
  const unticked =
    question?.kind === 'multi' ? (question.choices ?? []).flatMap(({ sets }) => whenNotChosen(sets)) : [];
  const isUnticked = (one: Statement): boolean => unticked.some((other) => isDeepStrictEqual(one, other));
  const isBeside = answer.statements.some((one) => !isUnticked(one));
  return againstIn(answer, line).every((one) => isUnticked(one) && (isBeside || one.fact === 'receives'));
}

const againstIn = (answer: StoryLine[number], line: StoryLine): Statement[] => {
  const now = line.flatMap(({ statements }) => statements);
  return answer.statements.filter((statement) => !holdTogether([statement, ...now]));
};

/** Of a tick list only what cannot be true beside it. */
function spokenAgainst(turn: Turn, answer: StoryLine[number], line: StoryLine): string {
  const against = againstIn(answer, line);
  const isPart = questionOf(turn, answer.question)?.kind === 'multi' && against.length > 0;
  return isPart ? lineWords(turn, [{ ...answer, statements: against }]) : spoken(turn, answer);
}

/** One more thing beside what was ticked, or children beside a partner: the words of the earlier answer stay true. */
const leavesStanding = (turn: Turn, answer: StoryLine[number], line: StoryLine): boolean =>
  (saysCouple(answer) && joinsCouple(turn, line)) || (hasReceived([answer]) && hasReceived(line));
const hasReceived = (line: StoryLine): boolean => line.every(({ statements }) => statements.some(isReceived));
const isReceived = ({ fact, op }: Statement): boolean => fact === 'receives' && op === 'has';

/** Who chose "Met partner" did not say in words that there are no children: with them it is a couple with children. */
const joinsCouple = (turn: Turn, line: StoryLine): boolean =>
  line.every(({ statements }) => statements.every(({ fact }) => ofChildren.has(fact))) &&
  contradicted(turn.state.answers, line).some(saysCouple);
const saysCouple = ({ statements }: StoryLine[number]): boolean =>
  statements.some(({ fact, value }) => fact === 'household' && value === 'couple');
const ofChildren: ReadonlySet<FactId> = new Set([
  'hasChildren',
  'children.count',
  'children.ages',
  'children.anyInSchool',
]);

const unstopped = (text: string): string => text.replace(/\.$/, '');

/** One line, without a full stop: "U woont alleen met 2 kinderen (5 en 9 jaar)". */
export function lineWords(turn: Turn, line: StoryLine): string {
  const statements = line.flatMap((answer) => answer.statements);
  const own = joinsCouple(turn, line)
    ? householdWords(turn, 'couple', statements)
    : (incomeOfOne(turn, line) ?? ownWords(turn, statements));
  if (own !== null) return own;
  const last = line.at(-1);
  if (last === undefined) return '';
  const said = unstopped(spoken(turn, last));
  return savedWords(turn, statements, said);
}

/** Who lives with a parent or others has no household that brings it in. */
function incomeOfOne(turn: Turn, line: StoryLine): string | null {
  const known = fold(
    [...turn.state.answers, ...(turn.state.story?.lines.flat() ?? [])].flatMap((one) => one.statements),
  );
  const isAmongOthers = rangeKnown(known, 'otherAdultsAtHome').min > 0 && known.booleans.get('hasPartner') !== true;
  const [answer] = line;
  const [income] = answer?.ofOne === true && isAmongOthers ? answer.statements : [];
  return income?.fact === 'netMonthlyIncomeCents' && income.op === 'is' && typeof income.value === 'number'
    ? turn.say('story.ownIncome', { amount: formatEuros(income.value) })
    : null;
}

/** What a question about savings says of itself; who told of one of two sees that the other's counts too. */
function savedWords(turn: Turn, statements: readonly Statement[], said: string): string {
  const isShared =
    partnerIn(turn.state.answers) === true &&
    statements.some(({ fact, op }) => savedFacts.has(fact) && (op === 'ge' || op === 'is'));
  const whole = isShared ? turn.say('story.withPartner', { said }) : said;
  return statements.some(({ fact }) => fact === 'assetsCents') ? turn.say('story.afterDebts', { said: whole }) : whole;
}

function ownWords(turn: Turn, statements: readonly Statement[]): string | null {
  const valueOf = (fact: FactId) => statements.find((s) => s.fact === fact && s.op === 'is')?.value;
  const municipality = valueOf('municipality');
  if (typeof municipality === 'string')
    return turn.say('story.municipality', {
      name: turn.parts.knowledge.municipalities.get(municipality)?.name ?? municipality,
    });
  const household = valueOf('household');
  if (typeof household === 'string') return householdWords(turn, household, statements);
  if (
    valueOf('hasPartner') === undefined &&
    (valueOf('hasChildren') === true || statements.some(({ fact }) => fact === 'children.ages'))
  )
    return turn.say('story.children', { children: childrenWords(turn, statements) });
  const adults = valueOf('otherAdultsAtHome');
  if (typeof adults === 'number' && adults > 0)
    return turn.say(adultsKey(adults, valueOf('costSharers') === 0), { count: adults });
  const received = statements.find(({ fact }) => fact === 'receives');
  if (received !== undefined) return schemeWords(turn, received);
  const time = valueOf('monthsOnLowIncome');
  if (typeof time === 'number') return turn.say('story.duration', { time: formatDuration(time) });
  const income = valueOf('netMonthlyIncomeCents');
  if (typeof income === 'number') return turn.say('story.income', { amount: formatEuros(income) });
  const yearly = valueOf('yearlyIncomeCents');
  if (typeof yearly === 'number') return turn.say('story.yearlyIncome', { amount: formatEuros(yearly) });
  return valueOf('selfContainedHome') === false ? turn.say('story.room') : null;
}

function adultsKey(count: number, areYoung: boolean): string {
  if (count === 1) return areYoung ? 'story.oneAdultYoung' : 'story.oneAdult';
  return areYoung ? 'story.adultsYoung' : 'story.adults';
}

const householdKeys: Readonly<Record<string, string>> = {
  single: 'story.single',
  singleParent: 'story.singleParent',
  couple: 'story.couple',
};

function householdWords(turn: Turn, household: string, statements: readonly Statement[]): string {
  const withChildren = household === 'couple' && statements.some((s) => s.fact === 'hasChildren' && s.value === true);
  const key = withChildren ? 'story.coupleWithChildren' : (householdKeys[household] ?? 'story.single');
  return turn.say(key, { children: childrenWords(turn, statements) });
}

/** "2 kinderen (5 en 9 jaar)", as far as it was told. */
function childrenWords({ say }: Turn, statements: readonly Statement[]): string {
  const told = statements.find(({ fact }) => fact === 'children.ages')?.value;
  const ages = Array.isArray(told) ? told.map(String) : [];
  const counted = statements.find(({ fact }) => fact === 'children.count')?.value;
  const count = ages.length > 0 ? ages.length : typeof counted === 'number' ? counted : 0;
  const words =
    count === 0
      ? say('story.someChildren')
      : count === 1
        ? say('story.oneChild')
        : say('story.countChildren', { count });
  return ages.length === 0 ? words : say('story.ages', { children: words, ages: formatList(ages, say('check.and')) });
}

function schemeWords(turn: Turn, { op, value }: Statement): string {
  const ids = Array.isArray(value) ? value.map(String) : [];
  const choices = questionOf(turn, 'receives')?.choices ?? [];
  const titles = ids.map((id) => {
    const title =
      choices.find(({ sets }) => Array.isArray(sets.receives) && sets.receives.map(String).includes(id))?.title ?? id;
    return addressed(title.charAt(0).toLowerCase() + title.slice(1), addressOf(turn));
  });
  const has = op !== 'isNot';
  return turn.say(has ? 'story.receives' : 'story.receivesNot', {
    schemes: formatList(titles, turn.say(has ? 'check.and' : 'story.andNo')),
  });
}
