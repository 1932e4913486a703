/** "Kijk maar alles na", besides whatever is told: then all is looked into, and not only what was talked of. */
import { wordsOf } from '../../language/answers/choice-words.ts';
import { foldForMatch } from '../../language/words/normalise.ts';
import { isQuestion } from '../../language/asked/question.ts';
import type { Outcome, Turn } from '../turn-types.ts';

const inWords =
  /(?<!\p{L})(?:kijk|ga|zoek|reken|loop|check|bekijk)(?: \p{L}+){0,2} alles(?: \p{L}+)? (?:na|uit|door)(?!\p{L})|(?<!\p{L})alles (?:maar |even |graag )?(?:na|uit|door)(?:gaan|kijken|zoeken|rekenen|lopen)(?!\p{L})/u;
const notAll = /(?<!\p{L})(?:niet|geen|al|heb|had|hebben|laat)(?: \p{L}+){0,2} alles(?!\p{L})/u;

/** Also "alles" by itself. */
export function asksAll(turn: Turn, text: string): boolean {
  const title = wordsOf(foldForMatch(turn.say('topic.everything')));
  const words = wordsOf(foldForMatch(text));
  return (words.length > 0 && words.every((word) => title.includes(word))) || asksAllBeside(text);
}

export const asksAllBeside = (text: string): boolean =>
  inWords.test(foldForMatch(text)) && !notAll.test(foldForMatch(text)) && !isQuestion(text);

/** What was told waits at "Klopt dit?"; after it comes the check of everything. */
export function ofAll(outcome: Outcome, text: string): Outcome {
  const { story } = outcome.state;
  if (story === null || !asksAllBeside(text)) return outcome;
  return { ...outcome, state: { ...outcome.state, topic: null, story: { ...story, next: 'check' } } };
}
