/** After days: take up the thread, or begin again. */
import { parseChoice } from '../../language/answers/choice.ts';
import { parseYesNo } from '../../language/answers/yes-no.ts';
import { addressed } from '../../locales/address.ts';
import { addressOf, questionOf } from '../ask.ts';
import type { StepKindName } from '../flow.ts';
import type { Outcome, Reply, StepKind, Turn } from '../turn-types.ts';

/** Where something was found. */
const afterwards: ReadonlySet<StepKindName> = new Set(['result', 'scheme', 'services', 'change']);

export const resume: StepKind = {
  enter: (turn) => {
    // After danger somebody else may be looking at the screen (cautions 17).
    const text = turn.state.quiet ? turn.say('resume.quiet') : welcomeBack(turn);
    return { state: turn.state, replies: [asked(turn, text)] };
  },
  answer: (turn, text) => {
    const parsed = parseChoice(text, [turn.say('resume.yes'), turn.say('resume.no')]);
    const yes = parseYesNo(text);
    const goOn = parsed.status === 'success' ? parsed.value === 0 : yes.status === 'success' ? yes.value : null;
    if (goOn === null) return null;
    const next = goOn ? (turn.state.returnTo ?? 'topic') : 'restart';
    return { state: { ...turn.state, returnTo: null, misses: 0 }, replies: [], next };
  },
};

/** What only sounds like beginning again is asked before the answers go: "ik heb het fout ingevuld". */
export function perhapsAnew(turn: Turn): Outcome {
  const returnTo = turn.state.returnTo ?? turn.state.step;
  return { state: { ...turn.state, step: 'resume', returnTo }, replies: [asked(turn, turn.say('resume.anew'))] };
}

function asked({ say }: Turn, text: string): Reply {
  const choices = [say('resume.yes'), say('resume.no')];
  const values = choices.map((title, i) => ({ title, value: i === 0 ? 'continue' : 'restart' }));
  return { text, choices, data: { menu: { id: 'resume', choices: values } } };
}

/** What was being asked: the label of the question, or what came out; else only that what was said is kept. */
function welcomeBack(turn: Turn): string {
  const pending = turn.state.pending;
  const label = pending === null ? undefined : questionOf(turn, pending.question)?.label;
  if (label !== undefined) return turn.say('resume.ask', { where: addressed(label, addressOf(turn)) });
  const kind = turn.parts.flow.steps[turn.state.returnTo ?? '']?.kind;
  return kind !== undefined && afterwards.has(kind)
    ? turn.say('resume.ask', { where: turn.say('resume.theResult') })
    : turn.say('resume.kept');
}
