/** "Huur, niet gedeeld", typed where another question stands: the words of a button are what they say. */
import { whenChosen } from '../../eligibility/question.ts';
import { foldForMatch } from '../../language/words/normalise.ts';
import { addressOf, choicesAt } from '../ask.ts';
import type { StoryLine } from '../state.ts';
import type { Turn } from '../turn-types.ts';
import { news } from './story-lines.ts';

/** To be confirmed. One word may be about anything; a limit is not the one that was shown. */
export function titleTold(turn: Turn, text: string): StoryLine[] {
  const said = foldForMatch(text).trim();
  const lines = turn.parts.knowledge.questions
    .filter(({ kind, when }) => kind === 'choice' && when === undefined)
    .flatMap((question) =>
      choicesAt(question, undefined, addressOf(turn))
        .filter(({ title }) => foldForMatch(title) === said && said.includes(' '))
        .map(({ sets }) => [{ question: question.id, statements: whenChosen(sets) }]),
    );
  return news(turn, lines.slice(0, 1));
}
