/** The decision path of a scheme in words: each condition as a question in lines, and which answers are possible. */
import type { Address } from '../../locales/address.ts';
import type { Condition } from '../../eligibility/condition.ts';
import { leavesOf } from '../../eligibility/diagram/limits.ts';
import { formatDate } from '../../locales/format.ts';
import type { Say } from '../../locales/texts.ts';
import { reachesNo, reachesUnclear, reachesYes } from '../../eligibility/diagram/pool.ts';
import type { Scheme, SchemeCondition } from '../schemas/scheme.ts';
import { conditionLines, type QuestionLine, type Wording } from './condition-lines.ts';
import { doubtsIn } from './doubts.ts';
import { basisWords } from './finding-words.ts';
import { conditionNodes, reachOf, type Ground } from './ground.ts';

export interface Answers {
  readonly yes: boolean;
  readonly no: boolean;
  readonly unclear: boolean;
}

export interface PathQuestion {
  readonly lines: readonly QuestionLine[];
  readonly source: string;
  /** What some household can answer here. */
  readonly answers: Answers;
}

/** In the order of the conditions; nothing that decides is left out. */
export interface DecisionPath {
  readonly title: string;
  readonly subtitle: string;
  readonly questions: readonly PathQuestion[];
  /** Where some household can come out. */
  readonly ends: Answers;
}

export interface PathWords {
  readonly ground: Ground;
  readonly address: Address;
}

export function decisionPath(scheme: Scheme, words: PathWords): DecisionPath {
  const { ground } = words;
  const { say } = ground;
  const nodes = conditionNodes(ground, scheme);
  const place = ground.knowledge.municipalities.get(scheme.authority)?.name ?? say('analyse.national');
  return {
    title: scheme.title,
    subtitle: say('analyse.path.subtitle', {
      place,
      edition: formatDate(scheme.validFrom),
      date: formatDate(ground.date),
    }),
    questions: scheme.conditions.map((condition, index) => ({
      ...question(condition.when, answersOf(reachOf(ground, [nodes[index] ?? 0])), { ...words, say, scheme }),
      source: source(condition, say),
    })),
    ends: answersOf(reachOf(ground, nodes)),
  };
}

/** Where the words leave no doubt and the answer does, it is the income standard that is not known for everybody. */
function question(when: Condition, answers: Answers, wording: Wording): Pick<PathQuestion, 'lines' | 'answers'> {
  const { ground, say, scheme } = wording;
  const lines = conditionLines(when, wording);
  const leaves = leavesOf(when);
  const isStandard =
    answers.unclear && leaves.some((leaf) => 'income' in leaf) && doubtsIn(ground, scheme, when).length === 0;
  const note: QuestionLine = { text: say('analyse.path.standard'), level: 0, note: true };
  return { lines: isStandard ? [...lines, note] : lines, answers };
}

const answersOf = (reach: number): Answers => ({
  yes: (reach & reachesYes) !== 0,
  no: (reach & reachesNo) !== 0,
  unclear: (reach & reachesUnclear) !== 0,
});

const statusKeys: Record<SchemeCondition['status'], string> = {
  confirmed: 'explain.status.confirmed',
  secondary: 'explain.status.secondary',
  not_confirmed: 'explain.status.notConfirmed',
};

const source = ({ basis, status }: SchemeCondition, say: Say): string =>
  say('explain.basis', { basis: basisWords({ ...basis, url: undefined }), status: say(statusKeys[status]) });
