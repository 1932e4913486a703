/** A condition as the lines of a question: statements that hold or do not, groups with their parts one level deeper. */
import type { BooleanFact, FactId, HouseholdType, NumberFact } from '../../contract.ts';
import { householdTypes } from '../../contract.ts';
import { comparisonOps, type ComparisonOp, type Condition, type Operand } from '../../eligibility/condition.ts';
import { addressed, type Address } from '../../locales/address.ts';
import { formatEuros, formatList, formatNumber } from '../../locales/format.ts';
import type { Say } from '../../locales/texts.ts';
import { figureWords } from '../figure-words.ts';
import { unitOfFact } from '../reason-values.ts';
import type { Scheme } from '../schemas/scheme.ts';
import { negated, opposite } from './negated.ts';
import { organisationName, valueOf, whomToAsk, type Ground } from './ground.ts';

/** A line of a question; `note`: what is good to know, in small. */
export interface QuestionLine {
  readonly text: string;
  /** How deep it stands in the condition. */
  readonly level: number;
  readonly note?: true;
}

export interface Wording {
  readonly ground: Ground;
  readonly say: Say;
  readonly address: Address;
  readonly scheme: Scheme;
}

export function conditionLines(condition: Condition, wording: Wording, level = 0): QuestionLine[] {
  const { say } = wording;
  const group = (text: string, parts: readonly Condition[]): QuestionLine[] =>
    parts.length === 1 && !('not' in condition)
      ? parts.flatMap((part) => conditionLines(part, wording, level))
      : [{ text, level }, ...parts.flatMap((part) => conditionLines(part, wording, level + 1))];
  if ('all' in condition) return group(say('analyse.path.all'), condition.all);
  if ('any' in condition) return group(say('analyse.path.any'), condition.any);
  if ('of' in condition) return group(say('analyse.path.atLeast', { count: condition.atLeast }), condition.of);
  if ('not' in condition) {
    const opposite = negated(condition.not);
    if (opposite !== null) return conditionLines(opposite, wording, level);
    return 'anyAdult' in condition.not
      ? atLevel(level, allAdultsLines(condition.not.anyAdult, wording))
      : group(say('analyse.path.not'), [condition.not]);
  }
  return atLevel(level, leafLines(condition, wording));
}

const atLevel = (level: number, lines: readonly QuestionLine[]): QuestionLine[] =>
  lines.map((one) => ({ ...one, level: level + one.level }));

const line = (text: string): QuestionLine[] => [{ text, level: 0 }];
const note = (text: string): QuestionLine[] => [{ text, level: 0, note: true }];

type Leaf = Exclude<Condition, { all: unknown } | { any: unknown } | { of: unknown } | { not: unknown }>;

function leafLines(leaf: Leaf, wording: Wording): QuestionLine[] {
  const { ground, say, scheme } = wording;
  if ('income' in leaf) return incomeLines(leaf.income, wording);
  if ('anyAdult' in leaf) return adultLines(leaf.anyAdult, wording);
  if ('is' in leaf) return line(booleanWords(leaf.fact, leaf.is, wording));
  if ('household' in leaf) return line(say('analyse.path.household', { types: typesWords(leaf.household, say) }));
  if ('anyChild' in leaf) return line(childWords(leaf.anyChild, say));
  if ('receives' in leaf) return line(say('analyse.path.receives', { scheme: schemeTitle(ground, leaf.receives) }));
  if ('scheme' in leaf) return line(say('analyse.path.scheme', { scheme: schemeTitle(ground, leaf.scheme) }));
  if ('amount' in leaf) return line(amountWords(leaf.amount, formatEuros(leaf.ge), say));
  if ('unclear' in leaf) return unclearLines(leaf.unclear, whomToAsk(ground, scheme), say);
  const lines = comparisonLines(factLabel(leaf.fact, wording), leaf.fact, leaf, wording);
  if (leaf.presumedWhen === undefined) return lines;
  return [...lines, ...note(say('analyse.path.presumed', { scheme: schemeTitle(ground, leaf.presumedWhen) }))];
}

const unclearLines = (text: string, ask: string, say: Say): QuestionLine[] => [
  ...line(say('analyse.path.unclear', { text })),
  ...note(say('analyse.path.ask', { ask })),
];

type Comparison = Extract<Condition, { income: unknown }>['income'];

/** As the editors named it in `facts`: of the questions about this fact, the one that asks nothing else. */
function factLabel(fact: FactId, { ground, address, say }: Wording): string {
  if (fact === 'children.count') return say('analyse.path.childCount');
  const asking = ground.knowledge.questions.filter((question) => question.facts.includes(fact));
  const question = asking.find(({ facts }) => facts.length === 1) ?? asking.at(-1);
  return question === undefined ? fact : addressed(question.label, address);
}

function booleanWords(fact: BooleanFact, value: boolean, wording: Wording): string {
  const { ground, address, say } = wording;
  const said = ground.knowledge.questions.find(
    ({ facts, said: s }) => facts.join() === fact && typeof s !== 'string',
  )?.said;
  if (said !== undefined && typeof said !== 'string') return addressed(value ? said.yes : said.no, address);
  const words = { fact: factLabel(fact, wording) };
  return value ? say('analyse.path.is', words) : say('analyse.path.isNot', words);
}

