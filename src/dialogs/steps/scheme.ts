/** More about one scheme: why, what it gives, papers, how and where, how long, and what it does to other things. */
import { parseChoice } from '../../language/choice.ts';
import type { AssessedScheme } from '../../contract.ts';
import { schemesOn } from '../../knowledge/rules.ts';
import { explained } from '../scheme-words.ts';
import { schemesInScope } from '../scope.ts';
import type { Outcome, Reply, StepKind, Turn } from '../turn-types.ts';

export const scheme: StepKind = {
  enter: (turn) => ({ ...listed(turn, turn.say('scheme.which')) }),
  answer: (turn, text) => {
    const titles = turn.state.menu.map((id) => titleOf(turn, id));
    if (parseChoice(text, [turn.say('scheme.done')]).status === 'success')
      return { state: turn.state, replies: [], next: turn.step.next ?? 'result' };
    const parsed = parseChoice(text, titles);
    const id = parsed.status === 'success' ? turn.state.menu[parsed.value] : undefined;
    return id === undefined ? null : explain(turn, id);
  },
};

const rank: Record<AssessedScheme['outcome'], number> = { eligible: 0, unknown: 1, ineligible: 2 };

/** The most promising first. */
function listed(turn: Turn, text: string): Outcome {
  const ids = schemesInScope(turn)
    .filter((s) => s.received !== true)
    .sort((a, b) => rank[a.outcome] - rank[b.outcome])
    .map((s) => s.id);
  return { state: { ...turn.state, menu: ids, misses: 0 }, replies: [menuReply(turn, text, ids)] };
}

function menuReply(turn: Turn, text: string, ids: readonly string[]): Reply {
  const choices = ids.map((id) => ({ title: titleOf(turn, id), value: id }));
  const done = turn.say('scheme.done');
  return {
    text,
    choices: [...choices.map((c) => c.title), done],
    data: { menu: { id: 'scheme', choices: [...choices, { title: done, value: 'result' }] } },
  };
}

const titleOf = (turn: Turn, id: string): string =>
  schemesOn(turn.parts.knowledge, turn.state.municipality ?? '', turn.today).find((s) => s.id === id)?.title ?? id;

function explain(turn: Turn, id: string): Outcome {
  const item = schemesOn(turn.parts.knowledge, turn.state.municipality ?? '', turn.today).find((s) => s.id === id);
  const found = schemesInScope(turn).find((s) => s.id === id);
  if (item === undefined || found === undefined) return listed(turn, turn.say('scheme.which'));
  const replies = explained(turn, item, found).map((text): Reply => ({ text, choices: [] }));
  const again = listed({ ...turn, state: { ...turn.state, scheme: id } }, turn.say('scheme.another'));
  return { ...again, replies: [...replies, ...again.replies] };
}
