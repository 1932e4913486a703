/** A message that is no answer to what was asked in between, and clearly is something else: it is taken where they were. */
import { foldForMatch } from '../../language/words/normalise.ts';
import { asksForFacts, isQuestion } from '../../language/asked/question.ts';
import { choicesOf, openQuestion } from '../ask.ts';
import { likelyTopic } from '../certainty.ts';
import type { CommandId } from '../commands.ts';
import { findWay } from './find-way.ts';
import { placed } from '../first-words.ts';
import type { StepKindName } from '../flow.ts';
import { interrupts } from '../interrupt.ts';
import { lookUp } from './look-up/look-up.ts';
import { isTopicToChoose } from './route.ts';
import type { Crisis } from '../state.ts';
import { stepKinds } from '../steps/step-kinds.ts';
import { volunteered } from '../story/story.ts';
import { cry } from '../danger/take-up.ts';
import { turnOf } from '../turn-of.ts';
import type { Message, Outcome, Recognition, Turn } from '../turn-types.ts';

/** As if nothing had come in between. */
export function whereTheyWere(turn: Turn): Turn {
  const step = turn.state.returnTo ?? turn.step.next ?? 'topic';
  return turnOf(turn.parts, { ...turn.state, step, returnTo: null, crisis: null });
}

/** Where words can be an answer that is no plain yes or no to something else. */
const answering: ReadonlySet<StepKindName> = new Set([
  'municipality',
  'menu',
  'check',
  'story',
  'whichTopic',
  'result',
  'services',
  'change',
]);

/** An answer to what was asked there, or a fact; null: neither. */
export function answeredThere(there: Turn, input: Message): Outcome | null {
  const answered = answering.has(there.step.kind) ? stepKinds[there.step.kind].answer(there, input.text) : null;
  if (there.step.kind === 'municipality')
    return answered?.state.municipality == null ? null : placed(there.parts, there, input, answered);
  // Who does not know, or would rather not say, may mean anything here.
  const isPassed = answered !== null && answered.state.passed.length > there.state.passed.length;
  return isPassed ? null : (volunteered(there, input, answered) ?? answered);
}

/** After an alarm about `danger`; null: it may still be about that. */
export function somethingElse(
  there: Turn,
  input: Message,
  command: CommandId | null,
  danger: Crisis['danger'],
): Outcome | null {
  if (command !== null && goingBack.has(command)) return interrupts[command](there);
  const message = { ...input, recognition: withoutCry(input.recognition) };
  const answered = danger === null || isPlain(there, input.text) ? answeredThere(there, message) : null;
  if (answered !== null) return answered;
  return isClear(there, message, danger, soundsLikeCry(input.recognition)) ? findWay(there, message) : null;
}

/** A number, or all the words of a choice that stands there: "mijn man is nu beneden" tells nothing for the check. */
function isPlain(there: Turn, text: string): boolean {
  const open = openQuestion(there);
  const titles =
    open === null
      ? (there.step.options ?? []).map(({ title }) => there.say(title))
      : choicesOf(there, open.question, open.pending).map(({ title }) => title);
  const said = new Set(wordsIn(text));
  return /\d/.test(text) || titles.some((title) => wordsIn(title).every((word) => said.has(word)));
}

const wordsIn = (text: string): string[] => foldForMatch(text).match(/[\p{L}\p{N}]+/gu) ?? [];

const goingBack: ReadonlySet<CommandId> = new Set(['back', 'change', 'overview']);

/** The graver what was heard, the surer it must be that this is about something else. */
function isClear(there: Turn, { text, recognition }: Message, danger: Crisis['danger'], isCry: boolean): boolean {
  const asks = isQuestion(text) || asksForFacts(text);
  const topic = likelyTopic(recognition);
  if (danger === null && !isCry) return asks || topic !== null;
  const isKnown = topic !== null && isTopicToChoose(there, topic);
  if (!asks) return isKnown && !isCry;
  return isKnown || (openQuestion(there) === null && there.municipality !== null && lookUp(there, text).confident);
}

export const soundsLikeCry = ({ topics }: Recognition): boolean => topics[0]?.topic === cry;

const withoutCry = (recognition: Recognition): Recognition => ({
  ...recognition,
  urgency: recognition.urgency === 'crisis' ? 'none' : recognition.urgency,
  topics: recognition.topics.filter(({ topic }) => topic !== cry),
});
