/** Words that sound like danger or need, and are only an answer to what was asked. */
import { isPlainAnswer } from '../../language/people/plain-answer.ts';
import { foldForMatch } from '../../language/words/normalise.ts';
import { namesOnlyPeople } from '../../language/people/living-words.ts';
import { receivesNothing } from '../../language/asked/question.ts';
import { openQuestion } from '../ask.ts';
import { isShownButton } from '../shown-button.ts';
import { check } from '../steps/check.ts';
import type { Message, Need, Turn } from '../turn-types.ts';
import { cry } from './take-up.ts';
import { deniesHarm, fearsTaken, isSaidOfSafety, saysHelped, saysReturn } from './safety-answer.ts';

/**
 * What only resembles danger, and is word for word a button or a command, says that they are safe, or has nothing but
 * the words of answers, is that. Nothing else is, whatever was asked: "2 en de jongste slaat hij" holds a number too.
 */
export const isOnlyAnswer = (turn: Turn, { text, recognition }: Message): boolean =>
  recognition.urgency === 'crisis' &&
  (recognition.danger === null
    ? saysNoDanger(turn, text)
    : saysReturn(turn, text, recognition.danger) ||
      (recognition.danger === turn.state.crisis?.danger && saysHelped(turn, text)));

/** Among what somebody may have, "ik krijg geen bijstand" is an answer, and "niets van deze, ik heb ww" too; no emergency. */
export const answersList = (turn: Turn, { text, recognition }: Message): boolean =>
  recognition.urgency === 'urgent' &&
  openQuestion(turn)?.question.facts.includes('receives') === true &&
  (receivesNothing(text) || noneButIncome.test(text));
const noneButIncome =
  /^\s*(?:nee|niets|niks|geen)(?: van (?:deze|dit|die|dat|alles))?[,. ]+(?:maar )?(?:ik|we|wij) (?:heb|hebben|krijg|krijgen|zit in de|leef van) (?:gewoon |alleen |wel |een |mijn |de )*(?:ww|wia|wao|wajong|aow|pensioen|loon|salaris|baan|werk|ziektewet|ziekengeld|anw)(?:[- ]?uitkering)?[.! ]*$/iu;

/** "Ik heb geen eten", asked whether a child goes to daycare: that "geen" is of what is needed, and answers nothing. */
export function isOnlyNeed(turn: Turn, { text, recognition }: Message): boolean {
  const question = openQuestion(turn)?.question;
  const isAsked = turn.step.kind === 'check' && (question?.kind === 'yesNo' || question?.kind === 'choice');
  const isOfHome = recognition.need === 'shelter' && question?.facts.includes('rents') === true;
  if (!isAsked || isOfHome || !lacks.has(recognition.need)) return false;
  const answers = (said: string): boolean =>
    (check.answer(turn, said)?.state.answers.length ?? 0) > turn.state.answers.length;
  return answers(text) && !answers(text.replace(lacking, ' '));
}
const lacks: ReadonlySet<Need | null | undefined> = new Set<Need>(['food', 'cutOff', 'medicine', 'shelter']);
const lacking = /(?<!\p{L})(?:geen|niks|niets|niet|nergens)(?!\p{L})/giu;

const saysNoDanger = (turn: Turn, text: string): boolean =>
  isShownButton(turn.state, text) ||
  turn.parts.commands.match(text) !== null ||
  saysOfSafety(turn, text) ||
  answersPlainly(turn, text) ||
  (deniesHarm(turn, text) && nothingElse.test(foldForMatch(text))) ||
  fearsTaken(turn, text) ||
  saysReturn(turn, text, null);

/** What is said beside "ik doe mezelf niks" hides no cry: all of it is known. */
const nothingElse =
  /^(?:\W*(?:nee|neen|joh|hoor|nou|oh|ja|echt|heus|sorry|gewoon|ben|moe|zo|het|dat|was|niet|bedoel|bedoelde|bedoeld|ik|k|doe|ga|zal|wil|kga|kdoe|mezelf|mijzelf|niks|niets|aan|doen|aandoen|geen|kwaad|pijn|maak|je|u|zorgen|wees|gerust|zeker|natuurlijk|heel|erg|wel)(?!\p{L}))+\W*$/u;

/** At a question, and where what was told is said back. */
const answersPlainly = (turn: Turn, text: string): boolean =>
  (openQuestion(turn) !== null || turn.state.story !== null) && (namesOnlyPeople(text) || isPlainAnswer(text));

const saysOfSafety = (turn: Turn, text: string): boolean => turn.step.kind === 'crisis' && isSaidOfSafety(turn, text);

export const calmed = (input: Message): Message => ({
  ...input,
  recognition: { ...input.recognition, urgency: 'none' },
});

/** An answer is about anything but danger: else the nearest helper would be one for who wants to die. */
export const asAnswer = (input: Message): Message => {
  const { topics, ...recognition } = calmed(input).recognition;
  return { ...input, recognition: { ...recognition, topics: topics.filter(({ topic }) => topic !== cry) } };
};
