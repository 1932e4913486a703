/** Changes an earlier answer: choose which, and it is asked again; everything then follows as if it had been said so at once. */
import { parseChoice } from '../../language/choice.ts';
import { evaluate } from '../../eligibility/evaluate.ts';
import { fold } from '../../eligibility/known.ts';
import { leaf, stuck } from '../../eligibility/node.ts';
import { rulesOn } from '../../knowledge/rules.ts';
import { addressed } from '../../locales/address.ts';
import { addressOf, questionOf } from '../ask.ts';
import type { Answer } from '../state.ts';
import type { Outcome, StepKind, Turn } from '../turn-types.ts';
import { proceed } from './check.ts';

export const change: StepKind = {
  enter: (turn) => {
    const ids = changeable(turn);
    if (ids.length === 0)
      return {
        state: { ...turn.state, returnTo: null },
        replies: [{ text: turn.say('change.none'), choices: [] }],
        next: turn.state.returnTo ?? 'topic',
      };
    const choices = ids.map((id) => ({ title: labelOf(turn, id), value: id }));
    const keep = turn.say('change.keep');
    const reply = {
      text: turn.say('change.which'),
      choices: [...choices.map((c) => c.title), keep],
      data: { menu: { id: 'change', choices } },
    };
    return { state: { ...turn.state, menu: ids, misses: 0 }, replies: [reply] };
  },
  answer: (turn, text) => {
    const titles = turn.state.menu.map((id) => labelOf(turn, id));
    const parsed = parseChoice(text, [...titles, turn.say('change.keep')]);
    if (parsed.status === 'fail') return null;
    const id = turn.state.menu[parsed.value];
    if (id === undefined)
      return { state: { ...turn.state, returnTo: null }, replies: [], next: turn.state.returnTo ?? 'check' };
    return askAgain(turn, id);
  },
};

const changeable = (turn: Turn): string[] => [
  ...new Set([...turn.state.answers, ...turn.state.passed].map((a) => a.question)),
];

function labelOf(turn: Turn, id: string): string {
  const label = addressed(questionOf(turn, id)?.label ?? id, addressOf(turn));
  return label.charAt(0).toUpperCase() + label.slice(1);
}

/** Takes the answer away, with those that were only asked because of it, and asks it first. */
export function askAgain(turn: Turn, id: string): Outcome {
  const answers = settled(
    turn,
    turn.state.answers.filter((a) => a.question !== id),
  );
  const passed = turn.state.passed.filter((p) => p.question !== id);
  const state = { ...turn.state, answers, passed, returnTo: null, step: 'check' };
  const step = turn.parts.flow.steps['check'] ?? turn.step;
  return proceed({ ...turn, state, step }, [], id);
}

/** Answers to questions that would not be asked now are gone: a partner's age after "alleen". */
function settled(turn: Turn, answers: readonly Answer[]): Answer[] {
  const rules = rulesOn(turn.parts.knowledge, turn.state.municipality ?? '', turn.today);
  const known = fold(answers.flatMap((a) => a.statements));
  const setting = { known, standard: rules.standard, values: rules.values, scheme: () => leaf(stuck) };
  return answers.filter((answer) => {
    const when = questionOf(turn, answer.question)?.when;
    return when === undefined || evaluate(when, setting).holds === true;
  });
}
