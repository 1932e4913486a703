/** The same telling does not come twice in a row: who asks on was not helped by it, and a human is near. */
import { foldForMatch } from '../language/words/normalise.ts';
import { stem, words } from '../language/words/stemming.ts';
import { phoneOf } from './phone.ts';
import type { Reply } from './reply.ts';
import { isShownButton } from './shown-button.ts';
import type { ConversationState } from './state.ts';
import type { Message, Outcome, Turn } from './turn-types.ts';

/** Shorter words are of courtesy: "Graag gedaan". */
const fewestLetters = 60;

/** What tells something, and asks nothing. */
const isTelling = ({ text, choices, data }: Reply): boolean =>
  choices.length === 0 && data === undefined && text.length >= fewestLetters;

/** @param before the state in which the message was said */
export function saidOnce(turn: Turn, before: ConversationState, message: Message, outcome: Outcome): Outcome {
  const tellings = outcome.replies.filter(isTelling).map(({ text }) => text);
  const next: Outcome = { ...outcome, state: { ...outcome.state, said: tellings } };
  const isAgain = tellings.length > 0 && tellings.every((telling) => before.said.includes(telling));
  if (!isAgain || isWanted(turn, before, message, tellings)) return next;
  const isUnknown = tellings[0] === turn.say('lookup.unknown', phoneOf(turn));
  const text = turn.say(isUnknown ? 'lookup.unknownToo' : 'lookup.saidJust', phoneOf(turn));
  const left = outcome.replies.filter((reply) => !isTelling(reply));
  return { ...next, replies: [{ text, choices: [] }, ...left] };
}

/** Of danger, tapped, asked for once more, of the helper just told, or asked about in words of its own: then it is the answer again. */
function isWanted(
  turn: Turn,
  before: ConversationState,
  { text, oldButton, recognition }: Message,
  told: readonly string[],
): boolean {
  const said = words(foldForMatch(text))
    .filter((word) => word.length > 3)
    .map(stem);
  const known = new Set(words(foldForMatch(told.join(' '))).map(stem));
  return (
    oldButton === true ||
    before.crisis !== null ||
    turn.step.kind === 'crisis' ||
    before.minor ||
    before.helper !== null ||
    recognition.urgency !== 'none' ||
    isShownButton(before, text) ||
    turn.parts.commands.match(text) !== null ||
    wantsAgain.test(foldForMatch(text)) ||
    said.some((word) => known.has(word))
  );
}
/** "Zeg dat nog eens". */
const wantsAgain = /(?<!\p{L})(?:nog (?:een keer|eens|n keer)|herhaal|opnieuw|weer)(?!\p{L})/u;
