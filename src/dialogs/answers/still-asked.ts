/** After a change: which answers still stand. */
import type { FactId } from '../../contract.ts';
import { evaluate } from '../../eligibility/evaluate.ts';
import { fold, type Known } from '../../eligibility/known.ts';
import { leaf, stuck } from '../../eligibility/node.ts';
import { rulesOn } from '../../knowledge/rules.ts';
import { questionOf } from '../ask.ts';
import { next } from '../scope.ts';
import type { Answer } from '../state.ts';
import type { Turn } from '../turn-types.ts';

/**
 * Answers to questions that would not be asked now are gone: a partner's age after "alleen". No answer keeps its own
 * question alive: that there is a rent says that one rents, but only who said to rent is asked for the rent.
 */
export function stillAsked(turn: Turn, answers: readonly Answer[]): Answer[] {
  let standing: Answer[] = [];
  for (;;) {
    const holds = gateOf(turn, fold(standing.flatMap((a) => a.statements)));
    const next = answers.filter((answer) => standing.includes(answer) || holds(answer));
    if (next.length === standing.length) return next;
    standing = next;
  }
}

function gateOf(turn: Turn, known: Known): (answer: Answer) => boolean {
  const rules = rulesOn(turn.parts.knowledge, turn.state.municipality ?? '', turn.today);
  const setting = { known, standard: rules.standard, values: rules.values, scheme: () => leaf(stuck) };
  return (answer) => {
    const when = questionOf(turn, answer.question)?.when;
    return when === undefined || evaluate(when, setting).holds === true;
  };
}

/** The answers that, each by itself, tell nothing of what a question asks. */
export function withoutTelling(turn: Turn, answers: readonly Answer[], question: string): Answer[] {
  const facts = questionOf(turn, question)?.facts ?? [];
  return answers.filter(({ statements }) => !facts.some((fact) => isTold(fold(statements), fact)));
}

/** Whether a question, asked anew, can still change something. */
export function canChange(turn: Turn, question: string): boolean {
  const answers = withoutTelling(turn, turn.state.answers, question);
  const passed = turn.state.passed.filter((one) => one.question !== question);
  return next({ ...turn, state: { ...turn.state, answers, passed } }, question) !== null;
}

const everyHousehold = fold([]).household.size;

function isTold(known: Known, fact: FactId): boolean {
  if (fact === 'household') return known.household.size < everyHousehold;
  if (fact === 'children.ages') return known.childAges !== null;
  if (fact === 'receives') return known.receives.size > 0;
  return [...known.numbers.keys(), ...known.booleans.keys()].some((told) => told === fact);
}
