/** How long the next question takes to choose, and how long the assessment that it rests on. */
import { interview, type Interviewing } from '../../src/commands/interview/interview.ts';
import { assess } from '../../src/eligibility/assess.ts';
import { diagramsOf } from '../../src/eligibility/diagram/compile.ts';
import { nextQuestion } from '../../src/eligibility/next-question.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import type { Scheme } from '../../src/knowledge/schemas/scheme.ts';
import { quantile, timed } from './measures.ts';
import { withCopies } from './more-schemes.ts';
import { householdsIn, setupFor } from './populations.ts';
import type { Bench, Cell } from './report.ts';

const usual = 60;
/** The machine learns first what to run fast. */
const warmUp = 100;
const city = 'zoetermeer';

export const plannerTime: Bench = {
  about: 'milliseconds for choosing the next question, and for the assessment that it rests on',
  run: ({ count = usual }) => {
    const knowledge = loadKnowledge('knowledge');
    const real = setupFor(knowledge, city);
    const many = { ...real, rules: withCopies(real.rules, 60) };
    const loaded = ofHundred(knowledge);
    const setups: [string, Interviewing][] = [
      [`${String(real.rules.schemes.length)} schemes, as they are`, real],
      ['60 schemes in use', many],
      [`${String(loaded.schemes.length)} loaded, one municipality in use`, setupFor(loaded, city)],
    ];
    return {
      tables: [
        {
          title: `every question of ${String(count)} interviews, mixed incomes`,
          columns: [
            '',
            'questions',
            ...['choosing', 'assessing'].flatMap((what) => [`${what} p50`, 'p99', 'max']),
          ].concat('compiling once'),
          rows: setups.map(([name, setup]) => rowOf(name, setup, knowledge, count)),
        },
      ],
      notes: ['Wanted for choosing at p99: under 5 ms with 60 schemes, under 50 ms with 600 loaded.'],
    };
  },
};

interface Spent {
  readonly choosing: number[];
  readonly assessing: number[];
}

function rowOf(name: string, setup: Interviewing, knowledge: Knowledge, count: number): Cell[] {
  const [compiling = 0] = timed(1, () => diagramsOf(setup.rules));
  const households = householdsIn(knowledge, city, { seed: 7, count: count + warmUp, population: 'mixed' });
  const spent: Spent = { choosing: [], assessing: [] };
  for (const [index, household] of households.entries())
    interview({ ...setup, choose: clocked(index < warmUp ? { choosing: [], assessing: [] } : spent) }, household);
  const figures = [spent.choosing, spent.assessing].flatMap((each) => [0.5, 0.99, 1].map((q) => quantile(each, q)));
  return [name, spent.choosing.length, ...figures, compiling];
}

const clocked =
  ({ choosing, assessing }: Spent): typeof nextQuestion =>
  (questions, state) => {
    const inScope = new Set(state.assessments.map(({ id }) => id));
    const start = performance.now();
    const assessments = assess(state.rules, state.known).filter(({ id }) => inScope.has(id));
    const assessed = performance.now();
    const next = nextQuestion(questions, { ...state, assessments });
    assessing.push(assessed - start);
    choosing.push(performance.now() - assessed);
    return next;
  };

/** The same knowledge with the schemes of a hundred municipalities more, six each. */
function ofHundred(knowledge: Knowledge): Knowledge {
  const local = knowledge.schemes.filter(({ authority }) => authority === city).slice(0, 6);
  const others = Array.from({ length: 100 }, (_, index) =>
    local.map((scheme) => movedTo(`place-${String(index)}`, scheme)),
  );
  return { ...knowledge, schemes: [...knowledge.schemes, ...others.flat()] };
}

const movedTo = (authority: string, scheme: Scheme): Scheme => ({
  ...scheme,
  authority,
  id: scheme.id.replace(`${city}/`, `${authority}/`),
});