const adultLines = (spec: Comparison, wording: Wording): QuestionLine[] =>
  comparisonLines(wording.say('analyse.path.anyAdult'), 'age', spec, wording);

/** Not one of the two: both of them the other way round. */
const allAdultsLines = (spec: Comparison, wording: Wording): QuestionLine[] =>
  comparisonLines(wording.say('analyse.path.allAdults'), 'age', opposite(spec), wording);

function amountWords(sum: string, limit: string, say: Say): string {
  if (sum === 'month') return say('analyse.path.amountMonth', { limit });
  return sum === 'year' ? say('analyse.path.amountYear', { limit }) : say('analyse.path.amount', { sum, limit });
}

const ageKeys: Partial<Record<ComparisonOp, string>> = {
  le: 'analyse.path.leAge',
  lt: 'analyse.path.ltAge',
  ge: 'analyse.path.geAge',
  gt: 'analyse.path.gtAge',
};
const opKeys: Record<ComparisonOp, string> = {
  le: 'analyse.path.le',
  lt: 'analyse.path.lt',
  ge: 'analyse.path.ge',
  gt: 'analyse.path.gt',
  eq: 'analyse.path.eq',
};

function incomeLines(spec: Comparison, wording: Wording): QuestionLine[] {
  const label = factLabel(wording.ground.rules.standard === null ? 'incomePercent' : 'netMonthlyIncomeCents', wording);
  return comparisonLines(label, 'incomePercent', spec, wording);
}

function comparisonLines(label: string, fact: NumberFact, spec: Comparison, wording: Wording): QuestionLine[] {
  const { say } = wording;
  const op = comparisonOps.find((one) => spec[one] !== undefined) ?? 'eq';
  const key = (unitOfFact(fact) === 'years' ? ageKeys[op] : undefined) ?? opKeys[op];
  const compared = (name: string, limit: string): string =>
    say('analyse.path.compared', { fact: name, limit: say(key, { limit }) });
  if (op === 'le' && spec.le === 0 && unitOfFact(fact) === 'number')
    return line(say('analyse.path.compared', { fact: label, limit: say('analyse.path.none') }));
  const boundary = spec.boundary === 'unclear' ? note(say('analyse.path.boundary')) : [];
  return [...limitLines(label, fact, spec[op] ?? 0, compared, wording), ...boundary];
}

type Compared = (name: string, limit: string) => string;

function limitLines(
  label: string,
  fact: NumberFact,
  operand: Operand,
  compared: Compared,
  wording: Wording,
): QuestionLine[] {
  const { ground, say, scheme } = wording;
  const figure = figureIn(fact, say);
  if (typeof operand === 'number') return line(compared(label, figure(operand)));
  const value = valueOf(ground, scheme, operand.value)?.value;
  if (value === undefined) return line(compared(label, operand.value));
  if (value.number !== undefined) return line(compared(label, figure(value.number)));
  if (value.byHousehold !== undefined) return tableLines(label, value.byHousehold, compared, figure, say);
  const ask = value.ask === undefined ? whomToAsk(ground, scheme) : organisationName(ground.knowledge, value.ask);
  const { atLeast, atMost } = value;
  return [
    ...line(compared(label, value.title)),
    ...(atLeast === undefined ? [] : note(say('analyse.path.limitAtLeast', { limit: figure(atLeast) }))),
    ...(atMost === undefined ? [] : note(say('analyse.path.limitAtMost', { limit: figure(atMost) }))),
    ...note(say('analyse.path.notConfirmed', { ask })),
  ];
}

type Figure = (value: number) => string;

const figureIn = (fact: NumberFact, say: Say): Figure =>
  fact === 'incomePercent'
    ? (value) => say('assessment.percentOfStandard', { percent: formatNumber(value) })
    : (value) => figureWords(value, unitOfFact(fact));

/** A limit for each kind of household; those with the same one together. */
function tableLines(
  label: string,
  table: Readonly<Record<HouseholdType, number>>,
  compared: Compared,
  figure: Figure,
  say: Say,
): QuestionLine[] {
  const limits = [...new Set(householdTypes.map((type) => table[type]))];
  if (limits.length === 1) return limits.flatMap((limit) => line(compared(label, figure(limit))));
  const rows = limits.map((limit): QuestionLine => {
    const types = householdTypes.filter((type) => table[type] === limit);
    return { text: compared(typesWords(types, say), figure(limit)), level: 1 };
  });
  return [...line(say('analyse.path.table', { fact: label })), ...rows];
}

const typeKeys: Record<HouseholdType, string> = {
  single: 'explain.single',
  singleParent: 'explain.singleParent',
  couple: 'explain.couple',
};

const typesWords = (types: readonly HouseholdType[], say: Say): string =>
  formatList(
    types.map((type) => say(typeKeys[type])),
    say('analyse.path.or'),
  );

const childWords = (child: Extract<Condition, { anyChild: unknown }>['anyChild'], say: Say): string =>
  'inSchool' in child
    ? say('analyse.path.childInSchool')
    : say('analyse.path.child', { from: child.from, to: child.below - 1 });

const schemeTitle = ({ knowledge }: Ground, id: string): string =>
  knowledge.schemes.find((scheme) => scheme.id === id)?.title ?? id;
