/** Reads the words of a resident as the answer to the question that was asked. */
import {
  factIds,
  numberFacts,
  type FactId,
  type NumberFact,
  type QuestionChoice,
  type Statement,
  type Test,
} from '../contract.ts';
import { parseChoice, parseChoices } from '../language/choice.ts';
import { foldForMatch } from '../language/normalise.ts';
import { parseYesNo } from '../language/yes-no.ts';
import type { Question } from '../knowledge/schemas/question.ts';
import { money, months, opposite } from './understand-amount.ts';
import { number } from './understand-numbers.ts';
import { answered, fail, type Asked, type Understood } from './understood.ts';

export function understand(asked: Asked, text: string): Understood {
  const { kind } = asked.question;
  if (asked.pending.test?.op === 'eq') return inBand(asked, asked.pending.test, text);
  if (kind === 'yesNo')
    return asked.pending.test === undefined ? plainYesNo(asked, text) : yesNoAtLimit(asked, asked.pending.test, text);
  if (kind === 'choice') return choice(asked, text);
  if (kind === 'multi') return multi(asked, text);
  return number(asked, text);
}

const isNumberFact = (fact: FactId): fact is NumberFact => numberFacts.some((f) => f === fact);
const numberFactOf = (asked: Asked): NumberFact | undefined => asked.question.facts.find(isNumberFact);

function plainYesNo({ question }: Asked, text: string): Understood {
  const yes = parseYesNo(text);
  const [fact] = question.facts;
  if (yes.status === 'fail' || fact === undefined) return fail;
  return answered({ fact, op: 'is', value: yes.value });
}

/** "Less, exactly or more", or the amount itself. */
function inBand(asked: Asked, test: Test, text: string): Understood {
  const chosen = choice(asked, text);
  const fact = numberFactOf(asked);
  return chosen.status === 'fail' && fact !== undefined ? money(asked, fact, test, text) : chosen;
}

function yesNoAtLimit(asked: Asked, test: Test, text: string): Understood {
  const fact = numberFactOf(asked);
  if (fact === undefined) return fail;
  const yes = parseYesNo(text);
  if (yes.status === 'success')
    return {
      status: 'answer',
      statements: [{ fact, op: yes.value ? test.op : opposite[test.op], value: test.value }],
      value: null,
    };
  if (asked.question.unit === 'months') return months(asked, fact, text);
  return asked.question.unit === 'cents' ? money(asked, fact, test, text) : fail;
}

function choice({ choices, question }: Asked, text: string): Understood {
  const index = parseChoice(
    text,
    choices.map((c) => c.title),
  );
  const chosen = index.status === 'success' ? choices[index.value] : undefined;
  if (chosen !== undefined) return { status: 'answer', statements: statementsOf(chosen.sets), value: chosen.title };
  const statements = phrasesIn(question, text).flatMap(statementsOf);
  return statements.length === 0 ? fail : { status: 'answer', statements, value: null };
}

/** What the phrases in a text say; a long phrase goes before a short one inside it: "zonder kinderen" before "kinderen". */
function phrasesIn(question: Question, text: string): QuestionChoice['sets'][] {
  const phrases = question.phrases.flatMap(({ says, sets }) =>
    says.map((phrase) => ({ phrase: foldForMatch(phrase), sets })),
  );
  let left = ` ${foldForMatch(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const found = new Set<QuestionChoice['sets']>();
  for (const { phrase, sets } of phrases.sort((a, b) => b.phrase.length - a.phrase.length)) {
    if (!left.includes(` ${phrase} `)) continue;
    left = left.replace(` ${phrase} `, ' | ');
    found.add(sets);
  }
  return [...found];
}

/** What a choice sets, as statements. */
function statementsOf(sets: QuestionChoice['sets']): Statement[] {
  return factIds.flatMap((fact): Statement[] => {
    const value = sets[fact];
    if (value === undefined) return [];
    if (typeof value === 'object' && 'op' in value) return isNumberFact(fact) ? [{ fact, ...value }] : [];
    return [{ fact, op: fact === 'receives' ? 'has' : 'is', value }];
  });
}

/** A title that is not chosen means the opposite. */
function multi({ choices, none }: Asked, text: string): Understood {
  const titles = choices.map((c) => c.title);
  const isNone = none !== null && parseChoice(text, [none]).status === 'success';
  const parsed = isNone ? { status: 'success' as const, value: [] } : parseChoices(text, titles);
  if (parsed.status === 'fail') return fail;
  const chosen: readonly number[] = parsed.value;
  const statements = choices.flatMap((c, index) =>
    statementsOf(c.sets).map((s): Statement =>
      chosen.includes(index) || s.op !== 'has' ? s : { fact: s.fact, op: 'isNot', value: s.value },
    ),
  );
  return { status: 'answer', statements, value: chosen.map((index) => titles[index] ?? '').join(', ') };
}
