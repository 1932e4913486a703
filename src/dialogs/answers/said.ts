/** Repeats an answer in words: "U woont: alleen, met kinderen." */
import type { Childcare, Statement } from '../../contract.ts';
import { addressed } from '../../locales/address.ts';
import { formatEuros, formatList, formatNumber } from '../../locales/format.ts';
import type { Question } from '../../knowledge/schemas/question.ts';
import { addressOf, choicesAt, questionOf, valueWords } from '../ask.ts';
import type { Answer } from '../state.ts';
import type { Turn } from '../turn-types.ts';

export function saidWords(turn: Turn, answer: Answer): string {
  const question = questionOf(turn, answer.question);
  const words = question === undefined ? null : wordsFor(turn, question, answer);
  return words ?? turn.say('check.thanks');
}

function wordsFor(turn: Turn, question: Question, answer: Answer): string | null {
  const { said } = question;
  const address = addressOf(turn);
  if (typeof said === 'string') {
    if (isAboutAges(question) && !tellsAll(question, answer)) return byOwnQuestions(turn, answer);
    const child = onlyChild(answer);
    if (child !== null) return turn.say('check.oneChild', { age: child });
    const [value, second] = valuesOf(turn, question, answer);
    const besides = value === undefined ? null : besidesTitle(turn, question, answer);
    if (besides !== null) return `${addressed(said, address).replaceAll('{{value}}', value ?? '')} ${besides}`;
    return value === undefined
      ? (bySimpleQuestions(turn, answer) ?? noneOf(turn, question, answer) ?? numberAlone(turn, question, answer))
      : addressed(said, address)
          .replaceAll('{{value}}', value)
          .replaceAll('{{second}}', second ?? '');
  }
  const statement = answer.statements[0];
  if (statement === undefined) return null;
  if (typeof statement.value === 'boolean') return addressed(statement.value ? said.yes : said.no, address);
  return atLimit(turn, question, said, answer);
}

const isAboutAges = ({ form }: Question): boolean => form === 'age' || form === 'ages';
const tellsAll = ({ facts }: Question, { statements }: Answer): boolean =>
  facts.length === statements.length && facts.every((fact, at) => statements[at]?.fact === fact);

/** One of two ages, or another one than was asked: each in the words of the question that asks only it. */
function byOwnQuestions(turn: Turn, answer: Answer): string | null {
  const sentences = answer.statements.flatMap((statement) => {
    const own = turn.parts.knowledge.questions.find((q) => q.facts.length === 1 && q.facts[0] === statement.fact);
    return own === undefined ? [] : (wordsFor(turn, own, { question: own.id, statements: [statement] }) ?? []);
  });
  return sentences.length === 0 ? null : sentences.join(' ');
}

/** The age where it is of one child. */
function onlyChild({ statements }: Answer): number | null {
  const [only, ...more] = statements.filter(({ fact }) => fact !== 'children.anyInSchool');
  if (only?.fact !== 'children.ages' || more.length > 0 || !Array.isArray(only.value)) return null;
  const [age, ...others] = only.value;
  return typeof age === 'number' && others.length === 0 ? age : null;
}

/** "Samen, geen kinderen" and "al 4 jaar" are no choice of the list, but each part has a question of its own. */
function bySimpleQuestions(turn: Turn, answer: Answer): string | null {
  const sentences = answer.statements.flatMap(({ fact, op, value }) => {
    const simple = turn.parts.knowledge.questions.find(
      (q) => q.kind === 'yesNo' && q.facts.length === 1 && q.facts[0] === fact,
    );
    if (simple === undefined || typeof simple.said === 'string') return [];
    if (typeof value === 'number' && op === 'is') return [exactly(turn, simple, valueWords(simple, value))];
    if (typeof value !== 'boolean') return [];
    return [addressed(value ? simple.said.yes : simple.said.no, addressOf(turn))];
  });
  return sentences.length === 0 ? null : sentences.join(' ');
}

/** At a limit the sentence fits only when it was asked the way it is said; else what it is stands before the side of the limit. */
function atLimit(turn: Turn, question: Question, said: { yes: string; no: string }, answer: Answer): string | null {
  const statement = answer.statements[0];
  if (statement === undefined || typeof statement.value !== 'number') return null;
  if (statement.op === 'is') return exactly(turn, question, valueWords(question, statement.value));
  if (answer.test === undefined || answer.test.op !== question.saidAt) return labelled(turn, question, answer);
  const template = statement.op === answer.test.op ? said.yes : said.no;
  return addressed(template, addressOf(turn)).replaceAll('{{value}}', valueWords(question, statement.value));
}

