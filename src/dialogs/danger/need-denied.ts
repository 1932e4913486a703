/** Who was heard as in need and says that it is not so is believed: nothing of it comes back, here or in the result. */
import type { Need } from '../../knowledge/schemas/urgency.ts';
import { askAgain } from '../ask-again.ts';
import type { Message, Outcome, Turn } from '../turn-types.ts';
import { deniesHarm, holdsOne, safetyAnswer } from './safety-answer.ts';

/** `rest`: what else was said; empty where that is nothing. */
interface Denied {
  readonly turn: Turn;
  readonly rest: string;
}

/** `goOn` hears the rest. Null: nothing is taken back. */
export function tookBack(
  turn: Turn,
  input: Message,
  goOn: (state: Turn['state'], rest: Message) => Outcome,
): Outcome | null {
  const denied = input.recognition.urgency === 'crisis' || turn.step.kind === 'crisis' ? null : deniedIn(turn, input);
  if (denied === null) return null;
  const words = turn.say('urgent.tookBack');
  if (denied.rest === '') return askAgain(denied.turn, [words]);
  const { recognition } = input;
  const outcome = goOn(denied.turn.state, {
    ...input,
    text: denied.rest,
    recognition: { ...recognition, urgency: 'none', need: null },
  });
  return { ...outcome, replies: [{ text: words, choices: [] }, ...outcome.replies] };
}

function deniedIn(turn: Turn, { text, recognition }: Message): Denied | null {
  // "Niet zo bedoeld, ik doe mezelf niks" is about danger: the house may still be lost.
  if (deniesHarm(turn, text)) return null;
  const { needsTold, needNow } = turn.state;
  const last = needNow ? needsTold.at(-1) : undefined;
  const clauses = text.split(/[;:!?\n]+|[.,](?!\d)/).map((clause) => clause.trim());
  const denies = clauses.filter(
    (clause) => deniedNeeds(turn, clause).length > 0 || (last !== undefined && isNone(turn, clause)),
  );
  if (denies.length === 0) return null;
  const gone = [...denies.flatMap((clause) => deniedNeeds(turn, clause)), last];
  // Another need in the same message is heard as always.
  if (recognition.urgency === 'urgent' && recognition.need != null && !gone.includes(recognition.need)) return null;
  const state = { ...turn.state, needsTold: needsTold.filter((need) => !gone.includes(need)), needNow: false };
  const rest = clauses.filter((clause) => clause !== '' && !denies.includes(clause) && !small.test(clause));
  return { turn: { ...turn, state }, rest: rest.join(', ') };
}
const small = /^(?:nee|nou|ja|joh|jawel|hoor|nee joh|nee hoor|oh|o|maar|dus)$/iu;

/** Those that were told, and that these words deny. */
const deniedNeeds = ({ parts, state }: Turn, clause: string): Need[] =>
  parts.knowledge.urgency.needs
    .filter(({ kind, denied }) => state.needsTold.includes(kind) && denied.some((words) => says(words, clause)))
    .map(({ kind }) => kind);

/** Right after it: "er is niks hoor", "met mij gaat het prima". */
const isNone = (turn: Turn, clause: string): boolean => {
  const said = safetyAnswer(turn, clause);
  return said === 'falseAlarm' || said === 'safe';
};

/** "Niet genoeg eten" is not enough. */
const says = (words: string, clause: string): boolean =>
  holdsOne([words], clause) && (negates.test(words) || !negates.test(clause));
const negates = /(?<!\p{L})(?:niet|nie|geen|nooit|nauwelijks|amper|bijna)(?!\p{L})/iu;