function valuesOf(turn: Turn, question: Question, answer: Answer): string[] {
  if (question.choices !== undefined) return chosen(turn, question, answer);
  return answer.statements.map(({ value }) =>
    Array.isArray(value)
      ? formatList(
          value.map((item) => (typeof item === 'object' ? childcareWords(turn, item) : String(item))),
          turn.say('check.and'),
        )
      : typeof value === 'number'
        ? valueWords(question, value)
        : String(value),
  );
}

/** "opvang na school, 40 uur voor € 9,50 per uur" */
const childcareWords = (turn: Turn, { type, hoursPerMonth, hourlyRateCents }: Childcare): string =>
  turn.say('check.childcare.entry', {
    kind: turn.say(`check.childcare.${type}`),
    hours: formatNumber(hoursPerMonth),
    price: formatEuros(hourlyRateCents),
  });

/** The titles whose settings are all among the statements. */
function chosen(turn: Turn, question: Question, answer: Answer): string[] {
  const titles = choicesAt(question, answer.test, addressOf(turn)).filter((choice) =>
    Object.entries(choice.sets).every(([fact, value]) =>
      answer.statements.some((s) => s.fact === fact && s.op !== 'isNot' && same(s, value)),
    ),
  );
  const words = titles.map((c) => lowerFirst(c.title));
  return words.length === 0 ? [] : [formatList(words, turn.say('check.and'))];
}

/** "U krijgt geen kinderopvangtoeslag." */
function noneOf(turn: Turn, question: Question, { statements }: Answer): string | null {
  const denied = statements.flatMap(({ fact, op, value }) =>
    fact === 'receives' && op === 'isNot' && Array.isArray(value) ? value.map(String) : [],
  );
  const titles = choicesAt(question, undefined, addressOf(turn))
    .filter(({ sets }) => Array.isArray(sets.receives) && sets.receives.every((id) => denied.includes(String(id))))
    .map(({ title }) => lowerFirst(title));
  const schemes = formatList(titles, turn.say('story.andNo'));
  return titles.length === 0 ? null : `${turn.say('story.receivesNot', { schemes })}.`;
}

/** "Opa, mijn vrouw en de kinderen" is more than "ook met anderen": the rest of who lives there is said too. */
function besidesTitle(turn: Turn, question: Question, answer: Answer): string | null {
  if (!question.facts.includes('household')) return null;
  const told = choicesAt(question, answer.test, addressOf(turn))
    .filter(({ sets }) =>
      Object.entries(sets).every(([fact, value]) => answer.statements.some((s) => s.fact === fact && same(s, value))),
    )
    .flatMap(({ sets }) => Object.keys(sets));
  const isTold = (fact: string): boolean => told.includes(fact) || told.includes('household');
  const statements = answer.statements.filter(({ fact }) => !isTold(fact));
  return statements.length === 0 ? null : bySimpleQuestions(turn, { ...answer, statements });
}

/** Names keep their capitals: "AOW". */
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function same(statement: Answer['statements'][number], value: unknown): boolean {
  if (typeof value === 'object' && value !== null && 'op' in value && 'value' in value)
    return statement.op === value.op && statement.value === value.value;
  return JSON.stringify(statement.value) === JSON.stringify(value);
}

/** "Je inkomen per maand: € 1.250." */
const exactly = (turn: Turn, question: Question, value: string): string =>
  turn.say('check.exactly', { label: labelOf(turn, question), value });

/** What a question is about, as the beginning of a sentence. */
export function labelOf(turn: Turn, { label: words }: Question): string {
  const label = addressed(words, addressOf(turn));
  return label.charAt(0).toUpperCase() + label.slice(1);
}

/** "3", where the list has "3 of meer". */
function numberAlone(turn: Turn, question: Question, answer: Answer): string | null {
  const [only, ...more] = answer.statements;
  return typeof only?.value === 'number' && more.length === 0 ? labelled(turn, question, answer) : null;
}

/** Without the time that stands behind the amount: "uw inkomen". */
export const subject = (turn: Turn, question: Question): string =>
  labelOf(turn, question).replace(/ per (?:maand|jaar)$/, '');

const sides: Partial<Record<Statement['op'], string>> = {
  lt: 'plausible.lt',
  le: 'plausible.le',
  ge: 'plausible.ge',
  gt: 'plausible.gt',
};

/** "Uw inkomen per maand: minder dan € 1.250." */
export function labelled(turn: Turn, question: Question, { statements }: Answer): string {
  const words = statements.flatMap(({ op, value }) => {
    if (typeof value !== 'number') return [];
    const side = sides[op];
    const shown = valueWords(question, value);
    return [side === undefined ? shown : turn.say(side, { value: shown })];
  });
  return words.length === 0 ? `${labelOf(turn, question)}.` : exactly(turn, question, words.join(', '));
}
